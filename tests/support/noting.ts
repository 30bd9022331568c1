import { z } from "zod";
import type { Saying } from "@/lib/domain/fact";
import { Refusal } from "@/lib/domain/refusal";
import type { Speaker } from "@/lib/domain/speaker";
import type { Act } from "@/lib/log/perform";
import { verb } from "@/lib/verbs/verb";
import { aNote } from "./make";

/** Acts for tests of the one writer, which knows nothing of what verbs mean. */
export const somebody = (handle: string): Speaker => ({
  actor: { kind: "person", id: handle },
  via: null,
  handle,
  name: handle,
  token: null,
  source: null,
});

/** What was noted: its entries, and how many facts of the project were known before and are known after. */
type Noted = { readonly entries: readonly number[]; readonly before: number; readonly after: number };
type Texts = { readonly said: readonly string[] };

/** Notes what it is given. Some words do not go well: "no", "bug", "broken" and "late no". */
const note = verb<Texts, Noted>({
  name: "note",
  input: z.strictObject({ said: z.array(z.string()) }),
  decide: (known, speaker, { said }) => {
    const before = known.stream("project:wireguard").length;
    if (said.includes("no")) throw new Refusal("conflict", "Not noted: it says no.");
    if (said.includes("bug")) throw new TypeError("a bug in the verb");
    return {
      says: said.map((text) => ({
        ...aNote(text === "broken" ? "" : text),
        actor: speaker.actor,
        at: null,
        ...(text === "broken" && broken),
      })),
      answer: (recorded, after) => {
        if (said.includes("late no")) throw new Refusal("conflict", "Said too late.");
        return { entries: recorded.map((fact) => fact.seq), before, after: after.stream("project:wireguard").length };
      },
    };
  },
});
/** A body that no schema of its kind takes. */
const broken = { body: { ...aNote("").body, kind: "rumour" as "event" } };

export const noting = (...said: readonly string[]): Act<Texts, Noted> => ({
  verb: note,
  speaker: somebody("maintainer"),
  input: { said },
});

const say = verb<readonly Saying[], number>({
  name: "say",
  input: z.array(z.custom<Saying>()),
  decide: (_known, _speaker, sayings) => ({ says: sayings, answer: (recorded) => recorded.length }),
});
/** Says facts as they are given. */
export const saying = (...sayings: readonly Saying[]): Act<readonly Saying[], number> => ({
  verb: say,
  speaker: somebody("maintainer"),
  input: sayings,
});
