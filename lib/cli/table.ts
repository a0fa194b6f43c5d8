import { cleanLine } from '../text/characters.ts'

const columnCharsMax = 40

/** Rows as aligned columns, two spaces between them, for people. What a document says cannot steer the terminal. */
export function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cleanLine))
  const columns = Math.max(0, ...lines.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, n) =>
    Math.min(columnCharsMax, Math.max(...lines.map((row) => row[n]?.length ?? 0))),
  )
  const written = lines.map((row) =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return written.map((line) => `${line}\n`).join('')
}
