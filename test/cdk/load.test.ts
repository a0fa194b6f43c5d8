import { describe, expect, it } from 'vitest'
import { patience } from '../../lib/aws/runtime.ts'
import { limits } from '../../lib/limits.ts'
import { textOf } from '../tree.ts'
import { address, deployed, idIn, type Resource, resourcesOf } from './deployed.ts'

const stacks = deployed()
const all = (type: string): Resource[] => resourcesOf(stacks, type).map(([, resource]) => resource)

/** Our functions, by their ids. */
const functions = new Map(
  resourcesOf(stacks, 'AWS::Lambda::Function')
    .filter(([, { Properties }]) => String(Properties['Runtime']).startsWith('nodejs24'))
    .map(([id, { Properties }]) => [idIn(id), Properties]),
)
const sources = new Map(
  all('AWS::Lambda::EventSourceMapping').map(({ Properties }) => [
    idIn(Properties['FunctionName']),
    Properties,
  ]),
)

describe('concurrency', () => {
  const reserving = (of: readonly (readonly [string, Resource])[]) =>
    of.flatMap(([id, { Properties }]) => {
      const reserved = Properties['ReservedConcurrentExecutions']
      return reserved === undefined ? [] : [`${idIn(id)} ${reserved}`]
    })

  it('is reserved for what must be alone, so that a deployment leaves an account its 100', () => {
    expect(reserving(resourcesOf(stacks, 'AWS::Lambda::Function')).sort()).toEqual(['Expire 1', 'Tell 1'])
  })

  it('need not be reserved at all, which an account of ten could not do', () => {
    const small = deployed({ ...address, reserve: 'none' })
    expect(reserving(resourcesOf(small, 'AWS::Lambda::Function'))).toEqual([])
  })

  it('is bounded for every other function by what hands it work', () => {
    const behindEntry = all('AWS::ApiGatewayV2::Integration').map(({ Properties }) =>
      idIn(Properties['IntegrationUri']),
    )
    const bounded = [...sources].filter(
      ([, { ScalingConfig, ParallelizationFactor }]) => ScalingConfig ?? ParallelizationFactor,
    )
    const names = [...bounded.map(([name]) => name), ...behindEntry, 'Expire', 'Tell']
    expect(names.sort()).toEqual([...functions.keys()].sort())
  })
})

describe('the entries', () => {
  it('let through together what limits.ts lets each caller do alone', () => {
    const most = (ending: string) =>
      Math.max(...Object.entries(limits).flatMap(([name, value]) => (name.endsWith(ending) ? [value] : [])))
    const stages = all('AWS::ApiGatewayV2::Stage')
    expect(stages).toHaveLength(2)
    for (const { Properties } of stages) {
      const { ThrottlingBurstLimit, ThrottlingRateLimit } = Properties['DefaultRouteSettings'] as {
        ThrottlingBurstLimit: number
        ThrottlingRateLimit: number
      }
      expect(ThrottlingBurstLimit).toBeGreaterThanOrEqual(most('BurstMax'))
      expect(ThrottlingRateLimit).toBeGreaterThanOrEqual(most('PerSecondMax'))
    }
  })
})

describe('a function behind an entry', () => {
  /** The SDK begins to count silence so much later: `DEFER_EVENT_LISTENER_TIME` of @smithy/node-http-handler. */
  const countedLateMs = 3_000

  it.each(['Serve', 'Receive'])('hears of a bucket that is silent before its time is over: %s', (name) => {
    const timeoutMs = 1_000 * Number(functions.get(name)?.['Timeout'])
    expect(countedLateMs + patience.requests.silenceMs).toBeLessThan(timeoutMs - 5_000)
  })

  it('has room for two search indexes of what the README says, and for the young objects that Lambda may allow', () => {
    const [, bytesEach, openings] =
      /(\d+) bytes for each opening, so some ([\d,]+)\s+as they are deployed/.exec(textOf('README.md')) ?? []
    const indexesMb = (2 * Number(bytesEach) * Number(openings?.replaceAll(',', ''))) / 1e6
    const memoryMb = Number(functions.get('Serve')?.['MemorySize'])
    const youngMb = 3 * 2 ** Math.ceil(Math.log2(memoryMb / 20))
    const nodeAndCodeMb = 200
    expect(indexesMb).toBeGreaterThan(0)
    expect(memoryMb).toBeGreaterThan(indexesMb + youngMb + nodeAndCodeMb)
  })
})

describe('a document', () => {
  it.each(['Ingest', 'Chunk'])('has all the time of a run of %s for itself', (name) => {
    expect(sources.get(name)?.['BatchSize']).toBe(1)
  })
})

describe('matching', () => {
  it('is run five times at once for each shard: with one, a first load outlasts the stream', () => {
    expect(sources.get('Match')?.['ParallelizationFactor']).toBe(5)
  })

  it('is tried for hours, and sets aside what is older before the stream drops it', () => {
    const { MaximumRetryAttempts, MaximumRecordAgeInSeconds, DestinationConfig } = sources.get('Match') ?? {}
    expect(MaximumRetryAttempts).toBeGreaterThanOrEqual(50)
    expect(MaximumRecordAgeInSeconds).toBeGreaterThanOrEqual(3_600)
    expect(MaximumRecordAgeInSeconds).toBeLessThan(24 * 3_600)
    expect(idIn(DestinationConfig)).toBe('SetAside')
  })
})

describe('a schedule', () => {
  const targets = new Map(
    resourcesOf(stacks, 'AWS::Events::Rule').map(([id, { Properties }]) => [
      idIn(id),
      Properties['Targets'] as { Arn: unknown; Input?: string }[],
    ]),
  )

  it('asks for a build in the words of everybody else, by the queue, so that builds do not pile up', () => {
    const [target] = targets.get('EveryMinute') ?? []
    expect(idIn(target?.Arn)).toBe('Requests')
    expect(target?.Input).toBe('{}')
  })

  it('drops a tick that finds its function running, or fails: the next one comes', () => {
    const woken = [...targets.values()].flatMap((found) => found.map(({ Arn }) => idIn(Arn)))
    const policies = new Map(
      all('AWS::Lambda::EventInvokeConfig').map(({ Properties }) => [
        idIn(Properties['FunctionName']),
        Properties,
      ]),
    )
    const invoked = woken.filter((id) => functions.has(id))
    expect(invoked.sort()).toEqual(['Expire', 'Tell'])
    for (const id of invoked)
      expect(policies.get(id)).toMatchObject({ MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 })
  })
})

describe('a function that may send to the queue which wakes it', () => {
  const policies = all('AWS::IAM::Policy').map(({ Properties }) => ({
    of: idIn(Properties['Roles']).replace(/Role$/, ''),
    statements: (Properties['PolicyDocument'] as { Statement: { Action: unknown; Resource: unknown }[] })
      .Statement,
  }))
  const sendsTo = (id: string) =>
    policies
      .filter(({ of }) => of === id)
      .flatMap(({ statements }) => statements)
      .filter(({ Action }) => [Action].flat().includes('sqs:SendMessage'))
      .flatMap(({ Resource }) => [Resource].flat().map(idIn))

  it.each([...functions.keys()])('is not stopped as a loop after sixteen messages: %s', (id) => {
    const wakes = idIn(sources.get(id)?.['EventSourceArn'])
    const asksItself = wakes !== '' && sendsTo(id).includes(wakes)
    expect(functions.get(id)?.['RecursiveLoop']).toBe(asksItself ? 'Allow' : undefined)
  })

  it('is Publish, and Chunk', () => {
    const allowed = [...functions].filter(([, { RecursiveLoop }]) => RecursiveLoop === 'Allow')
    expect(allowed.map(([id]) => id).sort()).toEqual(['Chunk', 'Publish'])
  })
})
