import { Annotations, type App, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Construct } from 'constructs'

type AlarmProps = StackProps & {
  /** Who is told; whoever else should be subscribes to the topic. */
  email: string | undefined
}

/** Every alarm -> the one topic -> whoever is subscribed to it. */
export class AlarmStack extends Stack {
  readonly topic: Topic

  constructor(scope: Construct, id: string, { email, ...props }: AlarmProps) {
    super(scope, id, props)
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com')
    // A key of our own: CloudWatch may not use the one that AWS keeps for SNS, and its alarms would be lost.
    const key = new Key(this, 'Key', { enableKeyRotation: true, description: 'What alarms say on their way' })
    key.grant(cloudWatch, 'kms:Decrypt', 'kms:GenerateDataKey*')
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true })
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [cloudWatch],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    )
    if (email !== undefined) this.topic.addSubscription(new EmailSubscription(email))
    else
      Annotations.of(this).addWarningV2(
        'rolecast:alarmEmail',
        'Alarms call nobody. Say who hears them, under "context" in cdk.json: alarmEmail.',
      )
    new CfnOutput(this, 'TopicArn', { value: this.topic.topicArn })
  }
}

/** To be called when all stacks are made: no alarm of any of them can be forgotten. */
export function ring(app: App, topic: Topic): void {
  for (const alarm of app.node.findAll())
    if (alarm instanceof Alarm) alarm.addAlarmAction(new SnsAction(topic))
}
