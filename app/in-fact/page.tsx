import type { Metadata } from "next";
import { Beside } from "@/components/practice/beside";
import { besideView } from "@/lib/queries/in-fact";
import { readAhead } from "@/lib/queries/read-ahead";
import { framed, type Search } from "../frame";

export const metadata: Metadata = { title: "In fact, and in yours" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/in-fact", searchParams, async (look) => {
    await readAhead(look);
    return <Beside view={await besideView(look)} />;
  });
}
