import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Io } from '../../lib/cli/command.ts'
import { main } from '../../lib/cli/main.ts'
import { sharedFolder } from '../shared.ts'

// What YubHub publishes, read and published again, says all that it said, and more where its own text
// says more.
const seeds = sharedFolder('seeds')

async function rolecast(words: string[], stdin = ''): Promise<string> {
  const out: string[] = []
  const io: Io = {
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    stdinText: async () => stdin,
    out: (text) => void out.push(text),
    err: () => {},
    now: () => 0,
  }
  await main(words, io)
  return out.join('')
}

const fieldsOf = (feed: string): Map<string, string> =>
  new Map([...feed.matchAll(/<([A-Za-z]+)>([^<]*)<\/\1>/g)].map(([, name = '', value = '']) => [name, value]))

it.runIf(seeds)('republishes the seed with every field of it, better, and without the advert', async () => {
  const file = `${seeds}yubhub-ml-engineer.xml`
  const postings = await rolecast(['normalise', '--captured-at', '2026-04-24T12:00:00Z', file])
  const feed = await rolecast(['render', '--format', 'yubhub-xml'], await rolecast(['match'], postings))
  const before = fieldsOf(readFileSync(file, 'utf8'))
  const after = fieldsOf(feed)

  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [name, value] of before) {
    if (value === '' || name === 'externalid' || name === 'Skills') continue
    expect(`${name}: ${after.get(name)}`).toBe(`${name}: ${value}`)
  }
  expect(after.get('Skills')).toContain(before.get('Skills'))
  expect(['currency', 'min', 'max'].map((part) => after.get(`Compensation${part}`))).toEqual([
    'USD',
    '148901',
    '212716',
  ])
  expect(feed).not.toMatch(/https:\/\/yubhub\.co|job scraping/i)
  expect(feed).toContain('complex sequencing and optimization problems')
})
