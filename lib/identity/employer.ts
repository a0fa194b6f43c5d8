import { fold } from '../text/characters.ts'
import { remember } from '../text/remember.ts'

/** Forms of companies as they end a name, in one word: "S.p.A." is "spa" by then. */
const legalForms = new Set(
  (
    'ltd limited inc incorporated llc llp lp plc corp corporation co company pty pvt pte bhd sdn ' +
    'gmbh mbh kg kgaa ag aktiengesellschaft se ug ohg gbr ev eg haftungsbeschrankt ' +
    'sa sau sas sasu sarl eurl snc sca srl srls spa sl slu sll ltda cv nv bv vof ' +
    'ab as asa aps oy oyj spzoo spk spj sro doo kft zrt nyrt ooo ao pao zao kk ' +
    'group gruppe groupe grupo holding holdings'
  ).split(' '),
)
/** What joins two of them: "GmbH & Co. KG", "GmbH und Co KG". */
const joints = new Set('and und et y e og och i'.split(' '))
/** What begins a name and is no part of it. */
const leading = new Set('the sarl eurl ooo ao pao zao pt ооо ао пао оао зао'.split(' '))
/** Written without a blank before or behind the name. */
const unspacedForms =
  /株式会社|有限会社|合同会社|㈱|股份有限公司|有限责任公司|有限公司|주식회사|유한회사|㈜|[（(](?:株|有|주)[）)]/gu

/** Letters with dots, slashes or blanks between them are one word: "S.A.", "A/S", "J. P. Morgan". */
const spelled = /(?<![\p{L}\p{N}])\p{L}(?: \p{L})+(?![\p{L}\p{N}])/gu

/** "The Example Company, Ltd." and "Example" are one employer: its words, folded, without legal form. */
export function employerKey(name: string): string {
  const words = fold(name.replace(unspacedForms, ' '))
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(spelled, (letters) => letters.replaceAll(' ', ''))
    .replace(/\bsp (zoo|k|j)\b/g, 'sp$1')
    .split(' ')
  const from = words.length > 1 && leading.has(words[0] ?? '') ? 1 : 0
  let to = words.length
  while (to > from + 1 && (legalForms.has(words[to - 1] ?? '') || joints.has(words[to - 1] ?? ''))) to -= 1
  return words.slice(from, to).join(' ')
}

const latin = /^[\p{Script=Latin}\p{N} ]+$/u
const hasLatin = /\p{Script=Latin}/u

/** Few names, many comparisons. */
const wordsOfName = remember({ entriesMax: 5_000, charsMax: 120 }, (name) => {
  // A folded "ü" is "u"; who has no such key writes "ue". After another vowel it is no umlaut ("Bauer").
  const plain = name.replace(/(?<![aeiouq])([aou])e/g, '$1')
  const words = plain.split(' ')
  return {
    words,
    joined: plain.replaceAll(' ', ''),
    initials: words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '',
    script: latin.test(name) ? 'latin' : hasLatin.test(name) ? 'both' : 'other',
  }
})
type Name = ReturnType<typeof wordsOfName>

/** "Яндекс" may be "Yandex", and "TCS" the first letters of the other name: neither says that they are two. */
const mayBeOne = (a: Name, b: Name): boolean =>
  (a.script !== b.script && a.script !== 'both' && b.script !== 'both') ||
  a.joined === b.initials ||
  b.joined === a.initials

const shortCharsMax = 5
/** Of a shorter name one letter makes another. */
const misspeltCharsMin = 8

/** "HMRC" for "HM Revenue & Customs", "VW" for "Volkswagen": its letters, in their order. */
function isShortOf(short: Name, { joined }: Name): boolean {
  if (short.joined.length > shortCharsMax || short.joined.charAt(0) !== joined.charAt(0)) return false
  let at = 0
  for (const letter of joined) if (letter === short.joined.charAt(at)) at += 1
  return at === short.joined.length
}

/** Whether one letter too few, too many or in the place of another makes the one name the other. */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < misspeltCharsMin || long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1
  const rest = short.slice(short.length === long.length ? at + 1 : at)
  return rest === long.slice(at + 1)
}

/**
 * Whether two names that conflict may be one all the same, misspelt or in short: too little to take them for one, and
 * enough for a person to look at.
 */
export function mayBeOneName(a = '', b = ''): boolean {
  const [one, other] = [wordsOfName(a), wordsOfName(b)]
  return isMisspelt(one.joined, other.joined) || isShortOf(one, other) || isShortOf(other, one)
}

/**
 * `same` when one name is the other, or the other with more words or without spaces ("Example", "Example
 * Robotics"); `unknown` also where they cannot be held against each other.
 *
 * @param a a key, as `employerKey` makes it
 */
export function compareEmployers(
  a: string | undefined,
  b: string | undefined,
): 'same' | 'conflict' | 'unknown' {
  // A name of signs alone leaves nothing to compare: "★★★".
  if (a === undefined || a === '' || b === undefined || b === '') return 'unknown'
  if (a === b) return 'same'
  const [one, other] = [wordsOfName(a), wordsOfName(b)]
  const [few, many] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const isPart = few.words.every((word) => many.words.includes(word))
  if (isPart || one.joined === other.joined) return 'same'
  return mayBeOne(one, other) ? 'unknown' : 'conflict'
}
