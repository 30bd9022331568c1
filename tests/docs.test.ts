import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** What the operators' papers cite is there, and what they list is all there is. */
const root = path.resolve(import.meta.dirname, "..");
const text = (file: string): string => readFileSync(path.join(root, file), "utf8");
const papers = readdirSync(path.join(root, "docs")).map((name) => `docs/${name}`);
const { scripts, dependencies, devDependencies } = JSON.parse(text("package.json")) as Record<
  "scripts" | "dependencies" | "devDependencies",
  Record<string, string>
>;
const allIn = (file: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text(file).matchAll(pattern)].map((match) => match[1] ?? "")),
];
/** What stands in the first cell of a paper's tables, in back quotes. */
const firstCells = (file: string): readonly string[] =>
  [...text(file).matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""),
  );

describe.each(papers)("%s", (paper) => {
  it("cites files that are there", () => {
    const cited = allIn(
      paper,
      /`((?:lib|app|components|prisma|tests|bench|bin|docs)\/[\w./-]+|Dockerfile|compose\.yaml|[a-z]+\.(?:ts|mjs))`/g,
    );
    const linked = allIn(paper, /\]\(([\w./-]+)\)/g).map((file) => path.join("docs", file));
    expect([...cited, ...linked].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
  it("names npm commands that are there", () => {
    const named = allIn(paper, /npm (?:run )?([a-z-]+)/g).filter((name) => !["ci", "has"].includes(name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("docs/operate.md", () => {
  const variables = (file: string) => allIn(file, /^ {4}([A-Z][A-Z_]+): /gm);
  it("tells every variable that the app reads, and no other", () => {
    expect(variables("lib/env.ts").length).toBeGreaterThan(8);
    const told = firstCells("docs/operate.md").filter((name) => /^[A-Z_]+$/.test(name));
    expect([...told].sort()).toEqual([...variables("lib/env.ts")].sort());
  });
  it("tells the addresses of health that there are", () => {
    for (const name of ["healthz", "readyz"]) {
      expect(text("docs/operate.md")).toContain(`\`/${name}\``);
      expect(existsSync(path.join(root, "app", name, "route.ts"))).toBe(true);
    }
  });
  it("tells how much a body may carry, as the doors have it", () => {
    expect(text("docs/operate.md")).toContain("bodies of 16 MiB");
    expect(text("app/api/v1/projects/[slug]/revisions/route.ts")).toContain("limit: 16 * 1024 * 1024");
    expect(text("docs/operate.md")).toContain("forms carry 8 MiB");
    expect(text("next.config.ts")).toContain('bodySizeLimit: "8mb"');
  });
});

describe("the Dockerfile", () => {
  const copied = [...text("Dockerfile").matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = ""]) =>
    files.split(" "),
  );
  it("copies files that are there, and none that .dockerignore leaves out", () => {
    const left = text(".dockerignore").split("\n");
    expect(copied.filter((file) => !existsSync(path.join(root, file)) || left.includes(file))).toEqual([]);
  });
  it("copies all that a build is made from", () => {
    const inputs = /inputs: \[([\s\S]*?)\n {2}\],/.exec(text("bin/setup/make.mjs"))?.[1] ?? "";
    const needed = [...inputs.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(needed).toContain("app");
    const isCopied = (file: string) => copied.some((it) => file === it || file.startsWith(`${it}/`));
    expect(needed.filter((file) => existsSync(path.join(root, file)) && !isCopied(file))).toEqual([]);
  });
  it("runs npm scripts, and not as root", () => {
    const run = [...text("Dockerfile").matchAll(/npm(?:", "|\s)run(?:", "|\s)([a-z-]+)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(run).toEqual(["build", "serve"]);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    expect(text("Dockerfile").split("FROM").at(-1)).toMatch(/\nUSER node\n[\s\S]*\nCMD /);
  });
});

it("compose.yaml gives the app every variable that it reads but where it listens, and no other", () => {
  const env = allIn("lib/env.ts", /^ {4}([A-Z][A-Z_]+): /gm);
  const app = text("compose.yaml").split("  app:")[1] ?? "";
  const given = [...app.matchAll(/^ {6}([A-Z_]+):/gm)].map((match) => match[1] ?? "");
  expect(given.length).toBeGreaterThan(3);
  expect([...given].sort()).toEqual(env.filter((name) => !["HOST", "PORT", "NODE_ENV"].includes(name)).sort());
});

it("docs/dependencies.md names every dependency, and no other", () => {
  const named = firstCells("docs/dependencies.md");
  expect([...named].sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
});

it("the README leads to the operators' papers", () => expect(text("README.md")).toContain("docs/operate.md"));
