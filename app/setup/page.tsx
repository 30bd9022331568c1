import type { Metadata } from "next";
import { Closed } from "@/components/setup/closed";
import { SetUpForm } from "@/components/setup/set-up-form";
import { blank, setUpView } from "@/lib/queries/set-up";
import { framed, type Search } from "../frame";
import { setUpGroup } from "./actions";

export const metadata: Metadata = { title: "Set up" };

/** The first run: a name, what a project must show, the projects. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/setup", searchParams, (look, viewer) => {
    const view = setUpView(look, viewer);
    if (view.is === "closed") return <Closed view={view} />;
    return <SetUpForm templates={view.templates} first={blank} action={setUpGroup} />;
  });
}
