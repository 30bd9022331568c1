import type { Proof } from "@/lib/domain/proof";
import { contentOf } from "./make";

/** What an ID token has proved: of the repository that `aSource` names, on the candidate "one". */
export const aProof = (changes: Partial<Proof> = {}): Proof => ({
  issuer: "https://token.actions.githubusercontent.com",
  repository: "wireguard/wireguard-linuxkit",
  workflows: [".github/workflows/ci.yml"],
  environment: null,
  commit: contentOf("one").commit,
  runId: "289782451",
  attempt: 2,
  ...changes,
});
