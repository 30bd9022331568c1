import type { ReactNode } from "react";
import type { PlainAction } from "@/lib/domain/view/form-state";
import type { SettingsView, TokenAction } from "@/lib/domain/view/settings-view";
import { Rich } from "../ui/rich";
import { TokenForm } from "./token-form";
import { TokenTable } from "./token-table";

type Props = {
  view: SettingsView;
  make: TokenAction;
  revoke: PlainAction | null;
  signOut: PlainAction;
  /** What one holds and is offered, and where one is signed in. */
  children?: ReactNode;
};

/** One's account and tokens; at an earlier instant only to read: `revoke` null. */
export function Settings({ view, make, revoke, signOut, children }: Props) {
  return (
    <div className="page">
      <div className="title">
        <h1>Settings</h1>
        <span className="end">
          <form action={signOut}>
            <button className="btn" type="submit">
              Sign out
            </button>
          </form>
        </span>
      </div>
      <p className="meta">
        <span>
          <Rich of={view.who} />
        </span>
      </p>
      {children}
      {view.projects.length > 0 && <TokenForm view={view} make={make} />}
      <TokenTable tokens={view.tokens} revoke={revoke} />
    </div>
  );
}
