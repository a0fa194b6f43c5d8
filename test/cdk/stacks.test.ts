import { Match, Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { receivingApp, servingApp } from '../../lib/http/app.ts'
import { limits } from '../../lib/limits.ts'
import { inMemory } from '../memory.ts'
import { address, deployed } from './deployed.ts'

type Resource = { Type: string; Properties: Record<string, unknown>; DeletionPolicy?: string }
type Statement = { Effect: string; Action: string | string[]; Resource: unknown }

type StackName = 'store' | 'publish' | 'ingest' | 'match' | 'serve' | 'indexing'

let templates: Readonly<Record<StackName, Template>>
const resources = (type: string): Resource[] =>
  Object.values(templates).flatMap((template) => Object.values(template.findResources(type)) as Resource[])

beforeAll(() => {
  const { store, publishing, ingest, match, serve, indexing } = deployed()
  templates = {
    store: Template.fromStack(store),
    publish: Template.fromStack(publishing),
    ingest: Template.fromStack(ingest),
    match: Template.fromStack(match),
    serve: Template.fromStack(serve),
    indexing: Template.fromStack(indexing),
  }
})

const ours = () =>
  resources('AWS::Lambda::Function').filter(({ Properties }) =>
    String(Properties['Runtime']).startsWith('nodejs24'),
  )

describe('functions', () => {
  it('run on Node 24, each with a role of its own', () => {
    expect(ours()).toHaveLength(8)
    const roles = ours().map(({ Properties }) => JSON.stringify(Properties['Role']))
    expect(new Set(roles).size).toBe(8)
  })

  it('may do listed actions only, on named resources', () => {
    const statements = resources('AWS::IAM::Policy')
      .filter(({ Properties }) => !JSON.stringify(Properties['Roles']).includes('BucketNotificationsHandler'))
      .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement)
    const actions = statements.flatMap(({ Action }) => Action)
    expect(actions.filter((action) => action.includes('*'))).toEqual([])
    const everywhere = statements.filter(({ Resource }) => Resource === '*').flatMap(({ Action }) => Action)
    expect(everywhere).toEqual(['dynamodb:ListStreams'])
    const deleting = statements.filter(({ Action }) => [Action].flat().some((one) => /^s3:Delete/.test(one)))
    expect(deleting.every(({ Resource }) => JSON.stringify(Resource).includes('/chunks/*'))).toBe(true)
  })

  const actionsOf = (stack: StackName, role: string) =>
    Object.values(templates[stack].findResources('AWS::IAM::Policy'))
      .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(role))
      .flatMap(({ Properties }) => (Properties['PolicyDocument'] as { Statement: Statement[] }).Statement)
      .flatMap(({ Action }) => Action)

  it('that serve can only read', () => {
    const written = actionsOf('serve', 'ServeRole').filter((action) => /Put|Update|Delete|Send/.test(action))
    expect(written.filter((action) => !action.startsWith('logs:'))).toEqual([])
  })

  it('that publish cannot read raw documents, and that ingest cannot write feeds', () => {
    expect(JSON.stringify(templates.publish.toJSON())).not.toContain('sources/*')
    const ingest = JSON.stringify(templates.ingest.findResources('AWS::IAM::Policy'))
    expect(ingest).not.toContain('feeds/*')
  })
})

describe('buckets', () => {
  it('are closed to the public in all four ways and encrypted', () => {
    for (const { Properties } of resources('AWS::S3::Bucket')) {
      expect(Properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
      expect(Properties['BucketEncryption']).toBeDefined()
    }
  })

  it('of documents and feeds are versioned, kept when the stack goes, and safe from our functions', () => {
    const kept = resources('AWS::S3::Bucket').filter(
      ({ Properties }) => Properties['VersioningConfiguration'],
    )
    expect(kept).toHaveLength(2)
    expect(kept.every(({ DeletionPolicy }) => DeletionPolicy === 'Retain')).toBe(true)
    for (const stack of ['ingest', 'publish'] as const) {
      templates[stack].hasResourceProperties('AWS::S3::BucketPolicy', {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'] }),
          ]),
        },
      })
    }
  })

  it('that are kept cost less for what nobody asks for, which comes as fast as ever', () => {
    for (const stack of ['ingest', 'publish'] as const) {
      const Transitions = [{ StorageClass: 'INTELLIGENT_TIERING', TransitionInDays: 30 }]
      templates[stack].hasResourceProperties('AWS::S3::Bucket', {
        VersioningConfiguration: { Status: 'Enabled' },
        LifecycleConfiguration: { Rules: Match.arrayWith([Match.objectLike({ Transitions })]) },
      })
    }
    // Its archives would make a rollback wait for hours.
    expect(JSON.stringify(resources('AWS::S3::Bucket'))).not.toMatch(/GLACIER|DEEP_ARCHIVE|ARCHIVE_ACCESS/)
  })

  it('answer by TLS only', () => {
    for (const { Properties } of resources('AWS::S3::BucketPolicy')) {
      expect(JSON.stringify(Properties)).toContain('"aws:SecureTransport":"false"')
    }
  })
})

describe('queues', () => {
  it('of work set messages aside after five tries and hide them six times the timeout', () => {
    const work = resources('AWS::SQS::Queue').filter(({ Properties }) => Properties['RedrivePolicy'])
    expect(
      work.map(
        ({ Properties }) => (Properties['RedrivePolicy'] as { maxReceiveCount: number }).maxReceiveCount,
      ),
    ).toEqual([5, 5, 5])
    expect(work.map(({ Properties }) => Properties['VisibilityTimeout']).sort()).toEqual([1800, 3600, 5400])
  })

  it.each(['ingest', 'publish'] as const)('of %s give back only the messages that failed', (stack) => {
    templates[stack].allResourcesProperties('AWS::Lambda::EventSourceMapping', {
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    })
  })
})

it('keeps a table that can be restored and not be deleted', () => {
  templates.store.hasResourceProperties('AWS::DynamoDB::Table', {
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    DeletionProtectionEnabled: true,
    StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
  })
})

it('wakes matching for postings only, and halves a batch that fails', () => {
  templates.match.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
    BisectBatchOnFunctionError: true,
    FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"sk":{"S":["POSTING"]}}}}' }] },
  })
})

describe('the edge', () => {
  type Behaviour = {
    PathPattern?: string
    AllowedMethods: string[]
    CachePolicyId: unknown
    TargetOriginId: string
    ViewerProtocolPolicy: string
  }
  type Edge = {
    DefaultCacheBehavior: Behaviour
    CacheBehaviors: Behaviour[]
    CustomErrorResponses: { ErrorCode: number; ErrorCachingMinTTL: number }[]
    Origins: { Id: string; DomainName: unknown; CustomOriginConfig: { OriginProtocolPolicy: string } }[]
  }
  const noCaching = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad'
  const config = () => resources('AWS::CloudFront::Distribution')[0]?.Properties['DistributionConfig'] as Edge

  it('keeps nothing but public pages, so that nothing a key opens is in it', () => {
    expect(config().DefaultCacheBehavior.CachePolicyId).toBe(noCaching)
    const kept = config().CacheBehaviors.filter(({ CachePolicyId }) => CachePolicyId !== noCaching)
    expect(kept.map(({ PathPattern }) => PathPattern)).toEqual([
      '/jobs*',
      '/sitemap*',
      '/assets/*',
      '/robots.txt',
    ])
    const policies = resources('AWS::CloudFront::CachePolicy')
    expect(JSON.stringify(policies)).toContain('"QueryStringBehavior":"all"')
  })

  it('keeps no refusal either, which it would for ten seconds, for whoever asks next', () => {
    const keptUnasked = [404, 414, 500, 501, 502, 503, 504]
    const errors = config().CustomErrorResponses
    expect(errors.map(({ ErrorCode }) => ErrorCode)).toEqual(keptUnasked)
    expect(errors.every(({ ErrorCachingMinTTL }) => ErrorCachingMinTTL === 0)).toBe(true)
  })

  it('is reached, and reaches what is behind it, by TLS only', () => {
    expect(config().DefaultCacheBehavior.ViewerProtocolPolicy).toBe('https-only')
    const protocols = config().Origins.map(
      ({ CustomOriginConfig }) => CustomOriginConfig.OriginProtocolPolicy,
    )
    expect(protocols).toEqual(['https-only', 'https-only'])
  })

  const runtime = inMemory()
  const routesOf = (app: ReturnType<typeof receivingApp>) =>
    app.routes
      .filter(({ path, method }) => !['/*', '/v1/*', '/healthz'].includes(path) && method !== 'ALL')
      .map(({ method, path }) => [method, path.replace(/:\w+|\*/g, 'x')] as const)

  /** The behaviour that CloudFront takes for a path, and the stack that it leads to. */
  function behind(path: string) {
    const { CacheBehaviors, DefaultCacheBehavior, Origins } = config()
    const fits = ({ PathPattern = '' }) => RegExp(`^${PathPattern.replaceAll('*', '.*')}$`).test(path)
    const behaviour = CacheBehaviors.find(fits) ?? DefaultCacheBehavior
    const origin = Origins.find(({ Id }) => Id === behaviour.TargetOriginId)
    const stack = JSON.stringify(origin?.DomainName).includes('RolecastIngest') ? 'ingest' : 'serve'
    return { methods: behaviour.AllowedMethods, stack }
  }

  it.each([
    ...routesOf(receivingApp(runtime)).map((route) => [...route, 'ingest'] as const),
    ...routesOf(servingApp(runtime)).map((route) => [...route, 'serve'] as const),
  ])('hands %s %s to the function of %s: one address is printed for all', (method, path, stack) => {
    expect(behind(path).stack).toBe(stack)
    expect(behind(path).methods).toContain(method)
  })

  it('proves itself to both functions, so that they believe whose address it tells', () => {
    for (const [stack, id] of [
      ['ingest', 'Receive'],
      ['serve', 'Serve'],
    ] as const) {
      const own = Object.entries(templates[stack].findResources('AWS::Lambda::Function'))
      const [, told] = own.find(([name]) => name.startsWith(id)) ?? []
      expect(told?.['Properties'].Environment.Variables).toHaveProperty('ROLECAST_EDGE_TOKEN')
    }
  })
})

it('sweeps away chunks that a crash left, once no dead letter can ask for them', () => {
  templates.ingest.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: {
      Rules: Match.arrayWith([Match.objectLike({ Prefix: 'chunks/', ExpirationInDays: 15 })]),
    },
  })
})

it('sweeps away what builds set down on their way, and indexes of the past', () => {
  templates.publish.hasResourceProperties('AWS::S3::Bucket', {
    LifecycleConfiguration: {
      Rules: Match.arrayWith([
        Match.objectLike({ Prefix: 'shards/', ExpirationInDays: 7 }),
        Match.objectLike({ Prefix: 'feeds/_search/', ExpirationInDays: limits.searchFilesDays }),
        Match.objectLike({ Prefix: 'feeds/_kept/', ExpirationInDays: limits.searchFilesDays }),
      ]),
    },
  })
})

describe('telling the search engine', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:google-AbCdEf'

  it('is done by a function that may touch its own part of the feeds alone', () => {
    const policies = JSON.stringify(templates.indexing.findResources('AWS::IAM::Policy'))
    expect(policies).toContain('/feeds/_indexing/*')
    expect(policies).not.toContain('/feeds/*')
    expect(policies).not.toContain('secretsmanager')
    expect(JSON.stringify(templates.indexing.toJSON())).not.toContain('ROLECAST_INDEXING_SECRET')
  })

  it('reads the one secret that the operator names, which stands in no environment', () => {
    const template = Template.fromStack(deployed({ ...address, indexingSecret: arn }).indexing)
    const policies = JSON.stringify(template.findResources('AWS::IAM::Policy'))
    expect(policies).toContain(
      `"Action":"secretsmanager:GetSecretValue","Effect":"Allow","Resource":"${arn}"`,
    )
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ ROLECAST_INDEXING_SECRET: arn }) },
      Layers: Match.anyValue(),
    })
  })
})
