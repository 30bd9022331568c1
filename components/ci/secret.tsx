import type { ReactNode } from "react";
import { CopyButton } from "../ui/copy-button";

/** A secret that was just made: shown once, to be copied now. */
export function Secret({ secret, children }: { secret: string; children: ReactNode }) {
  return (
    <div className="stack" role="status">
      <p>
        <b>Copy it now.</b> {children}
      </p>
      <div className="secret">
        <code>{secret}</code>
        <CopyButton text={secret} label="Copy" primary />
      </div>
    </div>
  );
}
