import type { Opening } from '../../opening.ts'
import type { Place, Salary } from '../../posting.ts'
import { dayMs } from '../../text/calendar.ts'
import { amountDigits, signIn } from '../../text/pay/amount.ts'
import type { Language } from './words.ts'
import type { Words } from './words-en.ts'

// Values of an opening in a reader's words. Pure: the clock comes in, and nothing depends on the machine's locale.

/** "2026-04-15", or a time on that day (UTC), as "15 de abril de 2026". */
export function dateWords(date: string, words: Words): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return words.date(day, month, year)
}

/** How long ago a day was, in whole days, weeks, months or years; a day that is still to come is today. */
export function agoWords(date: string, now: number, words: Words): string {
  const today = Math.floor(now / dayMs)
  const days = Math.max(0, today - Math.floor(Date.parse(date.slice(0, 10)) / dayMs))
  if (days === 0) return words.today
  if (days === 1) return words.yesterday
  if (days < 14) return words.ago(days, 'day')
  if (days < 60) return words.ago(Math.floor(days / 7), 'week')
  if (days < 730) return words.ago(Math.floor(days / 30.44), 'month')
  return words.ago(Math.floor(days / 365.25), 'year')
}

const countryNames: Record<Language, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  es: new Intl.DisplayNames('es', { type: 'region' }),
}

/** The name of a country by its ISO 3166-1 code, as Unicode has it; the code itself where it has none. */
export const countryWords = (code: string, language: Language): string =>
  (/^[A-Z]{2}$/.test(code) && countryNames[language].of(code)) || code

/** "London, England, United Kingdom"; the source's own words where no part of a place is known. */
export function placeWords({ city, region, country, text }: Place, language: Language): string {
  const known = [city, region === city ? undefined : region, country && countryWords(country, language)]
  return known.filter(Boolean).join(', ') || text
}

/** Every place once; the area where none is named. */
export function placesWords({ locations, area }: Pick<Opening, 'locations' | 'area'>, language: Language) {
  const places = [...new Set(locations.map((place) => placeWords(place, language)))].filter(Boolean)
  return places.length === 0 && area !== undefined ? [area] : places
}

type Money = { readonly currency: string | undefined; readonly sign: string | undefined }

function amountWords(amount: number, { currency, sign }: Money, words: Words): string {
  const number = amountDigits(amount, words)
  if (words.decimal === ',') return currency ? `${number} ${sign ?? currency}` : number
  return sign ? `${sign}${number}` : currency ? `${currency} ${number}` : number
}

/**
 * "$148,901 – $212,716 per year"; undefined where no amount is known. A currency has its sign only where that can mean
 * no other one in `country`.
 */
export function payWords(
  salary: Partial<Salary> | undefined,
  country: string | undefined,
  words: Words,
): string | undefined {
  const { min, max, currency, period } = salary ?? {}
  const money = { currency, sign: currency && signIn(currency, country) }
  const said = (amount: number) => amountWords(amount, money, words)
  const amounts =
    min !== undefined && max !== undefined && min !== max
      ? `${said(min)} – ${said(max)}`
      : min !== undefined
        ? `${max === undefined ? `${words.from} ` : ''}${said(min)}`
        : max !== undefined
          ? `${words.upTo} ${said(max)}`
          : undefined
  return amounts && [amounts, period && words.periods[period]].filter(Boolean).join(' ')
}

/** "Full-time, Permanent". */
export function employmentWords(employment: Opening['employment'], words: Words): string[] {
  if (!employment) return []
  const term = { true: words.permanent, false: words.fixedTerm, undefined: '' }[String(employment.permanent)]
  return [...employment.types.map((type) => words.types[type]), ...(term ? [term] : [])]
}
