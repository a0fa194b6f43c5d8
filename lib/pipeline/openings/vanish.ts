import { blockKeys, isFull, isRunKey } from '../../identity/blocks.ts'
import { isHot } from '../../identity/body/boilerplate.ts'
import { otherEnd } from '../../identity/cluster.ts'
import { openingId } from '../../identity/opening-id.ts'
import { limits } from '../../limits.ts'
import type { BlockMember, IdentityRecord, Runtime } from '../../ports.ts'
import { postingKey, postingParts } from '../../posting.ts'
import { Problem } from '../../problem.ts'
import { askForBuild } from '../feeds/ask.ts'
import { titlesOf } from './neighbour-blocks.ts'

/**
 * Takes postings that are no more out of all that matching knows, but for their own records, by which the rest
 * can be found should this be cut short. `others` must be matched then: they were tied to a posting that is
 * gone, or what is boilerplate for them may have changed. `end` comes after that: it takes away what has
 * become of nobody, and the records.
 *
 * @throws Problem `write_conflict` when another worker was there: all of it is then done again
 */
export async function takeOut(gone: readonly string[], runtime: Runtime) {
  const found = (await runtime.identities.get(gone)).filter((record) => record !== undefined)
  const others = new Set<string>()
  for (const record of found) {
    for (const key of await leaveBlocks(record, runtime)) others.add(key)
    for (const key of await untie(record, runtime)) others.add(key)
  }
  return {
    others: [...others.difference(new Set(gone))].sort(),
    async end(): Promise<void> {
      for (const { postingKey: key } of found) await forget(key, runtime)
    },
  }
}

/** @returns postings for which a run of words may be less common now, or whom a block finds again */
async function leaveBlocks(record: IdentityRecord, { identities }: Runtime): Promise<string[]> {
  const { postingKey: key, features, leaving } = record
  const blocks = [...new Set([...leaving, ...blockKeys(features)])]
  const members = await identities.members(blocks, limits.blockPostingsReadMax + 1)
  await identities.leave(blocks, key)
  const others: string[] = []
  for (const [at, block] of blocks.entries()) {
    const left = leftOtherwise(block, record, members[at] ?? [])
    if (isRunKey(block) || (await mayFind(left, identities))) others.push(...left)
  }
  return others
}

/** Of a block that is full without it, nobody is found in any case. */
async function mayFind(others: readonly string[], identities: Runtime['identities']): Promise<boolean> {
  const records = others.length > limits.blockPostingsMax ? await identities.get(others) : []
  return !isFull(others.length, records.filter((one) => one && one.features.goneOn === undefined).length)
}

function leftOtherwise(block: string, record: IdentityRecord, members: readonly BlockMember[]): string[] {
  const others = members.filter(({ postingKey: other }) => other !== record.postingKey)
  const isRun = isRunKey(block)
  // What is still hot counts for nobody, and what is longer than is ever read is still full.
  if (others.length > limits.blockPostingsReadMax) return []
  if (isRun && isHot(others.length, titlesOf(others))) return []
  const keys = others.map(({ postingKey: other }) => other)
  if (members.length > limits.blockPostingsMax) return keys
  return isRun ? keys.filter((other) => postingParts(other).sourceId === record.features.sourceId) : []
}

/** @returns the postings that knew of this one */
async function untie({ postingKey: key, ...record }: IdentityRecord, { identities }: Runtime) {
  const ties = [...record.edges, ...record.overrides].map((tie) => otherEnd(tie, key))
  const tied = [...new Set([...ties, ...record.pending])].sort()
  for (const other of await identities.get(tied)) {
    if (!other) continue
    const without = {
      ...other,
      edges: other.edges.filter((edge) => otherEnd(edge, other.postingKey) !== key),
      overrides: other.overrides.filter((word) => otherEnd(word, other.postingKey) !== key),
      pending: other.pending.filter((pending) => pending !== key),
    }
    if (JSON.stringify(without) === JSON.stringify(other)) continue
    if ((await identities.put(without)) === 'conflict') throw conflictAt(other.postingKey)
  }
  return tied
}

/**
 * An opening that still tells of it is nobody's by now: all others who were in it have been matched without
 * it.
 */
async function forget(key: string, runtime: Runtime): Promise<void> {
  const [record] = await runtime.identities.get([key])
  if (!record) return
  const own = openingId([{ ...postingParts(key), capturedAt: '' }])
  for (const id of new Set([own, record.openingId ?? own])) {
    const opening = await runtime.openings.get(id)
    if (!opening || (id !== own && !opening.postings.some((posting) => postingKey(posting) === key))) continue
    const rest = await runtime.identities.get(opening.postings.map(postingKey).filter((k) => k !== key))
    const heir = rest.find((other) => other?.openingId !== undefined && other.openingId !== id)?.openingId
    const done = heir
      ? await runtime.openings.redirect(id, heir, opening.version)
      : await runtime.openings.remove(opening)
    if (done === 'conflict') throw conflictAt(id)
    await askForBuild(runtime)
  }
  if ((await runtime.identities.remove(record)) === 'conflict') throw conflictAt(key)
}

const conflictAt = (at: string): Problem => new Problem('write_conflict', { at })
