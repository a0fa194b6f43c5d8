import { Duration } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

// Each alarm's name is a heading in cdk/README.md that says what it means and what to do; a test holds the two
// together.

/** Every alarm of ours: the name is the runbook's heading. */
export const alarmNames = {
  errors: 'Function errors',
  requestFailed: 'Request failed',
  deadLetters: 'Messages set aside',
  backlog: 'Documents wait too long',
  streamBehind: 'Matching falls behind',
  held: 'Snapshot held',
  refused: 'Feed refused',
  sweepFailed: 'Sweep failed',
  engineRefuses: 'Search engine refuses',
} as const
export type AlarmName = (typeof alarmNames)[keyof typeof alarmNames]

function alarm(scope: Construct, name: AlarmName, metric: IMetric, threshold = 1): Alarm {
  return new Alarm(scope, `${name.replaceAll(' ', '')}Alarm`, {
    alarmDescription: `${name}. What it means and what to do: cdk/README.md, "${name}".`,
    metric,
    threshold,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
  })
}

const minutes = (n: number) => ({ period: Duration.minutes(n) })

export const alarmOnErrors = (fn: IFunction & Construct): Alarm =>
  alarm(fn, alarmNames.errors, fn.metricErrors({ ...minutes(5), statistic: 'Sum' }))

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
    Duration.minutes(15).toSeconds(),
  )

export const alarmOnStreamAge = (fn: IFunction & Construct): Alarm =>
  alarm(
    fn,
    alarmNames.streamBehind,
    fn.metric('IteratorAge', { ...minutes(5), statistic: 'Maximum' }),
    Duration.minutes(10).toMilliseconds(),
  )

/** An event that a function logs, counted. */
export function alarmOnEvent(
  scope: Construct,
  name: AlarmName,
  logged: { group: ILogGroup; event: string },
): Alarm {
  const filter = new MetricFilter(scope, `${name.replaceAll(' ', '')}Filter`, {
    logGroup: logged.group,
    filterPattern: FilterPattern.stringValue('$.event', '=', logged.event),
    metricNamespace: 'Rolecast',
    metricName: name,
  })
  return alarm(scope, name, filter.metric({ ...minutes(5), statistic: 'Sum' }))
}
