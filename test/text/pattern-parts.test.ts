import { describe, expect, it } from 'vitest'
import { alternativesOf } from '../../lib/text/pattern-parts.ts'

describe('alternativesOf', () => {
  it.each([
    ['one', 'lead', ['lead']],
    ['several', 'lead|head', ['lead', 'head']],
    ['groups as they are', 'a(?:b|c(?:d|e))|f', ['a(?:b|c(?:d|e))', 'f']],
    ['classes and escapes as they are', '[|(]a|\\|b|\\(c', ['[|(]a', '\\|b', '\\(c']],
  ])('gives %s', (_, source, alternatives) => {
    expect(alternativesOf(source)).toEqual(alternatives)
  })
})
