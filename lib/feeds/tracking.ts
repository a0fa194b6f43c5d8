// Query parameters that make a link a signed one (S3 and its likes, Google Cloud, Azure, CloudFront, Akamai,
// and hand-made HMACs): a signature may cover the whole query, so nothing in such a link can be changed.
const signature = /^(?:.*signature|key-pair-id|sig|hmac|hdnea|hdnt[sl])$/i

/**
 * A link with a partner's parameters. Those of other partners (utm_*) are taken out, ours replace what
 * has the same name, and everything else stays as it was, byte for byte, fragment included; so doing it
 * twice changes nothing. A signed link, and what is no http(s) link, come back untouched.
 */
export function tracked(url: string, parameters: Readonly<Record<string, string>> = {}): string {
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return url
  const pairs = parsed.search.slice(1).split('&').filter(Boolean)
  const names = pairs.map(nameOf)
  if (names.some((name) => signature.test(name))) return url

  const kept = pairs.filter((_, n) => !isForeign(names[n] ?? '', parameters))
  const added = Object.keys(parameters)
    .sort()
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(parameters[name] ?? '')}`)
  if (kept.length === pairs.length && added.length === 0) return url
  // The first question mark is the separator, so that a pair may begin with one.
  const query = [...kept, ...added].join('&')
  parsed.search = query && `?${query}`
  return parsed.href
}

const isForeign = (name: string, parameters: Readonly<Record<string, string>>): boolean =>
  name.toLowerCase().startsWith('utm_') || Object.hasOwn(parameters, name)

/** The name of a query pair, decoded as a server would; a broken percent sequence stays as written. */
function nameOf(pair: string): string {
  const name = (pair.split('=', 1)[0] ?? '').replaceAll('+', ' ')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
