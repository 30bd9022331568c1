import { route } from "@/lib/http/route";
import { appoint } from "@/lib/verbs/appoint";

export const POST = route(appoint);
