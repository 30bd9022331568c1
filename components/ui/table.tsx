import type { ReactNode } from "react";

type Props = { heads: readonly string[]; className?: string; caption?: string; children: ReactNode };

/** A table of lines. An empty head is a column of buttons. */
export function Table({ heads, className = "", caption, children }: Props) {
  return (
    <div className="scroll">
      <table className={`grid-t ${className}`.trim()}>
        {caption && <caption className="sr">{caption}</caption>}
        {heads.length > 0 && (
          <thead>
            <tr>
              {heads.map((head) =>
                head === "" ? (
                  <td key="buttons" />
                ) : (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
