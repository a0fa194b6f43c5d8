import { Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { variables } from '../lib/config.ts'
import { edge } from './cdn.ts'
import { entryPoint } from './entry-point.ts'
import { RolecastFunction } from './function.ts'
import type { PublishStack } from './publish-stack.ts'
import type { StoreStack } from './store-stack.ts'

type ServeProps = StackProps & { store: StoreStack; publishing: PublishStack; baseUrl: string }

/** Partners and people -> the edge -> serve function -> the feed bucket, which it can only read. */
export class ServeStack extends Stack {
  constructor(scope: Construct, id: string, { store, publishing, baseUrl, ...props }: ServeProps) {
    super(scope, id, props)
    const serve = new RolecastFunction(this, 'Serve', {
      entry: 'serve',
      timeout: Duration.seconds(20),
      memoryMb: 1_024,
      concurrency: 50,
      environment: {
        ...store.names,
        // Serving reads no raw documents; the name is never used there.
        [variables.rawBucket]: 'none',
        [variables.feedBucket]: publishing.feeds.bucketName,
        [variables.baseUrl]: baseUrl,
      },
    })
    serve.may(['dynamodb:GetItem', 'dynamodb:Query'], [store.table.tableArn])
    serve.may(['s3:GetObject'], [publishing.feeds.arnForObjects('feeds/*')])
    edge(this, 'Edge', entryPoint(this, 'Entry', serve))
  }
}
