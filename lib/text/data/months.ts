// Month names and the words of relative dates. Keys and patterns are folded text (lower case, no diacritics).

/** Twelve rows; each lists how the languages write the month, full and short. A final period is dropped before look-up. */
const monthNames = [
  'january jan januar janner jaenner janv janvier enero ene janeiro gennaio gen januari stycznia styczen sty ianuarie ledna leden',
  'february feb febr februar feber fevrier fevr fev febrero fevereiro febbraio februari lutego luty lut unora unor',
  'march mar marz maerz mrz mars marzo marco maart mrt marca marzec brezna brezen martie',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben',
  'may mai mayo maio maggio mag mei maj maja kvetna kveten',
  'june jun juni juin junio junho giugno giu czerwca czerwiec cze cervna cerven',
  'july jul juli juil juillet julio julho luglio lug lipca lipiec lip cervence cervenec',
  'august aug aout aou agosto ago ag augustus augusti sierpnia sierpien sie srpna srpen',
  'september sep sept septembre septiembre setiembre setembro set settembre sett wrzesnia wrzesien wrz zari',
  'october oct okt oktober octobre octubre outubro out ottobre ott pazdziernika pazdziernik paz rijna rijen',
  'november nov novembre noviembre novembro listopada listopad lis',
  'december dec dez dezember decembre diciembre dic dezembro dicembre grudnia grudzien gru prosince prosinec',
] as const

export const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
)

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const unitNames: Readonly<Record<TimeUnit, string>> = {
  second: 'second seconds sec secs s sekunde sekunden seconde secondes segundo segundos secondo secondi seconden sekund sekunder sekundy',
  minute: 'minute minutes min mins minuten minuto minutos minuti minuut minuter minut minuty m',
  hour: 'hour hours hr hrs h std stunde stunden heure heures hora horas ora ore uur uren timme timmar time timer godzine godziny godzin godz',
  day: 'day days d tag tage tagen tg jour jours j dia dias giorno giorni dag dagen dagar dage dzien dni',
  week: 'week weeks wk wks w woche wochen semaine semaines sem semana semanas settimana settimane weken vecka veckor uke uker uge uger tydzien tygodnie tygodni',
  month: 'month months mo mos mth mths monat monate monaten mois mes meses mese mesi maand maanden manad manader maned maneder miesiac miesiace miesiecy',
  year: 'year years yr yrs y jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren ar rok lata lat',
}

export const unitOf: ReadonlyMap<string, TimeUnit> = new Map(
  // Object.entries forgets that the keys are units; the record above has no others.
  (Object.entries(unitNames) as [TimeUnit, string][]).flatMap(([unit, names]) =>
    names.split(' ').map((name) => [name, unit] as const),
  ),
)

const upToFifteen = [
  'a an one un una uno une ein eine einen einem einer um uma een en ett et jeden jedna',
  'two dos deux zwei dois duas due twee tva to dwa dwie',
  'three tres trois drei tre drie trzy',
  'four cuatro quatre vier quatro quattro fyra fire cztery',
  'five cinco cinq funf fuenf cinque vijf fem piec',
  'six seis sechs sei zes sex seks szesc',
  'seven siete sept sieben sete sette zeven sju syv siedem',
  'eight ocho huit acht oito otto atta atte osiem',
  'nine nueve neuf neun nove negen nio ni dziewiec',
  'ten diez dix zehn dez dieci tien tio ti dziesiec',
  'eleven once onze elf undici',
  'twelve doce douze zwolf zwoelf dodici twaalf',
  'thirteen trece treize dreizehn',
  'fourteen catorce quatorze vierzehn',
  'fifteen quince quinze funfzehn fuenfzehn',
]
const tens = [
  'ten',
  'twenty veinte vingt zwanzig venti vinte twintig tjugo',
  'thirty treinta trente dreissig trenta trinta dertig trettio',
]
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  [
    ...upToFifteen.map((names, at) => [names, at + 1] as const),
    ...tens.map((names, at) => [names, (at + 1) * 10] as const),
  ].flatMap(([names, count]) => names.split(' ').map((name) => [name, count] as const)),
)

/** Days that have a name: how many before the capture. */
export const namedDays: ReadonlyMap<string, number> = new Map(
  [
    'today|just posted|just listed|just published|freshly posted|freshly listed|newly listed|newly added|frisch|vient d\'etre publiee|vient d\'etre publie|recien anadido|recien anadida|just now|now|newly posted|hoy|hoje|heute|gerade eben|gerade|soeben|eben|jetzt|aujourd\'hui|ce jour|a l\'instant|oggi|adesso|ora|vandaag|zojuist|net geplaatst|idag|i dag|nyss|dzisiaj|dzis|teraz|recien publicado|recien publicada|ahora|ahora mismo|justo ahora|agora|agora mesmo|this morning|moments ago|a moment ago|hace un momento|hace instantes|hace unos instantes|il y a un instant|il y a quelques instants|just added|posted just now|jetzt gerade|ha poco|au jour d\'hui|今日|本日|今天|刚刚|剛剛|오늘|방금',
    'yesterday|ayer|ontem|gestern|hier|ieri|gisteren|igar|i gar|wczoraj|昨日|昨天|어제',
    'the day before yesterday|day before yesterday|anteayer|antes de ayer|antier|anteontem|vorgestern|avant-hier|avant hier|l\'altro ieri|altro ieri|ieri l\'altro|eergisteren|i forrgar|forrgar|i forgars|przedwczoraj|一昨日|前天|그저께',
  ].flatMap((names, at) => names.split('|').map((name) => [name, at] as const)),
)

/** What comes before a posting date without changing it. "Updated" and "active" are no posting dates, so they stay. */
export const postedLead =
  /^(?:(?:job |annonce |oferta |offre |stelle |vaga |aviso |position |anuncio |vacante |empleo |puesto |emploi |poste |anzeige |stellenanzeige |stellenangebot |inserat |ausschreibung |stellenausschreibung |first |originally |se )?(?:(?:re-?)?posted|date posted|date added|date listed|posting date|post date|published|publish date|publication|publication date|listed|created(?: at)?|advertised|opened|date|publicad[oa]s?|publicacion|fecha(?: de publicacion)?|subid[oa]|cread[oa]|publico|(?:fecha de )?alta|publiee?s?|mise? en ligne|en ligne|postee?|ajoutee?|deposee?|diffusee?|creee?|added|date de (?:publication|parution|creation|depot|diffusion|mise en ligne)|parution|parue?|depuis(?= le )|desde(?= el )|veroffentlicht|veroeffentlicht|veroffentlichung|veroffentlichungsdatum|eingestellt|online seit|online|erschienen|erscheinungsdatum|ausgeschrieben|ausschreibungsdatum|erstellt|inseriert|publiziert|publikation|publikationsdatum|datum|gepostet|data(?: de publicacao)?|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|publicerades|upplagd|opublikowan[aoe]|dodan[aoe]|from|am|on|the|le|el|seit|since|vom|dem|den|du|em|il(?= \d)|op|del?|la|dia|das?)[ :.-]{1,3})+/

/** German and Dutch say so behind the date: "vor 3 Tagen veröffentlicht". */
export const postedTail = / (?:veroffentlicht|veroeffentlicht|online(?: gestellt)?|eingestellt|erschienen|gepostet|publiziert|ausgeschrieben|geplaatst)$/

/** The same for an end: "Closing date: 5 May", "valid until", "Bewerbungsfrist bis zum". */
export const endLead =
  /^(?:(?:applications? (?:close[sd]?|deadline)|close[sd]?|closing(?: date)?|valid (?:through|until|thru|to)|valid|expire[sd]?|expiry(?: date)?|expiration(?: date)?|deadline|apply (?:by|before)|bewerbungsfrist|bewerbungsschluss|gultig bis|bis(?: zum)?|until|by|before|through|end date|hasta(?: el)?|vence|caduca|valida? hasta|fecha limite|date limite|jusqu'au|avant le|valable jusqu'au|fino al|scadenza|entro il|tot(?: en met)?|ate|prazo|validade|am|on|the|le|el|il(?= \d)|den|dia|date)[ :.-]{1,3})+/

/** Words for the day of the week, which say nothing that the date does not. */
export const weekday =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mar|mie|jue|vie|sab|dom|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mer|jeu|ven|sam|dim|lunedi|martedi|mercoledi|giovedi|venerdi|domenica|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terca|quarta|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|wo|vr|za|zo|poniedzialek|wtorek|sroda|czwartek|piatek|sobota|niedziela|qua|qui|sex|seg|ter|ons|tors|tor|fre|lor|son|man|pn|pon|wt|sr|czw|pt|sob|ndz|niedz|mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag)[.,]{0,2} (?:den |el |le |the )?/

const few =
  '(?:(?:an? )?(?:few|couple of|couple|handful of)|several|some|mere|unos|pocos|algunos|varios|wenigen|einigen|ein paar|mehreren|quelques|plusieurs|pochi|alcuni|alguns|poucos|uns|enkele|een paar|nagra|noen|kilka) '
const instants = '(?:second|minute|segundo|minuto|seconde|sec|min)s|(?:sekunde|minute|seconde)n|(?:second|minut)i|(?:sekund|minut)(?:er|y)?'
/** A count of minutes that nobody gives: "a few minutes ago", "hace unos segundos". */
export const fewMinutes = new RegExp(
  `^(?:(?:hace|vor|il y a|ha|faz|for|voor) (?:${few})?(?:${instants})|(?:${few})?(?:${instants}) (?:ago|fa|atras|geleden|sedan|siden|temu))$`,
)

/** The words that make "3 days" lie in the past, before or after it, and those that make it open-ended. */
export const agoBefore = /^(?:hace|vor|il y a|ha|fa|for|har|ca|depuis|seit|since|desde hace|hace ya|sedan|faz|voor)(?= )/
export const agoAfter = / ?(?:ago|alt|fa|atras|geleden|sedan|siden|temu|past|earlier|old|ha|plus tot|zuvor|her)$/
export const moreThan =
  /(?:> ?|[~≈] ?|\+(?: de(?= ))?|(?<![a-z])(?:plus|moins|pres) d'(?=un|\d)|(?<![a-z])(?:or more|or older|o mas|ou plus|oder mehr|oder alter|ou mais|o piu|of meer|over|more than|mas de|plus de|uber|ueber|mehr als|mais de|piu di|oltre|meer dan|mer an|mere end|ponad|older than|alter als|pres de|about|almost|around|approximately|circa|etwa|ca|environ|aproximadamente|casi|presque|rund|approx|roughly|ungefahr|ungefaehr|circa|zirka|a peu pres|at least|mindestens|al menos|au moins|como|knapp|alrededor de|less than|menos de|moins de|weniger als|unter|menos de|unas|unos|cerca de|fast)(?![a-z])\.?)/

/** Chinese, Japanese and Korean count in one word: "3日前", "30日以上前", "2小时前", "3일 전". */
export const wordAgo = /^(\d{1,4}) ?(\+?) ?([^\d\s+]{1,3}?)(以上| 이상)? ?[前전]$/
export const unitOfWordAgo: ReadonlyMap<string, TimeUnit> = new Map([
  ...['秒', '秒钟', '秒鐘', '초'].map((name) => [name, 'second'] as const),
  ...['分', '分钟', '分鐘', '분'].map((name) => [name, 'minute'] as const),
  ...['時間', '小时', '小時', '시간'].map((name) => [name, 'hour'] as const),
  ...['日', '天', '일'].map((name) => [name, 'day'] as const),
  ...['週間', '周', '週', '星期', '주', '주일'].map((name) => [name, 'week'] as const),
  ...['ヶ月', 'ケ月', 'カ月', 'ヵ月', 'か月', '个月', '個月', '개월', '달'].map((name) => [name, 'month'] as const),
  ...['年', '년'].map((name) => [name, 'year'] as const),
])

/** Spans with a name: 0 is a week back, 1 a month. */
export const lastSpans: ReadonlyMap<string, number> = new Map(
  [
    'last week|past week|la semana pasada|semana pasada|letzte woche|vergangene woche|la semaine derniere|semaine derniere|na semana passada|semana passada|la settimana scorsa|settimana scorsa|vorige week|afgelopen week|forra veckan|w zeszlym tygodniu',
    'last month|past month|el mes pasado|mes pasado|letzten monat|letzter monat|vergangenen monat|le mois dernier|mois dernier|no mes passado|mes passado|il mese scorso|mese scorso|vorige maand|afgelopen maand|forra manaden|w zeszlym miesiacu',
  ].flatMap((names, months) => names.split('|').map((words) => [words, months] as const)),
)
