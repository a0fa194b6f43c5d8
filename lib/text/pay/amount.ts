import { resolveCurrency } from './money.ts'

/** Signs that stand before an amount, of the currencies that readers know by them. */
const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
}

/**
 * The sign of a currency where nobody can take it for another one's: "€" everywhere, "$" for USD in the US and not in
 * Canada, nor where no country is known.
 */
export function signIn(currency: string, country: string | undefined): string | undefined {
  const sign = currencySigns[currency]
  if (sign === undefined || !resolveCurrency(sign, country).assumed) return sign
  return resolveCurrency(undefined, country).code === currency ? sign : undefined
}

// Hourly pay is stated as 11.5897 too.
const decimalsMax = 4

/** Whether all of an amount is shown. Beyond these it would be written 1e+21, or come down to another amount. */
export const isShownWhole = (amount: number): boolean =>
  amount < 1e21 && Number(amount.toFixed(decimalsMax)) === amount

/**
 * 1234567.5 as "1,234,567.50", or with other marks; cents only where there are any, at most four digits of them.
 * Empty for what is no number: a store keeps Infinity as null, and no page may fail for it.
 */
export function amountDigits(amount: number, { thousands = ',', decimal = '.' } = {}): string {
  if (!Number.isFinite(amount)) return ''
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : withCents(amount)).split('.')
  const groups = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole
  return cents ? `${groups}${decimal}${cents}` : groups
}

function withCents(amount: number): string {
  const said = String(amount).split('.')[1]?.length ?? 0
  return amount.toFixed(Math.min(Math.max(said, 2), decimalsMax))
}
