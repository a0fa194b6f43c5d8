/**
 * What XML 1.0 forbids even when escaped (https://www.w3.org/TR/xml/#charsets): one such character,
 * pasted from a word processor, breaks a whole feed. Lone surrogates are the rest of it; they are found
 * by `isWellFormed`.
 */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const everyForbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const lineEnds = /\r\n?/g

/**
 * A value as every sink may carry it: what XML forbids is dropped, and line ends are LF, because an XML
 * reader gives LF for CR LF and CR whatever was written. Nearly every value comes back as it went in,
 * untouched.
 */
export function cleanXml(value: string): string {
  const whole = forbidden.test(value) || !value.isWellFormed() ? value.replace(everyForbidden, '') : value
  return whole.includes('\r') ? whole.replace(lineEnds, '\n') : whole
}

const markup = /[&<>"]/
const everyMarkup = /[&<>"]/g
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A value as XML or HTML text. */
export function escapeXml(value: string): string {
  const clean = cleanXml(value)
  return markup.test(clean) ? clean.replace(everyMarkup, (found) => references[found] ?? found) : clean
}

/**
 * A value between double quotes: tabs and line ends as references, or the reader would make spaces of
 * them.
 */
export const escapeAttribute = (value: string): string =>
  escapeXml(value).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')

/** A value as a CDATA section. `]]>` cannot stand in one, so it is cut between two. */
export const cdata = (value: string): string =>
  `<![CDATA[${cleanXml(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** Tagged template that escapes every value: xml`<title>${title}</title>`. */
export const xml = (parts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  parts.reduce((done, part, n) => done + escapeXml(String(values[n - 1] ?? '')) + part)

/** `<name>value</name>`, or nothing where there is no value. The name is ours, never data. */
export const element = (name: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : `<${name}>${escapeXml(String(value))}</${name}>\n`

/** As `element`, in CDATA, for partners that ask for it. */
export const cdataElement = (name: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : `<${name}>${cdata(String(value))}</${name}>\n`
