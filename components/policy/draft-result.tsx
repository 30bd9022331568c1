import type { DraftPolicyState } from "@/lib/domain/view/draft-policy-view";
import type { Rich as RichText } from "@/lib/domain/view/rich";
import { Field } from "../ui/field";
import { Submit } from "../ui/submit";
import { PolicyDifference } from "./policy-difference";

type Props = { result: NonNullable<DraftPolicyState["result"]>; remark: string; closed: RichText | null };

/** What a draft changes and would do, and the chair's way to publish it. */
export function DraftResult({ result, remark, closed }: Props) {
  return (
    <div id="result" className="draft-result" role="status" tabIndex={-1}>
      <PolicyDifference view={result.view} />
      {!closed && (
        <div className="publish">
          <Field
            name="remark"
            label="Why is there a new version?"
            hint="a sentence that stands beside it for good; may be left out"
            initial={remark}
            max={300}
          />
          <p className="hint">{result.next}</p>
          <p className="actions">
            <Submit busy="Publishing…" name="press" value="publish">
              Publish it
            </Submit>
          </p>
        </div>
      )}
    </div>
  );
}
