import type { Policy } from "@/lib/domain/policy";
import { linuxkitTesting } from "@/lib/domain/templates/linuxkit-testing";
import { policyFrom } from "@/lib/domain/templates/template";

const testing: Policy = {
  ...policyFrom(linuxkitTesting),
  remark: "written afterwards from the record's sources; the SIG never adopted it",
  retrospective: true,
};

/** The channels’ policies. `mainline` 1 follows when there is a criterion of kind `soak`. */
export const policies: readonly Policy[] = [testing];
