import type { Attribution, Place, Salary } from '../posting.ts'
import { element, escapeAttribute, escapeXml } from '../text/xml/write.ts'
import type { Listing } from './format.ts'

/**
 * The namespace in which our RSS and Atom carry what those formats have no words for. Public: add, never
 * rename.
 */
export const jobNamespace = 'urn:rolecast:job:1'

/**
 * What a listing says beyond RSS and Atom, as elements with the prefix `job`; values in the words of the
 * contract. Sections, the confidence of skills, the employer's description and year, other apply links, who
 * is first party, and whether a date is approximate have none.
 */
export function jobElements(listing: Listing): string {
  const { employer, employment } = listing
  return (
    listing.locations.map(location).join('') +
    element('job:area', listing.area) +
    element('job:workplace', listing.workplace) +
    (employment?.types ?? []).map((type) => element('job:employmentType', type)).join('') +
    element('job:permanent', employment?.permanent === undefined ? undefined : String(employment.permanent)) +
    element('job:seniority', listing.seniority) +
    (listing.salary ? pay(listing.salary) : '') +
    listing.skills
      .map(({ name, kind }) => `<job:skill kind="${kind}">${escapeXml(name)}</job:skill>\n`)
      .join('') +
    element('job:employer', employer?.name) +
    element('job:employerUrl', employer?.url) +
    element('job:employerLogo', employer?.logo) +
    element('job:industry', listing.industry ?? employer?.industry) +
    (listing.occupation ? occupation(listing.occupation) : '') +
    element('job:requisitionId', listing.requisitionId) +
    element('job:roleGroupId', listing.roleGroupId) +
    element('job:repostOf', listing.repostOf) +
    element('job:applyUrl', listing.applyUrl) +
    element('job:posted', listing.posted?.date) +
    element('job:validThrough', listing.validThrough) +
    (listing.attributions ?? []).map(attribution).join('')
  )
}

const location = ({ text, ...known }: Place): string =>
  `<job:location${attributes(known)}>${escapeXml(text)}</job:location>\n`

function pay({ text, assumed, ...known }: Salary): string {
  const inferred = assumed.length > 0 ? assumed.join(' ') : undefined
  return `<job:salary${attributes({ ...known, assumed: inferred })}>${escapeXml(text)}</job:salary>\n`
}

const occupation = ({ scheme, code }: NonNullable<Listing['occupation']>): string =>
  `<job:occupation${attributes({ scheme })}>${escapeXml(code)}</job:occupation>\n`

const attribution = ({ text, url }: Attribution): string =>
  `<job:attribution${attributes({ url })}>${escapeXml(text)}</job:attribution>\n`

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.keys(values)
    .sort()
    .filter((name) => values[name] !== undefined)
    .map((name) => ` ${name}="${escapeAttribute(String(values[name]))}"`)
    .join('')
