import * as z from 'zod'
import { Problem } from '../problem.ts'
import { headRecords } from './document/head-records.ts'
import { oncePerDocument } from './document/once-per-document.ts'
import { skillsOfTags } from './parts/board-tags.ts'
import {
  isEmployer,
  splitTitle,
  type TitleStyle,
  titleStyle,
  withoutEmployer,
} from './parts/feed-employer.ts'
import {
  id,
  idText,
  innerOf,
  isObject,
  keysOf,
  readFields,
  said,
  saidOf,
  text,
  texts,
} from './parts/json-fields.ts'
import { jobExtension } from './parts/own-words.ts'
import { draftOfJobPosting } from './parts/schema-org.ts'
import type { Draft, DraftContext, Head, SourceFormat } from './source.ts'

const author = z.object({ name: text, url: text, avatar: text })
const item = z.object({
  id,
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  author: author.nullish(),
  authors: z.array(author).nullish(),
  tags: texts,
  language: text,
})

/**
 * JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/. What it has no words for stands in
 * extensions: a schema.org object in `_jobposting`, or the words of our own feeds in `_job`. Feeds show the
 * newest items, page by page (`next_url`), so what is missing from a document is not gone.
 */
export const jsonFeed: SourceFormat = {
  id: 'json-feed',
  sourceId: 'json-feed',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    const version = head.kind === 'json' ? versionOf(head) : undefined
    if (version === undefined || !versions.test(version)) return undefined
    return {
      confidence: 0.95,
      evidence: version.slice(0, 100),
      split: { kind: 'json', shape: 'array', path: ['items'] },
    }
  },

  draft(record: unknown, { head }: DraftContext): Draft | Problem {
    const fields = readFields(item, ['id', 'title'], record)
    if (fields instanceof Problem) return fields
    const stated = statedIn(record)
    if (stated instanceof Problem) return stated
    const own = itemDraft(fields.value, aboutOf(head), stated?.employer?.name)
    const problems = [...(stated?.problems ?? []), ...fields.problems]
    return { ...joined(own, stated), problems }
  },
}

const versions = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//

function versionOf({ envelope }: Head & { kind: 'json' }): string | undefined {
  const version = envelope.get('version')
  return typeof version === 'string' ? version : undefined
}

/** What an extension of the item says, in whichever words it is written; one that is no object says nothing. */
function statedIn(record: unknown): Draft | Problem | undefined {
  const keys = [...keysOf(record)].filter((key) => isObject(innerOf(record, key)))
  const posting = keys.find((key) => /^_job_?posting$/i.test(key))
  if (posting !== undefined) return draftOfJobPosting(innerOf(record, posting), posting)
  if (!keys.includes('_job')) return undefined
  const job = innerOf(record, '_job')
  return innerOf(job, '@type') === undefined ? jobExtension(job) : draftOfJobPosting(job, '_job')
}

/** The item's own id, address and text stand before an extension's; all else the extension knows better. */
function joined(own: Draft, stated: Draft | undefined): Draft {
  if (!stated) return own
  const said = Object.fromEntries(Object.entries(stated).filter(([, value]) => !isNothing(value)))
  const first = { sourceRef: own.sourceRef ?? stated.sourceRef, url: own.url ?? stated.url }
  const hasBody = own.body.some(({ html, text }) => (html ?? text ?? '') !== '')
  return {
    ...own,
    ...said,
    ...first,
    title: stated.title ?? withoutEmployer(own.title ?? '', stated.employer?.name),
    employer: stated.employer?.name === undefined ? own.employer : stated.employer,
    body: hasBody ? own.body : stated.body,
    paths: { ...own.paths, ...pathsSaid(stated), sourceRef: 'id', url: 'url' },
  }
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/** The paths of what the extension says; the others would hide the item's. */
const pathsSaid = (stated: Draft): Draft['paths'] =>
  Object.fromEntries(
    Object.entries(stated.paths).filter(([field]) => {
      const inDraft = { locations: 'places', area: 'places', description: 'body' }[field] ?? field
      return inDraft !== 'body' && !isNothing(Object.entries(stated).find(([key]) => key === inDraft)?.[1])
    }),
  )

type About = { readonly style: TitleStyle; readonly names: string }

const aboutOf = oncePerDocument((head): About => {
  const path = ['items']
  const shown = head.kind === 'json' ? headRecords({ ...head, shape: 'array', path }) : []
  const titles = shown.map((record) => innerOf(record, 'title')).filter((title) => typeof title === 'string')
  const said =
    head.kind === 'json' ? ['title', 'description', 'home_page_url'].map((key) => head.envelope.get(key)) : []
  const names = said.filter((name) => typeof name === 'string').join(' ')
  return { names, style: titleStyle(titles, names) }
})

function itemDraft(fields: z.infer<typeof item>, { style, names }: About, known: string | undefined): Draft {
  const html = said(fields.content_html)
  const plain = said(fields.content_text) ?? said(fields.summary)
  const split = splitTitle(said(fields.title) ?? '', known === undefined ? style : 'plain')
  const writer = fields.authors?.[0] ?? fields.author ?? undefined
  const name = said(writer?.name)
  const isAuthor =
    split.employer === undefined && name !== undefined && isEmployer(name, names, html ?? plain ?? '')
  const employer = isAuthor
    ? { name, url: said(writer?.url), logo: said(writer?.avatar) }
    : { name: split.employer }
  return {
    paths: {
      ...paths,
      employer: isAuthor ? 'authors' : 'title',
      ...(split.place !== undefined && { locations: 'title' }),
    },
    sourceRef: idText(fields.id),
    url: said(fields.url) ?? said(fields.external_url),
    title: split.title,
    employer,
    places: split.place === undefined ? undefined : [split.place],
    body: [html === undefined ? { text: plain } : { html }],
    skills: skillsOfTags(saidOf(...(fields.tags ?? []))),
    posted: said(fields.date_published),
    language: said(fields.language),
  }
}

const paths = {
  sourceRef: 'id',
  url: 'url',
  title: 'title',
  description: 'content_html',
  skills: 'tags',
  posted: 'date_published',
  language: 'language',
} as const
