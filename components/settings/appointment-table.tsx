"use client";
import { useActionState } from "react";
import type { AppointmentLine } from "@/lib/domain/view/chair-view";
import { type FormAction, idle } from "@/lib/domain/view/form-state";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";

/** Who holds which role now; the chair can end each. */
export function AppointmentTable({ appointments, end }: { appointments: readonly AppointmentLine[]; end: FormAction }) {
  const [state, action] = useActionState(end, idle);
  return (
    <Section heading="Who holds what" note={`${appointments.length} in force`}>
      {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      {appointments.length === 0 ? (
        <p className="nothing">Nobody holds a role.</p>
      ) : (
        <form action={action}>
          <Table heads={["Who", "Role", "Of", "Since", "Until", ""]} className="people-t">
            {appointments.map((it) => (
              <tr key={it.seq}>
                <th scope="row">{it.name}</th>
                <td>{it.role}</td>
                <td data-is="of">{it.of}</td>
                <td data-is="since">
                  <At moment={it.since} />
                </td>
                <td data-is={it.until ? "until" : undefined}>
                  {it.until ? <At moment={it.until} /> : <span className="muted">no end</span>}
                </td>
                <td>
                  <button className="lnk" type="submit" name="fact" value={it.seq}>
                    End
                    <span className="sr">
                      {" "}
                      {it.name} as {it.role}
                    </span>
                  </button>
                </td>
              </tr>
            ))}
          </Table>
        </form>
      )}
    </Section>
  );
}
