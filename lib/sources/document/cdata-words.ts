const opening = /^\s*<!\[CDATA\[/
/** What nothing closes was cut. Some senders escape the end, so that it does not end what it stands in. */
const section = /<!\[CDATA\[([\s\S]*?)(?:\]\](?:>|&gt;)|$)/g
const nestedMax = 3

function plain(value: string): string {
  let words = value
  for (let depth = 0; depth < nestedMax && opening.test(words); depth += 1)
    words = words.replace(section, (_, inner: string) => inner)
  return words
}

/**
 * A record whose values say what the CDATA says that was written around them: senders put it into JSON and CSV, and
 * into CDATA, where it is text, and a browser would show nothing. The same object where there is none.
 */
export function withoutCdata<T>(value: T): T
export function withoutCdata(value: unknown): unknown {
  if (typeof value === 'string') return plain(value)
  if (typeof value !== 'object' || value === null) return value
  // The cast says what every object is that a reader made; a list is one whose names are numbers.
  const fields = value as Readonly<Record<string, unknown>>
  let changed: [string, unknown][] | undefined
  for (const name in fields) {
    const said = withoutCdata(fields[name])
    if (said === fields[name]) continue
    changed ??= []
    changed.push([name, said])
  }
  if (!changed) return value
  const said = [...Object.entries(fields), ...changed]
  return Array.isArray(value) ? Object.values(Object.fromEntries(said)) : Object.fromEntries(said)
}
