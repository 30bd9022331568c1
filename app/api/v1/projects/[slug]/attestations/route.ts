import { route } from "@/lib/http/route";
import { attest } from "@/lib/verbs/attest";

export const POST = route(attest, { from: { project: "slug" } });
