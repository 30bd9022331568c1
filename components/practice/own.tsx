import type { OwnCourse } from "@/lib/domain/view/in-fact-view";
import { ChangeLines } from "../criterion/change-lines";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { At } from "../ui/time";
import { Hull } from "../verdict/hull";

/** What was done on one project here, and what stands otherwise for it. */
export function Own({ of }: { of: OwnCourse }) {
  return (
    <article className="own" id={`yours-${of.slug}`}>
      <h3>
        <Hull verdict={of.verdict} />{" "}
        <Go className="plain" href={of.href}>
          {of.slug}
        </Go>
      </h3>
      <p>
        <Rich of={of.said} />
      </p>
      {of.still && <p className="muted small">{of.still}</p>}
      {of.moved.length > 0 && (
        <div className="changes">
          <ChangeLines lines={of.moved} />
        </div>
      )}
      <table className="grid-t log-t" aria-label={`Done here on ${of.slug}`}>
        <tbody>
          {of.acts.map((act, place) => (
            <tr key={place}>
              <td>
                <Rich of={act.ref} />
              </td>
              <td>
                <At moment={act.when} />
              </td>
              <td>
                <Rich of={act.said} /> <span className="by">· {act.by}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.more && (
        <p className="small">
          <Rich of={of.more} />
        </p>
      )}
    </article>
  );
}
