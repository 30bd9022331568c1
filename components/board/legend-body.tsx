import type { Mark, VerdictIs } from "@/lib/domain/view/mark";
import { Standing } from "../criterion/standing";
import { Hull } from "../verdict/hull";
import { verdictClass } from "../verdict/verdict-class";

const marks: readonly (Mark & { word?: string })[] = [
  { is: "met", obligation: "must" },
  { is: "unmet", obligation: "must" },
  { is: "unmet", obligation: "should", word: "unmet, a should" },
  { is: "unknown", obligation: "must" },
  { is: "pending", obligation: "must" },
  { is: "stale", obligation: "must" },
  { is: "waived", obligation: "must" },
  { is: "not applicable", obligation: "must" },
];
const verdicts: readonly { is: VerdictIs; means: string }[] = [
  { is: "ready", means: "all shown" },
  { is: "undetermined", means: "nothing known to be wrong; some not shown yet" },
  { is: "not ready", means: "something known to be wrong" },
];

/** Each shape of a standing and of a verdict, with its word. */
export function LegendBody({ waives }: { waives: boolean }) {
  return (
    <div className="body">
      <p className="lg-s">
        {marks
          .filter(({ is }) => waives || is !== "waived")
          .map((mark) => (
            <Standing key={mark.word ?? mark.is} mark={mark} word={mark.word} />
          ))}
      </p>
      <ul className="lg-v">
        {verdicts.map(({ is, means }) => (
          <li key={is}>
            <Hull verdict={is} />
            <span>
              <b className={verdictClass[is]}>{is}</b> {means}
            </span>
          </li>
        ))}
      </ul>
      <p className="lg-o">
        <b>must</b> blocks · should asks for a reason, <span className="dot" /> where one is given · <i>may</i> informs
      </p>
    </div>
  );
}
