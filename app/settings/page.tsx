import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { ChairSettings } from "@/components/settings/chair-settings";
import { Settings } from "@/components/settings/settings";
import { Go } from "@/components/ui/go";
import { Refusal } from "@/components/ui/refusal";
import { machineNow } from "@/lib/auth/machine-time";
import { chairView } from "@/lib/queries/chair";
import { settingsView } from "@/lib/queries/settings";
import { framed, type Search } from "../frame";
import { leave } from "../sign-in/actions";
import { appointSomebody, endAppointment, make, registerProject, revoke } from "./actions";

export const metadata: Metadata = { title: "Settings" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/settings", searchParams, async (look, viewer, query) => {
    if (!viewer) {
      const signIn = `/sign-in?to=${encodeURIComponent(`/settings${query.project ? `?project=${query.project}` : ""}`)}`;
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
    const chair = chairView(look, viewer);
    return (
      <>
        <Settings view={view} make={make} revoke={look.isPast ? null : revoke} signOut={leave} />
        {chair && (
          <ChairSettings view={chair} register={registerProject} appoint={appointSomebody} end={endAppointment} />
        )}
      </>
    );
  });
}
