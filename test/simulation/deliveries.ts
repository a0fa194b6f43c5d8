import { documentKey } from '../../lib/pipeline/documents/receive.ts'
import type { Runtime } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { fakeQueues, type Message, uploadEvent } from './delivery.ts'
import type { Part, Told } from './parts.ts'
import { oneLine, openQuiet, type Quiet, unfinishedIn } from './quiet.ts'
import { type Random, randomFrom } from './random.ts'
import type { Steps } from './steps.ts'

// What a bucket's notices and a queue may do to events: section 4.3 of the acceptance plan, D1 to D6.

const hub = 'crumb.hub'
const ats = 'crumb-ats'

const snapshotOf = (refs: readonly string[], mark: string): string =>
  refs.map((ref) => oneLine(ref, mark)).join('')

/** D1. Each event comes one to five times, its repeats whenever; what is stored and open is as without repeats. */
async function duplicates(count: number): Promise<Told> {
  const violations: string[] = []
  let events = 0
  for (let seed = 1; events < count; seed += 1) {
    const [once, often] = [await repeated(seed, false), await repeated(seed, true)]
    events += often.told()
    if (once.openings() !== often.openings()) violations.push(`I6: world ${seed} has other openings`)
    violations.push(...unfinishedIn(often.receipts()))
  }
  return { count: events, violations }
}

async function repeated(seed: number, isRepeated: boolean): Promise<Quiet> {
  const [random, quiet] = [randomFrom(seed), await openQuiet({ [hub]: 'snapshot', [ats]: 'delta' })]
  const again: string[] = []
  const tellAgain = async (due: readonly string[]) => {
    if (isRepeated && due.length > 0) await quiet.tell(due)
  }
  for (let n = 0; n < 80; n += 1) {
    const refs = ['a', 'b', 'c', 'd'].filter((ref) => ref === 'a' || random.chance(0.8))
    const key = random.chance(0.5)
      ? quiet.keep(hub, `${n}`, snapshotOf(refs, `mark ${n}`))
      : quiet.keep(ats, `${n}`, oneLine(random.pick(refs), `mark ${n}`))
    await quiet.tell([key])
    for (let copies = random.below(5); copies > 0; copies -= 1) again.push(key)
    await tellAgain(again.splice(0, random.below(again.length + 1)))
  }
  await tellAgain(again)
  await quiet.match()
  return quiet
}

/** D2. Six versions of one document, and their events in every order: the last version wins. */
async function orders(count: number): Promise<Told> {
  const violations: string[] = []
  const versions = [1, 2, 3, 4, 5, 6]
  for (const order of permutations(versions).slice(0, count)) {
    const quiet = await openQuiet({ [hub]: 'snapshot' })
    const waiting = [...order]
    for (const version of versions) {
      quiet.keep(hub, 'feed.ndjson', snapshotOf(['a', `b${version}`], `mark ${version}`))
      // An event cannot come before its document; those behind it in the order wait for it.
      while (waiting[0] !== undefined && waiting[0] <= version) {
        waiting.shift()
        await quiet.tell([documentKey(hub, 'feed.ndjson')])
      }
    }
    const live = JSON.stringify([...quiet.live()].sort())
    const wanted = JSON.stringify([
      [`${hub}/a`, 'mark 6'],
      [`${hub}/b6`, 'mark 6'],
    ])
    if (live !== wanted) violations.push(`I6: after ${order.join(' ')} there is ${live}`)
  }
  return { count: Math.min(count, 720), violations }
}

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length <= 1
    ? [[...all]]
    : all.flatMap((one, at) => permutations(all.toSpliced(at, 1)).map((rest) => [one, ...rest]))

/** D3. Of one upload in a hundred nobody is told: the sweeper finds it with its first run after 15 minutes. */
async function missing(count: number): Promise<Told> {
  const [random, quiet] = [randomFrom(3), await openQuiet({ [ats]: 'delta' })]
  let dropped = 0
  for (let n = 0; n < count; n += 1) {
    const key = quiet.keep(ats, `${n}`, oneLine(`r${n % 500}`, `mark ${n}`))
    if (random.chance(0.01)) dropped += 1
    else await quiet.tell([key])
  }
  quiet.clock.ms += 16 * 60_000
  const swept = await quiet.sweep()
  const violations = unfinishedIn(quiet.receipts())
  if (swept !== dropped) violations.push(`I5: ${dropped} were dropped, ${swept} found`)
  if (quiet.receipts().length !== count) violations.push(`I1: ${quiet.receipts().length} receipts`)
  return { count, violations, figures: `${dropped} notices dropped, ${swept} found by one sweep` }
}

/** D4. The event comes before its document; the document goes before it is read, or is replaced while it is. */
async function early(count: number): Promise<Told> {
  const violations: string[] = []
  const quiet = await openQuiet({ [ats]: 'delta' })
  for (let n = 0; n < count; n += 1) {
    const key = documentKey(ats, `early-${n}`)
    if ((await quiet.tell([key])).length > 0) violations.push('a document that is not there was tried again')
    quiet.keep(ats, `early-${n}`, oneLine(`r${n % 50}`, `mark ${n}`))
  }
  quiet.clock.ms += 16 * 60_000
  if ((await quiet.sweep()) !== count) violations.push('I1: a document that came late was not found')
  return { count, violations: [...violations, ...unfinishedIn(quiet.receipts())] }
}

async function gone(count: number): Promise<Told> {
  const violations: string[] = []
  const quiet = await openQuiet({ [ats]: 'delta' })
  for (let n = 0; n < count; n += 1) {
    const key = quiet.keep(ats, `gone-${n}`, oneLine(`r${n}`, `mark ${n}`))
    quiet.store.documents.delete(key)
    if ((await quiet.tell([key])).length > 0) violations.push(`${key} was tried again`)
  }
  if (quiet.live().size > 0) violations.push('I6: something is live that nobody sent')
  return { count, violations }
}

async function replaced(count: number): Promise<Told> {
  const violations: string[] = []
  for (let n = 0; n < count; n += 1) {
    const [random, quiet] = [randomFrom(n), await openQuiet({ [hub]: 'snapshot' })]
    const put = (mark: string) => quiet.keep(hub, 'feed.ndjson', snapshotOf(['a', mark], mark))
    const key = put('old')
    let until = random.below(12)
    const steps: Steps = async (_, act) => {
      if (until === 0) put('new')
      until -= 1
      return act()
    }
    const event = { id: `event-${n}`, body: uploadEvent([key]), receives: 1, isOut: true }
    if ((await quiet.hand([event], quiet.runtimeOf(steps))).length > 0) violations.push(`${n}: tried again`)
    if (until >= 0) put('new')
    await quiet.tell([key])
    const live = [...quiet.live()].map(([ref, mark]) => `${ref} ${mark}`).sort()
    if (live.join() !== `${hub}/a new,${hub}/new new`) violations.push(`I6: ${n}: ${live.join()}`)
  }
  return { count, violations }
}

/** D5. Of ten messages k cannot be done: exactly these come back. */
async function partial(count: number): Promise<Told> {
  const violations: string[] = []
  for (let n = 0; n < count; n += 1) {
    const [random, quiet] = [randomFrom(n), await openQuiet({ [ats]: 'delta' })]
    const keys = Array.from({ length: 10 }, (_, at) => quiet.keep(ats, `${at}`, oneLine(`r${at}`, 'mark')))
    const bad = new Set(shuffled(keys, random).slice(0, n % 11))
    const messages = keys.map(
      (key): Message => ({ id: key, body: uploadEvent([key]), receives: 1, isOut: true }),
    )
    const failed = await quiet.hand(messages, without(bad, quiet.runtime))
    if (failed.sort().join() !== [...bad].sort().join())
      violations.push(`${bad.size} of 10 failed, and ${failed.length} came back`)
    if (quiet.live().size !== 10 - bad.size) violations.push(`I1: ${quiet.live().size} are live`)
  }
  return { count, violations }
}

const without = (bad: ReadonlySet<string>, runtime: Runtime): Runtime => ({
  ...runtime,
  documents: {
    ...runtime.documents,
    open: async (key, ...more) => {
      if (bad.has(key)) throw new Problem('store_unavailable', { key })
      return runtime.documents.open(key, ...more)
    },
  },
})

const shuffled = <T>(all: readonly T[], random: Random): T[] => {
  const left = [...all]
  return all.flatMap(() => left.splice(random.below(left.length), 1))
}

/** D6. One message in a hundred is poison: the others are done at their first try, and it is set aside after five. */
async function poison(count: number): Promise<Told> {
  const violations: string[] = []
  const [random, quiet, queue] = [randomFrom(6), await openQuiet({ [ats]: 'delta' }), fakeQueues()]
  const poisoned = (n: number): boolean => n % 100 === 50
  let wanted = 0
  for (let n = 0; n < count; n += 1) {
    if (poisoned(n)) queue.send(n % 200 === 50 ? 'not JSON' : '{"Records":"none"}')
    else queue.send(uploadEvent([quiet.keep(ats, `${n}`, oneLine(`r${n}`, 'mark'))]))
    if (!poisoned(n)) wanted += 1
  }
  let tries = 0
  for (let batch = queue.take(10, random); batch.length > 0; batch = queue.take(10, random)) {
    const failed = new Set(await quiet.hand(batch))
    tries += batch.length
    for (const message of batch) (failed.has(message.id) ? queue.failed : queue.done)(message)
  }
  const bad = count - wanted
  if (quiet.live().size !== wanted) violations.push(`I1: ${quiet.live().size} of ${wanted} are live`)
  if (queue.dead.length !== bad) violations.push(`I8: ${queue.dead.length} of ${bad} were set aside`)
  if (tries !== wanted + 5 * bad) violations.push(`${tries} tries instead of ${wanted + 5 * bad}`)
  return { count, violations, figures: `${bad} poison, each set aside after 5 receives` }
}

export const deliveries: readonly Part[] = [
  {
    id: 'D1',
    says: 'each event one to five times',
    unit: 'events',
    small: 500,
    whole: 10_000,
    run: duplicates,
  },
  {
    id: 'D2',
    says: 'six events of one key in any order',
    unit: 'orders',
    small: 720,
    whole: 720,
    run: orders,
  },
  {
    id: 'D3',
    says: 'one notice in a hundred lost',
    unit: 'uploads',
    small: 500,
    whole: 10_000,
    run: missing,
  },
  { id: 'D4', says: 'event before its document', unit: 'events', small: 100, whole: 1_000, run: early },
  { id: 'D4', says: 'document gone before it is read', unit: 'events', small: 100, whole: 1_000, run: gone },
  {
    id: 'D4',
    says: 'document replaced while it is read',
    unit: 'events',
    small: 100,
    whole: 1_000,
    run: replaced,
  },
  {
    id: 'D5',
    says: 'k of ten messages fail, k = 0 to 10',
    unit: 'batches',
    small: 44,
    whole: 1_100,
    run: partial,
  },
  { id: 'D6', says: 'poison', unit: 'messages', small: 400, whole: 10_000, run: poison },
]
