import type { ShareView } from "@/lib/domain/view/candidate-view";
import { CopyLink } from "../ui/copy-link";

/** The link that carries the yml, or why there is none. */
export function Share({ view }: { view: ShareView }) {
  return (
    <>
      {view.href && <CopyLink href={view.href} />}
      <span className="hint">{view.note}</span>
    </>
  );
}
