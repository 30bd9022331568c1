import { describe, expect, it } from "vitest";
import { bodies } from "../domain/fact";
import { meetingMarkdown } from "./meeting-markdown";

/** What keeps a name from calling somebody, where the text is pasted. */
const JOINER = "\u2060";
const at = Date.parse("2017-07-05T16:00:00Z");
const whole = {
  date: "2017-07-05",
  localTime: "09:00 PDT",
  scribe: "@mgoelzer",
  recording: "https://youtu.be/qkp0JqtlST0",
  agenda: ["Introductions (5 min)", "Next meeting"],
  deepDive: {
    topic: "Memorizer",
    presenters: ["@ndauten"],
    project: "memorizer",
    slides: "https://example.org/slides",
  },
  next: { date: "2017-07-19", plan: "to be decided" },
  updates: [
    { project: "memorizer", by: "@ndauten", said: "A tracer." },
    { project: "kspp", by: "record", said: "Nothing new." },
  ],
  notes: [
    { topic: "bit rot", by: "@avsm", said: "A snippet." },
    { topic: "auditing", by: null, said: "auditd was requested." },
    { topic: "bit rot", by: null, said: "Agreed." },
  ],
  masterAtStart: null,
  source: [],
};
const markdown = (changes: object = {}, practice = false) =>
  meetingMarkdown({ at, body: bodies.meeting.parse({ ...whole, ...changes }), practice });

describe("a meeting as Markdown", () => {
  it("has its agenda, the deep dive, updates, notes by topic, and what comes next", () => {
    expect(markdown().replaceAll(JOINER, "")).toBe(`# Meeting of 5 July 2017

16:00 UTC, 09:00 PDT · Scribe: @mgoelzer · [Recording](https://youtu.be/qkp0JqtlST0)

## Agenda

- Introductions (5 min)
- Next meeting

## Deep dive

Memorizer. By @ndauten. [Slides](https://example.org/slides)

## Updates on projects

- **memorizer** (@ndauten): A tracer.
- **kspp**: Nothing new.

## Notes

### Bit rot

- A snippet. (@avsm)
- Agreed.

### Auditing

- auditd was requested.

## Next meeting

2017-07-19: to be decided
`);
  });

  it("leaves out what there is not, and says that no scribe is named", () => {
    const bare = { scribe: null, recording: null, agenda: [], deepDive: null, next: null, updates: [], notes: [] };
    expect(markdown(bare)).toBe("# Meeting of 5 July 2017\n\n16:00 UTC, 09:00 PDT · No scribe is named\n");
  });

  it("says on a practice copy that it is one", () => {
    expect(markdown({}, true)).toContain("\n> Practice copy.");
  });

  it("lets nothing that was said be read as Markdown or HTML", () => {
    const text = markdown({ notes: [{ topic: "x", by: "@avsm", said: "<b>*a*</b> [l](u)\n# h `c`" }] });
    expect(text).toContain("- \\<b\\>\\*a\\*\\</b\\> \\[l\\](u) # h \\`c\\` (@\u2060avsm)\n");
  });
});
