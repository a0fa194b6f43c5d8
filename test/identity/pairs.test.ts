import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decidePairs, type RawPair, rawPair } from '../../lib/identity/pairs.ts'
import { sharedFolder } from '../shared.ts'
import { about, equality, organBody, text } from './invented.ts'

const side = {
  source: 'direct',
  title: 'Organ Restorer',
  employer: 'Tallow & Finch',
  location: 'Ely, United Kingdom',
  descriptionHtml: `<p>${about}</p><ul>${organBody.map((line) => `<li>${line}</li>`).join('')}</ul><p>${equality}</p>`,
}

describe('decidePairs', () => {
  it('reads markup, plain text and hidden employers', () => {
    const other = { ...side, source: 'portal', employer: 'Confidencial', descriptionHtml: text(organBody) }
    const [decision] = decidePairs([rawPair.parse({ id: 'one', a: side, b: other })])
    expect(decision).toMatchObject({ id: 'one', decision: 'same' })
    expect(decision?.evidence.map(({ feature }) => feature)).toContain('body')
  })

  it.each(['Empresa confidencial', 'Employeur confidentiel', 'Our client', 'Vertraulich', 'N/A'])(
    'takes %j for no name',
    (employer) => {
      const [decision] = decidePairs([
        rawPair.parse({ id: 'one', a: side, b: { ...side, source: 'portal', employer } }),
      ])
      expect(decision?.evidence.map(({ feature }) => feature)).toContain('employer')
      expect(decision?.decision).toBe('same')
    },
  )

  it.each(['Ely, Hybrid', 'Hybrid remote in Ely', 'Ely or remote'])(
    'reads %j as the city alone',
    (location) => {
      const halifax = (text: string) => text.replace('Ely', 'Halifax')
      const [decision] = decidePairs([
        rawPair.parse({
          id: 'one',
          a: { ...side, location: halifax(side.location) },
          b: { ...side, source: 'board', location: halifax(location) },
        }),
      ])
      expect(decision?.decision).toBe('same')
    },
  )

  it.each([
    ['Ullapool', 'Mallaig', 'sibling'],
    ['Mallaig', 'Ely, United Kingdom', 'review'],
    ['Mallaig', 'Mallaig', 'same'],
    ['Mallaig', 'Remote', 'same'],
  ])('calls a copy in %s of one in %s %s', (a, b, decision) => {
    const [decided] = decidePairs([
      rawPair.parse({
        id: 'one',
        a: { ...side, location: a },
        b: { ...side, source: 'board', location: b },
      }),
    ])
    expect(decided?.decision).toBe(decision)
  })

  it('keeps the sides of one pair apart when both have the same source and no id', () => {
    const [decision] = decidePairs([
      rawPair.parse({ id: 'one', a: side, b: { ...side, location: 'Wells, United Kingdom' } }),
    ])
    expect(decision?.decision).toBe('sibling')
  })
})

type Labelled = RawPair & { label: string; category: string; difficulty: string }
const folder = sharedFolder('eval')

describe.runIf(folder)('the labelled pairs', () => {
  const rows = (folder ? readFileSync(`${folder}pairs.jsonl`, 'utf8') : '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled) // our own test material
  const score = (together: boolean, difficulty: string) => {
    const decisions = together ? decidePairs(rows) : rows.flatMap((row) => decidePairs([row]))
    const asked = rows
      .map((row, at) => ({ ...row, said: decisions[at]?.decision }))
      .filter((row) => row.difficulty === difficulty)
    const said = asked.filter((row) => row.said === 'same')
    const right = said.filter((row) => row.label === 'same').length
    return {
      precision: right / said.length,
      recall: right / asked.filter((row) => row.label === 'same').length,
    }
  }

  it.each([true, false])(
    'are decided with precision .98 and recall .95 (all as background: %s)',
    (together) => {
      const { precision, recall } = score(together, 'normal')
      expect(precision).toBeGreaterThanOrEqual(0.98)
      expect(recall).toBeGreaterThanOrEqual(0.95)
    },
  )

  it('are never merged wrongly where they are hard, and a third of those is found', () => {
    const { precision, recall } = score(true, 'hard')
    expect(precision).toBe(1)
    expect(recall).toBeGreaterThanOrEqual(1 / 3)
  })
})
