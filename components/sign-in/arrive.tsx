import type { PlainAction } from "@/lib/domain/view/form-state";
import { Refusal } from "../ui/refusal";

type Props = { secret: string; said: string | null; next: string; refused: string | null; spend: PlainAction };

/** Where a one-time link leads: a press signs in, so that nothing that only looks at the link spends it. */
export function Arrive({ secret, said, next, refused, spend }: Props) {
  return (
    <div className="page">
      <div className="panel">
        <h1 className="h1">Sign in</h1>
        {refused && <Refusal sentence={refused} />}
        {said && <p>{said}</p>}
        <p className="muted">This link signs you in once, in this browser.</p>
        <form action={spend}>
          <input type="hidden" name="link" value={secret} />
          <input type="hidden" name="next" value={next} />
          <button className="btn primary" type="submit">
            Sign in
          </button>
        </form>
      </div>
    </div>
  );
}
