import { expect, it } from 'vitest'
import { readHtml } from '../../../lib/text/html/html.ts'
import { postingsIn, read } from '../bad-documents.ts'

const vacancy = {
  id: 'a2',
  text: 'Welder',
  hostedUrl: 'https://jobs.lever.co/yardarm/a2',
  createdAt: 1_776_067_200_000,
  categories: { location: 'Gdynia' },
  description: '<div>Weld hulls.</div>',
}

it('lets no control characters into the words of pay', async () => {
  const salaryRange = {
    min: 30_000,
    max: 40_000,
    currency: 'EUR\u202e\u0000',
    interval: '\u001b[31mper-year-salary\ud800',
  }
  const [posting] = postingsIn(await read(JSON.stringify([{ ...vacancy, salaryRange }])))
  expect(posting?.salary).toMatchObject({ text: 'EUR 30000 - 40000 per-year-salary', min: 30_000 })
})

it.each(['About "us"', 'You <script>alert(1)</script> will', 'R&D & <b>'])(
  'gives a description that reads the same again below the heading %j',
  async (text) => {
    const lists = [{ text, content: '<li>Weld</li>' }]
    const [posting] = postingsIn(await read(JSON.stringify([{ ...vacancy, lists }])))
    const { html = '' } = posting?.description ?? {}
    expect(html).toContain('<h3>')
    expect(readHtml(html).html).toBe(html)
  },
)
