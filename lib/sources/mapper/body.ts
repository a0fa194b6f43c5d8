import { freshParts } from '../parts/stated-parts.ts'
import type { BodyPart } from '../source.ts'
import type { Field } from './field-names.ts'
import { isMarkup } from './field-values.ts'
import type { Leaf } from './flatten.ts'
import { type FoundByField, valuesOf } from './found.ts'
import { htmlOfMarkdown } from './markdown.ts'

/** What a record says of the work, as the parts of a description. */
export function mappedBody(found: FoundByField): BodyPart[] {
  const description = fullest(found)
  return [
    ...(description.length === 0 ? [] : [partOf(description)]),
    ...partFields.flatMap((kind) => partsOf(found, kind, description.join(' '))),
  ]
}

const partFields = ['responsibilities', 'requirements', 'benefits'] as const

const partOf = (values: readonly string[], kind?: BodyPart['kind']): BodyPart => {
  const text = values.join('\n')
  const html = isMarkup(text) ? text : htmlOfMarkdown(text)
  return { ...(kind && { kind }), ...(html === undefined ? { text } : { html }) }
}

const briefCharsMax = 100

/** What a record calls its description, or what else it has where that is but a line. */
function fullest(found: FoundByField): readonly string[] {
  const stated = valuesOf(found, 'description')
  const chars = stated.join('').length
  if (chars > briefCharsMax) return stated
  const others = (found.get('description') ?? []).map(({ leaf }) => leaf.value)
  const longest = others.reduce((best, value) => (value.length > best.length ? value : best), '')
  return longest.length > 2 * chars ? [longest] : stated
}

/**
 * Every path that says some of it: schooling and experience are two requirements. The same again says
 * nothing new.
 */
function partsOf(found: FoundByField, kind: Field & BodyPart['kind'], description: string): BodyPart[] {
  const leaves = (found.get(kind) ?? []).map(({ leaf }) => leaf)
  const [surest, ...others] = [...Map.groupBy(leaves, ({ path }) => path)]
  if (!surest) return []
  const stems = new Set([stemOf(surest[0])])
  const parts = [partOf(textsOf(surest[1]), kind)]
  for (const [path, list] of others) {
    const stem = stemOf(path)
    if (stems.has(stem) || headingNames.test(path)) continue
    stems.add(stem)
    const whole = [description, ...parts.map(({ html, text }) => html ?? text)].join(' ')
    parts.push(...freshParts(whole, [partOf(textsOf(list), kind)]))
  }
  return parts
}

const textsOf = (leaves: readonly Leaf[]): string[] => leaves.map(({ value }) => value)

/** "requirements_en" and "requirements_fr" are one thing. */
const stemOf = (path: string): string =>
  path.replace(/(?:[._@-](?:en|es|de|fr|it|pt|nl|html|plain|text|raw))+$/i, '')

/** What stands over a text is none: <tasks title="What you do">. */
const headingNames = /[.@](?:title|heading|header|headline|name|label|id|type)$/i
