import type { PlainAction } from "@/lib/domain/view/form-state";
import type { FollowedLine, MeView } from "@/lib/domain/view/me-view";
import { ChangeLines } from "../criterion/change-lines";
import { Follow } from "../project/follow";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { VerdictWord } from "../verdict/verdict-word";

function Project({ line, follow }: { line: FollowedLine; follow: PlainAction }) {
  return (
    <li>
      <header>
        <div>
          <h3>
            <Go href={line.href} data-stop>
              {line.slug}
            </Go>
          </h3>
          <p>
            {line.verdict && <VerdictWord verdict={line.verdict} className="word" />}
            <Rich of={line.said} />
          </p>
        </div>
        {line.following && <Follow slug={line.slug} following={line.following} follow={follow} />}
      </header>
      {line.still && <p className="muted small">{line.still}</p>}
      <ChangeLines lines={line.lines} />
    </li>
  );
}

/** The projects one follows, as they stand, and what moved in each since one's last visit. */
export function Followed({ view, follow }: { view: MeView; follow: PlainAction }) {
  const { followed, since } = view;
  return (
    <Section
      heading="You follow"
      id="followed"
      note={followed.length > 0 ? String(followed.length) : null}
      end={followed.length > 0 && since ? <Rich of={since} /> : null}
    >
      {followed.length === 0 && <p className="nothing">{view.nothingFollowed}</p>}
      <ul className="followed changes">
        {followed.map((line) => (
          <Project key={line.slug} line={line} follow={follow} />
        ))}
      </ul>
    </Section>
  );
}
