import type { Policy } from "@/lib/domain/policy";
import { linuxkitMainline, soakTesting } from "@/lib/domain/templates/linuxkit-mainline";
import { linuxkitTesting } from "@/lib/domain/templates/linuxkit-testing";
import { policyFrom } from "@/lib/domain/templates/template";

const afterwards = {
  remark: "written afterwards from the record's sources; the SIG never adopted it",
  retrospective: true,
};
const { channel, policy } = linuxkitMainline;

/** The channels’ policies. What the template of mainline leaves out is in here: there is a testing to stay in. */
export const policies: readonly Policy[] = [
  { ...policyFrom(linuxkitTesting), ...afterwards },
  { ...policyFrom({ channel, policy: { ...policy, criteria: [soakTesting, ...policy.criteria] } }), ...afterwards },
];
