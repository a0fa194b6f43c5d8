import type { BlockMember, Identities, IdentityRecord } from '../ports.ts'
import { postingParts } from '../posting.ts'
import { keys } from './keys.ts'
import { type Item, N, number, pack, requestsAtOnce, S, type Table, text, unpack } from './table.ts'

/** What matching knows: a record beside each posting, and the blocks by which postings find each other. */
export function dynamoIdentities(table: Table): Identities {
  const keyOf = (postingKey: string) => keys.identity(postingParts(postingKey))
  return {
    async get(postingKeys) {
      const items = await table.getAll(postingKeys.map(keyOf))
      return items.map((item, at) => item && recordIn(item, postingKeys[at] ?? ''))
    },

    async put(record) {
      const read = record.version
      const next = read + 1
      const written = await table.update(keyOf(record.postingKey), {
        UpdateExpression: 'SET body = :body, #version = :next',
        ConditionExpression: read === 0 ? 'attribute_not_exists(pk)' : '#version = :read',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: {
          ':body': pack(keptOf(record)),
          ':next': N(next),
          ...(read > 0 && { ':read': N(read) }),
        },
      })
      return written ? 'put' : 'conflict'
    },

    async remove({ postingKey, version }) {
      // A record that is gone leaves nothing whose version could differ.
      const condition = 'attribute_not_exists(pk) OR #version = :read'
      const values = { ExpressionAttributeValues: { ':read': N(version) } }
      const names = { ExpressionAttributeNames: { '#version': 'version' } }
      const Key = table.keyOf(keyOf(postingKey))
      const failed = await table.transact([
        { Delete: { TableName: table.name, Key, ConditionExpression: condition, ...names, ...values } },
      ])
      return failed ? 'conflict' : 'removed'
    },

    async members(blocks, most) {
      const found: BlockMember[][] = []
      for (let at = 0; at < blocks.length; at += requestsAtOnce) {
        const some = blocks.slice(at, at + requestsAtOnce)
        found.push(...(await Promise.all(some.map((block) => membersOf(table, block, most)))))
      }
      return found
    },

    join: (blocks, { postingKey, title }) =>
      table.writeAll(
        [...new Set(blocks)].map((block) => ({
          PutRequest: { Item: { ...table.keyOf(keys.block(block, postingKey)), title: S(title) } },
        })),
      ),

    leave: (blocks, postingKey) =>
      table.writeAll(
        [...new Set(blocks)].map((block) => ({
          DeleteRequest: { Key: table.keyOf(keys.block(block, postingKey)) },
        })),
      ),
  }
}

async function membersOf(table: Table, block: string, most: number): Promise<BlockMember[]> {
  const members: BlockMember[] = []
  for await (const item of table.query(keys.block(block, '').pk, { Limit: most })) {
    members.push({ postingKey: text(item, 'sk'), title: text(item, 'title') })
    if (members.length === most) break
  }
  return members
}

/**
 * A record as it is kept: without what its key and version say, and run together what would be lists of short strings.
 * Of the records of the cost bench half are then small enough for one write unit, and hardly any were before.
 */
type Kept = Partial<KeptLists> & {
  readonly features: Omit<IdentityRecord['features'], 'key' | 'sourceId' | 'round' | 'units'>
  readonly units: string
  readonly commonness: string
  readonly openingId?: string | undefined
  readonly rules?: number | undefined
}

/** Mostly empty, and left out then. */
type KeptLists = Pick<IdentityRecord, 'leaving' | 'pending' | 'overrides'> & {
  readonly edges: readonly (readonly [other: string, Edge['decision'], confidence: number, veto: 0 | 1])[]
}

type Edge = IdentityRecord['edges'][number]

const between = ' '

function keptOf(record: IdentityRecord): Kept {
  const { postingKey, commonness, leaving, pending, overrides, openingId, rules } = record
  const { key: _key, sourceId: _sourceId, round: _round, units, ...features } = record.features
  const edges = record.edges.map(
    (edge) =>
      [
        edge.a === postingKey ? edge.b : edge.a,
        edge.decision,
        edge.confidence,
        edge.isVetoed ? 1 : 0,
      ] as const,
  )
  const lists: KeptLists = { edges, leaving, pending, overrides }
  const said = Object.entries(lists).filter(([, list]) => list.length > 0)
  return {
    features,
    units: units.join(between),
    commonness: commonness.join(''),
    openingId,
    rules,
    ...Object.fromEntries(said),
  }
}

/** As it was put, to the order of its fields: records are compared as JSON. */
function recordIn(item: Item, postingKey: string): IdentityRecord {
  const kept = unpack<Kept>(item['body'])
  const {
    features,
    units,
    commonness,
    leaving = [],
    pending = [],
    edges = [],
    overrides = [],
    openingId,
    rules,
  } = kept
  const { sourceId, round } = postingParts(postingKey)
  return {
    postingKey,
    features: {
      key: postingKey,
      sourceId,
      ...(round !== undefined && { round }),
      ...features,
      units: units === '' ? [] : units.split(between),
    },
    commonness: [...commonness].map((degree) => Number(degree) as IdentityRecord['commonness'][number]),
    leaving,
    pending,
    edges: edges.map(([other, decision, confidence, veto]) => {
      const [a, b] = postingKey < other ? [postingKey, other] : [other, postingKey]
      return { a, b, decision, confidence, isVetoed: veto === 1 }
    }),
    overrides,
    ...(openingId !== undefined && { openingId }),
    ...(rules !== undefined && { rules }),
    version: number(item, 'version'),
  }
}
