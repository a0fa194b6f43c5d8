import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkFeed, strictCheck } from '../../lib/feeds/check/check-feed.ts'
import type { FeedFormat } from '../../lib/feeds/format.ts'
import { feedFormatNamed, feedFormats } from '../../lib/feeds/index.ts'
import { feedReport } from '../../lib/feeds/report.ts'
import { listingsOf, writeFeed } from '../../lib/feeds/write.ts'
import { type Opening, opening } from '../../lib/opening.ts'
import { feedFormatIds } from '../../lib/words.ts'
import { sampleHead, sampleOpening } from './sample-openings.ts'

// fixtures/feeds/<format>/<case>/expected.* is the feed, byte for byte, of openings.json beside it or,
// where there is none, of fixtures/feeds/openings/<case>.json, which all formats share.
const home = fileURLToPath(new URL('../../fixtures/feeds/', import.meta.url))
// `doubtful`: pay, places and dates that each allow a second reading, or are said only in part.
const cases = ['full', 'sparse', 'hostile', 'doubtful']
const asOf = '2026-05-04T08:30:00Z'
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

function openingsOf(format: FeedFormat, name: string): Opening[] {
  const own = `${home}${format.id}/${name}/openings.json`
  return z
    .array(opening)
    .parse(JSON.parse(readFileSync(existsSync(own) ? own : `${home}openings/${name}.json`, 'utf8')))
}

function feedOf(format: FeedFormat, openings: readonly Opening[]): string {
  const spec = { format: format.id, tracking: { utm_source: 'acme' } }
  const report = feedReport()
  const listings = openings.flatMap((each) => listingsOf(each, { spec, report, asOf }))
  return [...writeFeed(format, sampleHead({ listings: listings.length }), listings)].join('')
}

const refused = (format: FeedFormat, feed: string) =>
  checkFeed(format.id, feed).filter(({ level }) => level === 'reject')

it('lists every format of the contract, each under its own id', () => {
  expect(Object.keys(feedFormats)).toEqual([...feedFormatIds])
  for (const id of feedFormatIds) expect(feedFormatNamed(id)?.id).toBe(id)
  expect(feedFormatNamed('toString')).toBeUndefined()
})

describe.each(Object.values(feedFormats))('$id', (format) => {
  it.each(cases)(
    'writes the %s openings as expected, and a partner finds nothing to refuse',
    async (name) => {
      const feed = feedOf(format, openingsOf(format, name))
      await expect(feed).toMatchFileSnapshot(`${home}${format.id}/${name}/expected.${format.extension}`)
      expect(refused(format, feed)).toEqual([])
      const verdict = await strictCheck(format.id, [feed])
      expect(verdict).toEqual({ ok: true, listings: verdict.listings, findings: [] })
    },
  )

  it('writes a feed of nothing that still parses', async () => {
    expect(await strictCheck(format.id, [feedOf(format, [])])).toEqual({
      ok: true,
      listings: 0,
      findings: [],
    })
  })

  it('never lists what has ended', () => {
    const ended: Partial<Opening>[] = [
      { status: 'expired' },
      { status: 'withdrawn' },
      { validThrough: '2026-05-04T08:29:59Z' },
    ]
    expect(feedOf(format, ended.map(sampleOpening))).toBe(feedOf(format, []))
  })

  it('holds fields of 64 kB', () => {
    const long = `${'&<]]>"é👩‍🍳\u0000 '.repeat(5000)}end of a long text`
    const feed = feedOf(format, [
      sampleOpening({ description: { html: `<p>${long}</p>`, text: long, sections: [] } }),
    ])
    expect(refused(format, feed)).toEqual([])
    expect(feed.length).toBeGreaterThan(64_000)
  })

  if (hasXmllint && format.extension === 'xml') {
    it.each(cases)('is XML to xmllint: %s', (name) => {
      const input = feedOf(format, openingsOf(format, name))
      expect(spawnSync('xmllint', ['--noout', '-'], { input, encoding: 'utf8' }).stderr).toBe('')
    })
  }

  it('gives the same listing ids whatever else changes', () => {
    const idsOf = (changes: Partial<Opening>) =>
      listingsOf(sampleOpening(changes), { spec: { format: format.id }, report: feedReport(), asOf }).map(
        (l) => l.listingId,
      )
    const [id, ...more] = idsOf({})
    expect(more).toEqual([])
    expect(id?.length).toBeLessThanOrEqual(40)
    const moved = [
      ...sampleOpening().locations,
      { text: 'Leeds', city: 'Leeds', region: 'England', country: 'GB' },
    ]
    expect(idsOf({ title: 'Chef', locations: moved, version: 9 })).toContain(id)
  })
})
