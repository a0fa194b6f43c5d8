import { Annotations, App, CfnOutput, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { AlarmStack, ring } from './alarm-stack.ts'
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
  const ingest = new IngestStack(app, 'RolecastIngest', { store, publishing, baseUrl })
  const match = new MatchStack(app, 'RolecastMatch', { store, publishing, baseUrl })
  const { domain } = stated
  const serve = new ServeStack(app, 'RolecastServe', { store, publishing, ingest, baseUrl, domain })
  if (stated.baseUrl === undefined) askForAddress(serve)
  const secretArn = stated.indexingSecret
  const indexing = new IndexingStack(app, 'RolecastIndexing', { store, publishing, baseUrl, secretArn })
  const alarms = new AlarmStack(app, 'RolecastAlarms', { email: stated.alarmEmail })
  ring(app, alarms.topic)
  acceptFindings(app)
  return { app, store, publishing, ingest, match, serve, indexing, alarms }
}

/** A distribution knows its address only once it is there, and what leads to it cannot ask. */
function askForAddress(serve: ServeStack): void {
  Annotations.of(serve).addWarningV2(
    'rolecast:baseUrl',
    `Links in feeds, on pages and in what commands print lead to ${neutralUrl} until you deploy once more, with ` +
      'the words that RolecastServe.NextStep prints or with a domain of yours: -c domainName=… -c certificateArn=…',
  )
  new CfnOutput(serve, 'NextStep', { value: `npm run deploy -- -c baseUrl=${serve.edgeUrl}` })
}

if (import.meta.main) {
  const { app } = rolecastApp()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
}
