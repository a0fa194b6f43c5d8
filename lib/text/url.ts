import { limits } from '../limits.ts'

/** Names that never leave a private network, and public names that answer with private addresses. */
const privateNames: ReadonlySet<string> = new Set([
  ...[
    'localhost',
    'localdomain',
    'local',
    'svc',
    'alt',
    'internal',
    'intranet',
    'lan',
    'home',
    'corp',
    'private',
    'test',
    'invalid',
    'onion',
  ],
  ...['home.arpa', 'in-addr.arpa', 'ip6.arpa'],
  ...['nip.io', 'sslip.io', 'xip.io', 'localtest.me', 'lvh.me', 'vcap.me', 'lacolhost.com'],
])

/**
 * https://www.iana.org/assignments/iana-ipv4-special-registry: first address as a number, and the prefix
 * length.
 */
const privateRanges: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0586300, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 3],
]

function isPublicIpv4(address: string): boolean {
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  return !privateRanges.some(([first, bits]) => number >= first && number < first + 2 ** (32 - bits))
}

/**
 * Global unicast is 2000::/3; out of it, ranges that carry or document other addresses are refused as well.
 */
const isPublicIpv6 = (address: string): boolean =>
  /^[23][0-9a-f]{3}:/.test(address) && !/^(?:2001:0?db8:|2001:0{0,4}:|2001::|2002:|3fff:)/.test(address)

function isPublicHost(host: string): boolean {
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1))
  // The URL parser has already turned every spelling of an IPv4 address (hex, octal, one number) into this
  // one.
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return isPublicIpv4(host)
  const name = host.endsWith('.') ? host.slice(0, -1) : host
  // No name is longer: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
  return name.length <= 253 && /^[^.]{1,63}(?:\.[^.]{1,63})+$/.test(name) && !isPrivateName(name)
}

/** Whether a name, or what stands behind one of its dots, is one of the private ones. */
function isPrivateName(name: string): boolean {
  for (let rest = name; ; rest = rest.slice(rest.indexOf('.') + 1)) {
    if (privateNames.has(rest)) return true
    if (!rest.includes('.')) return false
  }
}

const isWebPort = (port: string): boolean =>
  port === '' || port === '80' || port === '443' || Number(port) >= 1024

/** What copying leaves at the edges of an address, invisibly: zero-width marks and byte order marks. */
const invisibleEdges = /^[\s\u200b-\u200f\u2060]+|[\s\u200b-\u200f\u2060]+$/g

/**
 * The address as one WHATWG parser writes it, when it is http(s) and its host is public by name and by
 * address form; undefined otherwise. Refused: credentials, control characters, blanks and backslashes (raw
 * or encoded line breaks too), marks that turn the direction of text, addresses without a scheme, and more
 * than limits.urlCharsMax.
 */
export function publicUrl(text: string): string | undefined {
  const line = text.trim()
  if (line.length > limits.urlCharsMax) return undefined
  const address = line.replace(invisibleEdges, '')
  if (!/^https?:\/\/[^/]/i.test(address)) return undefined
  if (/[\u0000-\u0020\u007f-\u00a0\u202a-\u202e\u2066-\u2069\\]|%0[0ad]/i.test(address)) return undefined
  const url = URL.parse(address)
  if (!url || /^https?:\/\/[^/?#]*@/i.test(address)) return undefined
  if (!isPublicHost(url.hostname) || !isWebPort(url.port)) return undefined
  return url.href.length > limits.urlCharsMax ? undefined : url.href
}

/** Parameters that say where a reader came from; ids of jobs (gh_jid, jobId) are not among them. */
const trackers = new Set(
  (
    'gh_src referer referrer trk tracking trackingid gclid fbclid ' +
    'msclkid mc_cid mc_eid _gl jobsource job_source jobboardsource apply_source utm'
  ).split(' '),
)
/** They may as well hold what a site calls its postings by. */
const doubtfulTrackers = new Set(['ref', 'refid', 'source', 'src'])

const isTracker = (name: string): boolean =>
  trackers.has(name) || doubtfulTrackers.has(name) || /^(?:utm_|lever-(?:source|origin|via))/.test(name)

const uuid = '[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}'
/** "1042", "R-2026-14", a UUID; but not "4dayweek" or "jobs2day". */
const idValue = new RegExp(`^(?:[a-z]{0,6}[-_.]?\\d+(?:[-_.]\\d+)*|${uuid})$`, 'i')
/** Five digits, a part of digits alone that is no year, or a UUID: such a path names a posting by itself. */
const idInPath = new RegExp(`\\d{5}|/(?!(?:19|20)\\d\\d(?:/|$))\\d+(?:/|$)|${uuid}`, 'i')

const namesPosting = ({ pathname, searchParams }: URL): boolean =>
  idInPath.test(pathname) ||
  [...searchParams].some(([name, value]) => !isTracker(name.toLowerCase()) && idValue.test(value))

/**
 * The address without what only says where the reader came from: tracking parameters and the fragment. An id in
 * `ref`, `refid`, `source` or `src` stays where nothing else in the address names the posting. A fragment that is
 * a route of a page ("#/jobs/7", "#!/jobs/7") stays. What cannot be parsed comes back as it is.
 */
export function withoutTracking(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  const isNamed = namesPosting(url)
  for (const [name, value] of [...url.searchParams]) {
    const isId = !isNamed && doubtfulTrackers.has(name.toLowerCase()) && idValue.test(value)
    if (!isId && isTracker(name.toLowerCase())) url.searchParams.delete(name)
  }
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  return url.href
}
