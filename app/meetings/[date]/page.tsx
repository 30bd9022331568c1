import { Meeting } from "@/components/meeting/meeting";
import { meetingView } from "@/lib/queries/meeting";
import { framed, type Search } from "../../frame";
import { titled } from "../../titled";

type Props = { params: Promise<{ date: string }>; searchParams: Search };

export const generateMetadata = async ({ params }: Props) =>
  titled("meets", `Meeting of ${(await params).date.slice(0, 20)}`);

export default async function Page({ params, searchParams }: Props) {
  const { date } = await params;
  return framed(`/meetings/${date}`, searchParams, (look) => <Meeting view={meetingView(look, date)} />);
}
