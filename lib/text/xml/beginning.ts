import { limits } from '../../limits.ts'
import { Problem } from '../../problem.ts'
import type { XmlNode } from './node.ts'
import { scanXml } from './pieces.ts'
import { decodeXmlReferences } from './references.ts'
import { openXml, type XmlScan } from './scan.ts'

/**
 * The root element as far as the beginning of a document shows it, for looking only: what is open there is taken for
 * closed, and after a fault stands what came before it. Reading it strictly will say what is wrong. Undefined where
 * not even the root can be seen.
 */
export function xmlBeginning(text: string): XmlNode | undefined {
  const root = rootName(text)
  if (root === undefined) return undefined
  const scan = openXml([root], { elementsMax: limits.elementsInHeadMax, setsAside: false })
  const isSound = scanned(scan, text)
  const [whole] = scan.records
  if (whole && !(whole instanceof Problem)) return whole
  if (isSound) addRest(scan)
  scan.nodes.forEach((node, n) => {
    const parent = scan.nodes[n - 1]
    // Nodes without children share one list.
    if (parent) parent.children = [...parent.children, node]
  })
  return scan.nodes[0]
}

function scanned(scan: XmlScan, text: string): boolean {
  try {
    scanXml(scan, Buffer.from(text))
    return true
  } catch (cause) {
    if (cause instanceof Problem) return false
    throw cause
  }
}

/** What may stand before the root element, and how it ends. */
const before: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
]
const beforeMax = 50

function rootName(text: string): string | undefined {
  let rest = text.trimStart()
  for (let n = 0; n < beforeMax; n += 1) {
    const [, closes] = before.find(([opens]) => rest.startsWith(opens)) ?? []
    if (!closes) break
    const end = rest.indexOf(closes)
    if (end < 0) return undefined
    rest = rest.slice(end + closes.length).trimStart()
  }
  return /^<([^\s<>/!?]{1,200})/.exec(rest)?.[1]
}

/** The text of an element that the cut left unfinished belongs to it all the same. */
function addRest(scan: XmlScan): void {
  const { view, window, nodes } = scan
  const node = nodes.at(-1)
  const rest = view.toString('utf8', window.start, window.end)
  const cdata = '<![CDATA['
  if (!node) return
  if (rest.startsWith(cdata)) node.text += rest.slice(cdata.length)
  else if (!rest.startsWith('<')) node.text += decoded(rest.replace(/<[^<]*$/, '').replace(/&[^;&]*$/, ''))
}

function decoded(text: string): string {
  try {
    return decodeXmlReferences(text)
  } catch (cause) {
    if (cause instanceof Problem) return text
    throw cause
  }
}
