import type { CandidateView } from "@/lib/domain/view/candidate-view";
import { ButtonLink } from "../ui/button";
import { Recorded } from "../ui/recorded";
import { Title } from "./title";

type Props = { view: CandidateView; seq: number; sentence: string; project: string };

/** In place of the form: it is the candidate now. */
export function Forwarded({ view, seq, sentence, project }: Props) {
  return (
    <div className="stack">
      <Title view={view} />
      <Recorded seq={seq} sentence={sentence} />
      <div className="actions">
        <ButtonLink href={project} as="primary">
          See what it still needs
        </ButtonLink>
        <a className="btn" href={`${project}/candidate`}>
          Put another forward
        </a>
      </div>
    </div>
  );
}
