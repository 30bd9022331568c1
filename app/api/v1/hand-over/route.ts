import { others } from "@/lib/http/others";
import { routeBy } from "@/lib/http/route";
import { acceptHandOver, declineHandOver } from "@/lib/verbs/answer-hand-over";
import { offerHandOver, overrideHandOver } from "@/lib/verbs/hand-over";

export const POST = routeBy("what", {
  offer: offerHandOver,
  accept: acceptHandOver,
  decline: declineHandOver,
  override: overrideHandOver,
});
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
