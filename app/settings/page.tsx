import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChairSettings } from "@/components/settings/chair-settings";
import { Settings } from "@/components/settings/settings";
import { machineNow } from "@/lib/auth/machine-time";
import { signedIn } from "@/lib/auth/speaker";
import { chairView } from "@/lib/queries/chair";
import { settingsView } from "@/lib/queries/settings";
import { framed, type Search } from "../frame";
import { leave } from "../sign-in/actions";
import { appointSomebody, endAppointment, make, registerProject, revoke } from "./actions";

export const metadata: Metadata = { title: "Settings" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/settings", searchParams, async (look, _viewer, query) => {
    const viewer = await signedIn();
    if (!viewer)
      redirect(`/sign-in?to=${encodeURIComponent(`/settings${query.project ? `?project=${query.project}` : ""}`)}`);
    const holder = { personId: viewer.session.person.id, actingAs: viewer.session.actingAs };
    const view = await settingsView(look, viewer, holder, query.project, machineNow());
    const chair = chairView(look, viewer);
    return (
      <>
        <Settings view={view} make={make} revoke={revoke} signOut={leave} />
        {chair && (
          <ChairSettings view={chair} register={registerProject} appoint={appointSomebody} end={endAppointment} />
        )}
      </>
    );
  });
}
