import { Problem } from '../problem.ts'
import type { XmlNode } from '../text/xml/node.ts'
import { htmlPart, withPlacesOf } from './parts/stated-parts.ts'
import { asXmlNode, fieldNode, fieldNodes, fieldText, fieldTexts } from './parts/xml-fields.ts'
import type { BodyPart, Draft, SourceFormat } from './source.ts'

const root = 'workzag-jobs'

/** The main office and the others: free words without a country. */
function placesOf(position: XmlNode): string[] {
  const others = fieldNode(position, 'additionalOffices')
  return [...fieldTexts(position, 'office'), ...(others ? fieldTexts(others, 'office') : [])]
}

/** "experienced" is everybody between the first job and the board: the title knows more. */
const levelOf = (seniority: string | undefined): string | undefined =>
  /^\s*experienced\s*$/i.test(seniority ?? '') ? undefined : seniority

/** Empty unless the right language was asked for. */
function bodyOf(position: XmlNode): BodyPart[] {
  const descriptions = fieldNode(position, 'jobDescriptions')
  return (descriptions ? fieldNodes(descriptions, 'jobDescription') : []).flatMap((one) =>
    htmlPart(fieldText(one, 'value'), { heading: fieldText(one, 'name') }),
  )
}

/**
 * The positions of a Personio career site:
 * https://developer.personio.de/docs/retrieving-open-job-positions. They carry no link, which only who
 * knows the company could build, and no date of posting: `createdAt` is when HR began the position. A
 * position may stand there twice, once per office.
 */
export const personio: SourceFormat = {
  id: 'personio',
  sourceId: 'personio',
  channel: 'first-party',
  covers: 'snapshot',

  detect(head) {
    if (head.kind !== 'xml' || head.root.toLowerCase() !== root) return undefined
    const path = head.path.length > 0 ? head.path : [head.root, 'position']
    return { confidence: 1, evidence: root, split: { kind: 'xml', path } }
  },

  draft(record): Draft | Problem {
    const position = asXmlNode(record)
    if (!position) return new Problem('invalid_field', { field: 'position' })
    const text = (...names: string[]) => fieldText(position, ...names)
    return {
      paths,
      sourceRef: text('id'),
      title: text('name'),
      employer: { name: text('subcompany') },
      places: placesOf(position),
      employment: fieldTexts(position, 'schedule', 'employmentType'),
      seniority: levelOf(text('seniority')),
      body: bodyOf(position),
      category: text('department', 'recruitingCategory', 'occupationCategory'),
    }
  },

  merge: withPlacesOf,
}

const paths = {
  sourceRef: 'id',
  title: 'name',
  employer: 'subcompany',
  locations: 'office',
  area: 'office',
  employment: 'employmentType',
  seniority: 'seniority',
  description: 'jobDescriptions',
  category: 'department',
} as const
