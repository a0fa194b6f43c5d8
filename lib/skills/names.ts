import { dropList, type Mention, opensSentence, type Sentence } from './mention.ts'

/** How far, in characters, to look before a name. */
const reach = { name: 2, kind: 60, word: 24, state: 24 }

/** What a tool is called a name of: "a scheduler tool called Airflow", but not "a dog called Airflow". */
const toolKinds =
  'tools?|systems?|platform|software|apps?|packages?|program|language|framework|library|database|engine|product|' +
  'solution|herramienta|sistema|plataforma|programa|lenguaje|outil|système|logiciel|plateforme|langage|werkzeug|' +
  'programm|sprache'
const isToolKind = new RegExp(`\\b(?:${toolKinds})\\b`, 'iu')

/** "The dog is called Docker", "Mr Jenkins": who or what has a tool's name is none. */
export function dropNamed(text: string, { mentions }: Sentence, at: number): void {
  const [signal, next] = [mentions[at], mentions[at + 1]]
  if (!signal || next?.value.kind !== 'hard' || next.start - signal.end > reach.name) return
  if (!next.value.isTool && next.value.spelling === undefined) return
  if (!/\p{Lu}/u.test(text.charAt(next.start))) return
  if (isToolKind.test(text.slice(Math.max(0, signal.start - reach.kind), signal.start))) return
  dropList(text, mentions, { from: at + 1, step: 1 })
}

/** A word with a capital that is no first word: "Mark " before Ray, "Dragon " before Vault. */
const nameBefore = /[\p{L},:] \p{Lu}\p{Ll}+ $/u

/**
 * True for a tool's name, itself a common word, behind another name that is no skill: "Mark Ray". A job title has
 * capitals as well: "Senior React Developer".
 */
export function isPartOfName(text: string, { start, end }: Mention, before: Mention | undefined): boolean {
  if (before !== undefined && start - before.end <= 1) return false
  if (!nameBefore.test(text.slice(Math.max(0, start - reach.word), start))) return false
  return !/^ \p{Lu}/u.test(text.slice(end, end + 2))
}

/** Behind a town stands its state: "Hartford, CT". A list of scans has other capitals: "Radiology, CT and MRI". */
const afterTown = /\p{Lu}\p{Ll}+,? $/u
const listGoesOn = /^(?:,| and| or|\/| &) ?\p{Lu}{2}|^ (?:scan|imag|machine|technolog)/u

/** True for two capitals behind a town, which are a state's. */
export function isState(text: string, mention: Mention): boolean {
  const { start, end, value } = mention
  if (value.label !== 'CT' && value.label !== 'AR') return false
  if (opensSentence(text, mention)) return false
  if (!afterTown.test(text.slice(Math.max(0, start - reach.state), start))) return false
  return !listGoesOn.test(text.slice(end, end + 10))
}
