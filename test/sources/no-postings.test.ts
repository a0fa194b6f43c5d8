import { describe, expect, it } from 'vitest'
import { postingsIn, read, verdict } from './bad-documents.ts'
import { xmlOf } from './drafted.ts'

const day = (n: number) => `2026-04-0${n + 1}`
const rows = (record: (n: number) => object): string => JSON.stringify([0, 1, 2, 3].map(record))
const list = (name: string, record: (n: number) => object): string => `{"${name}": ${rows(record)}}`
const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`

// Each has a title or a name, and most a link, a place, a day and a text; nobody is wanted for work.
const others: Readonly<Record<string, string>> = {
  contacts: table(
    'First Name;Last Name;Job Title;Company;City;Country;LinkedIn URL',
    'Ann;Moss;Kiln Operator;Harbour Bakery;Leeds;United Kingdom;https://people.example/1',
    'Bob;Reed;Payroll Clerk;Penrose Works;Bristol;United Kingdom;https://people.example/2',
  ),
  staff: rows((n) => ({
    employee_id: n,
    last_name: 'Moss',
    job_title: 'Cook',
    office: 'Leeds',
    hire_date: day(n),
  })),
  members: table(
    'Nombre;Apellidos;Puesto;Empresa;Ciudad;Fecha de alta',
    'Ana;Ruiz;Cocinera;Aceites del Jiloca;Teruel;13/10/2026',
    'Luis;Gil;Soldador;Talleres Norte;Zaragoza;22/10/2026',
  ),
  invoices: table(
    'Rechnungsnummer;Kunde;Ort;Betrag;Datum;Beschreibung;Link',
    'RE-1;Rhönwerk GmbH;Fulda;1.240,00;12.10.2026;Wartung der Heizung;https://rechnung.example/1',
    'RE-2;Keltermann KG;Regensburg;980,00;19.10.2026;Zwei Pumpen im Keller;https://rechnung.example/2',
  ),
  courses: xmlOf(
    'kurse',
    'kurs',
    [1, 2, 3].map(
      (n) =>
        `<titel>Schweißen ${n}</titel><ort>Fulda</ort><beginn>2027-01-0${n}</beginn><gebuehr>120</gebuehr>` +
        `<link>https://vhs.example/${n}</link><beschreibung>Zehn Abende.</beschreibung>`,
    ),
  ),
  companies: list('companies', (n) => ({
    name: `Works ${n}`,
    city: 'Leeds',
    website: `https://c${n}.example`,
    employees: 40,
    description: 'A family firm with a shop and a small museum.',
  })),
  tickets: list('issues', (n) => ({
    title: `Page ${n} is slow`,
    status: 'Open',
    created: day(n),
    url: `https://tracker.example/${n}`,
    description: 'The page is opened, and the form shows without its labels.',
  })),
  threads: list('topics', (n) => ({
    title: `Lost cat ${n}`,
    created_at: day(n),
    link: `https://forum.example/${n}`,
    body: 'I have looked everywhere.',
  })),
  builds: list('jobs', (n) => ({
    name: 'compile',
    web_url: `https://ci.example/jobs/${n}`,
    created_at: day(n),
    runner: { id: 4 },
    commit: { id: 'ab', title: 'Mend the parser' },
  })),
  tenders: list('tenders', (n) => ({
    title: `Road salt ${n}`,
    buyer: 'Alder',
    city: 'Leeds',
    published: day(n),
    url: `https://t.example/${n}`,
  })),
  shops: list('stores', (n) => ({
    storeName: `Shop ${n}`,
    city: 'Leeds',
    url: `https://s.example/${n}`,
    description: 'Bread, cakes and coffee.',
  })),
  reviews: list('reviews', (n) => ({
    title: 'Good place',
    company: 'Penrose',
    jobTitle: 'Cook',
    pros: 'Kind',
    cons: 'Cold',
    date: day(n),
  })),
}

describe('what is about something else', () => {
  it.each(Object.entries(others))('%s give no postings', async (_, content) => {
    const told = await read(content)
    expect(postingsIn(told)).toEqual([])
    expect(verdict(told.summary)).toBe('rejected unsupported_format')
  })
})

const link = (n: number) => `https://board.example/${n}`

const postings: Readonly<Record<string, string>> = {
  'with a contact beside them': list('vacancies', (n) => ({
    jobTitle: 'Cook',
    firstName: 'Ann',
    lastName: 'Moss',
    company: `Inn ${n}`,
    publishedAt: day(n),
    link: link(n),
    description: 'Cook at noon.',
  })),
  'in a list of events': list('events', (n) => ({
    payload: {
      title: 'Cook',
      employer: { name: `Inn ${n}` },
      publishedOn: day(n),
      url: link(n),
      description: 'Cook at noon.',
    },
  })),
  'that only their texts speak for': list('data', (n) => ({
    name: `Koch ${n}`,
    ort: 'Fulda',
    datum: day(n),
    link: link(n),
    text: 'Im Team kochen Sie in zwei Schichten für achtzig Gäste.',
  })),
  'that say no more than where they are': table(
    'Title,Location,Link',
    ...[1, 2, 3].map((n) => `Cook ${n},Leeds UK,${link(n)}`),
  ),
  'that link to their titles by themselves': list('data', (n) => ({
    attributes: { puesto: ['Cocinera', 'Soldador', 'Pastor', 'Molinero'][n], localidad: 'Teruel' },
    links: { self: `https://board.example/${['cocinera', 'soldador', 'pastor', 'molinero'][n]}-${n}` },
  })),
}

describe('what looks a little like something else', () => {
  it.each(Object.entries(postings))('postings %s are postings', async (_, content) => {
    const found = postingsIn(await read(content))
    expect(found.length).toBeGreaterThan(2)
    expect(found.map(({ url = '' }) => url)).toEqual(
      found.map(() => expect.stringMatching(/^https:\/\/board\.example\//)),
    )
  })
})
