import { Report } from "@/components/report/report";
import { Empty } from "@/components/ui/empty";
import { env } from "@/lib/env";
import { report } from "@/lib/queries/report";
import { framed, type Search } from "../frame";
import { reportTitled } from "../titled";

export const generateMetadata = ({ searchParams }: { searchParams: Search }) => reportTitled(searchParams);

export default async function Page({ searchParams }: { searchParams: Search }) {
  return framed("/report", searchParams, async (look, _viewer, query) => {
    const view = await report(look, { channel: query.channel }, env().address);
    return view ? <Report view={view} /> : <NothingJudged />;
  });
}

const NothingJudged = () => (
  <div className="page">
    <Empty heading="There was nothing to report" first>
      <p>No channel has a policy at this instant, so nothing is judged.</p>
    </Empty>
  </div>
);
