import { CfnOutput, Duration, Fn } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
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
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { Construct } from 'constructs'
import { edgeHeader } from '../lib/config.ts'

/** Public pages: what a shared cache may keep, by the path and whole query, for as long as the page itself says. */
const publicPaths = ['/jobs*', '/sitemap*', '/assets/*', '/robots.txt']

/**
 * The edge before the serve function. Whatever is not listed as public is passed through with all that the reader
 * sent and never kept: what a key opens is not in the edge at all, so no spelling of a URL can get at another
 * partner's answer. The function checks every key itself, so reaching it beside the edge gains nothing. The edge
 * writes no log: its lines would hold queries, and with them the keys of feed URLs.
 */
export function edge(
  scope: Construct,
  id: string,
  { api, token }: { readonly api: HttpApi; readonly token: string },
): Distribution {
  const origin = new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    readTimeout: Duration.seconds(25),
    // With it the function believes who the edge says was asking.
    customHeaders: { [edgeHeader]: token },
  })
  const passed: BehaviorOptions = {
    origin,
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
  const distribution = new Distribution(scope, id, {
    comment: 'Rolecast: feeds, API and pages',
    defaultBehavior: passed,
    additionalBehaviors: Object.fromEntries(publicPaths.map((path) => [path, kept])),
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
  })
  new CfnOutput(scope, `${id}Url`, { value: `https://${distribution.distributionDomainName}` })
  return distribution
}
