import { commonTowns, germanTail, japaneseAddress, romanDistrict, townTitle } from '../data/place-words.ts'
import { isKnown, isOnlyCity } from './meaning.ts'
import { citiesNamed } from './named.ts'

const germanSpeaking: ReadonlySet<string> = new Set(['DE', 'AT', 'CH'])

/** An official long name, or a Japanese address, as the names that people use, where these are known. */
export function shortNamesOf(text: string): string[] | undefined {
  if (/^[〒\p{Script=Han}]/u.test(text)) return japaneseNames(text)
  const short = withoutTail(text) ?? text.replace(townTitle, '').replace(romanDistrict, '')
  return short !== text && isKnown(short) ? [short] : undefined
}

function withoutTail(text: string): string | undefined {
  const head = germanTail.exec(text)?.[1]
  if (head === undefined || commonTowns.has(head) || !isOnlyCity(head)) return undefined
  return citiesNamed(head).some(({ country }) => germanSpeaking.has(country)) ? head : undefined
}

/** Japanese has no blanks between the parts of an address. */
function japaneseNames(text: string): string[] | undefined {
  const { tokyo, prefecture = '', city = '' } = japaneseAddress.exec(text)?.groups ?? {}
  if (tokyo) return [tokyo]
  return isKnown(city) ? [city, prefecture].filter(isKnown) : undefined
}
