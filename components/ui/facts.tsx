import type { Rich as RichText } from "@/lib/domain/view/rich";
import { Rich } from "./rich";

/** Names and what is said of them, at the side of a page. */
export function Facts({ of }: { of: readonly { readonly name: string; readonly said: RichText | string }[] }) {
  return (
    <dl>
      {of.map(({ name, said }) => (
        <div className="contents" key={name}>
          <dt>{name}</dt>
          <dd>{typeof said === "string" ? said : <Rich of={said} />}</dd>
        </div>
      ))}
    </dl>
  );
}
