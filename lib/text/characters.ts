// The one cleaner that every string passes on its way in. What it lets through can be written as XML 1.0
// and UTF-8.

import { remember } from './remember.ts'
import { sign, signsIn } from './signs.ts'

/** Colour and cursor commands of terminals: dropped whole, or "[31m" would stay behind. */
const terminalCommand = /\u001b\[[0-9;?]{0,16}[A-Za-z]/g

const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

/**
 * Controls, direction overrides and isolates, byte order marks, zero-width spaces, soft hyphens,
 * interlinear marks, lone surrogates and code points that are no characters. Joiners (U+200C, U+200D) and
 * U+200E, U+200F stay: emoji, Persian, Indic scripts and honest right-to-left text need them.
 */
const junk = new RegExp(
  '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u180e\\u200b\\u202a-\\u202e\\u2060-\\u206f\\ufeff' +
    '\\ufff9-\\ufffb\\p{Surrogate}\\p{Noncharacter_Code_Point}]',
  'gu',
)

/** Letters by their class that show nothing: what stands for a missing letter of Hangul, beside no other. */
const fillers = /[\u3164\uffa0]|(?<![\u1100-\u115e])[\u115f\u1160]+(?![\u1161-\u11ff])/g

/** Invisible "tag" letters can smuggle text; they are honest only in the flags that begin with U+1F3F4. */
const strayTags = /(\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8})|[\u{e0000}-\u{e007f}]/gu

/** Text that every sink can hold: forbidden and deceiving characters dropped, NFC, line breaks as \n. */
export function cleanText(value: string): string {
  if ((signsIn(value) & sign.odd) === 0) return value
  return value
    .replace(terminalCommand, '')
    .replace(lineBreaks, '\n')
    .replace(junk, '')
    .replace(fillers, ' ')
    .replace(strayTags, (_, flag: string | undefined) => flag ?? '')
    .normalize('NFC')
}

/** Every run of white space as one blank. What is that already is passed over: it is nearly all there is. */
export const oneBlank = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ')

/** Most lines are clean already: they hold none of these, and no blank at their edges. */
const untidy = sign.odd | sign.white | sign.blanks
const invisibleEdges = /^[\u200c-\u200f\s]+|[\u200c-\u200f]+$/g

/** `cleanText` as one line: every run of white space (no-break ones too) is one space, none at the edges. */
export function cleanLine(value: string): string {
  if ((signsIn(value) & untidy) === 0 && !value.startsWith(' ') && !value.endsWith(' ')) return value
  const line = oneBlank(cleanText(value)).trim()
  return line.replace(invisibleEdges, '').trim()
}

/** Letters that Unicode does not take apart. */
const unlike: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

// To look for what should not be there takes a fraction of walking over what may.
const beyondAscii = /[^\u0000-\u007f]/
export const isAscii = (value: string): boolean => !beyondAscii.test(value)

/** For comparison: lower case, no diacritics, curly apostrophes straight. Never shown. */
export function fold(value: string): string {
  const lower = value.toLowerCase()
  if (isAscii(lower)) return lower
  // ASCII neither changes nor changes what stands beside it, and is nearly all of most texts.
  return lower.replace(/[^\u0000-\u007f]+/g, foldRun).replaceAll('`', "'")
}

/** Few runs make most of the accents and bullets of a language. */
const foldRun = remember({ entriesMax: 2_000, charsMax: 4 }, (run) =>
  run
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[ßøłđðþæœı]/g, (letter) => unlike[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`´]/g, "'"),
)

/** What Windows-1252 shows for bytes 0x80 to 0x9f; the five it leaves open read as Latin-1 controls. */
const cp1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...cp1252].map((character, n) => [character, 0x80 + n]))

/** A UTF-8 lead byte and its continuation bytes, as Latin-1 or Windows-1252 show them. */
const follow = `[\\u0080-\\u00bf${cp1252}]`
const misread = `[\\u00c2-\\u00df]${follow}|[\\u00e0-\\u00ef]${follow}{2}|[\\u00f0-\\u00f4]${follow}{3}`
const firstMisread = new RegExp(misread)
const everyMisread = new RegExp(misread, 'g')
const utf8 = new TextDecoder('utf-8', { fatal: true })

function decodeMisread(run: string): string {
  const bytes = Uint8Array.from(run, (character) => byteOf.get(character) ?? character.charCodeAt(0))
  try {
    return utf8.decode(bytes)
  } catch {
    return run
  }
}

/**
 * Repairs UTF-8 that was read as Latin-1 or Windows-1252 ("weâ€™re", "MÃ¼nchen"). Three or more characters
 * that decode to one are never meant; two may be, so those are repaired only where no other accented letter
 * shows the text to be sound.
 */
export function repairMojibake(text: string): string {
  if ((signsIn(text) & sign.misread) === 0 || !firstMisread.test(text)) return text
  const others = text.replace(everyMisread, '')
  const isSound = /[\u00c0-\u024f]/.test(others.replace(/[âÂÃ]/g, ''))
  let repaired = false
  const better = text.replace(everyMisread, (run) => {
    if (run.length === 2 && isSound) return run
    const decoded = decodeMisread(run)
    repaired ||= decoded !== run
    return decoded
  })
  // Of a misread no-break space or closing quote, the second half is often lost on the way.
  return repaired ? better.replace(/Â(?=\s|$)/g, '').replaceAll('â€', '”') : text
}
