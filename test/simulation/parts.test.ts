import { expect, it } from 'vitest'
import { lineOf } from './parts.ts'
import { parts } from './tasks.ts'

it.each(parts.map((part) => [`${part.id}: ${part.says}`, part] as const))(
  'holds under %s',
  { timeout: 120_000 },
  async (_, part) => {
    const told = await part.run(part.small)
    console.log(lineOf(part, told))
    expect(told.violations.slice(0, 4)).toEqual([])
  },
)
