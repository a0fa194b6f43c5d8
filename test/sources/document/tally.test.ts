import { expect, it } from 'vitest'
import { Problem } from '../../../lib/problem.ts'
import { recordProblem } from '../../../lib/sources/document/tally.ts'

it('says in words what is wrong, beside the code, the ref and the field', () => {
  const problem = new Problem('malformed_csv', { ref: 'a', field: 'title', cells: 4, columnsNamed: 11 })
  expect(recordProblem(problem, { index: 7 })).toEqual({
    code: 'malformed_csv',
    ref: 'a',
    index: 7,
    field: 'title',
    detail: 'the document is not CSV that can be read row by row; cells: 4; columns named: 11',
  })
})

it('says no more of a value than a line has room for', () => {
  const { detail } = recordProblem(new Problem('malformed_xml', { name: 'x'.repeat(1_000) }), {})
  expect(detail).toHaveLength(300)
})
