import { S3ServiceException } from '@aws-sdk/client-s3'
import { expect, it } from 'vitest'
import { failed } from '../../lib/aws/failure.ts'
import { orStatus } from '../../lib/aws/s3-versions.ts'
import { Problem } from '../../lib/problem.ts'

it.each([
  ['SlowDown', 'store_throttled'],
  ['ThrottlingException', 'store_throttled'],
  ['AccessDenied', 'store_denied'],
  ['AccessDeniedException', 'store_denied'],
  ['ExpiredTokenException', 'store_denied'],
  ['TimeoutError', 'store_unavailable'],
  ['ConditionalRequestConflict', 'write_conflict'],
  ['TransactionConflictException', 'write_conflict'],
  ['ResourceNotFoundException', 'store_missing'],
  ['NoSuchBucket', 'store_missing'],
  ['QueueDoesNotExist', 'store_missing'],
])('%s of a store is %s, and worth another try', (name, code) => {
  const cause = Object.assign(new Error('as the store says it'), { name })
  const where = { error: name, says: 'as the store says it' }
  expect(() => failed(cause)).toThrow(expect.objectContaining({ code, retry: true, where }))
})

it('a request that a table finds wrong is not worth another try', () => {
  const cause = Object.assign(new Error('more than 4 MB'), { name: 'ValidationException' })
  expect(() => failed(cause)).toThrow(expect.objectContaining({ code: 'internal_error', retry: false }))
})

it('a bucket that is not there is no answer about an object in it', async () => {
  const refused = (name: string) =>
    Promise.reject(new S3ServiceException({ name, $fault: 'client', $metadata: { httpStatusCode: 404 } }))
  expect(await orStatus(refused('NoSuchKey'), [404])).toBeUndefined()
  await expect(orStatus(refused('NoSuchBucket'), [404])).rejects.toMatchObject({ code: 'store_missing' })
})

it('keeps of what a store says the first line: signed headers may follow', () => {
  const says = 'The signature does not match. Check your key.'
  const message = `${says}\n\nThe canonical string should have been\nx-amz-security-token:hush`
  const cause = Object.assign(new Error(message), { name: 'InvalidSignatureException' })
  expect(() => failed(cause)).toThrow(expect.objectContaining({ where: { error: cause.name, says } }))
})

it('says nothing for a store that says nothing', () => {
  expect(() => failed(Object.assign(new Error(), { name: 'InternalError' }))).toThrow(
    expect.objectContaining({ where: { error: 'InternalError' } }),
  )
})

it('leaves a Problem of ours as it is', () => {
  const own = new Problem('not_found')
  expect(() => failed(own)).toThrow(own)
})
