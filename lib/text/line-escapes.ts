/**
 * A text that was written into JSON twice, "About us:\\nWe bake.\\n\\u2022 Bread": all its line breaks are escapes, two
 * at least, and so are whatever quotes and backslashes it has. Any other text is as it was: "C:\new\nodes\apps", or
 * code that prints "done\n".
 */
export function unescapeLines(text: string): string {
  const first = text.indexOf('\\n')
  if (first < 0 || text.indexOf('\\n', first + 2) < 0) return text
  try {
    // Real line breaks and bare quotes cannot stand in a string of JSON.
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}
