import { addressesDiffer } from './address.ts'
import { type BodyComparison, compareBodies, speakDifferently, thousandths } from './body/body.ts'
import type { Boilerplate } from './body/boilerplate.ts'
import { stemsOf } from './body/stems.ts'
import { unitsOfFeatures } from './body/unpacked.ts'
import { compareEmployers, mayBeOneName } from './employer.ts'
import type { Features } from './features.ts'
import { comparePlaces, type PlaceVerdict } from './places.ts'
import { compareRequisitions } from './requisition.ts'
import { type SharedIds, sharedIds } from './shared-ids.ts'
import { areOneTitle, compareInShort, compareTitles, type TitleComparison } from './title/compare.ts'
import { areRounds, type Veto, vetoesOf } from './vetoes.ts'
import { weights } from './weights.ts'

/**
 * Raised by hand whenever the same two postings may be decided otherwise, or a posting is looked for under other
 * blocks. Stored with every posting's record: `rolecast source replay` matches those of another version anew.
 */
export const ruleVersion = 10

export type Decision = 'same' | 'different' | 'sibling' | 'repost' | 'review'

/** One field's say: `weight` is log2 odds for (above 0) or against the two being one opening. Weights add. */
export type Evidence = {
  readonly feature: string
  readonly value: string | number
  readonly weight: number
}

/**
 * What comparing two postings came to. `confidence` is that of the decision, less where one title only holds the
 * other; for `review` it is the probability that the two are one. `aligned` lists the units that line up, by index
 * in each body, with the mass each adds.
 */
export type Comparison = {
  readonly decision: Decision
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  readonly aligned: readonly (readonly [a: number, b: number, weight: number])[]
  readonly vetoes: readonly Veto[]
  readonly ruleVersion: number
}

const bodyFullMass = 12
const bodyMassMin = 6
const coverageMin = 0.45
const coverageMinTranslated = 0.4
const reviewOddsMin = -3.5
/** What the odds of one opening are worth where one title only holds the other: no less the same, and less surely. */
const heldTitleShare = 0.75
const siblingCoverageMin = 0.65
/** Of a body under a title that writes in short what the other's writes in full. */
const shortTitleCoverageMin = 0.9
/** Of a body that another employer has as a whole. */
const wholeCoverageMin = 0.95
/** Word for word the same, but for a part that each body has of its own: one template, two vacancies. */
const template = {
  verbatimMin: 0.75,
  contraryMin: 10,
  contraryShareMin: 0.2,
  contraryOfFewMin: 5,
  contraryShareOfFewMin: 0.8,
  replacedVerbatimMin: 0.6,
  replacedMin: 6,
  replacedShareMin: 0.05,
} as const

/** Same result, units swapped, for swapped arguments. Deterministic; looks at nothing but its arguments. */
export function compare(a: Features, b: Features, boilerplate: Boilerplate): Comparison {
  if (a.key <= b.key) return compareInOrder(a, b, boilerplate)
  const { aligned, ...rest } = compareInOrder(b, a, boilerplate)
  return { ...rest, aligned: aligned.map(([first, second, weight]) => [second, first, weight]) }
}

/**
 * False for pairs that one look settles: two employers, two requisitions, or two titles in one source, and no
 * id in common. `compare` calls them different too; leaving them out saves most of the time of matching many
 * postings.
 */
export function worthComparing(a: Features, b: Features): boolean {
  if (areRounds(a, b)) return true
  const shareId = a.ids.some((id) => b.ids.includes(id))
  const requisitions = compareRequisitions(a.requisition, b.requisition, a.sourceId === b.sourceId)
  if (requisitions === 'conflict') return false
  if (requisitions === 'same' && a.sourceId === b.sourceId) return true
  if (shareId) return true
  if (compareEmployers(a.employer, b.employer) === 'conflict')
    return mayBeOneName(a.employer, b.employer) && areOneTitle(a.title, b.title)
  if (a.sourceId !== b.sourceId || areOneTitle(a.title, b.title)) return true
  return speakDifferently(a, b) && !compareTitles(a.title, b.title, true).apart
}

function compareInOrder(a: Features, b: Features, boilerplate: Boilerplate): Comparison {
  const places = comparePlaces(a, b)
  const body = compareBodies(a, b, boilerplate)
  const title = compareTitlesOf(a, b, places, body)
  const shared = sharedIds(a, b, title, body)
  const vetoes = vetoesOf({ a, b, title, places, body, shared })
  const evidence = [
    { feature: 'prior', value: 'two postings of one block', weight: weights.prior },
    ...evidenceOfBody(a, b, body),
    ...evidenceOfTemplate(a, b, body),
    ...evidenceOfTitle(a, b, title, shared),
    ...evidenceOfEmployer(a, b),
    ...evidenceOfPlace(a, b, places),
    ...evidenceOfIds(a, b, shared),
  ].map((each) => ({ ...each, weight: thousandths(each.weight) }))
  const odds = evidence.reduce((sum, { weight }) => sum + weight, 0)
  const enough = speakDifferently(a, b) ? coverageMinTranslated : coverageMin
  const substance =
    shared.requisition ||
    shared.ats ||
    (body.coverage >= enough && body.matched >= bodyMassMin) ||
    (places === 'same' && isDoubleUpload(a, b))
  const isAlike = odds >= 0 && substance
  const decision =
    isAlike && isOneMisspelt(a, b, body, vetoes) ? 'review' : decide(odds, isAlike, body, vetoes)
  return {
    decision,
    confidence: confidenceOf(
      decision,
      decision === 'same' && title.isHeld ? heldTitleShare * odds : odds,
      vetoes,
    ),
    evidence,
    aligned: body.aligned,
    vetoes,
    ruleVersion,
  }
}

/** Word for word what the same source lists already, title and all: however common the text, it is the same again. */
const isDoubleUpload = (a: Features, b: Features): boolean =>
  a.sourceId === b.sourceId &&
  a.title.letters !== undefined &&
  a.title.letters === b.title.letters &&
  a.units.length > 0 &&
  a.units.join() === b.units.join()

/** A place in a title tells two vacancies apart where their postings do not name one city. */
function compareTitlesOf(
  a: Features,
  b: Features,
  places: PlaceVerdict,
  body: BodyComparison,
): TitleComparison {
  const isTranslation = speakDifferently(a, b)
  const areAlike = !isTranslation && body.coverage >= shortTitleCoverageMin && body.matched >= bodyMassMin
  const title = areAlike ? compareInShort(a.title, b.title) : compareTitles(a.title, b.title, isTranslation)
  return title.placesDiffer && places !== 'same' ? { ...title, apart: true } : title
}

/** One text under two names that may be one: an employer's, misspelt or in short. */
const isOneMisspelt = (a: Features, b: Features, body: BodyComparison, vetoes: readonly Veto[]): boolean =>
  vetoes.length > 0 &&
  vetoes.every(({ name }) => name === 'employer') &&
  Math.min(body.coverage, body.verbatim) >= wholeCoverageMin &&
  mayBeOneName(a.employer, b.employer)

function decide(odds: number, alike: boolean, body: BodyComparison, vetoes: readonly Veto[]): Decision {
  if (vetoes.some(({ name }) => name === 'again')) return 'repost'
  const only = (...names: readonly string[]) => vetoes.every(({ name }) => names.includes(name))
  if (alike && vetoes.length === 0) return 'same'
  // Two titles, or towns, keep a pair from being merged, and not from being shown to a person.
  if (only('title', 'town')) return odds >= reviewOddsMin ? 'review' : 'different'
  if (!alike || body.coverage < siblingCoverageMin) return 'different'
  if (only('late')) return 'repost'
  return only('city', 'town', 'address', 'renamed', 'pay', 'level', 'hours', 'ats-id', 'late') &&
    !only('ats-id', 'late')
    ? 'sibling'
    : 'different'
}

function confidenceOf(decision: Decision, odds: number, vetoes: readonly Veto[]): number {
  const same = 1 / (1 + 2 ** -odds)
  if (decision === 'different') return thousandths(vetoes.length > 0 ? 0.99 : 1 - same)
  return thousandths(same)
}

function evidenceOfBody(
  a: Features,
  b: Features,
  { coverage, matched, contrary }: BodyComparison,
): Evidence[] {
  if (a.units.length === 0 || b.units.length === 0) return []
  const neutral = speakDifferently(a, b) ? weights.bodyNeutralTranslated : weights.bodyNeutral
  // Short bodies, and bodies of boilerplate only, say little in either direction.
  const mass = matched / Math.max(coverage, 0.01)
  const trust = Math.min(
    1,
    (coverage >= neutral ? matched : Math.max(matched, mass, contrary)) / bodyFullMass,
  )
  const percent = Math.round(coverage * 100)
  const value = `${percent} % of the shorter body, mass ${thousandths(matched)} against ${thousandths(contrary)}`
  const found: Evidence[] = [
    { feature: 'body', value, weight: weights.bodySlope * (coverage - neutral) * trust },
  ]
  if (a.sourceId === b.sourceId && coverage < 0.9) {
    found.push({ feature: 'source', value: 'one source, two texts', weight: weights.rewrittenInSource })
  }
  return found
}

/** One text around two vacancies: the same words where they agree, and other ones where the duties stand. */
function evidenceOfTemplate(a: Features, b: Features, body: BodyComparison): Evidence[] {
  const { coverage, matched, contrary, replaced, verbatim } = body
  if (verbatim < template.replacedVerbatimMin || speakDifferently(a, b)) return []
  if (replaced >= Math.max(template.replacedMin, template.replacedShareMin * matched)) {
    const value = `mass ${thousandths(replaced)} in the place of other words`
    return [{ feature: 'template', value, weight: weights.replacedLines }]
  }
  if (verbatim < template.verbatimMin) return []
  const isOwn =
    contrary >= Math.max(template.contraryMin, template.contraryShareMin * matched) ||
    contrary >= Math.max(template.contraryOfFewMin, template.contraryShareOfFewMin * matched)
  if (!isOwn) return []
  const isNamed = compareEmployers(a.employer, b.employer) === 'same' || namedInBody(a, b) !== undefined
  // Under a hidden employer less than most of a body is too little already.
  if (!isNamed && coverage < siblingCoverageMin) return []
  const weight = isNamed ? weights.filledTemplate : weights.filledTemplateHidden
  return [{ feature: 'template', value: 'the same words around other duties', weight }]
}

function evidenceOfTitle(
  a: Features,
  b: Features,
  { containment, apart, namesAnother }: TitleComparison,
  shared: SharedIds,
): Evidence[] {
  // Stems that agree need not be words that do, nor the other way round.
  const percent = apart ? Math.round(containment * 100) : 100
  const value = apart && percent === 100 ? 'a word each of their own' : `${percent} % of the shorter title`
  const weight = () => {
    if (!apart) return weights.titleSame
    if (namesAnother) return weights.titleOfAnother
    if (speakDifferently(a, b))
      return containment >= 0.34 ? weights.titleTranslated : weights.titleUntranslated
    // Publishers cut titles and add to them; two titles with a word each of their own are two vacancies'.
    if (!shared.ats && !shared.requisition) return weights.titlePart
    if (containment === 1) return weights.titleSame
    return containment >= 0.6
      ? weights.titleMostOfOneId
      : containment >= 0.34
        ? weights.titlePartOfOneId
        : weights.titlePart
  }
  return [{ feature: 'title', value, weight: weight() }]
}

/** The employer that one posting names, where the other hides it and says it in a sentence of its body. */
function namedInBody(a: Features, b: Features): string | undefined {
  const [{ employer }, masked] = a.employer === undefined ? [b, a] : [a, b]
  if (employer === undefined || masked.employer !== undefined) return undefined
  const name = stemsOf(employer)
  const { stems, starts } = unitsOfFeatures(masked)
  const isNamed = (unit: readonly number[]) => name.every((stem) => unit.includes(stem))
  const says = (start: number, unit: number) => isNamed(stems.slice(start, starts[unit + 1] ?? start))
  return name.length > 0 && starts.some(says) ? employer : undefined
}

function evidenceOfEmployer(a: Features, b: Features): Evidence[] {
  const verdict = compareEmployers(a.employer, b.employer)
  if (verdict === 'same')
    return [{ feature: 'employer', value: a.employer ?? '', weight: weights.employerSame }]
  if (verdict === 'conflict') return []
  const name = namedInBody(a, b)
  return name === undefined
    ? [{ feature: 'employer', value: 'hidden', weight: weights.employerUnknown }]
    : [{ feature: 'employer', value: `${name}, said in the body`, weight: weights.employerInBody }]
}

function evidenceOfPlace(a: Features, b: Features, places: PlaceVerdict): Evidence[] {
  const found: Evidence[] = []
  if (places === 'same') {
    found.push({ feature: 'city', value: a.cities.join(' '), weight: weights.citySame })
  }
  if (addressesDiffer(a.address, b.address)) {
    const value = `${a.address} / ${b.address}`
    found.push({ feature: 'address', value, weight: weights.addressOfAnother })
  }
  return found
}

function evidenceOfIds(a: Features, b: Features, shared: SharedIds): Evidence[] {
  const found: Evidence[] = []
  if (shared.requisition) {
    found.push({
      feature: 'requisition',
      value: a.requisition ?? b.requisition ?? '',
      weight: weights.requisition,
    })
  }
  const id = shared.ats ? a.ids.find((each) => b.ids.includes(each)) : undefined
  if (id) found.push({ feature: 'ats-id', value: id, weight: weights.ats })
  // An id that both postings have, and neither title nor body bears out, is a wrong link.
  const isWrong = (link: string) => a.ids.includes(link) && b.ids.includes(link)
  const hint = [...a.hints, ...a.ids].find((each) => !isWrong(each) && [...b.hints, ...b.ids].includes(each))
  if (hint && !id) found.push({ feature: 'link', value: hint, weight: weights.hint })
  return found
}
