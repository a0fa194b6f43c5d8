/**
 * Runs a step at once and then every so often. One that is still at it when it falls due again is not run beside
 * itself, as on AWS, where such a function has a concurrency of one.
 *
 * @returns what ends it; a step that is under way goes on
 */
export function everySo(ms: number, step: () => Promise<unknown>): () => void {
  let isRunning = false
  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    await step().finally(() => {
      isRunning = false
    })
  }
  const timer = setInterval(() => void run(), ms)
  void run()
  return () => clearInterval(timer)
}
