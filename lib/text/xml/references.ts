import { Problem } from '../../problem.ts'
import { htmlEntities } from '../data/html-entities.ts'
import { isXmlCharacter } from './characters.ts'

const xmlEntities: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]

const entities: ReadonlyMap<string, string> = new Map([...htmlEntities, ...xmlEntities])

/** The longest name of ours is "thetasym"; a reference that is much longer is no reference. */
const referenceCharsMax = 12

/**
 * Decodes character references and entities. XML knows five entities; HTML's others are undefined there
 * without a DTD, but senders write `&nbsp;` and `&eacute;` all the same and mean only one thing, so HTML 4's
 * are decoded.
 *
 * @throws Problem malformed_xml for a bare `&`, an unknown name, or a character XML forbids
 */
export function decodeXmlReferences(text: string): string {
  let decoded = ''
  let from = 0
  for (let amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', from)) {
    const end = text.indexOf(';', amp + 1)
    if (end < 0 || end - amp > referenceCharsMax) throw unknown(text.slice(amp, amp + referenceCharsMax))
    decoded += text.slice(from, amp) + referenced(text.slice(amp + 1, end))
    from = end + 1
  }
  return decoded + text.slice(from)
}

function referenced(name: string): string {
  const value = name.startsWith('#') ? numbered(name.slice(1)) : entities.get(name)
  if (value === undefined) throw unknown(`&${name};`)
  return value
}

function numbered(digits: string): string | undefined {
  const isHex = digits.startsWith('x')
  if (!(isHex ? /^x[0-9a-fA-F]{1,8}$/ : /^[0-9]{1,9}$/).test(digits)) return undefined
  const code = Number.parseInt(isHex ? digits.slice(1) : digits, isHex ? 16 : 10)
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined
}

const unknown = (reference: string): Problem => new Problem('malformed_xml', { reference })
