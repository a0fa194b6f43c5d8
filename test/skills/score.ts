import { findSkills } from '../../lib/skills/finder.ts'

/** One labelled text: each skill as the wordings that are right for it. */
export type Labelled = { text: string; lang: string; hard: string[][]; soft: string[][] }

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const rightNames = (row: Labelled, kind: 'hard' | 'soft') => {
  const left = row[kind].map((names) => names.map(fold))
  const got = findSkills(row.text, row.lang).filter((skill) => skill.kind === kind)
  const mine = [...new Set(got.map(({ name }) => fold(name)))]
  const extra = mine.filter((name) => {
    const at = left.findIndex((names) => names.includes(name))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { extra, missing: left.map((names) => names[0] ?? ''), got: mine.length, wanted: row[kind].length }
}

/** Micro F1 of a kind over all rows, with what was found too much and what was missed. */
export function score(rows: readonly Labelled[], kind: 'hard' | 'soft') {
  const answers = rows.map((row) => rightNames(row, kind))
  const sum = (key: 'got' | 'wanted') => answers.reduce((total, answer) => total + answer[key], 0)
  const extra = answers.flatMap((answer) => answer.extra)
  const missing = answers.flatMap((answer) => answer.missing)
  const f1 = (2 * (sum('got') - extra.length)) / (sum('got') + sum('wanted'))
  return { f1, extra, missing }
}
