import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { noteRefusal } from "@/app/refused-note";
import { knockingWith } from "@/lib/auth/knock";
import { authOptions } from "@/lib/auth/options";
import { Refusal } from "@/lib/domain/refusal";
import { env, providersIn } from "@/lib/env";
import { bytesOf } from "@/lib/http/body";
import { limitedAddress } from "@/lib/http/limited-address";
import { ownPath } from "@/lib/http/own-path";
import { problem, refusalOrAway } from "@/lib/http/problem";

type Context = { readonly params: Promise<{ readonly provider: string }> };

/**
 * Goes to a provider. What answers is a page of ours that goes on by itself: a form may send nobody to another site, and the
 * provider may send on to a third.
 */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const { provider } = await params;
  if (!providersIn().some((it) => it.id === provider)) return new Response("Not here.\n", { status: 404 });
  const refused = await refusalOrAway(() => limitedAddress("sign-in"));
  if (refused instanceof Refusal) return problem(refused);
  const next = (await formOf(request).catch(() => new FormData())).get("next");
  const { address } = env();
  const knock = new NextRequest(`${address}/api/auth/signin/${provider}`, {
    method: "POST",
    body: new URLSearchParams({
      csrfToken: await knockingWith(),
      callbackUrl: `${address}${ownPath(typeof next === "string" ? next : "/")}`,
    }),
  });
  const answer: Response = await NextAuth(
    knock as never,
    { params: Promise.resolve({ nextauth: ["signin", provider] }) } as never,
    authOptions(noteRefusal),
  );
  const to = answer.headers.get("location") ?? "/sign-in?error=OAuthSignin";
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  for (const cookie of answer.headers.getSetCookie()) headers.append("set-cookie", cookie);
  headers.set("refresh", `0; url=${to}`);
  return new Response(pageTo(to), { headers });
}

/** The button's form, which carries an address to come back to: what is larger is none of ours. */
async function formOf(request: Request): Promise<FormData> {
  const bytes = await bytesOf(request, 16 * 1024);
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  return new Response(Buffer.from(bytes), { headers }).formData();
}

const pageTo = (to: string): string =>
  `<!doctype html><html lang="en"><title>Sign in</title><p><a href="${to.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">Go on to sign in</a></p></html>`;
