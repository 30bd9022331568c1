import { channelNamed } from "@/lib/domain/project";
import { ask } from "@/lib/http/ask";
import { others } from "@/lib/http/others";
import { WhatIf, whatIfAnswer } from "@/lib/queries/policy-what-if";

export const POST = ask(WhatIf, (look, draft, { channel = "" }) => whatIfAnswer(look, channel, draft), {
  lead: "Not tried",
  isThere: (look, { channel }) => channelNamed(look, channel),
});
export const { DELETE, GET, OPTIONS, PATCH, PUT } = others("POST");
