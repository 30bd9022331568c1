import { routeBy } from "@/lib/http/route";
import { admit, remove } from "@/lib/verbs/admit";

export const POST = routeBy("what", { admit, remove }, { from: { channel: "channel" } });
