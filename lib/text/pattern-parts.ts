/** The source of a pattern for one of these, each a pattern itself. */
export const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

/** The alternatives of a pattern's source: cut at the bars that stand in no group. */
export function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = []
  let depth = 0
  let from = 0
  // What is escaped, and a class of signs, divides nothing.
  for (const { index, 0: part } of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()|]/g)) {
    if (part === '(') depth += 1
    else if (part === ')') depth -= 1
    else if (part === '|' && depth === 0) {
      alternatives.push(source.slice(from, index))
      from = index + 1
    }
  }
  return [...alternatives, source.slice(from)]
}

/** The same for an alternative that begins with a choice: "(?:senior|sr) lead" is "senior lead" and "sr lead". */
export function beginningsOf(alternative: string): readonly string[] {
  const [, choice, rest = ''] = /^\(\?:([^()]*)\)(?![?*+{])(.*)$/.exec(alternative) ?? []
  return choice === undefined ? [alternative] : alternativesOf(choice).map((first) => first + rest)
}
