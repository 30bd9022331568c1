import { describe, expect, it } from "vitest";
import { errorOf, type FormState, idle, typedIn } from "./form-state";

const refused: FormState = {
  status: "refused",
  sentence: "Not recorded.",
  fields: [{ path: "url", message: "Not a whole link." }],
  values: { url: "github.com", text: "" },
};

describe("a form after its press", () => {
  it("keeps what was typed, also where nothing was", () => {
    expect(typedIn(refused, "url", "https://begin")).toBe("github.com");
    expect(typedIn(refused, "text", "begin")).toBe("");
  });

  it("begins with what it is given", () => {
    expect(typedIn(idle, "url", "https://begin")).toBe("https://begin");
    expect(typedIn(refused, "other", "begin")).toBe("begin");
    expect(typedIn(idle, "url")).toBe("");
  });

  it("says what is wrong at the field that is wrong", () => {
    expect(errorOf(refused, "url")).toBe("Not a whole link.");
    expect(errorOf(refused, "text")).toBeNull();
    expect(errorOf(idle, "url")).toBeNull();
  });
});
