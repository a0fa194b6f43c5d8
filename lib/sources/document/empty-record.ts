import { Problem } from '../../problem.ts'
import { leavesOf } from '../mapper/flatten.ts'
import { isObject } from '../parts/json-fields.ts'
import { asXmlNode } from '../parts/xml-fields.ts'
import { recordProblem } from './tally.ts'

/** `<job/>` and {} stand for a posting that their sender failed to write. A document may be made of them. */
export function isBare(record: unknown): boolean {
  if (!isObject(record)) return false
  const node = asXmlNode(record)
  if (node && (node.children.length > 0 || node.text.trim() !== '')) return false
  for (const _ in node ? node.attributes : record) return false
  return true
}

/** Likewise where all that is in it is empty. What is no posting says so, as notices do. */
export const saysNothing = (record: unknown): boolean => isObject(record) && leavesOf(record).length === 0

/** The same for all of them. */
export const emptyProblem = recordProblem(new Problem('missing_required_field', { field: 'title' }), {})
