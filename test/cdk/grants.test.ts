import { Template } from 'aws-cdk-lib/assertions'
import { beforeAll, describe, expect, it } from 'vitest'
import { deployed } from './deployed.ts'
import { reachedCalls } from './reach.ts'

/** `dynamodb:Query Table/index/list`: an action, and where. Braces stand for what differs by function. */
type Grant = string

const onTable = (...actions: readonly string[]): Grant[] =>
  actions.map((action) => `dynamodb:${action} Table`)
const byList: Grant = 'dynamodb:Query Table/index/list'
/** A condition that failed when it was tried again is looked at: done already, or refused. */
const [putIf, updateIf] = [onTable('PutItem', 'GetItem'), onTable('UpdateItem', 'GetItem')]
/** A posting's rounds and its index entry, under the fence. A transaction needs the actions of its items. */
const postingWrites = onTable('UpdateItem', 'PutItem', 'BatchGetItem', 'ConditionCheckItem')
/** What is not there answers 404 only to those who may list the bucket, and 403 to others. */
const orGone = (bucket: 'Raw' | 'Feeds'): Grant => `s3:ListBucket ${bucket}`

/**
 * What lib/aws sends for each call of a port, its own reads and records included. Whoever changes what an
 * implementation sends changes its line here.
 */
const sends: Readonly<Record<string, readonly Grant[]>> = {
  'chunks.clear': ['s3:ListBucketVersions Raw', 's3:DeleteObjectVersion Raw/chunks/*'],
  'chunks.get': ['s3:GetObject Raw/chunks/*', orGone('Raw')],
  'chunks.put': ['s3:PutObject Raw/chunks/*'],
  'documents.open': [
    's3:GetObject Raw/sources/*',
    // A version that is named is looked up among all, and then among what erasures left.
    's3:ListBucketVersions Raw',
    's3:GetObjectVersion Raw/sources/*',
    's3:GetObject Raw/redacted/*',
    orGone('Raw'),
  ],
  // Of bytes, never of a stream: that would be a multipart upload, which is aborted when it fails.
  'documents.put': ['s3:PutObject Raw/sources/*'],
  // Asked for what was just found to exist. Where it does not after all, 403 makes the sender come again.
  'documents.sha256': ['s3:GetObject Raw/sources/*'],
  'documents.uploadForm': ['s3:PutObject Raw/sources/*'],
  'documents.versions': ['s3:ListBucketVersions Raw'],
  'feeds.advance': [...onTable('PutItem'), 's3:PutObject Feeds/{pointers}'],
  'feeds.clearDirty': onTable('DeleteItem'),
  'feeds.compose': [
    's3:PutObject Feeds/{written}',
    's3:AbortMultipartUpload Feeds/{written}',
    's3:GetObject Feeds/{opened}',
    orGone('Feeds'),
  ],
  'feeds.copyPointer': ['s3:PutObject Feeds/{pointers}'],
  'feeds.current': onTable('GetItem'),
  'feeds.history': onTable('Query'),
  'feeds.link': ['s3:GetObject Feeds/{opened}', orGone('Feeds')],
  'feeds.markDirty': putIf,
  'feeds.note': onTable('GetItem'),
  'feeds.open': ['s3:GetObject Feeds/{opened}', orGone('Feeds')],
  'feeds.putNote': onTable('PutItem'),
  'feeds.write': ['s3:PutObject Feeds/{written}', 's3:AbortMultipartUpload Feeds/{written}'],
  'identities.get': onTable('BatchGetItem'),
  'identities.join': onTable('BatchWriteItem'),
  'identities.leave': onTable('BatchWriteItem'),
  'identities.members': onTable('Query'),
  'identities.put': updateIf,
  'identities.remove': onTable('DeleteItem'),
  'keys.holder': onTable('GetItem'),
  'openings.get': onTable('GetItem'),
  'openings.put': onTable('PutItem', 'UpdateItem'),
  'openings.putAll': onTable('PutItem', 'UpdateItem'),
  'openings.redirect': onTable('PutItem', 'UpdateItem'),
  'openings.remove': onTable('BatchGetItem', 'PutItem', 'UpdateItem'),
  'openings.resolve': onTable('GetItem'),
  'openings.shard': onTable('Query'),
  'openings.stamps': onTable('BatchGetItem'),
  'openings.standing': onTable('BatchGetItem'),
  'partners.byFeedId': onTable('GetItem'),
  'partners.get': onTable('GetItem'),
  'partners.list': [byList],
  'partners.notices': onTable('GetItem'),
  'partners.putNotices': onTable('PutItem'),
  'postings.get': onTable('BatchGetItem'),
  'postings.index': onTable('Query'),
  'postings.noteRemoval': onTable('BatchWriteItem', 'Query'),
  'postings.notedRemoval': onTable('Query'),
  'postings.put': postingWrites,
  'postings.stillRemoved': onTable('Query', 'BatchGetItem', 'GetItem'),
  'postings.withdraw': [...postingWrites, ...onTable('DeleteItem')],
  'progress.begin': onTable('UpdateItem'),
  'progress.done': updateIf,
  'progress.get': onTable('GetItem'),
  'progress.plan': updateIf,
  'progress.read': onTable('UpdateItem'),
  'progress.resent': updateIf,
  'progress.sent': updateIf,
  'queue.send': ['sqs:SendMessage {queues}'],
  'receipts.get': onTable('GetItem'),
  // The marks of the list, then what they mark.
  'receipts.held': [byList, ...onTable('BatchGetItem')],
  'receipts.list': [byList],
  'receipts.move': [
    ...updateIf,
    ...onTable('PutItem'),
    's3:PutObject Raw/records/documents/*',
    's3:GetObject Raw/records/documents/*',
    orGone('Raw'),
  ],
  'receipts.numbered': [byList],
  'receipts.open': putIf,
  'receipts.sweepFrom': onTable('PutItem'),
  'receipts.sweptTo': onTable('GetItem'),
  'sources.change': [...updateIf, 's3:PutObject Raw/records/sources/*'],
  'sources.add': putIf,
  'sources.fence': onTable('GetItem'),
  'sources.get': onTable('GetItem'),
  'sources.list': [byList],
  'sources.nextSequence': onTable('UpdateItem'),
  'sources.putRemovals': putIf,
  'sources.raiseFence': updateIf,
  'sources.removals': onTable('GetItem'),
  'sources.scopes': onTable('Query'),
}

type Role = {
  readonly stack: string
  readonly role: string
  readonly [blank: string]: string | readonly string[]
}

/** Whose role each function's is, and what only its keys and messages can tell. */
const roles: Readonly<Record<string, Role>> = {
  'receive-documents': { stack: 'ingest', role: 'Receive' },
  'ingest-document': { stack: 'ingest', role: 'Ingest', queues: ['Chunks'] },
  'ingest-chunk': { stack: 'ingest', role: 'Chunk', queues: ['Chunks'] },
  'expire-openings': { stack: 'ingest', role: 'Expire', queues: ['Chunks', 'Requests'] },
  'match-postings': { stack: 'match', role: 'Match', queues: ['Requests'] },
  'publish-feeds': {
    stack: 'publish',
    role: 'Publish',
    queues: ['Requests'],
    opened: ['feeds/*', 'shards/*'],
    written: ['feeds/*', 'shards/*'],
    pointers: ['feeds/*'],
  },
  serve: { stack: 'serve', role: 'Serve', opened: ['feeds/*'] },
  'tell-search-engine': {
    stack: 'indexing',
    role: 'Tell',
    opened: ['feeds/_search/*', 'feeds/_indexing/*'],
    written: ['feeds/_indexing/*'],
    pointers: ['feeds/_pointers/_indexing'],
  },
}

/** What CDK itself grants for a log and for what wakes a function. */
const wakes =
  /^(logs:|sqs:(Receive|Delete|Change|Get)|dynamodb:(ListStreams|DescribeStream|Get(Records|Shard)))/
const setAside = /^sqs:SendMessage SetAside$/

let reached: Awaited<ReturnType<typeof reachedCalls>>
let templates: Readonly<Record<string, Template>>

beforeAll(async () => {
  reached = await reachedCalls()
  const stacks = deployed()
  templates = {
    publish: Template.fromStack(stacks.publishing),
    ingest: Template.fromStack(stacks.ingest),
    match: Template.fromStack(stacks.match),
    serve: Template.fromStack(stacks.serve),
    indexing: Template.fromStack(stacks.indexing),
  }
}, 120_000)

describe('a role', () => {
  it('belongs to every function', () => {
    expect([...reached.keys()].sort()).toEqual(Object.keys(roles).sort())
  })

  it('is granted nothing for a call that no function makes', () => {
    const made = new Set([...reached.values()].flat())
    expect(Object.keys(sends).filter((call) => !made.has(call))).toEqual([])
  })

  it.each(Object.keys(roles))('of %s may do what its function asks for, and nothing else', (name) => {
    const calls = reached.get(name) ?? []
    expect(calls.filter((call) => sends[call] === undefined)).toEqual([])
    const wanted = calls.flatMap((call) => sends[call] ?? []).flatMap((grant) => filled(grant, roles[name]))
    expect(grantsOf(roles[name])).toEqual([...new Set(wanted)].sort())
  })
})

/** A grant with its blank filled in, once for each that the function's keys and messages come to. */
function filled(grant: Grant, role: Role | undefined): Grant[] {
  const blank = /\{(\w+)\}/.exec(grant)?.[1]
  if (blank === undefined) return [grant]
  return [role?.[blank] ?? `no ${blank}`].flat().map((value) => grant.replace(`{${blank}}`, value))
}

type Statement = { Action: string | string[]; Resource: unknown }

function grantsOf(role: Role | undefined): Grant[] {
  const policies = Object.values(templates[role?.stack ?? '']?.findResources('AWS::IAM::Policy') ?? {})
  const grants = policies
    .filter(({ Properties }) => JSON.stringify(Properties['Roles']).includes(`"${role?.role}Role`))
    .flatMap(({ Properties }): Statement[] => Properties['PolicyDocument'].Statement)
    .flatMap(({ Action, Resource }) =>
      [Action].flat().flatMap((action) => [Resource].flat().map((one) => `${action} ${placeOf(one)}`)),
    )
  return [...new Set(grants)].filter((one) => !wakes.test(one) && !setAside.test(one)).sort()
}

/** `Raw/sources/*`, of an ARN in a template: the id of what it is an ARN of, and what is said after it. */
function placeOf(resource: unknown): string {
  const text = JSON.stringify(resource)
  const [, id] = /(?:"|FnGetAtt)([A-Z][A-Za-z]+)[0-9A-F]{8}(?:"|Arn)/.exec(text) ?? []
  return `${id ?? text}${/"(\/[^"]+)"/.exec(text)?.[1] ?? ''}`
}
