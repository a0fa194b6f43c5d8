import type { XmlNode } from '../../text/xml/node.ts'
import { fieldNode, fieldText } from './xml-fields.ts'

const flag = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : /^(?:true|1|yes)$/i.test(text)

/**
 * A job of Recruitee's feed for job boards (https://docs.recruitee.com, "XML feed") in the words of its
 * JSON offers. Values are padded with spaces. `created` is when the offer was begun, and so no date of
 * posting.
 */
export function offerOfXml(job: XmlNode): Readonly<Record<string, unknown>> {
  const text = (...names: string[]) => fieldText(job, ...names)?.trim()
  const placeOf = (node: XmlNode) => ({
    city: fieldText(node, 'city')?.trim(),
    state: fieldText(node, 'state')?.trim(),
    country: fieldText(node, 'country')?.trim(),
  })
  const listed = fieldNode(job, 'locations')?.children.filter(({ children }) => children.length > 0) ?? []
  return {
    id: text('reference'),
    title: text('title'),
    company_name: text('company'),
    description: text('description'),
    requirements: text('description_requirements'),
    locations: (listed.length > 0 ? listed : [job]).map(placeOf),
    remote: flag(text('remote')),
    hybrid: flag(text('hybrid')),
    on_site: flag(text('on_site')),
    employment_type_code: text('contract_type'),
    category_code: text('category'),
    experience_code: text('experience'),
    salary: text('salary'),
    careers_url: text('url'),
    careers_apply_url: text('apply_url', 'apply_link', 'apply'),
  }
}
