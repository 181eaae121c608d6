/** Waits between two pieces of work, long enough for a press to be taken. */
const PAUSE_IN_MILLISECONDS = 16;

const waiting: (() => void)[] = [];
let isRunning = false;

function runNext(): void {
  const work = waiting.shift();
  isRunning = work !== undefined;
  if (work === undefined) return;
  try {
    work();
  } finally {
    // Work that fails does not hold up the work behind it.
    setTimeout(runNext, PAUSE_IN_MILLISECONDS);
  }
}

/** Runs work when the page has been painted, one piece after another. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  waiting.push(work);
  if (!isRunning) {
    isRunning = true;
    setTimeout(runNext, PAUSE_IN_MILLISECONDS);
  }
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}
