/** Codes of currencies, but for those that are words or parts of some. */
export const payUnitCodes = 'usd eur gbp chf cad aud nzd inr sgd sek nok dkk pln czk huf brl mxn zar jpy hkd'

/** What pay is for, in names such as "day rate" and "pay_per_hour". */
export const payUnitNouns = 'hour day week month year jahr monat woche tag stunde hora mes semana heure mois jour'

/**
 * The words that names of pay's parts are put together from, as `nameWords()` gives them. `of` says of what pay, and
 * changes nothing; a name with any other word in it says something else ("pay_start_date", "exchange_rate_max").
 */
export const payNameParts = {
  pay:
    'salary salaries pay compensation comp wage wages remuneration rate earnings stipend gehalt lohn verguetung ' +
    'vergutung entgelt sueldo salario remuneracion retribucion salaire remuneration',
  least: 'min minimum minimal low lower lowest floor from start starting von ab desde minimo minima mini',
  most: 'max maximum maximal high higher upper highest ceiling cap to end bis hasta maximo maxima maxi',
  period: 'period frequency interval unit basis timeframe time frame cycle per periodo periode einheit',
  currency: 'currency ccy cur moneda divisa waehrung wahrung devise',
  of:
    'range band base basic gross annual annually yearly monthly weekly daily hourly amount value bound limit level ' +
    'estimated expected offered advertised display total cash job position number num int in cents c the of iso code ' +
    'hour day week month year woche tag semana jour bruto brut brutto anual mensual annuel mensuel an jahr monat stunde hora mes heure ' +
    `mois ${payUnitCodes}`,
} as const satisfies Record<string, string>
