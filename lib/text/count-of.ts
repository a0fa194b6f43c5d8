/** A number with its word in English: "1 posting", "2 postings". */
export const countOf = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
