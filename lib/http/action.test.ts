import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { signedIn } from "../auth/speaker";
import { Refusal } from "../domain/refusal";
import { idle } from "../domain/view/form-state";
import { perform } from "../log/perform";
import { verb } from "../verbs/verb";
import { action, fieldsOf } from "./action";

vi.mock("../auth/speaker", () => ({ signedIn: vi.fn() }));
vi.mock("../log/perform", () => ({ perform: vi.fn() }));

function form(...fields: readonly (readonly [string, string | Blob])[]): FormData {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
}

describe("a form's fields", () => {
  it("are the verb's input: empty ones left out, what Next puts in passed over", () => {
    expect(fieldsOf(form(["criterion", "readme"], ["text", " "], ["url", ""], ["$ACTION_ID_1", ""]))).toEqual({
      criterion: "readme",
    });
  });
  it("nest by their dots, and are a list where they occur several times", () => {
    expect(fieldsOf(form(["handCount.for", "4"], ["handCount.against", "1"], ["of", "a"], ["of", "b"]))).toEqual({
      handCount: { for: "4", against: "1" },
      of: ["a", "b"],
    });
  });
  it("files are no fields", () => expect(fieldsOf(form(["yml", new Blob(["x"])]))).toEqual({}));

  it("deeper than any verb's are none, however deep", () => {
    expect(fieldsOf(form(["a.b.c.d", "1"], [`x${".x".repeat(400_000)}`, "1"]))).toEqual({});
  });

  it("reach no prototype", () => {
    const fields = fieldsOf(
      form(["__proto__.admin", "1"], ["a.__proto__.admin", "1"], ["constructor.prototype.admin", "1"], ["a", "x"]),
    );
    expect(({} as { admin?: string }).admin).toBeUndefined();
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(Object.hasOwn(fields, "constructor")).toBe(true);
  });

  it("of which one is both a value and a parent, the later stands", () => {
    expect(fieldsOf(form(["a", "x"], ["a.b", "y"]))).toEqual({ a: { b: "y" } });
    expect(fieldsOf(form(["a.b", "y"], ["a", "x"]))).toEqual({ a: "x" });
  });
});

const greet = verb<{ whom: string }, { whom: string }>({
  name: "greet",
  input: z.strictObject({ whom: z.string().min(1) }),
  decide: () => ({ says: [], answer: () => ({ whom: "" }) }),
});
const done = vi.fn();
const door = action(greet, { said: ({ whom }) => `Greeted ${whom}.`, undo: true, after: done });
const maintainer = { handle: "maintainer" } as unknown as NonNullable<Awaited<ReturnType<typeof signedIn>>>;
const performed = (seqs: readonly number[]) =>
  ({
    recorded: seqs.map((seq) => ({ seq })),
    answer: { whom: "world" },
    replayed: false,
    status: 201,
  }) as unknown as Awaited<ReturnType<typeof perform>>;

describe("the door for forms", () => {
  beforeEach(() => {
    vi.resetAllMocks();
    vi.mocked(signedIn).mockResolvedValue(maintainer);
    vi.mocked(perform).mockResolvedValue(performed([178, 179]));
  });

  it("has the verb performed with the input and who is signed in, and tells the entry", async () => {
    expect(await door(idle, form(["whom", "world"]))).toEqual({
      status: "recorded",
      seq: 179,
      sentence: "Greeted world.",
      undo: { seq: 179 },
    });
    expect(perform).toHaveBeenCalledWith({ verb: greet, speaker: maintainer, input: { whom: "world" } });
    expect(done).toHaveBeenCalledOnce();
  });

  it("says so when nothing was new", async () => {
    vi.mocked(perform).mockResolvedValue(performed([]));
    expect(await door(idle, form(["whom", "world"]))).toMatchObject({
      status: "refused",
      sentence: expect.stringContaining("Nothing was new"),
    });
  });

  it("keeps what was typed when it is refused, by the schema, by the verb or by the session", async () => {
    expect(await door(idle, form(["more", "x"]))).toMatchObject({
      status: "refused",
      fields: [{ path: "whom" }, { path: "more" }],
      values: { more: "x" },
    });
    expect(perform).not.toHaveBeenCalled();
    vi.mocked(perform).mockRejectedValue(new Refusal("not-permitted", "Not done: a stranger."));
    expect(await door(idle, form(["whom", "world"], ["$ACTION_KEY", "k"]))).toEqual({
      status: "refused",
      sentence: "Not done: a stranger.",
      fields: [],
      values: { whom: "world" },
    });
    vi.mocked(signedIn).mockResolvedValue(null);
    expect(await door(idle, form(["whom", "world"]))).toMatchObject({
      status: "refused",
      sentence: expect.stringContaining("Sign in and press again"),
    });
    expect(done).not.toHaveBeenCalled();
  });

  it("refuses what is no form, as nobody's browser sends it", async () => {
    for (const form of [undefined, null, 1, {}, []])
      expect(await door(idle, form as unknown as FormData)).toMatchObject({ status: "refused", values: {} });
    expect(perform).not.toHaveBeenCalled();
  });

  it("lets a bug be a bug", async () => {
    vi.mocked(perform).mockRejectedValue(new TypeError("x is undefined"));
    await expect(door(idle, form(["whom", "world"]))).rejects.toThrow(TypeError);
  });
});
