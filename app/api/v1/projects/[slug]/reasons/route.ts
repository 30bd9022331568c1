import { route } from "@/lib/http/route";
import { giveReason } from "@/lib/verbs/give-reason";

export const POST = route(giveReason, { from: { project: "slug" } });
