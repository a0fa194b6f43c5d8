import { describe, expect, it } from 'vitest'
import { undoRemoval } from '../../../lib/pipeline/documents/undo.ts'
import { openQuiet } from '../../simulation/quiet.ts'
import type { Steps } from '../../simulation/steps.ts'

// A person takes back what a broken snapshot removed, at any moment of the next one, which is broken in the same way.

const hub = 'crumb.hub'
const hourMs = 3_600_000
const all = Array.from({ length: 14 }, (_, n) => `r${n}`)
/** Without three of fourteen, which need no person's word to go. */
const broken = all.slice(3)

const linesOf = (refs: readonly string[], mark: string): string =>
  refs
    .map((id) => {
      const category = id === 'r9' ? { category: mark } : {}
      const said = { title: `Cooper of cask ${id}`, description: `<p>Bend the staves of cask ${id}.</p>` }
      return `${JSON.stringify({ id, company: 'Crumb', ...said, ...category })}\n`
    })
    .join('')

async function opened() {
  const quiet = await openQuiet({ [hub]: 'snapshot' })
  return {
    ...quiet,
    async send(name: string, refs: readonly string[], runtime = quiet.runtime) {
      quiet.clock.ms += 2 * hourMs
      const key = quiet.keep(hub, name, linesOf(refs, name))
      await quiet.tell([key], runtime)
      const receipt = quiet.receipts().find((one) => one.key === key)
      if (!receipt) throw new Error('no receipt')
      return receipt
    },
    live: () => quiet.store.index.get(hub)?.size,
  }
}

/** Does something before the nth request of whoever works with these. */
function before(nth: number, act: () => Promise<void>): { steps: Steps; made: () => number } {
  let made = 0
  const steps: Steps = async (_, request) => {
    made += 1
    if (made === nth) await act()
    return request()
  }
  return { steps, made: () => made }
}

/**
 * The second broken snapshot, with an undo of the first before its nth request: whole, or so many requests of it then
 * and the rest when the snapshot has come to its end.
 */
async function met(nth: number, firstOfUndo: number) {
  const house = await opened()
  await house.send('full', all)
  const first = await house.send('first', broken)
  const gate = Promise.withResolvers<void>()
  const reached = Promise.withResolvers<void>()
  const half = before(firstOfUndo, async () => {
    reached.resolve()
    await gate.promise
  })
  let undo: Promise<unknown> | undefined
  const worker = before(nth, async () => {
    undo = undoRemoval(first, house.runtimeOf(half.steps)).finally(reached.resolve)
    await reached.promise
  })
  const second = await house.send('second', broken, house.runtimeOf(worker.steps))
  gate.resolve()
  await undo
  return { ...house, second, isMet: undo !== undefined, requests: worker.made(), undoRequests: half.made() }
}

describe('what a person brings back while a snapshot is worked on', () => {
  it('stays, and the next snapshot that misses it is held', async () => {
    const { requests, undoRequests } = await met(1, 0)
    const wrong: string[] = []
    let tried = 0
    for (let nth = 1; nth <= requests; nth += 1)
      for (let part = 0; part <= undoRequests; part += 1) {
        const house = await met(nth, part)
        // It had come to its end by then.
        if (!house.isMet) continue
        const third = await house.send('third', broken)
        tried += 1
        // Nothing was withdrawn by the second: what it does not list had gone with the first.
        const isCounted = house.second.removed !== undefined
        if (house.live() !== all.length || third.state !== 'held' || isCounted)
          wrong.push(`${nth} ${part}: ${house.second.state}, ${third.state}, ${house.live()} live`)
      }
    expect(tried).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  }, 120_000)
})
