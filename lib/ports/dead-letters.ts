/** A message that was handed out in vain too often. */
export type DeadLetter = {
  readonly id: string
  readonly body: string
  /** RFC 3339: when it was sent first. */
  readonly sentAt?: string | undefined
}

/**
 * What queues have set aside. No handler uses it: it is for the operator alone, so it is no part of the runtime.
 */
export interface DeadLetters {
  /** The queues that set messages aside. */
  names(): Promise<readonly string[]>
  /** How many messages are set aside there, as far as they could be counted. */
  count(name: string): Promise<number>
  /** What is set aside there, of very many the first; nothing for a name that is not one of them. */
  list(name: string): AsyncIterable<DeadLetter>
  /** Hands all of it out again. @returns how many messages, as far as they could be counted */
  redrive(name: string): Promise<number>
}
