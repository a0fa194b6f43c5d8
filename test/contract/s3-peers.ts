import { spawn } from 'node:child_process'
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startS3 } from '../../lib/local/s3/server.ts'
import { checkAwsCli } from './s3/aws-cli.ts'
import type { S3Place } from './s3/bench.ts'
import { type Differences, minioDiffers, motoDiffers } from './s3/differences.ts'
import { openBench, s3Checks } from './s3-conformance.ts'

/**
 * Runs the S3 checks against servers that others wrote, and the real `aws` command against ours:
 * `node test/contract/s3-peers.ts`. Installs what it needs in the system's folder for temporary files, from
 * PyPI and the Go module proxy, once; what cannot be installed is said and not counted as a failure. Exit 1
 * when a check fails that the peer is not known to fail, or holds although it was.
 */
const home = join(tmpdir(), 'rolecast-peers')
const keys = { accessKeyId: 'PEERKEYID', secretAccessKey: 'peer-secret-key', region: 'us-east-1' }
const minioVersion = 'v0.0.0-20260212201848-7aac2a2c5b7c'
const installMs = 10 * 60_000

type Peer = {
  readonly name: string
  readonly differs: Differences
  readonly install: () => Promise<string>
  readonly command: (port: number, folder: string) => readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const venv = join(home, 'venv')
const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const peers: readonly Peer[] = [
  {
    name: 'moto',
    differs: motoDiffers,
    install: () => fromPyPi('moto[server]', 'moto_server'),
    command: (port) => ['-H', '127.0.0.1', '-p', String(port)],
    env: {},
  },
  {
    name: 'MinIO',
    differs: minioDiffers,
    async install() {
      const program = join(home, 'go', 'minio')
      if (!(await exists(program))) {
        await run(['go', 'install', `github.com/minio/minio@${minioVersion}`], { GOBIN: join(home, 'go') })
      }
      return program
    },
    command: (port, folder) => ['server', '--quiet', '--address', `127.0.0.1:${port}`, folder],
    env: {
      MINIO_ROOT_USER: keys.accessKeyId,
      MINIO_ROOT_PASSWORD: keys.secretAccessKey,
      MINIO_BROWSER: 'off',
    },
  },
]

await mkdir(home, { recursive: true })
let failures = 0
for (const peer of peers) {
  const program = await orSay(peer.name, peer.install)
  if (program !== undefined) failures += await checkPeer(peer, program)
}
const aws = await orSay('The aws command', () => fromPyPi('awscli', 'aws'))
if (aws !== undefined) failures += await checkAws(aws)
process.exitCode = failures > 0 ? 1 : 0

async function checkPeer(peer: Peer, program: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'peer-'))
  const port = await freePort()
  const child = spawn(program, peer.command(port, folder), {
    stdio: 'ignore',
    env: { ...process.env, ...peer.env },
  })
  try {
    const endpoint = `http://127.0.0.1:${port}`
    await answering(endpoint)
    return await runChecks(peer, { endpoint, ...keys })
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
}

async function runChecks({ name, differs }: Peer, place: S3Place): Promise<number> {
  const bench = await openBench(place)
  const counts = { held: 0, differed: 0, failed: 0 }
  for (const check of s3Checks) {
    const reason = differs[check.name]
    const fault = await check.run(bench).then(
      () => undefined,
      (cause: unknown) => cause,
    )
    if (fault === undefined && reason === undefined) counts.held += 1
    else if (fault !== undefined && reason !== undefined) {
      counts.differed += 1
      say(`  ${name} differs, as known: ${check.name}. ${reason}`)
    } else {
      counts.failed += 1
      const about = fault === undefined ? 'It holds now; take it off the list.' : firstLines(fault)
      say(`  ${name} surprises: ${check.name}. ${about}`)
    }
  }
  bench.client.destroy()
  const unknown = Object.keys(differs).filter((known) => !s3Checks.some((check) => check.name === known))
  for (const known of unknown) say(`  No check is called "${known}".`)
  const { held, differed, failed } = counts
  say(`${name} ran: ${held} of ${s3Checks.length} checks hold, ${differed} differ as known, ${failed} fail.`)
  return counts.failed + unknown.length
}

async function checkAws(program: string): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'aws-'))
  const server = await startS3({ folder: join(folder, 's3'), buckets: ['aws-cli'], fsync: false, ...keys })
  try {
    const steps = await checkAwsCli({ program, folder, place: { endpoint: server.endpoint, ...keys } })
    say(`The aws command ran against our server: ${steps} steps of cp, ls, sync, mv, presign and rm hold.`)
    return 0
  } catch (cause) {
    say(`The aws command fails against our server. ${firstLines(cause)}`)
    return 1
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function orSay(name: string, install: () => Promise<string>): Promise<string | undefined> {
  try {
    return await install()
  } catch (cause) {
    say(`${name} did not run, because it could not be installed here. ${firstLines(cause)}`)
    return undefined
  }
}

async function fromPyPi(what: string, program: string): Promise<string> {
  const path = join(venv, 'bin', program)
  if (await exists(path)) return path
  if (!(await exists(venv))) await run(['python3', '-m', 'venv', venv])
  await run([join(venv, 'bin', 'pip'), 'install', '--quiet', what])
  return path
}

function run(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  // A signal rather than spawn's own timeout, whose timer would keep us waiting when the program is not
  // there.
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    signal: AbortSignal.timeout(installMs),
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-300)
  })
  child.stdout.resume()
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${said}`)),
    )
  })
}

async function answering(endpoint: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const reply = await fetch(endpoint).catch(() => undefined)
    if (reply && reply.status !== 503) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`nothing answers at ${endpoint}`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function firstLines(cause: unknown): string {
  return String(cause)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 6)
    .join(' ')
    .slice(0, 300)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
