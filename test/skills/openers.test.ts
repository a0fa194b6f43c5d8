import { describe, expect, it } from 'vitest'
import { foldText } from '../../lib/skills/characters.ts'
import { markOpener, newOpeners, passOver } from '../../lib/skills/openers.ts'

const openers = newOpeners()
for (const word of ['SQL', 'node.js', 'C++', 'machine learning', 'R&D']) markOpener(openers, foldText(word))

const mayBegin = (text: string): boolean => passOver(openers, foldText(text).signs, 0) === 0

describe('passOver', () => {
  it.each(['SQL', 'sql, and', 'Node.js', 'C++ or C', 'Machine  Learning', 'machine-learning!', 'R&D'])(
    'stays where %s begins',
    (text) => expect(mayBegin(text)).toBe(true),
  )

  it.each(['table', 'sqlite', 'node of a tree', 'machine', 'machine shop', 'r and d'])(
    'goes to the end of the first word of %s',
    (text) => {
      const end = passOver(openers, foldText(text).signs, 0)
      expect(end).toBe(text.split(' ')[0]?.length)
    },
  )
})
