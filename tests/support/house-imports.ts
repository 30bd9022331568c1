import { type HouseFile, type Import, importsOf } from "./house-files";

/** A room of the house: its files may import what is listed, and nothing else (design: "Who may import whom"). */
type Room = {
  readonly name: string;
  readonly rooms: readonly string[];
  /** Of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Packages; `*` for any. */
  readonly packages: readonly string[];
  readonly nodeModules?: readonly string[];
};

const ROOMS: readonly Room[] = [
  { name: "lib/domain", rooms: [], packages: ["zod"] },
  { name: "lib/formats", rooms: ["lib/domain"], packages: ["*"], nodeModules: ["node:crypto", "node:zlib"] },
  { name: "lib/verbs", rooms: ["lib/domain", "lib/formats"], packages: ["zod"] },
  {
    name: "lib/db",
    rooms: ["lib/domain", "lib/env"],
    packages: ["pg", "@prisma/adapter-pg", "graphile-worker"],
    nodeModules: ["*"],
  },
  {
    name: "lib/log",
    rooms: ["lib/domain", "lib/formats", "lib/db", "lib/env"],
    typesOf: ["lib/verbs"],
    packages: ["zod", "graphile-worker"],
    nodeModules: ["*"],
  },
  {
    name: "lib/auth",
    rooms: ["lib/domain", "lib/db", "lib/env"],
    packages: ["next-auth", "next", "zod", "jose"],
    nodeModules: ["node:crypto"],
  },
  {
    name: "lib/queries",
    rooms: ["lib/domain", "lib/formats", "lib/db", "lib/log", "lib/env"],
    packages: ["react", "zod"],
  },
  {
    name: "lib/http",
    rooms: ["lib/domain", "lib/formats", "lib/verbs", "lib/log", "lib/auth", "lib/env"],
    packages: ["next", "zod"],
    nodeModules: ["node:crypto", "node:http", "node:net", "node:async_hooks", "node:diagnostics_channel"],
  },
  { name: "components", rooms: ["lib/domain"], packages: ["react", "react-dom", "next"] },
];

/** One library a file, in `lib/formats`. */
const ONE_LIBRARY = "lib/formats";

/** What each file imports although its room may not. */
export function forbiddenImports(files: readonly HouseFile[]): string[] {
  return files.filter((file) => !isTest(file)).flatMap((file) => [...againstItsRoom(file), ...ofApp(file)]);
}

function againstItsRoom(file: HouseFile): string[] {
  const room = ROOMS.find(({ name }) => isIn(file.path, name));
  if (!room) return [];
  const imports = importsOf(file);
  const wrong = imports.filter((each) => !isAllowed(room, each)).map((each) => `${file.path} imports ${each.target}`);
  const libraries = new Set(
    imports.filter((each) => !each.isFile && !each.target.startsWith("node:")).map((each) => each.target),
  );
  const tooMany =
    room.name === ONE_LIBRARY && libraries.size > 1
      ? [`${file.path} imports ${[...libraries].join(" and ")}: one library a file`]
      : [];
  return [...wrong, ...tooMany];
}

function isAllowed(room: Room, { target, isFile, typeOnly }: Import): boolean {
  if (isFile) {
    const types = typeOnly ? (room.typesOf ?? []) : [];
    return [room.name, ...room.rooms, ...types].some((name) => isIn(target, name));
  }
  const list = target.startsWith("node:") ? (room.nodeModules ?? []) : room.packages;
  return list.includes("*") || list.includes(target);
}

function ofApp(file: HouseFile): string[] {
  if (isIn(file.path, "app")) return [];
  return importsOf(file)
    .filter((each) => each.isFile && isIn(each.target, "app"))
    .map((each) => `${file.path} imports ${each.target}: nobody imports app`);
}

export function isIn(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

export function isTest(file: HouseFile): boolean {
  return isIn(file.path, "tests") || /\.test\.tsx?$/.test(file.path) || file.path.startsWith("components/support/");
}

/** The rings of files that import one another, each told once from its first file in the alphabet; types do not count. */
export function importCycles(files: readonly HouseFile[]): string[] {
  const graph = graphOf(files);
  const done = new Set<string>();
  const rings = new Set<string>();
  const walk = (path: string, above: readonly string[]): void => {
    const back = above.indexOf(path);
    if (back >= 0) {
      rings.add(ringOf(above.slice(back)));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return [...rings];
}

function graphOf(files: readonly HouseFile[]): Map<string, string[]> {
  const paths = new Map(files.flatMap((file) => namesOf(file.path).map((name) => [name, file.path] as const)));
  return new Map(
    files.map((file) => {
      const targets = importsOf(file).filter((each) => each.isFile && !each.typeOnly);
      return [file.path, targets.flatMap((each) => paths.get(each.target) ?? [])];
    }),
  );
}

/** The names a file goes by in an import: with its extension, without, and as its folder. */
export function namesOf(path: string): string[] {
  const bare = path.replace(/\.(ts|tsx)$/, "");
  return [path, bare, ...(bare.endsWith("/index") ? [bare.slice(0, -"/index".length)] : [])];
}

function ringOf(paths: readonly string[]): string {
  const first = paths.indexOf([...paths].sort()[0] ?? "");
  return [...paths.slice(first), ...paths.slice(0, first + 1)].join(" → ");
}
