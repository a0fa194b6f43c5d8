import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepFile } from '../local/kept-file.ts'
import type { System } from '../local/system.ts'
import { keepHolder, makeKey, makeSecret } from '../pipeline/access.ts'
import { documentKey } from '../pipeline/documents/receive.ts'
import { withStatus } from '../pipeline/lifecycle.ts'
import { signatureOf } from '../pipeline/secrets.ts'
import type { Runtime } from '../ports.ts'
import type { FeedFormatId } from '../words.ts'
import type { Io } from './command.ts'
import { employerNamed } from './opening-list.ts'

/** Invented documents, each from its own sender: two uploads and a webhook. Two vacancies are in two of them. */
const documents = [
  { sourceId: 'hub-feed', file: 'hub-feed.xml', by: 'upload' },
  { sourceId: 'search-api', file: 'search-api.json', by: 'upload' },
  { sourceId: 'osprey-ats', file: 'ats-webhook.json', by: 'webhook' },
] as const

const feedFormats: readonly FeedFormatId[] = ['yubhub-xml', 'indeed-xml', 'rss', 'json-feed', 'ndjson']

const home = new URL('../../fixtures/sample/', import.meta.url)

/**
 * Brings the sample documents through the front doors, and ends in feeds that can be opened. At a later start
 * nothing is sent: what was withdrawn or erased since stays so.
 */
export async function sampleSystem(system: System, folder: string, io: Io): Promise<void> {
  const { runtime } = system
  const key = await samplePartner(runtime, join(folder, 'sample-key.txt'))
  const sentFile = join(folder, 'sample-sent.txt')
  for (const { sourceId, file, by } of existsSync(sentFile) ? [] : documents) {
    await sampleSource(sourceId, runtime)
    await (by === 'upload' ? put(sourceId, file, runtime) : post(sourceId, file, runtime))
    io.err(`${file}: sent by ${by} as source "${sourceId}"`)
  }
  await system.settled()
  keepFile(sentFile, documents.map(({ file }) => `${file}\n`).join(''))
  await tell(system, key, io)
}

async function samplePartner(runtime: Runtime, keyFile: string): Promise<string> {
  if (existsSync(keyFile)) return readFileSync(keyFile, 'utf8').trim()
  const { key, kept } = makeKey('partner', runtime)
  const feeds = feedFormats.map((format) => ({ feedId: `demo-${format}`, format }))
  await keepHolder({ partnerId: 'demo', name: 'Demo partner', feeds, keys: [kept] }, runtime)
  keepFile(keyFile, `${key}\n`)
  return key
}

async function sampleSource(sourceId: string, runtime: Runtime): Promise<void> {
  if (await runtime.sources.get(sourceId)) return
  const employer = sourceId === 'osprey-ats' ? { employer: 'Osprey Rail' } : {}
  await keepHolder({ sourceId, ...employer, secrets: [makeSecret(runtime)], keys: [] }, runtime)
}

/** As `aws s3 cp` would. The time of capture is fixed, so that every start gives the same feeds. */
async function put(sourceId: string, file: string, runtime: Runtime): Promise<void> {
  const about = { capturedAt: '2026-11-14T09:00:00.000Z', sha256: '' }
  await runtime.documents.put(documentKey(sourceId, file), readFileSync(new URL(file, home)), about)
}

/** As a sender's Standard Webhooks library would. The id is the same at every start: a repeat has no second effect. */
async function post(sourceId: string, file: string, runtime: Runtime): Promise<void> {
  const source = await runtime.sources.get(sourceId)
  const body = readFileSync(new URL(file, home))
  const [id, timestamp] = [`sample-${file.replace('.', '-')}`, String(Math.floor(runtime.now() / 1000))]
  const signature = signatureOf(source?.secrets[0]?.secret ?? '', `${id}.${timestamp}.`, body).toString(
    'base64',
  )
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
  const answer = await fetch(`${runtime.baseUrl}/v1/sources/${sourceId}/documents`, {
    method: 'POST',
    body,
    headers,
  })
  if (!answer.ok) throw new Error(`The webhook answered ${answer.status}: ${await answer.text()}`)
}

const openingsShown = 20

/** Shows some, and counts all: of how many postings they are made, and how many of them have ended by now. */
export async function tellOpenings(runtime: Runtime, io: Io): Promise<void> {
  let [openings, open, postings] = [0, 0, 0]
  await io.out('\nOpenings\n')
  for await (const opening of runtime.openings.all()) {
    openings += 1
    postings += opening.postings.length
    if (withStatus(opening, opening.status !== 'withdrawn', runtime.now()).status === 'open') open += 1
    if (openings > openingsShown) continue
    const sources = opening.postings.map(({ sourceId }) => sourceId).join(' + ')
    await io.out(`  ${opening.title} at ${employerNamed(opening)}: ${sources}\n`)
  }
  if (openings > openingsShown) await io.out(`  … and ${openings - openingsShown} more\n`)
  const ended = openings > open ? `: ${open} open, ${openings - open} ended` : ''
  await io.out(`${openings} openings from ${postings} postings${ended}.\n`)
}

async function tell({ runtime }: System, key: string, io: Io): Promise<void> {
  await tellOpenings(runtime, io)
  await io.out("\nFeeds, open to the demo partner's key:\n")
  for (const format of feedFormats) {
    const feed = await runtime.feeds.current(`demo-${format}`)
    const url = new URL(`${runtime.baseUrl}/v1/feeds/demo-${format}`)
    Object.assign(url, { username: 'demo', password: key })
    await io.out(`  ${format.padEnd(11)} ${feed?.listings ?? 0} listings  ${url.href}\n`)
  }
}
