import { limits } from '../../lib/limits.ts'
import { ingest } from '../../lib/pipeline/documents/ingest.ts'
import { undoRemoval } from '../../lib/pipeline/documents/undo.ts'
import type { StoredReceipt } from '../../lib/ports.ts'
import type { Part, Told } from './parts.ts'
import { openQuiet, type Quiet } from './quiet.ts'
import { type Random, randomFrom } from './random.ts'

// What a snapshot may do to what is live, over many short histories of one source: G4 and G6 of the acceptance plan.

const hub = 'crumb.hub'
const hourMs = 3_600_000
const stepsMax = 20
const vacancies = Array.from({ length: 14 }, (_, n) => n)

/** Sends a snapshot, some hours after the last; its rows are refs, and which vacancy each of them is. */
async function sent(quiet: Quiet, rows: ReadonlyMap<string, number>, random: Random): Promise<StoredReceipt> {
  quiet.clock.ms += random.below(60) * hourMs
  const lines = [...rows].map(([id, n]) => {
    const said = { title: `Cooper of cask ${n}`, description: `<p>Bend the staves of cask ${n}.</p>` }
    return `${JSON.stringify({ id, ...said, company: 'Crumb and Daughters' })}\n`
  })
  const key = quiet.keep(hub, `${quiet.receipts().length}`, lines.join(''))
  await quiet.tell([key])
  const receipt = quiet.receipts().find((one) => one.key === key)
  if (!receipt) throw new Error('there is no receipt')
  return receipt
}

const liveIn = ({ store }: Quiet): ReadonlySet<string> => new Set(store.index.get(hub)?.keys() ?? [])

/**
 * G6. What a person brought back stays for as long as it can be undone: until a snapshot that is let through has listed
 * it, or a person lets it go.
 */
async function broughtBack(count: number): Promise<Told> {
  const violations: string[] = []
  let [steps, undone] = [0, 0]
  for (let seed = 1; steps < count; seed += 1) {
    const [random, quiet] = [randomFrom(seed), await openQuiet({ [hub]: 'snapshot' })]
    const restored = new Map<string, number>()
    await sent(quiet, new Map(vacancies.map((n) => [`r${n}`, n])), random)
    for (let n = 0; n < stepsMax; n += 1, steps += 1) {
      const receipt = quiet.receipts().at(-1 - random.below(2))
      const before = liveIn(quiet)
      if (receipt && random.chance(0.3)) {
        await undoRemoval(receipt, quiet.runtime)
        for (const ref of liveIn(quiet).difference(before)) restored.set(ref, quiet.clock.ms)
        undone += liveIn(quiet).size - before.size
      } else if (receipt?.state === 'held' && random.chance(0.2)) {
        await ingest(receipt.key, quiet.runtime, { release: true })
        restored.clear()
      } else {
        const share = random.pick([0, 0.1, 0.3])
        const rows = vacancies.filter(() => !random.chance(share)).map((one) => [`r${one}`, one] as const)
        const { state } = await sent(quiet, new Map(rows), random)
        for (const [ref, atMs] of restored)
          if (!liveIn(quiet).has(ref) && quiet.clock.ms < atMs + limits.restoreDays * 24 * hourMs)
            violations.push(`I6: history ${seed}: ${ref} was brought back, and removed`)
        if (state === 'accepted') restored.clear()
      }
    }
  }
  return { count: steps, violations, figures: `${undone} postings brought back` }
}

/** G4. Whatever share of its postings a source gives new ids, none is live under two. */
async function newIds(count: number): Promise<Told> {
  const violations: string[] = []
  let [steps, held] = [0, 0]
  for (let seed = 1; steps < count; seed += 1) {
    const [random, quiet] = [randomFrom(seed), await openQuiet({ [hub]: 'snapshot' })]
    const ids = new Map(vacancies.map((n) => [n, `r${n}`]))
    for (let n = 0; n < stepsMax; n += 1, steps += 1) {
      const share = random.pick([0, 0.1, 0.5, 0.9])
      for (const one of vacancies) if (random.chance(share)) ids.set(one, `r${one}-${n}`)
      const rows = [...ids].filter(() => !random.chance(0.1)).map(([one, id]) => [id, one] as const)
      const { state } = await sent(quiet, new Map(rows), random)
      if (state === 'held') held += 1
      const live = [...quiet.store.postings.values()].filter(({ status }) => status === 'live')
      if (new Set(live.map(({ posting }) => posting.title)).size < live.length)
        violations.push(`G4: history ${seed}: a posting is live under two ids, and its document ${state}`)
    }
  }
  return { count: steps, violations, figures: `${held} held` }
}

export const guarded: readonly Part[] = [
  { id: 'G4', says: 'new ids for some', unit: 'snapshots', small: 100, whole: 10_000, run: newIds },
  { id: 'G6', says: 'undone, and missing again', unit: 'steps', small: 200, whole: 10_000, run: broughtBack },
]
