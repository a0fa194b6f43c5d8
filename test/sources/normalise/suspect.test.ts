import { describe, expect, it } from 'vitest'
import { suspicion } from '../../../lib/sources/normalise/suspect.ts'
import { cpuMs } from '../../cpu.ts'
import { posting } from '../normalise-sample.ts'

describe('normalise marks apply links that lead elsewhere', () => {
  const title = 'Senior Data Engineer - Tides'
  const suspectOf = (path: string) =>
    posting({ title, apply: [{ url: `https://board.example/${path}`, publisher: 'Board' }] }).apply[0]
      ?.suspect

  it.each([
    'jobs/senior-data-engineer-payments-at-other-co-4372635726',
    'view-job/senior-data-platform-engineer-6840-cambridge-hgszjjgdcz',
    'jobs/176132-junior-accountant-experience-mandatory',
    'stellen/pflegefachkraft-nachtdienst-koeln-551',
  ])('such as %s', (path) => {
    expect(suspectOf(path)).toContain('not "')
  })

  it.each([
    'en/uk/jobs/senior-data-engineer-tides-74291368/',
    'job/senior-data-engineer/8791412',
    'companies/forno-nord/jobs/69bad95b14029b2ec5f2d057',
    'jdp/6939146774665943982',
    'senior-data-engineer-tides-forno-nord-7874866',
    'jobs/sr-data-engineer-tides-leeds-remote-99',
    'jobs/software-development/7781',
    'jobs?id=senior-accountant',
    '',
  ])('but not %s', (path) => {
    expect(suspectOf(path)).toBeUndefined()
  })

  it('in words that name what every object has', () => {
    const apply = [{ url: 'https://board.example/jobs/constructor-tostring-bridges-7' }]
    const made = posting({ title: 'Constructor of Boats', apply })
    expect(made.apply[0]?.suspect).toBe('the link names "tostring bridges" and not "boats"')
  })

  it('in time, however many links and places there are', async () => {
    const word = (n: number) => [n, n >> 3, n >> 6].map((at) => 'abcdefgh'[at % 8]).join('')
    const words = (count: number) => Array.from({ length: count }, (_, n) => word(n * 7))
    const address = `https://board.example/${words(480)
      .join('-')
      .replaceAll(/(-\w+)-/g, '$1/')}`
    const otherWords = words(60_000).join('x ')
    const ms = await cpuMs(() => {
      const whySuspect = suspicion({ title: words(100).join('y '), otherWords })
      for (let link = 0; link < 50; link += 1) whySuspect(address)
    })
    expect(ms).toBeLessThan(1_000)
  })

  it('but not one that is said to be direct', () => {
    const apply = [{ url: 'https://board.example/jobs/junior-accountant-leeds-9', direct: true }]
    expect(posting({ title, apply }).apply[0]).not.toHaveProperty('suspect')
  })

  it('and knows short forms of long words', () => {
    const apply = [{ url: 'https://board.example/jobs/senior-machine-learning-engineer-7' }]
    expect(posting({ title: 'Sr. ML Engineer', apply }).apply[0]).not.toHaveProperty('suspect')
  })
})
