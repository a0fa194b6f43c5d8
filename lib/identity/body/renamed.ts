import { regions } from '../../text/data/regions.ts'
import type { Features } from '../features.ts'
import type { AlignedPair, Both } from './align.ts'
import { isNamed, type Stem, stemsOf, twentiethsOf } from './stems.ts'
import type { Units } from './units.ts'

/** How many words of its own a line may have and still be the other line with another word in it. */
const ownStemsMax = 3

/** A copy may call the town by its county. */
const ofRegions: ReadonlySet<Stem> = new Set(Object.values(regions).flatMap(stemsOf))

/** Who is asked for, or written to, is no name of the vacancy: a second recruiter has the same one to fill. */
const ofApplying: ReadonlySet<Stem> = new Set(
  stemsOf(
    'apply application contact email phone ring cv bewerbung ansprechpartner correo llamar candidature',
  ),
)

type Body = { readonly units: Units; readonly of: Pick<Features, 'employer' | 'cities'> }

/**
 * In how many lines one word stands where the other body has another: "Oakfield" where the other says "Elmwood",
 * "adults" where it says "children". A copy rewords here and there; a text filled in for two schools, clients or trades
 * changes the same word each time, and has neither elsewhere. Either both are words that the glossary knows, and tells
 * apart, or both are names to it: else they may mean one thing. The employers' names are left out, since publishers
 * hide them. The town of a posting counts twice: nobody corrects it in a text that is otherwise copied.
 */
export function renamedLines(bodies: Both<Body>, aligned: readonly AlignedPair[]): number {
  const { a, b } = bodies
  const ofEmployers = new Set(stemsOf(`${a.of.employer ?? ''} ${b.of.employer ?? ''}`))
  const isTelling = (stem: Stem, { units }: Body): boolean =>
    twentiethsOf(stem) === 20 && !ofRegions.has(stem) && !ofEmployers.has(stem) && !units.stems.includes(stem)
  const lines = new Map<string, number>()
  for (const { a: one, b: other } of aligned.filter(({ likeness }) => likeness < 1)) {
    const [ownA, ownB] = ownStems(stemsOfUnit(a.units, one), stemsOfUnit(b.units, other))
    for (const word of ownA.filter((stem) => isTelling(stem, b)))
      for (const instead of ownB.filter((stem) => isTelling(stem, a) && isNamed(stem) === isNamed(word))) {
        const isTown = isTownOf(a, word) || isTownOf(b, instead)
        const pair = `${word} ${instead}`
        lines.set(pair, (lines.get(pair) ?? 0) + (isTown ? 2 : 1))
      }
  }
  return Math.max(0, ...lines.values())
}

const isTownOf = ({ of }: Body, word: Stem): boolean =>
  of.cities.some((city) => stemsOf(city.split('|')[0] ?? '').includes(word))

const stemsOfUnit = ({ stems, starts }: Units, at: number): readonly Stem[] =>
  stems.slice(starts[at], starts[at + 1])

/** What each line has of its own, where that is little and no way to apply. */
function ownStems(one: readonly Stem[], other: readonly Stem[]): readonly [readonly Stem[], readonly Stem[]] {
  const [ownA, ownB] = [
    one.filter((stem) => !other.includes(stem)),
    other.filter((stem) => !one.includes(stem)),
  ]
  const isLittle = Math.max(ownA.length, ownB.length) <= ownStemsMax
  return isLittle && !one.some((stem) => ofApplying.has(stem)) ? [ownA, ownB] : [[], []]
}
