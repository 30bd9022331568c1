/** What is to be done often is done at once, then at most so often, and never before it has ended: in ms, a part of it by chance. */
const [LEAST, CHANCE] = [1_000, 250];

export type Paced = {
  /** It is to be done: now, or as soon as may be. */
  readonly ask: () => void;
  /** What was begun has ended. */
  readonly ended: () => void;
  readonly stop: () => void;
};

/** Puts together what is asked for in between: however often, it is done once more. */
export function paced(begin: () => void, chance: () => number = Math.random): Paced {
  let isAsked = false;
  let isBegun = false;
  let rest: ReturnType<typeof setTimeout> | null = null;
  const go = () => {
    if (!isAsked || isBegun || rest !== null) return;
    isAsked = false;
    isBegun = true;
    rest = setTimeout(
      () => {
        rest = null;
        go();
      },
      LEAST + CHANCE * chance(),
    );
    begin();
  };
  return {
    ask: () => {
      isAsked = true;
      go();
    },
    ended: () => {
      isBegun = false;
      go();
    },
    stop: () => {
      if (rest !== null) clearTimeout(rest);
      [isAsked, isBegun, rest] = [false, false, null];
    },
  };
}
