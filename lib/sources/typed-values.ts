/** MongoDB's names for values that JSON has no types for. */
const mongoNames = new Set('$oid $date $numberLong $numberInt $numberDouble $numberDecimal $uuid'.split(' '))

const isText = (value: unknown): boolean => typeof value === 'string'
const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** DynamoDB's, and what each of them holds. */
const dynamoNames: Readonly<Record<string, (value: unknown) => boolean>> = {
  S: isText,
  N: isText,
  B: isText,
  BOOL: (value) => typeof value === 'boolean',
  NULL: (value) => value === true,
  M: isMap,
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
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}
