import { expect, it } from "vitest";
import { noticeOf } from "./notice";

it.each(["", "no JSON", "{}", '{"log":"far"}', '{"tide":1}', '{"token":"one","log":1}'])(
  "what another version tells is passed over: %s",
  (text) => expect(noticeOf(text)).toBeNull(),
);

it.each([
  { log: 3, digest: "abc" },
  { aged: "testing", projects: null },
  { aged: "testing", projects: ["wireguard"] },
  { came: ["wireguard"] },
  { token: "one" },
])("what this one tells is understood: %j", (notice) => expect(noticeOf(JSON.stringify(notice))).toEqual(notice));
