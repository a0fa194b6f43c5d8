import { arriving } from './body.ts'
import { quoted, type Reply, xmlReply } from './call.ts'
import { checksumNames, measured } from './checksums.ts'
import { describe, writtenHeaders } from './describe.ts'
import { S3Fault } from './faults.ts'
import { readForm } from './form.ts'
import { commitObject } from './objects.ts'
import { checkPolicy, type SizeRange } from './post-policy.ts'
import { checkKey, type S3Request } from './request.ts'
import { type Credentials, percentEncoded } from './signature.ts'
import type { Store } from './store.ts'
import type { Version } from './version.ts'
import { storeBytes } from './write-object.ts'
import { xmlDocument } from './xml.ts'

/** POST Object: a browser form whose policy, signed by us, says what may be uploaded. */
export async function postObject(store: Store, request: S3Request, credentials: Credentials): Promise<Reply> {
  const bucket = store.bucket(request.bucket)
  const form = await readForm(arriving(request), request.headers['content-type'] ?? '')
  const fields = new Map([...form.fields, ['bucket', request.bucket]])
  const range = checkPolicy(fields, credentials, store.now())
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own word for the file's name
  const key = checkKey((fields.get('key') ?? '').replaceAll('${filename}', () => form.fileName))
  if (key === '')
    throw new S3Fault('InvalidArgument', { says: "Bucket POST must contain a field named 'key'." })
  const described = describe(Object.fromEntries(fields))
  const stored = await storeBytes(bucket, fileOf(form.file, fields, range))
  const ready = { ...stored, key, described, event: 'ObjectCreated:Post' } as const
  return posted(await commitObject(store, request.bucket, ready, () => {}), fields)
}

/** The file's bytes, held to the policy's size and to the checksum the form may give. */
function fileOf(file: AsyncIterable<Uint8Array>, fields: ReadonlyMap<string, string>, range: SizeRange) {
  const checksumName = checksumNames.find((name) => fields.has(`x-amz-checksum-${name}`))
  const { bytes, measures } = measured(within(file, range), checksumName)
  let taken: ReturnType<typeof measures> | undefined
  async function* checked(): AsyncGenerator<Uint8Array> {
    yield* bytes
    taken = measures()
    const promised = checksumName && fields.get(`x-amz-checksum-${checksumName}`)
    if (promised !== taken.checksum) throw new S3Fault('BadDigest')
  }
  return { bytes: checked(), measures: () => taken ?? measures(), checksumName }
}

async function* within(
  file: AsyncIterable<Uint8Array>,
  { least, most }: SizeRange,
): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of file) {
    size += chunk.length
    if (size > most) throw new S3Fault('EntityTooLarge', { details: { MaxSizeAllowed: String(most) } })
    yield chunk
  }
  if (size < least) throw new S3Fault('EntityTooSmall', { details: { MinSizeAllowed: String(least) } })
}

/** 204 unless the form asks for 200, for 201 with XML, or for a redirect. */
function posted(version: Version, fields: ReadonlyMap<string, string>): Reply {
  const location = `/${version.bucket}/${percentEncoded(version.key).replaceAll('%2F', '/')}`
  const headers = { ...writtenHeaders(version), location }
  const redirect = fields.get('success_action_redirect')
  if (redirect && URL.canParse(redirect)) {
    const to = new URL(redirect)
    to.searchParams.set('bucket', version.bucket)
    to.searchParams.set('key', version.key)
    to.searchParams.set('etag', quoted(version.etag))
    return { status: 303, headers: { ...headers, location: to.href } }
  }
  const status = fields.get('success_action_status')
  if (status !== '201') return { status: status === '200' ? 200 : 204, headers }
  const { bucket, key, etag } = version
  const body = xmlDocument('PostResponse', {
    Location: location,
    Bucket: bucket,
    Key: key,
    ETag: quoted(etag),
  })
  return { ...xmlReply(body, headers), status: 201 }
}
