import type { PlainAction } from "@/lib/domain/view/form-state";
import type { SessionLine } from "@/lib/domain/view/people-view";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";

type Props = { sessions: readonly SessionLine[]; signOut: PlainAction | null };

/** The browsers one is signed in at; each of the others is signed out by one press, at its next request. */
export function SessionTable({ sessions, signOut }: Props) {
  const others = sessions.filter((it) => !it.isThis);
  return (
    <Section heading="Where you are signed in" id="sessions">
      <Table heads={["Browser", "Since", "Last seen", ""]} className="people-t">
        {sessions.map((it) => (
          <tr key={it.id}>
            <th scope="row">
              {it.browser}
              {it.as && <span className="muted"> as {it.as}</span>}
            </th>
            <td data-is="since">
              <At moment={it.since} />
            </td>
            <td data-is="seen">{it.isThis ? "now" : <At moment={it.seen} />}</td>
            <td>
              {it.isThis ? (
                <span className="muted">this one</span>
              ) : (
                signOut && (
                  <form action={signOut}>
                    <input type="hidden" name="session" value={it.id} />
                    <button className="lnk" type="submit">
                      Sign out<span className="sr"> {it.browser}</span>
                    </button>
                  </form>
                )
              )}
            </td>
          </tr>
        ))}
      </Table>
      {signOut && others.length > 1 && (
        <form action={signOut} className="actions">
          <input type="hidden" name="session" value="all" />
          <button className="btn" type="submit">
            Sign out the {others.length} others
          </button>
        </form>
      )}
    </Section>
  );
}
