import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

// Given by pages.ts, in these shapes.
const { port, paths } = workerData as { port: number; paths: string[] }
const agent = new Agent({ keepAlive: true })

const asked = (path: string): Promise<number> =>
  new Promise((done, fail) => {
    const start = performance.now()
    const sent = request({ port, path, agent, host: '127.0.0.1' }, (answer) => {
      answer.resume()
      answer.on('end', () => done(performance.now() - start))
      if ((answer.statusCode ?? 500) >= 400) fail(new Error(`${path}: ${answer.statusCode}`))
    })
    sent.on('error', fail)
    sent.end()
  })

parentPort?.on('message', async ({ requests, perSecond, path }) => {
  const pathOf = (n: number): string => path ?? paths[n % paths.length]
  const times: Promise<number>[] = []
  for (let n = 0; n < requests; n += 1) {
    const one = asked(pathOf(n))
    times.push(one)
    await (perSecond ? pause(1_000 / perSecond) : one)
  }
  parentPort?.postMessage(await Promise.all(times))
})
