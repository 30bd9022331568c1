import type { InvitationLine } from "@/lib/domain/view/people-view";
import { Table } from "../ui/table";
import { At } from "../ui/time";

type Props = { invitations: readonly InvitationLine[]; action: (form: FormData) => void };

/** Who was invited, and what became of it. */
export function InvitationTable({ invitations, action }: Props) {
  return (
    <form action={action}>
      <Table heads={["Invited", "Handle", "By", "State", ""]} className="people-t">
        {invitations.map((it) => (
          <tr key={it.id}>
            <th scope="row">{it.name}</th>
            <td>{it.handle}</td>
            <td data-is="by">{it.by}</td>
            <td>
              {it.said} <At moment={it.when} />
            </td>
            <td>
              {!it.isUsed && (
                <button className="lnk" type="submit" name="renew" value={it.id}>
                  Renew<span className="sr"> the link of {it.name}</span>
                </button>
              )}
              {it.isOpen && (
                <button className="lnk" type="submit" name="revoke" value={it.id}>
                  Revoke<span className="sr"> the link of {it.name}</span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </form>
  );
}
