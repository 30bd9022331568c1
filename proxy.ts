import { type NextRequest, NextResponse } from "next/server";
import { isFromElsewhere } from "@/lib/http/own-site";

/** What a form carries at most, as next.config.ts has it: beyond, Next would call that a fault of ours. */
const FORM = 8 * 1024 * 1024;

/**
 * Refuses what Next would call a fault of ours (`refusedAtOnce`). Gives every page its Content-Security-Policy, with a nonce
 * that Next puts on its own scripts, and has browsers stay with https where the site is. Who may do what, the two doors ask.
 */
export function proxy(request: NextRequest): NextResponse {
  const refused = refusedAtOnce(request);
  if (refused) return refused;
  if (request.nextUrl.pathname.startsWith("/api/")) return NextResponse.next();
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (process.env.NEXTAUTH_URL?.startsWith("https://")) {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

/** An address that is no text, a form too large, and one that another site sends: Next would call each a fault of ours. */
function refusedAtOnce({ nextUrl, headers, method }: NextRequest): NextResponse | null {
  if (!isText(nextUrl.pathname))
    return NextResponse.json(
      { type: "about:blank", title: "Bad request", status: 400, detail: "The address has a % that encodes nothing." },
      { status: 400, headers: { "content-type": "application/problem+json" } },
    );
  if (nextUrl.pathname.startsWith("/api/")) return null; // the machines' door looks for itself
  if (Number(headers.get("content-length") ?? 0) > FORM)
    return new NextResponse("Not taken: a form of this site carries at most 8 MiB. Nothing was recorded.\n", {
      status: 413,
    });
  if (method === "POST" && isFromElsewhere(headers))
    return new NextResponse("Not done: this came from a page of another site.\n", { status: 403 });
  return null;
}

function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = {
  matcher: ["/(.*%.*)", "/((?!api/|_next/|healthz|readyz|icon.svg|favicon.ico).*)"],
};
