"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Toast } from "./toast";

/**
 * In place of the form: what was recorded, what it changed, and how to take it back. Once more at the foot, for a moment.
 * Where the form took the focus away with it, the focus goes here, so that the next Tab goes on from this place.
 */
export function Recorded({ seq, sentence, undo }: { seq: number; sentence: string; undo?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <div className="recorded" role="status" ref={box} tabIndex={-1}>
        <b>Recorded as entry {seq}.</b> {sentence} {undo}
      </div>
      <Toast key={seq} text={`Recorded as entry ${seq}`} />
    </>
  );
}
