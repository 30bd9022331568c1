import { type Found, findingsOf, NAMED, noteSaid, placeSaid, shortlySaid } from "../domain/explain/findings";
import { notCountedAfter } from "../domain/explain/policy-versions";
import { count, listedText, type Reader } from "../domain/explain/words";
import type { BodyOf } from "../domain/fact";
import { deltaOf, imagesOfDelta } from "../domain/manifest/delta";
import type { Manifest, ReadManifest } from "../domain/manifest/manifest";
import type { Refusal } from "../domain/refusal";
import type { Judged } from "../domain/verdict";
import type { ComputedView, PlacedView } from "../domain/view/candidate-view";
import type { Rich } from "../domain/view/rich";

type Looked = {
  readonly computed: readonly Judged[];
  readonly manifest: ReadManifest | null;
  readonly base: Manifest | null;
  readonly reader: Reader;
  /** It is nobody's yet: a criterion that is asked of some projects only says of which. */
  readonly isNobodys: boolean;
};

/** What a candidate's material comes to, criterion by criterion, each with its places. */
export function computedView({ computed, manifest, base, reader, isNobodys }: Looked): readonly ComputedView[] {
  return computed.map((s) => {
    const found = findingsOf(s);
    const isMany = found.length > NAMED;
    const { criterion } = s;
    const isAsked = isNobodys && criterion.kind === "kernel" && s.cause === "missing";
    const said = isAsked ? needed : shortlySaid(s, reader);
    return {
      is: s.is,
      obligation: criterion.obligation,
      short: criterion.short,
      said: [...said, notCountedAfter(s), ...(isNobodys ? forSaid(criterion.appliesTo) : [])].filter((it) => it !== ""),
      where: isMany ? count(found.length, "place") : placesSaid(found.length > 0 ? found : lookedAt(s)),
      each: isMany ? found.map((it) => ({ said: it.said, where: placeSaid(it) })) : [],
    };
  });

  /** Of what is as it should be: where the images stand that were looked at. */
  function lookedAt({ is, detail }: Judged): readonly Pick<Found, "part" | "place">[] {
    const isOfDelta = detail.of === "manifest" && (detail.rule === "pinned" || detail.rule === "trust");
    if (is !== "met" || !isOfDelta || !manifest || !base) return [];
    const uses = imagesOfDelta(deltaOf(base, manifest.value), manifest.value);
    return uses.length > NAMED ? [] : uses.map(({ path }) => ({ part: null, place: manifest.places[path] ?? null }));
  }
}

const placesSaid = (found: readonly Pick<Found, "part" | "place">[]): string =>
  found
    .map(placeSaid)
    .filter((said) => said !== "")
    .join(", ");

/** What only a kernel configuration answers, where none was given: to the place where one is. */
const needed: Rich = ["It takes a kernel configuration: ", { href: "#kernel", text: "add one" }, "."];

const forSaid = (tags: readonly string[]): Rich =>
  tags.length === 0 ? [] : [` It is asked of projects tagged ${listedText(tags, "or")}.`];

/** What was noticed while kernel configurations were read. */
export const notesView = ({ configurations = [] }: BodyOf<"revision">): readonly PlacedView[] =>
  configurations.flatMap(({ notes }) =>
    notes.map((note) => ({
      said: noteSaid(note),
      where: placeSaid({ part: note.part, place: { line: note.line, column: 1 } }),
    })),
  );

/** Why a text could not be read, place by place. */
export const problemsView = ({ fields }: Refusal): readonly PlacedView[] =>
  fields.map(({ path, message }) => ({
    said: [message],
    where: path.replace(/^configurations\[\d+\] /, "").replace(/line (\d+), column (\d+)$/, "$1:$2"),
  }));
