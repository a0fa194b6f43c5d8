import { limits } from '../../limits.ts'
import type { Skill } from '../../posting.ts'
import { findSkills } from '../../skills/finder.ts'
import { fold } from '../../text/characters.ts'
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

/**
 * Stated skills first, in the sender's order, with what the sender said of them; then those the text asks
 * for.
 */
export function skillsOf(
  draft: Draft,
  text: string,
  language: string | undefined,
  notes: Notes,
): readonly Skill[] {
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
  for (const { name, kind, confidence } of findSkills(text, language))
    add({ name, kind, confidence, source: 'text' })
  if (skills.size > 0 && draft.skills === undefined) notes.read('skills', 0.8)
  return [...skills.values()]
}
