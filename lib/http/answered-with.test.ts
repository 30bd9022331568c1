import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answeredWith, keepAnswers } from "./answered-with";

keepAnswers();
keepAnswers();
const server = createServer(async (request, response) => {
  if (request.url === "/later") response.writeHead(200);
  await new Promise((done) => setTimeout(done, 5));
  const isSet = request.url !== "/found" && answeredWith(404);
  response.end(String(isSet));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)));
afterAll(() => new Promise((done) => server.close(done)));

it("what is made for a request can say with which status it is answered, each its own", async () => {
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return [answer.status, await answer.text()];
  };
  expect(await Promise.all([ask("/missing"), ask("/found"), ask("/later")])).toEqual([
    [404, "true"],
    [200, "false"],
    [200, "false"],
  ]);
});

it("says so where no answer is being made", () => {
  expect(answeredWith(404)).toBe(false);
});
