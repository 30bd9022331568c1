import { route } from "@/lib/http/route";
import { withdraw } from "@/lib/verbs/withdraw";

export const POST = route(withdraw, { from: { fact: "seq" }, means: { kind: "attestation" } });
