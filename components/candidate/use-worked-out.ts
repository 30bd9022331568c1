"use client";
import { type RefObject, startTransition, useActionState, useEffect, useRef, useState } from "react";
import type { CandidateAction, CandidateView } from "@/lib/domain/view/candidate-view";

const PAUSE = 500;

/** The view of what is written, worked out anew after a pause in typing; by the button where there is no script. */
export function useWorkedOut(workOut: CandidateAction, first: CandidateView, form: RefObject<HTMLFormElement | null>) {
  const [view, send, busy] = useActionState(workOut, first);
  const [text, setText] = useState(view.yml?.text ?? "");
  const sent = useRef(view.yml?.text ?? "");
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      const data = form.current && new FormData(form.current);
      if (data) startTransition(() => send(data));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, send, form]);
  return { view, send, busy, text, setText };
}
