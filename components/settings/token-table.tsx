import type { PlainAction } from "@/lib/domain/view/form-state";
import type { TokenLine } from "@/lib/domain/view/settings-view";
import { Glyph } from "../criterion/glyph";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";

function Line({ token, revoke }: { token: TokenLine; revoke: PlainAction | null }) {
  return (
    <tr>
      <th scope="row">{token.name}</th>
      <td>
        <code>{token.scope}</code>
      </td>
      <td className="muted">{token.used ? <At moment={token.used} /> : "never"}</td>
      <td>
        {token.soon && !token.revoked && <Glyph mark={{ is: "stale", obligation: "must" }} />}{" "}
        <At moment={token.expires} />
      </td>
      <td>
        {token.revoked ? (
          <span className="muted">revoked</span>
        ) : (
          revoke && (
            <form action={revoke}>
              <input type="hidden" name="token" value={token.id} />
              <button className="lnk" type="submit">
                Revoke<span className="sr"> {token.name}</span>
              </button>
            </form>
          )
        )}
      </td>
    </tr>
  );
}

/** One's tokens: what each may do, when it was last used, when it ends. */
export function TokenTable({ tokens, revoke }: { tokens: readonly TokenLine[]; revoke: PlainAction | null }) {
  return (
    <Section heading="Tokens">
      {tokens.length === 0 ? (
        <p className="nothing">None yet. A token lets a CI system post results in your name.</p>
      ) : (
        <Table heads={["Name", "May", "Last use", "Expires", ""]} className="tokens">
          {tokens.map((token) => (
            <Line key={token.id} token={token} revoke={revoke} />
          ))}
        </Table>
      )}
    </Section>
  );
}
