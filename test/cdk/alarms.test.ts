import { describe, expect, it } from 'vitest'
import { alarmNames } from '../../cdk/alarms.ts'
import { filesIn, textOf } from '../tree.ts'
import { deployed, idIn, resourcesOf } from './deployed.ts'

const stacks = deployed()
type Alarm = {
  readonly AlarmDescription: string
  readonly MetricName?: string
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[]
  readonly Metrics?: unknown
  readonly Threshold: number
  readonly EvaluationPeriods: number
  readonly ComparisonOperator: string
  readonly TreatMissingData: string
}
const alarms = resourcesOf(stacks, 'AWS::CloudWatch::Alarm').map(
  // What a template says of an alarm, as CDK writes it.
  ([, { Properties }]) => Properties as unknown as Alarm,
)
const called = (name: string) =>
  alarms.filter(({ AlarmDescription }) => AlarmDescription.startsWith(`${name}.`))

type Filter = {
  readonly FilterPattern: string
  readonly LogGroupName: unknown
  readonly MetricTransformations: readonly { readonly MetricName: string }[]
}
const filters = resourcesOf(stacks, 'AWS::Logs::MetricFilter').map(
  ([, { Properties }]) => Properties as unknown as Filter,
)

it.each(Object.values(alarmNames))('has a heading in the runbook for "%s"', (name) => {
  expect(textOf('cdk/README.md')).toContain(`\n### ${name}\n`)
  expect(called(name).length).toBeGreaterThan(0)
})

describe('an event', () => {
  it.each([
    ['request failed', ['Receive', 'Serve'], 1],
    ['ingest failed', ['Ingest'], 6],
    ['chunk failed', ['Chunk'], 6],
    ['publish failed', ['Publish'], 6],
    ['feed refused', ['Publish'], 1],
    ['snapshot held', ['Chunk', 'Expire', 'Ingest'], 1],
    ['sweep failed', ['Expire'], 1],
    ['search engine refused', ['Tell'], 1],
  ])('"%s" is counted in the log of %j, and rings at %i', (event, functions, threshold) => {
    const counting = filters.filter(({ FilterPattern }) => FilterPattern === `{ $.event = "${event}" }`)
    expect(counting.map(({ LogGroupName }) => idIn(LogGroupName)).sort()).toEqual(
      functions.map((name) => `${name}Log`),
    )
    for (const { MetricTransformations } of counting) {
      const ringing = alarms.filter(({ MetricName }) => MetricName === MetricTransformations[0]?.MetricName)
      expect(ringing.map(({ Threshold }) => Threshold)).toEqual([threshold])
    }
  })

  it('that is counted is one that the code logs', () => {
    const code = filesIn('lib', 'functions').map(textOf).join('\n')
    const events = filters.flatMap(
      ({ FilterPattern }) => /\$\.event = "([^"]+)"/.exec(FilterPattern)?.[1] ?? [],
    )
    expect(events.length).toBeGreaterThan(0)
    expect(events.filter((event) => !code.includes(`'${event}'`))).toEqual([])
  })

  it('rings one alarm: no two count under one name', () => {
    const names = filters.flatMap(({ MetricTransformations }) =>
      MetricTransformations.map((one) => one.MetricName),
    )
    expect(new Set(names).size).toBe(names.length)
    // What CloudWatch Logs allows in the name of a metric.
    expect(names.filter((name) => /[:*$]/.test(name))).toEqual([])
  })
})

const watchedBy = (name: string, dimension: string) =>
  called(name)
    .flatMap(({ Dimensions = [] }) => Dimensions.filter(({ Name }) => Name === dimension))
    .map(({ Value }) => idIn(Value))
    .sort()

it('rings where a queue or the stream hands out what finds no room', () => {
  expect(watchedBy(alarmNames.throttled, 'FunctionName')).toEqual(['Chunk', 'Ingest', 'Match', 'Publish'])
})

it('rings for what a gateway answered itself, and not for what its function did', () => {
  const own = filters.filter(({ FilterPattern }) => FilterPattern.includes('$.lambdaStatus != "200"'))
  expect(own.map(({ LogGroupName }) => idIn(LogGroupName))).toEqual(['EntryLog', 'EntryLog'])
  for (const [, { Properties }] of resourcesOf(stacks, 'AWS::ApiGatewayV2::Stage')) {
    const { Format } = Properties['AccessLogSettings'] as { Format: string }
    expect(JSON.parse(Format)).toMatchObject({
      status: '$context.status',
      // `$context.integrationStatus` may be what the function answered: then every 5xx of its own would ring.
      lambdaStatus: '$context.integration.integrationStatus',
    })
  }
})

it('rings where the table or its index goes on being throttled, and falls silent afterwards', () => {
  const throttled = called(alarmNames.tableThrottled)
  const watched = throttled.map(({ Metrics }) => {
    const [, kind] = /"MetricName":"(\w+)"/.exec(JSON.stringify(Metrics)) ?? []
    return `${JSON.stringify(Metrics).includes('GlobalSecondaryIndexName') ? 'list ' : ''}${kind}`
  })
  expect(watched.sort()).toEqual([
    'ReadThrottleEvents',
    'WriteThrottleEvents',
    'list ReadThrottleEvents',
    'list WriteThrottleEvents',
  ])
  for (const { Metrics, EvaluationPeriods } of throttled) {
    expect(EvaluationPeriods).toBe(3)
    // DynamoDB tells nothing while nothing is throttled, and its alarms take that for no change.
    expect(JSON.stringify(Metrics)).toContain('"Expression":"FILL(events, 0)"')
  }
})

it('rings when nobody takes the requests that come every minute, and then alone takes silence for bad news', () => {
  const silent = alarms.filter(({ TreatMissingData }) => TreatMissingData !== 'notBreaching')
  expect(silent).toEqual(called(alarmNames.notPublished))
  expect(silent).toEqual([
    expect.objectContaining({
      MetricName: 'NumberOfMessagesDeleted',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      TreatMissingData: 'breaching',
    }),
  ])
  expect(watchedBy(alarmNames.notPublished, 'QueueName')).toEqual(['Requests'])
})
