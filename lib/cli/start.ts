import { createServer } from 'node:net'
import { type System, startSystem } from '../local/system.ts'
import { type Command, type Io, Refused, UsageError } from './command.ts'
import { folderIn } from './connect.ts'
import { tellPages } from './operator-key.ts'
import { optionsOf } from './options.ts'
import { sampleSystem } from './sample.ts'

/** The whole system on this machine, on the embedded engines. */
export const start: Command = {
  name: 'start',
  usage: 'rolecast start [--data DIR] [--port N] [--sample] [--dynamodb URL]',
  summary: 'the whole system on this machine; --sample brings documents and a partner',

  async run(args, io) {
    const values = optionsOf(args, {
      data: { type: 'string' },
      port: { type: 'string', default: '8787' },
      sample: { type: 'boolean' },
      dynamodb: { type: 'string' },
    })
    const folder = folderIn(values.data)
    const port = portOf(values.port)
    if (!(await isFree(port)))
      throw new Refused(`Port ${port} is in use. Name another with --port N, or end what is using it.`)
    const system = await startSystem({
      folder,
      port,
      say: io.err,
      ...(values.dynamodb !== undefined && { dynamoEndpoint: endpointOf(values.dynamodb) }),
    })
    try {
      await greet(system, folder, io)
      if (values.sample) await sampleSystem(system, folder, io)
      await tellDoors(system, io)
      await tellPages(system.runtime, folder, io)
      await io.out('\nRunning. Ctrl-C ends it; everything is kept and taken up again at the next start.\n')
      await interrupted()
      io.err('Stopping when the batch that is being matched is done. Ctrl-C once more ends it at once.')
      // What is under way is then repeated at the next start, as after a kill.
      void interrupted().then(() => process.exit(interruptedStatus))
    } finally {
      await system.stop()
    }
    return 0
  },
}

async function greet({ engine, s3, config }: System, folder: string, io: Io): Promise<void> {
  await io.out(`Rolecast is running at ${config.baseUrl}\n`)
  await io.out(
    `  DynamoDB  ${engine}\n  S3        ${s3}, bucket ${config.rawBucket}\n  data      ${folder}\n`,
  )
}

/** Where senders push; the list is whole only when the sample has been brought. */
async function tellDoors({ config, runtime }: System, io: Io): Promise<void> {
  const known = await runtime.sources.list()
  if (known.length === 0) return
  await io.out('\nWebhooks, for signed documents:\n')
  for (const { sourceId } of known) {
    await io.out(`  ${sourceId.padEnd(11)} POST ${config.baseUrl}/v1/sources/${sourceId}/documents\n`)
  }
}

function portOf(stated: string): number {
  const port = Number(stated)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new UsageError(`--port takes a number from 1 to 65535, not "${stated}".`)
}

function endpointOf(stated: string): string {
  if (/^https?:/.test(stated) && URL.canParse(stated)) return stated
  throw new UsageError(`--dynamodb takes an address such as http://127.0.0.1:8000, not "${stated}".`)
}

/** Looked at before anything is started: the engine needs seconds, and a port that is in use is frequent. */
const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })

/** As shells have it: 128 and the signal's number. */
const interruptedStatus = 130

/** By Ctrl-C, by whoever ends processes, or with the terminal. */
const interrupted = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done())
  })
