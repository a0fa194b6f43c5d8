import { limits } from '../limits.ts'
import { Problem } from '../problem.ts'
import { fold } from '../text/characters.ts'
import { htmlCharacters } from '../text/html/html.ts'
import { isDeeper } from '../text/json/depth.ts'
import { parseExactly } from '../text/json/exact.ts'
import { draftJsearch, looksLikeJsearch } from './jsearch.ts'
import { trailingBadges } from './parts/badges.ts'
import { bodyPart, countLines, findLine, type Page, type PageLine, pageOf } from './parts/page.ts'
import type { Draft, DraftSkill, Head, SourceFormat } from './source.ts'

const id = /^id:?\s*#?\s*([\w-]+)$/
const posted = /^(?:posted|publicado|veroffentlicht|publie)(?: on)?:\s*(.+)$/
const employer = /^(?:company|employer|empresa|unternehmen|arbeitgeber|entreprise):\s*(.+)$/
const place = /^(?:location|ubicacion|standort|lieu):\s*(.+)$/
const pageName = /^(?:job details?|detalle del? (?:empleo|puesto|trabajo)|stellendetails?|detail de l'offre)$/
const description = /^(?:job )?(?:description|descripcion|beschreibung)$/
const salary = /^(?:salary|salario|gehalt|salaire):?$/
const hardSkills = /^(?:hard skills|habilidades tecnicas|fachkenntnisse|competences techniques)\s*\(?\d*\)?$/
const softSkills =
  /^(?:soft skills|habilidades blandas|soziale kompetenzen|competences relationnelles)\s*\(?\d*\)?$/
const applyOptions =
  /^(?:apply options|opciones de (?:solicitud|aplicacion)|bewerbungsoptionen|options de candidature)\s*\(?\d*\)?$/
const apiLogs = /^(?:api logs?|registros? (?:de la )?api|api-protokoll|journaux api)\b/
const rawJson = /^(?:raw json|json(?: original| brut)?|rohdaten)$/
const labels = [description, salary, hardSkills, softSkills, applyOptions, apiLogs, rawJson]

const isLabel = ({ text }: PageLine): boolean => {
  const folded = text.length > 60 ? '' : fold(text)
  return labels.some((label) => label.test(folded))
}

/** The lines below a label, up to the next label. */
function below(lines: readonly PageLine[], label: RegExp): readonly PageLine[] {
  const at = findLine(lines, label)
  if (at === -1) return []
  const rest = lines.slice(at + 1)
  const next = rest.findIndex(isLabel)
  return next === -1 ? rest : rest.slice(0, next)
}

function parseJson(text: string): unknown {
  try {
    return parseExactly(text)
  } catch {
    // A capture may cut the record short; then the page itself is what we have.
    return undefined
  }
}

/** The record below "Raw JSON", where it is whole. In HTML it is what stands in the last <pre>. */
function rawRecord({ source, lines }: Page): unknown {
  const at = findLine(lines, rawJson)
  if (at === -1) return undefined
  const pre = source.lastIndexOf('<pre')
  const isHtml = lines[at]?.block !== undefined
  const text =
    isHtml && pre >= 0
      ? htmlCharacters(source.slice(pre))
      : lines
          .slice(at)
          .map((line) => line.text)
          .join('\n')
  const record = parseJson(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  if (isDeeper(record, limits.depthMax)) return new Problem('too_deep', { depthMax: limits.depthMax })
  return looksLikeJsearch(record) > 0 ? record : undefined
}

const percentage = /^\d{1,3}\s?%$/

/** "Deep Learning llm_hard 80%", in one line or with the percentage in the next. */
function skillsBelow(
  lines: readonly PageLine[],
  label: RegExp,
  kind: 'hard' | 'soft',
): readonly DraftSkill[] {
  const rows = below(lines, label).map(({ text }) => text.slice(0, 300))
  return rows.flatMap((text, at): DraftSkill[] => {
    const next = rows[at + 1] ?? ''
    const read = /^(.*\S)\s+(\S+)\s+(\d{1,3})\s?%$/.exec(percentage.test(next) ? `${text} ${next}` : text)
    if (!read) return []
    return [{ name: read[1] ?? '', kind, confidence: Number(read[3]) / 100, source: read[2] ?? 'stated' }]
  })
}

/** "Bayt.com No Apply" with the link behind "Apply"; without links there is nowhere to apply. */
const applyBelow = (lines: readonly PageLine[]): NonNullable<Draft['apply']> =>
  below(lines, applyOptions).flatMap(({ text, href }) => {
    const row = /^(.*\S)\s+(yes|no|si|ja|nein|oui|non)\s+\S+$/i.exec(text.slice(0, 300))
    if (!row || href === undefined) return []
    return [{ url: href, publisher: row[1], direct: /^(?:yes|si|ja|oui)$/i.test(row[2] ?? '') }]
  })

const valueAfter = (lines: readonly PageLine[], label: RegExp): string | undefined => {
  const text = lines[findLine(lines, label)]?.text
  return text?.slice(text.indexOf(':') + 1).trim()
}

/** A text of a record that the capture cut short: the id and the employer stand near its top. */
function cutField({ source }: Page, key: 'job_id' | 'employer_name'): string | undefined {
  const quoted = new RegExp(`"${key}"\\s{0,9}:\\s{0,9}("(?:[^"\\\\]|\\\\.){1,256}")`).exec(source)?.[1]
  const value = quoted === undefined ? undefined : parseJson(quoted)
  return typeof value === 'string' ? value : undefined
}

/** What the dashboard shows of the job itself, for captures without a whole record. */
function shown(page: Page): Draft | Problem {
  const { lines } = page
  const at = findLine(lines, id)
  const named = lines.slice(0, Math.max(at, 0)).filter(({ text }) => !pageName.test(fold(text)))
  const { rest, badges } = trailingBadges(named.at(-1)?.text ?? '')
  const hasBadges = Object.keys(badges).length > 0 && named.length > 1
  const title = hasBadges
    ? trimBadges(named.slice(0, -1), rest)
    : { title: named.at(-1)?.text, category: undefined }
  if (at === -1) return new Problem('empty_document', { field: 'id' })
  const pay = below(lines, salary)[0]?.text
  const where = valueAfter(lines, place)
  return {
    paths: { sourceRef: 'ID', title: 'heading', posted: 'Posted', description: 'Description' },
    sourceRef: cutField(page, 'job_id') ?? id.exec(fold(lines[at]?.text ?? ''))?.[1],
    title: title.title,
    category: title.category,
    employer: { name: valueAfter(lines, employer) ?? cutField(page, 'employer_name') },
    places: where === undefined ? [] : [where],
    workplace: badges.workplace,
    employment: badges.contract === undefined ? [] : [badges.contract],
    salary: pay === undefined ? undefined : { text: pay },
    body: [bodyPart(below(lines, description))],
    apply: applyBelow(lines),
    posted: valueAfter(lines, posted),
  }
}

/**
 * The title above a line of category and badges; where the badges stand alone, the category has a line of
 * its own or none.
 */
function trimBadges(
  above: readonly PageLine[],
  rest: string,
): { title: string | undefined; category: string | undefined } {
  if (rest !== '') return { title: above.at(-1)?.text, category: rest }
  const isPair = above.length > 1
  return isPair
    ? { title: above.at(-2)?.text, category: above.at(-1)?.text }
    : { title: above[0]?.text, category: undefined }
}

/**
 * A job's page in a dashboard over JSearch, as text or HTML. Its raw record, where it is whole, is the
 * posting; the page adds the category and the skills that a model found, with the model's name and
 * confidence.
 */
export const jsearchPage: SourceFormat = {
  id: 'jsearch-page',
  sourceId: 'jsearch',
  channel: 'aggregator',
  covers: 'delta',

  detect(head: Head) {
    const page = head.kind === 'page' ? pageOf(head.text) : undefined
    if (!page || findLine(page.lines, id) === -1) return undefined
    const seen = [hardSkills, softSkills, applyOptions, apiLogs, rawJson].filter(
      (label) => findLine(page.lines, label) !== -1,
    )
    if (seen.length === 0) return undefined
    return { confidence: seen.length > 1 ? 0.95 : 0.7, evidence: `${seen.length} of the dashboard's labels` }
  },

  draft(record: unknown): Draft | Problem {
    const page = pageOf(record)
    if (!page) return new Problem('empty_document')
    if (countLines(page.lines, id) > 1)
      return new Problem('unsupported_format', { reason: 'a page of several postings' })
    const onPage = shown(page)
    if (onPage instanceof Problem) return onPage
    const raw = rawRecord(page)
    if (raw instanceof Problem) return raw
    const draft = raw === undefined ? onPage : draftJsearch(raw)
    if (draft instanceof Problem) return draft
    const skills = [
      ...skillsBelow(page.lines, hardSkills, 'hard'),
      ...skillsBelow(page.lines, softSkills, 'soft'),
    ]
    return {
      ...draft,
      category: draft.category ?? onPage.category,
      skills: skills.length > 0 ? skills : draft.skills,
      paths: {
        ...draft.paths,
        category: 'line below the title',
        ...(skills.length > 0 && { skills: 'skill tables' }),
      },
    }
  },
}
