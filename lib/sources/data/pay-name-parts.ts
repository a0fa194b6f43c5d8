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
    'estimated expected offered advertised display total cash job position number num int in cents c the of iso code',
} as const satisfies Record<string, string>
