/** So many are asked at once: more than the server works at, and fewer than it makes wait. */
const AT_ONCE = 6;

/** What `ask` answers for each, in their order, some of them asked at once. */
export async function sideBySide<T, A>(all: readonly T[], ask: (one: T) => Promise<A>): Promise<readonly A[]> {
  const answers: A[] = [];
  const left = all.entries();
  const asker = async () => {
    for (const [place, one] of left) answers[place] = await ask(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, asker));
  return answers;
}
