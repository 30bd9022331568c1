import type { Metadata } from "next";
import { BaseForm } from "@/components/setup/base-form";
import { Closed } from "@/components/setup/closed";
import { Refusal } from "@/lib/domain/refusal";
import { elsewhenView, mayBase } from "@/lib/queries/set-up";
import { framed, type Search } from "../../frame";
import { setBaseOf } from "./actions";

export const metadata: Metadata = { title: "The base" };

/** What a channel that builds is built on: the chair's to set. There is none where nothing is built. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/setup/base", searchParams, (look, viewer) => {
    if (!look.isNow) return <Closed view={elsewhenView(look, "The base")} />;
    const channel = mayBase(look, viewer);
    if (channel === null) throw new Refusal("not-found", "There is nothing here for you to set.");
    return <BaseForm channel={channel} set={setBaseOf} />;
  });
}
