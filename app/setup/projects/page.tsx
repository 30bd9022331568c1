import type { Metadata } from "next";
import { AddForm } from "@/components/setup/add-form";
import { Closed } from "@/components/setup/closed";
import { addClosedView, blank, mayAdd } from "@/lib/queries/set-up";
import { framed, type Search } from "../../frame";
import { addPasted } from "../actions";

export const metadata: Metadata = { title: "Add projects" };

/** Pasting more projects, at any time: the chair's. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/setup/projects", searchParams, (look, viewer) => {
    if (mayAdd(look, viewer)) return <AddForm first={blank} action={addPasted} />;
    return <Closed view={addClosedView(look, viewer)} />;
  });
}
