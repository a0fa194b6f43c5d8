import { parseExactly } from '../../text/json/exact.ts'
import { isObject } from '../parts/json-fields.ts'

/** MongoDB's names for values that JSON has no types for. */
const mongoNames = new Set('$oid $date $numberLong $numberInt $numberDouble $numberDecimal $uuid'.split(' '))

const isText = (value: unknown): boolean => typeof value === 'string'

/** DynamoDB's, and what each of them holds. */
const dynamoNames: Readonly<Record<string, (value: unknown) => boolean>> = {
  S: isText,
  N: isText,
  B: isText,
  BOOL: (value) => typeof value === 'boolean',
  NULL: (value) => value === true,
  M: isObject,
  L: Array.isArray,
  SS: Array.isArray,
  NS: Array.isArray,
}

type Wrapped = { readonly value: unknown }

/** `type` names the key that holds the value, as in {"id": "a", "type": "url", "url": "https://…"}. */
const taggedTypes = new Set(
  (
    'title rich_text text select multi_select status url date number checkbox email phone_number people files ' +
    'formula relation rollup created_time last_edited_time'
  ).split(' '),
)
const taggedKeys = 3

/**
 * The value inside of one that says its type: JSON-LD's (https://www.w3.org/TR/json-ld11/#value-objects),
 * MongoDB's (https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/), DynamoDB's
 * (https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html) and Notion's
 * (https://developers.notion.com/reference/page-property-values).
 */
export function wrappedIn(value: object): Wrapped | undefined {
  if ('@value' in value) return { value: value['@value'] }
  if ('plain_text' in value && 'annotations' in value) return { value: value.plain_text }
  let count = 0
  for (const _ in value) {
    count += 1
    if (count > taggedKeys) return undefined
  }
  if (count === taggedKeys) return taggedIn(value)
  return count === 1 ? onlyIn(value) : undefined
}

function onlyIn(value: object): Wrapped | undefined {
  const [[key, inner] = ['', undefined]] = Object.entries(value)
  if (mongoNames.has(key)) return { value: inner }
  if (!Object.hasOwn(dynamoNames, key) || dynamoNames[key]?.(inner) !== true) return undefined
  return { value: key === 'NULL' ? undefined : inner }
}

function taggedIn(value: object): Wrapped | undefined {
  if (!('id' in value) || !('type' in value) || typeof value.type !== 'string') return undefined
  const { type } = value
  if (!taggedTypes.has(type)) return undefined
  const found = Object.entries(value).find(([key]) => key === type)
  return found && { value: found[1] }
}

const nestedCharsMax = 10_000

/** What a text that is JSON itself says, as databases keep what has parts: "{\"city\": \"Leeds\"}". */
export function nestedIn(text: string): Wrapped | undefined {
  const isLike = (text.startsWith('{"') && text.endsWith('}')) || /^\[[{"].*[}"]\]$/s.test(text)
  if (!isLike || text.length > nestedCharsMax) return undefined
  try {
    return { value: parseExactly(text) }
  } catch {
    return undefined
  }
}

/**
 * What a reference to a row of another table is of, and what it is called: Odoo's "company_id": [1, "Dairy"]
 * (https://www.odoo.com/documentation/18.0/developer/reference/external_api.html).
 */
export function nameOfRow(
  key: string,
  value: unknown,
): { readonly of: string; readonly value: string } | undefined {
  if (!key.endsWith('_id') || !Array.isArray(value) || value.length !== 2) return undefined
  const [id, name]: readonly unknown[] = value
  return typeof id === 'number' && typeof name === 'string'
    ? { of: key.slice(0, -3), value: name }
    : undefined
}

const languageKeys = ['locale', 'lang', 'language', 'languageCode', 'culture']
/** What is said in words; things that have names may each have a language of their own. */
const textKeys = new Set('value text content html title description'.split(' '))
const besideKeys = new Set('name label key'.split(' '))
const languageShape = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/

const languageIn = (value: object): [string, unknown] | undefined =>
  Object.entries(value).find(([key, said]) => languageKeys.includes(key) && languageShape.test(String(said)))

/** The first of a list that says one thing in several languages: [{"locale": "en", "value": "Turner"}, …]. */
export function translatedIn(list: readonly unknown[]): Wrapped | undefined {
  const [first] = list
  if (list.length < 2 || typeof first !== 'object' || first === null) return undefined
  const languages = list.map((one) =>
    typeof one === 'object' && one !== null ? languageIn(one)?.[1] : undefined,
  )
  if (languages.includes(undefined) || new Set(languages).size < list.length) return undefined
  const [own] = languageIn(first) ?? []
  const rest = Object.entries(first).filter(([key]) => key !== own)
  const isWords = rest.every(([key]) => textKeys.has(key) || besideKeys.has(key))
  const isText = rest.some(([key]) => textKeys.has(key))
  const isPosting = 'title' in first && 'description' in first
  return (isWords && isText) || isPosting ? { value: Object.fromEntries(rest) } : undefined
}
