import { type Field, fused } from './field-names.ts'
import type { FieldChoice } from './mapping.ts'

/** Choices that others of the same record make wrong. */
export const withoutRivals = (choices: readonly FieldChoice[]): readonly FieldChoice[] =>
  sectorsSettled(withoutPosters(withoutHeadings(withoutSections(withoutTextAsTitle(choices)))))

const isText = ({ field, how, path }: FieldChoice): boolean =>
  field === 'title' && how === 'name' && /(?:^|[.@])text(?:\(\))?$/i.test(path)

/**
 * Lever calls its titles "text" and has descriptions beside them; where nothing else is one, it is the text, and so it
 * is where a title stands beside: {"title": "Turner", "text": "Turns parts."}.
 */
function withoutTextAsTitle(choices: readonly FieldChoice[]): readonly FieldChoice[] {
  if (choices.some(({ field }) => field === 'description')) return choices
  const hasTitle = choices.some((choice) => choice.field === 'title' && !isText(choice))
  return choices.flatMap((choice) => {
    if (!isText(choice)) return [choice]
    if (hasTitle && /^text(?:\(\))?$/i.test(choice.path))
      return [{ ...choice, field: 'description' as const }]
    // All that an element holds but its attributes may well be the title.
    return choice.path === 'text()' ? [choice] : []
  })
}

const posterNames = /^(?:agency|advertiser|recruit(?:ment|ing)agency|staffingagency)$/

/** As little as is asked last. */
const posterConfidence = 0.3

const isPoster = ({ field, how, path }: FieldChoice): boolean =>
  field === 'employer' && how === 'name' && path.split(/[.@]/).some((name) => posterNames.test(fused(name)))

/** An agency that names its client is no employer: it is asked last, for records that name no client. */
function withoutPosters(choices: readonly FieldChoice[]): readonly FieldChoice[] {
  const hasClient = choices.some((choice) => choice.field === 'employer' && !isPoster(choice))
  if (!hasClient) return choices
  return choices.map((choice) => (isPoster(choice) ? { ...choice, confidence: posterConfidence } : choice))
}

const sector = /^(?!.*(?:industr|company|employer))[^.@]*sectors?(?![^.@])/i

/**
 * A sector is the trade to some and the kind of work to others: where nothing else says the kind, it does.
 */
function sectorsSettled(choices: readonly FieldChoice[]): readonly FieldChoice[] {
  if (choices.some(({ field }) => field === 'category')) return choices
  return choices.map((choice) =>
    choice.field === 'industry' && choice.how === 'name' && sector.test(choice.path)
      ? { ...choice, field: 'category' }
      : choice,
  )
}

const ofText = new Set<Field>(['description', 'responsibilities', 'requirements', 'benefits', 'skills'])
const heading = /[.@](?:title|heading|headline|header)$/i
const content = /[.@](?:content|html|body|text)$/i

const parentOf = (path: string): string => path.replace(/[.@]?[^.@]+$/, '')

/**
 * {"sections": {"about": {"title": "About us", "text": "…"}, "more": {"title": "And more", …}}}: what stands over
 * sections of a text is neither the posting's title nor its employer, where the record has one beside.
 */
function withoutSections(choices: readonly FieldChoice[]): readonly FieldChoice[] {
  const bodies = choices.filter(({ field, path }) => field !== 'title' && content.test(path))
  const sections = new Set(bodies.map(({ path }) => parentOf(parentOf(path))).filter((path) => path !== ''))
  const isOfSection = ({ how, path }: FieldChoice): boolean =>
    how === 'name' && heading.test(path) && sections.has(parentOf(parentOf(path)))
  const own = new Set(choices.filter((choice) => !isOfSection(choice)).map(({ field }) => field))
  return choices.filter((choice) => !isName(choice) || !own.has(choice.field) || !isOfSection(choice))
}

const isName = ({ field }: FieldChoice): boolean => field === 'title' || field === 'employer'

/**
 * {"skills": {"title": "Your profile", "content": "…"}} is a part of the text with its heading, and no
 * skill.
 */
function withoutHeadings(choices: readonly FieldChoice[]): readonly FieldChoice[] {
  const texts = choices.filter(({ field, how }) => ofText.has(field) && how === 'name')
  const headed = new Set(
    texts.filter(({ path }) => heading.test(path)).map(({ path }) => path.replace(heading, '')),
  )
  const isHeaded = ({ path }: FieldChoice, end: RegExp): boolean =>
    end.test(path) && headed.has(path.replace(end, ''))
  const bodies = new Set(
    texts.filter((one) => isHeaded(one, content)).map(({ path }) => path.replace(content, '')),
  )
  if (bodies.size === 0) return choices
  return choices.flatMap((choice) => {
    if (!texts.includes(choice)) return [choice]
    if (heading.test(choice.path) && bodies.has(choice.path.replace(heading, ''))) return []
    return [
      choice.field === 'skills' && isHeaded(choice, content) ? { ...choice, field: 'requirements' } : choice,
    ]
  })
}
