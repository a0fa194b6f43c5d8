import type { XmlNode } from '../text/xml-reader.ts'
import { type FieldNames, statedPaths } from './stated-names.ts'
import { fieldText } from './xml-fields.ts'

/** What Indeed's feed and its dialects call each of our fields. */
const names = {
  sourceRef: [
    ...['referencenumber', 'partnerJobId', 'reference_number', 'reference-number', 'refnumber', 'reference'],
    ...['jobid', 'job_id', 'id', 'guid', 'requisitionid'],
  ],
  requisitionId: ['requisitionid', 'requisition_id', 'reqid'],
  url: ['url', 'link', 'joburl', 'job_url'],
  title: ['title'],
  employer: ['company', 'company_name', 'companyname', 'employer'],
  employerUrl: ['companyurl', 'company_url', 'companywebsite'],
  employerLogo: ['companylogo', 'company_logo', 'logo'],
  employerAbout: ['companydescription', 'company_description'],
  locations: ['city', 'location', 'state', 'country'],
  workplace: ['remotetype', 'remote_type', 'workplacetypes', 'workplacetype', 'workplace'],
  employment: ['jobtype', 'job_type', 'employmenttype'],
  seniority: ['experiencelevel', 'experience_level', 'seniority', 'joblevel'],
  salary: ['salary', 'compensation', 'pay'],
  salaryMin: ['salary_min', 'salarymin', 'compensation_min', 'minsalary'],
  salaryMax: ['salary_max', 'salarymax', 'compensation_max', 'maxsalary'],
  currency: ['salary_currency', 'salarycurrency', 'compensation_currency', 'currency'],
  period: ['salary_schedule', 'salary_period', 'salary_frequency', 'compensation_interval', 'salarytype'],
  description: ['description'],
  skills: ['skills'],
  category: ['category', 'jobcategory'],
  industry: ['industry'],
  apply: ['applyurl', 'apply_url', 'apply-url'],
  posted: ['date', 'dateposted', 'listDate', 'pubdate', 'postdate'],
  validThrough: [
    ...['expiration_date', 'expirationdate', 'expiration-date', 'expdate', 'expires', 'validthrough'],
  ],
  language: ['language', 'lang'],
} as const satisfies FieldNames
type IndeedField = keyof typeof names

export const stated = (job: XmlNode, field: IndeedField): string | undefined =>
  fieldText(job, ...names[field])

export const indeedPaths = (job: XmlNode): Readonly<Record<string, string>> => statedPaths(job, names)
