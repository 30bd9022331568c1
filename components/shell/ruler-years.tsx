import type { YearView } from "@/lib/domain/view/shell-view";

const TALL = 20;

function Full({ year }: { year: YearView }) {
  return (
    <li className="full">
      <div>
        <b>{year.year}</b>
        <span>{year.note}</span>
        <span className="mo">
          {year.full?.months.map((month) => (
            <a
              key={month.href}
              href={month.href}
              className={month.ahead ? "ahead" : undefined}
              aria-current={month.current ? "true" : undefined}
            >
              {month.text}
            </a>
          ))}
        </span>
      </div>
    </li>
  );
}

/** After more than a year: whole years, each as tall as its entries, and the one looked at by its months. */
export function RulerYears({ years }: { years: readonly YearView[] }) {
  const most = Math.max(1, ...years.map((year) => year.entries));
  return (
    <ol className="yrs">
      {years.map((year) => {
        if (year.full) return <Full key={year.year} year={year} />;
        const height = Math.max(1, Math.round((year.entries / most) * TALL));
        return (
          <li key={year.year}>
            <a href={year.href}>
              <b>{year.year}</b>
              <svg className="bar-y" viewBox={`0 0 22 ${TALL}`} aria-hidden="true">
                <rect width={22} height={height} y={TALL - height} />
              </svg>
              <span>{year.note}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
