// Query parameters that make a link a signed one (S3 and its likes, Google Cloud, Azure, CloudFront, Akamai,
// and hand-made HMACs): a signature may cover the whole query, so nothing in such a link can be changed.
const signature = /^(?:(?:.*[-_.])?signature|key-pair-id|sig|hmac|hdnea|hdnt[sl])$/i
const glued = /signature$/i
const signatureCharsMin = 8

/** What names a posting: letters before digits, parted or not ("1042", "REQ-1042", "R-2026-14"), or a UUID. */
const idValue = /^(?:[a-z]{0,6}[-_.]?\d+(?:[-_.]\d+)*|[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12})$/i

/**
 * A link with a partner's parameters. Those of other partners (utm_*) are taken out, ours replace what
 * has the same name, unless that is an id, and everything else stays as it was, byte for byte, fragment
 * included; so doing it twice changes nothing. A signed link, and what is no http(s) link, come back untouched.
 */
export function tracked(url: string, parameters: Readonly<Record<string, string>> = {}): string {
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url
  const pairs = parsed.search.slice(1).split('&').filter(Boolean)
  const names = pairs.map(nameOf)
  if (pairs.some((pair, n) => isSigned(names[n] ?? '', pair))) return url

  const own = new Set(names.filter((name, n) => isOwn(name, pairs[n] ?? '', parameters[name])))
  const kept = pairs.filter((_, n) => own.has(names[n] ?? '') || !isForeign(names[n] ?? '', parameters))
  const added = Object.keys(parameters)
    .filter((name) => !own.has(name))
    .sort()
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(parameters[name] ?? '')}`)
  if (kept.length === pairs.length && added.length === 0) return url
  // The first question mark is the separator, so that a pair may begin with one.
  const query = [...kept, ...added].join('&')
  parsed.search = query && `?${query}`
  return parsed.href
}

/** A word that only ends alike, as designature does, is told by a value too short to be a signature. */
const isSigned = (name: string, pair: string): boolean =>
  signature.test(name) || (glued.test(name) && saidIn(pair).length >= signatureCharsMin)

/**
 * Whether a link calls its posting by what we would replace: "source=REQ-1042" leads nowhere as "source=talent". Where
 * it says our value already, it is ours.
 */
const isOwn = (name: string, pair: string, ours: string | undefined): boolean =>
  ours !== undefined && !/^utm_/i.test(name) && idValue.test(saidIn(pair)) && saidIn(pair) !== ours

const isForeign = (name: string, parameters: Readonly<Record<string, string>>): boolean =>
  name.toLowerCase().startsWith('utm_') || Object.hasOwn(parameters, name)

const nameOf = (pair: string): string => decoded(pair.split('=', 1)[0] ?? '')
const saidIn = (pair: string): string => decoded(pair.slice(pair.indexOf('=') + 1))

/** A part of a query pair as a server would read it; a broken percent sequence stays as written. */
function decoded(part: string): string {
  const words = part.replaceAll('+', ' ')
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
