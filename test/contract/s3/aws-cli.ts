import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { madeBytes, type S3Place } from './bench.ts'

type Cli = { readonly program: string; readonly folder: string; readonly place: S3Place }

const bucket = 's3://aws-cli'

/**
 * What people type: the real `aws` command against a server that has the bucket `aws-cli`.
 *
 * @returns how many steps held
 */
export async function checkAwsCli({ program, folder, place }: Cli): Promise<number> {
  let steps = 0
  const config = join(folder, 'config')
  // Version 1 of the command still presigns with SigV2, which S3 takes only from old buckets, unless told so.
  await writeFile(config, '[default]\ns3 =\n  signature_version = s3v4\n')
  const aws = async (...args: string[]): Promise<string> => {
    const env = {
      PATH: process.env['PATH'],
      HOME: folder,
      AWS_ACCESS_KEY_ID: place.accessKeyId,
      AWS_SECRET_ACCESS_KEY: place.secretAccessKey,
      AWS_DEFAULT_REGION: place.region,
      AWS_CONFIG_FILE: config,
      AWS_EC2_METADATA_DISABLED: 'true',
    }
    const { stdout } = await promisify(execFile)(program, ['--endpoint-url', place.endpoint, ...args], {
      env,
    })
    steps += 1
    return stdout
  }
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  await mkdir(join(from, 'deep/er'), { recursive: true })
  const large = madeBytes(20 * 1024 ** 2)
  const files = { 'a.xml': '<jobs/>', 'deep/b &+ü.json': '{}', 'deep/er/c.csv': 'a,b', 'large.bin': large }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(from, name), bytes)

  await aws('s3', 'cp', join(from, 'a.xml'), `${bucket}/one/a.xml`)
  await aws('s3', 'cp', join(from, 'large.bin'), `${bucket}/one/large.bin`)
  assert.match(await aws('s3', 'ls', `${bucket}/one/`), /7 a\.xml\n.* 20971520 large\.bin\n/)
  await aws('s3', 'cp', `${bucket}/one/large.bin`, join(folder, 'back.bin'))
  assert(large.equals(await readFile(join(folder, 'back.bin'))))
  await aws('s3', 'cp', `${bucket}/one/large.bin`, `${bucket}/two/large.bin`)

  await aws('s3', 'sync', from, `${bucket}/all`)
  assert.equal(await aws('s3', 'sync', from, `${bucket}/all`), '')
  await aws('s3', 'sync', `${bucket}/all`, to)
  assert.deepEqual(
    (await readdir(to, { recursive: true })).sort(),
    (await readdir(from, { recursive: true })).sort(),
  )
  assert.equal(await readFile(join(to, 'deep/b &+ü.json'), 'utf8'), '{}')
  assert.match(await aws('s3', 'ls', '--recursive', `${bucket}/all/`), /b &\+ü\.json/)

  await aws('s3', 'mv', `${bucket}/one/a.xml`, `${bucket}/one/moved.xml`)
  const link = (await aws('s3', 'presign', `${bucket}/one/moved.xml`)).trim()
  assert.equal(await (await fetch(link)).text(), '<jobs/>')
  await aws('s3', 'rm', '--recursive', `${bucket}/one`)
  assert.equal(
    await aws('s3', 'ls', bucket),
    '                           PRE all/\n                           PRE two/\n',
  )
  return steps
}
