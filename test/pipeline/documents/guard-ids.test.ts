import { describe, expect, it } from 'vitest'
import { feed, job, jobs, openSender } from '../sender.ts'

describe('G4: a source that gives everything new ids', () => {
  const build = (name: string, count = 40) =>
    feed(...Array.from({ length: count }, (_, n) => job(n, { id: `${name}-${n}` })))
  const refsOf = (name: string) => Array.from({ length: 40 }, (_, n) => `${name}-${n}`).sort()

  it('is held, and nothing is published twice', async () => {
    const sender = await openSender()
    await sender.deliver(build('one'))
    expect((await sender.deliver(build('two'))).state).toBe('held')
    expect(await sender.live()).toEqual(refsOf('one'))
  })

  it('keeps what is really new', async () => {
    const sender = await openSender()
    await sender.deliver(build('one'))
    await sender.deliver(build('two', 42))
    expect(await sender.live()).toEqual([...refsOf('one'), 'two-40', 'two-41'].sort())
  })

  it('has its receipt say so, also where it is held for something else', async () => {
    const sender = await openSender()
    await sender.deliver(build('one'))
    const nameless = '<job><externalid>two-40</externalid></job>'.repeat(4)
    const { problems } = await sender.deliver(build('two').replace('<jobs>', `<jobs>${nameless}`))
    expect(problems[0]?.detail).toContain('records were refused')
    expect(problems[1]?.detail).toBe('40 of 40 live postings came under new ids')
    expect(await sender.live()).toEqual(refsOf('one'))
  })

  it('each time is known by what its postings say, from the third build on', async () => {
    const sender = await openSender()
    await sender.deliver(build('one'))
    const before = await sender.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'one-7' }])
    for (const name of ['two', 'three']) {
      sender.clock.hours += 24
      expect((await sender.deliver(build(name))).state).toBe('held')
      expect(await sender.live()).toEqual(refsOf('one'))
    }
    sender.clock.hours += 24
    expect((await sender.deliver(build('four'))).state).toBe('accepted')
    expect(await sender.live()).toEqual(refsOf('one'))
    const [after] = await sender.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'one-7' }])
    expect(after?.firstSeenAt).toBe(before[0]?.firstSeenAt)
    expect(after?.posting.apply).toMatchObject([{ url: 'https://crumb.example/jobs/four-7' }])
    expect((await sender.deliver(build('five', 38))).state).toBe('accepted')
    expect((await sender.live()).length).toBe(38)
  })

  it('once for all changes over when three builds agree', async () => {
    const sender = await openSender()
    await sender.deliver(build('one'))
    for (const state of ['held', 'held', 'accepted']) {
      sender.clock.hours += 2
      expect((await sender.deliver(build('two'))).state).toBe(state)
    }
    expect(await sender.live()).toEqual(refsOf('two'))
  })

  it('each time is held for good where a person said that its ids count', async () => {
    const sender = await openSender({ covers: 'snapshot', identity: 'ref' })
    await sender.deliver(build('one'))
    for (const name of ['two', 'three', 'four', 'five']) {
      sender.clock.hours += 2
      expect((await sender.deliver(build(name))).state).toBe('held')
    }
    expect(await sender.live()).toEqual(refsOf('one'))
  })

  it('is no trouble where it was registered so', async () => {
    const sender = await openSender({ covers: 'snapshot', identity: 'content' })
    await sender.deliver(build('one'))
    const first = await sender.live()
    expect(first).toHaveLength(40)
    expect((await sender.deliver(build('two'))).state).toBe('accepted')
    expect(await sender.live()).toEqual(first)
  })

  it('and most of them are read otherwise from now on, publishes nothing twice', async () => {
    const sender = await openSender({ covers: 'snapshot', identity: 'content' })
    const titled = (build: string, suffix: string) =>
      feed(
        ...Array.from({ length: 40 }, (_, n) =>
          job(n, { id: `${build}-${n}`, title: `Baker of batch ${n}${n < 30 ? suffix : ''}` }),
        ),
      )
    await sender.deliver(titled('one', ''))
    const first = await sender.live()
    for (const build of ['two', 'three']) {
      sender.clock.hours += 24
      expect((await sender.deliver(titled(build, ', Leith'))).state).toBe('held')
      expect(await sender.live()).toEqual(first)
    }
    sender.clock.hours += 24
    expect((await sender.deliver(titled('four', ', Leith'))).state).toBe('accepted')
    expect((await sender.live()).filter((ref) => first.includes(ref)).length).toBe(10)
    expect((await sender.live()).length).toBe(40)
  })

  it('has two postings of one text stay two', async () => {
    const sender = await openSender({ covers: 'snapshot', identity: 'content' })
    await sender.deliver(feed(job(1, { id: 'a' }), job(1, { id: 'b' }), job(2, { id: 'c' })))
    const first = await sender.live()
    expect(first).toHaveLength(3)
    await sender.deliver(feed(job(1, { id: 'd' }), job(2, { id: 'e' }), job(1, { id: 'f' })))
    expect(await sender.live()).toEqual(first)
  })
})

describe('G4: a source that gives some postings new ids', () => {
  /** Forty vacancies, of which the first so many have ids of their own in this build. */
  const build = (name: string, renamed: number) =>
    feed(...Array.from({ length: 40 }, (_, n) => job(n, n < renamed ? { id: `${name}-${n}` } : {})))

  it.each([6, 16])('(%d of 40) is held, and nothing is published twice', async (count) => {
    const sender = await openSender()
    await sender.deliver(build('one', 0))
    const before = await sender.live()
    for (const state of ['held', 'held', 'accepted']) {
      expect(await sender.live()).toEqual(before)
      sender.clock.hours += 2
      const { state: told, problems } = await sender.deliver(build('two', count))
      const said = told === 'held' ? [`${count} of 40 live postings came under new ids`] : []
      expect([told, problems.map(({ detail }) => detail).slice(1)]).toEqual([state, said])
    }
    const { length } = (await sender.live()).filter((ref) => ref.startsWith('two'))
    expect([length, (await sender.live()).length]).toEqual([count, 40])
  })

  it('keeps what is really new', async () => {
    const sender = await openSender()
    await sender.deliver(build('one', 0))
    const before = await sender.live()
    await sender.deliver(build('two', 16).replace('</jobs>', `${job(40)}${job(0, { id: 'again' })}</jobs>`))
    // Two say what one of those that are missing said: one of the two is new.
    expect(await sender.live()).toEqual([...before, 'B40', 'again'].sort())
  })

  it('is not taken for one whose ids mean nothing', async () => {
    const sender = await openSender()
    await sender.deliver(build('one', 0))
    for (const name of ['two', 'three', 'four']) {
      sender.clock.hours += 2
      await sender.deliver(build(name, 16))
    }
    expect((await sender.runtime.sources.get('crumb'))?.identity).toBeUndefined()
  })
})

describe('a page that says that more follow', () => {
  const page = (count: number, more: object) =>
    JSON.stringify({
      jobs: Array.from({ length: count }, (_, n) => ({ id: `J${n}`, title: `Baker ${n}`, company: 'Crumb' })),
      ...more,
    })

  it.each([{ hasMore: true }, { next: 'https://crumb.example/jobs?page=2' }])(
    '(%j) removes nothing, also where its source sends snapshots',
    async (more) => {
      const sender = await openSender({ covers: 'snapshot' })
      await sender.deliver(page(30, {}))
      const held = await sender.deliver(page(28, more))
      expect(held).toMatchObject({ state: 'held', reason: 'suspicious_snapshot' })
      expect((await sender.live()).length).toBe(30)
      expect((await sender.deliver(page(28, { hasMore: false, next: null }))).state).toBe('accepted')
    },
  )
})

describe('a document that says how many records it has', () => {
  const greenhouse = (count: number, total: number) =>
    JSON.stringify({
      jobs: Array.from({ length: count }, (_, n) => ({
        id: 1_000 + n,
        internal_job_id: n,
        title: `Baker ${n}`,
        absolute_url: `https://boards.greenhouse.io/crumb/jobs/${1_000 + n}`,
        company_name: 'Crumb',
        location: { name: 'Leith' },
        content: '&lt;p&gt;Knead.&lt;/p&gt;',
      })),
      meta: { total },
    })
  const linkedIn = (count: number, total: number) =>
    `<source><expectedJobCount>${total}</expectedJobCount>${Array.from(
      { length: count },
      (_, n) =>
        `<job><partnerJobId>P${n}</partnerJobId><company>Crumb</company><title>Baker ${n}</title>` +
        `<description>Knead.</description><applyUrl>https://crumb.example/${n}</applyUrl>` +
        '<location>Leith, GB</location></job>',
    ).join('')}</source>`

  it.each([
    ['Greenhouse', greenhouse],
    ['LinkedIn', linkedIn],
  ])('(%s) and lists fewer removes nothing', async (_, spelled) => {
    const sender = await openSender()
    expect((await sender.deliver(spelled(30, 30))).state).toBe('accepted')
    const held = await sender.deliver(spelled(28, 30))
    expect(held).toMatchObject({ state: 'held', reason: 'suspicious_snapshot' })
    expect(held.problems[0]?.detail).toContain('says it has 30 records, and has 28')
    expect((await sender.live()).length).toBe(30)
    expect((await sender.deliver(spelled(28, 28))).state).toBe('accepted')
    expect((await sender.live()).length).toBe(28)
  })
})

describe('a date that only restates when the feed was made', () => {
  const build = (date: string) => feed(...Array.from({ length: 12 }, (_, n) => job(n, { posted: date })))

  it('changes no posting', async () => {
    const sender = await openSender()
    await sender.deliver(build('2026-11-14'))
    const get = () => sender.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B3' }])
    const before = await get()
    for (const date of ['2026-11-15', '2026-11-16']) {
      sender.clock.hours += 24
      await sender.deliver(build(date))
      expect(await get()).toEqual(before)
    }
  })

  it('is about the day on which a posting came, and stays that when the posting is edited', async () => {
    const sender = await openSender()
    await sender.deliver(build('2026-11-14'))
    sender.clock.hours += 40 * 24
    const edited = [job(3, { title: 'Head baker', posted: '2026-12-24' })]
    const others = Array.from({ length: 11 }, (_, n) => job(n + 4, { posted: '2026-12-24' }))
    await sender.deliver(feed(...edited, ...others))
    const [posting] = await sender.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B3' }])
    expect(posting?.posting).toMatchObject({
      title: 'Head baker',
      posted: { date: '2026-11-14', approximate: true },
    })
  })

  it('is told from dates that postings have of their own', async () => {
    const sender = await openSender()
    await sender.deliver(build('2026-11-14'))
    sender.clock.hours += 24
    await sender.deliver(feed(...jobs(0, 11), job(11, { posted: '2026-11-10' })))
    const [posting] = await sender.runtime.postings.get([{ sourceId: 'crumb', sourceRef: 'B11' }])
    expect(posting?.posting.posted?.date).toBe('2026-11-10')
  })
})
