import { others } from "@/lib/http/others";
import { asksOf } from "@/lib/http/read";
import { readKnown } from "@/lib/http/read-known";
import { statusOf, titleOf } from "@/lib/http/status";

/** Every kind of refusal, by the code that its problem's `type` points to. */
export const GET = (request: Request): Promise<Response> =>
  readKnown(request, () => {
    asksOf(request, []);
    return Object.fromEntries(
      Object.entries(titleOf).map(([code, title]) => [
        code,
        { title, status: statusOf[code as keyof typeof statusOf] },
      ]),
    );
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
