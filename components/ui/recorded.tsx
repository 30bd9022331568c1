import type { ReactNode } from "react";
import { Toast } from "./toast";

/** In place of the form: what was recorded, what it changed, and how to take it back. Once more at the foot, for a moment. */
export function Recorded({ seq, sentence, undo }: { seq: number; sentence: string; undo?: ReactNode }) {
  return (
    <>
      <div className="recorded" role="status">
        <b>Recorded as entry {seq}.</b> {sentence} {undo}
      </div>
      <Toast key={seq} text={`Recorded as entry ${seq}`} />
    </>
  );
}
