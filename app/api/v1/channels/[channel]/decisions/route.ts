import { others } from "@/lib/http/others";
import { routeBy } from "@/lib/http/route";
import { admit, remove } from "@/lib/verbs/admit";
import { demote, graduate } from "@/lib/verbs/graduate";

export const POST = routeBy("what", { admit, graduate, demote, remove }, { from: { channel: "channel" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
