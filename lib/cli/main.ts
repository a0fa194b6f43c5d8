import { type Command, type ExitStatus, type Io, Refused, UsageError } from './command.ts'
import { failureLine } from './failure.ts'

/**
 * The commands, in the order of the help. Each is loaded only when it is called, which keeps the filters quick to
 * start.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.ts')).start,
  normalise: async () => (await import('./normalise.ts')).normalise,
  match: async () => (await import('./match.ts')).match,
  render: async () => (await import('./render.ts')).render,
  check: async () => (await import('./check.ts')).check,
  read: async () => (await import('./read.ts')).read,
  upload: async () => (await import('./upload.ts')).upload,
  source: async () => (await import('./source.ts')).source,
  partner: async () => (await import('./partner.ts')).partner,
  receipt: async () => (await import('./receipt.ts')).receipt,
  opening: async () => (await import('./opening.ts')).opening,
  feed: async () => (await import('./feed.ts')).feed,
  erase: async () => (await import('./erase.ts')).erase,
  queue: async () => (await import('./queue.ts')).queue,
  operator: async () => (await import('./operator.ts')).operator,
  indexing: async () => (await import('./indexing.ts')).indexing,
}

/** Runs one command line and returns its exit status: 0 all well, 1 something was refused, 2 usage. */
export async function main(words: readonly string[], io: Io): Promise<ExitStatus> {
  const [name = 'help', ...args] = words
  if (['help', '--help', '-h'].includes(name)) return help(args[0], io)
  const load = commandNamed(name)
  if (!load) return unknown(name, io)
  const command = await load()
  if (args.includes('--help') || args.includes('-h')) return help(name, io)
  try {
    return await command.run(args, io)
  } catch (cause) {
    if (cause instanceof Refused) {
      io.err(cause.message)
      return 1
    }
    if (!(cause instanceof UsageError)) throw cause
    io.err(`${cause.message}\nusage: ${command.usage}`)
    return 2
  }
}

const commandNamed = (name: string) => (Object.hasOwn(commands, name) ? commands[name] : undefined)

function unknown(name: string, io: Io): ExitStatus {
  io.err(`rolecast has no command "${name}". "rolecast help" lists them.`)
  return 2
}

async function help(name: string | undefined, io: Io): Promise<ExitStatus> {
  const named = name === undefined ? undefined : commandNamed(name)
  if (name !== undefined && !named) return unknown(name, io)
  if (named) {
    const command = await named()
    await io.out(`${command.summary}\n\nusage: ${command.usage}\n`)
    return 0
  }
  await io.out(
    'rolecast: reads any job posting, finds what is one vacancy, publishes feeds that partners accept.\n\n',
  )
  for (const load of Object.values(commands)) {
    const { name: word, summary } = await load()
    await io.out(`  ${word.padEnd(11)}${summary}\n`)
  }
  await io.out('\n"rolecast help COMMAND" shows its words. Results go to stdout, problems to stderr;\n')
  await io.out('exit status 0 all well, 1 something was refused, 2 the words are off.\n')
  return 0
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** Waits for a slow reader, so that a long result is never held in memory; a reader that left ends us quietly. */
const written = (text: string): Promise<void> =>
  new Promise((done, fail) => process.stdout.write(text, (error) => (error ? fail(error) : done())))

const standard: Io = {
  stdin: process.stdin,
  stdinText: () => readAll(process.stdin),
  out: written,
  err: (text) => void process.stderr.write(`${text}\n`),
  now: Date.now,
}

if (import.meta.main) {
  process.stdout.on('error', () => process.exit(0))
  // A thread or an engine that ended, or a disk that is full: nothing goes on, and the system's log has the stack.
  process.on('uncaughtException', (cause) => {
    standard.err(failureLine(cause))
    process.exit(1)
  })
  process.exitCode = await main(process.argv.slice(2), standard).catch((cause: unknown) => {
    standard.err(failureLine(cause))
    return 1
  })
}
