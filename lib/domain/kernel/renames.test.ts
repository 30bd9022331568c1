import { expect, test } from "vitest";
import { namesOf } from "./renames";

test.each([
  ["DEBUG_RODATA", undefined, ["DEBUG_RODATA", "STRICT_KERNEL_RWX"]],
  ["STRICT_KERNEL_RWX", undefined, ["STRICT_KERNEL_RWX", "DEBUG_RODATA"]],
  ["STRICT_KERNEL_RWX", "DEBUG_RODATA", ["STRICT_KERNEL_RWX", "DEBUG_RODATA"]],
  ["CC_STACKPROTECTOR_STRONG", undefined, ["CC_STACKPROTECTOR_STRONG", "STACKPROTECTOR_STRONG"]],
  ["MITIGATION_SLS", undefined, ["MITIGATION_SLS", "SLS"]],
  ["RANDSTRUCT_FULL", "GCC_PLUGIN_RANDSTRUCT", ["RANDSTRUCT_FULL", "GCC_PLUGIN_RANDSTRUCT"]],
  ["SECCOMP", undefined, ["SECCOMP"]],
])("%s, formerly %s: its own name first", (symbol, before, names) => {
  expect(namesOf(symbol, before)).toEqual(names);
});
