import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { publishPolicy } from "@/lib/verbs/publish-policy";

export const POST = route(publishPolicy, { from: { channel: "channel" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
