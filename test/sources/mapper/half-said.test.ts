import { describe, expect, it } from 'vitest'
import { drafts, url } from '../drafted.ts'

describe('what a name says only half of', () => {
  const base = { title: 'Turner', company: 'Dairy', url: url(0) }
  it.each<[object, readonly string[]]>([
    [{ jornada: 'Completa' }, ['jornada completa']],
    [{ hoursPerWeek: 37.5 }, ['37.5 hours per week']],
    [{ hours: '20 per week' }, ['20 hours per week']],
    [{ workingHours: '9-17' }, ['9-17']],
    [{ befristet: true }, ['befristet']],
    [{ befristet: 'nein' }, ['unbefristet']],
    [{ partTime: 'yes', fullTime: false }, ['part-time']],
    [{ tempsTravail: 'Partiel' }, ['temps partiel']],
  ])('is said whole: %j', (said, employment) => {
    const [draft] = drafts(JSON.stringify([{ ...base, ...said }]))
    expect(draft?.employment).toEqual(employment)
  })

  it.each<[object, readonly unknown[]]>([
    [{ location: 'Porto', additionalLocations: ['Lisbon', 'Faro'] }, [{ text: 'Porto' }, 'Lisbon', 'Faro']],
    [{ city: 'Porto', otherLocations: [{ city: 'Vigo' }] }, [{ city: 'Porto' }, { city: 'Vigo' }]],
    [{ ort: 'Ulm', weitereStandorte: 'Trier' }, [{ text: 'Ulm' }, { text: 'Trier' }]],
  ])('adds further places to the first: %j', (said, places) => {
    const [draft] = drafts(JSON.stringify([{ ...base, ...said }]))
    expect(draft?.places).toEqual(places)
  })

  it('is the employer’s own name and not that of who recruits for it', () => {
    const said = { company: { name: 'Dairy' }, recruiter: { name: 'Bo', company: 'Agency' } }
    expect(drafts(JSON.stringify([{ ...base, ...said }]))[0]?.employer?.name).toBe('Dairy')
  })

  it('is said once where a record says it in several languages', () => {
    const job =
      '<title xml:lang="en">Turner</title><title xml:lang="de">Dreher</title><company>Dairy</company>'
    expect(drafts(`<jobs><job>${job}</job></jobs>`)[0]?.title).toBe('Turner')
  })

  it.each([
    [{ company: { short_name: 'dry', name: 'Dairy House' } }, { employer: { name: 'Dairy House' } }],
    [
      { wage: { wageAmount: 15000, wageUnit: 'Annually' } },
      { salary: { text: '15000', period: 'Annually' } },
    ],
    [{ pay: { base: { min: 14, max: 16 }, period: 'HOURLY' } }, { salary: { min: '14', max: '16' } }],
    [{ onSite: 'Hybrid' }, { workplace: 'Hybrid' }],
    [{ onSite: true }, { workplace: 'onsite' }],
    [{ posted: { $date: { $numberLong: '1775203200000' } } }, { posted: 1775203200000 }],
    [
      { urls: { ad: url(1), apply: url(2) }, url: null },
      { url: url(1), apply: [{ url: url(2) }] },
    ],
  ])('is found inside: %j', (said, draft) => {
    expect(drafts(JSON.stringify([{ ...base, ...said }]))[0]).toMatchObject(draft)
  })
})

it.each([
  { status: 'paused' },
  { state: 'draft' },
  { visibility: 'internal' },
  { isActive: false },
  { internal: true },
  { deleted: 1 },
  { is_draft: 'yes' },
])('does not publish what says of itself that it is not for all: %j', (said) => {
  const posting = { title: 'Turner', company: 'Dairy', url: url(0) }
  expect(drafts(JSON.stringify([{ ...posting, ...said }]))[0]?.closed).toBe(true)
  const others = { status: 'open', visibility: 'public', isActive: true, internal: false, deleted: 0 }
  expect(drafts(JSON.stringify([{ ...posting, ...others }]))[0]?.closed).toBe(false)
})
