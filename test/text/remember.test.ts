import { describe, expect, it } from 'vitest'
import { remember } from '../../lib/text/remember.ts'

const reader = () => {
  const read: string[] = []
  const answer = remember({ entriesMax: 2, charsMax: 5 }, (text) => {
    read.push(text)
    return text === 'none' ? undefined : text.length
  })
  return { answer, read }
}

describe('remember', () => {
  it.each([
    { says: 'reads a text once', asked: ['a', 'b', 'a'], read: ['a', 'b'] },
    { says: 'remembers that there was no answer', asked: ['none', 'none'], read: ['none'] },
    { says: 'reads long texts anew', asked: ['long text', 'long text'], read: ['long text', 'long text'] },
    { says: 'forgets all when it is full', asked: ['a', 'b', 'c', 'a'], read: ['a', 'b', 'c', 'a'] },
    {
      says: 'tells lone surrogates apart',
      asked: ['\ud800', '\ud801', '\ud800'],
      read: ['\ud800', '\ud801'],
    },
  ])('$says', ({ asked, read }) => {
    const one = reader()
    for (const text of asked) one.answer(text)
    expect(one.read).toEqual(read)
  })

  it('answers as the reader does', () => {
    const { answer } = reader()
    expect(['ab', 'none', 'ab', 'none'].map(answer)).toEqual([2, undefined, 2, undefined])
  })
})
