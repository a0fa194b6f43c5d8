import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Opening } from '../../lib/opening.ts'
import { posting } from '../../lib/posting.ts'
import { matchAll } from './match-all.ts'

// Each folder fixtures/identity/<case> is a test: postings.ndjson goes in; expected.json tells the source refs of
// each opening, the siblings among openings, and the reposts with what they repeat, an opening being called by its
// first ref.
const home = new URL('../../fixtures/identity/', import.meta.url)

const nameOf = ({ postings }: Opening): string => postings[0]?.sourceRef ?? ''
const sorted = (lists: string[][]): string[][] =>
  lists.map((list) => list.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))

describe('the openings of', () => {
  it.each(readdirSync(home))('%s', (name) => {
    const lines = readFileSync(new URL(`${name}/postings.ndjson`, home), 'utf8')
      .trim()
      .split('\n')
    const { openings } = matchAll(lines.map((line) => posting.parse(JSON.parse(line))))
    const byId = new Map(openings.map((each) => [each.openingId, each]))
    const tied = openings.filter(({ roleGroupId }) => roleGroupId !== undefined)
    expect({
      openings: sorted(openings.map(({ postings }) => postings.map(({ sourceRef }) => sourceRef))),
      siblings: sorted(
        [...Map.groupBy(tied, (each) => each.roleGroupId).values()].map((group) => group.map(nameOf)),
      ),
      reposts: openings.flatMap((each) => {
        const before = byId.get(each.repostOf ?? '')
        return before ? [[nameOf(each), nameOf(before)]] : []
      }),
    }).toEqual(JSON.parse(readFileSync(new URL(`${name}/expected.json`, home), 'utf8')))
  })
})
