import { gunzipSync } from 'node:zlib'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { FeedVersion } from '../../lib/ports.ts'

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'job' })

/** What is wrong with a published file, by parsers that neither the writer nor its own check uses. */
export function feedFault(
  bytes: Uint8Array | undefined,
  packed: Uint8Array | undefined,
  said: FeedVersion,
): string | undefined {
  const { listings, mediaType } = said
  if (!bytes) return 'points at nothing'
  if (bytes.length !== said.bytes) return `is said to have ${said.bytes} bytes, and has ${bytes.length}`
  if (!packed || !gunzipSync(packed).equals(bytes)) return 'says another thing packed than plain'
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (forbidden.test(text)) return 'holds a character that XML forbids'
    const ids = idsOf(text, mediaType)
    if (new Set(ids).size !== ids.length) return 'lists an id twice'
    return ids.length === listings ? undefined : `says ${listings} and lists ${ids.length}`
  } catch (cause) {
    return `cannot be read: ${String(cause)}`
  }
}

export const idsOf = (text: string, mediaType: string): string[] =>
  mediaType.includes('json') ? idsOfLines(text) : idsOfXml(text)

const idsOfLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    // A line that is no object with an id gives "undefined", which the counts tell.
    .map((line) => String((JSON.parse(line) as { id?: unknown }).id))

function idsOfXml(text: string): string[] {
  const verdict = XMLValidator.validate(text)
  if (verdict !== true) throw new Error(verdict.err.msg)
  // The parser gives what stands in the text; a feed of another shape has no jobs, which the counts tell.
  const read = parser.parse(text) as { source?: { jobs?: { job?: { externalid?: string }[] } } }
  return (read.source?.jobs?.job ?? []).map(({ externalid }) => String(externalid))
}
