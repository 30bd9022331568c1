import type { Metadata } from "next";
import { Meetings } from "@/components/meeting/meetings";
import { meetingsView } from "@/lib/queries/meetings";
import { framed, type Search } from "../frame";

export const metadata: Metadata = { title: "Meetings" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/meetings", searchParams, (look) => <Meetings view={meetingsView(look)} />);
}
