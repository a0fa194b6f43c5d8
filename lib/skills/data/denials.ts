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
  'be writing|be touching|be learning|be asked about|be asked to|be asked to use|be asked to write|be asked for|be working with|be working in|be coding in|' +
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
    'use|run|rely on|swear by|cling to',
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
  ['parted with|parted ways with|parted company with|broke up with|split up with|having buried|we buried|unplugged'],
  ['gone', 'is|are', 'the'],
  ['the', 'days of|era of|reign of'],
  ['nobody|no one', '|here', 'touches|misses|uses|writes|opens|runs'],
  ['took the place of|takes the place of|took over from|taken over from|superseded|supplanted|ousted'],
  ['has|have', 'replaced|superseded|supplanted'],
  ['we|have|has', 'swapped|traded'],
  ['troqué|a troqué|avons troqué'],
  ['originally a|originally an|born as|born as a|started by|set up by|begun by'],
  ['löste|lösten|an die Stelle von|an die Stelle des|ging aus einem|ging aus einer|groß geworden mit'],
  ['groß geworden', 'sind wir|ist die Firma|ist das Haus', 'mit|als|in'],
  ['die Zeiten von|die Zeit von|die Ära'],
  ["née d'une|né d'un|née d'un|nées d'une|nés d'un|a pris la place de|a pris la place du|a pris le relais de"],
  ['avons|ont|a', 'débranché|enterré|remisé|jeté|rangé au grenier'],
  ['il ne reste|ne reste', 'rien', "de|du|de notre|de l'"],
  ['sustituyó|reemplazó|desplazó|jubiló', 'a|al'],
  ['ocupó el lugar de|ocupó el sitio de|tomó el relevo de|surgió de|surgió como|surgimos de|nació de|nacimos de'],
  ['hemos|han|ha', 'desenchufado|enterrado|apagado|tirado|eliminado|desterrado'],
  ['los tiempos de|los días de|la época de|la era de'],
  ['migration|our move|our exit|our departure', 'from|away from'],
  ['lief|liefen', '|hier|damals|bei uns', 'alles|alle Programme', 'auf|mit|in|über|unter'],
  ["don't|do not|needn't|need not|never", 'worry about|fret about|bother with|bother learning|bother to learn'],
  ['you can|you may|you can safely|you may safely|feel free to', 'skip|ignore|leave out|leave aside|unlearn'],
  ['none of this|none of it|none of that|nothing here|nothing we do', 'requires|needs|involves|calls for|touches'],
  ["we are|we're|the team is|we have been", 'done with|through with|finished with'],
  ['nobody|no one', '|here', 'will make you|makes you', '|learn|use|write'],
  ['few of us|some of us|only a few|the oldest of us|veterans here', '|still', 'remember|recall|dream of'],
  ['previous|former', 'owner|owners|manager|boss|landlord', 'ran|used|relied on|swore by'],
  ['our first', 'product|version|website|shop|system', 'was|ran on|used'],
  ['made|earned', 'its name with|its name in|our name with|our name in|its money with|our money with|its living with'],
  ['grew up on|cut their teeth on|cut our teeth on|our roots are in|our roots lie in|has its roots in'],
  ['have outgrown|has outgrown|we outgrew|have laid aside|has laid aside'],
  ['have|has', 'stopped|given up|long stopped', 'writing|using|speaking|selling|teaching|making'],
  ['wurde|wurden|lief|liefen|hat|haben', 'noch', 'mit|in|auf|unter|per'],
  [
    'gestartet sind wir|angefangen haben wir|begonnen haben wir|gegründet wurden wir|angefangen hat es|' +
      'begonnen hat es|angefangen hat alles|begonnen hat alles|los ging es',
    '|einst|einmal|damals',
    'als|mit|in',
  ],
  ['unsere Wurzeln', 'liegen in|sind in', '|der|dem'],
  ['hors de question|pas question', "de|d'", '|toucher à|parler de|coder en|faire de|utiliser'],
  ['est née|est né|est issue|est issu|sommes nés|sommes issus', "d'un|d'une|du|de la|de"],
  ['avons|ont|a', 'débuté|commencé|démarré', 'avec|avec du|avec un|par|par du|comme|en|dans le|dans la'],
  ['avons|a|ont', 'laissé|tourné le dos à|cessé de|tourné la page de|tourné la page du|dépassé'],
  ['en avons|en a|en ont', 'fini avec|terminé avec'],
  ['personne', '|ici|chez nous', 'ne', 'parle|connaît|pratique|code en|réclame'],
  ['ne vous souciez|ne vous préoccupez|ne vous inquiétez', 'pas', "de|d'|du|pour"],
  ['vous pouvez|vous pourrez|tu peux', 'oublier|ignorer|laisser de côté|négliger'],
  ['nadie', '|aquí|en la casa', 'habla|usa|conoce|programa en|echa de menos|reclama'],
  [
    'nacimos|nacieron|empezamos|comenzamos|arrancamos|empezaron|comenzaron|todo empezó',
    'como|con|en|programando en|vendiendo',
  ],
  ['fuimos', 'una|un|distribuidores|consultores'],
  ['puedes|puede|podrás|podrá', 'olvidarte de|olvidarse de|olvidar|ignorar|saltarte|saltarse'],
  ['estamos', 'retirando|jubilando|sustituyendo|abandonando|apagando|desmontando|eliminando'],
  ['hemos|han|ha', 'dejado atrás|abandonado|retirado|jubilado|terminado con|acabado con|dicho adiós a'],
  ['atrás', 'quedó|quedaron|queda|quedan', '|la época de|el tiempo de|los tiempos de|los años de'],
  ['no te preocupes|no se preocupe|no os preocupéis', 'por|si no sabes|si no conoces'],
  [
    'no se',
    'espera|esperan|pide|piden|exige|exigen|requiere|requieren|valora|valoran',
    'que sepas|que sepa|que conozcas|conocimientos de|saber|experiencia en|experiencia con',
  ],
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
  [
    'has been|have been|was|were|will be|is being|are being|has since been|have since been|is to be|is slowly being',
    'retired|scrapped|pensioned off|phased out|switched off|taken down|mothballed|uninstalled|discontinued|' +
      'decommissioned|axed|deprecated',
  ],
  ['has|have', 'retired|died out|vanished|left the building|bowed out|faded away|had its time|run its course'],
  ['is|are', 'but a memory|only a memory|a distant memory|ancient history|a relic|long dead|only mentioned in'],
  ['is|are', 'done', 'before|elsewhere|for us|for you|without us'],
  ['gathers dust|gather dust|is gathering dust|is unplugged|verstaubt|setzt Staub an|prend la poussière|coge polvo'],
  ['ist|sind', '|bald|nun|jetzt|längst|inzwischen', 'Vergangenheit|Geschichte|passé|verschwunden|ausrangiert'],
  ['auf dem Abstellgleis|aufs Abstellgleis|aufs Altenteil'],
  ['a|ont', "fait son temps|fait leur temps|vécu|tiré sa révérence|pris sa retraite|rendu l'âme"],
  [
    'sera|seront|a été|ont été|va être',
    'retiré|retirée|retirés|débranché|débranchée|abandonné|abandonnée|supprimé|arrêté|démantelé|éteint',
  ],
  ['cède|cèdent|cédera|a laissé|ont laissé|a cédé|ont cédé', 'sa place|leur place|la place'],
  ['ne|ne vous|ne nous', 'servira à rien|serviront à rien|sert à rien|servent à rien'],
  ["n'a|n'ont", 'pas sa place|pas leur place|plus sa place|plus leur place'],
  ['est|sont', 'en fin de vie|révolu|révolue|révolus|révolues|finie|finies|bel et bien fini'],
  ["n'en", 'fait plus|faisons plus|veut plus|voulons plus|parle plus|parlons plus'],
  ['non', 'requis|requise|exigé|exigée|nécessaire|obligatoire|indispensable|demandé|demandée'],
  ['no', 'imprescindible|obligatorio|obligatoria|necesario|necesaria|requerido|requerida|exigido|exigida'],
  ['no te|no le|no os|no', 'servirá|servirán|sirve|sirven', 'de nada|aquí|para nada'],
  ['no tiene|no tienen', 'sitio|cabida|hueco|lugar|futuro'],
  ['a la papelera|a la basura|al trastero|en el trastero|en un cajón|en el cajón'],
  ['en las últimas|quedó arrinconado|quedó arrinconada|quedó relegado|no queda nada|no quedó nada|ni rastro'],
  ['dejó|dejaron|ha dejado', 'paso|su sitio|su lugar'],
  ['für uns|hier|bei uns', 'kein Thema|tot|längst tot|gestorben'],
  ['keine Zukunft|verdrängt|zu Hause lassen|daheim lassen|können Sie verzichten|kannst du verzichten'],
  ['wandert|wanderte|wanderten|flog', 'in den Keller|in die Tonne|ins Archiv|auf den Müll'],
  ['durfte|durften|darf', 'in Rente|in den Ruhestand', '|gehen'],
  ['was|were|has been|have been', 'laid to rest|shown the door|given its marching orders|put to sleep'],
  ['surplus to requirements|cuts no ice|cut no ice|is unnecessary|frankly unnecessary|entirely unnecessary'],
  ['made|makes|make|has made', 'room for'],
  ['stays with|stay with|remains with|remain with', 'the|our|head office'],
  ['is|are', 'contracted out|farmed out|subcontracted|bought in'],
  ['vergeben wir|geben wir außer Haus|bleibt bei|bleibt beim|bleibt Sache'],
  ['est|sont', 'sous-traité|sous-traitée|sous-traités|sous-traitées'],
  ['está|están|es|son', 'subcontratado|subcontratada|subcontratados|externalizado|externalizada'],
  ["ne l'est pas|ne le sont pas|no lo es|no lo son|ist es nicht|sind es nicht"],
  ['left', 'the company|the building|the house'],
  [
    'será|serán|fue|ha sido|está siendo|va a ser',
    'retirado|retirada|retirados|jubilado|eliminado|eliminada|apagado|desmontado|desconectado|abandonado',
  ],
  ['pasó|pasaron|ha pasado|pasará', 'a mejor vida|a la historia'],
  ['cede|ceden|cedió', 'su sitio|su lugar|el sitio|el paso|paso'],
  ['is|are|being', 'taken down|taken out|taken apart|put to sleep|put out to grass|pensioned off|laid to rest'],
  ['is|are', 'of no consequence|neither here nor there|beside the point|of no importance'],
  ['is not|are not|was never', "what we are after|what we need|what we're after|what we are looking for|our thing"],
  ['matters little|matter little|counts for little|count for little|rest in peace|behind us'],
  ['soon be|already', 'gone|history|forgotten|extinct'],
  ['keep it', 'for your hobby|for your hobbies|for your own|for the weekend|to yourself|for a rainy day'],
  ['off|out of', 'your CV|your résumé|your resume|the CV'],
  ['hinter uns|links liegen|haben wir abgeschlossen|eingemottet|stillgelegt|ausgemustert|abgestellt|abgewickelt'],
  ['trennen wir uns|haben wir uns verabschiedet|haben wir Abschied genommen|haben wir aufgegeben'],
  ['keine', 'Gedanken|Sorgen'],
  ['den Kollegen|der Zentrale|anderen|uns|dem Steuerbüro|der IT|den Fachleuten', 'überlassen'],
  ['für sich|für dich|für sich selbst', 'behalten'],
  ['kümmert sich|kümmern sich', 'die|der|das|unser|unsere|jemand|längst|bereits|schon'],
  ['verzichtbar|nicht vonnöten|kein Kriterium|keine Bedingung|nicht das Thema'],
  ['ebenso|ebenfalls', 'ausgedient|abgeschaltet|abgeschafft|verschwunden'],
  ['derrière', 'nous|soi|elle'],
  ['importe|importent|compte|comptent', 'peu'],
  ['es|son', 'lo de menos|cosa del pasado|agua pasada|historia|cosas del pasado'],
  ['importa poco|importan poco|no puntúa|no puntúan|no suma|no suman|no cuenta|no cuentan'],
  ['se', 'apaga|apagan|retira|retiran|desconecta|desconectan|desmonta|desmontan|jubila|jubilan', 'en|este|esta|ya'],
]
