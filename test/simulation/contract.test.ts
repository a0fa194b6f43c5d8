import { afterAll, beforeAll, describe, vi } from 'vitest'
import { portsContract } from '../contract/ports.ts'
import { keepDocument } from './fake-documents.ts'
import { fakeRuntime } from './fakes.ts'
import { atOnce } from './steps.ts'
import { fakeStore } from './store.ts'

describe('the ports on the fakes', () => {
  const store = fakeStore(Date.now)
  const runtime = fakeRuntime(store, atOnce)

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

  portsContract(
    () => runtime,
    async (key, text) => void keepDocument(store, key, { bytes: Buffer.from(text) }),
  )
})
