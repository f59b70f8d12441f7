/** At most so many rows wait for one commit. */
const mostTogether = 200;

interface Waiting<Item, Outcome> {
  item: Item;
  resolve: (outcome: Outcome) => void;
  reject: (reason: unknown) => void;
}

/**
 * Flushing a commit to the disk takes far longer than writing a row: what arrives during one commit shares the next.
 * Each caller still gets its own outcome, after the commit its row is in. One commit runs at a time.
 *
 * @param commit stores a group, all or none, and gives an outcome for each item in the same order.
 * @param isAboutOneRow whether an error blames a row: then each is tried alone, and only that one fails.
 */
export function groupCommit<Item, Outcome>(
  commit: (items: Item[]) => Promise<Outcome[]>,
  isAboutOneRow: (error: unknown) => boolean,
): (item: Item) => Promise<Outcome> {
  const waiting: Waiting<Item, Outcome>[] = [];
  let isCommitting = false;

  const settle = async (group: Waiting<Item, Outcome>[]): Promise<void> => {
    try {
      const outcomes = await commit(group.map(({ item }) => item));
      for (const [index, outcome] of outcomes.entries()) group[index]?.resolve(outcome);
    } catch (error) {
      if (group.length > 1 && isAboutOneRow(error)) {
        for (const one of group) await settle([one]);
      } else {
        for (const { reject } of group) reject(error);
      }
    }
  };

  const commitAll = async (): Promise<void> => {
    isCommitting = true;
    while (waiting.length > 0) await settle(waiting.splice(0, mostTogether));
    isCommitting = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isCommitting) void commitAll();
    });
}
