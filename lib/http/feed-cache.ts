import { limits } from '../limits.ts'
import { accessTo, type FeedAccess } from '../pipeline/feeds/access.ts'
import { bytesOf } from '../pipeline/objects.ts'
import type { FeedVersion, Runtime } from '../ports.ts'
import { errorFacts } from '../problem.ts'
import { presentedKey } from './reply.ts'

/** A revoked key opens nothing more after this, which is within the minute that is promised. */
const accessMs = 30_000
/** How far what is served may lag behind what was published. */
const versionMs = 1_000
const entriesMax = 10_000
const bodiesBytesMax = 48 * 1024 ** 2

/** What a request shows: the Authorization header, or the key in its URL. */
export type Presented = { readonly header: string | undefined; readonly query: string | undefined }

/** `failure`: why no answer came; the version is then the one that was served last. */
type Answer = { readonly version: FeedVersion | undefined; readonly failure?: unknown }

type Known = {
  readonly until: number
  readonly asked: Promise<Answer>
  version?: FeedVersion | undefined
}

/**
 * What a warm process remembers between pulls, so that a reader who asks again costs no store a request. Only what
 * was granted is remembered of access: a new key works at once, and strangers take no room.
 */
export function feedCache(runtime: Runtime) {
  const granted = new Map<string, number>()
  const versions = new Map<string, Known>()
  const bodies = new Map<string, Uint8Array<ArrayBuffer>>()
  const asked = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  let bodiesBytes = 0

  async function read(key: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(await bytesOf(await runtime.feeds.open(key)))
    if (bytes.length > limits.replyBytesMax) return bytes
    bodies.set(key, bytes)
    bodiesBytes += bytes.length
    for (const [old, { length }] of bodies) {
      if (bodiesBytes <= bodiesBytesMax) break
      bodies.delete(old)
      bodiesBytes -= length
    }
    return bytes
  }

  /**
   * Asks which version stands. Where no answer comes, the version that was served last is served on: who may have it
   * was found out less than `accessMs` ago.
   */
  function ask(fileId: string): Promise<Answer> {
    const known = versions.get(fileId)
    if (versions.size >= entriesMax) versions.clear()
    const asked = runtime.feeds.current(fileId).then(
      (version): Answer => ({ version }),
      (failure: unknown): Answer => {
        if (!known?.version) throw failure
        runtime.log.info('feed version not read', { fileId, ...errorFacts(failure) })
        return { version: known.version, failure }
      },
    )
    const entry: Known = { until: runtime.now() + versionMs, asked }
    versions.set(fileId, entry)
    asked.then(
      ({ version }) => {
        entry.version = version
      },
      () => versions.delete(fileId),
    )
    return asked
  }

  /** The answer to a question that was asked after this call where an older one holds nothing newer than `since`. */
  async function answerFor(fileId: string, since: number): Promise<Answer> {
    const known = versions.get(fileId)
    if (!known || known.until <= runtime.now()) return ask(fileId)
    const answer = await known.asked
    if (!answer.version || answer.version.version > since) return answer
    // Somebody who waited with us may have asked by now.
    const newer = versions.get(fileId)
    return newer && newer !== known ? newer.asked : ask(fileId)
  }

  return {
    /** Whether this was granted lately; the header stands for the key, and the key of a URL for its lack. */
    isGranted(fileId: string, shown: Presented): boolean {
      return (granted.get(nameOf(fileId, shown)) ?? 0) > runtime.now()
    },

    async access(fileId: string, shown: Presented): Promise<FeedAccess> {
      const { header, query } = shown
      const access = await accessTo(
        fileId,
        { header: header && (presentedKey(header) ?? ''), query },
        runtime,
      )
      if (granted.size >= entriesMax) granted.clear()
      if (access === 'granted') granted.set(nameOf(fileId, shown), runtime.now() + accessMs)
      return access
    },

    /** A version that was asked for a moment ago. */
    known(fileId: string): FeedVersion | undefined {
      const known = versions.get(fileId)
      return known && known.until > runtime.now() ? known.version : undefined
    },

    /**
     * One request at a time asks for a feed's version; the others wait for its answer. What is remembered may lag
     * behind a notice, so it is only told to a reader who has an older version: `since` is the one that it has.
     *
     * @throws what the store failed in, where nothing is remembered, or the reader has a newer version than that
     */
    async version(fileId: string, since = -1): Promise<FeedVersion | undefined> {
      const { version, failure } = await answerFor(fileId, since)
      if (failure !== undefined && version && version.version < since) throw failure
      return version
    },

    /** A whole file: files never change under their key. The oldest make room; who asks meanwhile waits with us. */
    async body(key: string): Promise<Uint8Array<ArrayBuffer>> {
      const known = bodies.get(key)
      if (known) return known
      const reading = asked.get(key) ?? read(key).finally(() => asked.delete(key))
      asked.set(key, reading)
      return reading
    },
  }
}
const nameOf = (fileId: string, { header, query }: Presented): string =>
  header === undefined ? `${fileId}\nkey ${query}` : `${fileId}\nheader ${header}`

export type FeedCache = ReturnType<typeof feedCache>
