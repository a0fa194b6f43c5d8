import { expect, it } from 'vitest'
import { htmlOfMarkdown } from '../../../lib/sources/mapper/markdown.ts'
import { cpuMs } from '../../cpu.ts'
import { drafts } from '../drafted.ts'

it.each([
  ['***Duties:***\n\n* Turn\n\n* Clean', '<h3>Duties:</h3>\n<ul>\n<li>Turn</li>\n<li>Clean</li>\n</ul>'],
  ['**Pay** from 5\\.5', '<p><strong>Pay</strong> from 5&#46;5</p>'],
  ['R\\&D & <you>', '<p>R&#38;D &amp; &lt;you&gt;</p>'],
  ['1. One\n2. Two\n## Three', '<ol>\n<li>One</li>\n<li>Two</li>\n</ol>\n<h3>Three</h3>'],
  [
    '[Here](https://dairy.example/a_b_c) is *it*, not 5 * 3 * 2 or snake_case_name',
    '<p><a href="https://dairy.example/a_b_c">Here</a> is <em>it</em>, not 5 * 3 * 2 or snake_case_name</p>',
  ],
])('%j is Markdown', (text, html) => {
  const marks = '**a** and **b** and **c**'
  expect(htmlOfMarkdown(`${marks}\n${text}`)).toContain(html)
})

it.each([
  'We need a **good** turner',
  '** NOTE ** for ** all ** of ** you **',
  'a **** red star **** rosette hotel, ****k to ****k, ****AA and **** red stars',
  'C:\\temp\\milk and 5 * 3 * 2 ** 4',
  '- one\n- two\n- three\n\nWhat we do:\n* four',
])('%j is plain text', (text) => {
  expect(htmlOfMarkdown(text)).toBeUndefined()
})

it.each(['**', '*a', '\\-', '[a', '**a', '_a', '[a](https://'])(
  '%j over and over takes no time',
  async (mark) => {
    expect(await cpuMs(() => htmlOfMarkdown(`**a** **b** **c** ${mark.repeat(20_000)}`))).toBeLessThan(500)
  },
)

it('reads a description that a program wrote as Markdown', () => {
  const description = '**Job Summary:**\n\nWork in single\\-family homes.\n\n***Duties:***\n\n* Turn'
  const rows = ['id,title,company,location,description', `7,Turner,Dairy,Leeds,"${description}"`]
  const [draft] = drafts(rows.join('\n'))
  expect(draft?.body?.[0]?.html).toContain('<p>Work in single&#45;family homes.</p>\n<h3>Duties:</h3>')
})
