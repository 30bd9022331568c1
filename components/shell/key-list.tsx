import { Fragment, useEffect, useRef } from "react";
import type { KeyView } from "@/lib/domain/view/shell-view";

type Props = { keys: readonly KeyView[]; on: boolean; setOn: (on: boolean) => void; close: () => void };

/** All keys, and the switch that turns them off. */
export function KeyList({ keys, on, setOn, close }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section className="keys-list" aria-labelledby="keys">
      <h2 id="keys" ref={heading} tabIndex={-1}>
        Keys
      </h2>
      <dl>
        {keys.map(({ keys: names, does }) => (
          <Fragment key={does}>
            <dt>
              {names.map((name) => (
                <Fragment key={name}>
                  <kbd>{name}</kbd>{" "}
                </Fragment>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
        Single keys act in this browser
      </label>
      <button className="btn slim" type="button" onClick={close}>
        Close
      </button>
    </section>
  );
}
