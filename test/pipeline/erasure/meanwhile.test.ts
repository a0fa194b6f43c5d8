import { describe, expect, it } from 'vitest'
import { ingest } from '../../../lib/pipeline/documents/ingest.ts'
import { documentKey, receive } from '../../../lib/pipeline/documents/receive.ts'
import { eraseAgain, erasures, isUndone } from '../../../lib/pipeline/erasure/again.ts'
import { erasePostings } from '../../../lib/pipeline/erasure/erase.ts'
import { eraseSource } from '../../../lib/pipeline/erasure/source.ts'
import { postingsSaying, sayingOf } from '../../../lib/pipeline/erasure/subject.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { postingKey } from '../../../lib/posting.ts'
import { Problem } from '../../../lib/problem.ts'
import { openSender, type Sender } from '../sender.ts'

const asked = { by: 'Ada', why: 'asked' }
const record = (id: string, description = 'Bake bread.') =>
  JSON.stringify({ id, title: 'Baker', company: 'Crumb', url: `https://crumb.example/${id}`, description })

const storedIn = async ({ postings }: Runtime) =>
  (await Array.fromAsync(postings.all())).map(({ posting }) => postingKey(posting)).sort()
const textsOf = async (key: string, { documents }: Runtime) =>
  Promise.all(
    (await Array.fromAsync(documents.versions(key))).map(async ({ version }) =>
      Buffer.concat(await Array.fromAsync((await documents.open(key, version))?.bytes ?? [])).toString(),
    ),
  )

describe('a round that begins while its posting is erased', () => {
  const key = { sourceId: 'crumb', sourceRef: 'a' }
  const seasonHours = 24 * 70

  /** A posting that was gone for ten weeks, `rounds - 1` times, and is gone now. */
  async function gone(rounds: number): Promise<Sender> {
    const sender = await openSender({ covers: 'snapshot', format: 'ndjson' })
    for (let round = 0; round < rounds; round += 1) {
      sender.clock.hours += seasonHours
      await sender.deliver([record('a'), record('b')].join('\n'))
      await sender.deliver(record('b'))
    }
    sender.clock.hours += seasonHours
    return sender
  }

  /** The posting comes back just before the first tombstone is written; the erasure is cut short before call `at`. */
  function comingBack({ runtime, deliver }: Sender, at = Number.POSITIVE_INFINITY): Runtime {
    let calls = 0
    const erase: Runtime['postings']['erase'] = async (keys) => {
      calls += 1
      if (calls === 1) await deliver([record('a'), record('b')].join('\n'))
      if (calls === at) throw new Error('cut short')
      await runtime.postings.erase(keys)
    }
    return { ...runtime, postings: { ...runtime.postings, erase } }
  }

  it('goes as well, and is counted', async () => {
    const sender = await gone(1)
    expect(await erasePostings([key], asked, comingBack(sender))).toMatchObject({ postings: 2, documents: 2 })
    expect(await storedIn(sender.runtime)).toEqual(['crumb/b'])
    await sender.deliver([record('a'), record('b')].join('\n'))
    expect(await sender.live()).toEqual(['b'])
  })

  it('is found again behind the rounds that are gone, where the erasure was cut short before it', async () => {
    const sender = await gone(3)
    await expect(erasePostings([key], asked, comingBack(sender, 2))).rejects.toThrow('cut short')
    expect(await storedIn(sender.runtime)).toEqual(['crumb/b', 'crumb~4/a'])
    await eraseAgain(sender.runtime)
    expect(await storedIn(sender.runtime)).toEqual(['crumb/b'])
  })
})

describe('a posting that names a person and comes while their traces are searched for', () => {
  const says = sayingOf('Wilhelmina Osterby') ?? (() => true)
  const naming = (id: string) => record(id, 'Ask for Wilhelmina Osterby.')

  /** Does something once all documents were searched for the first time. */
  function searched(runtime: Runtime, then: () => Promise<unknown>): Runtime {
    let listed = 0
    const versions: Runtime['documents']['versions'] = async function* (prefix, after) {
      yield* runtime.documents.versions(prefix, after)
      listed += 1
      // The first listing only counts them.
      if (listed === 2) await then()
    }
    return { ...runtime, documents: { ...runtime.documents, versions } }
  }

  it('goes from table and documents, and leaves its record', async () => {
    const { runtime, deliver, live } = await openSender({ covers: 'delta', format: 'ndjson' })
    const older = await deliver([record('late'), record('other')].join('\n'))
    await deliver(naming('early'))
    let newer = ''
    const meanwhile = searched(runtime, async () => {
      newer = (await deliver(naming('late'))).key
    })
    const found = await postingsSaying(says, runtime)
    expect(found).toEqual([{ sourceId: 'crumb', sourceRef: 'early' }])
    expect(await erasePostings(found, asked, meanwhile, says)).toMatchObject({ postings: 2, documents: 3 })
    expect(await live()).toEqual(['other'])
    const left = [...(await textsOf(older.key, runtime)), ...(await textsOf(newer, runtime))].join()
    expect([left.includes('late'), left.includes('Osterby'), left.includes('other')]).toEqual([
      false,
      false,
      true,
    ])
    const records = await Array.fromAsync(erasures(runtime))
    expect(records.map(({ sourceRef, doneAt }) => [sourceRef, doneAt !== undefined]).sort()).toEqual([
      ['early', true],
      ['late', true],
    ])
    await deliver(naming('late'))
    expect(await live()).toEqual(['other'])
  })

  it('goes also where nothing was stored of them before', async () => {
    const { runtime, deliver, live } = await openSender({ covers: 'delta', format: 'ndjson' })
    const meanwhile = searched(runtime, () => deliver(naming('late')))
    expect(await erasePostings([], asked, meanwhile, says)).toMatchObject({ postings: 1, documents: 1 })
    expect(await live()).toEqual([])
  })
})

describe('what a worker has read and writes when an erasure is over', () => {
  const says = sayingOf('Wilhelmina Osterby') ?? (() => true)
  const naming = (id: string) => record(id, 'Ask for Wilhelmina Osterby.')
  /** About the same as one that names nobody. */
  const namingBeside = (id: string) =>
    JSON.stringify({ ...JSON.parse(record(id)), category: 'Wilhelmina Osterby' })

  /** Reads a document, and does something when it is about to write. */
  async function readSlowly({ runtime }: Sender, body: string, then: () => Promise<unknown>) {
    const put: Runtime['postings']['put'] = async (...write) => {
      await then()
      return runtime.postings.put(...write)
    }
    const came = await receive({ sourceId: 'crumb', webhookId: 'slow', body: Buffer.from(body) }, runtime)
    if (came instanceof Problem) throw came
    return ingest(came.key, { ...runtime, postings: { ...runtime.postings, put } })
  }

  const eraseSubject = async ({ runtime }: Sender) =>
    erasePostings(await postingsSaying(says, runtime), asked, runtime, says)

  it.each([
    ['a new posting that names a person', []],
    ['a posting that named nobody before', [record('late')]],
  ])('is refused if it is %s', async (_, before) => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson' })
    await sender.deliver([...before, record('first')].join('\n'))
    await readSlowly(sender, [naming('late'), record('other')].join('\n'), () => eraseSubject(sender))
    expect(await sender.live()).toEqual(['first', 'other'])
  })

  it('is refused if it is of a held document that is just being released', async () => {
    const sender = await openSender({ covers: 'snapshot', format: 'ndjson' })
    const { runtime } = sender
    const of = (name: string) => Array.from({ length: 9 }, (_, n) => `${name}${n}`)
    const plain = (name: string) => of(name).map((id) => record(id))
    await sender.deliver([...plain('a'), record('a9')].join('\n'))
    sender.clock.hours += 2
    // Of postings under new ids nothing is stored before the release.
    const held = await sender.deliver([...plain('b'), namingBeside('late')].join('\n'))
    expect(held.state).toBe('held')
    let isErased = false
    const move: Runtime['receipts']['move'] = async (...to) => {
      // It was opened by now, and its receipt is held still.
      if (!isErased) await eraseSubject(sender)
      isErased = true
      return runtime.receipts.move(...to)
    }
    await ingest(held.key, { ...runtime, receipts: { ...runtime.receipts, move } }, { release: true })
    expect(await sender.live()).toEqual(of('b'))
  })

  it('is refused by what it says, where ids mean nothing', async () => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson', identity: 'content' })
    await readSlowly(sender, [naming('a'), naming('b')].join('\n'), () => eraseSubject(sender))
    expect(await sender.live()).toEqual([])
  })

  it('is refused by the name under which the same lives since ids meant something', async () => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson' })
    const { runtime } = sender
    await sender.deliver([record('old'), record('other', 'Stoke the oven.')].join('\n'))
    await runtime.sources.change('crumb', (stands) => stands && { ...stands, identity: 'content' })
    await readSlowly(sender, namingBeside('new'), () => eraseSubject(sender))
    expect(await sender.live()).toEqual(['other'])
  })

  it('is refused if it says the same as a posting that was erased, under the next name', async () => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson', identity: 'content' })
    await sender.deliver(record('a'))
    const [sourceRef = ''] = await sender.live()
    const body = [record('b'), record('c'), record('other', 'Stoke the oven.')].join('\n')
    await readSlowly(sender, body, () =>
      erasePostings([{ sourceId: 'crumb', sourceRef }], asked, sender.runtime),
    )
    expect(await sender.live()).toHaveLength(1)
  })

  it.each([
    ['its document was redacted', 'postings', 'all'],
    ['its document was to be removed', 'documents', 'remove'],
  ] as const)('is refused also if the erasure was cut short when %s', async (_, port, call) => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson' })
    const { runtime } = sender
    const cut = () => {
      throw new Error('cut short')
    }
    const dying: Runtime = { ...runtime, [port]: { ...runtime[port], [call]: cut } }
    await readSlowly(sender, [naming('late'), record('other')].join('\n'), async () => {
      await expect(erasePostings([], asked, dying, says)).rejects.toThrow('cut short')
      expect((await Array.fromAsync(erasures(runtime))).map(isUndone)).toEqual([true])
      await eraseSubject(sender)
    })
    expect(await sender.live()).toEqual(['other'])
    await eraseAgain(runtime)
    expect((await Array.fromAsync(erasures(runtime))).map(isUndone)).toEqual([false])
  })

  it('is refused at once, before the document that it was read from is removed', async () => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson' })
    const { runtime } = sender
    await sender.deliver(record('late'))
    await readSlowly(sender, [naming('late'), naming('later')].join('\n'), async () => {
      const found: string[][] = []
      const remove: Runtime['documents']['remove'] = async (...version) => {
        found.push((await Array.fromAsync(erasures(runtime))).map(({ sourceRef = '' }) => sourceRef).sort())
        await runtime.documents.remove(...version)
      }
      const watched = { ...runtime, documents: { ...runtime.documents, remove } }
      expect(await erasePostings([], asked, watched, says)).toMatchObject({ postings: 1, documents: 2 })
      expect(found[0]).toEqual(['late', 'later'])
    })
    expect(await storedIn(runtime)).toEqual([])
  })

  it('stays where it says nothing of them, though a document that was read before named them', async () => {
    const sender = await openSender({ covers: 'delta', format: 'ndjson' })
    await sender.deliver(naming('a'))
    await sender.deliver(record('a'))
    expect(await eraseSubject(sender)).toMatchObject({ postings: 0, documents: 1 })
    expect(await sender.live()).toEqual(['a'])
  })

  it('is refused if its source was registered while documents were searched', async () => {
    const { runtime } = await openSender({ covers: 'delta', format: 'ndjson' })
    const keyOf = (name: string) => documentKey('newcomer', name)
    for (const [name, body] of [['a', record('a')] as const, ['b', naming('late')] as const])
      await runtime.documents.put(keyOf(name), Buffer.from(body), { capturedAt: '2026-11-14', sha256: name })
    const [begun, erased] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const put: Runtime['postings']['put'] = async (...write) => {
      begun.resolve()
      await erased.promise
      return runtime.postings.put(...write)
    }
    let reading: Promise<unknown> | undefined
    const open: Runtime['documents']['open'] = async (key, version) => {
      if (key === keyOf('b') && !reading) {
        await runtime.sources.put({ sourceId: 'newcomer', covers: 'delta', secrets: [], keys: [] })
        reading = ingest(key, { ...runtime, postings: { ...runtime.postings, put } })
        await begun.promise
      }
      return runtime.documents.open(key, version)
    }
    await erasePostings([], asked, { ...runtime, documents: { ...runtime.documents, open } }, says)
    erased.resolve()
    await reading
    expect(await storedIn(runtime)).toEqual([])
  })

  it('is refused if it is of a source that was erased', async () => {
    const sender = await openSender({ covers: 'snapshot', format: 'ndjson' })
    const { runtime } = sender
    await sender.deliver(record('first'))
    const slow = readSlowly(sender, [record('first', 'Other words.'), record('late')].join('\n'), () =>
      eraseSource('crumb', asked, runtime),
    )
    await expect(slow).rejects.toThrow('write_conflict')
    expect(await storedIn(runtime)).toEqual([])
    expect(await runtime.receipts.list('crumb', 9)).toEqual([])
    expect(await Array.fromAsync(runtime.documents.versions('sources/crumb/'))).toEqual([])
  })
})
