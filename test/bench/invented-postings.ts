import type { randomFrom } from '../identity/synthetic.ts'
import * as word from './data/words.ts'

/** A posting as a feed states it, every value text; invented from a seed. */
export type InventedPosting = {
  readonly externalid: string
  readonly Title: string
  readonly Employername: string
  readonly Location: string
  readonly Workarrangement: string
  readonly Jobtype: string
  readonly Experiencelevel: string
  readonly Salaryrange: string
  readonly Category: string
  readonly Skills: string
  readonly Applyto: string
  readonly Postedate: string
  readonly Description: string
}

type Random = ReturnType<typeof randomFrom>

/** A word nobody has heard of: without such, texts repeat so much that packing and caches have it easy. */
const invented = (random: Random): string =>
  Array.from({ length: 2 + random.below(3) }, () => random.pick(word.syllables)).join('')

const sentence = (random: Random): string =>
  `${random.pick(word.openings)} ${random.pick(word.verbs)} ${invented(random)} ${random.pick(word.things)} ` +
  `${random.pick(word.ends)}, as ${invented(random)} does for ${invented(random)}.`

const paragraph = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(random)).join(' ')

/**
 * Skills stand in it as often as in real texts: some 4.5 are found per kilobyte of the corpus, one in twelve of them a
 * word unknown to us in a list beside one that we know.
 */
const item = (random: Random): string => {
  const [one, other] = [random.pick(word.skills), random.pick(word.things)]
  if (random.chance(0.1)) return `Experience with ${one} at the ${invented(random)} ${invented(random)}`
  if (random.chance(0.06)) return `${one}, ${invented(random)} and ${other}`
  return `${random.pick(word.verbs)} ${invented(random)} ${other} ${random.pick(word.ends)}`
}

/** How descriptions look on the way here: clean, out of a word processor, or with what must not stay. */
const dressings: readonly ((text: string, random: Random) => string)[] = [
  (text) => `<p>${text}</p>\n`,
  (text) =>
    `<p class="MsoNormal" style="margin:0cm"><span lang="EN-GB" style="font-size:11.0pt">${text}</span><o:p></o:p></p>\n`,
  (text) => `<div onclick="track(1)"><p>${text}&nbsp;<b>Apply <i>now</b></i></p></div>\n`,
  (text) => `<p>${text}<script>track("<p>no</p>")</script> R&amp;D &ndash; &euro;&nbsp;bonus</p>\n`,
  (text) => `${text}<br><br>\n`,
]

/** A description of about so many bytes of HTML. */
export function inventDescription(random: Random, bytes: number): string {
  const dress = random.pick(dressings)
  let html = ''
  for (let n = 0; html.length < bytes; n += 1) {
    if (n % 2 === 0) html += `<h3>${random.pick(word.headings)}</h3>\n`
    html += dress(paragraph(random, 2), random)
    const items = Array.from({ length: 4 }, () => `<li>${item(random)}</li>`)
    html += `<ul>\n${items.join('\n')}\n</ul>\n`
  }
  return html
}

/** `n` is the posting's number in its feed, which alone makes its ids. */
export function inventPosting(random: Random, n: number, descriptionBytes: number): InventedPosting {
  const employer = `${random.pick(word.employers)} ${random.pick(word.trades)}`
  const from = 30 + random.below(60)
  return {
    externalid: `inv-${String(n).padStart(7, '0')}`,
    Title: `${random.pick(word.levels)} ${random.pick(word.roles)} & ${random.pick(word.teams)} ${n % 997}`,
    Employername: employer,
    Location: random.pick(word.places),
    Workarrangement: random.pick(['remote', 'hybrid', 'onsite', '']),
    Jobtype: random.pick(['full-time', 'part-time', 'contract', 'Full time, permanent']),
    Experiencelevel: random.pick(['senior', 'mid', 'junior', '']),
    Salaryrange: random.chance(0.5) ? `£${from},000 - £${from + 15},000 per year` : '',
    Category: random.pick(word.trades),
    Skills: random.some(word.skills, 4).join(', '),
    Applyto: `https://jobs.${employer.split(' ')[0]?.toLowerCase()}.example/apply/${n}?from=feed&ref=${n * 7919}`,
    Postedate: `2026-0${1 + random.below(9)}-${String(1 + random.below(28)).padStart(2, '0')}`,
    Description: inventDescription(random, descriptionBytes),
  }
}
