import { others } from "@/lib/http/others";
import { route } from "@/lib/http/route";
import { withdraw } from "@/lib/verbs/withdraw";

export const POST = route(withdraw, { from: { fact: "seq" }, means: { kind: "hand-over" } });
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
