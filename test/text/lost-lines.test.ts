import { describe, expect, it } from 'vitest'
import { withLostLines } from '../../lib/text/lost-lines.ts'

describe('withLostLines', () => {
  it('breaks a text at joints that only a lost line explains', () => {
    const text =
      'The clerk will be based in Leeds, and supports our growth.Responsibilities:Sort the post and parcels ' +
      '(letters, boxes, etc.)Lift heavy boxes when neededMaintain the highest levels of careKnow Word and ' +
      'PowerPointAbility to drive'
    expect(withLostLines(text).split('\n')).toEqual([
      'The clerk will be based in Leeds, and supports our growth.',
      'Responsibilities:',
      'Sort the post and parcels (letters, boxes, etc.)',
      'Lift heavy boxes when needed',
      'Maintain the highest levels of care',
      'Know Word and PowerPoint',
      'Ability to drive',
    ])
  })

  const long =
    'We bake bread for the whole town and look for somebody who likes to get up early in the morning. '.repeat(
      2,
    )

  it.each([
    [
      'names with capitals within',
      'You know javaScript, iPhone apps, wordPress, Node.Js and our eBay shop, and LinkedIn and SharePoint.',
    ],
    ['a slip of the pen', 'You love bread.Send us your CV.'],
    [
      'ends of lines that are there',
      'One line.Another one.\nBakes breadSells cakesMinds the till.Loves it.Stays.',
    ],
  ])('leaves %s as they are', (_, end) => {
    expect(withLostLines(long + end)).toBe(long + end)
  })

  it('leaves a short text as it is', () => {
    const text = 'Bakes bread.Sells cakes.Minds the till.Loves it.'
    expect(withLostLines(text)).toBe(text)
  })
})
