import { strict as assert } from 'node:assert'
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { put, refused, type S3Bench, type S3Check, textAt } from './bench.ts'
import { type SignedRequest, sha256, sign, signedChunks } from './signer.ts'

const streaming = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'

const get = (bench: S3Bench, Key: string) => new GetObjectCommand({ Bucket: bench.bucket, Key })

/** The presigner must not add the checksum of a body it has not seen. */
function presigner({ place }: S3Bench): S3Client {
  const { endpoint, region, accessKeyId, secretAccessKey } = place
  const credentials = { accessKeyId, secretAccessKey }
  return new S3Client({
    endpoint,
    region,
    credentials,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
}

/** Status and error code of a reply to a bare request. */
async function outcome(url: string, init?: RequestInit): Promise<string> {
  const reply = await fetch(url, init)
  const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(await reply.text()) ?? []
  return `${reply.status} ${code}`.trim()
}

function putSigned(
  bench: S3Bench,
  key: string,
  about: { payload: string; headers?: Record<string, string>; atMs?: number },
) {
  const path = `/${bench.bucket}/${key}`
  const headers = { 'x-amz-content-sha256': about.payload, ...about.headers }
  const signed = sign(bench.place, { method: 'PUT', path, headers, ...(about.atMs && { atMs: about.atMs }) })
  return { signed, url: bench.place.endpoint + path }
}

async function sendChunks(
  bench: S3Bench,
  key: string,
  spoil: (body: string, signed: SignedRequest) => string,
) {
  const chunks = ['x'.repeat(70_000), 'y'.repeat(100)]
  const length = { 'x-amz-decoded-content-length': '70100', 'content-encoding': 'aws-chunked' }
  const { signed, url } = putSigned(bench, key, { payload: streaming, headers: length })
  return outcome(url, {
    method: 'PUT',
    headers: signed.headers,
    body: spoil(signedChunks(signed, chunks), signed),
  })
}

const minutes = 60_000

export const signatureChecks: readonly S3Check[] = [
  {
    name: 'a wrong secret is SignatureDoesNotMatch',
    run: (bench) =>
      refused('SignatureDoesNotMatch', 403, () =>
        bench.clientWith({ secretAccessKey: 'wrong-secret' }).send(get(bench, 'sign/a')),
      ),
  },
  {
    name: 'an unknown access key is InvalidAccessKeyId',
    run: (bench) =>
      refused('InvalidAccessKeyId', 403, () =>
        bench.clientWith({ accessKeyId: 'NOBODYKNOWNHERE00000' }).send(get(bench, 'sign/a')),
      ),
  },
  {
    name: 'a request without a signature is refused',
    async run(bench) {
      await put(bench, 'sign/a')
      assert.equal(await outcome(`${bench.place.endpoint}/${bench.bucket}/sign/a`), '403 AccessDenied')
    },
  },
  {
    name: 'a header changed after signing is refused',
    async run(bench) {
      const { signed, url } = putSigned(bench, 'sign/header', {
        payload: sha256('x'),
        headers: { 'x-amz-meta-a': '1' },
      })
      const headers = { ...signed.headers, 'x-amz-meta-a': '2' }
      assert.equal(await outcome(url, { method: 'PUT', headers, body: 'x' }), '403 SignatureDoesNotMatch')
      assert.equal(await outcome(url, { method: 'PUT', headers: signed.headers, body: 'x' }), '200')
    },
  },
  {
    name: 'a steering header added after signing is refused',
    async run(bench) {
      const { signed, url } = putSigned(bench, 'sign/added', { payload: sha256('x') })
      const headers = { ...signed.headers, 'x-amz-meta-added': '1' }
      assert.match(await outcome(url, { method: 'PUT', headers, body: 'x' }), /^403/)
    },
  },
  {
    name: 'a body other than the signed digest is refused and not stored',
    async run(bench) {
      const { signed, url } = putSigned(bench, 'sign/body', { payload: sha256('x') })
      const reply = await outcome(url, { method: 'PUT', headers: signed.headers, body: 'y' })
      assert.equal(reply, '400 XAmzContentSHA256Mismatch')
      await refused('NoSuchKey', 404, () => textAt(bench, 'sign/body'))
    },
  },
  {
    name: 'UNSIGNED-PAYLOAD is taken when the headers are signed',
    async run(bench) {
      const { signed, url } = putSigned(bench, 'sign/unsigned', { payload: 'UNSIGNED-PAYLOAD' })
      assert.equal(await outcome(url, { method: 'PUT', headers: signed.headers, body: 'y' }), '200')
    },
  },
  ...[-16, 16].map((skew) => ({
    name: `a clock ${skew} minutes off is RequestTimeTooSkewed`,
    async run(bench: S3Bench) {
      const atMs = Date.now() + skew * minutes
      const { signed, url } = putSigned(bench, 'sign/skew', { payload: sha256('x'), atMs })
      const reply = await outcome(url, { method: 'PUT', headers: signed.headers, body: 'x' })
      assert.equal(reply, '403 RequestTimeTooSkewed')
    },
  })),
  {
    name: 'a clock 14 minutes off is taken',
    async run(bench) {
      const { signed, url } = putSigned(bench, 'sign/skew', {
        payload: sha256('x'),
        atMs: Date.now() - 14 * minutes,
      })
      assert.equal(await outcome(url, { method: 'PUT', headers: signed.headers, body: 'x' }), '200')
    },
  },
  {
    name: 'signed chunks are stored without their framing',
    async run(bench) {
      assert.equal(await sendChunks(bench, 'sign/chunks', (body) => body), '200')
      assert.equal(await textAt(bench, 'sign/chunks'), 'x'.repeat(70_000) + 'y'.repeat(100))
    },
  },
  ...Object.entries({
    'a changed byte': (body: string) => body.replace('yyy', 'yzy'),
    'a changed first chunk': (body: string) => body.replace('xxx', 'xzx'),
    'a zeroed signature': (body: string) =>
      body.replace(/signature=[0-9a-f]{64}/, `signature=${'0'.repeat(64)}`),
  }).map(([what, spoil]) => ({
    name: `signed chunks with ${what} are refused and nothing is stored`,
    async run(bench: S3Bench) {
      const key = `sign/spoilt-${what.replaceAll(' ', '-')}`
      assert.equal(await sendChunks(bench, key, spoil), '403 SignatureDoesNotMatch')
      await refused('NoSuchKey', 404, () => textAt(bench, key))
    },
  })),
  {
    name: 'signed chunks that add up to less than declared are refused',
    run: async (bench) =>
      assert.match(await sendChunks(bench, 'sign/short', (_, signed) => signedChunks(signed, ['x'])), /^400/),
  },
  {
    name: 'a presigned GET gives the object, also of an odd key',
    async run(bench) {
      const key = 'sign/pre ü+%.xml'
      await put(bench, key, 'presigned')
      const reply = await fetch(await getSignedUrl(presigner(bench), get(bench, key), { expiresIn: 60 }))
      assert.equal(await reply.text(), 'presigned')
    },
  },
  {
    name: 'a presigned GET of another key or with more said is refused',
    async run(bench) {
      await put(bench, 'sign/b')
      const url = await getSignedUrl(presigner(bench), get(bench, 'sign/a'), { expiresIn: 60 })
      assert.equal(await outcome(url.replace('sign/a', 'sign/b')), '403 SignatureDoesNotMatch')
      assert.equal(await outcome(`${url}&response-content-type=text%2Fhtml`), '403 SignatureDoesNotMatch')
      assert.equal(await outcome(url, { method: 'DELETE' }), '403 SignatureDoesNotMatch')
    },
  },
  {
    name: 'a presigned GET is refused after its time',
    async run(bench) {
      const signingDate = new Date(Date.now() - 61_000)
      const url = await getSignedUrl(presigner(bench), get(bench, 'sign/a'), { expiresIn: 60, signingDate })
      assert.equal(await outcome(url), '403 AccessDenied')
    },
  },
  {
    name: 'a presigned PUT stores its body with the headers signed into it',
    async run(bench) {
      const input = { Bucket: bench.bucket, Key: 'sign/put', ContentType: 'text/csv', Metadata: { a: 'b' } }
      const signableHeaders = new Set(['content-type'])
      const url = await getSignedUrl(presigner(bench), new PutObjectCommand(input), {
        expiresIn: 60,
        signableHeaders,
      })
      const ask = (type: string) => ({ method: 'PUT', body: 'a,b', headers: { 'content-type': type } })
      assert.equal(await outcome(url, ask('text/html')), '403 SignatureDoesNotMatch')
      assert.equal(await outcome(url, ask('text/csv')), '200')
      const got = await bench.client.send(get(bench, 'sign/put'))
      assert.deepEqual([got.ContentType, got.Metadata], ['text/csv', { a: 'b' }])
    },
  },
]
