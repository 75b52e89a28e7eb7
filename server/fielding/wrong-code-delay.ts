/**
 * Makes whoever sends a wrong code wait, so that codes cannot be tried through; nobody is ever locked out, since a whole school has one address.
 * There are 23⁸ codes, of which a class has some thirty.
 *
 * @param most how many wait at a time: in a flood the others are refused at once, since what waits fills the memory
 */
export function wrongCodeDelay(ms = 1000, most = 1000): () => Promise<void> {
  let waiting = 0;
  return async () => {
    if (waiting >= most) return;
    waiting++;
    await new Promise((resolve) => setTimeout(resolve, ms));
    waiting--;
  };
}
