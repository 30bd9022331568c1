import type { ConnectView, OpenConnectView } from "@/lib/domain/view/connect-view";
import type { FormAction } from "@/lib/domain/view/form-state";
import type { SnippetView, TokenAction } from "@/lib/domain/view/settings-view";
import type { SecretAction } from "@/lib/domain/view/source-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Snippet } from "../ui/snippet";
import { RegisterSource } from "./register-source";
import { SendTest } from "./send-test";
import { TokenStep } from "./token-step";
import { Waiting } from "./waiting";
import { WebhookStep } from "./webhook-step";

type ConnectActions = {
  readonly makeToken: TokenAction;
  readonly sendTest: FormAction;
  readonly register: FormAction;
  readonly makeSecret: SecretAction;
};

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

function SnippetStep({ snippets }: { snippets: readonly SnippetView[] }) {
  return (
    <li className="stack">
      <h3>What reports</h3>
      {snippets.map((snippet) => (
        <Snippet key={snippet.heading} snippet={snippet} />
      ))}
    </li>
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
        {view.register && (
          <RegisterSource key={view.way} project={view.project} step={view.register} register={actions.register} />
        )}
        {view.hooks?.map((hook) => (
          <WebhookStep key={hook.source} project={view.project} hook={hook} make={actions.makeSecret} />
        ))}
        {view.token === null && view.snippets.length > 0 && <SnippetStep snippets={view.snippets} />}
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
