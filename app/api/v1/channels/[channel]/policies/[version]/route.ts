import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { policyAnswer } from "@/lib/queries/policy-answer";

type Context = { params: Promise<{ channel: string; version: string }> };

export const GET = async (request: Request, { params }: Context) => {
  const { channel, version } = await params;
  return readKnown(request, (look) => {
    asksOf(request, []);
    return policyAnswer(look, channel, version);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
