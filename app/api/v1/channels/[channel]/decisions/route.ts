import { others } from "@/lib/http/others";
import { routeBy } from "@/lib/http/route";
import { admit, remove } from "@/lib/verbs/admit";

export const POST = routeBy("what", { admit, remove }, { from: { channel: "channel" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
