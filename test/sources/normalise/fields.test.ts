import { describe, expect, it } from 'vitest'
import { posting, read } from '../normalise-sample.ts'

describe('normalise takes advertising out of the description', () => {
  it.each([
    ['<p>XML job scraping automation by <a href="https://y.example">YubHub</a></p>', true],
    ['<p><em>Powered by <a href="https://y.example">JobMill</a></em></p>', true],
    ['<p>Originally posted on <a href="https://y.example">Board</a></p>', true],
    [
      '<p>Please mention the word **BREAD** and tag RMTI= when applying to show you read the job post.</p>',
      false,
    ],
  ])('%s', (footer, owed) => {
    const made = posting({ body: [{ html: `<p>Bake bread.</p>${footer}` }] })
    expect(made.description.text).toBe('Bake bread.')
    expect(made.attribution?.url).toBe(owed ? 'https://y.example/' : undefined)
  })

  it.each([
    '<p>Powered by four big ovens, we bake.</p>',
    '<p>Posted on the wall is <a href="https://q.example">the weekly plan</a>.</p>'.replace(
      'Posted on',
      'Look at',
    ),
  ])('but keeps %s', (line) => {
    expect(posting({ body: [{ html: `<p>Bake bread.</p>${line}` }] }).description.html).toContain(
      line.slice(3, 30),
    )
  })
})

describe('normalise takes the styles of a word processor out of the description', () => {
  const styles =
    '/* Style Definitions */ table.MsoNormalTable {mso-style-name:"Table Normal"; mso-style-noshow:yes;}'

  it.each([
    [`Normal 0 false false false EN-US X-NONE X-NONE ${styles} Bake bread.`, 'Bake bread.'],
    [`Bake bread. ${styles} p.Mso {margin:0in;}Sell cakes.`, 'Bake bread. Sell cakes.'],
    ['Normal 0 false false false EN-GB X-NONE X-NONE MicrosoftInternetExplorer4 Bake bread.', 'Bake bread.'],
    ['Normal 0 21 false false false DE X-NONE X-NONE Bake bread.', 'Bake bread.'],
    ['Normal 0 false X-NONE Bake bread.', 'Normal 0 false X-NONE Bake bread.'],
    ['Style Definitions are yours to keep.', 'Style Definitions are yours to keep.'],
  ])('%s', (text, words) => {
    expect(posting({ body: [{ text }] }).description.text).toBe(words)
  })
})

describe('normalise reads a body in parts', () => {
  it('with the kinds that the source gave', () => {
    const made = posting({
      body: [
        { text: 'We bake.' },
        { heading: 'The day', kind: 'responsibilities', text: '• Bake\n• Sell' },
        { heading: 'Profil recherché', html: '<ul><li>Patience</li></ul>' },
      ],
    })
    expect(made.description.sections).toEqual([
      { kind: 'about', items: ['We bake.'] },
      { kind: 'responsibilities', heading: 'The day', items: ['Bake', 'Sell'] },
      { kind: 'requirements', heading: 'Profil recherché', items: ['Patience'] },
    ])
    expect(made.description.html).toContain('<h3>The day</h3>')
  })

  it('as markup where text holds markup, as text where it only looks like it', () => {
    expect(posting({ body: [{ text: '<p>Bake</p><script>x</script>' }] }).description.html).toBe(
      '<p>Bake</p>',
    )
    expect(posting({ body: [{ text: 'Know vector<int> & maps' }] }).description.text).toBe(
      'Know vector<int> & maps',
    )
  })
})

describe('normalise reads level, pay, place and time', () => {
  it.each([
    ['Baker &#8211; Caf&eacute; Noir', 'Baker – Café Noir'],
    ['Cook &#38; Cleaner&#x2122;', 'Cook & Cleaner™'],
    ['C&#35; <strong>Developer</strong>', 'C# Developer'],
    ['Cook<br/>Porter', 'Cook Porter'],
    ['Lead &lt;T&gt; &#60;b&#62;', 'Lead &lt;T&gt; &#60;b&#62;'],
    ['Owner of List<Job> &bogus;', 'Owner of List<Job> &bogus;'],
  ])('with a title as people read it: %s', (title, read) => {
    expect(posting({ title }).title).toBe(read)
  })

  it.each([
    { title: 'Senior Baker', field: undefined, level: 'senior', note: 'the title says so' },
    {
      title: 'Senior Baker',
      field: 'Mid',
      level: 'senior',
      note: 'the title says so, against mid in the record',
    },
    {
      title: 'VP of Ovens',
      field: 'Mid-Senior level',
      level: 'executive',
      note: 'the title says so, against mid in the record',
    },
    { title: 'Senior Baker', field: 'Senior', level: 'senior', note: undefined },
    { title: 'Baker', field: 'Entry level', level: 'junior', note: undefined },
  ])(
    'with the level of the title before that of the field: $title, $field',
    ({ title, field, level, note }) => {
      const made = posting({ title, seniority: field })
      expect(made.seniority).toBe(level)
      expect(made.origin['seniority']?.note).toBe(note)
    },
  )

  it('with pay of the fields before pay of the text, in the source’s own words', () => {
    const body = [{ text: 'The salary is £30,000 - £34,000 per year.' }]
    expect(posting({ body, salary: { currency: 'GBP', min: 31000, period: 'year' } }).salary).toMatchObject({
      min: 31000,
      text: 'GBP 31000 year',
    })
    const found = posting({ body })
    expect(found.salary).toMatchObject({ currency: 'GBP', min: 30000, max: 34000, period: 'year' })
    expect(found.origin['salary']?.from).toBe('text')
  })

  it.each([
    [{ text: '£110 per visit' }, '£110 per visit'],
    [{ currency: 'GBP', min: 110, period: 'per-visit' }, 'GBP 110 per-visit'],
    [{ text: '£26,000 to 29 per year' }, '£26,000 to 29 per year'],
    [{ currency: 'GBP', min: 29, max: 26_000, period: 'year' }, 'GBP 29 - 26000 year'],
  ])('with the words alone of pay for no time, or in no range: %j', (salary, text) => {
    const { posting: made, problems } = read({ salary })
    expect(made.salary).toEqual({ text, assumed: [] })
    expect(problems).toEqual([])
  })

  it('with pay of the text before words without an amount', () => {
    const body = [{ text: 'The salary is £30,000 - £34,000 per year.' }]
    expect(posting({ body, salary: { text: '£110 per visit' } }).salary).toMatchObject({ min: 30_000 })
  })

  it.each([
    [undefined, { places: ['Durham'] }],
    [undefined, { places: ['Nowhere Bay, Durham'] }],
    ['USD', { places: ['Durham, NC'] }],
    ['USD', { places: ['Durham, USA'] }],
    ['USD', { places: [{ text: 'Durham', country: 'US' }] }],
    ['GBP', { places: ['London'] }],
  ])('with the currency %s, which no guessed country tells: %j', (currency, places) => {
    expect(posting({ ...places, salary: { text: '7.00 per hour' } }).salary?.currency).toBe(currency)
  })

  it('with no pay where only "competitive" or zero is said', () => {
    expect(posting({ salary: { text: 'Competitive', min: 0, max: '' } })).not.toHaveProperty('salary')
  })

  it.each([{ min: -1, max: -1, currency: 'EUR' }, { min: '-1' }, { text: '-1' }])(
    'with no pay, and no fault, where -1 says that it is not known: %o',
    (salary) => {
      const { posting: made, problems } = read({ salary })
      expect(made).not.toHaveProperty('salary')
      expect(problems).toEqual([])
    },
  )

  it.each([
    ['400 digits', { min: '7'.repeat(400), currency: 'EUR' }],
    ['an exponent beyond numbers', { min: 30_000, max: '1e400', currency: 'EUR' }],
    ['a number beyond pay', { min: 2e13, max: 4e13, currency: 'EUR', period: 'year' }],
    ['400 digits in words', { text: `GBP ${'7'.repeat(400)} a year` }],
    ['a number beyond pay in words', { text: '£77777777777777777777' }],
    ['less than nothing', { text: '-18 GBP per hour' }],
    ['less than nothing behind its sign', { text: '£-18 per hour' }],
    ['a negative end', { min: -4000, max: 38_000, currency: 'EUR', period: 'year' }],
    ['a negative end in words', { min: '-4,000', max: '38,000', currency: 'EUR' }],
  ])('with no pay where it cannot be: %s', (_, salary) => {
    const { posting: made, problems } = read({ salary })
    expect(made).not.toHaveProperty('salary')
    expect(problems).toMatchObject([{ code: 'invalid_field', field: 'salary' }])
  })

  it.each([
    [
      { min: 31_000, max: -1, currency: 'EUR' },
      { min: 31_000, text: 'EUR 31000' },
    ],
    [{ text: '- £18 per hour' }, { min: 18, max: 18 }],
    [
      { min: 3e4, currency: '<script>go()</script>' },
      { min: 30_000, text: '30000' },
    ],
    [{ text: 'from <b>£18</b> per hour' }, { min: 18, text: 'from £18 per hour' }],
  ])('with pay that is only oddly written: %j', (salary, wanted) => {
    expect(posting({ salary }).salary).toMatchObject(wanted)
  })

  it('with no pay of the text that cannot be', () => {
    const body = [{ text: `The salary is £${'7'.repeat(400)} per year.` }]
    expect(posting({ body })).not.toHaveProperty('salary')
  })

  it('with every place once', () => {
    const places = [
      'London, UK',
      { city: 'London', country: 'GB', latitude: 51.5, longitude: -0.12 },
      'Stockholm',
    ]
    expect(posting({ places }).locations.map(({ city, country }) => [city, country])).toEqual([
      ['London', 'GB'],
      ['Stockholm', 'SE'],
    ])
  })

  it('with all the places of a field beside which one has a field of its own', () => {
    const text = 'Whitby, United Kingdom; Ghent, Belgium; France'
    const places = [{ text, city: 'Whitby', country: 'GB' }]
    expect(posting({ places }).locations.map(({ city, country }) => [city, country])).toEqual([
      ['Whitby', 'GB'],
      ['Ghent', 'BE'],
      [undefined, 'FR'],
    ])
  })

  it('with the one place of a field whose commas may stand within it', () => {
    const places = [{ text: 'London, Paris', city: 'London' }]
    expect(posting({ places }).locations.map(({ city }) => city)).toEqual(['London'])
  })

  it('with the stated country of a village that no gazetteer has', () => {
    const places = [{ text: 'Quaxley-on-the-Wold', country: 'GB' }, 'Quaxley Parva']
    expect(posting({ places }).locations.map(({ country }) => country)).toEqual(['GB', undefined])
  })

  it('with an area in place of a location', () => {
    const made = posting({ places: ['North America'] })
    expect(made.locations).toEqual([])
    expect(made.area).toBe('North America')
  })

  it('with the words of the text against a remote bucket', () => {
    const body = [{ text: 'This is a hybrid role: you are in the office 3 days a week.' }]
    const made = posting({ places: ['Remote'], body })
    expect(made.workplace).toBe('hybrid')
    expect(made.origin['workplace']).toMatchObject({ from: 'text' })
    expect(made.origin['workplace']?.note).toContain('remote')
  })

  it('with the field where the text only leaves room', () => {
    const body = [{ text: 'We offer you the flexibility to work where you work best, also from home.' }]
    expect(posting({ workplace: 'on-site', body }).workplace).toBe('onsite')
  })

  it('with an occupation in the spelling of its scheme', () => {
    expect(posting({ onetSoc: '15111100' }).occupation).toEqual({ scheme: 'onet-soc', code: '15-1111.00' })
    expect(posting({ onetSoc: '15-1111.00' }).occupation?.code).toBe('15-1111.00')
    expect(posting({ isco08: '7512' }).occupation).toEqual({ scheme: 'isco-08', code: '7512' })
    expect(posting({ onetSoc: 'baker' })).not.toHaveProperty('occupation')
  })

  it('with stated skills first, each once, and what the sender said of them', () => {
    const skills = [
      { name: ' SQL ', source: 'stated' },
      { name: 'sql', source: 'stated' },
      { name: 'Patience', kind: 'soft' as const, confidence: 0.8, source: 'llm_soft' },
    ]
    expect(posting({ skills }).skills.slice(0, 2)).toEqual([
      { name: 'SQL', kind: 'hard', confidence: 1, source: 'stated' },
      { name: 'Patience', kind: 'soft', confidence: 0.8, source: 'llm_soft' },
    ])
  })
})

describe('normalise reads what was escaped once too often', () => {
  it('in a link', () => {
    const link = 'https://forno.example/jobs?id=7&amp;lang=it'
    const made = posting({ url: link, apply: [{ url: link }] })
    expect(made.url).toBe('https://forno.example/jobs?id=7&lang=it')
    expect(made.apply[0]?.url).toBe('https://forno.example/jobs?id=7&lang=it')
  })

  it('in a text that need not be HTML', () => {
    const body = [{ text: '&amp;lt;p&amp;gt;You bake at night.&amp;lt;/p&amp;gt;' }]
    expect(posting({ body }).description.text).toBe('You bake at night.')
  })

  it.each([
    ['<strong>Pastry</strong> Chef', 'Pastry Chef'],
    ['<p>Pastry</p><p>Chef</p>', 'Pastry Chef'],
    ['Chef <b> de partie', 'Chef <b> de partie'],
  ])('in a title: %s', (title, plain) => {
    expect(posting({ title }).title).toBe(plain)
  })
})
