import { z } from 'zod'
import { S3Fault } from './faults.ts'
import { s3Limits } from './limits.ts'
import { type Credentials, checkScope, hmac, sameSecret, signingKeyFor } from './signature.ts'

const text = z.union([z.string(), z.number()]).transform(String)
const policy = z.object({
  expiration: z.iso.datetime({ offset: true }),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), text]),
      z.record(z.string(), text),
    ]),
  ),
})
type Policy = z.infer<typeof policy>

/** How many bytes the policy lets the file have. */
export type SizeRange = { readonly least: number; readonly most: number }

type Fields = ReadonlyMap<string, string>

/**
 * Holds a form against the policy in it, and the policy against its signature.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 *
 * @param fields the form's, with `bucket` set to the one posted to
 * @throws S3Fault AccessDenied for no, an expired or a broken policy, SignatureDoesNotMatch,
 *   InvalidPolicyDocument
 */
export function checkPolicy(fields: Fields, credentials: Credentials, nowMs: number): SizeRange {
  const encoded = fields.get('policy')
  const dateTime = fields.get('x-amz-date') ?? ''
  if (!encoded || fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') throw new S3Fault('AccessDenied')
  checkScope(fields.get('x-amz-credential') ?? '', dateTime, credentials)
  const expected = hmac(signingKeyFor(credentials, dateTime), encoded).toString('hex')
  if (!sameSecret(fields.get('x-amz-signature') ?? '', expected)) throw new S3Fault('SignatureDoesNotMatch')

  const { expiration, conditions } = readPolicy(encoded)
  if (Date.parse(expiration) <= nowMs) broken('Policy expired.')
  const named = conditions.flatMap((condition) => checkCondition(condition, fields))
  const extra = [...fields.keys()].filter((name) => !named.includes(name) && !exempt.test(name))
  if (extra.length > 0) broken(`Extra input fields: ${extra.join(', ')}`)
  const range = conditions.find(
    (condition) => Array.isArray(condition) && condition[0] === 'content-length-range',
  )
  return Array.isArray(range)
    ? { least: Number(range[1]), most: Math.min(Number(range[2]), s3Limits.objectBytesMax) }
    : { least: 0, most: s3Limits.objectBytesMax }
}

/** Fields that a policy need not name. */
const exempt = /^(?:policy|x-amz-signature|bucket|x-ignore-.*)$/

function readPolicy(encoded: string): Policy {
  try {
    return policy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')))
  } catch {
    throw new S3Fault('InvalidPolicyDocument')
  }
}

/** @returns the names of the fields that the condition speaks of */
function checkCondition(condition: Policy['conditions'][number], fields: Fields): string[] {
  if (!Array.isArray(condition)) {
    return Object.entries(condition).map(([name, value]) => check('eq', name, value))
  }
  const [kind, name, value] = condition
  return kind === 'content-length-range' ? [] : [check(kind, name.slice(1), value)]

  function check(how: 'eq' | 'starts-with', field: string, wanted: string): string {
    const found = fields.get(field.toLowerCase()) ?? ''
    if (!(how === 'eq' ? found === wanted : found.startsWith(wanted))) {
      broken(`Policy Condition failed: ["${how}", "$${field}", "${wanted}"]`)
    }
    return field.toLowerCase()
  }
}

function broken(says: string): never {
  throw new S3Fault('AccessDenied', { says: `Invalid according to Policy: ${says}` })
}
