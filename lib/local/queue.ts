import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'

/** How a queue hands messages out. */
export type QueueRules = {
  readonly receivesMax: number
  readonly batchMax: number
}

export type Consumer = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>

type Message = {
  id: string
  body: string
  visibleAtMs: number
  receives: number
  settled: (how: Settled) => void
}
type Settled = 'done' | 'dead'

/** What the queue needs of the outside: the clock, and a way to be called again. */
export type QueueTime = { now(): number; later(ms: number, call: () => void): void }

/** Messages that outlive the process. Each call is durable when it returns. */
export type QueueKeeper = {
  keep(message: KeptMessage): void
  drop(id: string): void
  /** What was neither worked off nor dropped when the process ended, in the order of their ids. */
  readonly left: readonly KeptMessage[]
}
export type KeptMessage = { readonly id: string; readonly body: string; readonly isDead: boolean }

export type LocalQueue = {
  /** Resolves when the message has been worked off or set aside; most senders do not wait for that. */
  send(body: string, delayMs?: number): Promise<Settled>
  consume(consumer: Consumer): void
  /** How many messages are neither worked off nor set aside. */
  depth(): number
  readonly dead: readonly { readonly id: string; readonly body: string }[]
  /** Puts what was set aside back into the queue, as the operator's redrive does. */
  redrive(): number
}

/**
 * A queue in this process that behaves as SQS does towards a Lambda function: at least once, shown again when the
 * consumer failed, set aside after so many receives. One batch is worked on at a time and to its end, so that local
 * runs are easy to follow; unlike on SQS, nothing is handed out twice because it took long.
 *
 * @param keeper where messages are kept over restarts; without one they go with the process
 */
export function localQueue(rules: QueueRules, time: QueueTime, keeper?: QueueKeeper): LocalQueue {
  const left = keeper?.left ?? []
  const messages: Message[] = left.flatMap((kept) => (kept.isDead ? [] : [waiting(kept)]))
  const dead: { id: string; body: string }[] = left.filter(({ isDead }) => isDead)
  let consumer: Consumer | undefined
  let isWorking = false
  /** When the next timer fires. */
  let looksAtMs = Infinity
  let made = Math.max(0, ...left.map(({ id }) => numberOf(id)))

  function turn(): void {
    if (!consumer || isWorking) return
    const now = time.now()
    const batch = messages.filter(({ visibleAtMs }) => visibleAtMs <= now).slice(0, rules.batchMax)
    if (batch.length === 0) {
      lookAgain()
      return
    }
    for (const message of batch) message.receives += 1
    isWorking = true
    void work(consumer, batch).finally(() => {
      isWorking = false
      turn()
    })
  }

  /** When the first message can be seen; a timer may fire a moment before the clock has come so far. */
  function lookAgain(): void {
    const next = messages.reduce((first, { visibleAtMs }) => Math.min(first, visibleAtMs), Infinity)
    if (next >= looksAtMs) return
    looksAtMs = next
    time.later(Math.max(0, next - time.now()), () => {
      looksAtMs = Infinity
      turn()
    })
  }

  async function work(by: Consumer, batch: readonly Message[]): Promise<void> {
    const failed = await failedOf(by, batch)
    for (const message of batch) {
      if (!failed.has(message.id)) settle(message, 'done')
      else if (message.receives >= rules.receivesMax) settle(message, 'dead')
      else message.visibleAtMs = time.now() + 200 * 2 ** message.receives
    }
  }

  function settle(message: Message, how: Settled): void {
    messages.splice(messages.indexOf(message), 1)
    if (how === 'dead') {
      dead.push({ id: message.id, body: message.body })
      keeper?.keep({ id: message.id, body: message.body, isDead: true })
    } else keeper?.drop(message.id)
    message.settled(how)
  }

  const send = (body: string, delayMs = 0): Promise<Settled> =>
    new Promise((settled) => {
      made += 1
      const id = idOf(made)
      keeper?.keep({ id, body, isDead: false })
      messages.push({ id, body, visibleAtMs: time.now() + delayMs, receives: 0, settled })
      lookAgain()
    })

  return {
    send,
    consume(by) {
      consumer = by
      turn()
    },
    depth: () => messages.length,
    dead,
    redrive() {
      const again = dead.splice(0)
      for (const { id, body } of again) {
        void send(body)
        keeper?.drop(id)
      }
      return again.length
    },
  }
}

/** Padded, so that names sort as they were sent. */
const idOf = (n: number): string => `message-${String(n).padStart(9, '0')}`
const numberOf = (id: string): number => Number(id.replace('message-', ''))

const waiting = ({ id, body }: KeptMessage): Message => ({
  id,
  body,
  visibleAtMs: 0,
  receives: 0,
  settled: () => {},
})

/** A consumer that throws has failed of the whole batch, as a function has; its own log says why. */
async function failedOf(consumer: Consumer, batch: readonly Message[]): Promise<Set<string>> {
  try {
    const answer = await consumer({ Records: batch.map(record) })
    return new Set(answer?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier))
  } catch {
    return new Set(batch.map(({ id }) => id))
  }
}

const record = ({ id, body, receives }: Message): SQSEvent['Records'][number] => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: String(receives),
    SentTimestamp: '0',
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:local:000000000000:local',
  awsRegion: 'local',
})
