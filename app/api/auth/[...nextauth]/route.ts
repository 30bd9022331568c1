import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { noteRefusal } from "@/app/refused-note";
import { authOptions } from "@/lib/auth/options";
import { Refusal } from "@/lib/domain/refusal";
import { limitedAddress } from "@/lib/http/limited-address";
import { problem, refusalOrAway } from "@/lib/http/problem";

type Context = { readonly params: Promise<{ readonly nextauth: readonly string[] }> };

/** What leads back from a provider, and to /sign-in with what went wrong. All else that next-auth offers is not used here. */
const USED = ["callback", "error", "signin"];

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  if (!USED.includes(action)) return new Response("Not here.\n", { status: 404 });
  const refused = await refusalOrAway(() => limitedAddress("sign-in"));
  if (refused instanceof Refusal) return problem(refused);
  return NextAuth(request as never, context as never, authOptions(noteRefusal));
}
