import { type BodyComparison, speakDifferently } from './body/body.ts'
import { compareEmployers } from './employer.ts'
import type { Features } from './features.ts'
import { compareRequisitions, saysRequisition } from './requisition.ts'
import type { TitleComparison } from './title/compare.ts'

/** Ids that both postings carry. They overrule some vetoes (`vetoes.ts`). */
export type SharedIds = { readonly requisition: boolean; readonly ats: boolean }

/**
 * Ids that agree, where title or body do as well: a link to another vacancy is the commonest fault of
 * aggregators.
 */
export function sharedIds(a: Features, b: Features, title: TitleComparison, body: BodyComparison): SharedIds {
  const plausible = agree(a, b, title, body)
  const employers = compareEmployers(a.employer, b.employer)
  const requisitions = compareRequisitions(a.requisition, b.requisition, a.sourceId === b.sourceId)
  return {
    // Numbers are the employer's own, where links are whoever's who made the copy.
    requisition:
      (plausible || body.coverage >= coverageMin || speakDifferently(a, b)) &&
      employers !== 'conflict' &&
      (requisitions === 'same' || (requisitions === 'unknown' && saysRequisition(a, b))),
    ats: plausible && a.ids.some((id) => b.ids.includes(id)),
  }
}

/** The languages of the glossary: it cannot tell that a text in another one is of another vacancy. */
const glossaryLanguages: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr'])
const isOfGlossary = ({ language = '' }: Features): boolean => glossaryLanguages.has(language)

const coverageMin = 0.2
/**
 * What is matched, in parts of what is not, where the titles speak against it: they name two teams, or two trades in
 * two languages. What all of an employer's advertisements say is matched as well.
 */
const matchedMin = 1.5
/** The same of a translation: another role's text is mostly its own, but of a rare trade few words are known. */
const matchedMinTranslated = 1

/**
 * Whether title or body may be one vacancy's, which a link or number they share then decides. A word in common is
 * little between two languages: "Veterinary Nurse" and "Recepcionista de Clínica Veterinaria" have one.
 */
function agree(a: Features, b: Features, title: TitleComparison, body: BodyComparison): boolean {
  const { coverage, matched, contrary } = body
  if (speakDifferently(a, b))
    return (
      !(isOfGlossary(a) && isOfGlossary(b)) ||
      title.containment === 1 ||
      matched >= (title.namesAnother ? matchedMin : matchedMinTranslated) * contrary
    )
  if (title.tailsDiffer) return matched >= matchedMin * contrary
  return title.containment >= 0.34 || coverage >= coverageMin
}
