import { describe, expect, it } from "vitest";
import { hasWords } from "@/lib/domain/view/board-view";
import { plain } from "@/lib/domain/view/rich";
import { look } from "@/lib/log/look";
import { perform } from "@/lib/log/perform";
import { board } from "@/lib/queries/board";
import { laterView } from "@/lib/queries/later";
import { addClosedView, isSetUp, mayAdd, pastedView, setUpView } from "@/lib/queries/set-up";
import { addProjects } from "@/lib/verbs/add-projects";
import { setUp } from "@/lib/verbs/set-up";
import { person } from "../support/act";
import { onSeeded } from "../support/seeded";

await onSeeded("empty");

const [chair, stranger] = [person("chair"), person("stranger")];
const charts = {
  slug: "charts",
  repository: "https://git.example.org/charts",
  summary: "weekly figures",
  maintainers: ["@ab"],
};
const told = (view: ReturnType<typeof setUpView>) =>
  view.is === "open" ? "open" : [view.title, ...view.said.map(plain), ...view.to.map((it) => it.href)].join(" | ");

describe("before a group is set up", () => {
  it("its chair is asked: a name, a template, the projects", async () => {
    const view = setUpView(await look(), chair);
    expect(view.is === "open" && view.templates.map((it) => it.title)).toEqual([
      "Small group",
      "Open-source project",
      "LinuxKit testing",
      "LinuxKit mainline",
    ]);
  });

  it("a visitor is told who is to come in, and how", async () => {
    expect(told(setUpView(await look(), null))).toBe(
      "This group is not set up yet | The chair sets it up: a name, what a project must show, and the projects. | The chair comes in by the one-time link that was printed when it was started. On the server npm run sign-in-link -- chair prints another at any time. | /sign-in?to=%2Fsetup",
    );
  });

  it("somebody else, who the chair is", async () =>
    expect(told(setUpView(await look(), stranger))).toContain("stranger is not the chair. The chair is chair."));

  it("nobody adds projects, and nothing is for later", async () => {
    const seen = await look();
    expect([isSetUp(seen), mayAdd(seen, chair), laterView(seen, chair)]).toEqual([false, false, null]);
    expect(addClosedView(seen, chair).to).toEqual([{ href: "/setup", text: "Set it up" }]);
  });
});

describe("once it is set up", () => {
  it("the first run is over, and says where to go on", async () => {
    const input = { name: "Field tools", template: "small-group", projects: [charts] };
    const { recorded } = await perform({ verb: setUp, speaker: chair, input });
    expect(new Set(recorded.map((fact) => fact.recordedAt)).size).toBe(1);
    const seen = await look();
    expect(told(setUpView(seen, chair))).toContain("| Field tools is set up. What is left");
    expect(told(setUpView(seen, chair))).toContain("/setup/projects");
    expect(told(setUpView(seen, null))).not.toMatch(/LinuxKit|yml|kernel|manifest|\/setup\/projects/i);
  });

  it("the board has words in its cells, and says what is next of each", async () => {
    const view = board(await look(), { channel: "use", isTryItDismissed: true });
    expect(view.title).toBe("What is ready for use?");
    expect(hasWords(view.groups)).toBe(true);
    expect(view.everybody).toBeNull();
    expect(plain(view.notIn.rows[0]?.next ?? [])).toMatch(/^Next: a README[,;] a licence/);
  });

  it("the chair has a list for later, and nobody else", async () => {
    const seen = await look();
    expect(laterView(seen, chair)?.map((it) => plain(it.said))).toEqual([
      "People: nobody but the chair has acted yet",
      "CI: no project has a result yet",
      "A security contact of charts",
    ]);
    expect([laterView(seen, stranger), laterView(seen, null)]).toEqual([null, null]);
  });

  it("what is pasted is shown beside what is there", async () => {
    const text = "charts, https://git.example.org/charts, @ab @ef\nsite, https://git.example.org/site\nno repository";
    const { view } = pastedView(await look(), text);
    expect(view).toMatchObject({
      said: "1 project will be added; 1 is there already; 1 line cannot be read.",
      fresh: 1,
      bad: "3",
    });
    expect(view.lines[0]).toMatchObject({ is: "there", note: "there already; @ef is new" });
  });

  it("a thousand projects are added at once, and again without doubling one", async () => {
    const projects = Array.from({ length: 1000 }, (_, place) => ({
      slug: `p${place}`,
      repository: `https://git.example.org/p${place}`,
      summary: "",
      maintainers: ["@ab"],
    }));
    const { recorded } = await perform({ verb: addProjects, speaker: chair, input: { projects } });
    expect(recorded).toHaveLength(2000);
    expect((await perform({ verb: addProjects, speaker: chair, input: { projects } })).recorded).toEqual([]);
  });
});
