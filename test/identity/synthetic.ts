import type { Posting } from '../../lib/posting.ts'
import { readPlaces } from '../../lib/text/place/place.ts'
import type { Channel } from '../../lib/words.ts'
import * as word from './data/words.ts'

/**
 * Numbers from a seed, the same on every machine. Mulberry32,
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (share: number): boolean => next() < share,
    pick: <T>(from: readonly T[]): T => from[below(from.length)] as T, // the lists here are never empty
    some: <T>(from: readonly T[], count: number): T[] => {
      const left = [...from]
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(below(left.length), 1)[0] as T,
      )
    },
  }
}
type Random = ReturnType<typeof randomFrom>

type Employer = { name: string; about: string; perk: string; equality: string }
type Line = { verb: readonly [string, string] | undefined; thing: string; rest: string }
/** One invented vacancy: what is true, before any source shows it. */
type Vacancy = {
  id: number
  employer: Employer
  occupation: string
  team: string | undefined
  level: string
  city: string
  intro: string
  duties: Line[]
  demands: Line[]
  hasSiblings: boolean
}

export type Labelled = { readonly posting: Posting; readonly vacancy: number }

function inventEmployers(random: Random): Employer[] {
  return word.employerFirst.flatMap((first) =>
    random.some(word.employerSecond, 4).map((second) => {
      const name = `${first} ${second}`
      const [about, equality] = [random.pick(word.abouts), random.pick(word.equality)]
      return {
        name,
        about: `${name} ${about}.`,
        perk: `${random.pick(word.perks)}.`,
        equality: `${name} ${equality}.`,
      }
    }),
  )
}

const dutyLine = (random: Random, things: readonly string[]): Line => {
  const [one = '', other = ''] = random.some(things, 2)
  return {
    verb: random.pick(word.verbs),
    thing: random.chance(0.5) ? one : `${one} and ${other}`,
    rest: random.pick(word.qualifiers),
  }
}

const demandLine = (random: Random, things: readonly string[]): Line =>
  random.chance(0.5)
    ? { verb: undefined, thing: random.pick(word.traits), rest: '' }
    : {
        verb: undefined,
        thing: `${2 + random.below(7)} years of work with ${random.pick(things)}`,
        rest: random.pick(word.demands),
      }

const introOf = (random: Random, team: string | undefined, things: readonly string[]): string =>
  [
    team ?? 'This',
    'is the group for',
    random.some(things, 2).join(' and '),
    `${random.pick(word.qualifiers)}.`,
  ].join(' ')

function inventVacancy(random: Random, id: number, employer: Employer): Vacancy {
  const [occupation, things] = random.pick(word.occupations)
  const team = random.chance(0.4) ? random.pick(word.teams) : undefined
  return {
    id,
    employer,
    occupation,
    team,
    level: random.chance(0.25) ? 'Senior ' : '',
    city: random.pick(word.cities),
    intro: introOf(random, team, things),
    duties: Array.from({ length: 5 + random.below(3) }, () => dutyLine(random, things)),
    demands: Array.from({ length: 3 + random.below(3) }, () => demandLine(random, things)),
    hasSiblings: false,
  }
}

/** Another level of the role: the level word changes, and about a third of the lines. */
const otherLevel = (random: Random, vacancy: Vacancy, id: number): Vacancy => {
  const things = word.occupations.find(([name]) => name === vacancy.occupation)?.[1] ?? []
  const change = (line: Line): Line => (random.chance(0.35) ? dutyLine(random, things) : line)
  return { ...vacancy, id, level: vacancy.level ? 'Junior ' : 'Senior ', duties: vacancy.duties.map(change) }
}

/** Another team of the same employer, occupation and city: other lines over the same things. */
const otherTeam = (random: Random, vacancy: Vacancy, id: number): Vacancy => {
  const things = word.occupations.find(([name]) => name === vacancy.occupation)?.[1] ?? []
  const team = random.pick(word.teams.filter((name) => name !== vacancy.team))
  const intro = introOf(random, team, things)
  const [duties, demands] = [
    vacancy.duties.map(() => dutyLine(random, things)),
    vacancy.demands.map(() => demandLine(random, things)),
  ]
  return { ...vacancy, id, team, intro, duties, demands }
}

const otherCity = (random: Random, vacancy: Vacancy, id: number): Vacancy => ({
  ...vacancy,
  id,
  city: random.pick(word.cities.filter((city) => city !== vacancy.city)),
  hasSiblings: true,
})

/** The vacancies, with three in ten followed by a near twin that is another opening. */
export function inventVacancies(random: Random, count: number): Vacancy[] {
  const employers = inventEmployers(random)
  const all: Vacancy[] = []
  while (all.length < count) {
    const vacancy = inventVacancy(random, all.length, random.pick(employers))
    const twin = random.next()
    if (twin < 0.1) all.push({ ...vacancy, hasSiblings: true }, otherCity(random, vacancy, all.length + 1))
    else if (twin < 0.2) all.push(vacancy, otherLevel(random, vacancy, all.length + 1))
    else if (twin < 0.3) all.push(vacancy, otherTeam(random, vacancy, all.length + 1))
    else all.push(vacancy)
  }
  return all.slice(0, count)
}

const plainLine = ({ verb, thing, rest }: Line): string => [verb?.[0], thing, rest].filter(Boolean).join(' ')

/** As a board would put it: another verb, the tail cut or the words moved, a different opening. */
function rewordLine(random: Random, { verb, thing, rest }: Line): string {
  const first = verb && random.chance(0.7) ? verb[1] : verb?.[0]
  const last = random.chance(0.6) ? '' : rest
  const things = random.chance(0.3) ? thing.split(' and ').toReversed().join(' and ') : thing
  const line = [first, things, last].filter(Boolean).join(' ')
  return random.chance(0.3) ? `You will ${line.toLowerCase()}` : line
}

type Style = 'direct' | 'feed' | 'board' | 'cut' | 'portal' | 'hidden-board'
const channelOf: Record<Style, Channel> = {
  direct: 'first-party',
  feed: 'feed',
  board: 'portal',
  cut: 'aggregator',
  portal: 'portal',
  'hidden-board': 'portal',
}

function bodyOf(random: Random, style: Style, vacancy: Vacancy): string {
  const { employer, intro } = vacancy
  const lines = (all: Line[]) => all.map(plainLine)
  const whole = [
    employer.about,
    intro,
    'What you will do',
    ...lines(vacancy.duties),
    'What you bring',
    ...lines(vacancy.demands),
  ]
  if (style === 'direct') return [...whole, employer.perk, employer.equality].join('\n')
  if (style === 'feed') return [...whole, 'Feed automation by JobRelay'].join('\n')
  if (style === 'cut') return `${[employer.about, intro, ...lines(vacancy.duties).slice(0, 3)].join(' - ')} …`
  if (style === 'portal')
    return [...whole.slice(random.below(2)), employer.equality].join('\n').replaceAll(' and ', ' & ')
  const kept = vacancy.duties.filter(() => random.chance(0.85)).map((line) => rewordLine(random, line))
  const wanted = vacancy.demands.map((line) => rewordLine(random, line))
  return ['Description', ...kept, 'Requirements', ...wanted, 'Apply directly on the company website.']
    .map((line) => `• ${line}`)
    .join('\n')
}

function titleOf(random: Random, style: Style, { level, occupation, team }: Vacancy): string {
  const plain = `${level}${occupation}`
  if (style === 'cut' && random.chance(0.3)) return `🚀 ${plain}${team ? `, ${team}` : ''} (Remote Friendly)`
  return team && !((style === 'feed' || style === 'board') && random.chance(0.4))
    ? `${plain}, ${team}`
    : plain
}

function show(random: Random, style: Style, vacancy: Vacancy, ref: string): Labelled {
  const dropsCity = !vacancy.hasSiblings && (style === 'board' || style === 'feed') && random.chance(0.4)
  const text = dropsCity ? 'Remote' : vacancy.city
  const places = readPlaces(text)
  const day = String(1 + random.below(28)).padStart(2, '0')
  const sourceId =
    style === 'direct'
      ? `direct-${vacancy.employer.name.toLowerCase().replaceAll(' ', '-')}`
      : `some-${style}`
  const posting: Posting = {
    sourceId,
    sourceRef: ref,
    channel: channelOf[style],
    title: titleOf(random, style, vacancy),
    employer:
      style === 'portal' || style === 'hidden-board'
        ? { masked: true }
        : { masked: false, name: vacancy.employer.name },
    locations: places.locations.map(({ city, country }) => ({
      text,
      ...(city ? { city } : {}),
      ...(country ? { country } : {}),
    })),
    description: { html: '', text: bodyOf(random, style, vacancy), language: 'en', sections: [] },
    skills: [],
    apply: [],
    posted: { date: `2026-03-${day}`, approximate: false },
    capturedAt: `2026-03-${day}T06:00:00Z`,
    origin: {},
  }
  return { posting, vacancy: vacancy.id }
}

const otherStyles: readonly Style[] = ['feed', 'board', 'cut', 'portal', 'hidden-board']

/** At least `count` postings of invented vacancies, each shown by one to four sources in their own manner. */
export function inventPostings(seed: number, count: number): Labelled[] {
  const random = randomFrom(seed)
  const all: Labelled[] = []
  for (const vacancy of inventVacancies(random, Math.ceil(count / 2.5))) {
    const styles: Style[] = ['direct', ...random.some(otherStyles, random.below(4))]
    for (const style of styles) all.push(show(random, style, vacancy, `${vacancy.id}-${style}`))
  }
  return all
}
