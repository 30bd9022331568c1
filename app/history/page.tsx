import type { Metadata } from "next";
import { History } from "@/components/history/history";
import { historyView } from "@/lib/queries/history";
import { framed, type Search } from "../frame";

export const metadata: Metadata = { title: "History" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/history", searchParams, (look, _viewer, query) => <History view={historyView(look, query)} />);
}
