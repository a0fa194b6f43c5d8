import type { fieldSynonyms } from '../data/field-synonyms.ts'
import { leadingWords, trailingWords } from '../data/field-synonyms.ts'
import { compoundEnds, nameParts } from '../data/name-parts.ts'

type Part = keyof typeof nameParts
type Field = keyof typeof fieldSynonyms

const partsOf: ReadonlyMap<string, ReadonlySet<Part>> = new Map(
  // The keys are Parts by the table's type; Object.entries forgets that.
  Map.groupBy(
    Object.entries(nameParts).flatMap(([part, words]) =>
      words.split(' ').map((word) => ({ word, part: part as Part })),
    ),
    ({ word }) => word,
  )
    .entries()
    .map(([word, rows]) => [word, new Set(rows.map(({ part }) => part))]),
)

const compound = new RegExp(`.{3,}(${Object.keys(compoundEnds).join('|')})$`)

function partsIn(word: string): readonly Part[] {
  const known = partsOf.get(word) ?? (word.endsWith('s') ? partsOf.get(word.slice(0, -1)) : undefined)
  const end = compound.exec(word)?.[1] ?? ''
  const ending = compoundEnds[end]
  if (ending === undefined) return [...(known ?? [])]
  // "Veroeffentlichungsdatum": what stands before the end says of what.
  const stem = word.slice(0, -end.length).replace(/s$/, '')
  return [...(known ?? partsOf.get(stem) ?? []), ending]
}

type Rule = {
  readonly field: Field
  readonly all: readonly Part[]
  readonly none?: readonly Part[]
  /** What the words themselves must be like. */
  readonly where?: (words: readonly string[]) => boolean
  readonly score: number
}

const isOf = (word: string | undefined, parts: readonly Part[]): boolean =>
  word !== undefined && partsIn(word).some((part) => parts.includes(part))

const isBefore = (word: string): boolean =>
  leadingWords.has(word) || isOf(word, ['employer', 'name', 'hires', 'role', 'client'])
const isBehind = (word: string): boolean =>
  trailingWords.has(word) || /^\d+$/.test(word) || isOf(word, ['employer', 'name', 'hires', 'client'])

/** "recruiting-organisation" is who hires; "company_email" and "employer_type" say something else of it. */
const sayOnlyWho = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => isOf(word, ['employer']))
  return words.every((word, n) => (n < at ? isBefore(word) : isBehind(word)))
}

/** Of "company_ceo_name" it is the other's name; "sponsor_company_name" is a company's, as its profile's is. */
const nameWho = (words: readonly string[]): boolean => {
  const own = words.filter((word) => word !== 'profile' && !leadingWords.has(word) && !isOf(word, ['hires']))
  const at = own.findIndex((word) => isOf(word, ['employer']))
  return isOf(own[at - 1], ['name']) || isOf(own[at + 1], ['name']) || sayOnlyWho(words)
}

const ofNoText: readonly Part[] = [
  'image',
  'id',
  'date',
  'link',
  'title',
  'name',
  'count',
  'above',
  'employer',
  'client',
]

/** The first rule whose parts all stand in a name, and none of the others, says what it is. */
const rules: readonly Rule[] = [
  { field: 'employerLogo', all: ['employer', 'image'], score: 0.8 },
  { field: 'validThrough', all: ['ends', 'date'], none: ['changed'], score: 0.8 },
  { field: 'posted', all: ['published', 'date'], none: ['changed', 'ends', 'image'], score: 0.8 },
  {
    field: 'posted',
    all: ['published', 'when'],
    none: ['changed', 'starts', 'ends', 'image', 'link', 'text'],
    score: 0.78,
  },
  {
    field: 'posted',
    all: ['published', 'time'],
    none: ['changed', 'starts', 'ends', 'image', 'link', 'text', 'role'],
    score: 0.78,
  },
  {
    field: 'posted',
    all: ['role', 'date'],
    none: ['changed', 'starts', 'ends', 'image', 'apply'],
    score: 0.7,
  },
  { field: 'validThrough', all: ['apply', 'ends'], none: ['link', 'image', 'text'], score: 0.78 },
  { field: 'applyUrl', all: ['apply', 'link'], none: ['image'], score: 0.8 },
  { field: 'employerUrl', all: ['client', 'link'], none: ['image', 'role', 'apply'], score: 0.78 },
  { field: 'employerUrl', all: ['employer', 'link'], none: ['image', 'role'], score: 0.8 },
  {
    field: 'url',
    all: ['link'],
    none: ['image', 'employer', 'client', 'apply', 'duties', 'needs', 'gives'],
    score: 0.76,
  },
  { field: 'employerAbout', all: ['employer', 'text'], none: ['image'], score: 0.75 },
  { field: 'city', all: ['city'], none: ['image', 'employer', 'client', 'date', 'id'], score: 0.8 },
  { field: 'country', all: ['country'], none: ['image', 'employer', 'client', 'date', 'id'], score: 0.8 },
  { field: 'region', all: ['region'], none: ['image', 'employer', 'client', 'date', 'id'], score: 0.76 },
  {
    field: 'place',
    all: ['place'],
    none: ['image', 'employer', 'client', 'date', 'id', 'text'],
    score: 0.78,
  },
  { field: 'title', all: ['title', 'role'], none: ['image', 'date', 'id', 'employer'], score: 0.82 },
  { field: 'title', all: ['name', 'role'], none: ['image', 'date', 'id', 'employer'], score: 0.8 },
  { field: 'title', all: ['title'], none: ['image', 'date', 'id', 'employer', 'text'], score: 0.72 },
  { field: 'sourceRef', all: ['id', 'role'], none: ['image', 'employer', 'link', 'count'], score: 0.78 },
  {
    field: 'employer',
    all: ['employer', 'name'],
    none: ['image', 'text', 'id', 'date', 'city', 'place', 'country', 'region'],
    where: nameWho,
    score: 0.82,
  },
  {
    field: 'employer',
    all: ['employer'],
    none: ['image', 'text', 'id', 'date', 'link', 'city', 'place', 'country', 'region'],
    where: sayOnlyWho,
    score: 0.78,
  },
  { field: 'responsibilities', all: ['duties'], none: ofNoText, score: 0.7 },
  { field: 'requirements', all: ['needs'], none: ofNoText, score: 0.7 },
  { field: 'benefits', all: ['gives'], none: ofNoText, score: 0.7 },
  { field: 'description', all: ['text', 'role'], none: ['image', 'id', 'date', 'link'], score: 0.78 },
  {
    field: 'description',
    all: ['text'],
    none: ['image', 'id', 'date', 'link', 'employer', 'client'],
    score: 0.7,
  },
]

/** "job_no" and "no_offre" are numbers; "job_no_degree_mention" says that there is none. */
const isNone = (word: string, n: number, words: readonly string[]): boolean =>
  word === 'no' && n > 0 && n < words.length - 1

const partsOfName = (words: readonly string[]): ReadonlySet<Part> =>
  new Set(words.filter((word, n) => !isNone(word, n, words)).flatMap(partsIn))

/** Whether a name says something of an employer or a client: what stands inside is not the posting's. */
export function isOfOthers(words: readonly string[]): boolean {
  const parts = partsOfName(words)
  return parts.has('employer') || (parts.has('client') && !parts.has('role'))
}

/** What a name says by the words it is put together from. Its values must agree, so the score is below .9. */
export function composed(
  words: readonly string[],
): { readonly field: Field; readonly score: number } | undefined {
  if (words.length === 0 || words.length > 6) return undefined
  const parts = partsOfName(words)
  if (parts.has('search')) return undefined
  return rules.find(
    ({ all, none = [], where }) =>
      all.every((part) => parts.has(part)) &&
      !none.some((part) => parts.has(part)) &&
      (where?.(words) ?? true),
  )
}
