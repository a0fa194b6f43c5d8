import { limits } from '../../limits.ts'
import type { Description, Employer, Section, Skill } from '../../posting.ts'
import { findSkills, isAskedFor } from '../../skills/finder.ts'
import { fold } from '../../text/characters.ts'
import { knownHeading } from '../../text/headings.ts'
import { remember } from '../../text/remember.ts'
import type { Draft } from '../source.ts'
import type { Notes } from './notes.ts'
import { lineOf } from './words.ts'

const known = (confidence: number | undefined): number =>
  confidence !== undefined && confidence >= 0 && confidence <= 1 ? confidence : 1

/** What our tables say of a stated skill; feeds state the same few hundred. */
const kindStated = remember({ entriesMax: 5_000, charsMax: 100 }, (key) => {
  const at = key.indexOf('\n')
  return findSkills(key.slice(at + 1), at === 0 ? undefined : key.slice(0, at))[0]?.kind ?? 'hard'
})

const legalForms =
  'inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|company|co|group|gmbh|ag|se|kg|sa|sas|sarl|sl|bv|nv'
const legalForm = new RegExp(`^(?:,? (?:${legalForms})\\.?)*$`, 'u')

/** True for the employer's own name: "Oracle is an equal opportunity employer". */
function isNameOf(employer: string, skill: string): boolean {
  const name = fold(skill)
  return employer.startsWith(name) && legalForm.test(employer.slice(name.length))
}

/** Sections that ask nobody for anything: what is offered and what the law demands, under headings that say so. */
const isAskless = ({ kind, heading }: Section): boolean =>
  (kind === 'benefits' || kind === 'legal') && heading !== undefined && knownHeading(heading) === kind

/** The words of a description that may ask for something. */
function askingWords({ text, sections }: Description): string {
  if (!sections.some(isAskless)) return text
  return sections
    .filter((section) => !isAskless(section))
    .flatMap(({ heading, items }) => (heading === undefined ? items : [heading, ...items]))
    .join('\n')
}

/**
 * Stated skills first, in the sender's order, with what the sender said of them; then those the description asks for.
 * The employer's own name is one only where it is asked for.
 */
export function skillsOf(
  draft: Draft,
  { description, employer }: { readonly description: Description; readonly employer: Employer | undefined },
  notes: Notes,
): readonly Skill[] {
  const { language } = description
  const skills = new Map<string, Skill>()
  const add = (skill: Skill) => {
    const key = fold(skill.name)
    if (skills.size < limits.skillsPerPostingMax && !skills.has(key)) skills.set(key, skill)
  }
  for (const stated of draft.skills ?? []) {
    const name = lineOf(stated.name)
    if (name === undefined || name.length > limits.labelCharsMax || !/[\p{L}\p{N}]/u.test(name)) continue
    const kind = stated.kind ?? kindStated(`${language ?? ''}\n${name}`)
    const source = (lineOf(stated.source) ?? 'stated').slice(0, limits.labelCharsMax)
    add({ name, kind, confidence: known(stated.confidence), source })
  }
  if (skills.size > 0) notes.stated('skills')
  const ownName = fold(employer?.name ?? '')
  for (const found of findSkills(askingWords(description), language)) {
    const { name, kind, confidence } = found
    if (isAskedFor(found) || !isNameOf(ownName, name)) add({ name, kind, confidence, source: 'text' })
  }
  if (skills.size > 0 && draft.skills === undefined) notes.read('skills', 0.8)
  return [...skills.values()]
}
