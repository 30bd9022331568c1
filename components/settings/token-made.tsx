import type { NewTokenView } from "@/lib/domain/view/settings-view";
import { CopyButton } from "../ui/copy-button";
import { Section } from "../ui/section";
import { Snippet } from "../ui/snippet";
import { At } from "../ui/time";

/** A token that was just made: shown once, with snippets that have everything filled in. */
export function TokenMade({ token }: { token: NewTokenView }) {
  return (
    <Section
      heading={
        <>
          New token: {token.name}, <code>{token.scope}</code>
        </>
      }
      end={
        <span className="muted">
          expires <At moment={token.expires} />
        </span>
      }
    >
      <div className="stack take" role="status">
        <p>
          <b>Copy it now.</b> Slipway keeps its SHA-256 alone and cannot show it again.
        </p>
        <div className="secret">
          <code>{token.secret}</code>
          <CopyButton text={token.secret} label="Copy" primary />
        </div>
        {token.snippets.map((snippet) => (
          <Snippet key={snippet.heading} snippet={snippet} />
        ))}
      </div>
    </Section>
  );
}
