/**
 * Names that records of other things have and postings hardly ever, as `fused()` gives them, by how much they tell: of
 * goods, books, events, houses, films, people. Without an employer it takes 2 to doubt, with one it takes 3.
 */
export const foreignNames: Readonly<Record<1 | 2 | 3, ReadonlySet<string>>> = {
  3: new Set(
    (
      'sku isbn isbn13 ean gtin upc asin bedrooms bathrooms resume resumeurl cv cvurl firstname lastname surname ' +
      'birthdate dateofbirth ingredients vin mileage stargazers stargazerscount'
    ).split(' '),
  ),
  2: new Set(
    (
      'price listprice saleprice unitprice precio preis prix venue artist artists album genre genres checkin checkout ' +
      'stock instock cuisine runtime cast calories lineup ticketurl tickets readingtime forks forkscount episode'
    ).split(' '),
  ),
  1: new Set(
    (
      'author authors byline autor auteur rating ratings reviews stars brand publisher edition organizer organiser ' +
      'likes comments commentcount views'
    ).split(' '),
  ),
}

/** Who wrote it: where nobody hires and it is nowhere, that is an article. */
export const writerNames: ReadonlySet<string> = new Set('author authors byline autor auteur'.split(' '))

/** Words inside of names and links that only work has. */
export const workWords =
  /job|vacan|vacature|employ|salar|wage|hiring|recruit|career|karriere|appl(?:y|ic)|workplace|worktype|workmode|contract|remote|puesto|empleo|trabajo|sueldo|contrato|jornada|stelle|arbeit|bewerb|gehalt|beruf|emploi|candidature|requisition|seniority/i

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
