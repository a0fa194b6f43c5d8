import { readPayPeriod } from '../../text/pay/period.ts'
import { readWorkplace } from '../../text/workplace.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import type { DraftPlace, DraftSalary } from '../source.ts'
import { stated } from './indeed-names.ts'
import { addressIn } from './xml-address.ts'
import { fieldNode, fieldNodes, fieldText } from './xml-fields.ts'

const isRemote = (words: string): boolean => readWorkplace(words) === 'remote'

/**
 * The posting's own place, and those that LinkedIn's dialect lists beside it. City "Remote" is how Indeed
 * says remote.
 */
export function indeedPlaces(job: XmlNode): readonly DraftPlace[] {
  const others = fieldNodes(job, 'alternateLocations').flatMap(({ children }) => children)
  return [job, ...others].flatMap((node) => {
    const place = node.children.length > 0 ? placeIn(node) : { text: node.text }
    const isSaid = Object.values(place).some((part) => part !== undefined && part.trim() !== '')
    return isSaid ? [{ ...place, ...addressIn(node) }] : []
  })
}

function placeIn(node: XmlNode): {
  readonly [part in 'text' | 'city' | 'region' | 'country']?: string | undefined
} {
  const city = fieldText(node, 'city')
  const region = fieldText(node, 'state', 'region', 'province')
  const country = fieldText(node, 'country', 'countrycode', 'country_code')
  const isCity = city !== undefined && !isRemote(city)
  const text = city === undefined && region === undefined ? fieldText(node, 'location') : undefined
  return { text, city: isCity ? city : undefined, region, country }
}

const yes = /^(?:true|1|yes|y)$/i

/**
 * A type in words, a flag, or the city that is none. A flag that says no only says that it is on site or
 * hybrid.
 */
export function indeedWorkplace(
  job: XmlNode,
): { readonly words: string; readonly path?: string } | undefined {
  const type = stated(job, 'workplace')
  if (type !== undefined) return { words: type }
  for (const path of ['isremote', 'is_remote', 'remote', 'city', 'location']) {
    const words = fieldText(job, path)?.trim() ?? ''
    const isFlag = path !== 'city' && path !== 'location'
    if ((isFlag && yes.test(words)) || isRemote(words)) return { words: 'remote', path }
    if (isFlag && readWorkplace(words) !== undefined) return { words, path }
  }
  return undefined
}

/**
 * Prose in Indeed's, amounts with currency and schedule in later dialects, ends with amounts in LinkedIn's.
 */
export function indeedSalary(job: XmlNode): DraftSalary | undefined {
  const linked = fieldNode(fieldNode(job, 'salaries') ?? job, 'salary')
  const [low, high] = [linked && fieldNode(linked, 'lowEnd'), linked && fieldNode(linked, 'highEnd')]
  if (linked && (low || high)) {
    return {
      min: low && fieldText(low, 'amount'),
      max: high && fieldText(high, 'amount'),
      currency: fieldText(low ?? linked, 'currencyCode') ?? fieldText(high ?? linked, 'currencyCode'),
      period: fieldText(linked, 'period'),
    }
  }
  const nested = linked && linked.children.length > 0 ? partsOf(linked) : undefined
  if (nested) return nested
  const salary = { text: stated(job, 'salary'), min: stated(job, 'salaryMin'), max: stated(job, 'salaryMax') }
  if (Object.values(salary).every((part) => part === undefined)) return undefined
  return { ...salary, currency: stated(job, 'currency'), period: stated(job, 'period') ?? rateIn(job) }
}

/** A type of pay is "hourly" or "biweekly", but also "gross" or "fixed", which say nothing of the period. */
function rateIn(job: XmlNode): string | undefined {
  const type = stated(job, 'payType')
  return type !== undefined && (readPayPeriod(type) !== undefined || /week|month|year|quarter/i.test(type))
    ? type
    : undefined
}

/** Talent.com's: <salary><min/><max/><currency/><period/></salary>. */
function partsOf(salary: XmlNode): DraftSalary | undefined {
  const [min, max] = [fieldText(salary, 'min', 'salary_min'), fieldText(salary, 'max', 'salary_max')]
  if (min === undefined && max === undefined) return undefined
  const currency = fieldText(salary, 'currency', 'salary_currency')
  return { min, max, currency, period: fieldText(salary, 'period', 'salary_period', 'unit') }
}
