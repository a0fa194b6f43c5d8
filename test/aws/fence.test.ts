import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { expect, it } from 'vitest'
import { dynamoPostings } from '../../lib/aws/dynamo-postings.ts'
import { dynamoSources } from '../../lib/aws/dynamo-sources.ts'
import { fenceCopies, keys } from '../../lib/aws/keys.ts'
import { postingOf } from '../posting-of.ts'
import { tableOf } from './table-of.ts'

const copies = Array.from({ length: fenceCopies }, (_, n) => keys.fence('crumb', n).pk)
const refused = new ConditionalCheckFailedException({ message: '', $metadata: { attempts: 1 } })
const keyOf = (input: unknown): string => (input as { Key: { pk: { S: string } } }).Key.pk.S

/** Whoever is cut short having raised any is known to have begun: nothing was turned away for nothing. */
it('raises the copy that is asked where the fence stands before all others, and every other', async () => {
  const { table, sent } = tableOf([])
  const sources = dynamoSources(table)
  const raising = sources.raiseFence('crumb', 5)
  expect(sent.map(({ input }) => keyOf(input))).toEqual(copies.slice(0, 1))
  expect(await raising).toBe('raised')
  expect(sent.map(({ input }) => keyOf(input))).toEqual(copies)
  await sources.fence('crumb')
  expect(keyOf(sent.at(-1)?.input)).toBe(copies[0])
})

it.each([0, 1, fenceCopies - 1])('is stale where a newer snapshot has raised copy %d', async (copy) => {
  const { table } = tableOf(copies.map((_, n) => (n === copy ? refused : {})))
  expect(await dynamoSources(table).raiseFence('crumb', 5)).toBe('stale')
})

it('gives a number without touching what transactions check', async () => {
  const { table, sent } = tableOf([{ Attributes: { sequence: { N: '3' } } }])
  expect(await dynamoSources(table).nextSequence('crumb')).toBe(3)
  expect(copies).not.toContain(keyOf(sent[0]?.input))
})

it('checks one copy for each transaction, and each of them for many', async () => {
  const { table, sent } = tableOf([])
  const refs = Array.from({ length: 4_000 }, (_, n) => `CRUMB-${n}`)
  const writes = refs.map((sourceRef) => ({
    posting: postingOf({ sourceId: 'crumb', sourceRef }),
    hash: 'h',
  }))
  await dynamoPostings(table, () => 0).put('crumb', 5, writes)
  const checked = sent.map(({ input }) =>
    (input as { TransactItems: { ConditionCheck?: unknown }[] }).TransactItems.flatMap(
      ({ ConditionCheck }) => (ConditionCheck ? [keyOf(ConditionCheck)] : []),
    ),
  )
  expect(new Set(checked.map((one) => one.length))).toEqual(new Set([1]))
  expect(new Set(checked.flat())).toEqual(new Set(copies))
})
