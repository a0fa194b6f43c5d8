import { describe, expect, it } from 'vitest'
import { postingsIn, read, verdict } from './bad-documents.ts'

// Six postings, told in names and structures that no adapter knows. Whatever holds them, the same must come out.
const towns = ['Leeds', 'Bristol', 'Cardiff', 'Glasgow', 'Leeds', 'Bristol']
const titles = ['Kiln Operator', 'Payroll Clerk', 'Sous Chef', 'Bus Mechanic', 'Optician', 'Site Carpenter']
type Field = 'id' | 'title' | 'employer' | 'link' | 'town' | 'date' | 'text'
const rows = titles.map((title, n) => ({
  id: `A-${70 + n}`,
  title,
  employer: n % 2 === 0 ? 'Harbour Bakery' : 'Penrose Works',
  link: `https://board.example/ad/${900 + n}`,
  town: towns[n] ?? '',
  date: `2026-04-0${n + 1}`,
  text: `<p>You join a small team and work in shifts. We give you training, tools and time (${n}).</p>`,
}))

const wordings: Readonly<Record<string, Readonly<Record<Field, string>>>> = {
  English: {
    id: 'vacancyNo',
    title: 'roleHeadline',
    employer: 'recruiting-organisation',
    link: 'detailPage',
    town: 'workTown',
    date: 'go-live-date',
    text: 'about_the_role',
  },
  Spanish: {
    id: 'num_oferta',
    title: 'denominacion_puesto',
    employer: 'empresa_contratante',
    link: 'enlace_detalle',
    town: 'localidad_trabajo',
    date: 'fecha_inicio_publicacion',
    text: 'texto_oferta',
  },
  German: {
    id: 'stellen_nr',
    title: 'Positionsbezeichnung',
    employer: 'arbeitgeber_name',
    link: 'detailseite',
    town: 'StandortStadt',
    date: 'Erscheinungsdatum',
    text: 'aufgabenText',
  },
  French: {
    id: 'ref_annonce',
    title: 'intitule_offre',
    employer: 'nom_entreprise',
    link: 'lien_annonce',
    town: 'lieu_mission',
    date: 'date_de_parution',
    text: 'texte_annonce',
  },
  unknown: { id: 'k', title: 'was', employer: 'q', link: 'mehr', town: 'wo', date: 'seit', text: 'info' },
}

type Named = readonly (readonly [name: string, value: string])[]
const named = (names: Readonly<Record<Field, string>>): Named[] =>
  rows.map((row) => Object.entries(row).map(([field, value]) => [names[field as Field], value] as const))
const escaped = (value: string) => value.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
const tags = (each: Named) => each.map(([name, value]) => `<${name}>${escaped(value)}</${name}>`).join('')
const xml = (records: Named[], record: (each: Named) => string) =>
  `<export><made>2026-05-01</made><things>${records.map(record).join('')}</things></export>`
const objects = (records: Named[]) => records.map((each) => Object.fromEntries(each))
const pairs = (records: Named[], name: string, value: string) =>
  records.map((each) => each.map(([key, said]) => ({ [name]: key, [value]: said })))
const keyed = ([name, value]: readonly [string, string]) =>
  `<p><key>${name}</key><value>${escaped(value)}</value></p>`
const lined = (table: readonly (readonly string[])[]) =>
  table.map((row) => `${row.map((cell) => `"${cell}"`).join(';')}\r\n`).join('')
const header = (records: Named[]) => (records[0] ?? []).map(([name]) => name)
const cells = (records: Named[]) => records.map((each) => each.map(([, value]) => value))
const json = (value: unknown) => JSON.stringify(value)

const structures: Readonly<Record<string, (records: Named[]) => string>> = {
  'elements three deep': (records) =>
    xml(records, (each) => `<thing><data><own>${tags(each)}</own></data></thing>`),
  'attributes and nothing else': (records) =>
    xml(
      records,
      (each) => `<thing ${each.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}/>`,
    ),
  'elements named by an attribute': (records) =>
    xml(
      records,
      (each) =>
        `<thing>${each.map(([name, value]) => `<field name="${name}">${escaped(value)}</field>`).join('')}</thing>`,
    ),
  'keys and values in elements': (records) =>
    xml(records, (each) => `<thing>${each.map(keyed).join('')}</thing>`),
  'an envelope three deep': (records) => json({ response: { body: { entries: objects(records) } } }),
  'nodes of edges': (records) =>
    json({ data: { all: { edges: objects(records).map((node) => ({ node })) } } }),
  'fields beside an id': (records) =>
    json({ records: objects(records).map((fields, n) => ({ id: `rec${n}`, fields })) }),
  'values that say their type': (records) =>
    json({
      documents: records.map((each) => ({
        fields: Object.fromEntries(each.map(([name, stringValue]) => [name, { stringValue }])),
      })),
    }),
  'values in lists of one': (records) =>
    json(records.map((each) => Object.fromEntries(each.map(([name, value]) => [name, [{ value }]])))),
  'a list of keys and values for each': (records) => json(pairs(records, 'key', 'value')),
  'lists of keys and values inside': (records) =>
    json({ items: pairs(records, 'name', 'value').map((fields) => ({ fields })) }),
  'lines wrapped in an event': (records) =>
    objects(records)
      .map((payload) => `${json({ at: 1, event: { payload } })}\n`)
      .join(''),
  'lines of keys and values': (records) =>
    pairs(records, 'k', 'v')
      .map((each) => `${json(each)}\n`)
      .join(''),
  'a table under its name': (records) =>
    `Export of 1 May\r\n\r\n${lined([header(records), ...cells(records)])}`,
}
const tables: Readonly<Record<string, (records: Named[]) => string>> = {
  'rows under a header': (records) => json([header(records), ...cells(records)]),
  'rows beside their columns': (records) => json({ columns: header(records), rows: cells(records) }),
  'rows beside what describes their columns': (records) =>
    json({ schema: header(records).map((name) => ({ name, type: 'text' })), rows: cells(records) }),
  'lines of rows': (records) => [header(records), ...cells(records)].map((row) => `${json(row)}\n`).join(''),
}
const known = Object.keys(wordings).filter((wording) => wording !== 'unknown')

const cases = [
  ...Object.keys(wordings).flatMap((wording) =>
    Object.keys(structures).map((one) => [wording, one] as const),
  ),
  ...known.flatMap((wording) => Object.keys(tables).map((one) => [wording, one] as const)),
]

describe('a shape that nobody described', () => {
  it.each(cases)('in %s names and %s gives the same postings', async (wording, structure) => {
    const records = named(wordings[wording] ?? ({} as never))
    const write = structures[structure] ?? tables[structure]
    const told = await read(write?.(records) ?? '')
    expect(verdict(told.summary)).toBe('accepted 6')
    const said = postingsIn(told).map(({ title, url, locations, posted, description }) => [
      title,
      url,
      locations[0]?.city,
      posted?.date,
      description.text,
    ])
    const plain = (html: string) => html.replace(/<\/?p>/g, '')
    expect(said).toEqual(
      rows.map(({ title, link, town, date, text }) => [title, link, town, date, plain(text)]),
    )
  })
})
