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

/**
 * Small words that say from and to behind a noun for pay of their own language, and something else elsewhere: the
 * "de" of "salary_de" is German.
 */
export const payBounds = [
  {
    pay: 'salaire remuneration paie salario remuneracao remuneracion retribucion sueldo vencimento stipendio retribuzione compenso',
    least: 'de desde da',
    most: 'a ate hasta',
  },
  { pay: 'salaris loon brutoloon uurloon maandsalaris salarisschaal', least: 'van vanaf', most: 'tot' },
  { pay: 'lon manadslon timlon lonn', least: 'fran fra', most: 'till til' },
  { pay: 'wynagrodzenie pensja placa stawka zarobki mzda plat', least: 'od', most: 'do' },
] as const

/** What may stand behind them. */
export const payBoundEnds = `brut brutto bruto lordo net netto liquido mensuel annuel mensual anual ${payUnitCodes}`
