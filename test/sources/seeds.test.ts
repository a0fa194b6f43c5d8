import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../../lib/posting.ts'
import { readDocument } from '../../lib/sources/read.ts'
import { sharedFolder } from '../shared.ts'

// What each adapter reads is in fixtures/sources; here is what its pages must refuse, and the real captures.
async function read(text: string, capturedAt = '2026-05-01T12:00:00Z') {
  async function* bytes() {
    yield Buffer.from(text)
  }
  const outcomes = readDocument({ name: 'page', bytes: bytes(), capturedAt })
  const postings: Posting[] = []
  for (;;) {
    const next = await outcomes.next()
    if (next.done) return { postings, summary: next.value }
    if (next.value.kind === 'posting') postings.push(next.value.posting)
  }
}

const top = 'Tech Talent\nVolver al tablero de empleos\n'
const portalJob = (title: string) =>
  `Acme\nMadrid\n${title}\nRemotoSenior\nPublicado 3 de marzo de 2026\nDescripción del puesto\nHacer pan.\n`
const boardJob = (title: string) =>
  `${title}\n2 days ago\nFull-time\nSenior\nData\nAcme\nAcme\nFounded 2001\nDescription\n• Bake.\n`

describe('a page with several postings or none is refused', () => {
  it.each([
    ['two of the portal', `${top}${portalJob('Panadera')}${portalJob('Pastelero')}`],
    [
      'a list of the portal',
      `${top}Panadera\nPublicado 3 de marzo de 2026\nPastelero\nPublicado 4 de marzo de 2026\n`,
    ],
    [
      'two of the board',
      `${boardJob('Baker')}${boardJob('Cook')}`.replaceAll('Description\n• Bake.\n', '') +
        'Description\n• x\nInterested in this position?',
    ],
    ['two of the dashboard', 'A\nX Remote\nID: #1\nB\nY Remote\nID: #2\nHard Skills 0\nRaw JSON\n'],
    ['two whole pages of the portal', `${top}${portalJob('Panadera')}¿Te interesa este puesto?\n`.repeat(2)],
    ['two whole pages of the board', `${boardJob('Baker')}Interested in this position?\n`.repeat(2)],
    ['a login page', 'Tech Talent\nIniciar sesión\nCorreo\nContraseña\n'],
  ])('%s', async (_, text) => {
    const { summary } = await read(text)
    expect(summary.accepted).toBe(0)
    expect(summary.state).toBe('rejected')
  })
})

const seeds = sharedFolder('seeds')
const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)

describe.runIf(seeds)('the seed documents', () => {
  const expected = seeds ? JSON.parse(readFileSync(`${seeds}expected.json`, 'utf8')) : { postings: {} }
  it.each(Object.keys(expected.postings))('%s says what it should', async (file) => {
    const { postings } = await read(readFileSync(`${seeds}${file}`, 'utf8'), expected.captured[file])
    expect(postings).toHaveLength(1)
    const want: Record<string, unknown> = expected.postings[file]
    const values = Object.entries(want).filter(
      ([path]) =>
        path.includes('.') || /^(?:title|area|workplace|seniority|category|industry|sourceRef)$/.test(path),
    )
    for (const [path, value] of values) expect([path, at(postings[0], path)]).toEqual([path, value])
  })
})
