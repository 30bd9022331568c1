import { answer, type Reader } from "./look";
import { admissionOf } from "./membership";

/** "needs: another project in the channel"; of the needed project itself nothing is asked. */
export const needs: Reader<"needs"> = (look, { project }) => {
  if (project === look.project) return answer("not applicable");
  const admission = admissionOf(look.everywhere, project, look.channel);
  return admission ? answer("met", null, [admission.seq]) : answer("unknown", "needs");
};
