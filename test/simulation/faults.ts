import { receivingApp, servingApp } from '../../lib/http/app.ts'
import { makeKey } from '../../lib/pipeline/access.ts'
import { publish } from '../../lib/pipeline/feeds/publish.ts'
import type { Runtime } from '../../lib/ports.ts'
import { Problem } from '../../lib/problem.ts'
import { signed } from './http.ts'
import type { Part, Told } from './parts.ts'
import { oneLine, openQuiet, type Quiet } from './quiet.ts'
import { randomFrom } from './random.ts'
import { simulate } from './simulate.ts'
import type { Steps } from './steps.ts'
import { feedId } from './world.ts'

// Stores that fail now and then, and stores that are gone for a while: section 4.4 of the acceptance plan.

/** Every request fails with this probability, in one of six ways; every schedule comes to its end, and rightly. */
const faulty =
  (faultShare: number) =>
  async (count: number): Promise<Told> => {
    const violations: string[] = []
    let steps = 0
    for (let seed = 1; seed <= count; seed += 1) {
      const outcome = await simulate(800_000 + seed, { faultShare })
      steps += outcome.steps
      const name = `--seed ${800_000 + seed} --faults ${faultShare}`
      violations.push(...outcome.violations.map((violation) => `${name}: ${violation}`))
    }
    return { count, violations, figures: `${(steps / count).toFixed(0)} requests a schedule` }
  }

/** Section 4.4 of the acceptance plan. */
const amplificationMax = 1.1

/** As often as the AWS client tries by itself. */
const attemptsMax = 3

/** Throttled, failed, timed out, done but its answer lost, or slow: all but the slow ones are made again. */
const slowShare = 1 / 5

/** The client's own retries: a request that goes wrong with this probability, up to three times in all. */
function retrying(share: number, seed: number) {
  const random = randomFrom(seed)
  const counted = { calls: 0 }
  const steps: Steps = async (_, act) => {
    for (let attempt = 1; ; attempt += 1) {
      counted.calls += 1
      if (!random.chance(share) || random.chance(slowShare)) return act()
      if (attempt === attemptsMax) throw new Problem('store_unavailable', {})
    }
  }
  return { steps, counted }
}

/** The calls of one document from its event to its openings and the feed, begun again until it is done. */
async function callsFor(share: number, seed: number): Promise<number> {
  const quiet = await openQuiet({ 'crumb-ats': 'delta' })
  await withFeed(quiet)
  const { steps, counted } = retrying(share, seed)
  const runtime = quiet.runtimeOf(steps)
  const key = quiet.keep('crumb-ats', 'one', ['a', 'b', 'c'].map((ref) => oneLine(ref, 'mark')).join(''))
  while ((await quiet.tell([key], runtime)).length > 0);
  while (!(await quiet.match(runtime).then(() => true, isRetried)));
  while (!(await publish(runtime).then(() => true, isRetried)));
  return counted.calls
}

function isRetried(cause: unknown): boolean {
  if (cause instanceof Problem && cause.retry) return false
  throw cause
}

/** Calls made for a call that is needed, where one in ten goes wrong; each that fails costs one more at the least. */
async function amplification(count: number): Promise<Told> {
  let [clean, faulted] = [0, 0]
  for (let seed = 1; seed <= count; seed += 1) {
    clean += await callsFor(0, seed)
    faulted += await callsFor(0.1, seed)
  }
  const ratio = faulted / clean
  const violations = ratio > amplificationMax ? [`${ratio.toFixed(3)} calls for one`] : []
  return {
    count,
    violations,
    figures:
      `${ratio.toFixed(3)} calls for one at p = 10 %, queue deliveries included (1/0.92 = 1.087 is the least), ` +
      `so ${(100 / ratio).toFixed(0)} % of the clean throughput`,
  }
}

async function withFeed({ runtime }: Quiet): Promise<string> {
  const { key, kept } = makeKey('partner', runtime)
  const feeds = [{ feedId, format: 'ndjson' as const }]
  await runtime.keys.put(kept.keyId, { kind: 'partner', id: 'partner' })
  await runtime.partners.put({ partnerId: 'partner', name: 'Partner', feeds, keys: [kept] })
  return key
}

/** The ports that go down together, because one store is behind them. */
const stores: Readonly<Record<string, readonly (keyof Runtime)[]>> = {
  'raw bucket': ['documents'],
  table: ['sources', 'receipts', 'postings', 'identities', 'openings', 'partners', 'keys'],
  'feed bucket': ['feeds'],
  queue: ['queue'],
}

/** A store is gone for five minutes: senders are asked to come back, and within ten minutes all is made good. */
async function outages(count: number): Promise<Told> {
  const violations: string[] = []
  const names = Object.keys(stores)
  for (let n = 0; n < count; n += 1) {
    const name = names[n % names.length] ?? 'table'
    violations.push(...(await outage(new Set(stores[name]), n)).map((violation) => `${name}: ${violation}`))
  }
  return { count, violations, figures: names.join(', ') }
}

async function outage(gone: ReadonlySet<string>, seed: number): Promise<string[]> {
  const violations: string[] = []
  const quiet = await openQuiet({ 'crumb-ats': 'delta' })
  const state = { isDown: false }
  const steps: Steps = async (name, act) => {
    if (state.isDown && gone.has(name.split('.')[0] ?? '')) throw new Problem('store_unavailable', { name })
    return act()
  }
  const runtime = quiet.runtimeOf(steps)
  const key = await withFeed(quiet)
  const receiving = receivingApp(runtime)
  const send = (n: number) => {
    const body = Buffer.from(oneLine(`r${n}`, `mark ${n}`))
    const headers = signed(`delivery-${seed}-${n}`, body, quiet.clock.ms)
    return receiving.request('/v1/sources/crumb-ats/documents', { method: 'POST', headers, body })
  }
  const catchUp = async () => {
    for (const receipt of quiet.receipts()) await quiet.tell([receipt.key], runtime)
    await quiet.match(runtime)
    await publish(runtime)
  }
  const serving = servingApp(runtime)
  const pull = () => serving.request(`/v1/feeds/${feedId}`, { headers: { authorization: `Bearer ${key}` } })

  if ((await send(0)).status !== 202) violations.push('refused before it began')
  await catchUp()
  const before = await (await pull()).text()
  state.isDown = true
  quiet.clock.ms += 60_000
  const refused = await send(1)
  const isNeeded = gone.has('documents') || gone.has('receipts')
  if (isNeeded && (refused.status !== 503 || !refused.headers.get('retry-after')))
    violations.push(`a sender heard ${refused.status}, retry after ${refused.headers.get('retry-after')}`)
  if (!isNeeded && refused.status !== 202) violations.push(`a sender heard ${refused.status}`)
  const during = await pull()
  if (during.status === 200 && (await during.text()) !== before) violations.push('I3: the feed is another')
  if (during.status !== 200 && during.status !== 503) violations.push(`a reader heard ${during.status}`)
  await catchUp().catch(isRetried)
  quiet.clock.ms += 4 * 60_000
  state.isDown = false
  if ((await send(1)).status !== 202) violations.push('a sender was refused afterwards')
  await catchUp()
  const listings = (await runtime.feeds.current(feedId))?.listings
  if (listings !== 2) violations.push(`I7: the feed lists ${listings} of 2`)
  return violations
}

export const faults: readonly Part[] = [
  ...[0.01, 0.1, 0.3].map(
    (share): Part => ({
      id: 'faults',
      says: `each request fails with p = ${share * 100} %`,
      unit: 'schedules',
      small: 30,
      whole: 2_000,
      run: faulty(share),
    }),
  ),
  { id: 'faults', says: 'retries', unit: 'documents', small: 40, whole: 1_000, run: amplification },
  {
    id: 'faults',
    says: 'a store gone for five minutes',
    unit: 'outages',
    small: 8,
    whole: 400,
    run: outages,
  },
]
