// Words around places: what divides them, what announces them, and what says nothing. Written by hand; read by place-*.ts.

export const unsaid =
  /^\W{0,3}(?:n\.?\/?a\.?|none|null|undefined|unknown|template|placeholder|test|tb[dac]|to be (?:determined|decided|defined|confirmed|announced|advised|agreed)|not (?:specified|applicable|available|used|defined|stated)|unspecified|locations?(?: tbd)?|permanent|temporary|(?:insert |enter |your )?city(?: ?[,/] ?(?:state|region|province))?(?: ?[,/] ?country)?|see (?:the )?(?:job )?(?:ad|advert|advertisement|posting|description)(?: for (?:the )?locations?)?|sin especificar|por definir|keine angabe|non précisé|[-–—.?]+)\W{0,3}$/iu

/** What a city field says of a whole country or of none: no town is called so. */
export const wholeLand =
  /^(?:(?:uk|us|usa|nation|country|state|county|city|europe|eu|ireland|scotland|wales|england)[ -]?wide|(?:bundes|landes|europa|österreich|schweiz|deutschland)weit|national(?:ly)?|(?:inter)?nacional|nazionale|landelijk|landsdækkende|home[ -]?based|field[ -]?based|on the road|tele ?work)$/i

/** "Rottenburg am Neckar", "Neustadt an der Weinstraße": what German towns add to tell them from others. */
export const germanTail =
  /^(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?) (?:am|an der|an dem|im|in der|in dem|ob der|vor der|vor dem|unter|bei|auf der|a\.? ?d\.?|i\.? ?d\.?|a\.) ?\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)?$/u

/** Too many towns have such names to tell which one the addition means. */
export const commonTowns: ReadonlySet<string> = new Set(
  (
    'Neustadt Neuburg Burg Berg Haag Hausen Kirchberg Kirchheim Neukirchen Altdorf Neudorf Mühlhausen Oberndorf ' +
    'Neuhaus Neuhausen Weil Zell Stein Au Hall Hof Haus Wald Bach Steinbach Reichenbach Altenburg Königstein'
  ).split(' '),
)

/** "Hansestadt Lübeck", "Universitätsstadt Tübingen": titles of German towns. */
export const townTitle =
  /^(?:freie und |universitäts- und |große )?(?:hanse|universitäts|hochschul|luther|wissenschafts|kreis|bundes|reichs|messe|residenz|landeshaupt|documenta-|bergbau|hafen)stadt (?=\p{Lu})/iu

/** "Budapest XIII.", "Paris XVe": a numbered part of a city; "VI" without a dot are the Virgin Islands. */
export const romanDistrict =
  /\s(?:[IVX]{1,5}\.|(?:I{2,3}|VI{2,3}|X[IVX]{0,4})e?)(?:\s?(?:kerület|ker\.?))?$/u

/** "東京都渋谷区", "神奈川県横浜市": a prefecture and a city, or Tokyo and its ward. */
export const japaneseAddress =
  /^〒?[\d-]*\s*(?:(?<tokyo>東京)都|(?<prefecture>\p{Script=Han}{2,3}[道府県])?(?<city>\p{Script=Han}{2,4}?)市)\p{Script=Han}*/u

export const several =
  /\b(?:multiple|various|several|many|all|alle|tod[oa]s l[oa]s|tou(?:te)?s (?:les|nos)|different|select|diverse|mehrere|verschiedene|varios|varias|m[uú]ltiples|diferentes|distintas|plusieurs|diff[ée]rents|divers|diverses|pi[uù]|vari|varie|v[aá]rios|v[aá]rias|meerdere|two|three|four|five|zwei|drei|vier|dos|tres|cuatro|deux|trois|quatre|\d{1,3}\+?)\s+(?:(u\.s\.|us|uk)\s+|office\s+|other\s+|european\s+)?(?:locations?|cities|states|sites|offices|places|standorten?|orten?|st[aä]dten?|ubicaciones|localidades|ciudades|lugares|sedes|centros|lieux|villes|localisations|sedi|citt[aà]|luoghi|locaties|locais|cidades|plaatsen)\b|(?:(?<=[\s(,])\+|\band|\bund|\by|\bet|&)\s*\d{1,3}\s*(?:more|others?|other locations?|weitere|m[aá]s|otras|autres|locations?)?(?![\p{L}\p{N}])(?:\s+locations?)?|^(?:various|multiple|several|varios|diverse|divers|verschiedene|multi-?site|multi-?sites|multisede)(?=\s*(?:$|[(,:–—-]))|\bmulti(?:ple)?-?location\b|(?:(?<=[\s(,])\+|\b(?:and|und|y|et)|&)\s+(?:many\s+)?(?:others?|more|weitere|otr[ao]s|autres)(?:\s+(?:locations?|cities|sites|offices|standorte|st[aä]dte|orte|ciudades|ubicaciones|sedes|villes|lieux))?(?![\p{L}\p{N}])/giu

export const englishOnly = /^(?:rome|milan|naples|florence|venice|turin|genoa|padua|mantua|syracuse)$/i

export const street =
  /\b(?:street|st\.|road|rd|avenue|ave|boulevard|blvd|lane|drive|parkway|pkwy|highway|square|court|suite|floor|fl\.|building|bldg|tower|calle|c\/|avenida|avda?|av\.|paseo|pº|plaza|carrer|ronda|rue|quai|chemin|allée|platz|weg|allee|ring|via|viale|piazza|corso|rua|largo|plein|park|house|unit|level|box)\b|(?:stra(?:ß|ss)e|str\.|gasse|platz|damm|straat|laan|weg|gade|gatan|vej)(?:\s|$)/i

export const office =
  /\b(?:office|offices|headquarters?|hq|campus|plant|warehouse|store|branch|department|team|various|multiple|several|location|locations|home|field|travel|nationwide|flexible|surrounding|zone|hours|time|days?|week|others?|more|oficinas?|sede|standort|standorte|zentrale|siège|bureau)\b/i

/** Words for buildings and grounds that towns are called by as well: "Bedford Park, IL", "Park Rapids, MN". */
export const townWords =
  /^park(?= \p{Lu})|(?<=\p{L} )(?:park|(?:court )?house|square|branch)$/iu

/** "Research Park" and "State House" are no towns, whatever state stands behind them. */
export const noTown =
  /\b(?:business|industrial|research|technology|tech|science|office|corporate|commerce|innovation|state|national|regional|theme|amusement|car|trailer|ball|white|court of|opera|ware|main|head|home|union|times) (?:park|house|square|court|branch)$/iu

export const fillers: ReadonlySet<string> = new Set(
  (
    'in the only from within based located near around area areas region metro metropolitan greater downtown central ' +
    'city office offices hq headquarters campus site sites bei raum großraum grossraum metropolregion stadt landeshauptstadt umgebung nähe nahe standort ' +
    'ort en de del desde zona cerca sede oficina oficinas centro área área provincia municipio alrededores toda todo a au aux à près pres ' +
    'région ville bureau solo sólo nur uniquement tout toute toda preferred preferably flexible flexibel location locations place work ' +
    'or und and y et o ou oder u optional residents residence candidates nationwide across anywhere all over throughout any ' +
    'where cedex arrondissement eme ème er e bezirk possible available is at to for of for be must mainly surroundings surrounding suburbs county ' +
    'time zone timezone timezones zones est pst cet gmt utc days day per week hours tage pro woche días por semana jours par semaine half based ' +
    'entorno gran grand périphérie alentours agglomération métropole commune comune gemeente di da do im am an der und umland kreis landkreis deutschlandweit ' +
    'covering new-hire role position job remote hybrid onsite home various multiple other others more plus sowie + & - – flex capital ciudad provincial interior exterior metropolitana metropole cbd main our unser unsere nuestra nuestro notre hauptsitz depuis la le les el los las hub hubs jobs vacancies opportunity opportunities update municipality border oficinas nuestras nuestros unserem unseren unserer nos but reside residing live living legally eligible either considered entweder innerhalb aus ganz ganzes außendienst aussendienst ' +
    'airport flughafen aeropuerto aéroport centre center zentrale niederlassung filiale kantoor vestiging republic voivodeship province prefecture oblast emirate canton kanton kingdom'
  ).split(/\s+/),
)

/** Fillers behind a name only; in front of one they belong to it ("West Hartford"). */
export const lastWords: ReadonlySet<string> = new Set(
  (
    'north south east west studio warehouse depot lab nord süd sud ost est ouest norte sur este oeste noord zuid oost centrum zentrum innenstadt ' +
    'stadtmitte centrale centraal'
  ).split(' '),
)

/** "Odense C", "København SV": the quarters of Danish towns; "NV" is rather Nevada. */
export const danishQuarter = /^(?:[CKMNSVØ]|[NS]Ø|SV)$/

/** Fillers that towns are called by: dropped only where a known name is left. */
export const partsOfNames: ReadonlySet<string> = new Set('city center centre grand gran ville capital central la le les el los las'.split(' '))

/** Stretches of the United States that are no regions. */
export const coasts =
  /\b(?:east|west) coast\b|\bmid[ -]?west\b|\bpacific northwest\b|\bmountain west\b|\btri-?state(?: area)?\b/gi

/** "US eligible states" are no more than the country. */
export const statesOf = /\b(?:eligible |approved |select |certain )?(USA?|U\.S\.) (?:eligible |approved |select |certain )?states\b/gi

/** Codes of American states that are no word and hardly a country: behind what is no known town they still say the state. */
export const sureStates: ReadonlySet<string> = new Set(
  'AZ CT FL IA IL KS KY MI MN MS MT NC ND NE NH NJ NM NV NY OH RI SC SD TN TX UT VA VT WA WI WV WY'.split(' '),
)

/** "Gurugram.India" and "Ravena. NY" have a dot for a comma. */
export const dotBetween = /(?<=\p{Ll}{3})(?:\.(?=\p{Lu}\p{Ll})|\. ?(?=\p{Lu}{2}(?!\p{L})))/gu

/** "Southend - On - Sea" is one name. */
export const spacedName = / - (on|upon|in|le|under) - /gi

/** With a postcode of Indiana or Delaware behind it the code is none of India or Germany. */
export const stateByPostcode = /\b(?:IN(?= 4[67]\d{3}\b)|DE(?= 19[789]\d{2}\b))/g

/** "Reading and surrounding areas, Berkshire" is Reading. */
export const surroundings =
  /\s(?:and|und|y|et|e|en|&) (?:(?:the )?(?:surrounding|nearby) areas?|surroundings|suburbs|umgebung|umland|alrededores|environs|dintorni|omgeving)(?!\p{L})/giu

/** "Suite #200", "Unit 3b": what stands behind them is another part of the address. */
export const units = /(?:\b(?:suite|ste|unit|apt|room|rm|space|bldg)\.? )?#\s?(?:[A-Z]?\d[\w-]*|[A-Z]\b)|\b(?:suite|ste|unit|apt|room|rm)\.? \d[\w-]*|\b(?:suite|ste|unit|apt|bldg)\.? [A-Z]\b(?![.'’-])|\b\d{1,2}(?:st|nd|rd|th) fl(?:oor)?\b\.?|\b\d{1,2} fl\b\.?(?=\s*,)/gi

/** Parts of a country or region that go by no name of their own: "Southern California", "Eastern US". */
export const quarters: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern ' +
    'northwestern southeastern southwestern norte sur este oeste nord sud ouest süd ost nördliches südliches'
  ).split(' '),
)

/** Words that happen to be towns too. Without a region or a country beside them they are words. */
export const ratherWords: ReadonlySet<string> = new Set([
  ...(
    'university college street center central commerce enterprise post union parkway republic valley forest spring ' +
    'young industry metro par pacific atlantic best most mobile'
  ).split(' '),
  // Parts of any town: "West End, London", "Old Town, Edinburgh".
  ...['north', 'south', 'east', 'west'].flatMap((side) => [`${side} end`, `${side} side`, `${side} village`]),
  ...['old town', 'new town', 'old city', 'city centre', 'city center', 'midtown', 'downtown', 'uptown', 'chinatown'],
])

/** "the UK&I" of many an employer. */
export const ukAndIreland = /\bUK ?& ?I\b|\bUKI\b/g

/** Codes of countries that are no words, in whatever letters: "Remote, usa". */
export const sureCodes = /(?<![\p{L}\p{N}])(?:usa|uk|uae)(?![\p{L}\p{N}])/giu

/** A field in small letters that is nothing but a code, or says "us" as senders say it. */
export const smallCodes =
  /^(?:us|uk|gb|de|fr|es|ie|nl|ca|au|pt|pl|ch|at|be|se|dk|br|mx|sg|jp|eu)$|(?:^|(?<=[-–/|(] ?|remote ))(?:us|eu)(?= ?(?:[-–/|),;]|only|remote|$))/g

/** "Berlin, BE, de" as some senders write the country. */
export const codeAtEnd = /, ?(?!or|to|of|as|by|on)[a-z]{2}$/

/** "Brooklyn Ny", "Austin Tx 78701": only such codes as are no words. */
export const statesBehind =
  /(?<=\p{L}{3} )(?:Ct|Fl|Ks|Ky|Md|Mn|Ms|Nc|Nd|Nh|Nj|Nm|Nv|Ny|Sd|Tn|Tx|Vt|Wv|Wy|Dc)(?=\s*(?:\d{5}|[,;(]|$))/gu

/** "NY, NY" and "55 Water St Ny Ny": the first one is the city; so is "N Y" behind a street. */
export const newYorkTwice = /\bNY,? NY\b|\bN\.? Y\.?$(?<=(?:\b(?:st|street|ave|avenue|broadway|road|rd|place|plaza)\b\.?|new york) N\.? Y\.?)/gi

/** "México, D.F." and "D.F., México": the Federal District of Mexico, not that of Brazil. */
export const mexicoCity =
  /\bm[eé]xico, ?d\.? ?f\b\.?|^d\.? ?f\.?, ?m[eé]xico(?!\w| city)/gi

/** By country, codes of its own regions that are a state's of America too: "Madrid, MD" is not in Maryland. */
export const stateLikeCodes: Readonly<Record<string, string>> = {
  AE: 'AZ',
  CO: 'AR CO MA',
  ES: 'AL AR CA CO CT GA IL MA MD NC',
  IE: 'CO MO',
  MX: 'CO MI',
  NG: 'LA',
  NL: 'FL NH UT',
  PE: 'AR',
  PL: 'MA',
  UY: 'CO MO',
  VE: 'AR CO MI',
  ZA: 'NC',
}

/** "Location: …", in the languages we read. */
export const label =
  /^(?:job |work |primary |office )?(?:locations?|district|country|city|territory|market|place of work|standorte?|arbeitsort|einsatzort|dienstort|ort|ubicaci[oó]n|lugar(?: de trabajo)?|localidad|lieu(?: de travail)?|localisation|sede|localit[aà]|luogo di lavoro|local(?: de trabalho)?|localiza[cç][aã]o|locatie|standplaats)\s*:\s*/i

export const timeZones =
  /\b(?<!\bgrand )(?:utc|gmt|cest|cet|est|edt|pst|pdt|cst|eet|bst|ist)(?:\s*[+±-]\/?-?\s*\d{1,2}(?::\d\d)?h?)?(?![\p{L}\p{N}])|\b(?:eastern|central|mountain|pacific) (?:(?:standard |daylight )?time|time ?zones?)\b|\b[ecmp]t(?= (?:time|hours|business|working))/giu

export const emea = /\beurope,?\s+(?:the\s+)?middle\s+east\s*(?:,|&|and)+\s*africa\b/gi

export const genders = /\(?\b[mwfdhxvi](?:\s?[/|]\s?[mwfdhxvi*]){1,3}(?![\p{L}\p{N}])\)?|\ball genders\b/giu

/** Between alternatives. One-letter conjunctions count in small letters only; "OR" after a comma is Oregon. */
export const hard =
  /([;；|•·\n\u2022→\\]|\s?\/\s?|\s\+\s|\s?&\s?|\s(?:or|and|oder|und|ou|et|bzw\.?|sowie|vs\.?|of|as well as|y\/o|and\/or|und\/oder|o|y|e|u|i|en|ed|eller|och|og|lub|albo|nebo|oppure)\s|(?<!,)\s(?:OR|AND|ODER|UND|OU|ET)\s|\s(?:Or|And|Oder|Und)\s)/u

export const soft = /(\s*[,，、]\s*|\s+[-–—]+\s+|\s[-–—]+(?=\p{Lu})|(?<=[\p{L}.])-\s+(?=\p{Lu})|\s*[()[\]:]\s*|\s*[–—]\s*|^\s*[-–—]+\s*|\s*[-–—]+\s*$)/u

/** What announces the place of work; the place follows at once. Anything less certain ("offices in …") is not taken. */
export const cue = new RegExp(
  [
    "\\b(?:this|the|our) (?:role|position|job|vacancy|opportunity|post)(?: is| will be| can be|'s)(?: ideally| to be| either)?(?: based| located| situated)?(?: either)? (?:in|at|out of|from)(?: our| the)? ",
    "\\b(?:you|you'll|you will|you would|candidates?)(?: will| must| should| can| ideally)*(?:'ll)? be (?:based|located|working) (?:in|at|out of|from)(?: our| the)? ",
    '(?:^|\\n)[\\s•*-]*(?:based|located) in ',
    '(?:^|\\n)[\\s•*-]*(?:job |work |office |primary )?(?:locations?|place of work|where) ?: ?',
    '(?:^|\\n)[\\s•*-]*(?:ubicaci[oó]n|lugar de trabajo|localidad|centro de trabajo|zona de trabajo|lieu(?: de travail| du poste)?|localisation|standorte?|arbeitsort|einsatzort|dienstort|sede(?: di lavoro)?|luogo di lavoro|local(?: de trabalho)?|localiza[cç][aã]o|locatie|standplaats|miejsce pracy|lokalizacja|arbetsort|placering|arbejdssted|arbeidssted) ?: ?',
    '\\b(?:puesto|trabajo|posici[oó]n|oferta|vacante|rol|empleo|equipo)(?: est[aá]| estar[aá])? (?:ubicad[oa]|basad[oa]|localizad[oa]|situad[oa]) en ',
    '\\b(?:ubicad[oa]|trabajar[aá]s|con sede de trabajo) en (?=\\p{Lu})',
    '\\b(?:le |ce )?poste (?:est |sera )?(?:bas[eé]|situ[eé]|localis[eé]|[aà] pourvoir)(?: [aà]| au| en)? ',
    '\\b(?:am|an unserem|f[uü]r unseren|an den|an unseren|unser(?:em)?) standort(?:en)?(?: in)? ',
    '\\b(?:sede di lavoro|la sede [eè]|la posizione [eè] (?:basata|situata) (?:a|in)|o trabalho [eé] em|vaga (?:em|para)) ',
    '\\b(?:je werkt|je komt te werken) (?:vanuit|in|op)(?: ons kantoor in)? (?=\\p{Lu})',
  ].join('|'),
  'giu',
)

const jobs = ['role', 'position', 'job', 'vacancy', 'opportunity', 'post']
const behindJob = [
  ...[' is', ' will be', ' can be', "'s", ' ideally', ' to be', ' either'],
  ...[' based', ' located', ' situated', ' in ', ' at ', ' out of ', ' from '],
]
const labels = [
  ...['location', 'locations', 'place of work', 'where', 'ubicacion', 'lugar de trabajo', 'localidad'],
  ...['centro de trabajo', 'zona de trabajo', 'lieu', 'lieu de travail', 'lieu du poste', 'localisation'],
  ...['standort', 'standorte', 'arbeitsort', 'einsatzort', 'dienstort', 'sede', 'luogo di lavoro', 'local'],
  ...['local de trabalho', 'localizacao', 'locatie', 'standplaats', 'miejsce pracy', 'lokalizacja'],
  ...['arbetsort', 'placering', 'arbejdssted', 'arbeidssted'],
]

/** Every match of `cue` holds one of these words, on its last line; they are folded, and none begins with another. */
export const cueSigns: readonly string[] = [
  ...jobs.flatMap((job) => behindJob.map((words) => job + words)),
  ...['be based ', 'be located ', 'be working ', 'based in ', 'located in '],
  ...labels.flatMap((name) => [`${name}:`, `${name} :`]),
  ...['ubicad', 'basad', 'localizad', 'situad'].flatMap((word) => [`${word}o en `, `${word}a en `]),
  ...['trabajaras en ', 'sede de trabajo en ', 'poste base', 'poste situe', 'poste localise', 'poste a pourvoir'],
  ...['poste est ', 'poste sera ', 'am standort', 'unserem standort', 'unseren standort', 'an den standort'],
  ...['unser standort', 'sede di lavoro ', 'sede di lavoro:', 'la sede e ', 'la posizione e ', 'o trabalho e em '],
  ...['vaga em ', 'vaga para ', 'je werkt ', 'je komt te werken '],
]

/** A statement ends with its line or sentence ("St. Gallen" goes on), or where another clause begins. */
export const ends =
  /\n|•|[!?;]|(?<!\b(?:St|Ste|Mt|Ft|Co|D\.C))\.(?:\s+\p{Lu}\p{Ll}+\s|\s*$)|\s[-–—]\s|,? (?:and|but|where|with|which|who|you|we|reporting|working|y|pero|donde|und|wo|et|où|mais) (?=\p{Ll})|, (?=\p{Ll})/u

/** The names at the start, where a clause goes on without any mark: "München suchen wir". */
export const names =
  /^\p{Lu}[\p{L}'’.-]*(?:(?:,? (?:or|and|oder|und|o|y|ou|et|e|am|an der|de|del|la|upon) |, ?| ?\/ ?| )\p{Lu}[\p{L}'’.-]*)*/u

/** Words for the whole world in a text that names no place. */
export const anywhereAtAll =
  /\b(?:anywhere|any ?location|world ?wide|weltweit|von uberall|partout|mondo|mundo|monde|wfa|global)\b/
