import type { SnippetView } from "@/lib/domain/view/settings-view";
import { CopyButton } from "./copy-button";

/** Text to be pasted elsewhere, with where that is, and a button that copies it. */
export function Snippet({ snippet }: { snippet: SnippetView }) {
  return (
    <>
      <p>
        <b>{snippet.heading}</b> <span className="muted">{snippet.where}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
      <pre className="code" tabIndex={0}>
        {snippet.text}
      </pre>
      <div className="actions">
        <CopyButton text={snippet.text} label="Copy snippet" />
      </div>
    </>
  );
}
