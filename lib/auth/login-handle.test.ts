import { describe, expect, it } from "vitest";
import { handleOfLogin } from "./login-handle";

const from = { provider: "https://id.example/realm", subject: "248289761001" };

describe("the handle of a login", () => {
  it("makes nobody the chair who is called chair elsewhere", () => {
    expect(handleOfLogin("chair", from)).toBe("@chair");
  });

  it.each([
    ["ZX2C4", "@zx2c4"],
    ["jane.doe_x-1", "@jane.doe_x-1"],
  ])("of %s is %s: capitals make nobody another", (login, handle) => expect(handleOfLogin(login, from)).toBe(handle));

  it.each([
    undefined,
    "",
    "a b",
    "@ab",
    "ab@corp.example",
    "~0123456789ab",
    "аb",
    "ab\u202e",
    "-ab",
    "x".repeat(41),
    7,
  ])("that is none we take (%j) is a name that nobody can choose, and always the same", (login) => {
    expect(handleOfLogin(login, from)).toMatch(/^@~[0-9a-f]{12}$/);
    expect(handleOfLogin(login, from)).toBe(handleOfLogin(undefined, from));
    expect(handleOfLogin(login, { ...from, subject: "other" })).not.toBe(handleOfLogin(undefined, from));
  });

  it("is told apart from GitHub’s where GitHub signs people in too", () => {
    expect(handleOfLogin("ab", { ...from, beside: true })).toBe("@ab@id.example");
    expect(handleOfLogin("ab", { provider: "github", subject: "1" })).toBe("@ab");
  });
});
