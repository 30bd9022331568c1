import { route } from "@/lib/http/route";
import { accept } from "@/lib/verbs/accept";

export const POST = route(accept, { from: { attestation: "seq" } });
