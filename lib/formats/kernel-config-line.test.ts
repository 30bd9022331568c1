import { describe, expect, test } from "vitest";
import { configLineOf, configValueOf } from "./kernel-config-line";

describe("a line, as Kconfig takes it", () => {
  test.each([
    ["CONFIG_SECCOMP=y", "SECCOMP = y"],
    ["# CONFIG_KEXEC is not set", "KEXEC = n"],
    ["# CONFIG_KEXEC is not set, and never was", "KEXEC = n"],
    ["CONFIG_KEXEC=n", "KEXEC = n"],
    ["CONFIG_X86_64=y", "X86_64 = y"],
    ["CONFIG_PPC_4xx=y", "PPC_4xx = y"],
    ["# CONFIG_KEXEC=y", "comment"],
    ["#", "comment"],
    ["# Processor type and features", "comment"],
    ["#CONFIG_KEXEC is not set", "comment that means KEXEC"],
    ["#  CONFIG_KEXEC is not set", "comment that means KEXEC"],
    ["# CONFIG_KEXEC is  not set", "comment that means KEXEC"],
    ["# KEXEC is not set", "comment that means KEXEC"],
    ["", "blank"],
    ["  \t", "blank"],
    [" CONFIG_SECCOMP=y", "nothing at 1"],
    [" # a comment that begins late", "nothing at 1"],
    ["SECCOMP=y", "nothing at 1"],
    ["CONFIG_SECCOMP", "nothing at 15"],
    ["CONFIG_SECCOMP =y", "nothing at 15"],
    ["CONFIG_=y", "nothing at 8"],
    ["diff --git a/.config b/.config", "nothing at 1"],
  ])("%s", (text, said) => {
    const line = configLineOf(text);
    const words = {
      assignment: () => line.is === "assignment" && `${line.symbol} = ${line.value}`,
      comment: () => line.is === "comment" && (line.intent ? `comment that means ${line.intent}` : "comment"),
      blank: () => "blank",
      nothing: () => line.is === "nothing" && `nothing at ${line.column}`,
    };
    expect(words[line.is]()).toBe(said);
  });
});

describe("a value", () => {
  test.each([
    ["y", { value: "y" }],
    ["yes", { value: "y" }],
    ["m # as a module", { value: "m" }],
    ["n", { value: "n" }],
    ["250", { value: "250" }],
    ["-1", { value: "-1" }],
    ["0x1000000", { value: "0x1000000" }],
    ['"(none)"', { value: "(none)", as: "text" }],
    ['""', { value: "", as: "text" }],
    ['"a # b" # behind', { value: "a # b", as: "text" }],
    ['"say \\"hi\\" \\\\ \\n"', { value: 'say "hi" \\ n', as: "text" }],
    ['"y"', { value: "y", as: "text" }],
    ["Y", { value: "Y", as: "bad" }],
    [" y", { value: " y", as: "bad" }],
    ["", { value: "", as: "bad" }],
    ['"open', { value: '"open', as: "bad" }],
    ["250 # hertz", { value: "250 # hertz", as: "bad" }],
    ["lsm", { value: "lsm", as: "bad" }],
  ])("%s", (text, value) => {
    expect(configValueOf(text)).toEqual(value);
  });
});
