/**
 * Lets others have the thread after every so many steps of a long run: while one process serves pages and builds an
 * index, no page waits for more than those steps.
 */
export function turns(every: number): () => Promise<void> | undefined {
  let steps = 0
  return () => {
    steps += 1
    return steps % every === 0 ? pause() : undefined
  }
}

/** Timers and what has come in from the network go first. */
export const pause = (): Promise<void> => new Promise((done) => setImmediate(done))
