// How currencies are written, and what each country pays in. Facts: ISO 4217 and everyday usage. Keys are folded text.

/** A mark or word that means one currency wherever it stands. */
export const currencyOf: Readonly<Record<string, string>> = {
  '€': 'EUR', euros: 'EUR', euro: 'EUR', '£': 'GBP', 'pounds sterling': 'GBP', sterling: 'GBP', 'uk pounds': 'GBP',
  pounds: 'GBP', gbp: 'GBP', stg: 'GBP', 'us$': 'USD', 'us $': 'USD', 'usd$': 'USD', '$us': 'USD', '$ us': 'USD', '$usd': 'USD', dolares: 'USD', 'us-dollar': 'USD', 'u$s': 'USD', 'u$d': 'USD', 'us dollars': 'USD',
  'r$': 'BRL', 'r $': 'BRL', reais: 'BRL', 'brl$': 'BRL', '₹': 'INR', zl: 'PLN', zlotych: 'PLN', zloty: 'PLN', kc: 'CZK', ft: 'HUF',
  forint: 'HUF', '₩': 'KRW', 원: 'KRW', '₱': 'PHP', php: 'PHP', '₦': 'NGN', '₺': 'TRY', tl: 'TRY', '₪': 'ILS',
  nis: 'ILS', rm: 'MYR', rp: 'IDR', 'rp.': 'IDR', 's/': 'PEN', 's/.': 'PEN', soles: 'PEN', 'a$': 'AUD', 'au$': 'AUD', 'au $': 'AUD', '$au': 'AUD', '$aud': 'AUD',
  'aud$': 'AUD', 'aus$': 'AUD', 'c$': 'CAD', 'ca$': 'CAD', 'ca $': 'CAD', '$ca': 'CAD', '$ ca': 'CAD', '$cad': 'CAD', '$c': 'CAD', 'cad$': 'CAD', 'cdn$': 'CAD', 'nz$': 'NZD', 'nz $': 'NZD', '$nz': 'NZD', '$nzd': 'NZD', 'nzd$': 'NZD', 's$': 'SGD',
  'sg$': 'SGD', 'sgd$': 'SGD', '$sgd': 'SGD', 'hk$': 'HKD', 'hkd$': 'HKD', 'hk $': 'HKD', '$hkd': 'HKD', 'mx$': 'MXN', 'mxn$': 'MXN', 'mex$': 'MXN', '$mxn': 'MXN', '$mx': 'MXN', 'pesos mexicanos': 'MXN', 'pesos colombianos': 'COP', 'pesos chilenos': 'CLP', 'pesos argentinos': 'ARS', '$cop': 'COP', '$clp': 'CLP', '$ars': 'ARS', 'francs suisses': 'CHF', 'francos suizos': 'CHF', 'libras esterlinas': 'GBP', 'nt$': 'TWD',
  'rd$': 'DOP', 'cop$': 'COP', 'col$': 'COP', 'clp$': 'CLP', 'ars$': 'ARS', 'ar$': 'ARS', '円': 'JPY', rmb: 'CNY',
  元: 'CNY', 'cn¥': 'CNY', yuan: 'CNY', yen: 'JPY', 'jp¥': 'JPY', '฿': 'THB', baht: 'THB', '₫': 'VND', '₡': 'CRC', '₴': 'UAH',
  '₽': 'RUB', руб: 'RUB', грн: 'UAH', лв: 'BGN', lei: 'RON', ron: 'RON', rand: 'ZAR', ringgit: 'MYR', dirhams: 'AED', aed: 'AED', sar: 'SAR',
  qar: 'QAR', egp: 'EGP', kes: 'KES', ksh: 'KES', ngn: 'NGN', ghs: 'GHS', usd: 'USD', eur: 'EUR', chf: 'CHF',
  sfr: 'CHF', 'sfr.': 'CHF', 'chf.': 'CHF', 'eur.': 'EUR', 'schweizer franken': 'CHF', franken: 'CHF', cad: 'CAD', aud: 'AUD', nzd: 'NZD', sgd: 'SGD', hkd: 'HKD',
  jpy: 'JPY', cny: 'CNY', krw: 'KRW', inr: 'INR', brl: 'BRL', mxn: 'MXN', cop: 'COP', clp: 'CLP', ars: 'ARS',
  pen: 'PEN', uyu: 'UYU', zar: 'ZAR', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', czk: 'CZK', huf: 'HUF',
  bgn: 'BGN', isk: 'ISK', uah: 'UAH', rub: 'RUB', ils: 'ILS', myr: 'MYR', idr: 'IDR', thb: 'THB', vnd: 'VND',
  twd: 'TWD', ntd: 'TWD', try: 'TRY', pkr: 'PKR', lkr: 'LKR', bdt: 'BDT', crc: 'CRC', dop: 'DOP', gtq: 'GTQ',
  kwd: 'KWD', bhd: 'BHD', omr: 'OMR', mad: 'MAD', tnd: 'TND', kronor: 'SEK',
}

/** Marks that several currencies share: the country decides among `countries`, else `otherwise`, else nobody knows. */
export const sharedSigns: Readonly<Record<string, { readonly countries: string; readonly otherwise?: string }>> = {
  $: { countries: 'US CA AU NZ SG HK MX CO CL AR TW UY DO BR JM TT BS BB BZ', otherwise: 'USD' },
  dollars: { countries: 'US CA AU NZ SG HK TW JM TT BS BB BZ', otherwise: 'USD' },
  '¥': { countries: 'JP CN', otherwise: 'JPY' },
  kr: { countries: 'SE NO DK IS' },
  'kr.': { countries: 'SE NO DK IS' },
  kroner: { countries: 'NO DK' },
  rs: { countries: 'IN PK LK NP MU', otherwise: 'INR' },
  'rs.': { countries: 'IN PK LK NP MU', otherwise: 'INR' },
  rupees: { countries: 'IN PK LK NP MU', otherwise: 'INR' },
  r: { countries: 'ZA', otherwise: 'ZAR' },
  'fr.': { countries: 'CH' },
  francs: { countries: 'CH' },
  pesos: { countries: 'MX CO CL AR UY DO PH' },
}

/** What a country pays in: ISO 3166-1 alpha-2 to ISO 4217. */
export const currencyOfCountry: Readonly<Record<string, string>> = {
  US: 'USD', PR: 'USD', EC: 'USD', SV: 'USD', PA: 'USD', CA: 'CAD', MX: 'MXN', AU: 'AUD', NZ: 'NZD', SG: 'SGD',
  HK: 'HKD', TW: 'TWD', JP: 'JPY', CN: 'CNY', KR: 'KRW', IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', BD: 'BDT',
  MU: 'MUR', GB: 'GBP', UK: 'GBP', IM: 'GBP', JE: 'GBP', GG: 'GBP', IE: 'EUR', DE: 'EUR', AT: 'EUR', FR: 'EUR',
  ES: 'EUR', PT: 'EUR', IT: 'EUR', NL: 'EUR', BE: 'EUR', LU: 'EUR', FI: 'EUR', GR: 'EUR', CY: 'EUR', MT: 'EUR',
  EE: 'EUR', LV: 'EUR', LT: 'EUR', SK: 'EUR', SI: 'EUR', HR: 'EUR', BG: 'EUR', CH: 'CHF', LI: 'CHF', SE: 'SEK',
  NO: 'NOK', DK: 'DKK', IS: 'ISK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', UA: 'UAH', RU: 'RUB', TR: 'TRY',
  IL: 'ILS', AE: 'AED', SA: 'SAR', QA: 'QAR', KW: 'KWD', BH: 'BHD', OM: 'OMR', EG: 'EGP', MA: 'MAD', TN: 'TND',
  ZA: 'ZAR', NG: 'NGN', KE: 'KES', GH: 'GHS', BR: 'BRL', AR: 'ARS', CL: 'CLP', CO: 'COP', PE: 'PEN', UY: 'UYU',
  CR: 'CRC', DO: 'DOP', GT: 'GTQ', PH: 'PHP', ID: 'IDR', MY: 'MYR', TH: 'THB', VN: 'VND', JM: 'JMD', TT: 'TTD',
  BS: 'BSD', BB: 'BBD', BZ: 'BZD',
}

/** From here up, an amount without a period is a year's pay; the smaller periods follow from it (see `periodOf`). */
export const yearFloor: Readonly<Record<string, number>> = {
  USD: 10_000, EUR: 10_000, GBP: 10_000, CHF: 10_000, CAD: 10_000, AUD: 10_000, NZD: 10_000, SGD: 10_000,
  HKD: 80_000, JPY: 1_000_000, INR: 100_000, BRL: 24_000, PEN: 24_000, MXN: 100_000, ZAR: 100_000,
  COP: 20_000_000, CLP: 8_000_000, SEK: 150_000, NOK: 150_000, DKK: 150_000, PHP: 150_000, PLN: 40_000,
  CZK: 200_000, HUF: 3_000_000, KRW: 10_000_000, MYR: 30_000, RON: 30_000,
}

/** What "12 k", "18 lakhs" or "600万" multiply by. */
export const scaleOf: Readonly<Record<string, number>> = {
  k: 1e3, t: 1e3, tsd: 1e3, 'tsd.': 1e3, tys: 1e3, 'tys.': 1e3, mil: 1e3, mila: 1e3, tusen: 1e3, thousand: 1e3, grand: 1e3,
  tausend: 1e3, 'tis.': 1e3, ezer: 1e3, mii: 1e3, m: 1e6, mn: 1e6, mio: 1e6, 'mio.': 1e6, mln: 1e6, million: 1e6, trieu: 1e6,
  millions: 1e6, millionen: 1e6, millones: 1e6, milhoes: 1e6, juta: 1e6, jt: 1e6, l: 1e5, lakh: 1e5, lakhs: 1e5,
  lac: 1e5, lacs: 1e5, lpa: 1e5, crore: 1e7, crores: 1e7, cr: 1e7, cpa: 1e7, 千: 1e3, 万: 1e4, 만: 1e4, 萬: 1e4, b: 1e9, bn: 1e9,
  billion: 1e9, mrd: 1e9, milliarden: 1e9, milliards: 1e9,
}

/** Codes and marks that are also words or parts of words; elsewhere than beside a number they say nothing. */
export const wordlike: ReadonlySet<string> = new Set(
  'try pen cad cop mad ron sar r rm rp ft tl s/ rand lei kr kc nis stg zl pounds php'.split(' '),
)
