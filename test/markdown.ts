import { textOf } from './tree.ts'

/** What stands under a heading, up to the next one of its level or above. */
export function textUnder(file: string, heading: string): string {
  const lines = textOf(file).split('\n')
  const at = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (at < 0) throw new Error(`${file} has no heading "${heading}"`)
  const level = lines[at]?.indexOf(' ') ?? 0
  const rest = lines.slice(at + 1)
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level)
  return (end < 0 ? rest : rest.slice(0, end)).join('\n')
}

/** The rows of the table under a heading, cell by cell, without the header. */
export const tableUnder = (file: string, heading: string): string[][] =>
  textUnder(file, heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

/** The words of a text that stand in backticks. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)

export const unquoted = (cell: string): string => cell.replaceAll('`', '')

export const headingsIn = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)

/** Relative links, images included; addresses of the web are not ours to hold. */
export const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))

/** What stands between fences. */
export const fencedIn = (text: string): string[] =>
  [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, block = '']) => block)

/** A text without its fenced blocks, whose backticks would not pair. */
export const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '')
