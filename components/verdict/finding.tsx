import type { ReactNode } from "react";
import type { VerdictIs } from "@/lib/domain/view/mark";
import type { Rich as RichText } from "@/lib/domain/view/rich";
import { Rich } from "../ui/rich";
import { Hull } from "./hull";

/** The finding of a page: its hull, and the sentence that says it. A change of it is announced. */
export function Finding({ verdict, said, children }: { verdict: VerdictIs; said: RichText; children?: ReactNode }) {
  return (
    <div className="finding">
      <Hull verdict={verdict} />
      <div>
        <p className="sentence" aria-live="polite">
          <Rich of={said} />
        </p>
        {children}
      </div>
    </div>
  );
}
