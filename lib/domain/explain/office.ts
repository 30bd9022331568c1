import type { Appointment } from "../appointments";
import { listedText } from "./words";

/** "maintainer of parser", "voter of testing", "chair". */
export const officeSaid = ({ role, of }: Pick<Appointment, "role" | "of">): string =>
  `${role}${"project" in of ? ` of ${of.project}` : "channel" in of ? ` of ${of.channel}` : ""}`;

/** "maintainer of parser and cli, and voter of testing": each role once, with all that it is of. */
export function officesSaid(held: readonly Pick<Appointment, "role" | "of">[]): string {
  const roles = new Map<string, string[]>();
  for (const { role, of } of held) {
    const what = "project" in of ? of.project : "channel" in of ? of.channel : "";
    const known = roles.get(role) ?? [];
    roles.set(role, known.includes(what) ? known : [...known, what]);
  }
  const said = [...roles].map(([role, of]) => {
    const named = of.filter((it) => it !== "");
    return named.length > 0 ? `${role} of ${listedText(named)}` : role;
  });
  return said.length > 1 && said.some((it) => it.includes(" and ")) ? said.join("; ") : listedText(said);
}
