import type { Opening } from '../../lib/opening.ts'
import { isOver, withStatus } from '../../lib/pipeline/lifecycle.ts'
import { matchPostings } from '../../lib/pipeline/openings/match.ts'
import type { PostingKey } from '../../lib/ports.ts'
import { postingKey, postingParts } from '../../lib/posting.ts'
import { receiptsIn } from './fake-documents.ts'
import { fakeRuntime } from './fakes.ts'
import { liveAfter, nothingLive, type Told, whyWrong } from './model.ts'
import { atOnce } from './steps.ts'
import { currentKey, fakeStore, inOrder, valuesInOrder } from './store.ts'
import { idsOf } from './strict.ts'
import { uploadOf, versionName } from './watch.ts'
import { sourcePlans } from './workload.ts'
import { feedId, type World } from './world.ts'

/** Everything that must hold when nothing is under way any more; what does not is noted in the world. */
export async function checkAll(world: World): Promise<void> {
  checkReceipts(world)
  for (const { sourceId } of sourcePlans) checkSource(world, sourceId)
  await checkOpenings(world)
  checkFeeds(world)
  const { ingestQueue, chunkQueue } = world
  if (
    ingestQueue.dead.length +
      chunkQueue.dead.length +
      world.publishQueue.dead.length +
      world.stream.setAside.length >
    0
  )
    world.violations.push('I8: dead letters are left')
  checkLogs(world)
}

/** I5: whatever was announced has come to its end by the queue alone, without the sweeper. */
export function checkDelivered(world: World): void {
  const { store, kept, unannounced, violations } = world
  const isOfNoMessage = (receiptId: string) => world.released.has(receiptId) || world.takenOver.has(receiptId)
  const ended = new Set(
    receiptsIn(store)
      // A person's release that was cut short is nobody's message, nor is what the sweeper took over from chunks of
      // which nothing was heard for long: the sweeper takes it up.
      .filter(
        ({ receiptId, state }) =>
          isOfNoMessage(receiptId) || (state !== 'received' && state !== 'processing'),
      )
      .map(({ key }) => key),
  )
  for (const [name, { id }] of kept) {
    const key = name.slice(0, name.lastIndexOf(' '))
    if (!ended.has(key) && !unannounced.has(key))
      violations.push(`I5: ${id} was announced and never dealt with`)
  }
}

/** I1, I5: every document that is kept has a receipt that says what became of it. */
function checkReceipts({ store, acked, sentAfter, kept, violations }: World): void {
  const known = new Map(receiptsIn(store).map((receipt) => [receipt.receiptId, receipt.sequence]))
  for (const [id, { receiptId }] of acked)
    if (!known.has(receiptId)) violations.push(`I1: ${id} was acknowledged and has no receipt`)
  const numberOf = (id: string): number => known.get(acked.get(id)?.receiptId ?? '') ?? 0
  for (const [id, earlier] of sentAfter)
    if (earlier.some((before) => numberOf(before) >= numberOf(id)))
      violations.push(`I6: ${id} was sent after ${earlier.join(', ')} and is numbered before`)
  const read = new Set(receiptsIn(store).map(({ key, version }) => versionName(key, version)))
  for (const [name, { id }] of kept) if (!read.has(name)) violations.push(`I1: ${id} was never read`)
}

/** I6: what is live is what the documents say, and every receipt is true. */
function checkSource(world: World, sourceId: string): void {
  const { store, violations } = world
  const told: Told[] = receiptsIn(store)
    .filter((receipt) => receipt.sourceId === sourceId)
    .flatMap((receipt) => {
      const upload = uploadOf(world, receipt)
      const { receiptId } = receipt
      const span = world.spans.get(receiptId) ?? { begun: 0, ended: Number.POSITIVE_INFINITY }
      return upload ? [{ receipt, upload, span, isReleased: world.released.has(receiptId) }] : []
    })
  if (new Set(told.map(({ receipt }) => receipt.sequence)).size < told.length)
    violations.push(`I6: two documents of ${sourceId} share a number`)
  for (const one of told) {
    const wrong = whyWrong(one, told)
    if (wrong) violations.push(`I5: the receipt of ${one.upload.id} ${wrong}`)
  }
  const live = inOrder(store.index.get(sourceId) ?? new Map<string, string>())
  const marks = live.map(([sourceRef]): [string, string | undefined] => {
    const stored = store.postings.get(currentKey(store, sourceId, sourceRef))
    return [sourceRef, stored?.status === 'live' ? stored.posting.category : stored?.status]
  })
  const [wanted, have] = [liveAfter(told), new Map(marks)]
  for (const ref of new Set([...have.keys(), ...wanted.keys()])) {
    const [mark, may] = [have.get(ref), wanted.get(ref) ?? nothingLive]
    if (!may.has(mark)) violations.push(`I6: ${sourceId}/${ref} is ${mark}, not ${[...may].join(' or ')}`)
  }
  for (const [key, { status, hash, posting }] of store.postings) {
    const indexed = new Map(live).get(posting.sourceRef)
    if (key !== currentKey(store, posting.sourceId, posting.sourceRef)) continue
    if (posting.sourceId === sourceId && (status === 'live' ? hash : undefined) !== indexed)
      violations.push(`I6: the index and the posting ${key} differ`)
  }
}

/** I2, I7: openings are what matching makes of the stored postings when it sees them for the first time. */
async function checkOpenings({ store, violations }: World): Promise<void> {
  const fresh = fakeStore(store.now)
  for (const [key, posting] of store.postings) fresh.postings.set(key, posting)
  const all: PostingKey[] = inOrder(store.postings).map(([key]) => postingParts(key))
  await matchPostings(all, fakeRuntime(fresh, atOnce))
  const [have, want] = [said(store.openings, store.now()), said(fresh.openings, store.now())]
  for (const [id, text] of have)
    if (want.get(id) !== text) violations.push(`I7: the opening ${id} is ${text}, not ${want.get(id)}`)
  for (const id of want.keys()) if (!have.has(id)) violations.push(`I7: the opening ${id} is missing`)
  const homes = valuesInOrder(store.openings).flatMap(({ postings }) => postings.map(postingKey))
  if (new Set(homes).size < homes.length) violations.push('I2: a posting is in two openings')
  for (const [id, gone] of store.gone) {
    if (gone.to === undefined) continue
    const to = await fakeRuntime(store, atOnce).openings.resolve(id)
    if (!store.openings.has(to)) violations.push(`I7: ${id} leads to ${to}, which is gone`)
  }
}

/** Content without the count of how often it changed. */
const said = (openings: ReadonlyMap<string, Opening>, now: number): Map<string, string> =>
  new Map(
    inOrder(openings).map(([id, opening]) => {
      const { version: _, ...content } = marked(opening, now)
      return [id, JSON.stringify(content)]
    }),
  )

/** What ended within the last hour need not be marked yet. */
const marked = (opening: Opening, now: number): Opening =>
  isOver(opening.validThrough, now - 3_600_000)
    ? opening
    : withStatus(opening, opening.status !== 'withdrawn', now)

/**
 * I7: the feed lists what is open now, and nothing else; `isOld`: but for what ended since it was made. What has ended
 * by any reading of a clock may stay away when the clock is set back.
 */
export function checkFeeds({ store, violations, clock }: World, isOld = false): void {
  const pointer = store.pointers.get(feedId)
  const text = Buffer.from(store.objects.get(pointer?.key ?? '')?.bytes ?? []).toString()
  for (let version = 1; version <= (pointer?.version ?? 0); version += 1)
    if (!store.versions.has(`${feedId}#${version}`))
      violations.push(`I3: version ${version} was current and is not remembered`)
  const ids = pointer ? idsOf(text, pointer.mediaType).sort() : []
  const open = inOrder(store.openings).flatMap(([id, { status, validThrough }]) => {
    const isOver = validThrough !== undefined && Date.parse(validThrough) <= clock.newestMs
    return status === 'open' && !isOver ? [id] : []
  })
  const hasEnded = (id: string) => store.openings.get(id)?.status === 'open' && !open.includes(id)
  const listed = JSON.stringify(isOld ? ids.filter((id) => !hasEnded(id)) : ids)
  if (listed !== JSON.stringify(open.sort()))
    violations.push(`I7: the feed lists ${listed}, not ${JSON.stringify(open)}`)
}

/** I10: one line is one JSON record. */
function checkLogs({ store, violations }: World): void {
  for (const line of store.logged) {
    try {
      JSON.parse(line)
      if (line.indexOf('\n') !== line.length - 1) violations.push(`I10: ${line}`)
    } catch {
      violations.push(`I10: ${line}`)
    }
  }
}
