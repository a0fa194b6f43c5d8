import { expect, it } from 'vitest'
import { Refused } from '../../lib/cli/command.ts'
import { follow } from '../../lib/cli/follow.ts'
import { howFar } from '../../lib/cli/receipt.ts'
import type { Progress, StoredReceipt } from '../../lib/ports.ts'

const receipt: StoredReceipt = {
  receiptId: 'rcp_1',
  sourceId: 'crumb',
  key: 'sources/crumb/rcp_1',
  document: 'jobs.xml',
  sequence: 1,
  state: 'received',
  seen: 0,
  accepted: 0,
  rejected: 0,
  duplicate: 0,
  problems: [],
  receivedAt: '2026-11-14T09:00:00Z',
  updatedAt: '2026-11-14T09:00:00Z',
}

const progress: Progress = {
  bytes: 4e6,
  bytesRead: 1e6,
  recordsSeen: 7,
  attempt: 1,
  chunks: 0,
  missing: [],
  refused: 0,
  faulty: [],
  isSent: false,
  resends: 0,
  movedAt: '2026-11-14T09:00:00Z',
}

/** A receipt by the seconds that were waited, half a second at a time. */
async function followed(
  stateAt: (seconds: number) => StoredReceipt['state'],
  overAt = Number.POSITIVE_INFINITY,
) {
  let ms = 0
  const said: string[] = []
  const io = {
    stdin: (async function* () {})(),
    stdinText: async () => '',
    out: () => undefined,
    err: (text: string) => void said.push(`${ms / 1_000}: ${text}`),
    now: () => ms,
  }
  // Nothing else of the two ports is asked for.
  const runtime = {
    receipts: { get: async () => ({ ...receipt, state: stateAt(ms / 1_000) }) },
    progress: { get: async () => progress },
  } as unknown as Parameters<typeof follow>[1]['runtime']
  const wait = async () => {
    ms += 500
  }
  const whyOver = () => (ms / 1_000 >= overAt ? 'It has stopped.' : undefined)
  const end = await follow(receipt, { runtime, io, whyOver, wait }).catch((cause: unknown) => cause)
  return { end, said, seconds: ms / 1_000 }
}

it('stops at once when the system has stopped', async () => {
  const { end, seconds } = await followed(() => 'received', 3)
  expect([end, seconds]).toEqual([new Refused('It has stopped.'), 3])
})

it('says what has changed, and at least every ten seconds that it waits', async () => {
  const { end, said } = await followed((at) => (at < 21 ? 'received' : at < 25 ? 'processing' : 'accepted'))
  expect(end).toMatchObject({ state: 'accepted' })
  expect(said).toEqual([
    '10: jobs.xml: received, for 10 s',
    '20: jobs.xml: received, for 20 s',
    '21: jobs.xml: processing, 25 % of 4 MB read, 7 records',
    '25: jobs.xml: accepted',
  ])
})

it('gives up when nothing changed for ten minutes', async () => {
  const { end, seconds, said } = await followed(() => 'received')
  expect([end, seconds, said.length]).toEqual([receipt, 600.5, 60])
})

it.each([
  [{ bytes: 1, bytesRead: 1, recordsSeen: 1 }, '100 % of 1 byte read, 1 record'],
  [{ bytes: 458, bytesRead: 458, recordsSeen: 2 }, '100 % of 458 bytes read, 2 records'],
  [{ bytes: 45_800, bytesRead: 4_580, recordsSeen: 0 }, '10 % of 46 kB read, 0 records'],
  [{ bytes: 4.5e8, bytesRead: 9e6, recordsSeen: 9_000 }, '2 % of 450 MB read, 9000 records'],
])('says of %j how far it has come in units that fit', (read, says) => {
  expect(howFar({ ...progress, ...read })).toBe(says)
})
