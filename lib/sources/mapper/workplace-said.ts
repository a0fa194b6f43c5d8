import { readWorkplace } from '../../text/workplace.ts'
import type { Leaf } from './flatten.ts'

export const yes = /^(true|1|yes|y|si|sí|ja|oui|remote|remoto|fully remote)$/i
export const no = /^(false|0|no|n|nein|non|none)$/i

const ofRemote = /remote|telework|teletravail|teletrabajo|home_?-?office|wfh/i
const partly = /^(?:partial(?:ly)?|partiel|parcial|teilweise|some|sometimes|occasional(?:ly)?|flexible?)$/i
const wholly =
  /^(?:fully?|full[ _-]?time|complete(?:ly)?|total|vollst[äa]ndig|ganz|komplett|always|only|100 ?%|anywhere)$/i

/** The way of working in words that say all of it: {"remoteStatus": "fully"} says half of it by its name. */
function whole({ segments, value }: Leaf): string {
  if (!ofRemote.test(segments.at(-1) ?? '')) return value
  return partly.test(value) ? 'hybrid' : wholly.test(value) ? 'remote' : value
}

export type WorkplaceFound = {
  readonly stated: readonly Leaf[]
  readonly remote: Leaf | undefined
  readonly isHybrid: boolean
  readonly isOnsite: boolean
}

const ways = ['hybrid', 'remote', 'onsite'] as const

/**
 * What the first path says whose words can be read; of several ways there, hybrid, then remote is what is
 * offered.
 */
function toldOf(stated: readonly Leaf[]): string | undefined {
  const path = stated.find((leaf) => readWorkplace(whole(leaf)) !== undefined)?.path
  const words = stated.filter((leaf) => path === undefined || leaf.path === path).map(whole)
  const way = ways.find((one) => words.some((word) => readWorkplace(word) === one))
  return words.find((word) => readWorkplace(word) === way) ?? words[0]
}

/** Words, or a flag for each way of working; where two are raised, hybrid is what both together mean. */
export function workplaceSaid({ stated, remote, isHybrid, isOnsite }: WorkplaceFound): string | undefined {
  const told = toldOf(stated)
  const flag = remote && whole(remote)
  if (isHybrid) return 'hybrid'
  if (flag !== undefined && yes.test(flag)) return 'remote'
  return told ?? (flag === undefined || no.test(flag) ? undefined : flag) ?? (isOnsite ? 'onsite' : undefined)
}
