import { describe, expect, it } from 'vitest'
import { readSeniority, readSeniorityWord } from '../../lib/text/level.ts'
import { cpuMs } from '../cpu.ts'
import { titles } from './data/titles.ts'

describe.each(Object.entries(titles))('readSeniority knows %s', (level, rows) => {
  it.each(Object.entries(rows))('%s (%s)', (title, lang) => {
    expect(readSeniority(title, lang) ?? 'none').toBe(level)
  })
})

it.each([
  ['Mid', 'mid'],
  ['entry-level', 'junior'],
  ['Entry level', 'junior'],
  ['entry_level', 'junior'],
  ['experienced', 'senior'],
  ['Mid-Senior level', 'mid'],
  ['mid_senior_level', 'mid'],
  ['Experienciado', 'senior'],
  ['student', 'intern'],
  ['Student (College)', 'intern'],
  ['Internship', 'intern'],
  ['Associate', 'junior'],
  ['Director', 'director'],
  ['Executive', 'executive'],
  ['Senior', 'senior'],
  ['SENIOR', 'senior'],
  ['Manager', 'manager'],
  ['Lead', 'lead'],
  ['Staff', 'lead'],
  ['Principal', 'lead'],
  ['Junior', 'junior'],
  ['Intermediate', 'mid'],
  ['Not Applicable', undefined],
  ['', undefined],
  ['any', undefined],
  ['Graduate', 'junior'],
  ['C-Level', 'executive'],
  ['Senior Manager', 'manager'],
  ['Semi Senior', 'mid'],
  ['No experience', 'junior'],
  ['Experienced (Non-Manager)', 'senior'],
  ['Student (High School)', 'intern'],
  ['Student (Undergraduate/Graduate)', 'intern'],
  ['Mando intermedio', 'manager'],
  ['Berufseinsteiger', 'junior'],
  ['Confirmé', 'mid'],
  ['constructor', undefined],
])('readSeniorityWord reads %s as %s', (word, level) => {
  expect(readSeniorityWord(word)).toBe(level)
})

it.each([
  ['senior ', 20_000],
  ['a', 100_000],
  ['assistant to the ', 10_000],
  ['- ', 50_000],
  ['leiter', 20_000],
  ['staff a ', 20_000],
  ['chef/', 20_000],
])('stays quick on %j repeated', async (part, times) => {
  expect(await cpuMs(() => readSeniority(part.repeat(times)))).toBeLessThan(200)
})
