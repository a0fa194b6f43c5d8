import { xmlBeginning } from '../../text/xml/beginning.ts'
import { fused } from '../mapper/field-names.ts'
import { localName } from '../mapper/flatten.ts'
import { innerOf } from '../parts/json-fields.ts'
import { fieldText } from '../parts/xml-fields.ts'
import type { Head } from '../source.ts'
import { aroundRecords } from './group-head.ts'
import { oncePerDocument } from './once-per-document.ts'

export type EmployerAround = { readonly name: string; readonly path: string }

/**
 * Whom a document names as employer beside its records: {"company": {"name": "Dairy"}, "jobs": […]}, as far as its
 * beginning shows. Only by names that mean nothing else: an agency or a client may be who sends it.
 */
export const employerAround = oncePerDocument((head): EmployerAround | undefined =>
  head.kind === 'json' ? inEnvelope(head) : head.kind === 'xml' ? inElements(head) : undefined,
)

const employerNames = new Set(
  (
    'company companyname employer employername hiringorganization hiringcompany empresa nombreempresa firma ' +
    'firmenname unternehmen arbeitgeber entreprise nomentreprise societe employeur bedrijf bedrijfsnaam werkgever'
  ).split(' '),
)
const isEmployer = (name: string): boolean => employerNames.has(fused(localName(name)))
const nameCharsMax = 200

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' && value.length <= nameCharsMax && !/^https?:/.test(value)
    ? value
    : undefined

const nameIn = (value: unknown): string | undefined =>
  ['name', 'nombre', 'nom', 'displayName']
    .map((key) => textOf(innerOf(value, key)))
    .find((name) => name !== undefined)

/** The objects around the records, from the nearest out. */
function inEnvelope(head: Head & { kind: 'json' }): EmployerAround | undefined {
  const path = aroundRecords(head)
  if (head.shape !== 'array' && head.shape !== 'keyed') return undefined
  for (let length = path.length; length >= 0; length -= 1) {
    const above = path.slice(0, length)
    const around = above.reduce<unknown>(innerOf, Object.fromEntries(head.envelope))
    for (const [key, value] of Object.entries(around ?? {})) {
      const name = isEmployer(key) ? (textOf(value) ?? nameIn(value)) : undefined
      if (name !== undefined) return { name, path: [...above, key].join('.') }
    }
  }
  return undefined
}

/** Only the root is sure to stand around all records: it is the employer, or one of its elements says who is. */
function inElements({ path, text }: Head & { kind: 'xml' }): EmployerAround | undefined {
  const root = path.length > 1 ? xmlBeginning(text) : undefined
  if (!root) return undefined
  const own = isEmployer(root.name) ? (root.attributes['name'] ?? fieldText(root, 'name')) : undefined
  if (textOf(own) !== undefined) return { name: own ?? '', path: 'name' }
  // <jobs employer="Dairy">
  const [stated, by] = Object.entries(root.attributes).find(([name]) => isEmployer(name)) ?? []
  if (stated !== undefined && textOf(by) !== undefined) return { name: by ?? '', path: `@${stated}` }
  const said = root.children.find(({ name, children }) => children.length === 0 && isEmployer(name))
  const name = textOf(said?.text)
  return said && name !== undefined ? { name, path: said.name } : undefined
}
