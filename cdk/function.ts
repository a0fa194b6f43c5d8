import { fileURLToPath } from 'node:url'
import { type App, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  Architecture,
  CfnFunction,
  ParamsAndSecretsLayerVersion,
  ParamsAndSecretsVersions,
  RecursiveLoop,
  Runtime,
} from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { alarmOnErrors } from './alarms.ts'

export type FunctionOptions = {
  /** The file in functions/ that holds its handler, without the ending. */
  readonly entry: string
  readonly timeout: Duration
  readonly memoryMb: number
  readonly environment: Readonly<Record<string, string>>
  /**
   * A schedule wakes it, and it is never run twice at once. Nobody else reserves a part of the account's concurrency:
   * queues, the stream and the entries bound what they hand out, and what one function does not use is there for all.
   */
  readonly isAlone?: boolean
  /** It may send messages to the queue that wakes it, and counts how often. */
  readonly asksItself?: boolean
  /** Brings AWS's own extension, which answers for Secrets Manager; which secrets is said where it is used. */
  readonly readsSecrets?: boolean
}

/**
 * V8 would let it grow to 128 MB, for what a build lets go of at once: `npm run bench -- publishing`. That is 48 MB
 * here, three times a half of it. Whether Lambda leaves it so was not measured: its start script for Node 18 gives
 * node flags of its own, which count for more (a twentieth of the memory for a half, which V8 rounds up to a power of
 * two); that for Node 24 is said to give none of memory where this names one, so that old objects have what V8 gives
 * them by itself (https://dev.to/wonderfulsoap/deep-dive-into-aws-lambda-3-official-nodejs-runtime-analysis-43je).
 * So a function whose memory is counted has room for the larger one; test/cdk/load.test.ts holds Serve to it.
 */
const youngGeneration = '--max-semi-space-size=16'

/** A tick of the schedule that finds the function running, or fails, is not made up for: the next one does that. */
const alone = { reservedConcurrentExecutions: 1, retryAttempts: 0, maxEventAge: Duration.minutes(1) }

/**
 * A function with a role of its own that may write its log and nothing else; what more it may do is said, action by
 * action, where it is used. The SDK is bundled: that starts twice as fast as the one Lambda brings.
 */
export class RolecastFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, options: FunctionOptions) {
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    super(scope, id, {
      entry: fileURLToPath(new URL(`../functions/${options.entry}.ts`, import.meta.url)),
      runtime: Runtime.NODEJS_24_X, // said out loud: the default has been an end-of-life version
      architecture: Architecture.ARM_64,
      timeout: options.timeout,
      memorySize: options.memoryMb,
      environment: { ...options.environment, NODE_OPTIONS: youngGeneration },
      role,
      logGroup,
      ...(options.isAlone && alone),
      // Else Lambda ends a chain of messages after some sixteen, whatever they are for.
      ...(options.asksItself && { recursiveLoop: RecursiveLoop.ALLOW }),
      ...(options.readsSecrets && {
        paramsAndSecrets: ParamsAndSecretsLayerVersion.fromVersion(ParamsAndSecretsVersions.V1_0_103),
      }),
      bundling: {
        minify: true,
        format: OutputFormat.CJS,
        target: 'node24',
        mainFields: ['module', 'main'],
        externalModules: [],
      },
    })
    this.may(['logs:CreateLogStream', 'logs:PutLogEvents'], [`${logGroup.logGroupArn}`])
    alarmOnErrors(this)
  }

  /** Grants exactly these actions on exactly these resources. */
  may(actions: readonly string[], resources: readonly string[]): void {
    this.addToRolePolicy(
      new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] }),
    )
  }
}

/**
 * A queue hides a message for six times its consumer's timeout, as AWS advises: a slow run is not handed out twice.
 */
export const visibilityFor = (timeout: Duration): Duration => Duration.seconds(6 * timeout.toSeconds())

/** For an account that may run too little at once to reserve any of it: the schedules' functions are then not alone. */
export function reserveNone(app: App): void {
  for (const construct of app.node.findAll())
    if (construct instanceof CfnFunction) construct.reservedConcurrentExecutions = undefined
}
