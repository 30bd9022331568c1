import { Candidate } from "@/components/candidate/candidate";
import { blankDraft } from "@/lib/domain/view/draft";
import { unpackYml } from "@/lib/formats/yml-link";
import { checkView } from "@/lib/queries/check";
import { framed, type Search } from "../frame";
import { titled } from "../titled";
import { check } from "./actions";

export const generateMetadata = () => titled("builds", "Check a yml");

/** A yml of anybody's against a channel; the yml itself may stand in the address. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/check", searchParams, (look, viewer, { yml, channel }) => {
    const draft = { ...blankDraft, yml: yml ? unpackYml(yml) : "" };
    return <Candidate view={checkView(look, viewer, draft, channel)} workOut={check} />;
  });
}
