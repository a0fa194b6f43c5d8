import { afterAll, beforeAll, describe, vi } from 'vitest'
import { chunksContract } from '../contract/chunks.ts'
import { documentsContract } from '../contract/documents.ts'
import { erasureContract } from '../contract/erasure.ts'
import { matchingContract } from '../contract/matching.ts'
import { postingsContract } from '../contract/postings.ts'
import { roundsContract } from '../contract/rounds.ts'
import { sourcesContract } from '../contract/sources.ts'
import { keepDocument } from './fake-documents.ts'
import { fakeRuntime } from './fakes.ts'
import { atOnce } from './steps.ts'
import { fakeStore } from './store.ts'

let made = 0
const fresh = () => {
  made += 1
  return `name-${made}`
}

describe('the ports on the fakes', () => {
  const store = fakeStore(Date.now)
  const runtime = fakeRuntime(store, atOnce)
  const open = () => runtime

  /** The bucket's own web server: upload forms go to it, links to files are data URLs. */
  const network = globalThis.fetch
  async function bucket(...[url, request]: Parameters<typeof fetch>): Promise<Response> {
    const form = request?.body
    if (!(form instanceof FormData)) return network(url, request)
    const file = form.get('file')
    if (!(file instanceof Blob) || file.size > Number(form.get('bytesMax')))
      return new Response('', { status: 400 })
    keepDocument(store, String(form.get('key')), { bytes: new Uint8Array(await file.arrayBuffer()) })
    return new Response('', { status: 201 })
  }
  beforeAll(() => void vi.stubGlobal('fetch', bucket))
  afterAll(() => void vi.unstubAllGlobals())

  describe('postings', () => postingsContract(open, fresh))
  describe('postings that come back', () => roundsContract(open, fresh))
  describe('sources and receipts', () => sourcesContract(open, fresh))
  describe('chunks and progress', () => chunksContract(open, fresh))
  describe('documents, feeds and keys', () => documentsContract(open, fresh))
  describe('identities and openings', () => matchingContract(open, fresh))
  describe('reading again and erasing', () => {
    const keep = async (key: string, text: string) =>
      void keepDocument(store, key, { bytes: Buffer.from(text) })
    erasureContract(open, { fresh, keep })
  })
})
