import type { fieldSynonyms } from './field-synonyms.ts'

type Field = keyof typeof fieldSynonyms

/**
 * What else may stand inside an element of these fields, by its name there. Anything not listed is not ours.
 */
export const insideNames: Partial<Record<Field, Partial<Record<Field, string>>>> = {
  employer: {
    employerUrl: 'sameas url uri website link homepage web site sitioweb siteweb href',
    employerLogo: 'logo image logourl logotipo',
    employerAbout: 'description about profile descripcion beschreibung',
    industry: 'industry sector industria branche secteur',
  },
  place: {
    city: 'name1 poblacion ort',
    place: 'address formatted fulladdress',
    remote: 'remote isremote telecommuting remoto',
  },
  salary: {
    salaryMin:
      'min from minimum low lower lowerbound minvalue minimumrange minimumrate minamount desde minimo von ab minimal ' +
      'amountmin start',
    salaryMax:
      'max to maximum high upper upperbound maxvalue maximumrange maximumrate maxamount hasta maximo bis maximal ' +
      'amountmax end',
    payPeriod:
      'period unit unittext interval frequency per type periodicity schedule periodo zeitraum periode basis ' +
      'einheit unite timeframe',
    salary: 'amount range summary cantidad betrag montant',
    currency: 'ccy devise moneda waehrung',
    employment: 'employmenttype contracttype',
  },
  url: { applyUrl: 'apply application', url: 'ad advert job view detail details html web posting public canonical hosted alternate' },
  category: {},
  industry: {},
  skills: {},
  city: { country: 'country', region: 'state region' },
  region: {},
  country: { country: 'code iso isocode alpha2' },
  seniority: {},
  employment: { permanent: 'permanent unbefristet' },
  remote: { remote: 'allowed enabled available possible isremote', workplace: 'type policy level option' },
  workplace: {},
  posted: {
    posted: 'seconds epoch start from iso utc debut inicio desde von beginn',
    validThrough: 'closing closes end enddate ends expires expiry expiration until to deadline fin hasta bis ende',
  },
  validThrough: { validThrough: 'seconds epoch' },
  language: { language: 'code iso' },
}

/** Fields of a place, an employer and pay that mean the same inside as outside. */
export const sameInside: Partial<Record<Field, ReadonlySet<Field>>> = {
  place: new Set<Field>(['place', 'city', 'region', 'country', 'postalCode', 'street', 'latitude', 'longitude', 'remote', 'workplace']),
  // "workplace" is the way of working to some, and where it is done to others.
  workplace: new Set<Field>([
    'workplace',
    'place',
    'city',
    'region',
    'country',
    'postalCode',
    'street',
    'latitude',
    'longitude',
    'remote',
  ]),
  // {"categories": {"location": "Leeds", "team": "Kitchen"}}
  category: new Set<Field>(['place', 'employment', 'workplace', 'seniority']),
  employer: new Set<Field>(['employer', 'employerUrl', 'employerLogo', 'employerAbout', 'industry']),
  salary: new Set<Field>(['salary', 'salaryMin', 'salaryMax', 'currency', 'payPeriod']),
}
