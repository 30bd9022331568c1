import type { Conflict } from "../combination/conflicts";
import type { Json } from "../manifest/json";

/** Why two projects do not fit together, without its full stop. */
export function conflictSaid({ code, projects, what, field, makes }: Conflict): string {
  const [a, b] = projects;
  const [one, other] = makes.map(shown);
  switch (code) {
    case "kernel-image":
      return `${a} and ${b} set different kernels (${one} and ${other}), and no pinned kernel carries both`;
    case "file":
    case "name": {
      const thing = code === "file" ? `file ${what}` : what;
      if (makes.includes(null))
        return `${makes[0] === null ? a : b} drops the ${thing}, and ${makes[0] === null ? b : a} defines it anew`;
      return `${a} and ${b} define the ${thing} differently${field ? `: its ${field}` : ""}`;
    }
    case "cmdline":
      return `${a} and ${b} set ${what} differently on the kernel’s command line (${one} and ${other})`;
    case "image-skew":
      return `${a} and ${b} want ${what} at different pins (${one} and ${other})`;
    default:
      return `${a} and ${b} set ${what} differently`;
  }
}

const shown = (value: Json | null): string =>
  value === null ? "none" : typeof value === "string" ? value : JSON.stringify(value);
