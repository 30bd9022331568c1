import { readdirSync } from "node:fs";
import path from "node:path";

/** A real name for each bracket of an address. */
export const samples: Readonly<Record<string, string>> = { slug: "wireguard", channel: "testing", date: "2017-07-05" };

/** The pages of the app as its folders have them, each with a real name in its brackets. */
export const pages: readonly string[] = (readdirSync("app", { recursive: true }) as string[])
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => file === "page.tsx" || file.endsWith("/page.tsx"))
  .map((file) =>
    `/${file.replace(/\/?page\.tsx$/, "")}`.replace(/\[(\w+)\]/g, (_, name: string) => samples[name] ?? name),
  )
  .filter((address) => address !== "/smallest") // the bench's, and nobody's
  .sort();
