// The words around pay, as patterns over folded text (lower case, no diacritics, straight dashes and apostrophes).

const word = (alternatives: string): string => `(?<![a-z])(?:${alternatives})(?![a-z])`

/** Short words are periods only behind a slash or a word for "per". */
const unit = (alternatives: string): string =>
  `(?<=\\/ ?|(?<![a-z])(?:(?:per|par|por|pro|pr\\.?|al|el|ao|na|za|im|i|om|la|le|die|der|je|p\\.)[ -]|all'|l'|p/))(?:${alternatives})(?![a-z])`

/** How each period is written. Plural units ("40 hours") are counts, not periods: `counts` hides them first. */
const periodWords = {
  hour: [
    word('per ?-?hour|an hour|hourly|hour|hr|stdl|p\\.? ?/? ?h\\.?|p\\.?/?hr|stunde|stuendlich|stundlich|heure|horaire|hora|uurloon|godzinowo|godz|timlon|timelonn|saatlik|orari[ao]'),
    unit('h|hrs?|std|ora|uur|u|godzine|godzina|timme|timmen|time|timen|hodinu|hod|saat|jam|ore|ora|oran'),
    '(?<![a-z])(?:stundenl|stundens|stundenv|stundenrate|stundenhonorar)[a-z]*|時給|시급|時間|小时|시간|годину|час(?!т)|לשעה',
  ],
  day: [
    word('per ?-?day|per diem|a day|daily|day|p\\.? ?/? ?d\\.?|tag|taglich|taeglich|tagl|tjm|jour|journalier|journaliere|dia|diari[ao]s?|dagtarief|dziennie|dniowka|giorno|giornaliero|giornaliera'),
    unit('j|journee|jornada(?! (?:completa|parcial|partida|intensiva|laboral|reducida))|dag|dzien|den|gun|dagen|d'),
    '(?<![a-z])(?:tagess|tagesl|tagesv|tagesg|tagesrate|tageshonorar)[a-z]*|日給|日薪|일급|/ ?天',
  ],
  week: [
    word('per ?-?week|a week|weekly|week|wk|p\\.? ?/? ?w\\.?|woche|wochentl|wochentlich|woechentlich|wochenlohn|semaine|hebdomadaire|hebdo|semana|semanal|semanales|semanais|settimana|settimanale|tygodniowo'),
    unit('tydzien|vecka|veckan|uke|uge|w'),
    '週給|주급',
  ],
  month: [
    word('per ?-?month|a month|monthly|month|mth|p\\.? ?/? ?m\\.?|pcm|p\\.c\\.m|monat|monatlich|monatl|mtl|mensuel|mensuelle|mensuels|mois|mensual|mensuales|mensualmente|mensal|mensais|maand|maandelijks|miesiac|miesiecznie|mies|mensile|mensili|mensilmente|manadslon|manedslonn?|manad|honap|havi|aylik|kuukausi|mesicne'),
    unit('mo|mes|mnd|mc|mese|man|manaden|maned|maneden|md|mdr|ho|luna|mesic|ay|bulan|kk|thang|m'),
    word('mes|lunar'),
    '(?<![a-z])(?:brutto|netto)?(?:monatsg|monatsl|monatsb|monatsv)[a-z]*|月給|月薪|(?<=_)薪|月収|월급|/ ?月|每月|місяць|месяц|/ ?(?:мес|міс)(?![а-я])|לחודש',
  ],
  year: [
    word("per ?-?(?:year|annum)|a year|yearly|year|yr|annum|annual|annually|annualised|annualized|annee|sba|p\\.? ?/?a\\.?|py|jahr|jahrlich|jaehrlich|jahrl|annuel|annuelle|annuels|annuellement|anual|anuales|anuais|anualmente|b/a|ral|annuo|annua|annui|annue|jaarlijks|jaarsalaris|rocznie|arslon|arlig|arslonn|evente|rocne|yillik|lpa|cpa"),
    unit('an|annee|ano|anno|jaar|rok|ar|ars|ev|yil|tahun|(?<!\\bn ?\\/ ?)a|y'),
    word("ano|anno|jaar"),
    '(?<![a-z])(?:brutto|netto|mindest)?jahres(?!urlaub|end|bonus|pramie|abschl|sonder|leistung|gesprach|zahlung|zeit)[a-z]*|年収|年薪|年俸|연봉|/ ?年|на рік|в год|לשנה',
  ],
} as const

export const periodPattern = new RegExp(
  Object.entries(periodWords)
    .map(([period, words]) => `(?<${period}>${words.join('|')})`)
    .join('|'),
  'g',
)

/** Numbers that count something else than money. Each match is blotted out before amounts are looked for. */
const counted =
  "hours|hrs|days|holidays|weeks|months|mths|years|yrs|minutes|mins|payments|salaries|employees|people|shifts|clients|customers|users|miles|sites|stores|locations|openings|positions|vacancies|countries|students|pupils|patients|beds|rooms|hotels|figures|" +
  'stunden|std|h|(?:arbeits|ferien|urlaubs|werk|krankheits)?tagen?|wochen|monaten?|jahren?|gehalter|gehaltern|monatsgehalter|monatsgehaltern|urlaubstagen?|wochenstunden|wochenarbeitsstunden|mitarbeitern?|mitarbeitenden?|positionen|stellen|lander|standorten?|filialen|zimmer|betten|' +
  'heures|jours|semaines|mois|ans|annees|salaries|collaborateurs|personnes|postes|poste|salaires|pays|sites|magasins|chambres|lits|' +
  'horas|dias|semanas|meses|anos|pagas|mensualidades|sueldos|salarios|personas|empleados|vacantes|vacante|plazas|plaza|puestos|paises|tiendas|habitaciones|vagas|' +
  'ore|giorni|settimane|mesi|anni|mensilita|uren|uur|dagen|weken|maanden|godzin|godziny|dni|miesiecy|lat|timmar|dagar|km|kg|(?=薪)|人|歳|時間'
const perUnit = "(?:\\.? ?(?:per|a|an|/|p|pro|par|por|each|je|in der|die|la|a la|al) ?-?(?:week|wk|day|month|year|annum|woche|tag|monat|jahr|semaine|jour|mois|an|semana|dia|mes|ano|w|settimana)(?![a-z])|/w(?:k|eek)?| semanales| hebdo[a-z]*| weekly)?"
export const counts: readonly RegExp[] = [
  /(?<![a-z])e ?\d{1,2}[a-c]? ?(?:-|bis) ?e ?\d{1,2}[a-c]?(?![\d.,k€])/g,
  /\bbac ?\+ ?\d(?: ?(?:\/|-|a|ou) ?(?:bac ?)?\+? ?\d)?(?![\d.,k])|\b(?:coefficient|indice)[ :]{1,3}\d{3,4}(?![\d.,k])/g,
  /\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}\b|\b20\d{2}-\d{2}-\d{2}\b|\b20\d{2}\/\d{2,4}\b/g,
  /(?=\d)(?<![\d.,'$€£¥₹])\d{1,2}(?:st|nd|rd|th|er|\.)? (?:of |de )?(?:jan|feb|mar|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|aout|sep|set|oct|okt|nov|dec|dez|dic|ene|fev)[a-z]{0,8}\.?,? (?:de |del )?20\d{2}\b|\b(?:jan|feb|mar|apr|abr|avr|may|mai|jun|juin|jul|juil|aug|ago|aout|sep|set|oct|okt|nov|dec|dez|dic|ene|fev)[a-z]{0,8}\.? \d{1,2}(?:st|nd|rd|th)?,? 20\d{2}\b/g,
  /(?<![\d.,$€£¥₹]|[$€£¥₹] )20[0-4]\d ?[-/] ?20[0-4]\d(?![\d.,k€$£])/g,
  /\b(?:ref(?:erence|erenz|erencia)?|(?:job )?id|kennziffer|requisition|tel(?:efono|efon|ephone)?|phone|fax)\.?[ :.#]{1,3}(?:nr\.? ?)?[+\d](?:[ ()/-]?\d){2,}(?![\d.,k€$£])|\+\d{1,3}(?:[ ()/-]{0,2}\d){8,}|(?<![\d.,'$€£¥₹] ?)\(?0(?:\d{2,5}\)?(?:[ /-]\d{2,}){1,4}|[1-9](?:[ .]\d\d){4})(?![\d.,k€$£])/g,
  /(?:viernes|domingo|sabado|vendredi|samedi|freitag|samstag|friday|sunday|saturday)[ ,:]{1,2}(?:de |von |from |das )?\d{1,2} ?(?:a|to|bis|-) ?\d{1,2}(?![\d.,k€$£])/g,
  /\b\d{1,3}(?: \d{3})+\+? (?:employees|people|salaries|collaborateurs|mitarbeiter[a-z]*|personnes|clients|kunden|empleados)\b/g,
  /\b\d[\d.,]*\+? ?(?:employees|people|customers|clients|users|members|mitarbeiter[a-z]*|kunden|salaries|collaborateurs|empleados|clientes|colaboradores|dipendenti|medewerkers|sq ?ft)\b/g,
  /\b\d+(?:[.,]\d+)? ?(?:smmlv|smlmv|smlv|smic|salarios? minimos?|salarios? basicos?)\b/g,
  /\b20[23]\d\b(?= ?(?:$|:))(?<![€$£¥₹\d.,-] ?20\d\d)/g,
  /^ ?-\d[\d.,]*$/g,
  new RegExp(`(?=\\d)(?<![\\d.,']|[$€£¥₹] ?)\\d{1,3}(?:[.,]\\d{1,2})?\\+?(?: ?(?:-|to|bis|a|or|/|et|y) ?\\d{1,3}(?:[.,]\\d{1,2})?\\+?)? ?-?(?:full |working |paid |vacation |holiday |pto |sick |annual leave |calendar |business |bank )?(?:${counted})(?![a-z€£$])${perUnit}`, 'g'),
  /(?=\d)(?<![\d.,'$€£¥₹])\d{1,2}(?:[.,]\d)?[ -](?:hour|day|week|month|year)s?(?=[ -](?:week|day|contract|ftc|fixed|placement|assignment|project|shift|working|old|initial|internship|term|role|rolling)|[ -]?(?:per|an?|each|every|\/)[ -]?(?:week|wk)(?![a-z]))/g,
  /(?=\d)(?<![\d.,'$€£¥₹-] ?)(?:\d{1,2}\+?(?: ?(?:-|to|bis|a|or|oder|ou|o) ?\d{1,2}\+?)?[ -](?:year|yr|jahr|ano|an(?! ?(?:hour|hr))|annee|anno|jaar|month|monat|mes|mois)|1[ -](?:week|day|hour|woche|tag|stunde|semana|dia|hora|semaine|jour|heure))(?:'s)?(?![a-z])/g,
  /(?=[1-5])(?<![\d.,])[1-5](?:\.|st|nd|rd|th|ere|er|eme|e|º|ª|o|a)? ?(?:ausbildungsjahr|lehrjahr|jahr|year|annee|ano)(?![a-z])/g,
  /(?=[124])(?<!\d)(?:401 ?\(?k\)?|403 ?\(?b\)?|24\/7|1099(?! ?(?:per|\/|-|to)))(?![\d.])/g,
  /\d+(?:[.,]\d+)?(?: ?(?:-|to|bis|a) ?\d+(?:[.,]\d+)?)? ?(?:%|percent|per cent|prozent|pour ?cent|por ?cien|per ?cento|procent)/g,
  /(?<![\d.,€£$/])(?:50\/50|10\/90|20\/80|30\/70|40\/60|60\/40|70\/30|80\/20|90\/10|65\/35|75\/25)(?![\d.,]| ?[k€£$/])/g,
  // The year in "14x/Jahr" is that of the payments.
  /\bx ?1[2-8](?:[.,]\d+)?\b|\b1[2-8](?:[.,]\d)?[ -]?(?:x|mal|fois|veces|times)\b(?: ?(?:\/|(?:pro|im|per|par|an?|al|p)(?![a-z])\.?)? ?(?:jahr(?:lich)?|jaehrlich|annee|annuel(?:lement)?|ano|anual(?:es|mente)?|year(?:ly)?|annum|annually|an?)(?![a-z])\.?)?/g,
  /\b1[2-6](?:\.|th|eme|e|º|ª|a)? ?-?(?:month|mois|monats[a-z]*|paga|salar[a-z]+|mensilita|sueldo|maand)\b/g,
  /\b(?:band|grade|gs|level|tier|step|stufe|scale|spine|nivel|niveau|entgeltgruppe|lohngruppe|(?:tvod|tv-l|entgeltgruppe|entgeltstufe)(?: (?:e|eg|s|p))?|eg|ref|id|year|class|zone|phase|scp|months?|weeks?|days?|pay ?grade|grupo|echelon|position)[ :.#-]{1,3}\d{1,2}[a-j]?(?![\d.,€$£]| ?k(?![a-z]))(?: ?[-/] ?\d{1,2}(?![\d.,k]))?/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\b)?|\b\d{1,2} ?(?:am|uhr)\b|(?<![\d.,$€£¥₹])(?:1[0-2]|\d) ?pm\b/g,
  /\b(?:in|since|of|seit|depuis|desde|fy|year|ano|jahr|annee|until|bis|founded|established|gegrundet|januar|january|february|march|april|may|june|july|august|september|october|november|december|,) ?(?:19[5-9]\d|20[0-4]\d)\b(?![.,]?\d|k| ?(?:[€£$₹]|(?:eur|euros?|usd|dollars|gbp|pounds|chf|inr|cad|aud|pln)(?![a-z])))/g,
  /_(?:[ -](?:annual|paid|holidays?|leave|vacation|pto|urlaub|ferien|de|conges?|payes?|vacaciones|laborables|home-?office|home|office|remote|remoto|teletravail|teletrabajo|on-?site|in|the|working|work|wfh|mobil(?:es)?|arbeiten|rtt|mal|pagas))*[ -](?:per|a|an|pro|im|in der|die|je|par|al|a la|por|each|every) ?-?(?:week|wk|day|month|year|annum|woche|tag|monat|jahr|semaine|jour|mois|an|semana|dia|mes|ano)(?![a-z])|_ (?:anuales|annuels|mensuales|mensuels)(?![a-z])|_[ /-](?:week|wk|woche|day)(?![a-z])|(?:semaine|semana|week) (?:de|of) _/g,
]

/** "Monthly team lunches", "weekly pay!": what is monthly there is no rate. */
const noRate =
  "(?:annual|yearly|monthly|weekly|daily) (?!(?:base|basic|salary|pay(?! review| rise| increase)|wages?|rate|gross|net|comp|compensation|earnings|income|package|remuneration|ctc|fee|total|range|stipend|amount|retainer|guaranteed|take)\\b)[a-z]{2,}|(?:monthly|weekly|daily) pay(?=[!.,;)]|$| and| \\+)"
export const otherAdjectives = new RegExp(`\\b(?:${noRate})`, 'g')

/** Period words that speak of something else than the rate, wherever they stand. */
const elsewhere =
  /\b(?:paid|payable|pagad[oa]|paye|gezahlt) (?:bi-?)?(?:weekly|monthly|fortnightly|daily|semanal(?:mente)?|mensual(?:mente)?)|\b(?:weekly|monthly|fortnightly|daily) (?:paid|payroll|payments?)\b|\b(?:annual|yearly|monthly|quarterly|weekly|daily) (?:leave|bonus(?:es)?|review|holidays?|target|commission|performance|allowance|incentives?|(?<!\d[\dk]? (?:monthly|weekly|annual) )stipend|vacation)|\b(?:bonus|bonos?|aguinaldo|primas?|primes?|incentivos?|comision(?:es)?|variable|revision|pagas|gratifications?|augmentation|entretien|evaluacion) (?:anual|annuel|mensual|mensuel|semanal)[a-z]*|\b(?:4|four)[ -]day week|\bday (?:shift|one|1)\b|\bfirst (?:year|month)|\b[1-5](?:st|nd|rd|th|\.)? (?:year|month)|\byear (?:one|end)|\bday-to-day|\bfull time|\bpart time|\btime (?:off|and)/
export const otherPeriods = new RegExp(`${elsewhere.source}|(?<=[,+;&|] |- )(?:${noRate})`, 'g')

/** How many pay-days there are: a rate of these is none that we name. "_" is a hidden count: "per 4 weeks". */
export const otherRate =
  /^[ /(-]{0,2}(?:(?:gross|net|brutos?|netos?|bruts?|usd|eur|per|por|every|al?) ){0,3}(?:bi-?weekly|semi-?monthly|fort-?night(?:ly)?|quincena(?:l|les)?|(?:two|2) weeks|14-tagig|bimensuel|twice a month|(?<=(?:per|por|every) )_{2,})(?![a-z])/

/** What is paid by the piece: "$40 per session". Before a period word it is none: "per calendar month". */
const piece = [
  'mile|class|session|lesson|delivery|drop|visit|call|page|article|project|(?:_+[ -]?)?shift|ride|trip|load|item|student|child|patient|client|case|event|night|show|game|match|lead|sale|video|post|image|task|stop|parcel|word',
  'unit|piece|head|person|appointment|order|assignment|gig|set|sample|survey|interview|installation|transaction|square (?:foot|met(?:er|re))|sq ?ft|kilomet(?:er|re)|km|placement|hire|sold item',
  'stuck|auftrag|einsatz|kurs|wort|seite|normseite|sendung|schicht|nacht|kilometer|besuch|lieferung|zustellung|fahrt|tour|zeile|artikel|beitrag|bild|foto|paket|projekt|sitzung|einheit|unterrichtseinheit|lektion|termin|teilnehmer|kunde|gast|anruf|abschluss|vermittlung|zimmer|kind|spiel|auftritt|veranstaltung|quadratmeter|qm|dienst|bestellung',
  "cours|seance|visite|mot|mission|livraison|course|colis|piece|unite|kilometre|article|lecon|eleve|enfant|personne|appel|projet|nuit|nuitee|garde|vacation|intervention|prestation|representation|vente|rendez-vous|chambre|tache|dossier|acte|consultation|feuillet",
  'clase|sesion|palabra|pieza|entrega|kilometro|visita|unidad|pagina|articulo|viaje|pedido|proyecto|servicio|turno|noche|evento|partido|venta|alumno|nino|paciente|cliente|persona|llamada|tarea|paquete|parada|consulta|cita|funcion|habitacion|guardia',
  'pezzo|consegna|parola|cartella|lezione|chilometro|sessione|seduta|notte|progetto|articolo|paziente|unita|viaggio|prestazione|chiamata|bambino|alunno|camera|partita',
  'peca|palavra|aula|sessao|quilometro|artigo|viagem|projeto|unidade|plantao|noite|venda|crianca|pessoa',
  'stuk|rit|bezoek|woord|pagina|les|sessie|opdracht|pakket|bezorging|levering|project|klant|patient|persoon|leerling|evenement|eenheid|gesprek|keer',
  'sztuke|szt|wizyte|slowo|strone|lekcje|kilometr|zlecenie|projekt|osobe|sesje|dostawe|paczke|artykul|klienta|pacjenta|zmiane|dyzur|noc',
  'styck|st|stk|stykk|stykke|besok|besog|ord|sida|side|lektion|pass|leverans|uppdrag|oppdrag|opgave|vakt|vagt|kund|natt|nummer|tur',
  'kus|slovo|stranku|lekci|zakazku|smenu|navstevu|db|darab|bucata|cuvant|vizita|livrare|cursa|parca|adet|teslimat|kpl|kaynti',
].join('|')
const noUnit = '(?! (?:hour|day|week|month|year|annum))'
const aside = '^[ /(]{0,2}(?:(?:gross|net|brutos?|netos?|bruts?|brutto|netto|usd|eur) ){0,2}'
/** What follows a word that ends a statement; "per chi ha esperienza" goes on. */
const ending = '(?=$| ?[^a-z ]| (?:and|or|plus|sold|done|made|completed|delivered)(?![a-z]))'
const per = "(?:per|par|por|pro|each|every|je|za|na|od|pr\\.?|pe|ogni|cada|chaque)[ /-]"
const article = "(?:an?|al?|alla|a la|la|le|el|il|au)[ /]|l'|all'|/ ?"
export const pieceRate = new RegExp(`${aside}${per}(?:${piece})(?![a-z])${noUnit}`)
/** Times that are no period of ours. */
const spans = 'pay|quart|term|trim|semest|season|weekend|evening|cycle|rotation'
/** The same in fewer words, or by what is no piece that we know; a period is none: "per hour". */
export const loosePieceRate = new RegExp(
  `${aside}(?:(?:${article})(?:${piece})${ending}|(?:each|apiece|a piece|p/st)${ending}|cpm(?![a-z])|per (?!an|${spans})[a-z]{3,}${ending})`,
)
/** A field for the period that says so. */
export const pieceField = new RegExp(`^(?:${per}|an? )?(?:${piece})s?$`)
/** By what there is no telling: "£40 per widget made". */
export const unknownRate = new RegExp(`${aside}per (?!an)[a-z]{3,}(?![a-z])${noUnit}`)

/** Pay that is no base pay. */
const extra =
  "boni|(?<!(?:\\+|et|y|und|and|&|mas) ?)variables?(?! (?:inclu|compris|inkl|incl|segun|selon))|weihnachtsgeld|urlaubsgeld|gratifikation|commissions?|comm|prime|primes|prima|primas|bono|bonos|comision(?:es)?|comissao|provision(?:en)?|sachbezug|gutschein|bonificacion(?:es)?|incentivos?|(?<!bolsa[ -])auxilio(?: (?:alimentacao|refeicao|transporte|creche|moradia|combustivel|educacao|internet|home office))?|relocation package|formacion|formation|equity|shares?|stock|rsus?|stock options|options|allowance|(?:learning|education|wellness|home office|travel|internet|meal|commuter|equipment|wfh|relocation) stipend|relocation|joining award|award|sign(?:ing)?[- ]on|tips|reimbursement|expenses|spesen|budget|budzet(?: szkoleniowy)?|incentives?|voucher|gift card|per referral|referral|scholarship|pension|match|superannuation|ticket[s]? restaurant(?:es?)?|ayudas?|altersvorsorge|contributions?|rent|tickets? resto|cesta ticket|premie|premia|interessement|overtime"
/** Words that make an extra only of the amount behind them. */
const extraNoun =
  "(?<!inc[a-z.]{0,8} (?:[a-z]+ ){0,2})(?:weighting|supplement)|differential|premiums?|(?:an|earn|pays?) extra|rufbereitschaft|titres?[- ]restaurants?|panier[- ]repas|buon[io] pasto|subsidio|vale[- ](?:alimentacao|refeicao|transporte)|plus (?:de )?(?:transporte|nocturnidad)|cheques? (?:guarderia|restaurante|gourmet|dejeuner)|tarjeta (?:comida|restaurante)"
const filler = "(?:of|in hohe von|por valor de|d'un montant de|mit|up to|upto|de|von|bis zu|bis|iro|worth|approx\\.?|circa|c\\.?|hasta|jusqu'a|is|are|a|an|the|totall?ing|valued at|from|maximum|max\\.?|about|around|to|paid|at)"
/** The same, where German may put another word before it: "Willkommensbonus". */
const extraTail = 'bonus(?:es|se)?|pramie|zuschuss|zuschlag|zulage|erstattung|(?:reis|kosten|werk)[a-z]*vergoeding|toeslag|gutschein|(?<!tages?)pauschale|budget'
/** "Bonus anual de 3.000 €", "prime d'intéressement 2 000 €". */
const extraKind = "(?: (?:anual|annuel|annuelle|exceptionnelle|mensual|mensuel|mensuelle|trimestral|(?:de |por |d'|for )[a-z]{4,20}))?"
export const extraBefore = new RegExp(`(?:(?<![a-z])(?:${extra}|${extraNoun})|${extraTail})(?![a-z])${extraKind}[ :(=-]{0,3}(?:${filler}[ :]{1,2}){0,3}$`)
export const extraAfter = new RegExp(
  `^[ -]{0,2}(?:(?:k |one-off|one-time|sign(?:ing)?(?:[- ]on)?|on|joining|welcome|start(?:ing)?|annual|yearly|target|cash|worth|in|en|of|de|d'|as|a|retention|discretionary|performance|referral|year[- ]end|guaranteed|car|travel|training|learning|education|home|office|wellness|monthly|quarterly|additional|relocation|internet|phone|mobile|meal|lunch|gym|fitness|wellbeing|fuel|transport|transportation|commuter|housing|living)[ -]{1,2}){0,4}(?:${extra}|[a-z]*(?:${extraTail}))(?![a-z])(?! ?: ?[€£$¥]? ?\\d)|^ ?(?:per|a|/|pro|par|al|por|im) ?(?:month|week|monat|mois|mes) (?!plus |and |with |und )(?!intern(?:ship)? )(?:(?:[a-z]+ ){0,2}(?:allowance|reimbursement|[a-z]*(?:zuschuss|budget))|(?:[a-z]+ ){1,2}stipend)(?![a-z])|^ ?(?:(?:per|par|pro|im|al|/) ?(?:year|annum|an|jahr|ano)|an[nu]{1,2}[ae]ls?(?:es)?|yearly|jahrlich) (?:d'|de |of |in |an |for |fur )(?:${extra})(?![a-z])`,
)

/** All that one can earn, as against what one surely does. */
const total =
  "ote|o\\.t\\.e\\.?|on[- ]target(?: earnings?|(?! earning))|total comp(?:ensation)?|total cash(?: compensation|(?! comp))|total earnings?|total target (?:cash|compensation)|earning potential|potential earnings|earnings? (?:of )?up to|realistic earnings?|(?:jahres)?zielgehalt|zieljahresgehalt|zieleinkommen"
export const totalBefore = new RegExp(`(?<![a-z])(?:${total})(?![a-z])[ :(=~-]{0,3}(?:(?:of|up to|upto|is|c\\.?|circa|around|range|year \\d|first year)[ :]{0,2}){0,3}$`)
export const totalAfter = new RegExp(
  `^(?:\\+ |[ ,(]{0,2})(?:(?:per|a|p\\.?|/) ?(?:a\\.?|year|annum|yr)[ ,(]{1,2}|pa |gross |usd |k )?(?:uncapped |realistic |first year |year 1 )?(?:${total})(?![a-z])(?!:?[ :]{0,2}(?:of |up to |c\\.?)?[€£$¥]? ?\\d)`,
)

/** What others earn is what one may: "our drivers make $1,400 a week"; over that much, it is no end of anything. */
const earning = "(?:averag(?:e|es|ing)|makes?|making|earns?|earning)"
const others = "(?:top|best|our|most|many|some|other|current|average|successful|experienced|typical) (?:(?!you )[a-z'-]+ ){1,2}(?:(?:can|are|often|typically|currently|usually|regularly|already) ){0,2}"
const othersEarn = `(?<![a-z])(?:${others}${earning}|(?<!(?:role|job|position|post|candidate|applicant|pay|salary|wages?|you) )(?:averages|makes|earns)|are (?:averaging|making|earning)) (?:(?:of|up to|around|about|approximately|between|from|anywhere|as much as|an?) ){0,2}`
export const othersBefore = new RegExp(
  `${othersEarn}((?:over|more than|above|upwards of|(?:in )?excess of|at least|as much as) )?$`,
)
/** To look for it is quicker. */
export const mayEarn = /earn|mak|averag/

/** Money of the firm. */
const firm =
  "raised|raising|funding|funded|revenues?|valuation|valued|arr|turnover|series? [a-e],?|seed|backed by|investments?|invested|levees?|levee de fonds|ronda(?: de (?:financiacion|inversion))?|backed|finanzierung|finanzierungsrunde|financiacion|umsatz|chiffre d'affaires|ca|facturacion|factura|facturamos|fatturato|faturamento|budgets?|portfolio|quota|aum|assets|sales|deals?|deal size|financing|grants?|fine|prize|fundraise|market|industry|contracts? (?:worth|value)|saved|worth"
export const firmBefore = new RegExp(`(?<![a-z])(?:${firm})(?![a-z])[ :(]{0,2}(?:(?:of|over|more than|about|nearly|worth|at|is|a|up to|exceeding|de|von|uber|mas de|plus de|in|our|with)[ :]{1,2}){0,3}$`)
export const firmAfter = new RegExp(
  `^\\+?[ -]{0,2}(?:(?:in|of|a|de|d'|an|our|euros?|annual|total|new|seed|series? [a-e]|venture|recurring|yearly|per year in)[ -]{1,2}){0,3}(?:funding|revenues?|arr|turnover|valuation|investments?|capital|budgets?|umsatz|chiffre|raised|quota|portfolio|round|series? [a-e]|finanzierung|financiacion|inversion|leves|levees|aum|grants?|seed|assets|financing|facturacion|in sales|sales quota|company valuation|deals?|market|industry|under management)(?![a-z])`,
)

export const baseBefore = /(?<![a-z])(?:base|basic|fixed|fixgehalt|grundgehalt|fixum|fixe|fijo|fijos|sueldo base|salario base)(?: (?:salary|pay|salaire|salario|rate))?[ :(=]{0,3}(?:(?:of|up to|is|range|from|to|de)[ :]{1,2}){0,2}$/
const perPeriod =
  "(?:(?:\\/|p\\/|per|par|pro|por|im|an?|al|la|de l') ?)?(?:hour|hr|h|day|d|week|month|mo|year|yr|annum|p\\.?a|heure|jour|j|mois|an|stunde|std|tag|monat|jahr|hora|dia|mes|ano|b/a|annuels?|anuales|mensuels?|mensuales)(?![a-z])\\.?"
/** "£29 p/h base", "68K€ brut/an fixe". */
export const baseAfter = new RegExp(
  `^(?:[ -]{0,2}| ?\\((?![^)]*\\d))(?:(?:brutto|brut|brutos?) ?)?(?:${perPeriod} )?(?:gross )?(?:base|basic|fixgehalt|fix|fixe|fijo|fijos)(?![a-z])`,
)

/** What a field of an end is called besides: "minSalary", "rate_max". */
const ended = '(?:salary|pay|rate|wage|value|amount|compensation|base)'
const maxField = `max(?:imum)?[_ ]?${ended}|${ended}[_ ]?max(?:imum)?|upper ?bound`
const minField = `min(?:imum)?[_ ]?${ended}|${ended}[_ ]?min(?:imum)?|lower ?bound`
const upTo = "(?<![а-я])до|up ?to|to|bis zu|bis|hasta|jusqu'a|jusqu a|jusque|maximum|maximaa?l|maximo|max|ate|fino a|tot|do|upp till|opp til|op til|below|under|(?<!no |pas )(?:menos|moins) de|(?<!nicht )weniger als|unter|(?<!no |not )less than|no more than|not more than|no (?:mas|superior) (?:de|a)|pas plus de|nicht mehr als|non oltre|inferior a|inferieure? a|inferiore a|meno di|not exceeding|hochstens|a hauteur de|topping out at|massimo|maksymalnie|<=?|≤|最大|最高"
const startsAt = "(?<![а-я])(?:от|від)|starting (?:at|from|salary|pay|rate)|starting|starts? at|starts? from|start|from|ab|desde|a partir de|a partir da|partir de|des|minimum|minimo|minimaa?l|min|mind|mindestens|(?:brutto)?mindest(?:gehalt|lohn|entgelt)|at least|no less than|not less than|over|above|more than|plus de|mas de|\\+ de|uber|mehr als|nicht weniger als|no menos de|pas moins de|superior a|superieure? a|superiore a|oltre|piu di|in excess of|exceeding|meer dan|mais de|od|vanaf|fra|fran|da|partire da|acima de|au moins|al menos|almeno|upwards of|minst|pelo menos|>=?|≥|最低"
const lead = '(?:[ :.(="\']|of |von |betragt |salary |pay |a |the |circa |c\\.? ?|ca\\.? |approx\\.? |around |rate |salario |sueldo |gehalt |salaire |de |rd\\. ){0,3}'
export const maxBefore = new RegExp(`(?:^|[^a-z])(?:${upTo}|${maxField})${lead}$`)
/** "Das Mindestgrundgehalt für diese Stelle beträgt 2.574 €", "the minimum salary for this role is £30,000". */
export const minPay =
  /(?:(?<![a-z])(?:minimum|minimale?|minimo)(?: (?:annual|base|basic|gross|starting|bruto|brut))? (?:salary|salaire|salaris|salario)|mindest[a-z]{0,16}(?:gehalt|lohn|entgelt|vergutung|bezug))(?![a-z])(?=[^\d]{0,40}?(?:betragt|liegt|lautet|vertrag|laut|kv| von| is| of|:))(?:[^\d.,;!?+]|(?<=lt|gem)\.){0,48}$/
/** Behind a noun "de" and "von" say "of": only where they begin what is said do they say "from". */
export const minBefore = new RegExp(`(?:^|[^a-z])(?:${startsAt}|${minField})${lead}$|(?:^|[:(]) ?(?:de|von) $`)
/** With a colon it is the name of what follows: "min: 50000 max: null". */
export const maxAfter = new RegExp(
  `^[ (]{0,2}(?:max|maximum|maximal|maximo|tops?|or less|and below|以下)(?![a-z]|[_ ]?${ended}?["' ]{0,2}[:=])`,
)
/** The period may stand before those words: "600 € / jour max". */
export const periodFirst =
  /^ ?(?:\/|(?:per|par|pro|por|im|an?|al) )? ?(?:hour|hr|h|day|d|week|month|mo|year|yr|annum|p\.?a\.?|heure|jour|j|mois|an|stunde|tag|monat|jahr|hora|dia|mes|ano)(?![a-z])\.?/
export const minAfter = /^[ (]{0,2}(?:min|minimum|minimo|minimal|(?:and )?up(?=\.? ?$)|and up|and above|or more|or above|upwards?|and over|plus(?= ?$)|以上|o mas|y mas|ou plus|et plus|oder mehr|und mehr|aufwarts|~(?! ?[¥$€£₩]?\d))(?![a-z])/

const most = 'max(?:im[a-z]{1,4})?|massimo|maks[iy]m[a-z]{1,5}'
/** "- Max.", "hasta un máximo de", "up to a maximum of". */
const ofMost = `(?: ?(?:(?:an?|un|uno|the|eine[mn]|een) )?(?:${most})(?![a-z])(?: (?:of|de|von|di))?[.:=]?)?`
const maxName = `(?:[a-z]{1,10}[_ ]|${ended})?max(?:imum|imo|imaa?l)?[_ ]?${ended}?[=: ]{0,2}`
/** What joins two numbers to one range, once periods and gross or net are taken out of the gap. */
export const joint = new RegExp(
  `^[ .,)(:]*(?:(?:min(?:im[a-z]{1,4})?)(?![a-z])[ .,)(:]*)?(?:(?:-+|~|\\/|–|to|bis|a|ate|al|hasta|jusqu'a|till|til|tot|do|до|up ?to|and up to|to up to|-? ?bis zu|rising to)${ofMost}|〜|至|から|[,;]? ?${maxName}|upper(?: ?bound)?[=: ]{0,2})[ .,:(]*(?:c\\.? ?|ca\\.? ?)?$`,
)
export const pairJoint = /^[ ,]*(?:and|&|et|y|e|und|i|en|och|og|to|-)(?: max(?:ima|imu)?[a-z]{0,3}\.?)?[ ]*$/
export const pairBefore = /(?:between|entre|zwischen|tra|fra|pomiedzy|miedzy|mellan|mellem|tussen|anywhere from)(?: (?:de|the|min(?:dest|ima|imu)?[a-z]{0,3}\.?))?[ :]{0,2}$/
export const gapNoise =
  /(?<![a-z])(?:brutto|bruttos?|brutos?|bruta|brut|bruts|gross|nett?o|net|nets|netos?|lordi|ltd|basic|base|plus enhancements|anuales|currency|salary|per|p|a|par|por|pro|al|la|le|l'|de l'|de|der|die|im|in|na|za|all'|kwota)(?![a-z])|[/*"]/g

/** "OTE £90k base £50k": the word belongs to the number that follows it. */
export const baseNext = /^[ -]{0,2}(?:base|basic|fix|fixe|fijo)(?: (?:salary|of))?[ :]{0,2}[€£$¥]? ?\d/

const payNames =
  'arslon|arslonn|base|basic|bezahlung|compensation|ctc|fourchette|gage|gehaltsspanne|lon|loon|lpa|maandloon|manadslon|manedslon|manedslonn|mzda|pay|placa|ral|rate|remuneracao|remuneracion|remuneration|retribucion|retribuzione|salaire|salarial|salaries|salario|salary|stawka|stipendio|sueldo|tagessatz|timelon|timelonn|timlon|tjm|uurloon|vencimento|verdienst|wage|wages|widelki|wynagrodzenie|年収|時給|月給'
const payEnds = 'gehalt|lohn|entgelt|vergutung|salaris'
/** A number beside one of these is pay, even without a currency. Plain words in order are the quickest to look for. */
export const payWord = new RegExp(
  `(?:(?<![a-z])(?:allowance per month|earn|ote|package|stipend|${payNames})|${payEnds})(?![a-z])`,
)
/** The same without those that promise what one may earn, or what one may get besides. */
export const payName = new RegExp(`(?:(?<![a-z])(?:${payNames})|${payEnds})(?![a-z])`)

/** Words that may stand beside a small bare number that is pay. */
export const bareWords: ReadonlySet<string> = new Set(
  'to up upto from between max maximum min minimum at least start starts starting c ca circa approx about around bis ab von zwischen mind mindestens etwa rund desde hasta entre de des environ env jusque vanaf tot da od do gross net brutto netto bruto neto brut currency usd eur euro euros gbp chf cad aud inr doe dependent depending on experience negotiable neg competitive plus benefits tips bonus commission holiday inc incl including'.split(' '),
)

/** What makes an amount in a description suspect however it looks. */
export const noPay =
  /(?<![a-z])(?:fund(?:ing|ed|raise)|raised|revenue|valuation|per referral|referral bonus|donat(?:e|ed|ion)|fine of|additional|subsid|reimburse|tuition|discount|401|loans?|salary packaging|insurance cover|life insurance|spend(?:ing)?|sav(?:e[sd]?|ing|ings)|costs?|customers|pric(?:e|es|ed|ing)|subscription|purchases?|assets|portfolio|turnover|umsatz|chiffre d'affaires|facturacion)(?![a-z])/

/** An amount right behind these is what others pay or handle, or what comes beside pay. */
const otherMoney = [
  '(?:clients?|customers?|guests?|patients?|tenants?) (?:who )?(?:pay|are (?:charged|billed))',
  'invoic(?:ed|ing)|order value',
  '(?:payrolls?|cash|sums) (?:of|worth|up to)',
  '(?:parental|maternity|paternity|sick) pay|relocation (?:assistance|package|support|allowance|help)',
  '(?:company car|(?:health|medical|dental|travel) insurance)(?: ?:| of| or| worth)',
].join('|')
export const otherThanPay = new RegExp(
  `(?<![a-z])(?:${otherMoney})(?: ?[:(]| of| or| up to| about| at| worth){0,2} ?$`,
)

/** Where a new thought begins behind pay that a word calls so: "$52,000 per year and we cover costs". */
export const nextThought = /[(,;.|!]|(?<![a-z])(?:and|plus|with|und|sowie|mit|et|avec|y|con|mas)(?![a-z])/

/** What may stand between an amount and its period, besides a currency code. */
export const besideWords: ReadonlySet<string> = new Set(
  "brutto brutti bruttos bruto brutos bruta brut bruts gross net nets nett netto neto netos lordi lordo per p a an par por pro al la le l de d der die im in na za all el basic base".split(' '),
)

/** Words cut short before an amount, and those cut short before anything, as they are written; behind comes a space. */
export const shortened =
  '(?<![A-Za-z])(?:[Cc]a|[Cc]irca|[Zz]irka|[Rr]d|[Aa]pprox|[Aa]prox|[Mm]ind?|[Mm]a(?:x|ks)|[Ee]nv|[Tt]ot)\\. '
export const shortenedEver = '(?<![A-Za-z])(?:lt|gem|bzw|in[ck]l?|zzgl)\\. '

/** A line of a description without any of these is not worth reading; over the text as written, not folded. */
export const moneyMark =
  /[€$£¥₹₩₱₦₺₪]|\b(?:[A-Z]{3}|euros?|kr|zł|Kč|Ft|lei|pounds|dollars|lakhs?|LPA|RM|Rp|R)\b|zł|Kč|円|万|salar|gehalt|salaire|pay|wage|compensation|sueldo|remunera|wynagrodzenie|lön|lohn/i

/** Few pieces can be glued, and to look at their capitals is quicker than to split them. */
export const mayGlue =
  /[A-Z](?:(?<=[a-z.!?)].)(?:ay|alary|age|ompens)|(?<=(?:hr|hour|yr|year|mo|month|wk|week|day|annum|ly).)[a-z])/
/** Lines of a page whose tags were dropped: "a great teamPay$40,000", "$16.50/hrBenefits". */
export const glue =
  /(?=[A-Z][a-z])(?:(?=[PSWC](?:ay|alary|ages?|ompensation)(?: (?:range|rate|scale))?(?: ?:| ?[$€£\d]))(?<=[a-z.!?)])|(?<=[rokhymn])(?<=(?:\/ ?|per |an? )(?:hr|hour|yr|year|mo|month|wk|week|day|annum)|(?:hour|week|month|year|annual)ly))/
