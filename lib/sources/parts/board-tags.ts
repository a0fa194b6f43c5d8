import { fold } from '../../text/characters.ts'
import { readEmployment } from '../../text/employment.ts'
import { readSeniorityWord } from '../../text/level.ts'
import { readPlaces } from '../../text/place/place.ts'
import { readWorkplace } from '../../text/workplace.ts'
import type { DraftSkill } from '../source.ts'

/** What remote boards tag besides skills: who may apply, and the board's own drawers. */
const drawers = new Set(
  (
    'anywhere|worldwide|digital nomad|nomad|non tech|tech|work from home|exec|ops|other|misc|all others|' +
    'hiring|urgent|new|featured|no experience|startup|salary|benefits'
  ).split('|'),
)

const tagCharsMax = 60

function isSkill(tag: string): boolean {
  const folded = fold(tag)
  if (folded === '' || folded.length > tagCharsMax || drawers.has(folded)) return false
  const { types, permanent } = readEmployment(folded)
  if (types.length > 0 || permanent !== undefined) return false
  return readSeniorityWord(tag) === undefined && readWorkplace(tag) === undefined && !isArea(tag)
}

const isArea = (tag: string): boolean => readPlaces(tag).area !== undefined

/**
 * A remote board's tags that are stated skills: hours, level and place stand among them, and say nothing sure
 * there.
 */
export const skillsOfTags = (tags: readonly (string | null)[] | null | undefined): readonly DraftSkill[] =>
  [...new Set((tags ?? []).map((tag) => tag?.trim() ?? ''))]
    .filter(isSkill)
    .map((name) => ({ name, source: 'stated' }))
