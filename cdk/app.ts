import { Annotations, App, CfnOutput, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { AlarmStack, ring } from './alarm-stack.ts'
import { reserveNone } from './function.ts'
import { IndexingStack } from './indexing-stack.ts'
import { IngestStack } from './ingest-stack.ts'
import { MatchStack } from './match-stack.ts'
import { acceptFindings } from './nag.ts'
import { PublishStack } from './publish-stack.ts'
import { ServeStack } from './serve-stack.ts'
import { statedIn } from './stated.ts'
import { StoreStack } from './store-stack.ts'

/** Stands in links until the address is known, and leads nowhere: no stranger gets our readers. */
const neutralUrl = 'https://rolecast.example'

/** All stacks: store -> publish -> ingest, match, serve, indexing; and the alarms of all. */
export function rolecastApp(app = new App()) {
  const stated = statedIn(app)
  const baseUrl = stated.baseUrl ?? neutralUrl
  const store = new StoreStack(app, 'RolecastStore')
  const publishing = new PublishStack(app, 'RolecastPublish', { store, baseUrl })
  const { domain, edgeTokenVersion } = stated
  const ingest = new IngestStack(app, 'RolecastIngest', { store, publishing, baseUrl, edgeTokenVersion })
  const match = new MatchStack(app, 'RolecastMatch', { store, publishing, baseUrl })
  const serve = new ServeStack(app, 'RolecastServe', { store, publishing, ingest, baseUrl, domain })
  if (stated.baseUrl === undefined) askForAddress(serve, stated.words)
  const secretArn = stated.indexingSecret
  const indexing = new IndexingStack(app, 'RolecastIndexing', { store, publishing, baseUrl, secretArn })
  const alarms = new AlarmStack(app, 'RolecastAlarms', { email: stated.alarmEmail })
  ring(app, alarms.topic)
  if (!stated.isReserving) reserveNone(app)
  acceptFindings(app)
  return { app, store, publishing, ingest, match, serve, indexing, alarms }
}

/** A distribution knows its address only once it is there, and what leads to it cannot ask. */
function askForAddress(serve: ServeStack, words: Readonly<Record<string, string>>): void {
  Annotations.of(serve).addWarningV2(
    'rolecast:baseUrl',
    `Links in feeds, on pages and in what commands print lead to ${neutralUrl} until cdk.json has the lines that ` +
      'RolecastServe.NextStep prints, or a domain of yours, and you deploy once more.',
  )
  const lines = Object.entries({ baseUrl: serve.edgeUrl, ...words }).map(
    ([name, value]) => `"${name}": "${value}"`,
  )
  const value = `Under "context" in cdk.json: ${lines.join(', ')}. Then once more: npm run deploy`
  new CfnOutput(serve, 'NextStep', { value })
}

if (import.meta.main) {
  const { app } = rolecastApp()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
}
