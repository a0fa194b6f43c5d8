import { handle } from 'hono/aws-lambda'
import { lambdaRuntime } from '../lib/aws/lambda-runtime.ts'
import { servingApp } from '../lib/http/app.ts'

/** Feeds and the API for partners, the console for operators, and pages and the site map for everybody. */
export const handler = handle(servingApp(lambdaRuntime()))
