// node test/local/engine-process.ts FOLDER HOW: a process whose engine ends as it is told; dynamodb.test.ts looks on.

import { setTimeout as pause } from 'node:timers/promises'
import { freePort, pidIn, startProgram } from '../../lib/local/dynamodb.ts'

const [folder = '', how = ''] = process.argv.slice(2)
Object.assign(process.env, { AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' })
const port = await freePort()
const answers = `require('node:http').createServer((_, reply) => reply.end('{}')).listen(${port}, '127.0.0.1')`
const program = { name: 'lighthouse', program: process.execPath, words: ['-e', answers] }
const engine = await startProgram(program, { folder, port, patienceMs: 10_000 })
if (how === 'is stopped') {
  await engine.stop()
  console.log('still here')
} else if (how === 'outlives us') process.exit(0)
else {
  process.kill(pidIn(folder), 'SIGKILL')
  await pause(10_000)
}
