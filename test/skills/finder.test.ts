import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import { findSkills } from '../../lib/skills/finder.ts'
import { cpuMs } from '../cpu.ts'
import { sharedFolder } from '../shared.ts'
import { adverts } from './data/adverts.ts'
import { trapAdverts } from './data/trap-adverts.ts'
import { type Labelled, score } from './score.ts'

const names = (text: string, language = 'en'): string[] => findSkills(text, language).map(({ name }) => name)

describe('findSkills', () => {
  const rows = [...adverts, ...trapAdverts].map(
    ({ text, lang, hard, soft }): Labelled => ({
      text,
      lang,
      hard: hard.map((right) => [...right.split('/'), right]),
      soft: soft.map((right) => [...right.split('/'), right]),
    }),
  )

  it.each(['hard', 'soft'] as const)('finds the %s skills of our own adverts of eighty trades', (kind) => {
    const { f1, extra, missing } = score(rows, kind)
    expect(f1, JSON.stringify({ extra, missing })).toBeGreaterThanOrEqual(0.97)
  })

  it.each([
    ['You do frame fitting, fundus photography and slit lamp checks.', ['fundus photography', 'slit lamp']],
    ['Experience with AWS (Amazon Web Services) is required.', ['AWS']],
  ])('keeps two wordings apart that one list names: %s', (text, wanted) => {
    expect(names(text)).toEqual(expect.arrayContaining(wanted))
    expect(names(text).filter((name) => /amazon web/i.test(name))).toEqual([])
  })

  it('gives every skill once, by position, with its words as evidence', () => {
    const text = 'You know SQL and Docker. SQL is used daily, as is Kubernetes.'
    const found = findSkills(text, 'en')
    expect(found.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
      ['SQL', 'SQL'],
      ['Docker', 'Docker'],
      ['Kubernetes', 'Kubernetes'],
    ])
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b))
  })

  it('is surer of a demand than of a duty, and of a duty than of a word with other senses', () => {
    const [demand] = findSkills('Experience with Docker is required.', 'en')
    const [duty] = findSkills('The trucks run Docker all night.', 'en')
    const [odd] = findSkills('The trucks run Snowflake all night.', 'en')
    expect(demand?.confidence).toBeGreaterThan(duty?.confidence ?? 1)
    expect(duty?.confidence).toBeGreaterThan(odd?.confidence ?? 1)
  })

  it('names an implied skill by its name, and others in the words of the text', () => {
    expect(names('You need VLOOKUP.')).toEqual(['Microsoft Excel'])
    expect(names('Se requiere contabilidad.', 'es')).toEqual(['contabilidad'])
  })

  it.each([
    ['C, C++, C# and .NET', ['C', 'C++', 'C#', '.NET']],
    ['●Python ▪Java →Docker ✔️AWS 🚀Kubernetes', ['Python', 'Java', 'Docker', 'AWS', 'Kubernetes']],
    ['精通Python和Java、SQL', ['Python', 'Java', 'SQL']],
    ['knowledge of person-centered planning', ['person-centered planning']],
    ['Microsoft® Excel®, Jira™ and C♯', ['Microsoft Excel', 'Jira', 'C#']],
    ['experience with Node.js, CI/CD and A/B testing', ['Node.js', 'CI/CD', 'A/B testing']],
    ['skilled in Java\nand JavaScript', ['Java', 'JavaScript']],
    ['SAP-Kenntnisse, Problem-solving', ['SAP', 'Problem-solving']],
    ['knowledge of Kubernetes\n\n\nmanagement', ['Kubernetes']],
  ])('reads word boundaries in "%s"', (text, wanted) => {
    expect(names(text).map((name) => name.toLowerCase())).toEqual(wanted.map((name) => name.toLowerCase()))
  })

  it('reads decomposed letters, capitals, hyphens and missing accents alike', () => {
    expect(names('Se requiere atencio\u0301n al cliente.', 'es')).toEqual(['atención al cliente'])
    expect(names('Se requiere ATENCION AL CLIENTE.', 'es')).toEqual(['atención al cliente'])
    expect(names('Knowledge of fault-finding is required.')).toEqual(['fault-finding'])
  })

  it('reads a list item beside known skills though no table has it, with low confidence', () => {
    const found = findSkills('Experience with Docker, Frobnicator and Kubernetes is required.', 'en')
    expect(found.map(({ name }) => name)).toEqual(['Docker', 'Frobnicator', 'Kubernetes'])
    expect(found[1]?.confidence).toBeLessThanOrEqual(0.5)
  })

  it.each([
    ['en', 'Experience with Frobnicator is a bonus.', ['Frobnicator']],
    ['en', 'You keep the herd book in software such as Cowlog.', ['Cowlog']],
    ['es', 'Se valora el manejo de Frobnicator.', ['Frobnicator']],
    ['fr', 'Un logiciel comme Frobnic est un plus.', ['Frobnic']],
    ['de', 'Kenntnisse in FrobCalc sind erwünscht.', ['FrobCalc']],
    ['de', 'Kenntnisse in Knopfkunde sind erwünscht.', []],
    ['en', 'Experience with Frobnicator is not required.', []],
    ['en', 'You do not need experience with Frobnicator.', []],
    ['en', 'Experience in Lancashire is a bonus.', []],
    ['en', 'You enjoy working with Margaret.', []],
  ])('reads a proper name right behind a demand: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })

  it('reads an unknown item of a list whole, not from its preposition on', () => {
    const found = names('Dominio de derecho mercantil, pactos de cosas y due diligence.', 'es')
    expect(found).toEqual(['derecho mercantil', 'pactos de cosas', 'due diligence'])
  })

  it.each([
    ['Tools: Docker, Sevilla, Kubernetes', ['Docker', 'Kubernetes']],
    ['Docker, Lancashire, Ireland', ['Docker']],
    ['tags: kubernetes, hamburg, php', ['Kubernetes', 'PHP']],
    ['Docker, Hybrid, Full-time', ['Docker']],
    ['PHP, Teilzeit, Docker, télétravail partiel', ['PHP', 'Docker']],
    ['Docker, mid-level, PHP', ['Docker', 'PHP']],
    ['Docker, Bramble Ltd, PHP', ['Docker', 'PHP']],
    ['Docker, Mobile, NIS', ['Docker', 'Mobile', 'NIS']],
    ['Docker, remote sensing, PHP', ['Docker', 'remote sensing', 'PHP']],
  ])('takes no place, contract, level or firm for an item of a list: %s', (text, wanted) => {
    expect(names(text).map((name) => name.toLowerCase())).toEqual(wanted.map((name) => name.toLowerCase()))
  })

  it('gives the same answer twice and none for nothing', () => {
    const text = adverts.map((advert) => advert.text).join('\n')
    expect(findSkills(text)).toEqual(findSkills(text))
    expect(findSkills('')).toEqual([])
  })

  it.each([
    'a '.repeat(limits.descriptionCharsMax),
    `${' '.repeat(limits.descriptionCharsMax)}SQL`,
    'no SQL, '.repeat(30_000),
  ])('is done with %.9s… in a second', async (text) => {
    expect(await cpuMs(() => findSkills(text))).toBeLessThan(1_000)
  })
})

const evaluation = sharedFolder('eval')
const labels = evaluation === undefined ? undefined : join(evaluation, 'skills.jsonl')

describe.skipIf(labels === undefined || !existsSync(labels))('the labelled texts', () => {
  it.each(['hard', 'soft'] as const)('are read with F1 of at least .85 for %s skills', (kind) => {
    const rows = readFileSync(labels ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        // The file is ours to trust: a labelled set, by the conventions of its README.
        const row = JSON.parse(line) as { text: string; lang: string } & Record<
          'hard' | 'soft',
          { name: string; mention: string }[]
        >
        const wordings = (of: 'hard' | 'soft') => row[of].map(({ name, mention }) => [name, mention])
        return { text: row.text, lang: row.lang, hard: wordings('hard'), soft: wordings('soft') }
      })
    const { f1, extra, missing } = score(rows, kind)
    expect(f1, JSON.stringify({ extra, missing })).toBeGreaterThanOrEqual(0.85)
  })
})
