import { Problem } from '../../problem.ts'
import type { XmlNode } from './node.ts'
import { finishXml, scanXml } from './pieces.ts'
import { openXml } from './scan.ts'

/** Small steps bound how many records wait at once, however large the chunks are that arrive. */
const stepBytes = 64 * 1024

const refuse = (problem: Problem): never => {
  throw problem
}

/**
 * The elements of a document whose names from the root are `path`, one after the other, in bounded memory.
 *
 * Strict: what a conforming parser refuses is refused, with two exceptions in favour of what senders do:
 * white space before the XML declaration, and HTML's named entities. A DOCTYPE that declares anything or
 * points anywhere is refused; a bare one is not. A cut document is refused at its end, so whoever reads must
 * not act on records before that.
 *
 * @param bytes UTF-8, chunks ending with whole characters, as `openBytes` gives
 * @param aside what comes in the place of a record over limits.recordBytesMax or limits.elementsPerRecordMax, of
 *   which nothing is kept; by itself it refuses the document
 * @throws Problem malformed_xml, entity_expansion, too_deep, too_large
 */
export async function* xmlRecords<Aside = never>(
  bytes: AsyncIterable<Uint8Array>,
  path: readonly string[],
  aside: (problem: Problem) => Aside = refuse,
): AsyncGenerator<XmlNode | Aside> {
  const scan = openXml(path)
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += stepBytes) {
      scanXml(scan, chunk.subarray(from, from + stepBytes))
      if (scan.records.length === 0) continue
      const records = scan.records
      scan.records = []
      // Not `yield*`, which in an async generator waits three times for each.
      for (const record of records) yield record instanceof Problem ? aside(record) : record
    }
  }
  finishXml(scan)
}
