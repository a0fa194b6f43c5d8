import { createRequire } from 'node:module'
import { foldText } from '../../lib/skills/characters.ts'
import { findSkills } from '../../lib/skills/finder.ts'
import { hitsIn } from '../../lib/skills/phrases.ts'
import { skillLines, spelledBothWays, vocabulary } from '../../lib/skills/vocabulary.ts'
import { readHtml } from '../../lib/text/html/html.ts'
import { randomFrom } from '../identity/synthetic.ts'
import { inventDescription } from './invented-postings.ts'
import { type BenchGroup, median } from './rows.ts'

const seed = 11
const texts = 500
const textBytes = 4_600

type Rival = { search(text: string): [number, string[]][] }
// The package has no types; its README states the constructor and `search`.
const AhoCorasick = createRequire(import.meta.url)('ahocorasick') as new (words: string[]) => Rival

const words = (): string[] => [
  ...new Set(
    skillLines().flatMap(({ aliases }) =>
      aliases.flatMap(({ text }) => spelledBothWays(text)).map((text) => text.toLowerCase()),
    ),
  ),
]

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** What the package finds of whole words: it also reports what stands inside of others. */
function theirHits(rival: Rival, text: string): number {
  const lower = text.toLowerCase()
  let hits = 0
  for (const [last, found] of rival.search(lower))
    for (const word of found) if (!isWord(lower[last - word.length]) && !isWord(lower[last + 1])) hits += 1
  return hits
}

export const skills: BenchGroup = {
  id: 'skills',
  question: 'How fast are the words of the vocabulary found, and what does judging them cost on top?',
  budget: '1.5 times what the package ahocorasick finds with the same words.',
  input: `${texts} invented descriptions of ${textBytes / 1_000} kB of HTML as text, seed ${seed}; median`,
  async run({ rounds }) {
    const random = randomFrom(seed)
    const all = Array.from({ length: texts }, () => readHtml(inventDescription(random, textBytes)).text)
    const rival = new AhoCorasick(words())
    const ways = {
      ours: (text: string) => hitsIn(vocabulary(), foldText(text), () => true).length,
      judged: (text: string) => findSkills(text, 'en').length,
      theirs: (text: string) => theirHits(rival, text),
    }
    const times = { ours: [] as number[], judged: [] as number[], theirs: [] as number[] }
    for (let round = 0; round < rounds + 3; round += 1)
      for (const name of ['ours', 'judged', 'theirs'] as const) {
        const start = performance.now()
        for (const text of all) ways[name](text)
        if (round >= 3) times[name].push((performance.now() - start) / texts)
      }
    const [own, judged, other] = [median(times.ours), median(times.judged), median(times.theirs)]
    const against = 'ahocorasick, whole words'
    return [
      {
        name: 'words of the vocabulary found',
        value: 1_000 / own,
        unit: 'texts/s',
        against,
        ratio: other / own,
        goal: '>= 1.5',
      },
      {
        name: 'skills found and judged',
        value: 1_000 / judged,
        unit: 'texts/s',
        against,
        ratio: other / judged,
      },
    ]
  },
}
