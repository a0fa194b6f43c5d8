import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import type { ITable } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { FilterPattern, type IFilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

// Each alarm's name is a heading in cdk/README.md that says what it means and what to do; a test holds the two
// together.

/** Every alarm of ours: the name is the runbook's heading. */
export const alarmNames = {
  errors: 'Function errors',
  throttled: 'Function throttled',
  requestFailed: 'Request failed',
  gatewayFailed: 'Gateway failed',
  workFails: 'Work fails',
  deadLetters: 'Messages set aside',
  backlog: 'Documents wait too long',
  notPublished: 'Nothing is published',
  streamBehind: 'Matching falls behind',
  tableThrottled: 'Table throttled',
  held: 'Snapshot held',
  refused: 'Feed refused',
  sweepFailed: 'Sweep failed',
  engineRefuses: 'Search engine refuses',
} as const
export type AlarmName = (typeof alarmNames)[keyof typeof alarmNames]

/** How often a message is handed out before it is set aside. */
export const triesMax = 5

type Ringing = {
  readonly threshold?: number
  /** How many periods in a row; one unless it is said. */
  readonly periods?: number
  /** What the alarm's own id begins with, where a construct has several of one name. */
  readonly of?: string
}

function alarm(
  scope: Construct,
  name: AlarmName,
  metric: IMetric,
  { threshold = 1, periods = 1, of = '' }: Ringing = {},
): Alarm {
  return new Alarm(scope, `${of}${name.replaceAll(' ', '')}Alarm`, {
    alarmDescription: describedBy(name),
    metric,
    threshold,
    evaluationPeriods: periods,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
}

const describedBy = (name: AlarmName): string =>
  `${name}. What it means and what to do: cdk/README.md, "${name}".`

const minutes = (n: number) => ({ period: Duration.minutes(n) })

export const alarmOnErrors = (fn: LambdaFunction): Alarm =>
  alarm(fn, alarmNames.errors, fn.metricErrors({ ...minutes(5), statistic: 'Sum' }))

/** Not for those that are alone: a tick of their schedule that finds them running is throttled, and no harm. */
export const alarmOnThrottles = (fn: LambdaFunction): Alarm =>
  alarm(fn, alarmNames.throttled, fn.metricThrottles({ ...minutes(5), statistic: 'Sum' }))

export const alarmOnDeadLetters = (queue: IQueue & Construct): Alarm =>
  alarm(
    queue,
    alarmNames.deadLetters,
    queue.metricApproximateNumberOfMessagesVisible({ ...minutes(1), statistic: 'Maximum' }),
  )

export const alarmOnBacklog = (queue: IQueue & Construct): Alarm =>
  alarm(
    queue,
    alarmNames.backlog,
    queue.metricApproximateAgeOfOldestMessage({ ...minutes(5), statistic: 'Maximum' }),
    { threshold: Duration.minutes(15).toSeconds() },
  )

/** A queue that gets a message every minute, and whose worker takes none off it: silence is what is wrong. */
export const alarmOnSilence = (queue: IQueue & Construct): Alarm =>
  new Alarm(queue, 'SilenceAlarm', {
    alarmDescription: describedBy(alarmNames.notPublished),
    metric: queue.metricNumberOfMessagesDeleted({ ...minutes(5), statistic: 'Sum' }),
    threshold: 1,
    evaluationPeriods: 6,
    comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: TreatMissingData.BREACHING,
  })

export const alarmOnStreamAge = (fn: LambdaFunction): Alarm =>
  alarm(fn, alarmNames.streamBehind, fn.metric('IteratorAge', { ...minutes(5), statistic: 'Maximum' }), {
    threshold: Duration.minutes(10).toMilliseconds(),
  })

/**
 * The table and its index, reads and writes, each by itself: a moment of it is what on-demand tables do while they
 * grow. Alarms on metrics of DynamoDB stay as they are while data is missing, which it is when nothing is throttled,
 * so what is missing is filled in:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
 */
export function alarmOnTableThrottles(table: ITable & Construct, index: string): void {
  for (const [place, dimensionsMap] of [
    ['', { TableName: table.tableName }],
    ['Index', { TableName: table.tableName, GlobalSecondaryIndexName: index }],
  ] as const)
    for (const kind of ['Read', 'Write'] as const) {
      const events = new Metric({
        namespace: 'AWS/DynamoDB',
        metricName: `${kind}ThrottleEvents`,
        dimensionsMap,
        statistic: 'Sum',
        ...minutes(5),
      })
      const filled = new MathExpression({
        expression: 'FILL(events, 0)',
        usingMetrics: { events },
        ...minutes(5),
      })
      alarm(table, alarmNames.tableThrottled, filled, { periods: 3, of: `${place}${kind}` })
    }
}

type Logged = { readonly group: ILogGroup; readonly pattern: IFilterPattern; readonly metricName: string }

/** Lines of a log, counted. The metric is named for who wrote them, so that one event rings one alarm. */
function alarmOnLines(scope: Construct, name: AlarmName, logged: Logged, ringing?: Ringing): Alarm {
  const filter = new MetricFilter(scope, `${name.replaceAll(' ', '')}Filter`, {
    logGroup: logged.group,
    filterPattern: logged.pattern,
    metricNamespace: 'Rolecast',
    metricName: logged.metricName,
  })
  return alarm(scope, name, filter.metric({ ...minutes(5), statistic: 'Sum' }), ringing)
}

/** An event that a function logs. */
export const alarmOnEvent = (fn: LambdaFunction, name: AlarmName, event: string, ringing?: Ringing): Alarm =>
  alarmOnLines(
    fn,
    name,
    {
      group: fn.logGroup,
      pattern: FilterPattern.stringValue('$.event', '=', event),
      metricName: `${name} (${fn.node.id})`,
    },
    ringing,
  )

/**
 * A message that failed is tried again; only more failures than one message can have are rung for, because the one is
 * set aside then, and that rings.
 */
export const alarmOnFailedWork = (fn: LambdaFunction, event: string): Alarm =>
  alarmOnEvent(fn, alarmNames.workFails, event, { threshold: triesMax + 1 })

/**
 * A 5xx that the function knows nothing of. An answer of its own is logged there, and a crash counts among its errors:
 * for both, Lambda's own status is 200.
 */
export const alarmOnGateway = (api: HttpApi, group: ILogGroup): Alarm =>
  alarmOnLines(api, alarmNames.gatewayFailed, {
    group,
    pattern: FilterPattern.literal('{ $.status = "5*" && $.lambdaStatus != "200" }'),
    metricName: `${alarmNames.gatewayFailed} (${api.node.path.split('/')[0]})`,
  })
