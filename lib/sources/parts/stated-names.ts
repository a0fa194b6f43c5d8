import type { XmlNode } from '../../text/xml/node.ts'
import { fieldText } from './xml-fields.ts'

/**
 * What the dialects of a format call each of our fields; of several that are there the first counts. Case is
 * ignored.
 */
export type FieldNames = Readonly<Record<string, readonly string[]>>

/** Which element of the record says each field, for `origin`: an area is read from where the places are. */
export function statedPaths(record: XmlNode, names: FieldNames): Readonly<Record<string, string>> {
  const said = Object.entries(names).flatMap(([field, candidates]) => {
    const name = candidates.find((candidate) => fieldText(record, candidate) !== undefined)
    return name === undefined ? [] : [[field, name] as const]
  })
  const paths = Object.fromEntries(said)
  return {
    ...paths,
    ...(paths['locations'] && { area: paths['locations'] }),
    ...(paths['salaryMin'] && !paths['salary'] && { salary: paths['salaryMin'] }),
  }
}
