import { describe, expect, it } from 'vitest'
import { readEmployment } from '../../lib/text/employment.ts'
import { cpuMs } from '../cpu.ts'
import { employments } from './data/employments.ts'

/** "FULL_TIME INTERN +": plus is permanent, minus is not. */
function said(text: string, lang?: string): string {
  const { types, permanent } = readEmployment(text, lang)
  return [...types, ...(permanent === undefined ? [] : [permanent ? '+' : '-'])].join(' ')
}

describe.each(Object.entries(employments))('readEmployment in %s', (lang, rows) => {
  it.each(rows)('reads "%s" as "%s"', (text, expected) => {
    expect(said(text, lang)).toBe(expected)
  })
})

it.each([
  ['9', 100_000],
  ['40 - ', 20_000],
  ['full ', 20_000],
  ['part  ', 20_000],
  [' ', 100_000],
  ['9h', 50_000],
  ['50%', 30_000],
  ['c.', 50_000],
])('stays quick on %j repeated', async (part, times) => {
  expect(await cpuMs(() => readEmployment(part.repeat(times)))).toBeLessThan(1_000)
})
