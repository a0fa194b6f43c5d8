/**
 * Names that records of other things have and postings hardly ever, as `fused()` gives them, by how much they tell: of
 * goods, books, events, houses, films, people. Without an employer it takes 2 to doubt, with one it takes 3.
 */
export const foreignNames: Readonly<Record<1 | 2 | 3, ReadonlySet<string>>> = {
  3: new Set(
    (
      'sku isbn isbn13 ean gtin upc asin bedrooms bathrooms resume resumeurl cv cvurl firstname lastname surname ' +
      'birthdate dateofbirth ingredients zutaten ingredientes vin mileage stargazers stargazerscount cpv invoicenumber ' +
      'invoiceid invoicedate rechnungsnummer rechnungsdatum numerofactura numerofacture ordernumber orderid ' +
      'bestellnummer orderdate coursecode courseid averagesalary mediansalary salarycount kursnummer kursgebuehr kursleitung cpvcode'
    ).split(' '),
  ),
  2: new Set(
    (
      'price listprice saleprice unitprice precio preis prix venue artist artists album genre genres checkin checkout ' +
      'stock instock cuisine runtime cast calories lineup ticketurl tickets readingtime forks forkscount episode ' +
      'invoice rechnung factura facture quantity menge cantidad subtotal betrag gebuehr teilnahmegebuehr tuition ' +
      'instructor dozent lessons ects openinghours oeffnungszeiten assignee reporter replies buyer audiourl ' +
      'realisateur director serialnumber pros cons overallrating'
    ).split(' '),
  ),
  1: new Set(
    (
      'author authors byline autor auteur rating ratings reviews stars brand publisher edition organizer organiser ' +
      'likes comments commentcount views'
    ).split(' '),
  ),
}

/** What records of people have, by whose names for themselves they are told from postings with a contact. */
export const personNames: ReadonlySet<string> = new Set(
  (
    'firstname lastname surname givenname familyname vorname nachname prenom apellido apellidos primerapellido ' +
    'birthdate dateofbirth geburtsdatum hiredate hiredon employeeid employeenumber personalnummer'
  ).split(' '),
)

/** What the jobs of computers have: schedulers, queues and builds. */
export const machineNames: ReadonlySet<string> = new Set(
  (
    'commit commits branch runner pipeline pipelineid exitcode nextrun nextrunat lastrun lastrunat cron ' +
    'cronexpression command queue worker retries attempts stdout stderr buildnumber triggeredby artifacts'
  ).split(' '),
)

/** What lists of other things are called, in the singular. */
export const foreignLists: ReadonlySet<string> = new Set(
  (
    'product producto produkt produit event evento veranstaltung course kurs curso article artikel articulo contact ' +
    'kontakt contacto customer kunde cliente invoice rechnung factura facture order bestellung pedido commande ' +
    'person people persona employee mitarbeiter empleado candidate applicant bewerber candidato user member recipe ' +
    'rezept receta recette book buch libro livre movie film pelicula song track album podcast episode hotel ' +
    'restaurant store shop filiale tender thread ticket'
  ).split(' '),
)

/** Who wrote it: where nobody hires and it is nowhere, that is an article. */
export const writerNames: ReadonlySet<string> = new Set('author authors byline autor auteur'.split(' '))

/** Words inside of names and links that only work has. */
export const workWords =
  /job|vacan|vacature|employ(?!ees?$|eecount|eesize)|salar|wage|hiring|recruit|career|karriere|appl(?:y|ic)|workplace|worktype|workmode|contract|remote|puesto|empleo|trabajo|sueldo|contrato|jornada|stelle|arbeit|bewerb|gehalt|beruf|emploi|candidature|requisition|seniority/i

const anyWordOf = (words: string, flags: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.split(' ').join('|').replaceAll('_', '\\s')})`, flags)

/** What adverts for work say in their texts, and hardly anything else does. */
export const adWords = anyWordOf(
  '\\(?[mwfdhx]\\s?/\\s?[mwfdhx](?:\\s?/\\s?[mwfdhx])?(?!\\p{L}) hiring your_role you_will_(?:be|have|work|lead|own) ' +
    'we_are_looking_for we_offer apply_now full[-_]time part[-_]time responsibilities qualifications ' +
    'years?_of_experience job_description ' +
    'wir_suchen wir_bieten (?:ihre|deine)_aufgaben (?:ihr|dein)_profil bewerbung bewerben vollzeit teilzeit ' +
    'festanstellung berufserfahrung arbeitgeber ' +
    'buscamos ofrecemos jornada_(?:completa|parcial) contrato vacante incorporación sueldo requisitos ' +
    'recrut\\p{L}+ recherchons candidat\\p{L}* temps_plein temps_partiel cdi(?!\\p{L}) cdd(?!\\p{L}) rémunération',
  'iu',
)

/** What they say as well as others do: two of these in one text speak of work. */
export const workTextWords = anyWordOf(
  '(?:team|shifts?|training|colleagues?|experience|skills?|duties|tasks|role|career|salary|manager)(?!\\p{L}) ' +
    '(?:schicht|kolleg|erfahrung|aufgaben|ausbildung|fortbildung|gehalt|kenntniss|betreu)\\p{L}* ' +
    '(?:equipo|turnos?|formación|experiencia|compañer|tareas|funciones|trabajar)\\p{L}* ' +
    '(?:équipe|expérience|formation|missions?|collègues?|télétravail|atelier|travail)(?!\\p{L})',
  'giu',
)

/** What senders call the kind of a record, in lists that hold several kinds. */
export const kindNames: ReadonlySet<string> = new Set(
  'type kind recordtype entrytype itemtype objecttype contenttype cardtype doctype object'.split(' '),
)

/** The kinds that are no postings: adverts for something else, notices, and what lays out a list. */
export const otherKinds: ReadonlySet<string> = new Set(
  (
    'ad advert advertisement advertorial banner promo promotion adslot adunit legal notice legalnotice disclaimer ' +
    'header footer separator divider anuncio publicidad werbung publicite'
  ).split(' '),
)

/** Flags that say the same. */
export const otherFlags: ReadonlySet<string> = new Set(
  'isad isadvert isadvertisement isbanner ispromo ispromotion'.split(' '),
)

/** What a record that only holds the terms of a list is made of. */
export const legalNames: ReadonlySet<string> = new Set(
  'legal legalnotice notice disclaimer terms termsofuse termsofservice copyright'.split(' '),
)
