import { expect, it } from 'vitest'
import { oneGender } from '../../lib/text/gender-forms.ts'
import { cpuMs } from '../cpu.ts'

it.each([
  ['jefe/a de equipo', 'jefe de equipo'],
  ['director(a) general', 'director general'],
  ['chef(fe) de projet', 'chef de projet'],
  ['directeur·rice general·e', 'directeur general'],
  ['confirme.e.s', 'confirme'],
  ['teamleiter/-in', 'teamleiter'],
  ['auszubildende*r', 'auszubildende'],
  ['becari@ marketing', 'becario marketing'],
  ['jefe / jefa de equipo', 'jefe de equipo'],
  ['chef ou cheffe de projet', 'chef de projet'],
  ['directeur/directrice general(e)', 'directeur general'],
  ['assistenz (m/w/d) der leitung', 'assistenz der leitung'],
  ['developpeur h/f - stage', 'developpeur - stage'],
])('writes "%s" as "%s"', (text, expected) => {
  expect(oneGender(text)).toBe(expected)
})

it.each([
  'a/b testing lead',
  'h/w engineer',
  'ui/ux designer',
  'pl/sql developer',
  'engineer/r&d',
  'senior/staff engineer',
  'intern / internal auditor',
  'manager-in-training',
  'full-/part-time',
  'software engineer i/ii',
])('leaves "%s" as it is', (text) => {
  expect(oneGender(text)).toBe(text)
})

it.each([
  ['a', 100_000],
  ['chef/', 20_000],
  ['(m/w', 20_000],
  ['abc o ', 20_000],
])('stays quick on %j repeated', async (part, times) => {
  expect(await cpuMs(() => oneGender(part.repeat(times)))).toBeLessThan(500)
})
