import { connect } from 'node:net'
import { DeleteObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3'
import { expect, it, vi } from 'vitest'
import { s3Limits } from '../../../lib/local/s3/limits.ts'
import type { S3Server } from '../../../lib/local/s3/server.ts'
import { sha256, sign } from '../../contract/s3/signer.ts'
import { bucket, clientOf, newFolder, placeOf, put, read, start } from './place.ts'

type Raw = {
  readonly headers: Record<string, string>
  readonly key?: string
  readonly sends?: readonly string[]
}

/** Speaks HTTP by hand; gives all that was answered once the server closed, or once `until` was seen. */
function speak(server: S3Server, { headers, key = 'raw', sends = [] }: Raw, until?: RegExp): Promise<string> {
  const path = `/${bucket}/${key}`
  const payload = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }
  const signed = sign(placeOf(server), { method: 'PUT', path, headers: { ...payload, ...headers } })
  const lines = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const socket = connect(server.port, '127.0.0.1')
  socket.write(`PUT ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  for (const text of sends) socket.write(text)
  let answer = ''
  return new Promise((resolve) => {
    socket.on('data', (chunk) => {
      answer += chunk.toString()
      if (until?.test(answer)) socket.destroy()
    })
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
  })
}

const keysOf = async (server: S3Server) => {
  const { Contents = [] } = await clientOf(server).send(new ListObjectsV2Command({ Bucket: bucket }))
  return Contents.map(({ Key }) => Key)
}

it('refuses a body that goes quiet', async () => {
  const server = await start(await newFolder(), { bodyIdleMs: 100 })
  const answer = await speak(server, { headers: { 'content-length': '10' }, sends: ['12345'] })
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*<Code>RequestTimeout<\/Code>/s)
  expect(await keysOf(server)).toEqual([])
})

it('stores nothing of a body whose sender goes away', async () => {
  const server = await start(await newFolder())
  const socket = connect(server.port, '127.0.0.1')
  const path = `/${bucket}/raw`
  const headers = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', 'content-length': '10' }
  const signed = sign(placeOf(server), { method: 'PUT', path, headers })
  const lines = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.write(`PUT ${path} HTTP/1.1\r\n${lines.join('')}\r\n12345`, () => socket.destroy())
  await new Promise((resolve) => socket.once('close', resolve))
  expect(await keysOf(server)).toEqual([])
})

it.each([
  { what: 'no length', headers: {}, gives: /^HTTP\/1\.1 411 .*MissingContentLength/s },
  {
    what: 'more than 5 GiB',
    headers: { 'content-length': String(s3Limits.objectBytesMax + 1) },
    gives: /^HTTP\/1\.1 400 .*EntityTooLarge/s,
  },
  {
    what: 'a framing S3 does not know',
    headers: { 'content-length': '0', 'x-amz-content-sha256': 'STREAMED' },
    gives: /^HTTP\/1\.1 400 .*InvalidArgument/s,
  },
])('refuses a body of $what', async ({ headers, gives }) => {
  const server = await start(await newFolder())
  expect(await speak(server, { headers }, /<\/Error>/)).toMatch(gives)
})

it('asks for a body it wants and not for one it refuses', async () => {
  const server = await start(await newFolder())
  await put(clientOf(server), 'there', 'x')
  const expecting = { expect: '100-continue', 'content-length': '3' }
  const wanted = await speak(server, { headers: expecting, sends: ['abc'] }, /200 OK/)
  expect(wanted).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200/)
  const refused = await speak(
    server,
    { key: 'there', headers: { ...expecting, 'if-none-match': '*' } },
    /<\/Error>/,
  )
  expect(refused).toMatch(/^HTTP\/1\.1 412/)
})

it('answers 409 when the key is deleted while a conditional body arrives', async () => {
  const server = await start(await newFolder())
  const client = clientOf(server)
  const path = `/${bucket}/raced`
  const headers = { 'x-amz-content-sha256': sha256('12345'), 'if-none-match': '*', 'content-length': '5' }
  const signed = sign(placeOf(server), { method: 'PUT', path, headers })
  const lines = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const socket = connect(server.port, '127.0.0.1')
  const answer = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(chunk.toString())))
  await new Promise<void>((resolve) => {
    socket.write(`PUT ${path} HTTP/1.1\r\n${lines.join('')}\r\n12`, () => resolve())
  })
  // The slow writer has begun once the server holds its connection; then somebody puts and deletes the key.
  await new Promise((resolve) => setTimeout(resolve, 50))
  await put(client, 'raced', 'x')
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'raced' }))
  socket.write('345')
  expect(await answer).toMatch(/^HTTP\/1\.1 409 /)
  socket.destroy()
})

it('listens on this machine only', async () => {
  const server = await start(await newFolder())
  expect(server.endpoint).toBe(`http://127.0.0.1:${server.port}`)
})

it('answers what it cannot do with NotImplemented and a broken address with InvalidURI', async () => {
  const server = await start(await newFolder())
  const code = async (path: string) => {
    const { headers } = sign(placeOf(server), {
      method: 'GET',
      path,
      headers: { 'x-amz-content-sha256': sha256('') },
    })
    return /<Code>(\w+)/.exec(await (await fetch(server.endpoint + path, { headers })).text())?.[1]
  }
  expect(await code('/inbox/%zz')).toBe('InvalidURI')
  expect(await code('/inbox')).toBe('NotImplemented')
})

it('ends although a connection stays open', async () => {
  const server = await start(await newFolder())
  const client = clientOf(server)
  await put(client, 'a', 'x')
  expect(String(await read(client, 'a'))).toBe('x')
  const closed = vi.fn()
  await server.close().then(closed)
  expect(closed).toHaveBeenCalledOnce()
})
