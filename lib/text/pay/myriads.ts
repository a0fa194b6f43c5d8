/** "22万5000", "22万5千", "250만 5000원": what stands behind ten thousands adds to them. */
const myriads =
  /(?<![\d,])(\d[\d,]*)([万萬만])(?:(\d,?\d{0,3})(?:([千천])|(?![\d万萬만]))| (\d,?\d{3})(?=[円元원]))/g

/** "22.5000万": with four decimals, which group no thousands. */
const added = (all: string, ...[high = '', sign = '', low, thousands, apart]: string[]): string => {
  const rest = Number((low ?? apart ?? '').replace(',', '')) * (thousands ? 1_000 : 1)
  return rest < 10_000 ? `${high.replaceAll(',', '')}.${String(rest).padStart(4, '0')}${sign}` : all
}

/** A folded text in which each number written in ten thousands and the rest is one: "22万5000" is "22.5000万". */
export const inMyriads = (folded: string): string => folded.replace(myriads, added)
