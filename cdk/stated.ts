import type { App } from 'aws-cdk-lib'
import * as z from 'zod'

/** What `context` in cdk.json, or `-c NAME=VALUE`, may say of a deployment. */
const context = z.object({
  /** `npm run deploy` says it: templates alone need no address. */
  deploying: z.literal('yes').optional(),
  /** That there is no address yet, because nothing is deployed: counts only as long as none is stated. */
  first: z.literal('yes').optional(),
  /** Where partners will reach the service, if not at `domainName`: links in feeds and pages are made of it. */
  baseUrl: z.url({ protocol: /^https$/, error: 'an address that begins with https://' }).optional(),
  /** A domain of yours for the edge, and the ARN of its certificate, which CloudFront wants in us-east-1. */
  domainName: z.hostname().optional(),
  certificateArn: z.string().startsWith('arn:').optional(),
  /** Who is told of alarms. */
  alarmEmail: z.email().optional(),
  /** The whole ARN of the secret with the key of a Google service account. */
  indexingSecret: z.string().startsWith('arn:').optional(),
  /** The version of the edge's token that counts, once it was replaced. */
  edgeTokenVersion: z.string().min(1).optional(),
  /** `none`: the account's concurrency is too small to reserve any of it. */
  reserve: z.literal('none').optional(),
})

export type Stated = {
  /** Absent on the first deployment of those who have no domain: the address is not known before it. */
  readonly baseUrl: string | undefined
  /** The words that were said, as they are to be kept. */
  readonly words: Readonly<Record<string, string>>
  readonly domain: OwnDomain | undefined
  readonly alarmEmail: string | undefined
  readonly indexingSecret: string | undefined
  readonly edgeTokenVersion: string | undefined
  readonly isReserving: boolean
}
export type OwnDomain = { readonly name: string; readonly certificateArn: string }

/** @throws Error that says which word is wrong, or that nobody said where partners reach us */
export function statedIn(app: App): Stated {
  const read = context.safeParse(app.node.getAllContext())
  if (!read.success)
    throw new Error(`What cdk.json or -c says cannot be used.\n${z.prettifyError(read.error)}`)
  const { deploying, first, ...words } = read.data
  const { domainName, certificateArn, alarmEmail, indexingSecret, edgeTokenVersion, reserve } = words
  const domain = domainOf(domainName, certificateArn)
  const baseUrl = words.baseUrl ?? (domain && `https://${domain.name}`)
  if (deploying && baseUrl === undefined && first === undefined) throw new Error(noAddress)
  const isReserving = reserve !== 'none'
  return { baseUrl, domain, alarmEmail, indexingSecret, edgeTokenVersion, isReserving, words }
}

/** A deployment without it would give every partner dead links, and take domain and subscriptions away. */
const noAddress = `Nobody says where partners reach us. Put it under "context" in cdk.json, where it is kept:
  "baseUrl": "https://…"                             what RolecastServe.NextStep printed, or EdgeUrl, or
  "domainName": "…", "certificateArn": "arn:…"       a domain of yours.
If nothing is deployed yet, there is no address: say -c first=yes.`

function domainOf(name: string | undefined, certificateArn: string | undefined): OwnDomain | undefined {
  if (name === undefined && certificateArn === undefined) return undefined
  if (name !== undefined && certificateArn !== undefined) return { name, certificateArn }
  throw new Error(
    'domainName and certificateArn go together: the edge answers for a domain by its certificate.',
  )
}
