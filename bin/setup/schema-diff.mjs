import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * The SQL that leads from one Prisma schema to another, by Prisma's own engine. It looks at no migration and changes
 * nothing, but wants a server to talk to. (Its other ways run statements where they should not: keep to this one.)
 * @param {string} url of any Postgres database
 * @param {string | undefined} from the text of a schema, or undefined for nothing at all
 * @param {string} to
 * @returns {Promise<string>} empty when nothing differs
 */
export async function schemaDiff(url, from, to) {
  await load();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  const schemas = await engine.SchemaEngine.new({ datamodels: [["schema.prisma", to]] }, () => {}, adapter);
  try {
    const { stdout } = await schemas.diff({
      from: from === undefined ? { tag: "empty" } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout?.startsWith("-- This is an empty migration") ? "" : (stdout ?? "");
  } finally {
    schemas.free();
  }
}

/**
 * @param {string} content
 * @returns {import("@prisma/schema-engine-wasm/schema_engine_bg").DiffTarget}
 */
function target(content) {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

let loaded = false;

/** Node imports no .wasm by itself: what schema_engine.js would do, by hand. */
async function load() {
  if (loaded) return;
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/js$/, "wasm")), {
    "./schema_engine_bg.js": /** @type {WebAssembly.ModuleImports} */ (/** @type {unknown} */ (engine)),
  });
  const { __wbg_set_wasm } = /** @type {{ __wbg_set_wasm: (exports: WebAssembly.Exports) => void }} */ (
    /** @type {unknown} */ (engine)
  );
  __wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
  loaded = true;
}
