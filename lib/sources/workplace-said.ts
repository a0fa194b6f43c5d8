import { readWorkplace } from '../text/workplace.ts'
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

/** Words, or a flag for each way of working; where two are raised, hybrid is what both together mean. */
export function workplaceSaid({ stated, remote, isHybrid, isOnsite }: WorkplaceFound): string | undefined {
  const words = stated.map(whole)
  const told = words.find((word) => readWorkplace(word) !== undefined) ?? words[0]
  const flag = remote && whole(remote)
  if (isHybrid) return 'hybrid'
  if (flag !== undefined && yes.test(flag)) return 'remote'
  return told ?? (flag === undefined || no.test(flag) ? undefined : flag) ?? (isOnsite ? 'onsite' : undefined)
}
