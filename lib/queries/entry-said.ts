import { decidedVerb, decidedWhere } from "../domain/explain/decision";
import { officeSaid } from "../domain/explain/office";
import { sourceLimits } from "../domain/explain/source";
import { type Reader, shortCommit } from "../domain/explain/words";
import type { Fact, FactKind } from "../domain/fact";
import { onTarget } from "../domain/target";
import type { Rich } from "../domain/view/rich";

type Say<K extends FactKind> = (
  fact: Extract<Fact, { kind: K }>,
  reader: Reader,
  entry: (seq: number) => Fact | undefined,
) => Rich;

const told: { readonly [K in FactKind]: Say<K> } = {
  instance: ({ body }) => [`${body.name} begins. ${body.said}`],
  channel: ({ body }) => ["The channel ", { b: body.channel }, `: ${body.blurb}`],
  policy: ({ body: { policy } }) => [
    "Policy ",
    { b: `${policy.channel} ${policy.version}` },
    ` with ${policy.criteria.length} criteria${policy.remark ? `, ${policy.remark}` : ""}`,
  ],
  base: ({ body }) => ["The base is now ", { code: body.path }, " at ", { code: shortCommit(body.commit) }],
  kernel: ({ body }) => [
    "The kernel ",
    { code: body.image },
    body.carries.length > 0 ? ` carries ${body.carries.join(", ")}` : " is known",
  ],
  project: ({ body, seq }, _reader, entry) =>
    isFirst(seq, body.slug, entry)
      ? [{ b: body.slug }, ` is registered: ${body.summary}`]
      : [{ b: body.slug }, " was edited"],
  revision: ({ body }) => [
    "Candidate ",
    { code: shortCommit(body.commit) },
    body.manifest === null ? ", without a yml" : "",
    body.remark ? `; ${body.remark}` : "",
  ],
  meeting: ({ body }) => ["Meeting of ", { b: body.date }, body.deepDive ? `; deep dive: ${body.deepDive.topic}` : ""],
  note: ({ body }) => [body.said],
  "clock-moved": ({ body }) => [`The practice clock was moved on by ${body.by}, to ${body.to.slice(0, 10)}`],
  attestation: ({ body }) => [
    { em: body.criterion },
    ` marked ${body.claim.replace("-", " ")}${body.text ? `: ${body.text}` : ""}`,
  ],
  acceptance: ({ body }) => [
    `Entry ${body.attestation} ${body.accepts ? "accepted" : "disputed"}${body.text ? `: ${body.text}` : ""}`,
  ],
  reason: ({ body }) => ["Reason for ", { em: body.criterion }, `: ${body.text}`],
  withdrawal: ({ body }, _reader, entry) => {
    const fact = entry(body.fact);
    const text = body.text ? `: ${body.text}` : "";
    return fact?.kind === "source"
      ? [`Entry ${fact.seq} revoked: `, { b: fact.body.repository }, ` may speak for this CI no more${text}`]
      : [`Entry ${body.fact}${kindOf(fact)} withdrawn${text}`];
  },
  review: ({ body }) => [
    "Review of ",
    { code: shortCommit(body.content.commit) },
    ` ${body.accepts ? "accepts" : "objects"}: ${body.text}`,
  ],
  "review-request": ({ body }, { nameOf }) => [`Review asked of ${body.of.map(nameOf).join(", ")}`],
  source: ({ body, stream }) => [
    { b: body.repository },
    ` may speak for the CI of ${stream.startsWith("channel:") ? "the base of " : ""}${stream.slice(stream.indexOf(":") + 1)}${sourceLimits(body)}${body.text ? `: ${body.text}` : ""}`,
  ],
  "ci-run": ({ body, stream }) => [
    `${stream.startsWith("channel:") ? `On the base of ${stream.slice("channel:".length)}: ` : ""}${body.check}${onTarget(body.target)} `,
    { b: body.outcome },
    `, run ${body.runId}${body.attempt > 1 ? `, attempt ${body.attempt}` : ""}, of `,
    { code: shortCommit(body.commit) },
  ],
  appointment: ({ body }) => {
    const office = officeSaid(body);
    return [{ b: body.name }, body.name.toLowerCase() === office ? " appointed" : ` appointed ${office}`];
  },
  waiver: ({ body }) => {
    if (body.step === "ask")
      return [
        "Waiver asked for: ",
        { em: body.criteria.join(", ") },
        `, until ${body.until.slice(0, 10)}: ${body.text}`,
      ];
    const text = body.text ? `: ${body.text}` : "";
    return [`The waiver of entry ${body.waiver} ${body.step === "grant" ? "granted" : "revoked"}${text}`];
  },
  "hand-over": ({ body }, { nameOf }, entry) => {
    if (body.step === "accept")
      return [`Entry ${body.offer}, an offer, is taken up${officeOf(entry(body.offer), entry)}`];
    const text = body.text ? `: ${body.text}` : "";
    if (body.step === "decline") return [`Entry ${body.offer}, an offer, is declined${text}`];
    const office = officeOf(entry(body.appointment), entry);
    return body.step === "offer"
      ? [`Offered to ${nameOf(body.to)}${office}${text}`]
      : [`Handed over to ${nameOf(body.to)} by the chair${office}${text}`];
  },
  decision: ({ body }) =>
    body.by === "record"
      ? [body.said]
      : [
          { b: decidedVerb(body) },
          decidedWhere(body),
          body.handCount ? `, by a hand count of ${body.handCount.for} to ${body.handCount.against}` : "",
          body.text ? `: ${body.text}` : "",
        ],
};

/** ": maintainer of parser", of the appointment that an entry is about. */
function officeOf(fact: Fact | undefined, entry: (seq: number) => Fact | undefined): string {
  if (fact?.kind === "hand-over" && "appointment" in fact.body) return officeOf(entry(fact.body.appointment), entry);
  return fact?.kind === "appointment" ? `: ${officeSaid(fact.body)}` : "";
}

/** What an entry of the log says, in one line. */
export const entrySaid = (fact: Fact, reader: Reader, entry: (seq: number) => Fact | undefined): Rich =>
  (told[fact.kind] as Say<FactKind>)(fact, reader, entry);

function isFirst(seq: number, slug: string, entry: (seq: number) => Fact | undefined): boolean {
  const fact = entry(seq);
  return fact?.prev === null || fact?.stream !== `project:${slug}`;
}

/** ", an attestation,": what was taken back. */
const kindOf = (fact: Fact | undefined): string =>
  fact ? `, ${/^[aeiou]/.test(fact.kind) ? "an" : "a"} ${fact.kind},` : "";
