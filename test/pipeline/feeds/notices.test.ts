import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { isSigned } from '../../../lib/http/signature.ts'
import { limits } from '../../../lib/limits.ts'
import type { FeedSpec } from '../../../lib/partner.ts'
import { makeSecret } from '../../../lib/pipeline/access.ts'
import { rollBack } from '../../../lib/pipeline/feeds/back.ts'
import { publish } from '../../../lib/pipeline/feeds/publish.ts'
import { tellAsked } from '../../../lib/pipeline/feeds/request.ts'
import type { Runtime } from '../../../lib/ports.ts'
import { Problem } from '../../../lib/problem.ts'
import { inMemory } from '../../memory.ts'
import { acme, openingOf, openingsUpTo, putAll } from '../acme.ts'

let now: number
beforeEach(() => {
  now = Date.parse('2026-05-10T09:00:00Z')
})

describe('word of a new version', () => {
  type Post = {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }

  async function notified(status: (turn: number) => number, spec: Partial<FeedSpec> = {}) {
    const posts: Post[] = []
    const messages: { message: unknown; delay: number | undefined }[] = []
    const plain = inMemory(() => now)
    const secret = makeSecret(plain)
    const runtime: Runtime = {
      ...plain,
      queue: { send: async (_, message, delay) => void messages.push({ message, delay }) },
      webhooks: {
        async post(url, headers, body) {
          posts.push({ url, headers, body })
          return status(posts.length)
        },
      },
    }
    const notify = { url: 'https://hooks.acme.example/feeds', secrets: [secret] }
    await runtime.partners.put(acme([{ feedId: 'acme-feed', format: 'ndjson', ...spec }], { notify }))
    await putAll(openingsUpTo(3), runtime)
    await publish(runtime)
    const work = async () => {
      for (let next = messages.shift(); next; next = messages.shift()) await tellAsked(next.message, runtime)
    }
    return { runtime, posts, messages, secret, work }
  }

  it('is signed so that a Standard Webhooks library accepts it', async () => {
    const { posts, secret, work } = await notified(() => 204)
    await work()
    expect(posts).toHaveLength(1)
    const { headers, body } = posts[0] as Post
    const [id, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']]
    const about = { id, timestamp, signature: headers['webhook-signature'] }
    expect(isSigned(about, Buffer.from(body), [secret], now)).toBe(true)
    const key = Buffer.from(secret.secret.slice('whsec_'.length), 'base64')
    const wanted = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
    expect(about.signature).toBe(`v1,${wanted}`)
    expect(JSON.parse(body)).toMatchObject({
      type: 'feed.published',
      data: { feedId: 'acme-feed', version: 1 },
    })
  })

  it('is sent once of a feed in files, when its index is out', async () => {
    const { posts, work } = await notified(() => 204, { split: { by: 'hash', files: 3 } })
    await work()
    expect(posts.map(({ body }) => JSON.parse(body).data)).toMatchObject([
      { feedId: 'acme-feed', listings: 3 },
    ])
  })

  it('is sent of a version that was put back, as of any other', async () => {
    const { runtime, posts, work } = await notified(() => 204)
    await putAll([openingOf(3)], runtime)
    await publish(runtime)
    await rollBack('acme-feed', 1, runtime)
    await work()
    expect(posts.map(({ body }) => JSON.parse(body).data)).toMatchObject([
      { version: 1, listings: 3 },
      { version: 2, listings: 4 },
      { version: 3, listings: 3 },
    ])
  })

  it('is not sent of one file that was put back, but of the index that names it', async () => {
    const { runtime, posts, work } = await notified(() => 204, { split: { by: 'hash', files: 2 } })
    await putAll([openingOf(3), openingOf(4), openingOf(5), openingOf(6)], runtime)
    await publish(runtime)
    await rollBack('acme-feed~1', 1, runtime)
    await work()
    expect(posts.map(({ body }) => JSON.parse(body).data.version)).toEqual([1, 2])
    await publish(runtime)
    await work()
    expect(posts.map(({ body }) => JSON.parse(body).data)).toMatchObject([
      { feedId: 'acme-feed', version: 1 },
      { feedId: 'acme-feed', version: 2 },
      { feedId: 'acme-feed', version: 3 },
    ])
  })

  it('is tried again with the same id, later each time, until it is taken', async () => {
    const { posts, messages, runtime, work } = await notified((turn) => (turn < 3 ? 503 : 200))
    const delays: (number | undefined)[] = []
    const send = runtime.queue.send
    Object.assign(runtime.queue, {
      send: (...args: Parameters<typeof send>) => {
        delays.push(args[2])
        return send(...args)
      },
    })
    expect(messages).toHaveLength(1)
    await work()
    expect(new Set(posts.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(posts).toHaveLength(3)
    expect(delays).toEqual([5, 20])
    expect(await runtime.partners.notices('acme')).toMatchObject({ failures: 0, lastStatus: 200 })
  })

  it('is given up after so many tries, and the partner shut off when nothing was taken for a day', async () => {
    const { posts, runtime, work } = await notified(() => 0)
    await work()
    expect(posts).toHaveLength(limits.noticeTriesMax)
    const lose = async (notices: number) => {
      for (let n = 0; n < notices; n += 1) {
        await putAll([openingOf(100 + posts.length)], runtime)
        await publish(runtime)
        await work()
      }
    }
    await lose(2 * limits.noticesLostMax)
    const state = await runtime.partners.notices('acme')
    expect(state).toMatchObject({ failures: 1 + 2 * limits.noticesLostMax })
    expect(state).not.toHaveProperty('disabledAt')
    now += limits.noticesFailingHours * 3_600_000
    const before = posts.length
    await lose(2)
    expect(posts).toHaveLength(before + 1)
    expect(await runtime.partners.notices('acme')).toMatchObject({
      disabledAt: expect.any(String),
      lastStatus: 0,
    })
  })

  it.each([
    ['a feed', {}, ['acme-feed']],
    ['a feed in files', { split: { by: 'hash', files: 2 } }, ['acme-feed', 'acme-feed~1', 'acme-feed~2']],
  ] as const)(
    'is made up for by the next build where the publisher of %s got no further than the pointer',
    async (_, spec, fileIds) => {
      const { runtime, posts, work } = await notified(() => 204, spec)
      const copyOf = async (id: string) =>
        (await Array.fromAsync(runtime.feeds.pointers())).find(({ feedId }) => feedId === id)
      await work()
      await putAll([openingOf(3), openingOf(4), openingOf(5), openingOf(6)], runtime)
      const advance: Runtime['feeds']['advance'] = async (next) => {
        const before = await copyOf(next.feedId)
        await runtime.feeds.advance(next)
        if (before) await runtime.feeds.copyPointer(before)
        throw new Problem('store_unavailable', { of: 'test' })
      }
      const broken = { ...runtime, feeds: { ...runtime.feeds, advance } }
      await expect(publish(broken)).rejects.toThrow('store_unavailable')
      await publish(runtime)
      await publish(runtime)
      await work()
      expect(posts.map(({ body }) => JSON.parse(body).data)).toMatchObject([
        { feedId: 'acme-feed', version: 1 },
        { feedId: 'acme-feed', version: 2, listings: 7 },
      ])
      for (const id of fileIds) expect(await copyOf(id)).toEqual(await runtime.feeds.current(id))
    },
  )

  it('is made up for of a version put back whose copy failed, and said once of one that went well', async () => {
    const { runtime, posts, work } = await notified(() => 204)
    await putAll([openingOf(3)], runtime)
    await publish(runtime)
    const advance: Runtime['feeds']['advance'] = async (next) => {
      await runtime.feeds.advance(next)
      throw new Problem('store_unavailable', { of: 'test' })
    }
    await expect(
      rollBack('acme-feed', 1, { ...runtime, feeds: { ...runtime.feeds, advance } }),
    ).rejects.toMatchObject({ code: 'store_unavailable' })
    await publish(runtime)
    await rollBack('acme-feed', 2, runtime)
    await publish(runtime)
    await work()
    expect(posts.map(({ body }) => JSON.parse(body).data.version)).toEqual([1, 2, 3, 4])
  })

  it('stops at once for a receiver that is gone', async () => {
    const { posts, runtime, work } = await notified(() => 410)
    await work()
    expect(posts).toHaveLength(1)
    expect((await runtime.partners.notices('acme'))?.disabledAt).toBeDefined()
  })
})
