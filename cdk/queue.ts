import { CfnOutput, Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { alarmOnBacklog, alarmOnDeadLetters, triesMax } from './alarms.ts'
import { visibilityFor } from './function.ts'

const sealed = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true }

/** A queue whose message, handed out five times in vain, is set aside for two weeks and raises an alarm. */
export function workQueue(scope: Construct, id: string, consumerTimeout: Duration): Queue {
  const failed = new Queue(scope, `${id}Failed`, { ...sealed, retentionPeriod: Duration.days(14) })
  const queue = new Queue(scope, id, {
    ...sealed,
    visibilityTimeout: visibilityFor(consumerTimeout),
    retentionPeriod: Duration.days(14),
    deadLetterQueue: { queue: failed, maxReceiveCount: triesMax },
  })
  alarmOnDeadLetters(failed)
  new CfnOutput(scope, `${id}FailedUrl`, { value: failed.queueUrl })
  alarmOnBacklog(queue)
  return queue
}
