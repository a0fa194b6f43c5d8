import { handle } from 'hono/aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { servingApp } from '../lib/http/app.ts'

/** Feeds, for partners. */
export const handler = handle(servingApp(lambdaRuntime()))
