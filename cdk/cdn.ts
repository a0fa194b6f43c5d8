import { Duration, Fn } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { Construct } from 'constructs'
import { edgeHeader } from '../lib/config.ts'
import type { OwnDomain } from './stated.ts'

/** Public pages: what a shared cache may keep, by the path and whole query, for as long as the page itself says. */
const publicPaths = ['/jobs*', '/sitemap*', '/assets/*', '/robots.txt']

/** What senders call, whom the receive function answers. */
const senderPaths = ['/v1/sources/*', '/v1/receipts/*']

/**
 * Errors that CloudFront keeps for ten seconds unless it is told otherwise, whatever the answer says of caches:
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html
 */
const errorsKept = [404, 414, 500, 501, 502, 503, 504]

/** The entries behind the edge, of those who read and of those who send, and what it proves itself to them with. */
type Behind = {
  readonly reading: HttpApi
  readonly sending: HttpApi
  readonly token: string
  readonly domain: OwnDomain | undefined
}

/**
 * The edge before the serve and receive functions, which makes one address of two entries. Whatever is not listed as
 * public is passed through with all that the caller sent and never kept, refusals included: what a key opens is not in
 * the edge at all, so no spelling of a URL can get at another partner's answer, or keep it from its owner. The
 * functions check every key and signature themselves, so reaching them beside the edge gains nothing. The edge writes
 * no log: its lines would hold queries, and with them the keys of feed URLs.
 */
export function edge(
  scope: Construct,
  id: string,
  { reading, sending, token, domain }: Behind,
): Distribution {
  const passed: BehaviorOptions = {
    origin: entryOrigin(reading, token),
    allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    responseHeadersPolicy: ResponseHeadersPolicy.SECURITY_HEADERS,
    viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  }
  const kept: BehaviorOptions = {
    ...passed,
    cachePolicy: new CachePolicy(scope, `${id}Pages`, {
      comment: 'Public pages: nothing of them depends on who asks',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(1),
      headerBehavior: CacheHeaderBehavior.allowList('Accept-Language'),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: true,
      enableAcceptEncodingBrotli: true,
    }),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  }
  const sent: BehaviorOptions = {
    ...passed,
    origin: entryOrigin(sending, token),
    allowedMethods: AllowedMethods.ALLOW_ALL,
  }
  return new Distribution(scope, id, {
    comment: 'Rolecast: documents, feeds, API and pages',
    defaultBehavior: passed,
    additionalBehaviors: Object.fromEntries([
      ...publicPaths.map((path) => [path, kept] as const),
      ...senderPaths.map((path) => [path, sent] as const),
    ]),
    errorResponses: errorsKept.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
    ...(domain && answersFor(scope, `${id}Certificate`, domain)),
  })
}

const answersFor = (scope: Construct, id: string, { name, certificateArn }: OwnDomain) => ({
  domainNames: [name],
  certificate: Certificate.fromCertificateArn(scope, id, certificateArn),
  minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
})

const entryOrigin = (api: HttpApi, token: string): HttpOrigin =>
  new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    readTimeout: Duration.seconds(25),
    // With it the function believes who the edge says was asking.
    customHeaders: { [edgeHeader]: token },
  })
