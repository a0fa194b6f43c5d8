import { describe, expect, it } from 'vitest'
import { alternativesOf, beginningsOf } from '../../lib/text/pattern-parts.ts'

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

describe('beginningsOf', () => {
  it.each([
    ['a choice', '(?:sr|snr\\.?) lead', ['sr lead', 'snr\\.? lead']],
    ['nothing of a choice that may be missing', '(?:a|b)?c', ['(?:a|b)?c']],
    ['nothing of a choice of choices', '(?:a|(?:b|c)d)e', ['(?:a|(?:b|c)d)e']],
    ['nothing of a choice behind a word', 'a(?:b|c)', ['a(?:b|c)']],
  ])('spreads out %s', (_, source, beginnings) => {
    expect(beginningsOf(source)).toEqual(beginnings)
  })
})
