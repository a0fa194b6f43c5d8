import { expect, it } from 'vitest'
import { oncePerIndex } from '../../lib/http/once.ts'
import { indexBuilder } from '../../lib/search/builder.ts'

it('what is made of an index is made once for each name, and anew for another index', () => {
  const [first, second] = [indexBuilder().finish(), indexBuilder().finish()]
  const kept = oncePerIndex<string>()
  let made = 0
  const ask = (index: typeof first, name: string) =>
    kept(index, name, () => {
      made += 1
      return `${name} ${made}`
    })
  const asked = [ask(first, 'places'), ask(first, 'places'), ask(first, 'skills'), ask(second, 'places')]
  expect(asked).toEqual(['places 1', 'places 1', 'skills 2', 'places 3'])
})
