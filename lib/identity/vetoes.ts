import { limits } from '../limits.ts'
import { postingParts } from '../posting.ts'
import { seniorities } from '../words.ts'
import { addressesDiffer } from './address.ts'
import { type BodyComparison, speakDifferently } from './body/body.ts'
import type { Stem } from './body/stems.ts'
import { unitsOfFeatures } from './body/unpacked.ts'
import { compareEmployers } from './employer.ts'
import type { Features } from './features.ts'
import { paysDiffer } from './pay.ts'
import type { PlaceVerdict } from './places.ts'
import { areTwoOfOneSeries } from './reference.ts'
import { compareRequisitions } from './requisition.ts'
import type { SharedIds } from './shared-ids.ts'
import { areOneTitle, marksDiffer, ownStems, ranksDiffer, type TitleComparison } from './title/compare.ts'

/**
 * What speaks against two postings being one opening however alike their texts are. `city`, `address`, `renamed`,
 * `pay`, `level` and `hours` leave them siblings when the rest agrees; `late` makes the later one a repost, and so does
 * `again`: the source itself gave its id to both. `title` and `town` leave them to a person.
 */
export type VetoName =
  | 'employer'
  | 'requisition'
  | 'ats-id'
  | 'level'
  | 'hours'
  | 'city'
  | 'town'
  | 'address'
  | 'pay'
  | 'team'
  | 'renamed'
  | 'title'
  | 'title-in-source'
  | 'late'
  | 'again'
export type Veto = { readonly name: VetoName; readonly value: string }

type Case = {
  readonly a: Features
  readonly b: Features
  readonly title: TitleComparison
  readonly places: PlaceVerdict
  readonly body: BodyComparison
  readonly shared: SharedIds
}

const both = (a: unknown, b: unknown): string => `${String(a ?? 'not said')} / ${String(b ?? 'not said')}`

const scopeOf = (id: string): string => id.slice(0, id.lastIndexOf('#'))

/** Two ids of one scope, and none in common: the system itself keeps them as two postings. */
function idsContradict(a: Features, b: Features): boolean {
  const scopes = new Set(a.ids.map(scopeOf))
  return !a.ids.some((id) => b.ids.includes(id)) && b.ids.some((id) => scopes.has(scopeOf(id)))
}

/**
 * Days from the end of the earlier posting, as far as it is known, to the start of the later; at most 0 when
 * both were open.
 */
function gapDays(a: Features, b: Features): { readonly gap: number; readonly isSure: boolean } {
  const [startA, startB] = [startOf(a), startOf(b)]
  const [first, next] = startA <= startB ? [a, startB] : [b, startA]
  return { gap: next - endOf(first), isSure: first.goneOn !== undefined }
}

/** Without a date a posting starts when it was first seen, as far as that is known. */
const startOf = ({ postedOn, firstSeenOn, capturedOn }: Features): number =>
  postedOn ?? firstSeenOn ?? capturedOn

/** What its source still lists is open until it closes; of what nobody watched, only the capture is known. */
function endOf(one: Features): number {
  const { closesOn, goneOn, capturedOn, firstSeenOn } = one
  if (firstSeenOn === undefined) return closesOn ?? Math.max(startOf(one), capturedOn)
  return Math.min(closesOn ?? Number.POSITIVE_INFINITY, goneOn ?? Number.POSITIVE_INFINITY)
}

/** Two rounds of one posting. */
export const areRounds = (a: Features, b: Features): boolean =>
  a.round !== b.round &&
  a.sourceId === b.sourceId &&
  postingParts(a.key).sourceRef === postingParts(b.key).sourceRef

/** One explicit level against none counts where it is above or below the plain run of a trade. */
function levelsConflict({ a, b }: Case): boolean {
  // Translators keep "senior" and "junior"; other ranks they render loosely.
  const keeps = (grade: Features['grade']) => grade === 'senior' || grade === 'junior'
  if (a.grade !== b.grade && (!speakDifferently(a, b) || keeps(a.grade) || keeps(b.grade))) return true
  if (a.level === b.level) return !speakDifferently(a, b) && ranksDiffer(a.title, b.title, a.level === 'lead')
  if (a.level !== undefined && b.level !== undefined) {
    // Translators render "lead", "manager" and "head" loosely.
    const upper = seniorities.indexOf('lead')
    return !(
      speakDifferently(a, b) && [a.level, b.level].some((level) => seniorities.indexOf(level) >= upper)
    )
  }
  const said = a.level ?? b.level
  return (
    said !== 'mid' && !(speakDifferently(a, b) && said !== 'senior' && said !== 'junior' && said !== 'intern')
  )
}

/** One line says little: a copy may reword it, or correct a word. */
const renamedLinesMin = 2
const teamCoverageMin = 0.9
/** Translated names of teams share no word; then the bodies must say that they are two. */
const translatedTeamCoverageMin = 0.5

/**
 * Whether each title has a word that its own body says oftener than the other body does, or the titles differ
 * in a number alone: one text, filled in for two vacancies ("Teacher of Maths" and "Teacher of Physics").
 */
function titlesContradict({ a, b, title }: Case): boolean {
  if (speakDifferently(a, b)) return false
  if (marksDiffer(a.title, b.title)) return true
  if (title.containment >= 1) return false
  const own = ownStems(a.title, b.title)
  if (own.numbered) return true
  const [ofA, ofB] = [unitsOfFeatures(a).stems, unitsOfFeatures(b).stems]
  return saysMore(own.a, ofA, ofB) && saysMore(own.b, ofB, ofA)
}

/**
 * Two titles with a word each are not merged, unless a link says so: a person decides. It is a veto for the
 * sake of a third posting, whose title was cut to what the two have in common.
 */
function twoTitles({ a, b, title }: Case): boolean {
  if (!title.apart || speakDifferently(a, b)) return false
  const links = [...b.hints, ...b.ids]
  return ![...a.hints, ...a.ids].some((link) => links.includes(link))
}

const retitled = ({ a, b, title }: Case): boolean =>
  a.sourceId === b.sourceId && (speakDifferently(a, b) ? title.apart : !areOneTitle(a.title, b.title))

/** Whether one of the words comes oftener in the first body. */
const saysMore = (words: readonly Stem[], mine: readonly Stem[], others: readonly Stem[]): boolean =>
  words.some((word) => countOf(word, mine) > countOf(word, others))

const countOf = (word: Stem, stems: readonly Stem[]): number =>
  stems.reduce((count, stem) => (stem === word ? count + 1 : count), 0)

const areTwo = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined && a !== b

const placesOf = ({ cities, countries, towns = [] }: Features): readonly string[] =>
  [cities, towns, countries].find((names) => names.length > 0) ?? []

/** Every contradiction that no shared id overrules, in a fixed order. */
export function vetoesOf(found: Case): Veto[] {
  const { a, b, title, places, body, shared } = found
  const isOneSource = a.sourceId === b.sourceId
  const anyId = shared.requisition || shared.ats
  const vetoes: Veto[] = []
  const veto = (name: VetoName, applies: boolean, value: string) => {
    if (applies) vetoes.push({ name, value })
  }

  const idOutweighsName = shared.ats && title.containment >= 0.6
  veto(
    'employer',
    compareEmployers(a.employer, b.employer) === 'conflict' && !idOutweighsName,
    both(a.employer, b.employer),
  )
  const requisitions = compareRequisitions(a.requisition, b.requisition, isOneSource)
  veto('requisition', requisitions === 'conflict', both(a.requisition, b.requisition))
  const twoReferences = areTwoOfOneSeries(a.reference, b.reference, isOneSource)
  veto('requisition', requisitions === 'unknown' && twoReferences && !anyId, both(a.reference, b.reference))
  const { gap, isSure } = gapDays(a, b)
  // One that went on the day when the other came made room for it.
  const areTogether = isSure ? gap < 0 : gap <= 0
  veto('ats-id', idsContradict(a, b) && areTogether && !shared.requisition, both(a.ids[0], b.ids[0]))
  const [levelA, levelB] = [a, b].map(
    ({ grade, level }) => [grade, level].filter((word) => word).join(' ') || undefined,
  )
  const oneLevel = levelA === undefined || levelB === undefined
  veto('level', levelsConflict(found) && !(anyId && oneLevel), both(levelA, levelB))
  veto('hours', areTwo(a.hours, b.hours) && !anyId, both(a.hours, b.hours))
  veto('hours', areTwo(a.hoursInText, b.hoursInText) && !anyId, both(a.hoursInText, b.hoursInText))
  const bothPlaces = both(placesOf(a).join(' '), placesOf(b).join(' '))
  // A source names places in one way, not here by the town and there by its quarter.
  const areTwoPlaces = places === 'conflict' || (places === 'doubt' && isOneSource)
  veto('city', areTwoPlaces && !shared.ats, bothPlaces)
  veto('town', places === 'doubt' && !isOneSource && !anyId, bothPlaces)
  // A chain's branches in one town, which one source lists side by side.
  const areBranches = isOneSource && areTogether && !anyId
  veto('address', areBranches && addressesDiffer(a.address, b.address), both(a.address, b.address))
  veto('pay', areBranches && paysDiffer(a.pay, b.pay), both(a.pay, b.pay))
  const teamMin = speakDifferently(a, b) ? translatedTeamCoverageMin : teamCoverageMin
  const twoTeams = (title.tailsDiffer && body.coverage < teamMin) || titlesContradict(found)
  veto('team', twoTeams && !anyId, 'the titles name two teams or products')
  veto('renamed', body.renamed >= renamedLinesMin && !anyId, `one word for another in ${body.renamed} lines`)
  veto('title', twoTitles(found) && !anyId, 'each title has a word of its own')
  veto('title-in-source', retitled(found) && !anyId, 'one source gives them two titles')
  // A link that led to one posting leads to another round of it after so long; a requisition is one all its life.
  const isOneStill = isSure ? shared.requisition : anyId
  veto('late', gap > limits.repostDays && !isOneStill, `${gap} days after the first one ended`)
  veto('again', areRounds(a, b), 'its source advertises it again after a long time')
  return vetoes
}
