import type { SetUpState } from "@/lib/domain/view/set-up-view";
import { PlacedList } from "../candidate/placed-list";
import { Refusal } from "../ui/refusal";

/** What was not done, and each thing that is wrong with its place. */
export function WrongFields({ state }: { state: SetUpState }) {
  if (state.refused === null) return null;
  return (
    <Refusal sentence={state.refused}>
      {state.fields.length > 1 && (
        <PlacedList lines={state.fields.map(({ path, message }) => ({ said: [message], where: path }))} />
      )}
    </Refusal>
  );
}
