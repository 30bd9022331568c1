import { cookies } from "next/headers";
import { isSecure } from "@/lib/auth/session-cookie";

const NAME = "refused";

/** Keeps a refusal for the page that is gone to next: a sentence in an address could be anybody's, not Slipway's. */
export async function noteRefusal(sentence: string): Promise<void> {
  const options = { httpOnly: true, sameSite: "lax", path: "/", maxAge: 30, secure: isSecure() } as const;
  (await cookies()).set(NAME, sentence.slice(0, 500), options);
}

/** The refusal that was kept, where the address says that there is one. */
export const notedRefusal = async (asked: string | undefined): Promise<string | null> =>
  asked === undefined ? null : ((await cookies()).get(NAME)?.value ?? null);
