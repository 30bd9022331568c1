import { createHash, randomBytes } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "../env";
import { isSecure } from "./session-cookie";

/**
 * A token that next-auth takes for one of its own: its cookie is set, its value answered. It proves that a form was ours; here
 * the browser's own word for where a form came from has been looked at before (proxy.ts).
 */
export async function knockingWith(): Promise<string> {
  const token = randomBytes(32).toString("hex");
  const proof = createHash("sha256")
    .update(`${token}${env().NEXTAUTH_SECRET ?? ""}`)
    .digest("hex");
  const name = `${isSecure() ? "__Host-" : ""}next-auth.csrf-token`;
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
  (await cookies()).set(name, `${token}|${proof}`, options);
  return token;
}
