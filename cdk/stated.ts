import type { App } from 'aws-cdk-lib'
import * as z from 'zod'

/** What `-c NAME=VALUE` may say of a deployment. */
const context = z.object({
  /** Where partners will reach the service, if not at `domainName`: links in feeds and pages are made of it. */
  baseUrl: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }).optional(),
  /** A domain of yours for the edge, and the ARN of its certificate, which CloudFront wants in us-east-1. */
  domainName: z.hostname().optional(),
  certificateArn: z.string().startsWith('arn:').optional(),
  /** Who is told of alarms. */
  alarmEmail: z.email().optional(),
  /** The whole ARN of the secret with the key of a Google service account. */
  indexingSecret: z.string().startsWith('arn:').optional(),
})

export type Stated = {
  /** Absent on the first deployment of those who have no domain: the address is not known before it. */
  readonly baseUrl: string | undefined
  readonly domain: OwnDomain | undefined
  readonly alarmEmail: string | undefined
  readonly indexingSecret: string | undefined
}
export type OwnDomain = { readonly name: string; readonly certificateArn: string }

/** @throws Error that says which word is wrong */
export function statedIn(app: App): Stated {
  const read = context.safeParse(app.node.getAllContext())
  if (!read.success) throw new Error(`What -c says cannot be used.\n${z.prettifyError(read.error)}`)
  const { domainName: name, certificateArn, baseUrl, alarmEmail, indexingSecret } = read.data
  if ((name === undefined) !== (certificateArn === undefined))
    throw new Error(
      '-c domainName and -c certificateArn go together: the edge answers for a domain by its certificate.',
    )
  const domain = name !== undefined && certificateArn !== undefined ? { name, certificateArn } : undefined
  return { baseUrl: baseUrl ?? (domain && `https://${domain.name}`), domain, alarmEmail, indexingSecret }
}
