/**
 * Lets actions take turns: each starts when the one before has ended, well or badly. Two quick presses
 * of Insert would otherwise read the same free sheet name.
 *
 * @example
 * const turns = takeTurns();
 * await Promise.all([turns(first), turns(second)]); // second starts after first
 */
export function takeTurns(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const turn = last.then(action, action);
    last = turn.catch(() => undefined);
    return turn;
  };
}
