import { limits } from '../../limits.ts'
import type { Posting } from '../../posting.ts'
import { fold } from '../../text/characters.ts'
import { rankOf } from './rank.ts'
import { type Won, win } from './survival.ts'

export const breaksOff = (text: string): boolean => /(?:…|\.\.\.)[\])]?$/.test(text.trimEnd())

const cutShare = 0.6
const tellingKinds = ['responsibilities', 'requirements'] as const

/** What a text says of the work itself, under headings. */
const toldIn = ({ description }: Posting): ReadonlySet<string> =>
  new Set(tellingKinds.filter((kind) => description.sections.some((section) => section.kind === kind)))

/**
 * Whether a text was cut: it breaks off, or it is much shorter than another and leaves out what that says of the work.
 * Length alone says nothing: boards praise themselves below the employer's words.
 */
function isCutBeside(posting: Posting, longest: Posting): boolean {
  const [length, most] = [posting, longest].map(({ description }) => description.text.length)
  if (length === undefined || most === undefined || length >= most) return false
  if (breaksOff(posting.description.text)) return true
  const told = toldIn(posting)
  return length < most * cutShare && (told.size === 0 || !toldIn(longest).isSubsetOf(told))
}

/** The nearest source's text, unless it was cut. */
export function descriptionOf(postings: readonly Posting[]): Won | undefined {
  const length = ({ description }: Posting) => description.text.length
  const longest = postings.toSorted((a, b) => length(b) - length(a))[0]
  const winner = postings.find((posting) => longest && !isCutBeside(posting, longest))
  const reason = winner === postings[0] ? undefined : 'the nearer source shows a cut text'
  return win(postings, 'description', ({ description }) => description, { winner, reason })
}

/** All that are stated, and of those found in texts what the text that is shown says, or one nearer. */
export function skillsOf(postings: readonly Posting[], shown: Posting | undefined): Won | undefined {
  const all = new Map<string, Posting['skills'][number]>()
  const named = postings.flatMap((posting) =>
    shown && rankOf(posting) > rankOf(shown)
      ? posting.skills.filter(({ source }) => source !== 'text')
      : posting.skills,
  )
  for (const skill of named) {
    const key = `${skill.kind} ${fold(skill.name)}`
    const before = all.get(key)
    if (!before || skill.confidence > before.confidence) all.set(key, skill)
  }
  const value = [...all.values()].slice(0, limits.skillsPerPostingMax)
  const winner = postings.find(({ skills }) => skills.length > 0) ?? postings[0]
  return { value, from: winner, reason: 'every skill that a source names', lost: [], field: 'skills' }
}
