/** What one thread does for another, by name; arguments and results are what a message can carry. */
export type Functions = Readonly<Record<string, (argument: never) => unknown>>

/** What a worker and a port have in common: all that calls need. */
type Port = {
  on(event: 'message', listener: (said: Call | Answer) => void): unknown
  postMessage(said: Call | Answer): void
}

/** Calls a function of the other thread. */
export type Ask<There extends Functions> = <Name extends keyof There & string>(
  name: Name,
  argument: Parameters<There[Name]>[0],
) => Promise<Awaited<ReturnType<There[Name]>>>

type Call = { readonly id: number; readonly name: string; readonly argument: unknown }
type Failure = { readonly name: string; readonly message: string; readonly stack: string | undefined }
type Answer = { readonly to: number; readonly value?: unknown; readonly failure?: Failure }
type Waiting = { answered(value: unknown): void; failed(cause: Error): void }

/**
 * Answers the calls of another thread and asks for its functions in turn; messages keep their order. A failure there
 * is one here with its name and message, which is all that logs tell of it. Who asks a thread that is gone waits for
 * ever.
 */
export function callsOver<There extends Functions>(port: Port, here: Functions): Ask<There> {
  const waiting = new Map<number, Waiting>()
  let made = 0

  async function answer({ id, name, argument }: Call): Promise<void> {
    try {
      // The other side knows these functions by their type, so the argument is the function's own.
      port.postMessage({ to: id, value: await here[name]?.(argument as never) })
    } catch (cause) {
      port.postMessage({ to: id, failure: failureOf(cause) })
    }
  }

  function settle({ to, value, failure }: Answer): void {
    const one = waiting.get(to)
    waiting.delete(to)
    if (failure) one?.failed(Object.assign(new Error(failure.message), failure))
    else one?.answered(value)
  }

  port.on('message', (said) => ('to' in said ? settle(said) : void answer(said)))
  return (name, argument) =>
    new Promise((answered, failed) => {
      made += 1
      // The value is what the function of that name gave, on the other side.
      waiting.set(made, { answered: answered as Waiting['answered'], failed })
      port.postMessage({ id: made, name, argument })
    })
}

const failureOf = (cause: unknown): Failure =>
  cause instanceof Error
    ? { name: cause.name, message: cause.message, stack: cause.stack }
    : { name: 'Error', message: String(cause), stack: undefined }
