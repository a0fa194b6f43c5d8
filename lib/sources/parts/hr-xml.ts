import { headingKind } from '../../text/headings.ts'
import { xmlBeginning } from '../../text/xml/beginning.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import { localName } from '../mapper/flatten.ts'
import type { BodyPart, Draft, DraftPlace, Head } from '../source.ts'
import { hrXmlPay } from './hr-xml-pay.ts'
import { xhtmlOf } from './xhtml.ts'
import { anyText, attributeOf, deep, deepText } from './xml-deep.ts'

/** The element that is one posting: in HR-XML 2 and 3 (https://www.hropenstandards.org), and before. */
const postingNames = new Set(['PositionOpening', 'JobPositionPosting'])
const wrappersMax = 4

/** The path to the postings of an HR-XML document, whatever their envelope; undefined where it is none. */
export function hrXmlPath(head: Head): readonly string[] | undefined {
  if (head.kind !== 'xml' || !/PositionTitle/.test(head.text)) return undefined
  const root = xmlBeginning(head.text)
  return root && pathTo(root, [root.name])
}

function pathTo(node: XmlNode, path: readonly string[]): readonly string[] | undefined {
  if (postingNames.has(localName(node.name))) return path
  if (path.length > wrappersMax) return undefined
  for (const child of node.children) {
    const found = pathTo(child, [...path, child.name])
    if (found) return found
  }
  return undefined
}

/**
 * An HR-XML posting; undefined for any other element, and for one without a title. Its names are nested
 * deeply and differ from version to version, but never mean two things, once what is about people and how to
 * reach them is set aside.
 */
export function hrXmlDraft(record: XmlNode): Draft | undefined {
  if (!postingNames.has(localName(record.name))) return undefined
  const ad = withoutPeople(record)
  const title = deepText(ad, 'JobPositionTitleDescription', 'PositionTitle', 'JobPositionTitle')
  if (title === undefined) return undefined
  const id = deep(ad, 'PositionPosting').flatMap((posting) => deep(posting, 'Id'))[0]
  const apply = linksIn(record)
  const body = bodyOf(ad)
  return {
    paths,
    sourceRef:
      (id && anyText(id)) ??
      deep(ad, 'JobPositionPostingId').map(anyText)[0] ??
      deepText(ad, 'PositionId', 'DocumentID'),
    requisitionId: deep(ad, 'PositionRecordInfo').map((info) => anyText(info))[0],
    url: deep(ad, 'PositionPosting').flatMap((posting) => deepText(posting, 'Link') ?? [])[0],
    title,
    employer: employerOf(ad),
    places: placesOf(ad),
    employment: employmentOf(ad),
    salary: hrXmlPay(ad),
    body,
    skills: deep(ad, 'Competency').flatMap((node) => {
      const name = node.attributes['name']?.trim()
      return name ? [{ name, source: 'stated' }] : []
    }),
    apply: apply.map((url) => ({ url })),
    posted: attributeOf(id, 'validFrom') ?? dayIn(ad, 'StartDate'),
    validThrough: attributeOf(id, 'validTo') ?? deepText(ad, 'ApplicationCloseDate') ?? dayIn(ad, 'EndDate'),
    closed: /^\s*(?:closed|inactive|cancell?ed|filled|on ?hold)\s*$/i.test(
      deepText(ad, 'PositionOpeningStatusCode') ?? record.attributes['status'] ?? '',
    ),
  }
}

/** <StartDate>2026-04-16</StartDate>, or in version 2 with a <Date> inside. */
const dayIn = (ad: XmlNode, name: string): string | undefined =>
  deep(ad, 'PostDetail')
    .flatMap((detail) => deep(detail, name))
    .map(anyText)[0]

/** What stands in these is who to write to and where they sit. */
const people = new Set(
  'Contact PersonContact ContactMethod PostedBy PersonName HowToApply ApplicationMethod'.split(' '),
)

const withoutPeople = (node: XmlNode): XmlNode => ({
  ...node,
  children: node.children.filter(({ name }) => !people.has(localName(name))).map(withoutPeople),
})

const linksIn = (record: XmlNode): readonly string[] =>
  deep(record, 'HowToApply', 'ApplicationMethod')
    .flatMap((node) => deep(node, 'InternetWebAddress', 'URL', 'URI'))
    .map(({ text }) => text.trim())
    .filter((url, n, all) => /^https?:/i.test(url) && all.indexOf(url) === n)

function employerOf(ad: XmlNode): Draft['employer'] {
  const company = deep(ad, 'Company').flatMap(
    (node) => deepText(node, 'Name', 'CompanyName') ?? anyText(node) ?? [],
  )[0]
  const about = described(ad).find(({ name }) => /company|employer|organi[sz]ation|unternehmen/i.test(name))
  return {
    name: company ?? deepText(ad, 'HiringOrgName', 'OrganizationName', 'OrgName', 'HiringOrganizationName'),
    url: deep(ad, 'HiringOrg', 'Organization', 'PositionOrganization').map((node) =>
      deepText(node, 'WebSite'),
    )[0],
    description: about?.html,
  }
}

/** Where the work is: elements for it, and never the employer's own address. */
function placesOf(ad: XmlNode): readonly DraftPlace[] {
  const around = deep(ad, 'PhysicalLocation', 'PositionLocation', 'JobPositionLocation')
  return around.flatMap((node): DraftPlace[] => {
    const addresses = deep(node, 'PostalAddress', 'Address', 'LocationSummary')
    const found = (addresses.length > 0 ? addresses : [node])
      .map(placeIn)
      .filter((place) => place !== undefined)
    const name = deepText(node, 'LocationName', 'Name')
    return found.length === 0 && name !== undefined ? [{ text: name }] : found
  })
}

function placeIn(node: XmlNode): DraftPlace | undefined {
  const city = deepText(node, 'Municipality', 'CityName', 'City')
  // Some put a postal code or a number of their own there.
  const word = (...names: readonly string[]): string | undefined =>
    deep(node, ...names)
      .map(({ text }) => text.trim())
      .find((text) => text !== '' && !/^\d+$/.test(text))
  const region = word('Region', 'CountrySubDivisionCode', 'StateProvince')
  const country = word('CountryCode', 'Country')
  return city === undefined && region === undefined && country === undefined
    ? undefined
    : {
        city,
        region,
        country,
        postalCode: deepText(node, 'PostalCode'),
        street: deepText(node, 'AddressLine'),
      }
}

/** Words, and in the older versions empty elements whose name says it: `<Schedule><FullTime/></Schedule>`. */
const employmentOf = (ad: XmlNode): readonly string[] => [
  ...deep(ad, 'PositionType', 'PositionSchedule', 'PositionScheduleTypeCode', 'PositionOfferingTypeCode')
    .map(({ text }) => spaced(text.trim()))
    .filter((words) => words !== ''),
  ...deep(ad, 'Schedule', 'Duration', 'DirectHireOrContract').flatMap(({ text, children }) =>
    children.length > 0
      ? children.map(({ name }) => spaced(localName(name)))
      : text.trim() === ''
        ? []
        : [text.trim()],
  ),
]

/** "FullTime" as words. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2')

type Described = { readonly name: string; readonly html: string }

/** Named texts. What is no text is a switch of the receiver's: "Mode", "standard". */
const described = (ad: XmlNode): readonly Described[] =>
  deep(ad, 'FormattedPositionDescription').flatMap((node) => {
    const [value] = deep(node, 'Value')
    const html = value && xhtmlOrText(value)
    return html && /\s/.test(html.trim()) ? [{ name: deepText(node, 'Name') ?? '', html }] : []
  })

/** Elements in a text are XHTML, or else parts of it with names of their own: then each is a line. */
function xhtmlOrText(node: XmlNode): string {
  if (node.children.length === 0) return node.text
  if (node.children.every(({ name }) => name === name.toLowerCase())) return xhtmlOf(node)
  const parts = node.children.map((child) => xhtmlOrText(child).trim()).filter((part) => part !== '')
  return [node.text.trim(), ...parts]
    .filter((part) => part !== '')
    .map((part) => `<div>${part}</div>`)
    .join('')
}

function bodyOf(ad: XmlNode): BodyPart[] {
  const named = described(ad)
    .filter(({ name }) => !/company|employer|organi[sz]ation|unternehmen/i.test(name))
    .map(({ name, html }): BodyPart => ({ kind: headingKind(spaced(name)), html }))
  const whole = deep(ad, 'PositionFormattedDescription')
    .flatMap((node) => deep(node, 'Content'))
    .map((node) => partOf(node))
  const old = deep(ad, 'JobPositionPurpose', 'Objectives').map((node) => partOf(node))
  const wanted = deep(ad, 'JobPositionRequirements').map((node) => partOf(node, 'requirements'))
  const given = deep(ad, 'JobPositionBenefits').map((node) => partOf(node, 'benefits'))
  return [...named, ...whole, ...old, ...wanted, ...given]
}

function partOf(node: XmlNode, kind?: BodyPart['kind']): BodyPart {
  const words = xhtmlOrText(node)
  return { ...(kind && { kind }), ...(/[<&]/.test(words) ? { html: words } : { text: words }) }
}

const paths = {
  sourceRef: 'PositionPosting/Id',
  requisitionId: 'PositionRecordInfo/Id',
  url: 'PositionPosting/Link',
  title: 'PositionTitle',
  employer: 'Company',
  locations: 'PhysicalLocation',
  employment: 'PositionType',
  salary: 'RemunerationPackage',
  description: 'FormattedPositionDescription',
  skills: 'Competency',
  apply: 'HowToApply',
  posted: 'PositionPosting/Id/@validFrom',
  validThrough: 'PositionPosting/Id/@validTo',
} as const
