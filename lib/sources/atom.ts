import { Problem } from '../problem.ts'
import type { XmlNode } from '../text/xml/node.ts'
import { localName } from './mapper/flatten.ts'
import { isEmployer, isInTitle, splitTitle, withoutEmployer } from './parts/feed-employer.ts'
import { jobFacts } from './parts/feed-facts.ts'
import { aboutFeed, detectFeed, type FeedTraits, jobFields, withoutPrefix } from './parts/feed-fields.ts'
import { labelledFacts } from './parts/feed-labels.ts'
import { xhtmlOf } from './parts/xhtml.ts'
import { documentBase, fromBase } from './parts/xml-base.ts'
import { asXmlNode, fieldNode, fieldNodes, fieldText } from './parts/xml-fields.ts'
import type { Draft, DraftContext, Head, SourceFormat } from './source.ts'

/** The prefix that the feed's own elements have, "a:" of `<a:feed>`; mostly none. Undefined where it is no feed. */
function prefixOf(head: Head): string | undefined {
  if (head.kind !== 'xml' || localName(head.root) !== 'feed') return undefined
  const prefix = head.root.slice(0, -'feed'.length)
  const declared = [...head.text.slice(0, 8_192).matchAll(atomSpace)].map(([, name]) => `${name}:`)
  return declared.length > 0 && (prefix === '' || declared.includes(prefix)) ? prefix : undefined
}

const atomSpace =
  /(?:xmlns:([\w.-]+)\s{0,9}=\s{0,9})?["']http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom)/g

/** OData's entries are rows of some table, with its columns inside: they have no title of their own. */
const isOfTables = (head: Head): boolean =>
  /schemas\.microsoft\.com\/ado\/2007\/08\/dataservices|docs\.oasis-open\.org\/odata\/ns/.test(
    head.text.slice(0, 8_192),
  )

const entryPath = (prefix: string): readonly string[] => [`${prefix}feed`, `${prefix}entry`]

/**
 * Atom, https://www.rfc-editor.org/rfc/rfc4287, with the namespaces that job boards add. `updated` is when
 * the entry last changed, which is no posting date. A feed shows the newest entries only, so what is missing
 * from it is not gone.
 */
export const atom: SourceFormat = {
  id: 'atom',
  sourceId: 'atom',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    const prefix = prefixOf(head)
    return prefix === undefined || isOfTables(head) ? undefined : detectFeed(head, entryPath(prefix))
  },

  draft(record: unknown, { head, capturedAt }: DraftContext): Draft | Problem | undefined {
    const node = asXmlNode(record)
    if (!node) return new Problem('invalid_field', { field: 'entry' })
    if (node.children.length === 0) return undefined
    const prefix = prefixOf(head) ?? ''
    const entry = withoutPrefix(node, prefix)
    const url = linkOf(entry, documentBase(head))
    return { ...draftOf(entry, aboutFeed(head, entryPath(prefix)), capturedAt), url }
  },
}

function draftOf(entry: XmlNode, { style, names }: FeedTraits, capturedAt: string): Draft {
  const view = jobFields(entry)
  const facts = jobFacts(view)
  const split = splitTitle(fieldText(entry, 'title') ?? '', style)
  const { html, isText } = bodyOf(entry)
  const author = fieldNode(entry, 'author')
  const name = author && fieldText(author, 'name')
  const posted = fieldText(view, 'posted', 'published')
  const labelled = labelledFacts(html, { capturedAt, posted })
  const stated = facts.employer?.name ?? split.employer
  const isAuthor =
    stated === undefined &&
    name !== undefined &&
    (isInTitle(name, split.title) || isEmployer(name, names, html))
  const employer = stated ?? (isAuthor ? name : labelled.employer)
  const category = fieldNode(entry, 'category')?.attributes
  return {
    ...facts,
    paths: {
      ...paths,
      employer: isAuthor ? 'author/name' : stated === undefined ? 'content' : 'title',
      ...(split.place !== undefined && { locations: 'title' }),
      ...(labelled.validThrough !== undefined && { validThrough: 'content' }),
      ...facts.paths,
    },
    sourceRef: fieldText(entry, 'id')
      ?.trim()
      .replace(/^http:/i, 'https:'),
    title: withoutEmployer(split.title, employer),
    employer: { ...facts.employer, name: employer },
    places: facts.places?.length || split.place === undefined ? facts.places : [split.place],
    body: [isText ? { text: html } : { html }],
    category: facts.category ?? category?.['label'] ?? category?.['term'],
    posted,
    validThrough: facts.validThrough ?? labelled.validThrough,
    language: entry.attributes['xml:lang'],
  }
}

/** The link to read it; without a rel it is that one. */
function linkOf(entry: XmlNode, base: string | undefined): string | undefined {
  const link = fieldNodes(entry, 'link').find(
    ({ attributes: { rel } }) => rel === undefined || rel === 'alternate',
  )
  return fromBase(link?.attributes['href'], base, entry, link)
}

type Body = { readonly html: string; readonly isText: boolean }

/** Content or, where that says nothing, the summary. Elements in it are XHTML, whatever its type says. */
function bodyOf(entry: XmlNode): Body {
  for (const node of [fieldNode(entry, 'content'), fieldNode(entry, 'summary')]) {
    if (!node) continue
    if (node.children.length > 0) return { html: xhtmlOf(node), isText: false }
    const html = node.text.trim()
    if (html !== '') return { html, isText: !/html/i.test(node.attributes['type'] ?? '') }
  }
  return { html: '', isText: true }
}

const paths = {
  sourceRef: 'id',
  url: 'link',
  title: 'title',
  description: 'content',
  category: 'category',
  posted: 'published',
  language: 'xml:lang',
} as const
