import { handle } from 'hono/aws-lambda'
import { requestRuntime } from '../lib/aws/lambda-runtime.ts'
import { receivingApp } from '../lib/http/app.ts'

/** Signed webhooks, upload forms and receipts. */
export const handler = handle(receivingApp(requestRuntime()))
