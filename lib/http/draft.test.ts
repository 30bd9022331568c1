import { describe, expect, test } from "vitest";
import { candidateIn, draftIn } from "./draft";

const formOf = (fields: Readonly<Record<string, string | Blob>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

describe("a candidate's form", () => {
  test("is taken as it was typed: a browser sends line ends as two letters", async () => {
    const draft = await draftIn(formOf({ yml: "kernel:\r\n  image: a\r\n", commit: " abc ", tree: "" }));
    expect(draft).toMatchObject({ yml: "kernel:\n  image: a\n", commit: "abc", tree: "" });
    expect(draft.kernel).toEqual({ text: "", arch: "x86_64", series: "", variant: "release" });
  });

  test("a file goes before what is in the field; an empty one is none", async () => {
    const typed = { config: "CONFIG_A=y\r\n" };
    const sent = await draftIn(formOf({ ...typed, "config-file": new Blob(["CONFIG_B=y\r\n"]) }));
    expect(sent.kernel.text).toBe("CONFIG_B=y\r\n");
    expect((await draftIn(formOf({ ...typed, "config-file": new Blob([]) }))).kernel.text).toBe("CONFIG_A=y\n");
  });

  test("bytes that are no text stay to be seen as that", async () => {
    const gzip = new Blob([Uint8Array.from([0x1f, 0x8b, 8, 0])]);
    expect((await draftIn(formOf({ "config-file": gzip }))).kernel.text).toBe("\u001f\ufffd\b\0");
  });

  test("is the input of putting forward, kernel material left out where none was given", async () => {
    const fields = { project: "wireguard", yml: "a: 1", commit: "c", tree: "t", act: "put-forward" };
    const input = { project: "wireguard", manifest: "a: 1", commit: "c", tree: "t" };
    expect(await candidateIn(formOf(fields))).toEqual(input);
    expect(await candidateIn(formOf({ ...fields, config: "CONFIG_A=y", series: "4.9", variant: "debug" }))).toEqual({
      ...input,
      configurations: [{ arch: "x86_64", series: "4.9", variant: "debug", parts: ["CONFIG_A=y"] }],
    });
  });
});
