import { practiceMark } from "../log/practice-mark";
import { problem } from "./problem";

/** A refusal of an instance: its problem, marked where the instance is a practice copy, as every answer is. While the database is away it is not asked. */
export async function refused(failure: unknown): Promise<Response> {
  const answer = problem(failure);
  if (answer.status >= 500) return answer;
  const mark = await practiceMark().catch(() => ({}));
  return "practice" in mark
    ? Response.json({ ...(await answer.json()), ...mark }, { status: answer.status, headers: answer.headers })
    : answer;
}
