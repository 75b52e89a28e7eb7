/**
 * Many who ask the same at once are answered together: what comes while a round is under way waits for the next. Whoever comes alone waits for nobody.
 *
 * @param work replies to all of a round, in its order. Where it fails, it is asked again for each alone, so that one that cannot be answered is
 *   no harm to the others: it must be able to do the same twice
 * @param most in one round
 */
export function inRounds<Ask, Reply>(
  work: (asks: readonly Ask[]) => Promise<readonly Reply[]>,
  most: number,
): (ask: Ask) => Promise<Reply> {
  interface Waiting {
    readonly ask: Ask;
    readonly resolve: (reply: Reply | Promise<Reply>) => void;
  }
  const waiting: Waiting[] = [];
  let underWay = false;
  const alone = async (ask: Ask): Promise<Reply> => (await work([ask]))[0]!;
  const next = async (): Promise<void> => {
    underWay = true;
    while (waiting.length > 0) {
      const round = waiting.splice(0, most);
      try {
        const replies = await work(round.map(({ ask }) => ask));
        round.forEach(({ resolve }, at) => resolve(replies[at]!));
      } catch (error) {
        for (const { ask, resolve } of round) resolve(round.length === 1 ? Promise.reject(error as Error) : alone(ask));
      }
    }
    underWay = false;
  };
  return (ask) =>
    new Promise((resolve) => {
      waiting.push({ ask, resolve });
      if (!underWay) void next();
    });
}
