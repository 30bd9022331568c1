import { CONNECTION_TEST, TEST_EVENT } from "../domain/connection-test";
import type { FormState } from "../domain/view/form-state";
import { deliveriesNoted, noteDelivery } from "../log/note-delivery";
import type { CiAnswer } from "../verbs/became";
import { recordCiRuns } from "../verbs/record-ci-runs";
import { action } from "./action";

const NOWHERE = "0".repeat(40);

/**
 * A test of the connection, from a page: a run of a check that no policy can ask for, recorded as any other and listed among the
 * deliveries, so that one sees what arrives. It moves no verdict.
 */
export async function sendConnectionTest(before: FormState, form: FormData, after: () => void): Promise<FormState> {
  const project = form.get("project");
  const state = await action(recordCiRuns, {
    input: () => ({
      project,
      check: CONNECTION_TEST,
      target: "default",
      revision: NOWHERE,
      runId: `test-${crypto.randomUUID()}`,
      outcome: "passed",
    }),
    said: (answer) => noted(String(project), answer),
  })(before, form);
  if (state.status === "recorded") {
    await deliveriesNoted();
    after();
  }
  return state;
}

function noted(project: string, { said, runs }: CiAnswer): string {
  const of = { producer: "post", project, channel: null, source: null, deliveryId: null } as const;
  noteDelivery({ ...of, event: TEST_EVENT, status: 201, became: { said, runs }, bodyDigest: null, body: null });
  return runs[0]?.why ?? said;
}
