/**
 * What sentences deny with. A row is one or more groups, a group words between bars, and every way through the groups
 * of a row is a phrase; a group that begins with a bar may be left out. They join the groups of ./signals.ts.
 */

/** Every stem with every ending. */
const forms = (stems: string, ends: string): string =>
  stems
    .split('|')
    .flatMap((stem) => ends.split('|').map((end) => stem + end))
    .join('|')

/** English verbs behind "will not" and their like. */
const englishVerbs =
  'use|see|find|touch|write|meet|learn|encounter|open|run|ask about|ask for|ask you about|ask you for|ask you to|ask you to write|ask you to use|ask you to know|send us|send|' +
  'work with|work in|deal with|look for|rely on|hear of|hear about|come across|code in|program in|teach|' +
  'have to use|have to learn|have to write|have to understand|need to know|need to use|need to learn|be using|' +
  'be writing|be touching|be learning|be asked about|be asked for|be working with|be working in|be coding in|' +
  'want you to know|expect you to know|expect you to have|expect to see'
/** The last is the end of "don't", "won't" and all of their kind. */
const englishNever = 'not|never|hardly ever|no longer|not going to|t'
const englishDone =
  'used|seen|touched|written|met|learned|learnt|opened|needed|known|tried|studied|heard of|worked with|worked in|' +
  'come across|dealt with|coded in|programmed in|had to use'

/** Spanish "you", "it", "we" and "they", in the present and the future. */
const spanishVerbs = [
  forms('us|utiliz|necesit|toc|manej|busc|emple', 'as|a|amos|an|arás|ará|aremos|arán'),
  forms('aprend|le', 'es|e|emos|en|erás|erá|eremos|erán'),
  forms('escrib', 'es|e|imos|en|irás|irá|iremos|irán'),
  forms('ped|exig', 'imos|irá|iremos|irán'),
  'ves|vemos|verás|verá|veremos|pide|piden|exige|exigen',
].join('|')
const spanishVerbsOf = forms('trabaj|program', 'as|a|amos|an|arás|ará|aremos|arán')
const spanishNever = 'no|nunca'
const spanishInfinitives =
  'usar|utilizar|necesitar|tocar|manejar|programar en|trabajar con|trabajar en|aprender|ver|escribir|conocer|' +
  'dominar|saber'
const spanishDone =
  'visto|usado|utilizado|tocado|escrito|aprendido|manejado|necesitado|trabajado con|trabajado en|programado en|' +
  'oído hablar de'

const germanSee =
  'kennen|können|beherrschen|wissen|sehen|brauchen|benötigen|nutzen|benutzen|verwenden|schreiben|kennenlernen|anfassen|antreffen|einsetzen|erwarten|' +
  'verlangen|voraussetzen|gesehen|gebraucht|benutzt|verwendet|geschrieben|gelernt|angefasst|kennengelernt'

const frenchVerbs = [
  forms('utilis|touch|crois|trouv|cherch|recherch|pratiqu|rencontr|manipul', 'ez|e|ent|erez|erons|era|eront'),
  forms('demand|interrog|exig', 'e|ent|erez|erons|era|eront'),
  'verrez|verra|verrons|voyez|écrirez|écrivez|écrivons|écrira|apprendrez|apprenez|lirez|ferez|faites|codez|coderez',
].join('|')
const frenchVerbsOf = 'travaillerez|travaillez|travaillerons|coderez|codez|programmerez|développerez'
const frenchDone =
  'vu|utilisé|touché|écrit|appris|croisé|codé en|manipulé|pratiqué|travaillé avec|travaillé sur|entendu parler de'

/** The skill behind is not asked for: joins `noNext`. */
export const deniedNext: readonly (readonly string[])[] = [
  [englishNever, englishVerbs],
  ["never|have not|haven't|has not|hasn't|not yet|hardly ever", englishDone],
  ['not', 'seen|touched|written|met|learned|learnt|tried|heard of|worked with|worked in|come across|dealt with'],
  [
    'nobody|no one',
    '|here',
    'asks|asks you|will ask|will ask you|will ever ask|will ever ask you|will quiz you|will test you',
    'about|for|on|to know',
  ],
  ['nobody|no one', '|here', 'expects|expects you|will expect|will expect you|wants you', '|to know'],
  ['tired of|fed up with|sick of|weary of|had enough of|worry if|hardly any|barely any|next to no|little or no'],
  ["does not matter|doesn't matter|no matter|don't mind|don't care|do not care", 'whether|if'],
  [spanishNever, spanishVerbs],
  [spanishNever, spanishVerbsOf, 'con|en'],
  ['no|nunca', 'vas a|va a|vamos a|tendrás que|tendrá que|necesitas|necesitarás|hay que', spanishInfinitives],
  ['no|nunca|nadie', '|te|le|os', 'preguntará|preguntarán|preguntaremos|pregunta|va a preguntar', 'por'],
  [spanishNever, 'has|ha|hemos|han', spanishDone],
  ['cansado|cansada|cansados|cansadas|harto|harta|hartos|hartas|aburridos', 'de'],
  ['da igual|da lo mismo|no importa|nos da igual|es indiferente', 'si|que'],
  ['antes', 'trabajábamos|programábamos|trabajaban|trabajaba', 'con|en'],
  [spanishNever, '|te|le|os', 'pediremos|pedimos|pedirá|pedirán|exigimos|exigiremos|exigirá', '|escribir|saber'],
  [
    'another team|another department|a different team|a colleague|someone else|somebody else|the team next door',
    'looks after|handles|maintains|runs|takes care of|owns|does|manages',
  ],
  [
    'competitors|our competitors|rivals|our customers|our clients|customers|clients',
    '|still|all|often|mostly',
    'use|run|rely on',
  ],
  ['wettbewerber|mitbewerber|konkurrenten|unsere kunden|viele kunden', 'nutzen|verwenden|setzen', '|noch|auf|noch auf'],
  ['competidores|clientes', '|todavía|aún|siguen', 'usan|utilizan|usando'],
  ['otro equipo|otro departamento|una empresa externa', 'lleva|mantiene|gestiona|se ocupa de|se encarga de'],
  ['concurrents|clients', 'utilisent|emploient', '|encore|toujours'],
  ['une autre équipe|un prestataire|une agence', "s'occupe de|s'occupe d'|gère|maintient|se charge de|assure"],
  ["il ne reste|ne reste|reste|n'y a|y a", 'plus de|plus aucun|plus une ligne de'],
  ['niemand|keiner', '|hier|bei uns', 'fragt|fragt dich|fragt Sie', 'nach'],
  ['niemand|keiner', 'wird', 'dich|Sie', '|hier|je|jemals', 'nach'],
  ['nicht', 'mit|nach|in|auf'],
  ['hatten|haben|hatte|hat', 'genug von|die Nase voll von'],
  ['müde von|überdrüssig'],
  ['arbeiteten wir mit|wir arbeiteten mit|nutzten wir|wir nutzten|verwendeten wir|wir verwendeten'],
  [frenchVerbs, 'pas|jamais'],
  ['ne', '|vous', 'touchons|touche|toucherez|croiserez|trouverez|cherchons|cherche|demandons|demande|verrez', 'plus'],
  [frenchVerbsOf, 'pas|jamais', 'avec|sur|en'],
  ["n'", "utilise|utilisons|utiliserez|utilisez|utilisera|écrivez|écrirez|écrivons|apprendrez|exige|exigeons", 'plus'],
  ['aurez|avez|aura|auras', 'pas|plus|jamais', "à|besoin de|besoin d'"],
  ['jamais|pas|pas encore', frenchDone],
  ['personne', '|ici', 'ne', '|vous|te|nous', 'demande|demandera|exige|exigera|attend|attendra'],
  ['personne', '|ici', 'ne', '|vous|te|nous', 'interroge|interrogera|questionne|questionnera', 'sur'],
  ['lassés|lassé|lassée|lassées|fatigués|fatigué|fatiguée', "de|d'"],
  ["marre de|marre d'|peu importe que|peu importe si|peu nous importe que|qu'importe si"],
  ['nous utilisions|on utilisait|nous travaillions avec|on travaillait avec|nous tournions sur'],
]

/** The skill before is not asked for: joins `noPrev`. */
export const deniedBefore: readonly (readonly string[])[] = [
  ['is|are|was|were', 'not relevant|no longer relevant|of no relevance|immaterial|not a factor|not a criterion'],
  ["not relevant|isn't relevant|aren't relevant|has no relevance|have no relevance|makes no difference"],
  ['is|are', 'something you', "will not|won't|will never|don't|do not|never"],
  ["is not|are not|isn't|aren't", 'something you|anything you|a language you|a tool you'],
  ['is nothing you|are nothing you'],
  ['no es|no son|ya no es|no resulta', 'relevante|relevantes|importante|importantes|determinante'],
  ['es|son', 'irrelevante|irrelevantes|indiferente|indiferentes'],
  ['nicht relevant|nicht ausschlaggebend|irrelevant|unerheblich|ohne Belang|nicht von Belang|unwichtig'],
  ['nicht|nicht mehr|nie|noch nie|niemals|kaum', germanSee],
  ['pas|plus', 'pertinent|pertinente|pertinents|pertinentes|important|importante|déterminant|déterminante'],
  ["n'a|n'ont", "aucune importance|pas d'importance|aucun intérêt|guère d'importance"],
]
