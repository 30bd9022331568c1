import { Refusal } from "../domain/refusal";
import { problem } from "./problem";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof METHODS)[number];
type Door = (request: Request) => Promise<Response>;

/**
 * The doors of an address for the methods that it does not answer: 405 as problem+json, with `Allow`, which Next by itself
 * would leave empty. `OPTIONS` says the same with 204. HEAD goes with GET.
 */
export function others<M extends Method>(...answered: readonly M[]): Record<Exclude<Method, M> | "OPTIONS", Door> {
  const allow = [...answered.flatMap((it) => (it === "GET" ? ["GET", "HEAD"] : [it])), "OPTIONS"].join(", ");
  const refuse: Door = async ({ method }) => {
    const told = await problem(
      new Refusal("not-allowed", `Not done: this address takes ${answered.join(" and ")}, not ${method}.`),
    );
    told.headers.set("allow", allow);
    return told;
  };
  const doors = METHODS.filter((it) => !answered.some((its) => its === it)).map((it) => [it, refuse] as const);
  // The methods that are left are those which the type leaves.
  return Object.fromEntries([
    ...doors,
    ["OPTIONS", async () => new Response(null, { status: 204, headers: { allow } })],
  ]) as Record<Exclude<Method, M> | "OPTIONS", Door>;
}
