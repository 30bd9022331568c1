import type { ReactNode } from "react";
import { Icon } from "./icon";
import { SignInHere } from "./sign-in-here";

/** The session has ended meanwhile, as the doors say it. */
const isSignedOut = (sentence: string): boolean => sentence.includes("not signed in any more");

/** What was not done, why, and what would let it through. The first sentence is the lead. */
export function Refusal({ sentence, children }: { sentence: string; children?: ReactNode }) {
  const end = sentence.search(/\.(?= |$)/) + 1;
  const lead = end > 0 ? sentence.slice(0, end) : sentence;
  const rest = sentence.slice(lead.length).trim();
  return (
    <div className="refusal" role="alert">
      <Icon id="unmet" className="g-unmet" />
      <div>
        <b>{lead}</b>
        {rest && <p>{rest}</p>}
        {children ?? (isSignedOut(sentence) && <SignInHere />)}
      </div>
    </div>
  );
}
