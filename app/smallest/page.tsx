import { notFound } from "next/navigation";
import { framed, type Search } from "../frame";

/** The smallest page of this build, with head, nonce, session and log looked at: what the bench holds the board against. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  if (process.env.SLIPWAY_BENCH !== "1") notFound();
  return framed("/smallest", searchParams, () => <p className="page">Nothing.</p>);
}
