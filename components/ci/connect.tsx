import type { ConnectView, OpenConnectView } from "@/lib/domain/view/connect-view";
import type { FormAction } from "@/lib/domain/view/form-state";
import type { TokenAction } from "@/lib/domain/view/settings-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { SendTest } from "./send-test";
import { TokenStep } from "./token-step";
import { Waiting } from "./waiting";

type ConnectActions = { readonly makeToken: TokenAction; readonly sendTest: FormAction };

function Ways({ view }: { view: OpenConnectView }) {
  return (
    <nav className="ways-in" aria-label="Ways of connecting">
      {view.ways.map(({ name, href, isPicked }) => (
        <Go key={name} className="btn slim" href={href} aria-current={isPicked ? "true" : undefined}>
          {name}
        </Go>
      ))}
    </nav>
  );
}

function Steps({ view, actions }: { view: OpenConnectView; actions: ConnectActions }) {
  return (
    <div className="connect">
      {view.remarks.map((remark, place) => (
        <p key={place}>
          <Rich of={remark} />
        </p>
      ))}
      <ol className="steps-in">
        {view.token && <TokenStep key={view.way} view={view} name={view.token.name} make={actions.makeToken} />}
        <Waiting view={view.waiting}>
          <SendTest project={view.project} send={actions.sendTest} />
        </Waiting>
      </ol>
    </div>
  );
}

/** How CI is connected: the ways to pick from, and what the picked one takes, filled in. */
export function Connect({ view, actions }: { view: ConnectView; actions: ConnectActions }) {
  return (
    <Section heading="Connect" id="connect">
      {"closed" in view ? (
        <p className="nothing">
          <Rich of={view.closed} />
        </p>
      ) : (
        <>
          <Ways view={view} />
          <Steps view={view} actions={actions} />
        </>
      )}
    </Section>
  );
}
