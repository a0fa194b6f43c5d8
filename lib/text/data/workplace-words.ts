// How people write where the work is done, in a dozen languages. Written by hand; read by workplace.ts.
//
// The texts are folded first (small letters, no accents). Words for working from home come in many languages and forms, so
// each is first replaced by a mark of the same length: "@" for remote, "#" for home office and telework.

export const remoteWords =
  /\bremot(?:e|o|a|ely|amente)\b|\b(?:praca )?zdaln(?:a|ie|y|ej)\b|\bdistans(?:arbete)?\b|\betatyo\b|\bdistanciel\b/g

export const homeWords =
  /\bhome[ -]?(?:office|working|work)\b|\bhomebased\b|\bteletrabajo\b|\bteletrabalho\b|\btele-?travail\b|\btelework(?:ing)?\b|\btelecommut(?:e|ing)\b|\btelearbeit\b|\bfernarbeit\b|\bwork(?:ing)?[ -]from[ -]home\b|\bwfh\b|\bthuiswerk(?:en)?\b|\bmobiles arbeiten\b|\bsmart working\b|\bhjemmekontor\b|\ba domicile\b/g

/** Some days there, some days here. */
export const hybrid = new RegExp(
  [
    '\\bhi?y?brid(?:e|es|o|a|os|as|ne|at)?\\b|\\bibrid[oa]\\b|\\bhybryd[a-z]{1,5}|\\bhybridi[a-z]{0,4}',
    '\\bsemi[ -]?presencial(?:es)?\\b|\\bsemi[ -]?@_*',
    '\\b(?:part(?:ly|ial|ially|iel|iell|iellement)?|teilweise|anteilig|parcial(?:mente)?|partiell|gedeeltelijk|deels|in parte|parzialmente|optional|occasional(?:ly)?|ocasional(?:mente)?|gelegentlich(?:e|es)?)(?: im| in)?[ -][@#]_*',
    '[@#]_*[ ,:(-]{1,3}(?:up to |bis zu |hasta |max\\.? )?[1-4](?: ?(?:-|to|bis|a|or|o|ou|oder) ?[2-4])? ?(?:x |(?:days|tage|dias|jours|giorni|dagen)\\b(?! ago)|(?:day|tag|dia|jour)(?= ?(?:/|per|pro|por|par|a) ?))',
    '[@#]_*[ ,-]{1,2}\\(?(?:part(?:ly|ial|ially|iel|iell|ielle)|teilweise|anteilig|parcial|partiell|gedeeltelijk|ponctuel|occasionnel|parziale|hybride)\\b',
    '#_*(?: ist| sind| is| es| est)?[ -](?:moglich|moglichkeit|option(?:al|el)?|possible|possibile|posible|possivel|opcional|mogelijk|flexible|flexibel|anteil|tage?|days?|nach absprache|nach vereinbarung)\\b',
    '\\b(?:moglichkeit (?:zu[mr]?|auf|von)|option (?:de|auf)|posibilidad de|possibilite de|possibilita di|possibilidade de|mogelijkheid tot)(?: du| al)? ?[@#]_*',
    '\\b(?:[1-4]|one|two|three|four|un|uno|una|dos|tres|cuatro|une|deux|trois|quatre|ein(?:en)?|zwei|drei|vier|due|tre|dois|duas|twee|drie)(?: ?(?:-|/|or|bis|to|a|o|ou|oder) ?[1-5])? ?(?:x |days?|dias?|jours?|tage?|giorni|dagen|dni)[ -]?(?:(?:a|per|par|pro|por|la|de|en|im|in|the|of|from|di|al|at|au|week|semaine|woche|semana|settimana) |/ ?){0,5}(?:[@#]_*|oficina|office|bureau|buro|ufficio|kantoor|presencial(?:es)?|presentiel|onsite|on[ -]site|vor ort|casa|home)',
    '\\b(?:[1-9]|[1-9]\\d) ?%(?: of the time| del tiempo| du temps)?,? ?[@#]_*',
    '\\b(?:mixt[oea]|modalidad mixta|blended working|flex office|agile working)\\b',
  ].join('|'),
)

const denied = '\\b(?:no|non|not|sin|sans|pas de|kein(?:e|en)?|ohne|senza|nao|sem|geen|niet|ikke|inte)(?: a| hay| es)? ?-? ?'
/** A form's answer, which ends there: "Remote: no", but not "Remote, no travel". */
const answeredNo = ' ?[:(=-]? ?(?:no|non|nein|nao|nee|false)(?= ?(?:[).;/|]|$))'

/** Said in so many words that one cannot work from home. */
export const noRemote = new RegExp(
  [
    `${denied}[@#]_*(?:[ -](?:possible|possibile|moglich(?:keit)?|posible|option|opcion|mogelijk)\\b)?`,
    '[@#]_*(?: work(?:ing)?)? (?:is )?(?:not|nicht|no)(?: possible| moglich| available| posible)\\b',
    `[@#]_*(?: work(?:ing)?)?${answeredNo}`,
  ].join('|'),
)

/** That it is not some days there, some days here; which of the two it is, stays open. */
export const noHybrid = new RegExp(`${denied}(?:d.)?hi?y?brid[a-z]*|\\bhi?y?brid[a-z]*(?: work(?:ing)?)?${answeredNo}`)

export const remote =
  /[@#]_*|\bhome[ -]?based\b|\bbased (?:at|from) home\b|\bvirtual(?:ly)?\b|\bfully distributed\b|^distributed(?= ?[,(-]|$)|\bdistributed team\b|\ba distancia\b|\ba distance\b|\bdesde casa\b|\bvon zu ?hause\b|\bortsunabhangig\b|\bop afstand\b|\bpa distans\b|\bda casa\b|\bdepuis chez vous\b/

/** Who may sit anywhere works from home; the words themselves are left for whoever reads the place. */
export const anywhere =
  /\bany ?where\b|\bworld[ -]?wide\b|\bwfa\b|\blocation independent\b|\bvon uberall\b|\bweltweit\b|\bpartout\b|\bn.importe ou\b|\bmonde entier\b|\btodo el mundo\b|\bcualquier (?:lugar|parte)\b|\bqualquer lugar\b|\bwereldwijd\b|\bovunque\b|^(?:global|globally|mundial|mondial)$/

export const onsite =
  /\bon[ -]?site\b|\bin[ -]office\b|\bin the office\b|\boffice[ -]?based\b|\bin[ -]person\b|\bpresencial(?:es|mente)?\b|\bvor[ -]ort\b|\bprasenz(?:arbeit|pflicht)?\b|\bpresentiel(?:le)?\b|\bsur[ -](?:site|place)\b|\bau bureau\b|\bin presenza\b|\bin sede\b|\bop (?:locatie|kantoor)\b|\bstacjonarn[a-z]{1,3}\b|\bpa plats\b|\bpa kontoret\b|\ben (?:la )?oficina\b|\bim buro\b|\bin ufficio\b|\bno escritorio\b|\bpraca w biurze\b/

export const degreeBefore =
  /(?:\b(?:100 ?%|fully?|completely|permanent(?:ly)?|totalmente?|completamente|entirely|primarily|mostly|temporarily|currently|reines?|trabajo|work|working|travail|trabalho|modalidad|modelo|in|en|im|puesto|de|role|position|job)[ -]{1,2})+\u0001/gi

export const degreeAfter =
  /\u0001(?:[ -](?:first|friendly|ok|okay|only|possible|m[oö]glich|posible|option(?:al)?|available|allowed|eligible|complet|total|totale|work|working|werken|arbeiten|job|role|position|based|arbeit|modell?|modelo|parcial|(?:per|a|por|par|pro) (?:week|semana|semaine|woche)|[àa] 100 ?%|\(?100 ?%\)?)(?![a-zà-ÿ]))+/gi
