import { strict as assert } from 'node:assert'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost, type PresignedPostOptions } from '@aws-sdk/s3-presigned-post'
import { refused, type S3Bench, type S3Check, textAt } from './bench.ts'

type Conditions = NonNullable<PresignedPostOptions['Conditions']>

type Form = {
  readonly key: string
  readonly conditions?: Conditions
  readonly fields?: Record<string, string>
  readonly seconds?: number
  /** What the sender makes of the form. */
  readonly change?: ((form: { url: string; fields: Record<string, string> }) => void) | undefined
  readonly file?: string
}

/** Asks for a form, lets the sender change it, posts it; gives the status and the error code. */
async function post(bench: S3Bench, form: Form): Promise<string> {
  const { endpoint, region, accessKeyId, secretAccessKey } = bench.place
  const credentials = { accessKeyId, secretAccessKey }
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials })
  const made = await createPresignedPost(client, {
    Bucket: bench.bucket,
    Key: form.key,
    Conditions: form.conditions ?? [],
    Fields: form.fields ?? {},
    Expires: form.seconds ?? 60,
  })
  const sent = { url: made.url, fields: { ...made.fields } }
  form.change?.(sent)
  const body = new FormData()
  for (const [name, value] of Object.entries(sent.fields)) body.append(name, value)
  body.append('file', new Blob([form.file ?? 'content']), 'jobs.xml')
  const reply = await fetch(sent.url, { method: 'POST', body })
  const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(await reply.text()) ?? []
  return `${reply.status} ${code}`.trim()
}

const withField =
  (name: string, value: string): Form['change'] =>
  ({ fields }) => {
    fields[name] = value
  }

const key = 'forms/exact.xml'
const size: Conditions = [['content-length-range', 1, 1_000]]
const type: Conditions = [['eq', '$Content-Type', 'application/xml']]
const xml = { 'Content-Type': 'application/xml' }

const refusals: readonly (Form & { readonly what: string; readonly gives: RegExp })[] = [
  { what: 'another key', key, change: withField('key', 'forms/other'), gives: /^403/ },
  { what: 'a larger file', key, conditions: size, file: 'x'.repeat(1_001), gives: /^400 EntityTooLarge$/ },
  { what: 'a smaller file', key, conditions: size, file: '', gives: /^400 EntityTooSmall$/ },
  {
    what: 'another content type',
    key,
    conditions: type,
    fields: xml,
    change: withField('Content-Type', 'text/html'),
    gives: /^403/,
  },
  {
    what: 'a field that the policy does not name',
    key,
    change: withField('x-amz-meta-more', '1'),
    gives: /^403/,
  },
  {
    what: 'a changed policy',
    key,
    change({ fields }) {
      const policy = Buffer.from(fields['Policy'] ?? '', 'base64').toString('utf8')
      fields['Policy'] = Buffer.from(policy.replace('forms/exact.xml', 'forms/other.xml')).toString('base64')
    },
    gives: /^403 SignatureDoesNotMatch$/,
  },
  { what: 'no policy', key, change: ({ fields }) => void delete fields['Policy'], gives: /^40[03]/ },
  { what: 'a policy that is over', key, seconds: -1, gives: /^403/ },
]

export const formChecks: readonly S3Check[] = [
  {
    name: 'a form stores its file with its type and metadata',
    async run(bench) {
      const fields = { ...xml, 'x-amz-meta-source': 'lever', 'Cache-Control': 'no-store' }
      assert.match(await post(bench, { key: 'forms/a', conditions: [...size, ...type], fields }), /^20\d$/)
      const got = await bench.client.send(new GetObjectCommand({ Bucket: bench.bucket, Key: 'forms/a' }))
      assert.equal(await got.Body?.transformToString(), 'content')
      assert.deepEqual(
        [got.ContentType, got.CacheControl, got.Metadata],
        ['application/xml', 'no-store', { source: 'lever' }],
      )
    },
  },
  {
    name: 'a form stores a file of several megabytes, line ends and all',
    async run(bench) {
      const file = '\r\n--not the boundary\r\n'.repeat(200_000)
      assert.match(await post(bench, { key: 'forms/large', file }), /^20\d$/)
      assert.equal((await textAt(bench, 'forms/large')) === file, true)
    },
  },
  {
    name: 'a form is answered as it asks',
    async run(bench) {
      const fields = { success_action_status: '201' }
      assert.equal(await post(bench, { key: 'forms/201', fields }), '201')
      assert.equal(await post(bench, { key: 'forms/204' }), '204')
    },
  },
  {
    name: 'starts-with lets the sender choose the rest',
    async run(bench) {
      const form = { key: 'forms/base', conditions: [['starts-with', '$x-amz-meta-name', 'a']] as Conditions }
      assert.match(await post(bench, { ...form, fields: { 'x-amz-meta-name': 'ab' } }), /^20\d$/)
      const change: Form['change'] = withField('x-amz-meta-name', 'ba')
      assert.match(await post(bench, { ...form, fields: { 'x-amz-meta-name': 'ab' }, change }), /^403/)
    },
  },
  ...refusals.map(({ what, gives, ...form }) => ({
    name: `a form with ${what} is refused and nothing is stored`,
    async run(bench: S3Bench) {
      assert.match(await post(bench, form), gives)
      await refused('NoSuchKey', 404, () => textAt(bench, key))
    },
  })),
  {
    name: 'a form for one bucket is refused by another',
    async run(bench) {
      const change: Form['change'] = (form) => {
        form.url = form.url.replace(bench.bucket, bench.versioned)
        if (form.fields['bucket']) form.fields['bucket'] = bench.versioned
      }
      assert.match(await post(bench, { key, change }), /^403/)
    },
  },
]
