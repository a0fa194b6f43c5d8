import { workWords } from '../data/foreign-words.ts'
import { isObject } from '../parts/json-fields.ts'
import { likeness } from './likeness.ts'

/**
 * Objects keyed by id may hold several kinds of things, as the caches of GraphQL clients do:
 * {"Job:1": {…}, "Job:2": {…}, "Company:3": {…}} (https://www.apollographql.com/docs/react/caching/overview).
 */
type Thing = Readonly<Record<string, unknown>>
export type Keyed = readonly [key: string, thing: Thing]

/** "Job:1" is a job; "https://…" says nothing. */
const ofKey = /^([A-Za-z_]\w{0,60}):(?!\/\/)./

/** What kind a thing says it is of, or its key does. */
const kindOf = (key: string, thing: Thing): string | undefined =>
  typeof thing['__typename'] === 'string' ? thing['__typename'] : ofKey.exec(key)?.[1]

const lookedMax = 30
const likeMin = 3
/** What a kind's own name is worth beside the names of its fields. */
const calledWork = 3

/** Those of the kind that is most like postings; all of them where they are of one kind. */
export function likestKind(things: readonly Keyed[]): readonly Keyed[] {
  const kinds = Map.groupBy(things.slice(0, lookedMax), ([key, thing]) => kindOf(key, thing))
  if (kinds.size < 2) return things
  const scored = [...kinds].flatMap(([kind, members]) => {
    const likest = Math.max(...members.slice(0, 3).map(([, thing]) => likeness(thing)))
    const isLike = kind !== undefined && members.length > 1 && likest >= likeMin
    return isLike ? [{ kind, members, score: likest + (workWords.test(kind) ? calledWork : 0) }] : []
  })
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  if (!best) return things
  const usual = usualNames(best.members.map(([, thing]) => thing))
  return things.filter(([key, thing]) => kindOf(key, thing) === best.kind || isLikeThem(thing, usual))
}

const keyName = '@key'

/** A thing with the key it stood under, as the reader hands it out, where that tells of its kind. */
export const withKey = ([key, thing]: Keyed): Thing =>
  ofKey.test(key) ? { ...thing, [keyName]: key } : thing

/** What the samples of a document are, as they and their names say. */
export type Kind = { readonly said: ReadonlySet<string>; readonly usual: ReadonlySet<string> }

const saidOf = (thing: Thing): string | undefined => kindOf(String(thing[keyName] ?? ''), thing)

/** Undefined where no sample says its kind. */
export function kindIn(samples: readonly unknown[]): Kind | undefined {
  const things = samples.filter(isObject)
  const said = new Set(things.flatMap((thing) => saidOf(thing) ?? []))
  return said.size === 0 ? undefined : { said, usual: usualNames(things) }
}

/** Whether a record that stood under a key is of another kind than the samples were. */
export const isOfAnotherKind = (record: unknown, { said, usual }: Kind): boolean =>
  isObject(record) && keyName in record && !said.has(saidOf(record) ?? '') && !isLikeThem(record, usual)

/** Every thing has these, of whatever kind. */
const ofAll = new Set([keyName, '__typename'])

/** The names that most of them have. */
function usualNames(things: readonly Thing[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of things.flatMap((thing) => Object.keys(thing)))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  const usual = [...counts].filter(([name, count]) => !ofAll.has(name) && count * 2 > things.length)
  return new Set(usual.map(([name]) => name))
}

const sharedMin = 2 / 3

/** Has it most of their names? "Leeds:1" and "York:2" are of one kind. */
const isLikeThem = (thing: Thing, usual: ReadonlySet<string>): boolean =>
  [...usual].filter((name) => name in thing).length >= usual.size * sharedMin
