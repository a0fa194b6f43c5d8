import { createSign } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Config } from '../config.ts'

/** What we use of a service account's key file. The key itself never leaves this file's functions. */
export type GoogleAccount = {
  readonly email: string
  readonly privateKey: string
  readonly keyId: string
  readonly tokenUrl: string
}

/**
 * Where Lambda's own extension answers for Secrets Manager; it caches for five minutes, so a secret that is exchanged
 * is used without a deployment.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
 */
const extension = 'http://localhost:2773'

/**
 * Reads the account afresh each time it is asked for, from the secret or the file that the configuration names;
 * undefined where it names none.
 */
export function googleAccount(
  { indexingSecret, indexingKeyFile }: Pick<Config, 'indexingSecret' | 'indexingKeyFile'>,
  from: { readonly extension?: string; readonly token?: string | undefined } = {},
): (() => Promise<GoogleAccount>) | undefined {
  if (indexingSecret !== undefined) return async () => accountIn(await secretText(indexingSecret, from))
  if (indexingKeyFile !== undefined) return async () => accountIn(await readFile(indexingKeyFile, 'utf8'))
  return undefined
}

async function secretText(
  secretId: string,
  {
    extension: at = extension,
    token = process.env['AWS_SESSION_TOKEN'],
  }: Parameters<typeof googleAccount>[1] & object,
): Promise<string> {
  const url = `${at}/secretsmanager/get?secretId=${encodeURIComponent(secretId)}`
  const answer = await fetch(url, { headers: { 'X-Aws-Parameters-Secrets-Token': token ?? '' } })
  if (!answer.ok) throw new Error(`the secret cannot be read: ${answer.status}`)
  const found: unknown = await answer.json()
  if (typeof found === 'object' && found && 'SecretString' in found) return String(found.SecretString)
  throw new Error('the secret holds no text')
}

/** @throws Error that never quotes what it was given */
function accountIn(json: string): GoogleAccount {
  let stated: Partial<Record<string, unknown>>
  try {
    stated = JSON.parse(json)
  } catch {
    throw new Error('the account is not JSON')
  }
  const text = (name: string): string => {
    const value = stated[name]
    if (typeof value !== 'string' || value === '') throw new Error(`the account has no ${name}`)
    return value
  }
  return {
    email: text('client_email'),
    privateKey: text('private_key'),
    keyId: text('private_key_id'),
    tokenUrl: text('token_uri'),
  }
}

const scope = 'https://www.googleapis.com/auth/indexing'
const secondsGood = 3_600

/**
 * A JWT by which the account asks for a token:
 * https://developers.google.com/identity/protocols/oauth2/service-account
 */
export function assertionOf({ email, privateKey, keyId, tokenUrl }: GoogleAccount, nowMs: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const issued = Math.floor(nowMs / 1000)
  const claims = { iss: email, scope, aud: tokenUrl, iat: issued, exp: issued + secondsGood }
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${part(claims)}`
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`
}
