import { handle } from 'hono/aws-lambda'
import { requestRuntime } from '../lib/aws/lambda-runtime.ts'
import { servingApp } from '../lib/http/app.ts'

/** Every reply leaves as its bytes: as text, a part of a feed that begins inside a character would be another. */
const asBytes = { isContentTypeBinary: () => true }

/** Feeds and the API for partners, the console for operators, and pages and the site map for everybody. */
export const handler = handle(servingApp(requestRuntime()), asBytes)
