import { expect, it } from 'vitest'
import { feedWith, postingsIn, read } from '../bad-documents.ts'

it.each([
  ['words that are dressed', { title: 'Kiln <b>Setter</b>' }, { title: 'Kiln Setter' }],
  ['words that are dressed as a whole', { title: '<b>Kiln</b> <i>Setter</i>' }, { title: 'Kiln Setter' }],
  ['a break in a title', { title: 'Kiln<br/>Setter' }, { title: 'Kiln Setter' }],
  ['dress in dress', { title: '<b>Kiln <i>Set</i>ter</b> 2' }, { title: 'Kiln Setter 2' }],
  [
    'a link among words',
    { company: 'Kestrel <a href="https://k.example/">Tiles</a>' },
    { employer: { name: 'Kestrel Tiles' } },
  ],
  [
    'paragraphs and lists',
    { description: '<p>Set &lt;glazed&gt; tiles.<br/>At night.</p><ul><li>Kilns</li></ul>' },
    { description: { text: 'Set <glazed> tiles.\nAt night.\n\n• Kilns' } },
  ],
  [
    'a script among paragraphs',
    { description: '<p>Set tiles.</p><div><script>alert(1)</script></div>' },
    { description: { text: 'Set tiles.' } },
  ],
  [
    'sections',
    { description: '<section><p>Set tiles.</p></section><nav/>' },
    { description: { text: 'Set tiles.' } },
  ],
])('reads %s that a sender forgot to escape', async (_, fields, wanted) => {
  const postings = postingsIn(await read(feedWith(fields)))
  expect(postings).toHaveLength(2)
  expect(postings[1]).toMatchObject(wanted)
})

it.each(['script', 'style', 'svg', 'iframe', 'form', 'video', 'ks-box'])(
  'reads the paragraphs beside <%s> in a description',
  async (name) => {
    const description = `<p>Set tiles.</p><${name} a="1"><${name}x/></${name}><p>At night.</p>`
    const [, posting] = postingsIn(await read(feedWith({ description })))
    expect(posting?.description.text).toBe('Set tiles.\n\nAt night.')
  },
)
