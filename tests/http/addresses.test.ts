import path from "node:path";
import { expect, it } from "vitest";
import { addresses } from "@/app/api/v1/addresses";
import { houseFiles } from "../support/house-files";

/** Parameters by their place alone: what they are called differs between an address and its folder. */
const bare = (address: string): string => address.replace(/\[[^\]]+\]|\{[^}]+\}(\.\w+)?/g, "{}");

it("the list that GET /api/v1 answers names every address there is, and no other", () => {
  const there = houseFiles(path.resolve(import.meta.dirname, "../.."))
    .filter((file) => /^app\/api\/v1\/(.*\/)?route\.ts$/.test(file.path) && !file.path.includes("[..."))
    .flatMap((file) => {
      const address = bare(file.path.slice("app".length).replace(/\/route\.ts$/, ""));
      const methods = [...file.text.matchAll(/^export (?:const|async function) ([A-Z]+)\b/gm)];
      return methods.map(([, method]) => `${method} ${address}`);
    });
  expect(addresses.map(({ method, path }) => `${method} ${bare(path)}`).sort()).toEqual(there.sort());
});
