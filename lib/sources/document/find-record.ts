import { Problem } from '../../problem.ts'
import type { Source } from '../../source.ts'
import { openBytes } from '../../text/bytes.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import { escapeAttribute, escapeXml } from '../../text/xml/write.ts'
import { lineOf } from '../normalise/words.ts'
import { normalise } from '../normalise.ts'
import { isXmlNode } from '../parts/xml-fields.ts'
import { openReading, type ReadableDocument } from '../read.ts'
import { beginningOf } from './beginning.ts'
import { chooseFormat } from './choose-format.ts'
import { plainSplit, splitRecords } from './records.ts'

/**
 * The records of a document that became the posting with this ref, as text in the sender's own spelling: one, or
 * several where a format states a posting once per place. Reads from the beginning to the last of them, and drafts
 * only, so it costs a fraction of an ingest. Empty when none has the ref.
 *
 * @throws Problem that refuses the document, or what its bytes throw
 */
export async function findRecord(
  document: ReadableDocument,
  source: Partial<Source>,
  ref: string,
): Promise<readonly string[]> {
  const opened = await beginningOf(openBytes(document.bytes, document.bytesMax), source)
  const { head } = opened
  if (head instanceof Problem) throw head
  const found = chooseFormat(head, source)
  if (found instanceof Problem) throw found
  const { format, detection } = found
  const { drafting, context } = openReading(document, source, { format, head })

  const isIt = (record: unknown): boolean => {
    const draft = format.draft(record, drafting)
    if (draft === undefined || draft instanceof Problem) return false
    if (draft.sourceRef !== undefined && draft.sourceRef.trim() !== '') return lineOf(draft.sourceRef) === ref
    const read = normalise(draft, context)
    return !(read instanceof Problem) && read.posting.sourceRef === ref
  }
  const own: string[] = []
  for await (const read of splitRecords(opened.bytes, detection.split ?? plainSplit(head))) {
    if (read.kind !== 'record') continue
    const records = [...(format.unfold?.(read.record) ?? [read.record])].filter(isIt)
    // Records that are one posting stand together.
    if (own.length > 0 && records.length === 0) break
    own.push(...records.map(textOf))
    // Where records are not joined, an id that occurs again is another's, and was refused.
    if (own.length > 0 && !format.merge) return own.slice(0, 1)
  }
  return own
}

function textOf(record: unknown): string {
  if (typeof record === 'string') return record
  return isXmlNode(record) ? xmlText(record, '') : (JSON.stringify(record, null, 2) ?? '')
}

/** The element again, a line for each of its own. */
function xmlText({ name, attributes, children, text }: XmlNode, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
  const inside = children.map((child) => `\n${xmlText(child, `${indent}  `)}`).join('')
  const end = children.length > 0 ? `\n${indent}` : ''
  return `${indent}<${name}${said.join('')}>${escapeXml(text.trim())}${inside}${end}</${name}>`
}
