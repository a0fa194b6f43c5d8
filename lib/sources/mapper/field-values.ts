import { limits } from '../../limits.ts'
import { employmentParts } from '../data/value-words.ts'
import type { Field } from './field-names.ts'

const urlShape = /^(https?:)?\/\/[^\s/]|^www\.[^\s/]/i
const dateShape =
  /^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4}/
/** "7 April 2026", "7. April 2026", "7 de abril de 2026", "April 7, 2026". */
const wordedDate =
  /^(?:\d{1,2}(?:\.|º|er|st|nd|rd|th)? (?:de )?\p{L}{3,12}\.?,? (?:de |del )?|\p{L}{3,12}\.? \d{1,2},? )20\d\d$/u
const relativeDate =
  /\b(today|yesterday|ago|just now|hoy|ayer|hace|heute|gestern|vor|aujourd|hier|il y a|reposted)\b/i
const imageShape = /\.(png|jpe?g|gif|svg|webp|ico)(\?|$)/i
const moneyShape = /[$€£]\s?\d|\d\s?(€|\b(EUR|USD|GBP|CHF)\b)/
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const blocks = /(?:<|&lt;)(?:p|div|ul|ol|li|br|h[1-6]|section)\b/i
const markup = /<\/?[a-z][^<>]{0,300}>|&lt;\/?[a-z]/i

export const isUrl = (value: string): boolean => urlShape.test(value)
const isImage = (value: string): boolean => imageShape.test(value.slice(0, 2_048))
export const isMoney = (value: string): boolean => value.length <= 120 && moneyShape.test(value)
export const isUuid = (value: string): boolean => uuidShape.test(value)
export const isMarkup = (value: string): boolean => markup.test(value)

/** A date by its shape alone, epoch seconds and milliseconds of this century included. */
export const isDate = (value: string): boolean =>
  value.length <= 60 &&
  (dateShape.test(value) || wordedDate.test(value) || /^1[0-9]{9}([0-9]{3})?$/.test(value))

const isFlag = (value: string): boolean => /^(?:true|false|yes|no)$/i.test(value)

const hasLetters = (value: string): boolean => /\p{L}/u.test(value)

/** A resource's name in some interface: "projects/acme/documents/jobs/7". */
const isPath = (value: string): boolean => /^[^\s/]*(?:\/[^\s/]+){3,}$/.test(value)

/** A count, or whether one can: `applies` is how many did, `apply` that one may. */
export const isCount = (value: string): boolean => /^\d{1,7}(?:\.0+)?$/.test(value) || isFlag(value)

/** What is read by programs: "https://api.hh.ru/vacancies/7", "/services/data/v58.0/sobjects/Job__c/7". */
export const isInterface = (value: string): boolean => interfaceHost.test(value) || interfacePath.test(value)

const interfaceHost = /^https?:\/\/(?:[\w.-]{1,100}-)?api\./i
const interfacePath =
  /^(?:https?:\/\/[^\s/?#]{1,255})?\/(?:(?:[a-z]{1,20}-)?api|wp-json|odata|rest|services\/data)\//i

/** The key of a row in some table: a UUID, a URN or a resource's path. */
export const isKey = (value: string): boolean => isUuid(value) || isPath(value) || /^urn:/i.test(value)

/** {"sector": "Public"}. */
export const isOwnership = (value: string): boolean =>
  /^(?:public|private|privat|offentlig|p[úu]blic[oa]|privad[oa]|priv[ée]e?|third|voluntary)(?: sector)?$/i.test(
    value,
  )

export const isTitle = (value: string): boolean =>
  value.length <= 250 &&
  hasLetters(value) &&
  !isUrl(value) &&
  !isDate(value) &&
  !isUuid(value) &&
  !isPath(value) &&
  !blocks.test(value) &&
  !value.includes('\n\n')

const isName = (value: string): boolean =>
  value.length <= 200 && hasLetters(value) && !isUrl(value) && !isDate(value)

/** Pay in digits, with whatever stands around it; two days are no bounds of pay. */
const isAmount = (value: string): boolean => /\d/.test(value) && value.length <= 60 && !dateShape.test(value)

const isText = (value: string): boolean => hasLetters(value) && !isUrl(value) && !isFlag(value)

const fits: Partial<Record<Field, (value: string) => boolean>> = {
  sourceRef: (value) => value.length <= 256 && !/\s\S+\s\S+\s/.test(value) && !isFlag(value),
  title: isTitle,
  employer: isName,
  employerUrl: isUrl,
  employerLogo: isUrl,
  url: (value) => isUrl(value) && !isImage(value),
  applyUrl: isUrl,
  place: (value) => value.length <= 300 && hasLetters(value) && !isUrl(value),
  city: isName,
  region: (value) => value.length <= 100 && !isUrl(value),
  country: (value) => value.length <= 80 && hasLetters(value) && !isUrl(value),
  postalCode: (value) => value.length <= limits.postalCodeCharsMax && /\d/.test(value),
  street: (value) => value.length <= 200 && hasLetters(value) && !isUrl(value),
  latitude: (value) => Math.abs(Number(value)) <= 90,
  longitude: (value) => Math.abs(Number(value)) <= 180,
  remote: (value) => value.length <= 40,
  hybrid: (value) => value.length <= 12,
  onsite: (value) => value.length <= 12,
  permanent: (value) => value.length <= 12,
  workplace: (value) => value.length <= 80 && hasLetters(value),
  employment: (value) => value.length <= 120 && employmentParts.test(value),
  seniority: (value) => value.length <= 60 && hasLetters(value),
  salary: (value) => value.length <= 500 && /\d/.test(value) && !isUrl(value),
  salaryMin: isAmount,
  salaryMax: isAmount,
  currency: (value) => value.length <= 20,
  description: isText,
  responsibilities: isText,
  requirements: isText,
  benefits: isText,
  posted: (value) =>
    isDate(value) || (value.length <= 60 && !isUrl(value) && (/\d/.test(value) || relativeDate.test(value))),
  validThrough: (value) => isDate(value) || (value.length <= 60 && !isUrl(value) && /\d/.test(value)),
  language: (value) => value.length <= 30,
  open: (value) => value.length <= 12,
  closed: (value) => value.length <= 5,
}

/** Could this be a value of that field? Fields without a shape of their own take anything. */
export const fitsField = (field: Field, value: string): boolean => fits[field]?.(value) ?? true
