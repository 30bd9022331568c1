import { route } from "@/lib/http/route";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";

export const POST = route(recordCiRuns);
