import { dropList, isOneOf, isSkill, type Mention, type Sentence } from './mention.ts'

/** How far, in characters, a negation reaches to the skill it is about. */
const reach = 60

/** A sign, or a new verb: "was founded by nurses and needs a cook". */
const newVerbs = 'needs?|wants?|seeks?|you|we|now|busca|necesita|pide|ahora|sucht|braucht|cherche|demande'
const clauseEnd = new RegExp(`[,;:–—]| (?:and|y|und|et) (?:${newVerbs})\\b`, 'u')

/** Verbs of replacing, each with the words that lead to what comes instead. */
const replacements: readonly (readonly [verb: RegExp, towards: RegExp])[] = [
  [/mov|migr|switch|wechsel|umst|steig|pas(?:amos|sés)/iu, /\s(?:into|onto|to|auf|zu|nach|vers|à|hacia)\s/u],
  [/migra[mnr]|pas(?:amos|ado)/u, /\sa\s/u],
  [/replac|ersetz|ablös|lösen|tausch|sustitu|reempla/iu, /\s(?:with|by|durch|gegen|por|con)\s/u],
  [/swap|trad/iu, /\s(?:for|against)\s/u],
  [/troqu/iu, /\scontre\s/u],
  [/rempla|substitu/iu, /\s(?:par|avec)\s/u],
  [/./u, /\s(?:in favou?r of|zugunsten|en favor de|a favor de|en faveur de|au profit d)/u],
]

/** True where the skill behind a verb comes instead of something: "replacing spreadsheets with Power BI". */
const isSuccessor = (signal: string, between: string): boolean =>
  replacements.some(([verb, towards]) => towards.test(between) && verb.test(signal))

/** The next skill of a sentence, if nothing turns the sentence before it. */
function nextSkill({ mentions }: Sentence, at: number): number | undefined {
  for (let next = at + 1; next < mentions.length; next++) {
    const mention = mentions[next]
    if (mention === undefined || isOneOf(mention, 'turn')) return undefined
    if (isSkill(mention)) return next
  }
  return undefined
}

/** "A degree, a car or a": other things of a list that is denied as a whole. */
const article = '(?:an?|una?|une?|eine?n?|kein\\p{L}*) '
const areThings = new RegExp(
  `^ ${article}\\p{L}+(?:, ${article}\\p{L}+){0,3}(?:,? (?:or|nor|oder|noch|o|ni|ou)|,) (?:${article})?$`,
  'u',
)

/** What stands between a signal and the next skill of its clause; undefined where there is none. */
function clauseTo(text: string, { mentions }: Sentence, at: number, next: number): string | undefined {
  const between = text.slice(mentions[at]?.end, mentions[next]?.start)
  if (between.length > reach) return undefined
  return !clauseEnd.test(between) || areThings.test(between) ? between : undefined
}

/** "Maintain our legacy PHP scripts", "former teachers with a driving licence": what is old is asked for. */
const isOld =
  /^(?:legacy|former|ancient|the old|(?:das |der |die )?alte|ehemalig|anci|antigu|el viejo|la vieja)/iu
const isFormer = /^(?:form|ehem|anci)/iu
const havingBetween = /\p{L} (?:with|mit|con|avec) /u
const kept =
  /\b(?:maintain|support|look after|pfleg|betreu|wart|mantien|mantendr|mainten|entret)\p{L}*(?: \p{L}+){0,3} $/iu

/** "Do not apply if you have never used Terraform", "if you have never …, this is not for you": it is asked for. */
const applyIf =
  /\b(?:apply|bewirb|bewerben|postul\p{L}+|inscrib\p{L}+|candidat\p{L}*)\b[^.;]{0,24} (?:if|wenn|si)\b[^.;]{0,24}$/iu
const notForYou =
  /^[^.;]{0,30}\b(?:not (?:the |a |your )?(?:\p{L}+ )?for you|nichts? für dich|no es para ti|pas pour vous)\b/iu
/** "You never write Python without tests": two denials are none. */
const denying = /\b(?:never|not|n['’]t|nie|nunca|no|jamais|pas|nobody|niemand)\b/iu
const withoutAfter = /^[^.,;]{0,24} (?:without|unless|ohne|sin|sans)\b/u

/** True where a sentence that denies a skill in its words asks for it all the same. */
const isAsked = (text: string, from: number, end: number, words: string): boolean => {
  const after = text.slice(end, end + reach)
  if (notForYou.test(after) || applyIf.test(text.slice(Math.max(0, from - reach), from))) return true
  return denying.test(words) && withoutAfter.test(after)
}

/** What denies only what stands right behind it: "nicht mit SAP", but not "nicht in Schichten und mit SAP". */
const isTight = /^nicht (?:mit|nach|in|auf)$/u

/**
 * "No SQL needed", "migrating away from Oracle": the next skill of the clause, and its list, is not asked
 * for. What replaces something is: "phasing out paper in favour of Epic".
 */
export function negateNext(text: string, sentence: Sentence, at: number): void {
  const { mentions } = sentence
  const signal = mentions[at]
  const next = nextSkill(sentence, at)
  if (signal === undefined || next === undefined) return
  const between = clauseTo(text, sentence, at, next)
  const words = text.slice(signal.start, signal.end)
  if (between === undefined || isSuccessor(words, between)) return
  if (isAsked(text, signal.start, mentions[next]?.end ?? 0, words)) return
  if (isTight.test(words) && between !== ' ') return
  if (isOld.test(words)) {
    const before = text.slice(Math.max(0, signal.start - 40), signal.start)
    if (kept.test(before) || (isFormer.test(words) && havingBetween.test(between))) return
  }
  dropList(text, mentions, { from: next, step: 1 })
}

/** What says no to a lack: "Sin Excel no se va lejos", "Ohne Führerschein geht es nicht". */
const denials = "no|not|never|nothing|nobody|cannot|can't|nada|nadie|nunca|rien|personne|nichts|niemand"
const noBefore = new RegExp(`\\b(?:${denials})\\b[^,;:]{0,24}$`, 'iu')
const works = '(?:geht|läuft|funktioniert|klappt|kommst|kommen)\\b[^.;:]{0,24}\\bnicht'
const isLost = "n'est|ne |rien|nothing|impossible|you (?:cannot|can't)|would be lost"
const noAfter = new RegExp(`^[^.;:]{0,24}\\b(?:${works}|no (?:se|es|hay|funciona|podr)|${isLost})`, 'iu')

function keep(mention: Mention): void {
  mention.verdict = 'kept'
  mention.isWanted = true
}

/** "Without a single line of SQL": as a negation, unless the sentence denies it: "Nothing runs without SQL". */
export function negateLacking(text: string, sentence: Sentence, at: number): void {
  const signal = sentence.mentions[at]
  const next = nextSkill(sentence, at)
  const skill = next === undefined ? undefined : sentence.mentions[next]
  if (signal === undefined || skill === undefined) return
  const isDenied =
    noBefore.test(text.slice(Math.max(0, signal.start - 40), signal.start)) ||
    noAfter.test(text.slice(skill.end, skill.end + reach))
  if (!isDenied) negateNext(text, sentence, at)
  else if (skill.value.kind === 'hard' && (!skill.value.isWeak || skill.value.spelling !== undefined))
    keep(skill)
}

/** True where no skill stands before a mention in its sentence: "No se pide SAP" is about what follows. */
const isUnled = (mentions: Mention[], at: number): boolean => !mentions.slice(0, at).some(isSkill)

/** Before what comes instead, where German has it before its verb: "Excel wird durch Odoo abgelöst". */
const byWhat = / (?:durch|gegen)(?: \p{L}+)? $/u

/** "Ob du Jenkins kennst, ist uns egal": the demand is in the question. */
const isWhether = (text: string, { start }: Mention): boolean =>
  /\b(?:ob|whether|if|si)\b[^.;]{0,40}$/iu.test(text.slice(Math.max(0, start - reach), start))

/** "The fax has had its day, DATEV likewise": said of the next skill as well. */
const likewise = /^ (?:likewise|too|as well|ebenso|ebenfalls|auch|aussi|également|también)\s*(?:[.,;!]|$)/u

/**
 * "Jenkins is being retired", "COBOL brauchst du nicht": the skill before, and its list, unless the
 * sentence turns.
 */
export function negatePrevious(text: string, sentence: Sentence, at: number): void {
  const { mentions } = sentence
  const signal = mentions[at]
  const isTurned = mentions.slice(at + 1).some((mention, n, rest) => {
    const after = rest.slice(n + 1)
    return (
      isOneOf(mention, 'turn') &&
      after.some((other) => isOneOf(other, 'wanted', 'sought')) &&
      !after.some(isSkill)
    )
  })
  if (isTurned) return
  for (let previous = at - 1; signal && previous >= 0; previous--) {
    const mention = mentions[previous]
    if (mention === undefined || isOneOf(mention, 'turn')) return
    const between = text.slice(mention.end, signal.start)
    if (isOneOf(mention, 'wanted', 'sought') && between.includes(',') && !isWhether(text, mention)) return
    if (!isSkill(mention)) continue
    if (byWhat.test(text.slice(Math.max(0, mention.start - 24), mention.start))) continue
    if (between.length <= reach) dropList(text, mentions, { from: previous, step: -1 })
    return
  }
  if (!isUnled(mentions, at)) return
  negateNext(text, sentence, at)
  const next = mentions.slice(at + 1).find(isSkill)
  if (next && likewise.test(text.slice(next.end, next.end + reach))) next.verdict = 'dropped'
}

/** "Perl used to run the mill", "We used to run Perl": the next skill of the clause, or else the one before. */
export function negateEither(text: string, sentence: Sentence, at: number): void {
  const start = sentence.mentions[at]?.start ?? 0
  // "You follow Maria, who used to run our newsletters": the person left, and not the skill.
  if (text.slice(Math.max(0, start - 4), start) === 'who ') return
  const next = nextSkill(sentence, at)
  const leads = next !== undefined && clauseTo(text, sentence, at, next) !== undefined
  if (leads) negateNext(text, sentence, at)
  else negatePrevious(text, sentence, at)
}

/** From a skill to its "nicht": a verb of needing, and up to five words of one clause. */
const needed =
  /^(?:-\p{L}+)? (?:brauch|benötig|muss|müss|wirst|werden|verlang|spiel|komm|nutz)\p{L}*(?: [\p{L}\p{M}/-]+){0,5} $/u

/** "SAP musst du anfangs nicht beherrschen": German has its object first and its "nicht" late. */
export function negateObject(text: string, sentence: Sentence, at: number): void {
  const { mentions } = sentence
  const signal = mentions[at]
  const before = mentions.slice(0, at)
  const previous = before.findLastIndex(isSkill)
  const skill = mentions[previous]
  if (!signal || skill?.verdict !== 'open' || signal.start - skill.end > reach) return
  if (needed.test(text.slice(skill.end, signal.start))) negatePrevious(text, sentence, at)
}
