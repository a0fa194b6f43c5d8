import { execFileSync } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { variables } from '../../lib/config.ts'
import { type BenchGroup, type BenchRow, median } from './rows.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const requires = 9

/** Bundled as cdk/function.ts does. */
function bundle(entry: string, outfile: string): void {
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node24',
    mainFields: ['module', 'main'],
    absWorkingDir: root,
    nodePaths: [`${root}node_modules`],
    logLevel: 'error',
  })
}

const timed = (file: string): string =>
  `const start = performance.now(); require(${JSON.stringify(file)}); ` +
  'process.stdout.write(String(performance.now() - start)); process.exit(0)'

/** Functions read their configuration while they load; no name in it is looked up. */
const env = {
  ...Object.fromEntries(Object.values(variables).map((name) => [name, 'https://bench.example/'])),
  [variables.documentBytesMax]: '1000000',
}

const requireMs = (file: string): number =>
  Number(execFileSync(process.execPath, ['--eval', timed(file)], { encoding: 'utf8', env }))

/** What any function of ours would have at least: the router and the clients. */
const bare = [
  "export { Hono } from 'hono'",
  "export { DynamoDBClient } from '@aws-sdk/client-dynamodb'",
  "export { S3Client } from '@aws-sdk/client-s3'",
  "export { SQSClient } from '@aws-sdk/client-sqs'",
].join('\n')

export const lambda: BenchGroup = {
  id: 'lambda',
  question: 'How large is each function, and how long does it take to load?',
  budget: 'a cold start adds no more than twice what the router and the AWS clients alone take.',
  input: `esbuild bundles as deployed (minified, CommonJS, clients inside), required in ${requires} fresh processes`,
  async run({ folder }) {
    const entries = readdirSync(`${root}functions`)
      .filter((file) => file.endsWith('.ts'))
      .sort()
    const bareEntry = `${folder}/bare.ts`
    writeFileSync(bareEntry, bare)
    const bundles = [
      { name: 'bare hono and clients', entry: bareEntry, outfile: `${folder}/bare.cjs` },
      ...entries.map((file) => ({
        name: file.replace('.ts', ''),
        entry: `${root}functions/${file}`,
        outfile: `${folder}/${file.replace('.ts', '.cjs')}`,
      })),
    ]
    const times = new Map<string, number[]>()
    for (const { entry, outfile } of bundles) bundle(entry, outfile)
    for (let round = 0; round < requires; round += 1)
      for (const { name, outfile } of bundles)
        times.set(name, [...(times.get(name) ?? []), requireMs(outfile)])
    const bareMs = median(times.get('bare hono and clients') ?? [])
    return bundles.flatMap(({ name, outfile }): BenchRow[] => {
      const ms = median(times.get(name) ?? [])
      return [
        { name: `${name}, bundle`, value: statSync(outfile).size / 1024, unit: 'KB' },
        {
          name: `${name}, require`,
          value: ms,
          unit: 'ms',
          ...(outfile !== `${folder}/bare.cjs` && { against: 'bare, takes as long', ratio: ms / bareMs }),
        },
      ]
    })
  },
}
