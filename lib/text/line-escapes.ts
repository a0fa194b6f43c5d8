const escapes = /\\(?:u([0-9a-f]{4})|(.))/gis
const meant: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: ' ',
  f: ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
}
const isEscape = ([, code, sign]: readonly (string | undefined)[]): boolean =>
  code !== undefined || Object.hasOwn(meant, sign ?? '')

/**
 * A text that was written into JSON twice, "About us:\\nWe bake.\\n\\u2022 Bread": all its line breaks are escapes, two
 * at least, and so is whatever else stands behind a backslash. Any other text is as it was: "C:\new\nodes\apps".
 */
export function unescapeLines(text: string): string {
  const first = text.indexOf('\\n')
  if (first < 0 || text.indexOf('\\n', first + 2) < 0 || /[\n\r]/.test(text)) return text
  const isWhole = !text.endsWith('\\') && [...text.matchAll(escapes)].every(isEscape)
  if (!isWhole) return text
  return text.replace(escapes, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (meant[sign ?? ''] ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
