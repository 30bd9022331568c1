import { expect, it } from "vitest";
import { needOwnSite } from "./own-site";

const asks = (headers: Record<string, string>) => () =>
  needOwnSite(new Headers({ host: "slipway.example", ...headers }));

it.each([
  ["a machine, which names no origin", {}],
  ["a page of this site", { origin: "https://slipway.example" }],
  ["a page of this site behind a proxy", { origin: "https://public.example", "x-forwarded-host": "public.example" }],
  ["a token from anywhere", { origin: "https://elsewhere.example", authorization: "Bearer slw_x" }],
])("lets through %s", (_who, headers) => expect(asks(headers)).not.toThrow());

it.each([
  ["another site", "https://elsewhere.example"],
  ["another port", "https://slipway.example:8443"],
  ["a site below", "https://a.slipway.example"],
  ["a page without an origin", "null"],
  ["what is none", "slipway.example"],
])("holds back %s", (_who, origin) => expect(asks({ origin })).toThrow("a page of another site"));
