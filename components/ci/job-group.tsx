import type { JobGroupView, JobView } from "@/lib/domain/view/ci-page-view";
import { standingWord } from "@/lib/domain/view/mark";
import { Glyph } from "../criterion/glyph";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { standingClass } from "../ui/standing-class";
import { RunStrip } from "./run-strip";

function Job({ job }: { job: JobView }) {
  return (
    <li id={job.id} className="job" data-stop tabIndex={-1}>
      <Glyph mark={job} />
      <div>
        <h4>{job.title}</h4>
        <p>
          <b className={standingClass(job.is)}>{standingWord(job)}.</b> <Rich of={job.said} />
        </p>
        {job.remarks.map((remark, place) => (
          <p className="small" key={place}>
            <Rich of={remark} />
          </p>
        ))}
      </div>
      {job.runs.length > 0 && (
        <div className="far">
          <RunStrip runs={job.runs} />
          <ul>
            {job.counts.map((said, place) => (
              <li key={place}>
                <Rich of={said} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

/** The jobs of one criterion: what it asks of each, then each one's sentence, its last runs, and how far it is. */
export function JobGroup({ group }: { group: JobGroupView }) {
  return (
    <div className="job-group">
      <h3>
        <Go href={group.criterion.href}>{group.criterion.text}</Go> <span>{group.obligation}</span>
      </h3>
      <p className="small muted">{group.rule}</p>
      <ul className="jobs">
        {group.jobs.map((job) => (
          <Job key={job.id} job={job} />
        ))}
      </ul>
    </div>
  );
}
