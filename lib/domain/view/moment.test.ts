import { describe, expect, it } from "vitest";
import { agoText, clockText, dayMoment, dayText, deadlineText, exactText, instantText } from "./moment";

const at = (text: string): number => Date.parse(text);
const now = at("2017-07-19T16:00:00Z");

describe("an instant in words", () => {
  it.each([
    ["2017-07-19T15:59:30Z", "a moment ago"],
    ["2017-07-19T15:59:00Z", "1 minute ago"],
    ["2017-07-19T15:01:00Z", "59 minutes ago"],
    ["2017-07-19T15:00:00Z", "1 hour ago"],
    ["2017-07-18T16:00:01Z", "23 hours ago"],
    ["2017-07-18T16:00:00Z", "18 July"],
    ["2016-07-20T16:00:00Z", "20 July"],
    ["2016-07-19T16:00:00Z", "19 July 2016"],
    ["2017-07-19T16:00:30Z", "in a moment"],
    ["2017-07-19T18:30:00Z", "in 2 hours"],
    ["2017-08-02T16:00:00Z", "2 August"],
  ])("%s is %s", (text, words) => expect(agoText(at(text), now)).toBe(words));

  it("names the year where there is no now to count from", () => expect(dayText(now, null)).toBe("19 July 2017"));
  it.each([
    ["2017-07-19T18:30:00Z", "19 July, 18:30 UTC"],
    ["2017-07-20T15:59:59Z", "20 July, 15:59 UTC"],
    ["2017-07-20T16:00:00Z", "20 July"],
    ["2018-12-01T16:00:00Z", "1 December 2018"],
  ])("%s as a deadline is %s", (text, words) => expect(deadlineText(at(text), now)).toBe(words));
  it("is whole on a report", () => expect(instantText(now)).toBe("19 July 2017, 16:00 UTC"));
  it("is exact in a title", () => expect(exactText(at("2017-07-05T06:07:08.900Z"))).toBe("2017-07-05 06:07:08 UTC"));
  it("has two digits an hour and minute", () => expect(clockText(at("2017-07-05T06:07:08Z"))).toBe("06:07"));
  it("goes with its words", () => expect(dayMoment(now, now)).toEqual({ at: now, text: "19 July" }));
});
