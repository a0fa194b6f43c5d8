// What the prose of a description must say about where the work is done. Written by hand; read by workplace.ts.
//
// Patterns over folded text (small letters, no accents) with one kind of dash.

import type { Workplace } from '../../words.ts'

const aDenial =
  "(?:no|not|never|cannot|(?:ca|do|does|is|are|wo)n.t|unable|without|neither|nor|kein(?:e[nrms]?)?|nicht|ohne|pas|non|sans|sin|ni|tampoco|nao|nem|sem|geen|niet|senza|inte|ikke|nie)"

/** What may stand between a denial and what it denies: "not currently eligible for", "n'est pas ouvert au". */
const whatIsDenied =
  '(?:a|an|any|or|nor|oder|ou|remote|hybrid|the|be|being|is|are|to|for|of|as|has|have|currently|presently|yet|capable|available|able|eligible|open|suited|suitable|designed|considered|classified|offer(?:s|ed|ing)?|provide[sd]?|providing|allow(?:s|ed|ing)?|permit(?:s|ted)?|support(?:s|ed|ing)?|accept(?:s|ed|ing)?|consider(?:s|ing)?|performed|done|carried out|worked|option|possibility|work|working|role|position|job|hay|es|ofrece(?:mos|n)?|oferece(?:mos|m)?|se|permite|contempla(?:mos)?|admite|opcion|posibilidad|de|trabajo|trabalho|ha|ouvert|compatible|possibilite|propose|proposons|au|du|en|le|el|moglichkeit|fur|zu[mr]?|im|in|auf|mehr)'
const deniedBefore = `\\b(?:${aDenial}(?: ${whatIsDenied}){0,6} |non-)`

/** What may stand between it and a denial behind it: "Remote work for this role is currently". */
const whatWasDenied =
  "(?:work(?:ing)?|arbeit(?:en)?|options?|opportunities|arrangements?|positions?|role|job|duty|in|for|this|the|at|moment|time|currently|unfortunately|is|are|will|can|be|do|does|est|sera|ist|sind|wird|kann|leider|aktuell|derzeit|hier|bei|uns|esta|actualmente)"
const deniedBehind = `(?:[ -]${whatWasDenied}){0,8}:? (?:n'est |n'ouvre )?(?:not|never|cannot|(?:ca|do|does|is|are|wo)n.t|nicht|pas|non|niet|nao|no)`

const possible =
  '(?:available|possible|offered|permitted|allowed|authori[sz]ed|supported|eligible|provided|feasible|accepted|considered|moglich|vorgesehen|vereinbar|gestattet|geplant|possibile|permis|autorise|prevue?|envisageable|propose|posible|disponible|disponivel|possivel|permitid[oa]|mogelijk|(?:an? |eine )?option)'

/** Working from home, as prose calls it; what else is remote is no way to work. */
const away =
  '(?:remot(?:e(?:ly)?|[oa])(?![ -](?:experience|access|control|sens|team|colleague|site|location|area|desktop|support|monitor|first|friendly))|home ?-?office|work(?:ing)? from home|homeworking|teletrabajo|teletrabalho|tele-?travail|tele-?work(?:ing)?|telecommut(?:e|ing)|mobile[sn]? arbeiten)(?![a-z])'

/** Elsewhere or for a while only: "no remote work from abroad", "not possible during probation". */
const elsewhere =
  "(?: (?:work(?:ing)?|options?|arrangements?|positions?))?,? (?:outside|from|during|abroad|while|until|before|in (?:the first|all|some|certain|every)|on (?:mon|tues|wednes|thurs|fri)days?|wahrend|aus|im ausland|in der probezeit|hors|pendant|durant|en periode|depuis|a l'etranger|desde|fuera|durante|en el extranjero)"

/** That all of it cannot be done from home leaves open how much of it can; "if you cannot", "why not" deny nothing. */
const notSo =
  `(?:(?<!\\b(?:not(?: a)?|isn.t|cannot be) )fully|full|100 ?%|completely|entirely|permanent(?:ly)?|solely|exclusively|purely|rein|komplett|vollstandig|totalmente|\\b(?:why|if|or|whether|wenn|falls|si|se)(?: (?:you|i|they|we|du|sie|vous|usted))?(?: are| do)? ${aDenial}(?: ${whatIsDenied}){0,6}) $`

const oneToFour =
  '(?:[1-4]|one|two|three|four|un|una|dos|tres|cuatro|une|deux|trois|quatre|ein(?:en)?|zwei|drei|vier)(?:(?: ?-| to| or| bis| a| o| ou| oder) ?[2-5])?'
const perYear =
  '(?: (?:a|per|each|every|in a|pro|im|par|por|al)|/| ?/) ?(?:calendar )?(?:year|annum|jahr|an|ano|anno|month|monat|mois|mes)\\b'

/** What stands right before words, or right behind them. */
type Beside = { readonly before: RegExp; readonly after: RegExp }

/** Words of a cue, with the words of which one must stand beside them, and those that take them back. */
export type Cue = {
  readonly says: Workplace
  readonly words: readonly string[]
  readonly pattern: RegExp
  readonly only?: Beside
  readonly unless?: Beside
}

const anyOf = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'g')

const denied = { before: `${deniedBefore}$`, after: `^${deniedBehind}\\b(?! (?:an? )?(?:fully )?(?:remote|hybrid|on-?site|(?:in-)?office|in person))` }

/** Now and then, or for some weeks of the year, which is a perk and no way to work. */
const aWhile = {
  before:
    '\\b(?:occasional(?:ly)?|sometimes|temporar(?:y|ily)|part(?:ly|ially)|partial|some|limited|gelegentlich(?:e[nrs]?)?|zeitweise|ocasional(?:mente)?|experienci?a?(?: en)?|(?:days?|weeks?|months?)(?: (?:a|per|each|every|of|to|you|can|may|in|which|where|when|the|year|annum)){0,8}) [\'"]?$',
  after: [
    "^['\"]?(?:[ :(-]{1,3}(?:work|working|policy|scheme|program(?:me)?|perk|options?|abroad|another|other|countr(?:y|ies)|within|in|the|eu|europe|world|for|from|up|to|a|maximum|max|of|first|bis|zu)){0,8}[ :(-]{1,3}(?!5 days|five days)(?:\\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|a few|a couple of|several|some)(?: (?:full|calendar|working|business|consecutive))?[ -](?:days?|weeks?|months?|tage?|wochen?|monate?)\\b",
    '^(?: work(?:ing)?)?,? (?:occasionally|sometimes|from time to time|now and then|on occasion|(?:when|as|if|where) (?:needed|required|necessary|desired|appropriate)|part of|at times|in case of|during|temporarily|until|while|on (?:mon|tues|wednes|thurs|fri)days?|for (?:part|(?:a|one) (?:day|week|month|period|limited)|the first|some|most)|gelegentlich|zeitweise|ocasionalmente|(?:months?|weeks?|days?)\\b)',
  ].join('|'),
}

/**
 * "Hybrid" alone may be a cloud, "remote" a team, "remote work" an allowance, a tool or a wish: it counts where the role
 * is said to be or to allow it. Tried in this order over the whole text: a role that is "hybrid, not remote" is hybrid,
 * and "no remote" beats what looks like it. Every match must hold one of the cue's words and be shorter than
 * `cueCharsMax`: it is tried near those only.
 */
export const cueCharsMax = 100
export const cues: readonly Cue[] = [
  {
    says: 'hybrid',
    words: ['brid', 'presencial', 'day', 'dia', 'jour', 'tag', 'tele', 'home', 'remot', 'mobile'],
    unless: { before: new RegExp(denied.before), after: new RegExp(`${denied.after}|^${perYear}`) },
    pattern: anyOf(
      '#li-hybrid\\b',
      '\\bhybrid(?:e|es|er|en)?[ -](?:remote|role|position|job|work(?:ing|place|week)?|model(?:l)?|schedule|set-?up|policy|arrangement|basis|office|arbeit[a-z]{0,12}|werken)\\b',
      '\\b(?:role|position|job|work(?:ing|place)?(?: (?:model|policy|arrangement|type|mode))?|location|arbeitsmodell|modalidad|modelo|trabajo|puesto|formato|mode|poste|modalita|lavoro|regime|trabalho)(?: de trabajo| de travail| de trabalho| di lavoro)?(?: is| are| es| est| e|:| -)?(?: a| un| una| en| in)? ?(?:hybrid[eo]?|hibrid[oa]|ibrid[oa]|semi-?presencial)\\b',
      `\\b${oneToFour} (?:days?|dias?|jours?|tage?)(?: (?:a|per|each|in|the|at|of|from|our|de|por|a la|par|semaine|semana|week|pro|woche|en|im|au|du|working)){0,5} (?:office|home(?:[ -]?office)?|on-?site|remote(?:ly)?|teletrabajo|tele-?travail|oficina|bureau|buro|site)\\b`,
      '\\b(?:tele-?travail|teletrabajo|home ?-?office|mobiles arbeiten) (?:partiel|parcial|moglich|possible|teilweise|ponctuel)\\b',
      '\\b(?:teilweise|partly|partially|partiellement|parcialmente) (?:im )?(?:remote|home ?-?office)\\b',
      '\\bmoglichkeit (?:zu[mr]?|auf) (?:home ?-?office|mobile[nms] arbeiten|remote)',
      `\\b(?:remotely|remote[ -]work(?:ing)?|from home|im home ?-?office|(?:trabajo|trabalho) remoto)(?<!(?:fully|100 ?%) remote(?:ly|[ -]work(?:ing)?))(?: for| up to| bis zu| hasta| ate| \\(|:)?(?: up to| max\\.?)? ?${oneToFour} (?:days?|tage?|dias?)\\b(?!${perYear})`,
      '\\b(?:occasional|partial|some|part-time|gelegentliche[sn]?|partielles) (?:remote[ -]work(?:ing)?|home ?-?office|homeworking|mobiles arbeiten)\\b(?! (?:experience|allowance))',
    ),
  },
  {
    says: 'onsite',
    words: ['remot', 'home', 'tele', 'mobile'],
    pattern: anyOf(`\\b${away}`),
    only: {
      before: new RegExp(
        `${deniedBefore}$|\\b(?:not a|(?:role|position|job) (?:is not|isn.t|cannot be)) fully $`,
      ),
      after: new RegExp(
        `^(?:${deniedBehind}(?: (?:be|currently|generally|es|esta|ist|e))? ${possible}|(?:[ -]${whatWasDenied}){0,8} (?:unavailable|impossible|ausgeschlossen|exclue?|excluid[oa]))\\b(?!${elsewhere})`,
      ),
    },
    unless: { before: new RegExp(notSo), after: new RegExp(`^${elsewhere}`) },
  },
  {
    says: 'remote',
    words: ['remot', 'home', 'tele', 'anywhere'],
    unless: {
      before: new RegExp(`${denied.before}|${aWhile.before}`),
      after: new RegExp(`${denied.after}|${aWhile.after}`),
    },
    pattern: anyOf(
      '#li-remote\\b',
      '\\b(?:fully|100 ?%|completely|entirely) (?:remote(?:ly)?|remot[oa]|tele-?travail|home ?-?office)\\b',
      '\\bfull[ -]remote\\b',
      '\\bremote[ -](?:role|position|job(?! sites?| locations?)|opportunity|first|only)\\b',
      '\\bremote[ -]work(?:ing)? (?:role|position|job|contract)\\b',
      '\\bopen to (?:[a-z/-]+ ){0,4}remote[ -]work(?:ing)?\\b',
      '\\b(?:role|position|job|post|vacancy) (?:is|offers?|allows?|permits?|supports?|involves?|can be)(?: (?:a|for|full|open|suited|suitable|eligible|available|to|done|performed|completed|through|via|as|permanent)){0,4} remote[ -]work(?:ing)?\\b',
      '\\b(?:this|the|our) (?:role|position|job|opportunity) (?:is|can be(?: done| performed| worked)?|will be)(?: a)?(?: fully| 100 ?%)? remote(?:ly)?\\b',
      '\\bwork (?:(?:fully |100 ?% |entirely )?(?:remotely|from anywhere)|(?:fully|100 ?%|entirely|permanently) from home)\\b',
      '\\b(?:puesto|posicion|modalidad|oferta|empleo|vaga)(?: de trabajo)?(?: es|:| -)?(?: 100 ?%| totalmente| completamente| en)? ?(?:remot[oa]|teletrabajo|teletrabalho)\\b',
      '\\b(?:trabajo|trabalho|lavoro)(?:(?: es|:| -)(?: 100 ?%| totalmente| completamente| en| da)?| 100 ?%| totalmente| completamente) ?(?:remot[oa]|teletrabajo|teletrabalho)\\b',
      '\\b(?:trabajo|trabalho|lavoro)(?: en| da)? remot[oa]\\b(?<=(?:^|[\\n.:•;|/(-] ?|modalidad(?: de)? )(?:trabajo|trabalho|lavoro)(?: en| da)? remot[oa])',
      '\\b(?:teletrabajo|tele-?travail|home ?-?office|remote) (?:al |a |zu )?100 ?%',
      '\\btele-?travail (?:complet|total|integral)\\b',
      '\\b(?:komplett|vollstandig|rein) (?:remote|im home ?-?office)\\b',
    ),
  },
  {
    says: 'onsite',
    words: ['onsite', 'on-site', 'in-office', 'office-based', 'in person', 'presencial', 'presentiel', 'vor ort'],
    unless: { before: new RegExp(denied.before), after: new RegExp(denied.after) },
    pattern: anyOf(
      '#li-onsite\\b',
      '\\bon-?site (?:role|position|job|work|only)\\b',
      '\\b(?:role|position|job) (?:is|will be)(?: a)?(?: fully| 100 ?%| primarily)? (?:on-?site|in-office|office-based|in person)\\b',
      '\\b(?:fully|100 ?%) (?:on-?site|in-office|office-based|in person|presencial)\\b',
      '\\b(?:trabajo|puesto|modalidad|oferta|empleo|vaga|regime)(?: de trabajo)?(?: es|:| -)? ?presencial\\b',
      '\\bposte en presentiel\\b',
      '\\b(?:arbeit|prasenz|arbeiten) vor ort\\b',
    ),
  },
]
