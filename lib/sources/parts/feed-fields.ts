import { xmlBeginning } from '../../text/xml/beginning.ts'
import type { XmlNode } from '../../text/xml/node.ts'
import { headRecords } from '../document/head-records.ts'
import { nodesAt } from '../document/head-xml.ts'
import type { Detection, Head } from '../source.ts'
import { type TitleStyle, titleStyle } from './feed-employer.ts'
import { asXmlNode, fieldNode, fieldNodes, fieldText, fieldTexts, hasField } from './xml-fields.ts'

/**
 * Namespaces that say nothing of jobs; any other prefix in an item of a job feed is the board's own for them.
 */
const otherPrefixes = new Set(
  'media atom rdf dc dcterms content itunes slash wfw sy georss thr feedburner xhtml'.split(' '),
)

/**
 * The item's own elements, and those of job namespaces (`job_listing:`, `job:`, `tt:` …) without the prefix,
 * which every board chooses for itself.
 */
export function jobFields(item: XmlNode): XmlNode {
  const children = item.children.map((child) => {
    const [prefix, name] = child.name.split(':')
    if (prefix === undefined || name === undefined || otherPrefixes.has(prefix.toLowerCase())) return child
    return { ...child, name }
  })
  return { ...item, children }
}

/** An element and those in it without a prefix that the feed's own elements have. */
export function withoutPrefix(node: XmlNode, prefix: string): XmlNode {
  if (prefix === '') return node
  const name = node.name.startsWith(prefix) ? node.name.slice(prefix.length) : node.name
  return { ...node, name, children: node.children.map((child) => withoutPrefix(child, prefix)) }
}

/** The feed's own names and links (channel, or the Atom feed itself), as one text. */
function feedNames(head: Head, path: readonly string[], prefix: string): string {
  const root = head.kind === 'xml' ? xmlBeginning(head.text) : undefined
  const [outer] = root ? nodesAt(root, path) : []
  if (!outer) return ''
  const around = withoutPrefix(outer, prefix)
  // RSS 1.0 has its channel beside the items, not around them.
  const feed = fieldNode(around, 'channel') ?? around
  const links = fieldNodes(feed, 'link').map(({ text, attributes }) => attributes['href'] ?? text)
  return [...fieldTexts(feed, 'title', 'description', 'subtitle'), ...links].join(' ')
}

/** Words by which a feed says that it is about jobs. */
const jobWords = new RegExp(
  `\\b(?:${[
    'jobs?|careers?|vacanc\\w+|hiring|work|recruit\\w*|positions?|empleos?|trabajos?|vacantes?',
    'stellen\\w*|karriere|emplois?|recrutement|carri[eè]res?',
  ].join('|')})\\b`,
  'i',
)
const jobNames = ['company', 'employer', 'location', 'locations', 'region', 'salary', 'job_type', 'jobtype']

/**
 * What all items of a feed share: the path to them, how their titles are written, and what the feed says of
 * itself. `jobNames` are the elements among them that only job boards have.
 */
export type FeedTraits = {
  readonly style: TitleStyle
  readonly names: string
  readonly jobNames: readonly string[]
}

const abouts = new WeakMap<Head, FeedTraits>()

/** Looks at the beginning of a feed, once per document; `path` leads to its items. */
export function aboutFeed(head: Head, path: readonly string[]): FeedTraits {
  const known = abouts.get(head)
  if (known) return known
  const prefix = /^[^:]+:/.exec(path.at(-1) ?? '')?.[0] ?? ''
  const shown = (head.kind === 'xml' ? headRecords({ ...head, path }) : [])
    .flatMap((node) => asXmlNode(node) ?? [])
    .map((node) => withoutPrefix(node, prefix))
  const names = feedNames(head, path.slice(0, -1), prefix)
  const titles = shown.flatMap((item) => fieldText(item, 'title') ?? [])
  const views = shown.map(jobFields)
  const about = {
    names,
    style: titleStyle(titles, names),
    jobNames: jobNames.filter((name) => views.some((item) => hasField(item, name))),
  }
  abouts.set(head, about)
  return about
}

/**
 * A feed that does not say that it is about jobs may be a blog: it is read, but any other format goes first.
 */
export function detectFeed(head: Head, path: readonly string[]): Detection {
  const about = aboutFeed(head, path)
  const isAboutJobs = about.jobNames.length > 0 || jobWords.test(about.names)
  return {
    confidence: isAboutJobs ? 0.95 : 0.4,
    evidence: [path.join('/'), ...about.jobNames].join(', '),
    split: { kind: 'xml', path },
  }
}
