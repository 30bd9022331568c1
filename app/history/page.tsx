import type { Metadata } from "next";
import { History } from "@/components/history/history";
import { historyView } from "@/lib/queries/history";
import { readAhead } from "@/lib/queries/read-ahead";
import { framed, type Search } from "../frame";

export const metadata: Metadata = { title: "History" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/history", searchParams, async (look, _viewer, query) => {
    await readAhead(look);
    return <History view={historyView(look, query)} />;
  });
}
