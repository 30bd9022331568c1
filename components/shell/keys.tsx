"use client";
import { useEffect, useState } from "react";
import type { KeyView } from "@/lib/domain/view/shell-view";
import { inField, mark, open, reveal, search, step } from "./key-acts";
import { KeyList } from "./key-list";
import { useKeysOn } from "./use-keys-on";

type Props = { keys: readonly KeyView[]; earlier: string | null; later: string | null; now: string | null };

/** Single keys, outside fields alone; they can be turned off. */
export function Keys({ keys, earlier, later, now }: Props) {
  const [listed, setListed] = useState(false);
  const [on, setOn] = useKeysOn();

  useEffect(() => {
    reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);

  useEffect(() => {
    const go = (href: string | null) => href !== null && window.location.assign(href);
    const acts: Record<string, () => void> = {
      "/": search,
      j: () => step(1),
      k: () => step(-1),
      o: open,
      m: mark,
      "[": () => go(earlier),
      "]": () => go(later),
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === "Escape") {
        if (inField(event.target)) (event.target as HTMLElement).blur();
        else if (listed) setListed(false);
        else go(now);
        return;
      }
      if (inField(event.target)) return;
      if (event.key === "?") return setListed(!listed);
      const act = on ? acts[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [earlier, later, now, on, listed]);

  return listed ? <KeyList keys={keys} on={on} setOn={setOn} close={() => setListed(false)} /> : null;
}
