import type { z } from "zod";

type Schema = z.core.$ZodType;
type Inner = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } };

/** The fields that a schema knows at a place of an input: of a union those of the branch that the input says it is. */
export function namesAt(schema: Schema, path: readonly PropertyKey[], input: unknown): readonly string[] {
  return [...new Set(branches(schema, input).flatMap((branch) => namesIn(branch, path, input)))];
}

function namesIn(schema: Schema, [step, ...rest]: readonly PropertyKey[], input: unknown): readonly string[] {
  const { shape, element } = defOf(schema) as { shape?: Record<string, Schema>; element?: Schema };
  if (step === undefined) return Object.keys(shape ?? {});
  const next = shape && Object.hasOwn(shape, step) ? shape[String(step)] : element;
  return next ? namesAt(next, rest, (input as Record<PropertyKey, unknown> | null | undefined)?.[step]) : [];
}

/** What a schema comes to: what stands in a wrapper, each side of an intersection, the fitting branches of a union. */
function branches(schema: Schema, input: unknown): readonly Schema[] {
  const {
    type,
    innerType,
    in: first,
    options,
    left,
    right,
    discriminator,
  } = defOf(schema) as {
    readonly type: string;
    readonly innerType?: Schema;
    readonly in?: Schema;
    readonly options?: readonly Schema[];
    readonly left?: Schema;
    readonly right?: Schema;
    readonly discriminator?: string;
  };
  if (innerType) return branches(innerType, input);
  if (type === "pipe" && first) return branches(first, input);
  if (left && right) return [...branches(left, input), ...branches(right, input)];
  if (!options) return [schema];
  const fitting = discriminator ? options.filter((it) => says(it, discriminator, input)) : [];
  return (fitting.length > 0 ? fitting : options).flatMap((it) => branches(it, input));
}

/** Whether a branch is the one that an input names: `kind: "ci"`. */
function says(branch: Schema, discriminator: string, input: unknown): boolean {
  const { shape } = defOf(branch) as { shape?: Record<string, Schema> };
  const literal = shape?.[discriminator];
  const values = literal && (defOf(literal).values as readonly unknown[] | undefined);
  return values?.includes((input as Record<string, unknown> | null | undefined)?.[discriminator]) ?? false;
}

/** The one cast: what a schema is made of is the same for every kind of schema, and its types tell it of each apart. */
const defOf = (schema: Schema): Readonly<Record<string, unknown>> => (schema as unknown as Inner)._zod.def;
