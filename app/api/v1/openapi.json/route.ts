import { sessionCookie } from "@/lib/auth/session-cookie";
import { groupUses } from "@/lib/domain/uses";
import { env } from "@/lib/env";
import { openapi } from "@/lib/http/openapi";
import { others } from "@/lib/http/others";
import { asksOf, json, read } from "@/lib/http/read";
import { look } from "@/lib/log/look";
import { describedFor } from "../described";

/** The API described; what is no part of the format is called x-… there. */
export const GET = (request: Request) =>
  read(request, async () => {
    asksOf(request, []);
    const known = await look();
    const addresses = describedFor(groupUses(known));
    const described = openapi(addresses, env().address, sessionCookie().name);
    return json({ ...described, ...(known.practice && { "x-practice": true }) });
  });
export const { DELETE, OPTIONS, PATCH, POST, PUT } = others("GET");
