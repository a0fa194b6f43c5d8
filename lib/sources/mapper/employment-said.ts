import { genericNames } from '../data/field-synonyms.ts'
import { fused } from './field-names.ts'
import type { Leaf } from './flatten.ts'

/**
 * The value of a field about employment in words that say all of it: some say half of it by the field's name, as in
 * {"jornada": "Completa"}, {"hoursPerWeek": 37.5}, {"befristet": true} or {"partTime": "yes"}.
 */
export function employmentSaid({ segments, value }: Pick<Leaf, 'segments' | 'value'>): string {
  // New York's "F" and "P".
  if (value === 'F') return 'full-time'
  if (value === 'P') return 'part-time'
  if (value.length > valueCharsMax) return value
  // {"workDay": {"id": 1, "value": "Completa"}}
  const name = segments.findLast((segment) => !isGeneric(segment)) ?? ''
  return kindOf(name)?.said(value.toLowerCase()) ?? value
}

const isGeneric = (name: string): boolean => genericNames.has(name.toLowerCase())

const known = new Map<string, Kind | undefined>()
const knownMax = 2_000

/** Names come again with every record. */
function kindOf(name: string): Kind | undefined {
  if (known.has(name)) return known.get(name)
  const fusedName = fused(name)
  const kind = kinds.find(({ names }) => names.test(fusedName))
  if (known.size < knownMax) known.set(name, kind)
  return kind
}

const valueCharsMax = 40

const yes = /^(?:true|1|yes|y|ja|si|sí|oui)$/
const no = /^(?:false|0|no|n|nein|non)$/

type Kind = { readonly names: RegExp; said(value: string): string | undefined }

const flag =
  (raised: string, lowered = '') =>
  (value: string): string | undefined =>
    yes.test(value) ? raised : no.test(value) ? lowered : undefined

const hour = 'h|hrs?|hours|uren|uur|stunden|std\\.?|horas|heures'
const aWeek = '(?:/|per|a|pro|por|par)? ?(?:weeks?|wk|woche|semana|semaine)|p\\.?w\\.?'

/** A number and nothing else but "a week": "9-17" are times of day. */
const weekly = new RegExp(`^(\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:${hour})? ?(?:${aWeek})?$`)

const kinds: readonly Kind[] = [
  {
    names: /hours|uren|stunden|horas|heures/,
    said(value) {
      const hours = weekly.exec(value)?.[1]
      return hours === undefined ? undefined : `${hours} hours per week`
    },
  },
  {
    names: /jornada|workday|dedicacion/,
    said: (value) =>
      /^(?:completa|parcial|intensiva|reducida)\b/.test(value)
        ? `jornada ${value}`
        : /^media\b/.test(value)
          ? 'media jornada'
          : undefined,
  },
  {
    names: /temps|duree/,
    said: (value) => (/^(?:plein|complet|partiel)\b/.test(value) ? `temps ${value}` : undefined),
  },
  { names: /^befrist/, said: flag('befristet', 'unbefristet') },
  { names: /^(?:is)?(?:fulltime|vollzeit|tempsplein|tiempocompleto)/, said: flag('full-time') },
  { names: /^(?:is)?(?:parttime|teilzeit|tempspartiel|tiempoparcial)/, said: flag('part-time') },
]
