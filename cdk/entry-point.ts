import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib'
import { CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

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
    stage.defaultRouteSettings = { throttlingBurstLimit: 500, throttlingRateLimit: 250 }
  }
  new CfnOutput(scope, `${id}Url`, { value: api.apiEndpoint })
  return api
}

/** Ids and figures: no header, no key, no body. */
const logged = {
  requestId: '$context.requestId',
  route: '$context.path',
  method: '$context.httpMethod',
  status: '$context.status',
  ms: '$context.responseLatency',
}
