/**
 * Does the same for each, so many at once. Nothing is under way any more when it returns or throws: of several
 * failures the first is thrown, and what had not begun by then never does.
 */
export async function eachAtOnce<T>(
  all: Iterable<T>,
  most: number,
  act: (one: T) => Promise<unknown>,
): Promise<void> {
  const left = [...all].values()
  let failure: { readonly cause: unknown } | undefined
  async function work(): Promise<void> {
    for (const one of left) {
      if (failure) return
      await act(one).catch((cause: unknown) => {
        failure ??= { cause }
      })
    }
  }
  await Promise.all(Array.from({ length: most }, work))
  if (failure) throw failure.cause
}
