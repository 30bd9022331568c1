import { evidences, obligations, reviewers, validities } from "@/lib/domain/criteria-form/choices";
import { type CriterionRow, nameOf, type RowField } from "@/lib/domain/criteria-form/row";
import { Field } from "../ui/field";
import { Select } from "../ui/select";

type Props = { row: CriterionRow; place: number; wrong: (path: string) => string | null; votes?: boolean };
type Of = (field: RowField) => { id: string; name: string; initial: string; error: string | null };

/** One criterion to be kept or not, and what can be said of it in a field. */
export function CriterionRowFields({ row, place, wrong, votes = true }: Props) {
  const of: Of = (field) => {
    const name = nameOf(place, field);
    return { id: name, name, initial: row.says[field] ?? "", error: wrong(name) };
  };
  const keep = nameOf(place, "keep");
  const called = row.says.short || (row.isOwn ? "The added criterion" : "The criterion");
  const isWhyWrong = of("why").error !== null || of("how").error !== null;
  return (
    <fieldset className="criterion-row">
      <legend className="sr">{called}</legend>
      <input type="hidden" name={`criteria.${place}.kind`} value={row.kind} />
      {row.isOwn && <input type="hidden" name={`criteria.${place}.own`} value="own" />}
      <label className="choice keep">
        <input type="checkbox" id={keep} name={keep} defaultChecked={row.keep} />
        Keep<span className="sr"> {called}</span>
      </label>
      <Field {...of("short")} label="Short name" />
      <Field {...of("title")} label="Title" className="called" />
      <Select {...of("obligation")} label="Must it hold?" options={obligations} />
      <Terms row={row} of={of} votes={votes} />
      {row.isOwn ? (
        <WhyAndHow of={of} />
      ) : (
        <details className="fold words" open={isWhyWrong || undefined}>
          <summary>
            Why and how<span className="sr"> of {called}</span>
          </summary>
          <WhyAndHow of={of} />
        </details>
      )}
    </fieldset>
  );
}

function Terms({ row, of, votes }: { row: CriterionRow; of: Of; votes: boolean }) {
  switch (row.kind) {
    case "attested":
      return (
        <div className="terms">
          <Select {...of("validFor")} label="Holds for" options={validities(row.says.validFor)} />
          <Select {...of("evidence")} label="Shown by" options={evidences} />
        </div>
      );
    case "ci":
      return (
        <div className="terms">
          <Field {...of("checks")} label="Checks in CI, with commas" mono />
          <Field {...of("targets")} label="Where they run, with commas" mono />
        </div>
      );
    case "review":
      return (
        <div className="terms">
          <Field {...of("count")} label="How many reviews" />
          <Select {...of("role")} label="By whom" options={reviewers(row.says.role, votes)} />
        </div>
      );
    case "soak":
      return (
        <div className="terms">
          <Field {...of("days")} label="How many days" />
          <Field {...of("channel")} label="In which channel, without leaving ready" mono />
        </div>
      );
    case "needs":
      return (
        <div className="terms">
          <Field {...of("project")} label="Which project has to be in the channel" mono />
        </div>
      );
    default:
      return <p className="terms hint">Read from what is put forward. What it looks for can be changed as text.</p>;
  }
}

function WhyAndHow({ of }: { of: Of }) {
  return (
    <div className="words">
      <Field {...of("why")} label="Why, in a sentence" rows={2} />
      <Field {...of("how")} label="How to meet it, in a sentence" rows={2} />
    </div>
  );
}
