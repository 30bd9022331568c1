import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { policyAnswer } from "@/lib/queries/policy-answer";

export const GET = async (request: Request, { params }: { params: Promise<{ channel: string }> }) => {
  const { channel } = await params;
  return readKnown(request, (look) => {
    asksOf(request, []);
    return policyAnswer(look, channel);
  });
};
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
