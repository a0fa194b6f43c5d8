import { posix } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { awsRuntime } from '../../lib/aws/runtime.ts'
import { filesIn, root } from '../tree.ts'

/** Asked for nothing but the names of its ports and of what can be called of each. */
const runtime = awsRuntime({
  table: 'table',
  rawBucket: 'raw',
  feedBucket: 'feeds',
  baseUrl: 'https://rolecast.example',
})

/** No AWS stands behind these. */
const beside: readonly string[] = ['log', 'webhooks', 'sizes']
const ports = Object.entries(runtime).filter(
  ([port, calls]) => typeof calls === 'object' && !beside.includes(port),
)
const known = new Set(
  ports.flatMap(([port, calls]) => Object.keys(calls ?? {}).map((call) => `${port}.${call}`)),
)

/** But for keys, what is behind the ports is left out: `sends` in grants.test.ts says what they send. */
const withoutPorts: Plugin = {
  name: 'without the ports',
  setup(bundler) {
    bundler.onResolve({ filter: /\/aws\/.+\.ts$/ }, ({ path }) =>
      path.endsWith('/keys.ts') ? undefined : { path, external: true, sideEffects: false },
    )
  },
}

/**
 * What each function calls of the ports, by the name of its file: `feeds.open`. It is read from the code that
 * a bundler leaves of it, without all that the entry point does not reach. A port may be taken out of the
 * runtime, but under its own name; `records` may not, for lists are called so too.
 */
export async function reachedCalls(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { outputFiles } = await build({
    entryPoints: filesIn('functions').map((file) => root + file),
    outdir: root,
    write: false,
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
    plugins: [withoutPorts],
  })
  return new Map(outputFiles.map(({ path, text }) => [posix.basename(path, '.js'), callsIn(text)]))
}

/** The bundler numbers what would share a name: `feeds2`. */
const call = new RegExp(`(runtime\\d*\\.)?\\b(${ports.map(([port]) => port).join('|')})\\d*\\.(\\w+)`, 'g')

function callsIn(text: string): readonly string[] {
  const found = [...text.matchAll(call)].flatMap(([, own, port, name]) =>
    port === 'records' && own === undefined ? [] : [`${port}.${name}`],
  )
  return [...new Set(found)].filter((one) => known.has(one)).sort()
}
