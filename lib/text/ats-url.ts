/**
 * What an address says about the posting behind it. `ats` names the applicant tracking system, or is `site`
 * for any other host whose path ends in an id; `board` is the employer's corner of it where the address shows
 * one; `id` is the posting's. `scope` is where ids cannot collide: two addresses of one scope with two ids
 * are two postings.
 */
export type AtsPosting = {
  readonly ats: string
  readonly board?: string
  readonly id: string
  readonly scope: string
}

/** One string per posting: equal keys are one posting of one system. */
export const atsKey = ({ scope, id }: Pick<AtsPosting, 'scope' | 'id'>): string => `${scope}#${id}`

type Found = {
  readonly board?: string | undefined
  readonly id?: string | undefined
  readonly scope?: string
}
type System = {
  readonly ats: string
  readonly host: RegExp
  read(url: URL, path: readonly string[]): Found
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const digits = (value: string | undefined, least = 1): string | undefined => {
  const found = /^\d{1,20}/.exec(value ?? '')?.[0]
  return found !== undefined && found.length >= least ? found : undefined
}
const ifUuid = (value: string | undefined) => (uuid.test(value ?? '') ? value?.toLowerCase() : undefined)
const after = (path: readonly string[], word: string): string | undefined =>
  path.includes(word) ? path[path.indexOf(word) + 1] : undefined
const corner = (url: URL): string => url.hostname.split('.')[0] ?? ''

/**
 * The shapes of public posting addresses, system by system. Ids of Greenhouse, Lever, Ashby, SmartRecruiters
 * and Workable are unique across their customers, so their scope is the system; the others number within one
 * customer. Sources: the systems' public job board pages, e.g.
 * https://developers.greenhouse.io/job-board.html
 */
const systems: readonly System[] = [
  {
    ats: 'greenhouse',
    host: /(?:^|\.)greenhouse\.io$/,
    read: (url, path) => ({
      board: path[0] === 'embed' ? (url.searchParams.get('for') ?? undefined) : path[0],
      id:
        digits(url.searchParams.get('gh_jid') ?? undefined) ??
        digits(after(path, 'jobs')) ??
        digits(url.searchParams.get('token') ?? undefined),
    }),
  },
  {
    ats: 'lever',
    host: /^jobs\.(?:eu\.)?lever\.co$/,
    read: (_, path) => ({ board: path[0], id: ifUuid(path[1]) }),
  },
  {
    ats: 'ashby',
    host: /^jobs\.ashbyhq\.com$/,
    read: (_, path) => ({ board: path[0], id: ifUuid(path[1]) }),
  },
  {
    ats: 'workable',
    host: /(?:^|\.)workable\.com$/,
    read: (url, path) => ({
      board: corner(url) === 'apply' ? (path[0] === 'j' ? undefined : path[0]) : corner(url),
      id: (after(path, 'j') ?? digits(after(path, 'jobs')))?.toUpperCase(),
    }),
  },
  {
    ats: 'smartrecruiters',
    host: /^(?:jobs|careers)\.smartrecruiters\.com$/,
    read: (_, path) => ({ board: path[0], id: digits(path[1], 6) }),
  },
  {
    ats: 'workday',
    host: /\.myworkdayjobs(?:-impl)?\.com$/,
    read: (url, path) => {
      // ".../job/Berlin/Baker_JR-1234-1": the number behind the requisition counts its postings.
      const requisition = path.includes('job')
        ? /_([A-Z0-9-]{2,40})$/i.exec(path.at(-1) ?? '')?.[1]
        : undefined
      const id = requisition?.replace(/(\d{3,})-\d{1,2}$/, '$1').toUpperCase()
      return { board: corner(url), id, scope: `workday/${corner(url)}` }
    },
  },
  {
    ats: 'personio',
    host: /\.jobs\.personio\.(?:de|com)$/,
    read: (url, path) => ({
      board: corner(url),
      id: digits(after(path, 'job')),
      scope: `personio/${corner(url)}`,
    }),
  },
  {
    ats: 'recruitee',
    host: /\.recruitee\.com$/,
    read: (url, path) => ({ board: corner(url), id: after(path, 'o'), scope: `recruitee/${corner(url)}` }),
  },
  {
    ats: 'teamtailor',
    host: /\.teamtailor\.com$/,
    read: (url, path) => ({
      board: corner(url),
      id: digits(after(path, 'jobs')),
      scope: `teamtailor/${corner(url)}`,
    }),
  },
  {
    ats: 'bamboohr',
    host: /\.bamboohr\.com$/,
    read: (url, path) => ({
      board: corner(url),
      id:
        digits(after(path, 'careers')) ??
        digits(after(path, 'view')) ??
        digits(url.searchParams.get('id') ?? undefined),
      scope: `bamboohr/${corner(url)}`,
    }),
  },
]

const applying = /^(?:apply|apply-now|application|applications|new|c|thanks|login|details?)$/i

/** Path segments without the steps of applying, which follow the posting's own. */
function pathOf(url: URL): string[] {
  const path = url.pathname.split('/').filter((part) => part !== '')
  while (path.length > 1 && applying.test(path.at(-1) ?? '')) path.pop()
  return path
}

/**
 * Any other host: a path that ends in a UUID or in a number of five digits or more, alone or behind a slug.
 */
function siteId(path: readonly string[]): string | undefined {
  const last = path.at(-1) ?? ''
  return ifUuid(last) ?? /(?:^|[-_])(\d{5,20})(?:\.html?)?$/.exec(last)?.[1]
}

/**
 * Reads the posting's identity out of any address; undefined for landing and search pages, which identify
 * nothing.
 */
export function readAtsUrl(address: string): AtsPosting | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const host = url.hostname.toLowerCase().replace(/^www\./, '')
  const path = pathOf(url)
  const system = systems.find((each) => each.host.test(host))
  if (system) {
    const { board, id, scope } = system.read(url, path)
    if (id === undefined || id === '') return undefined
    return {
      ats: system.ats,
      ...(board ? { board: board.toLowerCase() } : {}),
      id,
      scope: scope ?? system.ats,
    }
  }
  // Greenhouse postings shown on the employer's own pages keep their id in the query.
  const embedded = digits(url.searchParams.get('gh_jid') ?? undefined, 5)
  if (embedded) return { ats: 'greenhouse', id: embedded, scope: 'greenhouse' }
  const id = siteId(path)
  return id === undefined ? undefined : { ats: 'site', id, scope: host }
}

/**
 * The shortest address of the same posting: no query, fragment, step of applying or trailing slash; host in
 * lower case.
 */
export function canonicalPostingUrl(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  return `${url.protocol}//${url.host.toLowerCase()}/${pathOf(url).join('/')}`
}
