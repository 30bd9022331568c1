import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Me } from "@/components/me/me";
import { machineNow } from "@/lib/auth/machine-time";
import { addressWith } from "@/lib/queries/address";
import { meView } from "@/lib/queries/me";
import { framed, type Search } from "../frame";
import { setFollowing } from "../projects/[slug]/follow-actions";

export const metadata: Metadata = { title: "What waits for you" };

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/me", searchParams, async (look, viewer, query) => {
    if (!viewer) redirect(`/sign-in?to=${encodeURIComponent(addressWith({ path: "/me", query }, {}))}`);
    const { who, person, actingAs, seen } = viewer.session;
    const holder = { whoId: who.id, personId: person.id, actingAs, before: seen.before, machine: machineNow() };
    return <Me view={await meView(look, viewer, holder)} follow={setFollowing} />;
  });
}
