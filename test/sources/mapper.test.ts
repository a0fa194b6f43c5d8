import { describe, expect, it } from 'vitest'
import { headRecords } from '../../lib/sources/document/head-records.ts'
import { withMapping } from '../../lib/sources/generic.ts'
import { genericJson } from '../../lib/sources/generic-json.ts'
import { detectFormat } from '../../lib/sources/index.ts'
import { missingFields } from '../../lib/sources/mapper/lacks.ts'
import { mapFields } from '../../lib/sources/mapper.ts'
import type { Draft } from '../../lib/sources/source.ts'
import { drafts, headOf, url, xmlOf } from './drafted.ts'

/** What the renaming of a feed must not change. */
const essence = ({ title, url, apply, places, posted, employer }: Draft): unknown => ({
  title,
  link: url ?? apply?.[0]?.url,
  places,
  posted,
  employer: employer?.name,
})

describe('unknown shapes', () => {
  const plainXml = xmlOf(
    'source',
    'job',
    Array.from(
      { length: 20 },
      (_, n) =>
        `<title>Turner ${n}</title><date>2026-04-0${(n % 9) + 1}</date><referencenumber>00${n}</referencenumber><url>${url(n)}</url><company>Dairy ${n}</company><city>Leeds</city><country>GB</country><description><![CDATA[<p>Turn</p>]]></description>`,
    ),
  )
  const renamed = (names: Readonly<Record<string, string>>): string =>
    Object.entries(names).reduce(
      (text, [from, to]) => text.replaceAll(`<${from}>`, `<${to}>`).replaceAll(`</${from}>`, `</${to}>`),
      plainXml,
    )
  const spanish = {
    title: 'tituloOferta',
    date: 'fecha-publicacion',
    referencenumber: 'numero_referencia',
    url: 'Enlace',
    company: 'nombre_empresa',
    city: 'ciudad',
    country: 'pais',
    description: 'descripcion',
  }
  const german = {
    title: 'stellentitel',
    date: 'veroeffentlichtAm',
    referencenumber: 'kennziffer',
    url: 'stellen-link',
    company: 'arbeitgeber',
    city: 'stadt',
    country: 'land',
    description: 'stellenbeschreibung',
    job: 'anzeige',
    source: 'stellen',
  }
  const french = {
    title: 'intitule_poste',
    date: 'datePublication',
    referencenumber: 'numero-reference',
    url: 'lien',
    company: 'entreprise',
    city: 'ville',
    country: 'pays',
    description: 'descriptif',
    job: 'annonce',
  }
  const deeper = (text: string): string =>
    text.replaceAll('<job>', '<registro><detalle>').replaceAll('</job>', '</detalle></registro>')

  it.each([
    ['Spanish', renamed(spanish)],
    ['German', renamed(german)],
    ['French', renamed(french)],
    ['Spanish and one level deeper', deeper(renamed(spanish))],
  ])('read the same when every tag is renamed to %s', (_, text) => {
    expect(drafts(text).map(essence)).toEqual(drafts(plainXml).map(essence))
  })

  const records = Array.from({ length: 10 }, (_, n) => ({
    id: `i${n}`,
    title: `Turner ${n}`,
    company_name: 'Dairy',
    url: url(n),
    locations: ['Leeds', 'York'],
    date_posted: 1_714_605_534 + n,
  }))
  const keys: Readonly<Record<string, string>> = {
    id: 'identificador',
    title: 'PUESTO',
    company_name: 'nombreEmpresa',
    url: 'enlace',
    locations: 'ubicaciones',
    date_posted: 'fecha_publicacion',
  }
  const translated = records.map((record) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [keys[key] ?? key, value])),
  )

  it.each([
    ['renamed', translated],
    ['in an envelope', { resultado: { ofertas: translated } }],
    ['one level deeper', translated.map((record) => ({ detalle: record }))],
    ['two levels deeper', translated.map((record) => ({ a: { b: record } }))],
  ])('read the same when every key is %s', (_, value) => {
    expect(drafts(JSON.stringify(value)).map(essence)).toEqual(drafts(JSON.stringify(records)).map(essence))
  })

  it('finds link, text and id by what the values look like', () => {
    const odd = records.map(({ title, url: link }, n) => ({
      job_title: title,
      employer: 'Dairy',
      x1: link,
      x2: 'Turn the wheels daily. '.repeat(20),
      x3: `0b0d8c1e-5f5e-4c0e-9a55-00000000000${n}`,
    }))
    expect(drafts(JSON.stringify(odd))[3]).toMatchObject({
      url: url(3),
      sourceRef: '0b0d8c1e-5f5e-4c0e-9a55-000000000003',
    })
    const how = mapFields(odd)
      .choices.filter((choice) => choice.how === 'shape')
      .map(({ field, path }) => `${field}=${path}`)
    expect(how.sort()).toEqual(['description=x2', 'sourceRef=x3', 'url=x1'])
  })

  it.each([
    [
      'a shop',
      [
        { sku: 4, name: 'Bolt', link: url(1), price: 3 },
        { sku: 5, name: 'Nut', link: url(2), price: 4 },
      ],
    ],
    [
      'an address book',
      [
        { name: 'Ann', email: 'ann@dairy.example', city: 'Leeds' },
        { name: 'Bo', city: 'York' },
      ],
    ],
    [
      'goods',
      [
        {
          title: 'Oak table',
          brand: 'Plank',
          price: 300,
          url: 'https://other.example/7',
          description: 'Oak.',
        },
      ],
    ],
    [
      'articles',
      [
        {
          title: 'How to write',
          author: 'Ann',
          link: 'https://other.example/7',
          published: '2026-04-01',
          content: 'Write.',
        },
      ],
    ],
    [
      'concerts',
      [
        {
          title: 'Jazz night',
          venue: 'Blue Room',
          city: 'Leeds',
          url: 'https://other.example/7',
          startDate: '2026-05-01',
        },
      ],
    ],
    [
      'houses',
      [
        {
          title: 'Flat',
          location: 'Leeds',
          agent: 'Key',
          bedrooms: 2,
          url: 'https://other.example/7',
          description: 'Flat.',
        },
      ],
    ],
    [
      'people',
      [
        {
          name: 'Ann',
          title: 'Nurse',
          company: 'Clinic',
          city: 'Leeds',
          resume_url: 'https://other.example/7',
        },
      ],
    ],
    ['sentences', [{ idx: 1, tokens: ['a', 'b'], tags: ['O', 'O'] }]],
    ['numbers', [1, 2, 3]],
  ])('do not make postings of %s', (_, value) => {
    expect(detectFormat(headOf(JSON.stringify(value)))).toMatchObject({ code: 'unsupported_format' })
  })

  it.each([
    [
      'a price beside names that only work has',
      [{ title: 'Turner', url: 'https://other.example/7', price: 20, job_type: 'x' }],
    ],
    [
      'an author of a list of jobs',
      { jobs: [{ title: 'Turner', url: 'https://other.example/7', author: 'Ann' }] },
    ],
    [
      'a name and a link that says job',
      [{ name: 'Turner', url: 'https://dairy.example/jobs/1', city: 'Leeds' }],
    ],
  ])('make postings of %s all the same', (_, value) => {
    expect(detectFormat(headOf(JSON.stringify(value)))).toMatchObject({ format: { id: 'generic-json' } })
  })

  it('say what was missing', () => {
    expect(missingFields(mapFields([{ sku: 1 }]))).toEqual(['title', 'employer, link or place'])
    expect(missingFields(mapFields([{ title: 'Turner' }]))).toEqual(['employer, link or place'])
  })

  it('do not take a changed date for a posted one, nor a contact for the title', () => {
    const [draft] = drafts(
      JSON.stringify([
        {
          title: 'Turner',
          company: 'Dairy',
          updated_at: '2026-04-01',
          contact: { name: 'Ann', url: 'https://x.example' },
        },
      ]),
    )
    expect(draft).toMatchObject({ title: 'Turner', posted: undefined, url: undefined })
  })
})

it('lets an operator’s mapping win over names', () => {
  const head = headOf(
    JSON.stringify([{ title: 'Dairy News', role_text: 'Turner', company: 'Dairy', where: 'Leeds' }]),
  )
  const format = withMapping(genericJson, { title: 'role_text' })
  const draft = format.draft(headRecords(head)[0], { capturedAt: '', head })
  expect(draft).toMatchObject({ title: 'Turner', employer: { name: 'Dairy' } })
})

it('says of every field where it is read from and how sure that is', () => {
  const { choices } = mapFields([
    { title: 'Turner', company: { name: 'Dairy' }, salary: { min: 1, currency: 'EUR' } },
  ])
  expect(choices.map(({ field, path, how }) => `${field} ${path} ${how}`)).toEqual([
    'currency salary.currency name',
    'employer company.name name',
    'salaryMin salary.min name',
    'title title name',
  ])
  for (const { confidence } of choices) expect(confidence).toBeGreaterThan(0.5)
})
