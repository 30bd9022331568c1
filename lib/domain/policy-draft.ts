import { fieldPath } from "./field-path";
import { Policy, type PolicyDraft } from "./policy";
import { type FieldError, Refusal } from "./refusal";

/** What the publication of a draft gives it. */
type Given = { readonly channel: string; readonly version: number; readonly remark?: string | undefined };

/** What a published policy was as a draft: without its channel, its version, and what was remarked when it was published. */
export function draftOf(policy: Policy): PolicyDraft {
  const { channel: _channel, version: _version, remark: _remark, retrospective: _written, ...terms } = policy;
  return terms;
}

/**
 * A draft as a version of a channel’s policy.
 * @throws Refusal `bad-input` for what no policy of this channel can ask, by its path
 */
export function versionFrom(draft: PolicyDraft, { channel, version, remark }: Given, lead: string): Policy {
  const read = Policy.safeParse({ ...draft, channel, version, ...(remark && { remark }) });
  if (read.success) return read.data;
  const fields = read.error.issues.map(
    ({ path, message }): FieldError => ({
      path: fieldPath(["policy", ...path]),
      message,
    }),
  );
  throw new Refusal("bad-input", `${lead}: ${fields[0]?.path ?? "policy"}: ${fields[0]?.message ?? ""}`, fields);
}
