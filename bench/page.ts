import { gzipSync } from "node:zlib";
import { withApp } from "./app";
import type { Row } from "./row";

const MOST = 25_000;

/** JavaScript and CSS that the board sends, compressed, beside those of the smallest page of the same build. */
export const page = (): Promise<Row> =>
  withApp(async ({ url }) => {
    const [board, smallest] = [await weightOf(url, "/"), await weightOf(url, "/smallest")];
    return {
      row: "page",
      figures: [`the board sends ${kB(board)} of JavaScript and CSS, compressed`, `the smallest page ${kB(smallest)}`],
      ratio: `${kB(board - smallest)} more`,
      goal: `≤ ${kB(MOST)} more than the smallest page`,
      holds: board - smallest <= MOST,
    };
  });

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function weightOf(url: string, path: string): Promise<number> {
  const html = await (await fetch(`${url}${path}`)).text();
  const files = new Set(
    [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+\.(?:js|css)[^"]*)"/g)].map((match) => match[1] ?? ""),
  );
  let bytes = 0;
  for (const file of files)
    bytes += gzipSync(Buffer.from(await (await fetch(`${url}${file}`)).arrayBuffer())).byteLength;
  return bytes;
}
