import type { XmlNode } from '../../text/xml/node.ts'
import { type FieldNames, statedPaths } from './stated-names.ts'
import { fieldNode, fieldText } from './xml-fields.ts'

/** What Indeed's feed and its dialects call each of our fields. */
const names = {
  sourceRef: [
    ...['referencenumber', 'partnerJobId', 'reference_number', 'reference-number', 'refnumber', 'reference'],
    ...['jobid', 'job_id', 'job-id', 'id', 'guid', 'reference_id', 'job_reference', 'requisitionid'],
  ],
  requisitionId: ['requisitionid', 'requisition_id', 'reqid'],
  url: ['url', 'link', 'joburl', 'job_url', 'job-url'],
  title: ['title', 'jobtitle', 'job_title'],
  employer: ['company', 'company_name', 'company-name', 'companyname', 'employer'],
  employerUrl: ['companyurl', 'company_url', 'companywebsite'],
  employerLogo: ['companylogo', 'company_logo', 'logo'],
  employerAbout: ['companydescription', 'company_description'],
  locations: ['city', 'location', 'state', 'country'],
  workplace: ['remotetype', 'remote_type', 'workplacetypes', 'workplacetype', 'workplace'],
  employment: [
    ...['jobtype', 'job_type', 'job-type', 'employmenttype', 'employment_type', 'employment-type'],
    ...['contracttype', 'contract_type', 'contract-type'],
  ],
  seniority: ['experiencelevel', 'experience_level', 'seniority', 'joblevel'],
  salary: ['salary', 'salaryrange', 'salary_range', 'salary-range', 'compensation', 'pay'],
  salaryMin: ['salary_min', 'salarymin', 'compensation_min', 'minsalary'],
  salaryMax: ['salary_max', 'salarymax', 'compensation_max', 'maxsalary'],
  currency: ['salary_currency', 'salarycurrency', 'compensation_currency', 'currency'],
  period: ['salary_schedule', 'salary_period', 'salary_frequency', 'compensation_interval'],
  payType: ['salarytype', 'salary_type'],
  description: ['description', 'jobdescription', 'job_description'],
  skills: ['skills'],
  category: ['category', 'jobcategory'],
  industry: ['industry'],
  apply: ['applyurl', 'apply_url', 'apply-url'],
  posted: [
    ...['date', 'dateposted', 'date_posted', 'date-posted', 'listDate', 'pubdate', 'postdate'],
    ...['posteddate', 'posted_date', 'posted-date', 'publishdate', 'publish_date', 'publish-date'],
    ...['publicationdate', 'publication_date', 'publication-date'],
  ],
  validThrough: [
    ...['expiration_date', 'expirationdate', 'expiration-date', 'expdate', 'expires', 'validthrough'],
    ...['valid_through', 'valid-through', 'expirydate', 'expiry_date', 'expiry-date', 'expire'],
    ...['closingdate', 'closing_date', 'closing-date', 'deadline'],
  ],
  language: ['language', 'lang'],
} as const satisfies FieldNames
export type IndeedField = keyof typeof names

export const indeedNames: FieldNames & typeof names = names

export const stated = (job: XmlNode, field: IndeedField): string | undefined =>
  fieldText(job, ...names[field])

export const indeedPaths = (job: XmlNode): Readonly<Record<string, string>> => statedPaths(job, names)

/** A date as text, or in elements of its own: <publishDate><day>5</day><month>6</month><year>2026</year>. */
export function statedDate(job: XmlNode, field: 'posted' | 'validThrough'): string | undefined {
  const whole = stated(job, field)
  if (whole !== undefined) return whole
  const node = fieldNode(job, ...names[field])
  const part = (name: string) => node && fieldText(node, name)?.trim().padStart(2, '0')
  const [year, month, day] = [part('year'), part('month'), part('day')]
  return year && month && day ? `${year}-${month}-${day}` : undefined
}
