import { xmlBeginning } from '../../text/xml/beginning.ts'
import { innerOf } from '../parts/json-fields.ts'
import type { Head, Split } from '../source.ts'
import { areGroups, isOneOfLists, unfoldGroup, withGroup } from './groups.ts'
import { headRecords } from './head-records.ts'
import { nodesAt } from './head-xml.ts'
import { oncePerDocument } from './once-per-document.ts'

/** `around` leads to the innermost object that holds all records. */
type View = {
  readonly split?: Split
  readonly samples: readonly unknown[]
  readonly around: readonly string[]
}

const viewOf = oncePerDocument((head): View => (head.kind === 'xml' ? xmlView(head) : jsonView(head)))

/** The first records of a document as its drafts will be made of them: taken out of their groups. */
export const samplesOf = (head: Head): readonly unknown[] => viewOf(head).samples

/** How to cut a document whose records stand in groups, where the head saw records only. */
export const splitOfGroups = (head: Head): Split | undefined => viewOf(head).split

/** Where the object stands that holds all the records of JSON. */
export const aroundRecords = (head: Head): readonly string[] => viewOf(head).around

const samplesMax = 50

/** The innermost elements around the records that are groups of them; the root is none, since it never ends. */
function xmlView(head: Head & { kind: 'xml' }): View {
  const { path } = head
  const root = path.length > 2 ? xmlBeginning(head.text) : undefined
  for (let length = path.length - 1; root && length > 1; length -= 1) {
    const above = path.slice(0, length)
    const nodes = nodesAt(root, above)
    if (areGroups(nodes)) {
      const samples = nodes.flatMap(unfoldGroup).slice(0, samplesMax)
      return { split: { kind: 'xml', path: above }, samples, around: [] }
    }
  }
  return { samples: headRecords(head).flatMap(unfoldGroup).slice(0, samplesMax), around: [] }
}

function jsonView(head: Head): View {
  if (head.kind !== 'json' || head.columns) return { samples: headRecords(head), around: [] }
  const { path } = head
  const container = path.at(-1) ?? ''
  const records = headRecords(head)
  const lists = listsIn(head)
  const found = lists ? unfoldGroup(lists.value) : records.flatMap(unfoldGroup)
  const samples = found.slice(0, samplesMax).map((record) => withGroup(record, container))
  if (!lists) return { samples, around: path.slice(0, -1) }
  // What stands beside the lists would be no record, so then the whole is one.
  const isPure = Object.values(lists.value).every(Array.isArray)
  const split = { kind: 'json', shape: isPure ? 'keyed' : 'value', path: lists.path } as const
  return { split, samples, around: lists.path }
}

type Lists = { readonly path: readonly string[]; readonly value: object }

/**
 * The object whose lists are all of postings, by department or the like: the one around the list that the head chose,
 * or one of those it took for records.
 */
function listsIn({ shape, path, envelope }: Head & { kind: 'json' }): Lists | undefined {
  if (shape !== 'array' && shape !== 'keyed') return undefined
  const above = shape === 'array' ? path.slice(0, -1) : path
  const around = above.reduce<unknown>(innerOf, Object.fromEntries(envelope))
  if (typeof around !== 'object' || around === null || Array.isArray(around)) return undefined
  if (shape === 'array')
    return path.length > 0 && isOneOfLists(around) ? { path: above, value: around } : undefined
  const found = Object.entries(around).find(([, value]) => isOneOfLists(value))
  // What has lists is an object.
  return found && { path: [...above, found[0]], value: found[1] as object }
}
