/**
 * Every way this project can fail. Codes are public: add, never rename. Each has a heading in lib/README.md.
 * `retry` says whether the same call may succeed later. Where it is false, a step makes an outcome of the
 * problem if it can: a refused record, a rejected document. Queues do not ask: every message that fails goes
 * back, and after the last receive it lies among the dead letters, where a person sees it.
 */
export const problemCodes = {
  // What a document or a record can have wrong with it (the contract, §3)
  unsupported_format: { retry: false, says: 'no source format fits this document' },
  malformed_xml: { retry: false, says: 'the document is not well-formed XML' },
  malformed_json: { retry: false, says: 'the document or line is not JSON' },
  malformed_csv: { retry: false, says: 'the document is not CSV that can be read row by row' },
  entity_expansion: { retry: false, says: 'the document declares entities or an external DTD' },
  too_large: { retry: false, says: 'over a limit of ours' },
  too_deep: { retry: false, says: 'nested deeper than we read' },
  decompression_bomb: { retry: false, says: 'the archive inflates beyond what is allowed' },
  invalid_encoding: { retry: false, says: 'the bytes are not in the encoding they claim' },
  empty_document: { retry: false, says: 'the document holds no posting' },
  missing_required_field: { retry: false, says: 'a record lacks a field that every posting needs' },
  invalid_url: { retry: false, says: 'a link is not a public http(s) address' },
  invalid_date: { retry: false, says: 'a date is impossible, ambiguous or out of range' },
  duplicate_external_id: { retry: false, says: 'an id occurs twice in one document; the first one counts' },
  invalid_field: { retry: false, says: 'a field has a value that cannot be used' },
  corrupt_archive: { retry: false, says: 'the archive is not one sound, unencrypted file' },
  suspicious_snapshot: {
    retry: false,
    says: 'too much of the snapshot is missing or was refused at once; nothing was removed',
  },

  // What can be wrong with a request
  unsigned_webhook: { retry: false, says: 'the signature is missing, old or wrong' },
  unknown_source: { retry: false, says: 'no source has that name' },
  too_many_scopes: { retry: false, says: 'its source has as many scopes as it may have' },
  unknown_key: { retry: false, says: 'the key is missing, unknown, expired or revoked' },
  replayed_id: { retry: false, says: 'this webhook-id was used before with another body' },
  not_found: { retry: false, says: 'there is nothing here for this key' },
  unknown_address: { retry: false, says: 'there is no such address' },
  method_not_allowed: { retry: false, says: 'this address takes another method; Allow says which' },
  invalid_request: { retry: false, says: 'the request is not of the form this route takes' },
  rate_limited: {
    retry: true,
    says: 'this key or address asked too often; wait as long as Retry-After says',
  },

  // What can be wrong with a feed of ours
  invalid_feed: { retry: false, says: 'the feed we made failed its own check; the last good one stays' },
  feed_shrank: {
    retry: false,
    says: 'the new feed lost more listings than the guard allows; the last good one stays',
  },
  cursor_gone: {
    retry: false,
    says: 'not all that changed since then is kept; pull the full feed and go on from its Rolecast-Cursor',
  },
  feed_rewritten: {
    retry: false,
    says: 'more listings of the feed changed at once than the guard allows; the last good one stays',
  },
  feed_resplit: {
    retry: false,
    says: 'the feed is split in another way than its readers know, so jobs would move between files',
  },

  // What can fail underneath
  store_unavailable: { retry: true, says: 'a store did not answer' },
  store_denied: { retry: true, says: 'a store refused our role or its credentials' },
  store_missing: { retry: true, says: 'a table, bucket or queue that the configuration names is not there' },
  store_throttled: { retry: true, says: 'a store asked us to slow down' },
  write_conflict: { retry: true, says: 'another writer was there at the same moment' },
  internal_error: { retry: false, says: 'a fault of ours; the log says where' },
  engine_missing: { retry: false, says: 'no embedded DynamoDB engine can run on this machine' },
} as const satisfies Record<string, { retry: boolean; says: string }>

export type ProblemCode = keyof typeof problemCodes
export type Where = Readonly<Record<string, string | number>>

/** What a document or a record has wrong says so by itself, a million times if need be: no stack is taken for it. */
const inputCodes: ReadonlySet<string> = new Set<ProblemCode>([
  'malformed_json',
  'too_deep',
  'missing_required_field',
  'invalid_url',
  'invalid_date',
  'duplicate_external_id',
  'invalid_field',
])

/**
 * A failure with a code to branch on, a place to look, and a verdict on retrying.
 * Return it for bad input (one record of many); throw it when the whole step cannot go on.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly where: Where
  readonly retry: boolean

  constructor(code: ProblemCode, where: Where = {}, options?: ErrorOptions) {
    const framesMax = Error.stackTraceLimit
    if (inputCodes.has(code)) Error.stackTraceLimit = 0
    super(`${code}: ${problemCodes[code].says} ${JSON.stringify(where)}`, options)
    Error.stackTraceLimit = framesMax
    this.code = code
    this.where = where
    this.retry = problemCodes[code].retry
  }
}

const saidCharsMax = 300
const framesMax = 8

/**
 * What a log says of an error, in parts: its words, what caused it, and where it was thrown. Of each message the first
 * line alone: stores go on with what they were asked, signed headers included.
 */
export function errorFacts(thrown: unknown): Readonly<Record<string, unknown>> {
  const [error = '', ...causes] = chainOf(thrown).map((one) => firstLine(String(one)))
  const stack = thrown instanceof Error ? (thrown.stack ?? '') : ''
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error,
    ...(causes.length > 0 && { causes }),
    ...(frames.length > 0 && { at: frames.slice(0, framesMax).map((line) => line.trim()) }),
  }
}

/** The first line of a message, as far as a log has room for it. */
export const firstLine = (message: string): string => (message.split('\n', 1)[0] ?? '').slice(0, saidCharsMax)

/** An error and what caused it, a few times over. */
function chainOf(thrown: unknown): unknown[] {
  const chain = [thrown]
  for (let at = thrown; at instanceof Error && at.cause !== undefined && chain.length < 4; at = at.cause)
    chain.push(at.cause)
  return chain
}
