import path from "node:path";
import { expect, it } from "vitest";
import { addresses } from "@/app/api/v1/addresses";
import { houseFiles } from "../support/house-files";

/** Parameters by their place alone: what they are called differs between an address and its folder. */
const bare = (address: string): string => address.replace(/\[[^\]]+\]|\{[^}]+\}(\.\w+)?/g, "{}");

const routes = houseFiles(path.resolve(import.meta.dirname, "../.."))
  .filter((file) => /^app\/api\/v1\/(.*\/)?route\.ts$/.test(file.path) && !file.path.includes("[..."))
  .map(({ path, text }) => ({
    path,
    answered: [...text.matchAll(/^export (?:const|async function) ([A-Z]+)\b/gm)].map(([, method]) => method ?? ""),
    refused: /^export const \{ (.*) \} = others\((.*)\);$/m
      .exec(text)
      ?.slice(1)
      .map((names) => names.match(/[A-Z]+/g)),
  }));

it("the list that GET /api/v1 answers names every address there is, and no other", () => {
  const there = routes.flatMap((route) => {
    const address = bare(route.path.slice("app".length).replace(/\/route\.ts$/, ""));
    return route.answered.map((method) => `${method} ${address}`);
  });
  expect(addresses.map(({ method, path }) => `${method} ${bare(path)}`).sort()).toEqual(there.sort());
});

it.each(routes)("$path refuses every method that it does not answer in the machines’ own form", (route) => {
  const [refused, told] = route.refused ?? [];
  expect(told).toEqual(route.answered);
  expect([...(refused ?? []), ...route.answered].sort()).toEqual(["DELETE", "GET", "OPTIONS", "PATCH", "POST", "PUT"]);
});
