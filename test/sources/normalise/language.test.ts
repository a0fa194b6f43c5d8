import { expect, it } from 'vitest'
import { posting } from '../normalise-sample.ts'

const swedish =
  'Du bakar bröd om natten och tar hand om ugnen. Vi söker dig som har arbetat på bageri och som tycker om att ' +
  'börja tidigt på morgonen. Anställningen är på heltid och vi ser fram emot din ansökan.'
const polish =
  'Szukamy osoby, która będzie rozwijać nasze usługi i dbać o jakość kodu. Oferujemy pracę w małym zespole oraz ' +
  'czas na naukę. Zapraszamy do wysłania zgłoszenia.'

const body = (text: string) => [{ html: `<p>${text}</p>` }]

it('reads words as they are meant in the language of the text', () => {
  const fast = { employment: ['Fast'] }
  expect(posting({ ...fast, body: body(swedish) }).employment).toEqual({ types: [], permanent: true })
  expect(posting(fast).employment).toBeUndefined()
  const regular = { title: 'Regular Java Developer' }
  expect(posting({ ...regular, body: body(polish) }).seniority).toBe('mid')
  expect(posting(regular).seniority).toBeUndefined()
})
