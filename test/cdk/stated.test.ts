import type { Stack } from 'aws-cdk-lib'
import { Annotations, Match, Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { address, deployed } from './deployed.ts'

const domain = {
  domainName: 'jobs.cedar.example',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/0c1d',
}

const variablesOf = (stack: Stack): string =>
  JSON.stringify(
    Object.values(Template.fromStack(stack).findResources('AWS::Lambda::Function')).map(
      ({ Properties }) => Properties.Environment,
    ),
  )

const warnings = (stack: Stack): unknown[] =>
  Annotations.fromStack(stack)
    .findWarning('*', Match.anyValue())
    .map(({ entry }) => entry.data)

describe('alarms', () => {
  const stacks = deployed({ ...address, alarmEmail: 'ops@cedar.example' })

  it.each(Object.entries(stacks))('of %s all ring at the one topic', (_name, stack) => {
    for (const { Properties } of Object.values(
      Template.fromStack(stack).findResources('AWS::CloudWatch::Alarm'),
    ))
      expect(JSON.stringify(Properties.AlarmActions)).toMatch(
        /^\[\{"Fn::ImportValue":"RolecastAlarms:[^"]+"\}\]$/,
      )
  })

  it('are encrypted by a key that CloudWatch may use, and published by TLS only', () => {
    const template = Template.fromStack(stacks.alarms)
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() })
    const cloudWatch = { Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }
    const says = (...statements: object[]) => ({
      Statement: Match.arrayWith(statements.map((one) => Match.objectLike(one))),
    })
    template.hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: says({ ...cloudWatch, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'] }),
    })
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: says(
        { Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
        { ...cloudWatch, Action: 'sns:Publish' },
      ),
    })
  })

  it('reach the address that is stated, and say so where none is', () => {
    Template.fromStack(stacks.alarms).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@cedar.example',
    })
    expect(warnings(stacks.alarms)).toEqual([])
    const { alarms } = deployed()
    Template.fromStack(alarms).resourceCountIs('AWS::SNS::Subscription', 0)
    expect(warnings(alarms)).toEqual([expect.stringContaining('Alarms call nobody')])
  })
})

describe('the address', () => {
  it('that nobody states ends a deployment: it would answer under no address', () => {
    expect(() => deployed({ deploying: 'yes' })).toThrow(
      /^Nobody says where partners reach us\..*cdk\.json.*baseUrl.*first=yes/s,
    )
    expect(() => deployed({ deploying: 'yes', alarmEmail: 'ops@cedar.example' })).toThrow('Nobody says where')
    expect(() => deployed({})).not.toThrow()
    // Which words say that this is a deployment.
    expect(packageFile.scripts.deploy).toMatch(/^cdk deploy .*-c deploying=yes$/)
  })

  it('is not there at the first deployment, which says what cdk.json is to keep from then on', () => {
    const { serve } = deployed({ deploying: 'yes', first: 'yes', alarmEmail: 'ops@cedar.example' })
    expect(warnings(serve)).toEqual([expect.stringContaining('lead to https://rolecast.example until')])
    const [step] = Object.values(Template.fromStack(serve).findOutputs('NextStep'))
    const said = step?.['Value']['Fn::Join'][1]
      .map((part: unknown) => (typeof part === 'string' ? part : 'd1.cloudfront.net'))
      .join('')
    const [, lines] = /^Under "context" in cdk\.json: (.*)\. Then once more: npm run deploy$/.exec(said) ?? []
    const kept = JSON.parse(`{${lines}}`)
    expect(kept).toEqual({ baseUrl: 'https://d1.cloudfront.net', alarmEmail: 'ops@cedar.example' })
    expect(Template.fromStack(deployed(kept).serve).findOutputs('NextStep')).toEqual({})
  })

  it('counts, whoever says once more that it is the first deployment', () => {
    const { serve } = deployed({ ...address, deploying: 'yes', first: 'yes' })
    expect(variablesOf(serve)).toContain(`"ROLECAST_BASE_URL":"${address.baseUrl}"`)
    expect(warnings(serve)).toEqual([])
  })

  it('may be a domain of ours, for which the edge answers by its certificate', () => {
    const { serve, publishing } = deployed(domain)
    const template = Template.fromStack(serve)
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: [domain.domainName],
        ViewerCertificate: {
          AcmCertificateArn: domain.certificateArn,
          MinimumProtocolVersion: 'TLSv1.2_2021',
        },
      },
    })
    for (const stack of [serve, publishing])
      expect(variablesOf(stack)).toContain('"ROLECAST_BASE_URL":"https://jobs.cedar.example"')
    expect(warnings(serve)).toEqual([])
    expect(template.findOutputs('NextStep')).toEqual({})
  })

  it('may be another than the domain', () => {
    const { serve } = deployed({ ...domain, baseUrl: 'https://cedar.example' })
    expect(variablesOf(serve)).toContain('"ROLECAST_BASE_URL":"https://cedar.example"')
  })

  it.each([
    ['a domain without its certificate', { domainName: 'jobs.cedar.example' }, 'go together'],
    ['an address without https', { baseUrl: 'http://jobs.cedar.example' }, 'begins with https://'],
    ['a first deployment that is not', { first: 'no' }, 'first'],
    ['a domain that is an address', { ...domain, domainName: 'https://jobs.cedar.example' }, 'domainName'],
    ['an e-mail address that is none', { alarmEmail: 'ops' }, 'alarmEmail'],
  ])('is not %s', (_name, context, said) => {
    expect(() => deployed(context)).toThrow(said)
  })
})

it('reads the token of the edge anew, everywhere, once its version is said', () => {
  const { ingest, serve } = deployed({ ...address, edgeTokenVersion: 'f0e1-d2c3' })
  for (const stack of [ingest, serve]) {
    const told = JSON.stringify(Template.fromStack(stack).toJSON()).match(/:SecretString:[^}]*\}\}/g)
    // The function's variable; and with the serve function, the headers of the edge's two origins.
    expect(told).toEqual(Array(stack === serve ? 3 : 1).fill(':SecretString:::f0e1-d2c3}}'))
  }
})

it('tells every name that commands need, in the words of the runbook', () => {
  const stacks = deployed(domain)
  const told = Object.values(stacks).flatMap((stack) =>
    Object.keys(Template.fromStack(stack).findOutputs('*')).map((name) => `${stack.stackName}.${name}`),
  )
  expect(told).toEqual(
    expect.arrayContaining([
      'RolecastStore.TableName',
      'RolecastPublish.FeedBucketName',
      'RolecastPublish.PublishQueueUrl',
      'RolecastPublish.RequestsFailedUrl',
      'RolecastIngest.RawBucketName',
      'RolecastIngest.UploadsFailedUrl',
      'RolecastIngest.ChunksFailedUrl',
      'RolecastMatch.SetAsideUrl',
      'RolecastServe.BaseUrl',
      'RolecastServe.EdgeUrl',
      'RolecastAlarms.TopicArn',
    ]),
  )
})
