import { Meetings } from "@/components/meeting/meetings";
import { meetingsView } from "@/lib/queries/meetings";
import { framed, type Search } from "../frame";
import { titled } from "../titled";

export const generateMetadata = () => titled("meets", "Meetings");

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/meetings", searchParams, (look) => <Meetings view={meetingsView(look)} />);
}
