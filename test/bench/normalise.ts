import { mkdirSync, writeFileSync } from 'node:fs'
import sanitizeHtml from 'sanitize-html'
import { type NormaliseContext, normalise as normaliseDraft } from '../../lib/sources/normalise.ts'
import type { Draft } from '../../lib/sources/source.ts'
import { yubhubXml } from '../../lib/sources/yubhub-xml.ts'
import type { XmlNode } from '../../lib/text/xml/node.ts'
import { randomFrom } from '../identity/synthetic.ts'
import { type InventedPosting, inventDescription, inventPosting } from './invented-postings.ts'
import { profileSvg } from './profile-svg.ts'
import { type BenchGroup, type BenchRow, median } from './rows.ts'
import { sampleRows } from './samples.ts'
import { type Share, stagesOf } from './stages.ts'

const seed = 7
const postings = 1_000
const descriptionBytes = 4_600
const capturedAt = '2026-11-01T00:00:00Z'
const context: NormaliseContext = {
  sourceId: 'invented',
  channel: 'aggregator',
  capturedAt,
  format: 'yubhub-xml',
}

/** As the reader makes them. */
const attributes: XmlNode['attributes'] = Object.create(null)
const leaf = (name: string, text: string): XmlNode => ({ name, text, attributes, children: [] })

function draftOf(posting: InventedPosting): Draft {
  const children = Object.entries(posting).map(([name, text]) => leaf(name, text))
  const record: XmlNode = { name: 'job', text: '', attributes, children }
  const head = { kind: 'xml', root: 'source', path: ['source', 'jobs', 'job'], record, text: '' } as const
  const draft = yubhubXml.draft(record, { capturedAt, head })
  if (!draft || draft instanceof Error) throw new Error('the invented posting is none')
  return draft
}

const cpuOf = (work: () => void): number => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return user + system
}

const normaliseAll = (drafts: readonly Draft[]): void => {
  for (const draft of drafts) normaliseDraft(draft, context)
}

/** Microseconds of processor time per posting, ours and that of sanitize-html on the descriptions alone. */
function againstSanitizer(all: readonly InventedPosting[], rounds: number): BenchRow {
  const drafts = all.map(draftOf)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < rounds + 2; round += 1) {
    ours.push(cpuOf(() => normaliseAll(drafts)) / all.length)
    theirs.push(
      cpuOf(() => {
        for (const { Description } of all) sanitizeHtml(Description)
      }) / all.length,
    )
  }
  // The first two rounds warm the compiler up.
  const [own, other] = [median(ours.slice(2)), median(theirs.slice(2))]
  return {
    name: `whole normalise, descriptions of ${(descriptionBytes / 1000).toFixed(1)} kB`,
    value: own,
    unit: 'µs',
    against: `sanitize-html ${other.toFixed(0)} µs, takes as long`,
    ratio: own / other,
    goal: '<= 2',
  }
}

/** Time per kilobyte must not grow with the text: 1 is what a tenth of it takes. */
function linearity(): BenchRow[] {
  const random = randomFrom(seed)
  const sizes = [10_000, 100_000, 1_000_000]
  let before: number | undefined
  return sizes.map((bytes): BenchRow => {
    const posting = { ...inventPosting(random, bytes, 10), Description: inventDescription(random, bytes) }
    const draft = draftOf(posting)
    const turns = Math.max(2, 2_000_000 / bytes)
    const times = Array.from({ length: 3 }, () =>
      cpuOf(() => {
        for (let turn = 0; turn < turns; turn += 1) normaliseDraft(draft, context)
      }),
    )
    const perKb = Math.min(...times) / turns / (bytes / 1_000)
    const ratio = before === undefined ? undefined : perKb / before
    before = perKb
    return {
      name: `one description of ${bytes / 1_000} kB`,
      value: perKb,
      unit: 'µs/kB',
      ...(ratio !== undefined && { against: 'the size before, per kB', ratio, goal: '<= 1.5' }),
    }
  })
}

const shareRow = ({ stage, share }: Share): BenchRow => ({
  name: `  ${stage}`,
  value: share * 100,
  unit: '%',
  ...(share > 0.25 && { goal: '<= 25' }),
})

/** The picture that the README shows. */
const picture = new URL('../../fixtures/readme/normalise-profile.svg', import.meta.url)

export const normalise: BenchGroup = {
  id: 'normalise',
  question: 'What does it cost to make a posting of a record: clean it, cut it, and read every field?',
  budget:
    'twice what sanitize-html takes for the description alone; no stage over a quarter; linear in length.',
  input: `${postings} invented postings, seed ${seed}; processor time, median`,
  async run({ rounds }) {
    const random = randomFrom(seed)
    const all = Array.from({ length: postings }, (_, n) => inventPosting(random, n, descriptionBytes))
    const row = againstSanitizer(all, rounds)
    const drafts = all.map(draftOf)
    const shares = await stagesOf(() => {
      for (let round = 0; round < 3; round += 1) normaliseAll(drafts)
    })
    mkdirSync(new URL('.', picture), { recursive: true })
    writeFileSync(picture, profileSvg(shares, row.value))
    return [row, ...linearity(), ...shares.map(shareRow), ...(await sampleRows())]
  },
}
