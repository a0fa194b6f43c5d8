import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib'
import { CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { limits } from '../lib/limits.ts'
import { alarmOnGateway } from './alarms.ts'

/**
 * What all callers of an entry may ask together, and so what a flood can cost: never less than what one of them may
 * by limits.ts. What is beyond it, the gateway answers itself with a 429.
 */
const shared = {
  throttlingBurstLimit: limits.deliveriesBurstMax,
  throttlingRateLimit: 2.5 * limits.deliveriesPerSecondMax,
}

/** An HTTPS entry that hands every request to the function, throttled and with an access log. */
export function entryPoint(scope: Construct, id: string, fn: IFunction): HttpApi {
  const api = new HttpApi(scope, id, { defaultIntegration: new HttpLambdaIntegration(`${id}To`, fn) })
  const log = new LogGroup(scope, `${id}Log`, {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const stage = api.defaultStage?.node.defaultChild
  if (stage instanceof CfnStage) {
    stage.accessLogSettings = { destinationArn: log.logGroupArn, format: JSON.stringify(logged) }
    stage.defaultRouteSettings = shared
  }
  alarmOnGateway(api, log)
  new CfnOutput(scope, `${id}Url`, { value: api.apiEndpoint })
  return api
}

/**
 * Ids and figures: no header, no key, no body. Lambda's own status tells our failures from the gateway's. By this name;
 * of `$context.integrationStatus` AWS says in one place that it is Lambda's, in another that it is the function's:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html
 */
const logged = {
  requestId: '$context.requestId',
  route: '$context.path',
  method: '$context.httpMethod',
  status: '$context.status',
  lambdaStatus: '$context.integration.integrationStatus',
  ms: '$context.responseLatency',
}
