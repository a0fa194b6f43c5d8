/** Signs that stand before an amount, of the currencies that readers know by them. */
export const currencySigns: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
}

/**
 * 1234567.5 as "1,234,567.50", or with other marks; cents only where there are any. Empty for what is no number:
 * a store keeps Infinity as null, and no page may fail for it.
 */
export function amountDigits(amount: number, { thousands = ',', decimal = '.' } = {}): string {
  if (!Number.isFinite(amount)) return ''
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.')
  const groups = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole
  return cents ? `${groups}${decimal}${cents}` : groups
}
