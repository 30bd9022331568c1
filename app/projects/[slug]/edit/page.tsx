import type { Metadata } from "next";
import { EditForm } from "@/components/project/edit-form";
import { editView } from "@/lib/queries/edit-project";
import { framed, type Search } from "../../../frame";
import { edit } from "./actions";

type Props = { params: Promise<{ slug: string }>; searchParams: Search };

export const metadata: Metadata = { title: "Edit a project" };

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  return framed(`/projects/${slug}/edit`, searchParams, (look, viewer) => {
    const view = editView(look, viewer, slug);
    return <EditForm view={view} edit={view.may ? edit : undefined} />;
  });
}
