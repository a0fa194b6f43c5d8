import { firstLine, Problem, type ProblemCode } from '../problem.ts'

/**
 * What the stores call a failure, by our word for it. Nearly all are worth another try: roles, keys and names are put
 * right too. What a table finds wrong with the request itself, such as its size, it would find again.
 */
const codes: Readonly<Record<string, ProblemCode>> = {
  SlowDown: 'store_throttled',
  ThrottlingException: 'store_throttled',
  ProvisionedThroughputExceededException: 'store_throttled',
  RequestLimitExceeded: 'store_throttled',
  // S3's 409 to a conditional put that met another: nobody knows yet which of them is kept, if any.
  ConditionalRequestConflict: 'write_conflict',
  TransactionConflictException: 'write_conflict',
  AccessDenied: 'store_denied',
  AccessDeniedException: 'store_denied',
  ExpiredToken: 'store_denied',
  ExpiredTokenException: 'store_denied',
  InvalidAccessKeyId: 'store_denied',
  SignatureDoesNotMatch: 'store_denied',
  InvalidSignatureException: 'store_denied',
  UnrecognizedClientException: 'store_denied',
  NoSuchBucket: 'store_missing',
  ResourceNotFoundException: 'store_missing',
  QueueDoesNotExist: 'store_missing',
  'AWS.SimpleQueueService.NonExistentQueue': 'store_missing',
  ValidationException: 'internal_error',
}

/** Throws what is no answer of a store as a Problem of ours, with the store's own words; a Problem as it is. */
export function failed(cause: unknown): never {
  if (cause instanceof Problem) throw cause
  const { name, message } = cause instanceof Error ? cause : { name: '', message: '' }
  const where = { error: name, ...(message && { says: firstLine(message) }) }
  throw new Problem(codes[name] ?? 'store_unavailable', where, { cause })
}
