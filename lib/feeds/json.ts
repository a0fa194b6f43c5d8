import { cleanXml } from '../text/xml/write.ts'

// JSON.stringify writes control characters and lone surrogates as escapes, so they show in its output.
const suspicious = /\\[bfu]|[\ufffe\uffff]/

/** A value as JSON on one line, with every string cleaned as for XML. Undefined members are left out. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value)
  if (!suspicious.test(text)) return text
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'string' ? cleanJson(member) : member,
  )
}

/** CR is kept: JSON can carry it. */
const cleanJson = (value: string): string => value.split('\r').map(cleanXml).join('\r')
