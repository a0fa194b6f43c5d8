import type { XmlNode } from '../../text/xml/node.ts'
import { fused } from '../mapper/field-names.ts'
import { localName } from '../mapper/flatten.ts'
import { likeness, likenessByValues } from './likeness.ts'

/** What senders call one posting, where only one stands in the document. */
const recordNames = new Set(
  (
    'job entry item posting position vacancy offer listing ad advert opening record row ' +
    'jobposting joboffer joblisting jobad jobadvert jobopening jobvacancy vacature ' +
    'oferta empleo vacante puesto trabajo stelle stellenangebot anzeige offre emploi annonce'
  ).split(' '),
)

type Candidate = {
  readonly path: readonly string[]
  readonly nodes: readonly XmlNode[]
  readonly score: number
}

const candidateDepthMax = 6

/** The path from the root whose elements look most like postings; [] where none does. */
export function recordPath(root: XmlNode): readonly string[] {
  const rows = odataPaths.map((names) => pathOf(root, names)).find((path) => path !== undefined)
  if (rows) return rows
  const candidates = candidatesUnder(root, [root.name])
  const best = Math.max(0, ...candidates.map(({ score }) => score))
  if (isRecord(root, best)) return [root.name]
  if (best < 2) return []
  // A wrapper holds all that its only record holds: of equals the inner one is the record.
  const near = candidates.filter(({ score }) => score >= best * 0.8)
  const inner = near.reduce((found, next) => (next.score * 1.1 > found.score ? next : found))
  return inner.path
}

/** The rows of a table are in Atom's entries: https://www.odata.org/documentation/odata-version-2-0/atom-format/ */
const odataPaths = [
  ['feed', 'entry', 'content', 'properties'],
  ['feed', 'entry', 'properties'],
] as const

/** The first elements of these names, one inside the other, as the document spells them. */
function pathOf(root: XmlNode, [first, ...names]: readonly string[]): readonly string[] | undefined {
  if (localName(root.name) !== first) return undefined
  const path = [root.name]
  let node: XmlNode | undefined = root
  for (const name of names) {
    node = node?.children.find((child) => localName(child.name) === name)
    if (!node) return undefined
    path.push(node.name)
  }
  return path
}

/** A document may be one posting without anything around it. */
function isRecord(root: XmlNode, best: number): boolean {
  const own = likeness({ ...root, children: root.children.filter(({ children }) => children.length === 0) })
  return recordNames.has(fused(localName(root.name))) && own >= 4 && own * 1.5 > best
}

function candidatesUnder(parent: XmlNode, path: readonly string[]): Candidate[] {
  if (path.length > candidateDepthMax) return []
  const byName = Map.groupBy(parent.children, ({ name }) => name)
  return [...byName].flatMap(([name, nodes]) => {
    const here = [...path, name]
    const byValues = nodes.length > 2 && nodes[0] ? likenessByValues(nodes[0]) : 0
    const likest = Math.max(byValues, ...nodes.slice(0, 3).map(likenessWithin))
    const isNamed = recordNames.has(fused(localName(name)))
    const score = likest * (nodes.length > 1 ? 2 : 1) * (isNamed ? 1.5 : 1)
    const first = nodes[0]
    return [{ path: here, nodes, score }, ...(first ? candidatesUnder(first, here) : [])]
  })
}

/** An element without others in it is a record only if its attributes are its fields. */
const attributesMin = 3

/** A record's own fields, not those of a list of records inside it. */
function likenessWithin(node: XmlNode): number {
  if (node.children.length === 0 && Object.keys(node.attributes).length < attributesMin) return 0
  const byName = Map.groupBy(node.children, ({ name }) => name)
  const children = node.children.filter(
    ({ name, children: inner }) => inner.length < 3 || (byName.get(name)?.length ?? 0) === 1,
  )
  return likeness({ ...node, children })
}

/** All elements at a path from the root. */
export function nodesAt(root: XmlNode, path: readonly string[]): readonly XmlNode[] {
  let nodes: readonly XmlNode[] = path[0] === root.name ? [root] : []
  for (const name of path.slice(1))
    nodes = nodes.flatMap(({ children }) => children.filter((child) => child.name === name))
  return nodes
}
