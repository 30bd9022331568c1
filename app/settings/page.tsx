import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { ChairSettings } from "@/components/settings/chair-settings";
import { Held } from "@/components/settings/held";
import { Invitations } from "@/components/settings/invitations";
import { OfferedToYou } from "@/components/settings/offered-to-you";
import { SessionTable } from "@/components/settings/session-table";
import { Settings } from "@/components/settings/settings";
import { Go } from "@/components/ui/go";
import { Refusal } from "@/components/ui/refusal";
import { machineNow } from "@/lib/auth/machine-time";
import { addressWith } from "@/lib/queries/address";
import { chairView } from "@/lib/queries/chair";
import { handOverView } from "@/lib/queries/hand-overs";
import { invitationLines } from "@/lib/queries/invitations";
import { mySessions } from "@/lib/queries/my-sessions";
import { settingsView } from "@/lib/queries/settings";
import { framed, type Search } from "../frame";
import { leave } from "../sign-in/actions";
import { appointSomebody, endAppointment, make, registerProject, revoke } from "./actions";
import { handOver } from "./hand-over-actions";
import { invitePeople } from "./invitation-actions";
import { signOutElsewhere } from "./session-actions";

export const metadata: Metadata = { title: "Settings" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/settings", searchParams, async (look, viewer, query) => {
    if (!viewer) {
      const signIn = `/sign-in?to=${encodeURIComponent(addressWith({ path: "/settings", query }, {}))}`;
      // A redirect would have the browser send the form again, to a page that does not know it.
      if (!(await headers()).get("content-type")?.startsWith("multipart/form-data")) redirect(signIn);
      return (
        <div className="page">
          <Refusal sentence="Not done: you are not signed in any more. Sign in and press again.">
            <p>
              <Go href={signIn}>Sign in</Go>
            </p>
          </Refusal>
        </div>
      );
    }
    const holder = { personId: viewer.session.person.id, actingAs: viewer.session.actingAs };
    const view = await settingsView(look, viewer, holder, query.project, machineNow());
    const now = machineNow();
    const chair = chairView(look, viewer);
    const handed = handOverView(look, viewer);
    const sessions = await mySessions(viewer.session, now);
    return (
      <>
        <Settings view={view} make={make} revoke={look.isNow ? revoke : null} signOut={leave}>
          {handed && <OfferedToYou offered={handed.offered} handOver={handOver} />}
          {handed && <Held view={handed} handOver={handOver} />}
          <SessionTable sessions={sessions} signOut={look.isNow ? signOutElsewhere : null} />
        </Settings>
        {chair && (
          <ChairSettings
            view={chair}
            register={registerProject}
            appoint={appointSomebody}
            end={endAppointment}
            handOver={handOver}
          >
            <Invitations view={chair} invitations={await invitationLines(now)} act={invitePeople} />
          </ChairSettings>
        )}
      </>
    );
  });
}
