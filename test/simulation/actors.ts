import { createHash } from 'node:crypto'
import { limits } from '../../lib/limits.ts'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { documentKey, receive } from '../../lib/pipeline/documents/receive.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { FeedVersion, Runtime } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { type FakeQueue, type Message, sqsEvent, streamEvent, uploadEvent } from './delivery.ts'
import { keepDocument, receiptsIn } from './fake-documents.ts'
import { askForm, push, uploadBytes } from './http.ts'
import type { Ended, Steps } from './steps.ts'
import type { Upload } from './workload.ts'
import { type Crew, feedId, type Sender, type World } from './world.ts'

/** Whether there was anything to do. */
export type Action = (world: World) => Promise<boolean>

type Work = (runtime: Runtime, steps: Steps) => Promise<unknown>

export async function work(world: World, crew: Crew, run: Work, ended: (how: Ended) => void = () => {}) {
  world.crew[crew] += 1
  await world.stepper.spawn(
    crew,
    (steps) => run(world.runtimeFor(steps), steps),
    (how) => {
      world.crew[crew] -= 1
      ended(how)
    },
  )
  return true
}

/** A source sends its next document: as a signed delivery, or into the bucket with a tool. */
export const send: Action = async (world) => {
  const open = world.senders.filter(({ waiting }) => waiting.length > 0)
  if (open.length === 0 || world.crew.http >= 3) return false
  const sender = world.random.pick(open)
  const upload = sender.waiting.shift()
  if (!upload) return false
  if (upload.way === 'webhook') return deliver(world, sender, upload)
  if (world.isOverHttp) return deliverByForm(world, sender, upload)
  keepDocument(world.store, documentKey(upload.sourceId, `${upload.id}.ndjson`), {
    bytes: Buffer.from(upload.text),
  })
  return true
}

/** A sender that got no answer, or one that forgot that it did, delivers again. */
export const sendAgain: Action = async (world) => {
  if (world.crew.http >= 3) return false
  const open = world.senders.filter(({ unanswered }) => unanswered.length > 0)
  if (open.length === 0) return false
  const sender = world.random.pick(open)
  const upload = world.random.pick(sender.unanswered)
  return upload.way === 'webhook' ? deliver(world, sender, upload) : deliverByForm(world, sender, upload)
}

export const repeat: Action = async (world) => {
  const done = [...world.acked.values()]
  if (done.length === 0 || world.crew.http >= 3) return false
  const { upload } = world.random.pick(done)
  const sender = world.senders.find(({ sourceId }) => sourceId === upload.sourceId)
  if (!sender) return false
  return world.random.chance(0.7) ? deliver(world, sender, upload) : forge(world, upload)
}

async function deliver(world: World, sender: Sender, upload: Upload): Promise<boolean> {
  const { sourceId, id: webhookId } = upload
  if (!world.acked.has(webhookId) && !sender.unanswered.includes(upload)) sender.unanswered.push(upload)
  if (!world.sentAfter.has(webhookId))
    world.sentAfter.set(
      webhookId,
      [...world.acked].flatMap(([id, one]) => (one.upload.sourceId === sourceId ? id : [])),
    )
  const acked = (receiptId: string): void => {
    const before = world.acked.get(webhookId)
    if (before && before.receiptId !== receiptId) world.violations.push(`I1: ${webhookId} has two receipts`)
    world.acked.set(webhookId, { upload, receiptId })
    answered(sender, upload)
  }
  return work(world, 'http', async (runtime, steps) => {
    if (world.isOverHttp)
      return push(upload, { runtime, steps, atMs: world.clock.ms }, (status, { receiptId }) =>
        status === 202 ? acked(receiptId) : refused(world, status, webhookId),
      )
    const receipt = await receive({ sourceId, webhookId, body: Buffer.from(upload.text) }, runtime)
    if (receipt instanceof Problem) return void world.violations.push(`I1: ${webhookId} was refused`)
    acked(receipt.receiptId)
  })
}

function answered({ unanswered }: Sender, upload: Upload): void {
  const at = unanswered.indexOf(upload)
  if (at >= 0) unanswered.splice(at, 1)
}

/** A store that does not answer makes a 503, which sends the sender back to try again; nothing else may. */
function refused({ violations }: World, status: number, id: string): void {
  if (status !== 503) violations.push(`I1: ${id} was refused with ${status}`)
}

/** Asks for a form and posts the document to the bucket. Whoever hears nothing begins again, with another form. */
async function deliverByForm(world: World, sender: Sender, upload: Upload): Promise<boolean> {
  if (!sender.unanswered.includes(upload)) sender.unanswered.push(upload)
  const post = (key: string) =>
    work(world, 'sender', (_, steps) =>
      steps('bucket.put', () => {
        keepDocument(world.store, key, { bytes: uploadBytes(upload) })
        answered(sender, upload)
      }),
    )
  let key: string | undefined
  return work(
    world,
    'http',
    (runtime, steps) =>
      askForm(upload, { runtime, steps }, (status, body) => {
        if (status === 201) key = body.fields.key
        else refused(world, status, upload.id)
      }),
    () => void (key !== undefined && post(key)),
  )
}

/** The id of one delivery with the body of another. */
const forge = (world: World, { sourceId, id: webhookId }: Upload) =>
  work(world, 'http', async (runtime) => {
    const answer = await receive({ sourceId, webhookId, body: Buffer.from('{"id":"forged"}\n') }, runtime)
    if (!(answer instanceof Problem)) world.violations.push(`I1: ${webhookId} was taken with another body`)
  })

/** Hands out a batch; a message comes back when its worker failed, died or named it. */
function handOut(
  world: World,
  queue: FakeQueue,
  batch: readonly Message[],
  how: Ended,
  failed: ReadonlySet<string>,
) {
  for (const message of batch) {
    if (how === 'done' && !failed.has(message.id)) queue.done(message)
    else if (world.delivery === 'redelivery lost' && how === 'died') queue.done(message)
    else queue.failed(message)
  }
}

const mostOf = ({ isCrowded }: World): number => (isCrowded ? 4 : 2)

export const ingestSome: Action = async (world) => {
  if (world.crew.ingest >= mostOf(world)) return false
  const batch = world.ingestQueue.take(2, world.random)
  if (batch.length === 0) return false
  if (world.delivery === 'acknowledged before work')
    for (const message of batch) world.ingestQueue.done(message)
  const failed = new Set<string>()
  return work(
    world,
    'ingest',
    async (runtime, steps) => {
      if (world.isOverHttp) await steps('event.receive', () => {})
      const { batchItemFailures } = await world.handlers.ingest(sqsEvent(batch), runtime)
      for (const { itemIdentifier } of batchItemFailures) failed.add(itemIdentifier)
    },
    (how) => handOut(world, world.ingestQueue, batch, how, failed),
  )
}

export const chunkSome: Action = async (world) => {
  takeSent(world)
  if (world.crew.chunk >= mostOf(world)) return false
  const batch = world.chunkQueue.take(2, world.random, world.clock.ms)
  if (batch.length === 0) return false
  const failed = new Set<string>()
  return work(
    world,
    'chunk',
    async (runtime) => {
      const { batchItemFailures } = await world.handlers.chunk(sqsEvent(batch), runtime)
      for (const { itemIdentifier } of batchItemFailures) failed.add(itemIdentifier)
    },
    (how) => handOut(world, world.chunkQueue, batch, how, failed),
  )
}

/** What our own functions sent goes to its queue. */
function takeSent({ store, clock, chunkQueue, publishQueue }: World): void {
  for (const { queue, body, delaySeconds = 0 } of store.messages.splice(0))
    (queue === 'chunks' ? chunkQueue : publishQueue).send(body, clock.ms + delaySeconds * 1_000)
}

export const matchSome: Action = async (world) => {
  if (world.crew.match >= world.stream.shards) return false
  const batch = world.stream.take(world.random)
  if (!batch) return false
  const isEarly = world.delivery === 'checkpoint before handler'
  return work(
    world,
    'match',
    (runtime) => world.handlers.match(streamEvent(batch.changed), runtime),
    (how) => (how === 'done' || isEarly ? world.stream.done(batch) : world.stream.failed(batch)),
  )
}

export const publishAsked: Action = async (world) => {
  takeSent(world)
  if (world.crew.publish >= 2) return false
  const batch = world.publishQueue.take(10, world.random, world.clock.ms)
  if (batch.length === 0) return false
  return work(
    world,
    'publish',
    (runtime) => world.handlers.publish(runtime),
    (how) => handOut(world, world.publishQueue, batch, how, new Set()),
  )
}

export const publishScheduled: Action = async (world) =>
  world.crew.publish < 2 && work(world, 'publish', (runtime) => world.handlers.publish(runtime))

/** An operator lets a feed through that the guard refused. */
export const publishForced: Action = (world) => work(world, 'publish', (runtime) => publish(runtime, true))

export const expireScheduled: Action = async (world) =>
  world.crew.expire < 1 && work(world, 'expire', (runtime) => world.handlers.expire(runtime))

/** A person lets a held snapshot through. */
export const release: Action = async (world) => {
  const held = receiptsIn(world.store).filter(({ state }) => state === 'held')
  if (held.length === 0 || world.crew.release > 0) return false
  const { receiptId, key } = world.random.pick(held)
  world.released.add(receiptId)
  return work(world, 'release', (runtime) => ingest(key, runtime, { release: true }))
}

/** A partner pulls a feed by its pointer. */
export const readFeed: Action = async (world) => {
  if (world.crew.reader > 0) return false
  return work(world, 'reader', async (runtime) => {
    const current = await runtime.feeds.current(feedId)
    if (!current) return
    const hash = createHash('sha256')
    for await (const chunk of await runtime.feeds.open(current.key)) hash.update(chunk)
    noteRead(world, current, `"${hash.digest('hex').slice(0, 32)}"`)
  })
}

function noteRead({ read, violations }: World, { version }: FeedVersion, etag: string): void {
  const newest = Math.max(0, ...read.keys())
  if (version < newest) violations.push(`I3: the feed fell from ${newest} to ${version}`)
  if ((read.get(version) ?? etag) !== etag) violations.push(`I3: version ${version} changed its content`)
  read.set(version, etag)
}

/** The bucket tells of a document that it has told of before. */
export const tellAgain: Action = async ({ random, store, ingestQueue }) => {
  if (store.documents.size === 0) return false
  ingestQueue.send(uploadEvent([random.pick([...store.documents.keys()])]))
  return true
}

/** A worker took longer than a message may be hidden. */
export const showAgain: Action = async ({ random, ingestQueue, chunkQueue, publishQueue }) =>
  random.pick([ingestQueue, chunkQueue, publishQueue]).showAgain(random)

const longMs = (limits.repostDays + 1) * 86_400_000

/** Clocks jump, forward by hours and back by minutes; and now and then nothing happens for months. */
export const jump: Action = async ({ random, clock }) => {
  const isForward = random.chance(0.5)
  const ms = isForward ? random.below(90 * 60_000) : -random.below(10 * 60_000)
  clock.ms += isForward && ms < 20 * 60_000 ? longMs : ms
  return true
}

/** A request that its caller gave up reaches the store after all. */
export const doLate: Action = async ({ stepper, random }) => stepper.doLate(random)

/** With nothing else to do, time goes by until a message that was put off is due. */
export const wait: Action = async ({ clock, chunkQueue, publishQueue }) => {
  const due = [chunkQueue, publishQueue].flatMap((queue) => queue.nextDueMs(clock.ms) ?? [])
  if (due.length > 0) clock.ms = Math.min(...due)
  return due.length > 0
}
