"use client";
import { useActionState, useEffect } from "react";
import type { DraftPolicyAction, DraftPolicyState, DraftPolicyView } from "@/lib/domain/view/draft-policy-view";
import { WrongFields } from "../setup/wrong-fields";
import { HiddenFields } from "../ui/hidden-fields";
import { Recorded } from "../ui/recorded";
import { Rich } from "../ui/rich";
import { DraftCriteria } from "./draft-criteria";
import { DraftResult } from "./draft-result";

type Props = { view: DraftPolicyView; first: DraftPolicyState; action: DraftPolicyAction };

/** A draft to be changed, what it would do, and the button that publishes it. */
export function DraftPolicy({ view, first, action }: Props) {
  const [state, send] = useActionState(action, first);
  const { opened, recorded, refused, result } = state;
  useEffect(() => {
    const place = refused !== null ? "refused" : (opened ?? (result ? "result" : null));
    if (place !== null) document.getElementById(place)?.focus();
  }, [refused, opened, result]);
  return (
    <div className="page first-run draft-policy">
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <h1>{view.title}</h1>
      <p className="sentence">
        <Rich of={view.said} />
      </p>
      <form action={send}>
        {/* What Enter in a field presses: the first button of a form. It only looks. */}
        <button type="submit" className="sr" name="press" value="try" tabIndex={-1} aria-hidden="true">
          See what it would do
        </button>
        <HiddenFields of={[...view.hidden, { name: "channel", value: view.channel }]} />
        <input key={state.follows} type="hidden" name="follows" value={state.follows} />
        <input key={result?.of} type="hidden" name="of" value={result?.of ?? ""} />
        {recorded && (
          <Recorded seq={recorded.seq} sentence={recorded.sentence} undo={<a href={recorded.href}>See the policy</a>} />
        )}
        <div id="refused" tabIndex={-1}>
          <WrongFields state={state} />
        </div>
        {result && <DraftResult result={result} remark={state.values.remark} closed={view.closed} />}
        <DraftCriteria state={state} votes={view.votes} />
        {view.closed && (
          <p className="muted">
            <Rich of={view.closed} />
          </p>
        )}
      </form>
    </div>
  );
}
