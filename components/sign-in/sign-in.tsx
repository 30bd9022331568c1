import type { PlainAction } from "@/lib/domain/view/form-state";
import type { SignInView } from "@/lib/domain/view/sign-in-view";
import { Refusal } from "../ui/refusal";

type Props = { view: SignInView; actAs?: PlainAction };

function People({ view, actAs }: { view: SignInView; actAs: PlainAction }) {
  return (
    <form action={actAs}>
      <input type="hidden" name="next" value={view.next} />
      <div className="actions">
        {view.people.map((person, place) => (
          <button
            key={person.handle}
            className={place === 0 ? "btn primary" : "btn"}
            type="submit"
            name="handle"
            value={person.handle}
          >
            {person.name}
          </button>
        ))}
      </div>
    </form>
  );
}

/** Who one wants to be, on a practice copy; else how one comes in. Reading needs no account. */
export function SignIn({ view, actAs }: Props) {
  return (
    <div className="page">
      <div className="panel">
        <h1 className="h1">Sign in</h1>
        {view.refused && <Refusal sentence={view.refused} />}
        <p className="muted">
          {view.practice
            ? "To mark criteria, review or decide. This is a practice copy: pick who you want to be."
            : "To mark criteria, review or decide. Reading needs no account."}
        </p>
        {view.closed && <p className="muted">{view.closed}</p>}
        {actAs && view.people.length > 0 && <People view={view} actAs={actAs} />}
        {view.providers.map(({ id, name }, place) => (
          <form key={id} action={`/sign-in/with/${id}`} method="post">
            <input type="hidden" name="next" value={view.next} />
            <button className={place === 0 && !view.practice ? "btn primary" : "btn"} type="submit">
              Continue with {name}
            </button>
          </form>
        ))}
        <p className="aside muted">
          A link is good once: <code>npm run sign-in-link -- HANDLE</code> on the server prints one at any time.
        </p>
      </div>
    </div>
  );
}
