import { Fragment } from "react";
import type { ShellView } from "@/lib/domain/view/shell-view";
import { Go } from "../ui/go";
import { At } from "../ui/time";

/** How far the log goes, where else it can be read, and which keys act. */
export function Foot({ view }: { view: ShellView }) {
  return (
    <footer className="foot">
      <div className="page">
        <span>
          Log head <span className="mono">{view.head.seq}</span>, <At moment={view.head.at} />
          {view.head.practice && " · practice"}
        </span>
        {view.foot.map((link) => (
          <Go key={link.href} href={link.href}>
            {link.text}
          </Go>
        ))}
        <span className="keys">
          {view.keys.map(({ keys, does }) => (
            <span key={does}>
              {keys.map((key) => (
                <Fragment key={key}>
                  <kbd>{key}</kbd>{" "}
                </Fragment>
              ))}
              {does}
            </span>
          ))}
        </span>
      </div>
    </footer>
  );
}
