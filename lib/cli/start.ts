import { type System, startSystem } from '../local/system.ts'
import type { Command, Io } from './command.ts'
import { defaultFolder } from './connect.ts'
import { sampleSystem } from './sample.ts'
import { wordsOf } from './words.ts'

/** The whole system on this machine, on the embedded engines. */
export const start: Command = {
  name: 'start',
  usage: 'rolecast start [--data DIR] [--port N] [--sample] [--dynamodb URL]',
  summary: 'the whole system on this machine; --sample brings documents and a partner',

  async run(args, io) {
    const { values } = wordsOf(args, {
      data: { type: 'string', default: defaultFolder },
      port: { type: 'string', default: '8787' },
      sample: { type: 'boolean' },
      dynamodb: { type: 'string' },
    })
    const system = await startSystem({
      folder: values.data,
      port: Number(values.port),
      ...(values.dynamodb && { dynamoEndpoint: values.dynamodb }),
    })
    await greet(system, values.data, io)
    if (values.sample) await sampleSystem(system, values.data, io)
    await io.out('\nRunning. Ctrl-C ends it; everything is kept and taken up again at the next start.\n')
    await interrupted()
    io.err('Stopping…')
    await system.stop()
    return 0
  },
}

async function greet({ engine, s3, config, runtime }: System, folder: string, io: Io): Promise<void> {
  await io.out(`Rolecast is running at ${config.baseUrl}\n`)
  await io.out(
    `  DynamoDB  ${engine}\n  S3        ${s3}, bucket ${config.rawBucket}\n  data      ${folder}\n`,
  )
  for (const { sourceId } of await runtime.sources.list()) {
    await io.out(`  source    ${sourceId}: POST ${config.baseUrl}/v1/sources/${sourceId}/documents\n`)
  }
}

const interrupted = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
