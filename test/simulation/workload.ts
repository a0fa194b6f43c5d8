import { parentOf } from '../../lib/source.ts'
import type { Random } from './random.ts'

/** One document of the workload, with all that is true of it: what a reader of it must find. */
export type Upload = {
  readonly id: string
  readonly sourceId: string
  readonly way: 'webhook' | 'tool'
  readonly covers: 'snapshot' | 'delta'
  /** Per ref that can be read: a mark that no other document carries for it, unless it says the same. */
  readonly listed: ReadonlyMap<string, string>
  readonly records: number
  readonly refused: number
  /** Every record could be read to its end. */
  readonly isComplete: boolean
  readonly text: string
  /** Sent as gzip. */
  readonly isPacked?: boolean
}

/** Of a webhook, whose id holds no dot. */
const idOf = (sourceId: string, n: number): string => `${sourceId.replace('.', '-')}-${n}`

/** Who is registered for an id, and holds its key. */
export const ownerOf = (sourceId: string): string => parentOf(sourceId) ?? sourceId

export type SourcePlan = { readonly sourceId: string; readonly covers: Upload['covers'] }
/** One of them is a scope that nobody registers, of a source that sends nothing else. */
export const sourcePlans: readonly SourcePlan[] = [
  { sourceId: 'crumb.hub', covers: 'snapshot' },
  { sourceId: 'crumb-ats', covers: 'delta' },
]

/** When the world begins. */
export const startMs = Date.parse('2026-11-02T08:00:00.000Z')

const vacancies = [
  ['Night baker', 'Knead rye dough through the night and fire the brick oven before dawn breaks.'],
  ['Tram driver', 'Steer the harbour tramline, watch the signals and help passengers with prams aboard.'],
  ['Watchmaker', 'Repair antique escapements under a loupe and regulate chronometers for sea captains.'],
  ['Beekeeper', 'Inspect forty hives weekly, extract heather honey and breed calm local queens.'],
  ['Lighthouse keeper', 'Polish the great lens, log passing ships and maintain the fog horn machinery.'],
  ['Puppeteer', 'Carve marionettes from lime wood and perform folk tales at the village theatre.'],
  ['Cooper', 'Bend staves over steam, hoop whisky casks and char them to the distillery order.'],
  ['Falconer', 'Fly hawks above the quarry, mend jesses and weigh each bird before its bath.'],
  ['Glazier', 'Cut leaded panes for chapel windows and putty them against winter storms.'],
  ['Peat cutter', 'Slice turf from the bog by spade, stack it in clamps and cart it dry.'],
  ['Sail maker', 'Stitch storm jibs of flax, splice bolt ropes and measure yachts at their moorings.'],
  ['Organ tuner', 'Voice reed pipes, regulate swell boxes and releather bellows in parish churches.'],
  ['Shepherd', 'Lamb ewes on the hill, train two collies and keep fences against deer.'],
  ['Typesetter', 'Compose poems in lead, lock formes and proof them on the Albion press.'],
  ['Ferry cook', 'Fry haddock for three sittings a crossing and scrub the galley after each tide.'],
] as const
/** What senders of a random workload speak of: few, so that they often speak of the same. */
export const refsMax = 6

/** What a source says of a vacancy now: which one it is, and what else changes from time to time. */
type Said = { readonly vacancy: number; readonly mark: string }

function line(sourceId: string, ref: string, { vacancy, mark }: Said): string {
  const [title, description] = vacancies[vacancy] ?? vacancies[0]
  // Every third vacancy ends within the hours that the world's clock may jump.
  const ends =
    vacancy % 3 === 0 ? { validThrough: new Date(startMs + (vacancy + 2) * 3_600_000).toISOString() } : {}
  const record = {
    id: ref,
    title,
    company: 'Crumb and Daughters',
    location: 'Leith, GB',
    description: `<p>${description}</p>`,
    url: `https://${sourceId}.example/jobs/${ref}`,
    category: mark,
    ...ends,
  }
  return JSON.stringify(record)
}

type Kind = 'honest' | 'cut' | 'faulty' | 'garbage' | 'empty'
const kinds: readonly Kind[] = [
  ...Array.from({ length: 14 }, () => 'honest' as const),
  'cut',
  'cut',
  'faulty',
  'faulty',
  'garbage',
  'empty',
]

/** All documents of a source in the order in which it sends them: it adds, changes and drops postings as it goes. */
export function uploadsOf(
  { sourceId, covers }: SourcePlan,
  { count, refs: refsInUse, areAlike }: { count: number; refs: number; areAlike: boolean },
  random: Random,
): Upload[] {
  const ownShare = areAlike ? random.pick([0, 0.3, 0.85]) : 0.85
  const vacancyFor = (ref: number): number =>
    random.chance(ownShare) ? ref : random.below(areAlike ? Math.min(refsInUse, 3) : refsInUse)
  const said = new Map<string, Said>()
  const uploads: Upload[] = []
  for (let n = 0; n < count; n += 1) {
    const id = idOf(sourceId, n)
    const touched = edit(said, { id, isFirst: n === 0, refs: refsInUse, vacancyFor }, random)
    const refs = covers === 'snapshot' ? [...said.keys()] : touched.filter((ref) => said.has(ref))
    const rows = refs.sort().map((ref) => ({ ref, said: said.get(ref) ?? { vacancy: 0, mark: id } }))
    const way = random.chance(0.6) ? ('webhook' as const) : ('tool' as const)
    uploads.push(spell({ id, sourceId, way, covers }, rows, random.pick(kinds)))
  }
  return uploads
}

type Edit = {
  readonly id: string
  readonly isFirst: boolean
  readonly refs: number
  vacancyFor(ref: number): number
}

function edit(said: Map<string, Said>, { id, isFirst, refs, vacancyFor }: Edit, random: Random): string[] {
  const touched: string[] = []
  // Now and then most are dropped at once, which no snapshot may do without a person's word.
  const dropShare = random.chance(0.15) ? 0.8 : 0.12
  for (let at = 0; at < refs; at += 1) {
    const ref = `r${at}`
    if (said.has(ref) && random.chance(dropShare)) said.delete(ref)
    else if (random.chance(isFirst ? 0.8 : 0.3)) {
      said.set(ref, { vacancy: vacancyFor(at), mark: `mark ${id}` })
      touched.push(ref)
    }
  }
  return touched
}

/** Nothing to read, and yet no two documents of one world are alike. */
const blankFor = ({ id, covers }: About): string =>
  `\n${' '.repeat(Number(id.split('-').at(-1)) + (covers === 'delta' ? 100 : 1))}\n`

/** Two documents of one source, sent the same way: the second changes one posting, drops one and adds one. */
export function pairOf({ sourceId, covers }: SourcePlan, way: Upload['way']): Upload[] {
  const rows = (refs: readonly number[], marks: readonly string[]) =>
    refs.map((at, n) => ({ ref: `r${at}`, said: { vacancy: at, mark: marks[n] ?? 'first' } }))
  const about = (n: number) => ({ id: idOf(sourceId, n), sourceId, way, covers })
  return [
    spell(about(0), rows([1, 2, 4, 5], []), 'honest'),
    spell(about(1), rows([0, 1, 2, 5], ['first', 'second']), 'honest'),
  ]
}

/**
 * Three snapshots of one source. The second drops five postings, which is the most that needs no person's word, and
 * changes and adds others, in more transactions than two; the third does a little of each.
 */
export function seriesOf(sourceId: string, way: Upload['way'], isPacked: boolean): Upload[] {
  const rows = (marks: Readonly<Record<string, readonly number[]>>) =>
    Object.entries(marks)
      .flatMap(([mark, refs]) => refs.map((at) => ({ ref: `r${at}`, said: { vacancy: at, mark } })))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1))
  const series = [
    rows({ first: [0, 1, 2, 3, 4, 5, 6, 7, 8] }),
    rows({ first: [0, 1], second: [2, 3, 9, 10, 11, 12, 13] }),
    rows({ first: [0], second: [2, 3, 9, 10, 11, 12], third: [1, 14] }),
  ]
  return series.map((said, n) => ({
    ...spell({ id: idOf(sourceId, n), sourceId, way, covers: 'snapshot' }, said, 'honest'),
    isPacked,
  }))
}

type Row = { readonly ref: string; readonly said: Said }
type About = Pick<Upload, 'id' | 'sourceId' | 'way' | 'covers'>

function spell(about: About, rows: readonly Row[], kind: Kind): Upload {
  const lines = rows.map(({ ref, said }) => line(about.sourceId, ref, said))
  const listed = new Map(rows.map(({ ref, said }) => [ref, said.mark]))
  const whole = { ...about, listed, records: rows.length, refused: 0, isComplete: true }
  if (rows.length === 0 || kind === 'empty') return nothing(about, blankFor(about))
  if (kind === 'garbage') return nothing(about, `<html><p>Too many requests, ${about.id}</p></html>`)
  const last = rows.at(-1)?.ref ?? ''
  if (kind === 'cut' && rows.length > 1) {
    listed.delete(last)
    return { ...whole, refused: 1, isComplete: false, text: lines.join('\n').slice(0, -30) }
  }
  if (kind === 'faulty' && rows.length > 1) {
    listed.delete(last)
    const nameless = JSON.stringify({ id: last, company: 'Crumb and Daughters', category: about.id })
    return { ...whole, refused: 1, text: `${[...lines.slice(0, -1), nameless].join('\n')}\n` }
  }
  return { ...whole, text: `${lines.join('\n')}\n` }
}

const nothing = (about: About, text: string): Upload => ({
  ...about,
  listed: new Map(),
  records: 0,
  refused: 0,
  isComplete: false,
  text,
})
