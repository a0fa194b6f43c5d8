import { anyOf } from '../text/pattern-parts.ts'
import { requisitionKey } from './requisition.ts'

const post = anyOf('job', 'vacancy', 'position', 'posting', 'requisition', 'req')
const label = anyOf(
  'ref(?:erence)?',
  `${post}\\.? ?(?:id|number|no|code)`,
  'kennziffer',
  'referenz',
  '(?:stellen|ausschreibungs|referenz|job)-?(?:id|nr|nummer)',
  "r[ée]f(?:[ée]rence)?(?: de (?:l[’']offre|la offre))?",
  "(?:n[°º]|c[oó]digo) (?:de |d[’'])(?:la )?(?:offre|oferta|vacante)",
  'referencia',
)
/** A label and what has a figure behind it: "Job ref: SGH/101", "Kennziffer 2026-17". */
const stated = new RegExp(
  `(?<![\\p{L}\\p{N}])${label}(?:\\.? ?(?:number|no|nr|id|code))?[.:# ]{1,3}` +
    '((?=[\\p{L}_/.-]{0,12}\\p{N})[\\p{L}\\p{N}][\\p{L}\\p{N}_/.-]{1,22}[\\p{L}\\p{N}])',
  'iu',
)

/** The employer's number of the post, as a sentence of an advertisement says it. */
export const referenceSaid = (sentence: string): string | undefined => stated.exec(sentence)?.[1]

/** The reference of a body that says one only. */
export function referenceInText(sentences: readonly { readonly reference: string | undefined }[]) {
  const found = new Set(
    sentences.flatMap(({ reference }) => reference ?? []).map((said) => said.toUpperCase()),
  )
  return found.size === 1 ? [...found][0] : undefined
}

const shapeOf = (reference: string): string => reference.replace(/\p{N}/gu, '9')

/**
 * Whether two references are two of one series: "SGH/101" and "SGH/102". Boards add numbers of their own, so two of
 * figures alone contradict each other only within one source.
 */
export function areTwoOfOneSeries(
  a: string | undefined,
  b: string | undefined,
  isOneSource: boolean,
): boolean {
  if (a === undefined || b === undefined || requisitionKey(a) === requisitionKey(b)) return false
  return shapeOf(a) === shapeOf(b) && (isOneSource || /\p{L}/u.test(a))
}
