import type { XmlNode } from '../../text/xml/node.ts'
import type { Draft } from '../source.ts'
import { attributeOf, deep, deepText } from './xml-deep.ts'

/** The elements that hold pay, in version 2, 3 and the older ones. */
const packages = ['RemunerationPackage', 'OfferedRemunerationPackage', 'CompensationDescription'] as const

/** Pay of an HR-XML posting: two amounts with their unit as attributes, or words. */
export function hrXmlPay(ad: XmlNode): Draft['salary'] {
  const [pay] = deep(ad, ...packages)
  if (!pay) return undefined
  const base = deep(pay, 'BasePay')[0] ?? pay
  const amounts = [
    deep(base, 'BasePayAmountMin', 'MinimumAmount', 'MinimumPay')[0],
    deep(base, 'BasePayAmountMax', 'MaximumAmount', 'MaximumPay')[0],
  ]
  const [min, max] = amounts.map((node) => amountOf(node))
  const text = deepText(pay, 'SummaryText', 'SalaryAnnual', 'RatePerHour', 'SalaryMonthly')
  if (min === undefined && max === undefined && text === undefined) return undefined
  const stated = (...names: readonly string[]): string | undefined =>
    names
      .flatMap((name) => [base, ...amounts].map((node) => attributeOf(node, name)))
      .find((value) => value !== undefined)
  return {
    min,
    max,
    text: min === undefined && max === undefined ? text : undefined,
    currency: stated('currencyCode', 'currencyID', 'currency') ?? deepText(pay, 'CurrencyCode'),
    period: stated('baseInterval', 'interval') ?? deepText(pay, 'RemunerationIntervalCode', 'BasisCode'),
  }
}

/** Nothing and 0 both mean that nothing was said. */
function amountOf(node: XmlNode | undefined): string | undefined {
  const words = node?.text.trim() ?? ''
  return words === '' || Number(words) === 0 ? undefined : words
}
