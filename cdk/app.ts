import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { IndexingStack } from './indexing-stack.ts'
import { IngestStack } from './ingest-stack.ts'
import { MatchStack } from './match-stack.ts'
import { acceptFindings } from './nag.ts'
import { PublishStack } from './publish-stack.ts'
import { ServeStack } from './serve-stack.ts'
import { StoreStack } from './store-stack.ts'

/** Where partners will reach the service; links in feeds are made of it. `cdk deploy --all -c baseUrl=https://…` */
const neutralUrl = 'https://rolecast.example'

/** All stacks: store -> publish -> ingest, match, serve, indexing. `-c indexingSecret=arn:…` says which account. */
export function rolecastApp(app = new App()) {
  const stated: unknown = app.node.tryGetContext('baseUrl')
  const baseUrl = typeof stated === 'string' ? stated : neutralUrl
  const store = new StoreStack(app, 'RolecastStore')
  const publishing = new PublishStack(app, 'RolecastPublish', { store, baseUrl })
  const ingest = new IngestStack(app, 'RolecastIngest', { store, publishing, baseUrl })
  const match = new MatchStack(app, 'RolecastMatch', { store, publishing, baseUrl })
  const serve = new ServeStack(app, 'RolecastServe', { store, publishing, raw: ingest.raw, baseUrl })
  const secret: unknown = app.node.tryGetContext('indexingSecret')
  const secretArn = typeof secret === 'string' ? secret : undefined
  const indexing = new IndexingStack(app, 'RolecastIndexing', { store, publishing, baseUrl, secretArn })
  acceptFindings(app)
  return { app, store, publishing, ingest, match, serve, indexing }
}

if (import.meta.main) {
  const { app } = rolecastApp()
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
}
