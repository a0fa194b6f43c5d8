import { startS3 } from '../../../lib/local/s3/server.ts'

// A server to be killed: prints its port, and takes no event, so that all of them are still owed at the next
// start.
const [folder = ''] = process.argv.slice(2)
const keys = { accessKeyId: 'TESTKEYID', secretAccessKey: 'test-secret' }
const onEvent = () => new Promise<void>(() => {})
const { endpoint } = await startS3({ folder, ...keys, buckets: ['inbox'], fsync: false, onEvent })
process.stdout.write(`${endpoint}\n`)
