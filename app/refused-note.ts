import { cookies } from "next/headers";

const NAME = "refused";

/** Keeps a refusal for the page that is gone to next: a sentence in an address could be anybody's, not Slipway's. */
export async function noteRefusal(sentence: string): Promise<void> {
  (await cookies()).set(NAME, sentence.slice(0, 500), { httpOnly: true, sameSite: "lax", path: "/", maxAge: 30 });
}

/** The refusal that was kept, where the address says that there is one. */
export const notedRefusal = async (asked: string | undefined): Promise<string | null> =>
  asked === undefined ? null : ((await cookies()).get(NAME)?.value ?? null);
