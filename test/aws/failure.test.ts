import { expect, it } from 'vitest'
import { failed } from '../../lib/aws/failure.ts'
import { Problem } from '../../lib/problem.ts'

it.each([
  ['SlowDown', 'store_throttled'],
  ['ThrottlingException', 'store_throttled'],
  ['AccessDenied', 'store_denied'],
  ['AccessDeniedException', 'store_denied'],
  ['ExpiredTokenException', 'store_denied'],
  ['TimeoutError', 'store_unavailable'],
])('%s of a store is %s, and worth another try', (name, code) => {
  const cause = Object.assign(new Error('as the store says it'), { name })
  expect(() => failed(cause)).toThrow(expect.objectContaining({ code, retry: true, where: { error: name } }))
})

it('leaves a Problem of ours as it is', () => {
  const own = new Problem('not_found')
  expect(() => failed(own)).toThrow(own)
})
