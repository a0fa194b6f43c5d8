import { type App, Validations } from 'aws-cdk-lib'

const feedsArn = 'RolecastPublish:ExportsOutputFnGetAttFeeds6FC8B95AArn495C1FB0'
const rawArn = 'RolecastIngest:ExportsOutputFnGetAttRaw72517081Arn8AABA17C'

/**
 * Findings of cdk-nag that stand, each with its reason; anything else fails the synthesis. Object ARNs end in a
 * wildcard because a function works on every object under its one prefix, and on nothing beside it.
 */
const accepted: readonly { readonly at: string; readonly finding: string; readonly why: string }[] = [
  ...['ReceiveRole', 'IngestRole', 'ExpireRole'].map((role) => ({
    at: `RolecastIngest/${role}/DefaultPolicy`,
    finding: 'AwsSolutions-IAM5[Resource::<Raw72517081.Arn>/sources/*]',
    why: 'every raw document stands under sources/',
  })),
  ...['IngestRole', 'ExpireRole'].map((role) => ({
    at: `RolecastIngest/${role}/DefaultPolicy`,
    finding: 'AwsSolutions-IAM5[Resource::<Raw72517081.Arn>/redacted/*]',
    why: 'what an erasure left of a document stands under redacted/ and the name it had',
  })),
  ...['IngestRole', 'ChunkRole', 'ExpireRole'].map((role) => ({
    at: `RolecastIngest/${role}/DefaultPolicy`,
    finding: 'AwsSolutions-IAM5[Resource::<Raw72517081.Arn>/chunks/*]',
    why: 'the chunks of large documents stand under chunks/ until they are written',
  })),
  ...['IngestRole', 'ChunkRole', 'ExpireRole'].flatMap((role) =>
    [
      ['documents', 'the number and end of every document is recorded under a name of its own'],
      ['sources', 'a source found to renumber its postings is recorded under its id'],
    ].map(([name, why = '']) => ({
      at: `RolecastIngest/${role}/DefaultPolicy`,
      finding: `AwsSolutions-IAM5[Resource::<Raw72517081.Arn>/records/${name}/*]`,
      why,
    })),
  ),
  {
    at: 'RolecastPublish/PublishRole/DefaultPolicy',
    finding: 'AwsSolutions-IAM5[Resource::<Feeds6FC8B95A.Arn>/feeds/*]',
    why: 'every feed file stands under feeds/',
  },
  {
    at: 'RolecastPublish/PublishRole/DefaultPolicy',
    finding: 'AwsSolutions-IAM5[Resource::<Feeds6FC8B95A.Arn>/shards/*]',
    why: 'what builds set down on their way stands under shards/',
  },
  ...[
    ['CFR1', 'partners and readers are everywhere'],
    [
      'CFR2',
      'no form is open to the public, and what a flood can cost is bounded by the throttling of the entries',
    ],
    ['CFR3', 'its lines would hold the keys of feed URLs; the entry behind it logs paths and statuses'],
    ['CFR4', 'a property of the default certificate; an own domain brings its own, with TLS 1.2'],
  ].map(([rule, why = '']) => ({ at: 'RolecastServe/Edge', finding: `AwsSolutions-${rule}`, why })),
  {
    at: 'RolecastIngest/EdgeToken/Resource',
    finding: 'AwsSolutions-SMG4',
    why: 'it opens nothing, but makes up addresses before the rate limit; README.md says how to replace it',
  },
  {
    at: 'RolecastServe/ServeRole/DefaultPolicy',
    finding: `AwsSolutions-IAM5[Resource::${feedsArn}/feeds/*]`,
    why: 'any feed may be asked for; which one a caller may read is decided by its key',
  },
  ...['_search', '_indexing'].map((name) => ({
    at: 'RolecastIndexing/TellRole/DefaultPolicy',
    finding: `AwsSolutions-IAM5[Resource::${feedsArn}/feeds/${name}/*]`,
    why: 'every version of the search index and of what was told has a name of its own',
  })),
  ...[
    ['sources', 'the console shows an operator the record behind any posting'],
    ['redacted', 'where an erasure took parts of its document, the console says so'],
  ].map(([name, why = '']) => ({
    at: 'RolecastServe/ServeRole/DefaultPolicy',
    finding: `AwsSolutions-IAM5[Resource::${rawArn}/${name}/*]`,
    why,
  })),
  {
    at: 'RolecastMatch/MatchRole/DefaultPolicy',
    finding: 'AwsSolutions-IAM5[Resource::*]',
    why: 'dynamodb:ListStreams, which the event source needs, knows no narrower resource',
  },
  {
    at: 'RolecastMatch/SetAside',
    finding: 'AwsSolutions-SQS3',
    why: 'this queue is itself where stream records that failed are set aside',
  },
  {
    at: 'RolecastIngest/BucketNotificationsHandler050a0587b7544547bf325f094a3db834/Role',
    finding:
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    why: "CDK's own helper that ties the bucket to the queue at deployment; it may write its log",
  },
  ...['RolecastIngest', 'RolecastServe'].map((stack) => ({
    at: `${stack}/Entry/DefaultRoute`,
    finding: 'AwsSolutions-APIG4',
    why: 'every route checks a signature or a key itself, before anything else is read',
  })),
]

export function acceptFindings(app: App): void {
  const all = new Map(app.node.findAll().map((construct) => [construct.node.path, construct]))
  for (const { at, finding, why } of accepted) {
    const construct = all.get(at)
    if (!construct) throw new Error(`cdk/nag.ts names ${at}, which is not there any more`)
    Validations.of(construct).acknowledge({ id: `AwsSolutions::${finding}`, reason: why })
  }
}
