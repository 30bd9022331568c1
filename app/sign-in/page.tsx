import type { Metadata } from "next";
import { Arrive } from "@/components/sign-in/arrive";
import { SignIn } from "@/components/sign-in/sign-in";
import { nextPath } from "@/lib/http/own-path";
import { arrivalSaid } from "@/lib/queries/invitations";
import { signInView } from "@/lib/queries/sign-in";
import { framed, type Search } from "../frame";
import { notedRefusal } from "../refused-note";
import { signInAs, spendLink } from "./actions";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

/** Who one wants to be on a practice copy, or how one comes in. A link is spent by a press, so that no mail scanner spends it. */
export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/sign-in", searchParams, async (look, viewer, query) => {
    const view = await signInView(look, viewer, query, {
      next: nextPath(query),
      refused: await notedRefusal(query.refused),
    });
    if (query.link) {
      const said = await arrivalSaid(look, query.link);
      return <Arrive secret={query.link} said={said} next={view.next} refused={view.refused} spend={spendLink} />;
    }
    return <SignIn view={view} actAs={view.people.length > 0 ? signInAs : undefined} />;
  });
}
