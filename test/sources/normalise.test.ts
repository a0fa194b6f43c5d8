import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import { posting as postingSchema } from '../../lib/posting.ts'
import type { Draft } from '../../lib/sources/source.ts'
import { posting, read, refusal } from './normalise-sample.ts'

describe('normalise makes a posting', () => {
  it('keeps the contract, with a reason for every value', () => {
    const made = posting({ seniority: 'senior', employment: ['full-time'], posted: '2026-04-20' })
    expect(postingSchema.parse(made)).toEqual(made)
    expect(made.origin['title']).toEqual({ from: 'field', path: 'name' })
    for (const field of ['sourceRef', 'employer', 'locations', 'url', 'seniority', 'employment', 'posted']) {
      expect(made.origin).toHaveProperty(field)
    }
  })

  it('leaves out what nobody said', () => {
    const made = posting({})
    for (const field of [
      'salary',
      'validThrough',
      'seniority',
      'employment',
      'requisitionId',
      'category',
      'area',
    ]) {
      expect(made).not.toHaveProperty(field)
    }
  })

  it.each([
    ['cleans', ' Baker\u0000\u202e  \n nights ', 'Baker nights'],
    ['takes for text, not markup', '</title></job><title>x', '</title></job><title>x'],
    ['decodes double escaping in', 'R&amp;D Baker', 'R&D Baker'],
    ['repairs misread letters in', 'BÃ¤cker fÃ¼r MÃ¼nchen', 'Bäcker für München'],
  ])('%s the title', (_, dirty, title) => {
    expect(posting({ title: dirty }).title).toBe(title)
  })

  it('keeps any sourceRef, trimmed', () => {
    expect(posting({ sourceRef: ' ../../POSTING#src-2#00123 ' }).sourceRef).toBe('../../POSTING#src-2#00123')
  })

  it('derives the same ref from the same link, whatever tracks it', () => {
    const first = posting({ sourceRef: undefined, url: 'https://forno.example/jobs/a1?utm_source=x#top' })
    const second = posting({ sourceRef: ' ', title: 'Night baker' })
    expect(first.sourceRef).toBe(second.sourceRef)
    expect(first.origin['sourceRef']?.from).toBe('inferred')
  })

  it('derives two refs from links that only their ref tells apart', () => {
    const made = (url: string) => posting({ sourceRef: undefined, url }).sourceRef
    expect(made('https://forno.example/v?ref=1')).not.toBe(made('https://forno.example/v?ref=2'))
  })

  it('derives a ref from title, employer and place where there is no link', () => {
    const made = (title: string) => posting({ sourceRef: undefined, url: undefined, title }).sourceRef
    expect(made('Baker')).toBe(made('Baker'))
    expect(made('Baker')).not.toBe(made('Cook'))
  })
})

describe('normalise refuses', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['a record without title', { title: undefined }, 'missing_required_field'],
    [
      'a title of blanks and zero-width characters',
      { title: ' \u200b\u200d\u00a0' },
      'missing_required_field',
    ],
    ['a title over the limit', { title: 'a'.repeat(limits.titleCharsMax + 1) }, 'too_large'],
    ['a ref over the limit', { sourceRef: 'a'.repeat(limits.sourceRefCharsMax + 1) }, 'invalid_field'],
    ['a title alone', { employer: undefined, places: [], url: undefined }, 'missing_required_field'],
    ['a script for an address', { url: 'javascript:alert(1)' }, 'invalid_url'],
    ['a relative address', { url: '/jobs/1' }, 'invalid_url'],
    ['an address too long', { url: `https://q.example/${'a'.repeat(9_000)}` }, 'invalid_url'],
    [
      'nothing but bad apply links',
      { url: undefined, apply: [{ url: 'http://169.254.169.254/' }] },
      'invalid_url',
    ],
    [
      'an end before the beginning',
      { posted: '2026-04-20', validThrough: '2025-01-01T00:00:00Z' },
      'invalid_date',
    ],
    ['an end days before', { posted: '2026-04-20', validThrough: '2026-04-18' }, 'invalid_date'],
  ])('%s', (_, draft, code) => {
    expect(refusal(draft)).toBe(code)
  })
})

it.each<[string, Partial<Draft>]>([
  ['an evening in the west', { posted: '2026-04-20T18:00-07:00', validThrough: '2026-04-20' }],
  ['a midnight in the east', { posted: '2026-04-20', validThrough: '2026-04-20T00:00+02:00' }],
])('takes %s for no end before the beginning', (_, draft) => {
  expect(refusal(draft)).toBe('accepted')
})

describe('normalise loses an odd field and says so', () => {
  it.each<[string, Partial<Draft>, string, string]>([
    ['a day that does not exist', { posted: '2026-02-30' }, 'posted', 'invalid_date'],
    ['a date in words', { posted: 'next Tuesday' }, 'posted', 'invalid_date'],
    ['a date of unknown order', { posted: '03/04/2026' }, 'posted', 'invalid_date'],
    ['an end that cannot be read', { validThrough: 'soon' }, 'validThrough', 'invalid_date'],
    ['a requisition id too long', { requisitionId: 'r'.repeat(101) }, 'requisitionId', 'invalid_field'],
    ['an employer too long', { employer: { name: 'e'.repeat(201) } }, 'employer', 'invalid_field'],
  ])('%s', (_, draft, field, code) => {
    const { posting: made, problems } = read(draft, { locale: 'en' })
    expect(made).not.toHaveProperty(field)
    expect(problems).toMatchObject([{ field, code }])
  })

  it.each([
    ['2026-02-30', 'is no day of the calendar: 2026-02-30'],
    ['9999-12-31', 'lies after the fifth year from the capture, or before the year 2000: 9999-12-31'],
    ['03/04/2026', 'day and month cannot be told apart: 03/04/2026'],
    ['soon', 'cannot be read: soon'],
  ])('says why %s is no end', (validThrough, detail) => {
    expect(read({ validThrough }, { locale: 'en' }).problems).toMatchObject([{ detail }])
  })

  it('drops a bad apply link beside a good one', () => {
    const { posting: made, problems } = read({
      apply: [{ url: 'data:x' }, { url: 'https://forno.example/apply' }],
    })
    expect(made.apply.map(({ url }) => url)).toEqual(['https://forno.example/apply'])
    expect(problems).toMatchObject([{ code: 'invalid_url', field: 'apply' }])
  })

  it('cuts a description over the limit between two paragraphs', () => {
    const { posting: made, problems } = read({
      body: [{ html: '<p>Bake bread every day.</p>'.repeat(20_000) }],
    })
    expect(made.description.html.length).toBeLessThanOrEqual(limits.descriptionCharsMax)
    expect(made.description.html.endsWith('</p>')).toBe(true)
    expect(problems).toMatchObject([{ code: 'too_large', field: 'description' }])
  })

  it.each([
    ['paragraph', `<p>${'Bake bread every day &amp; night. '.repeat(20_000)}</p>`],
    ['item', `<ul><li>Bake</li><li>${'Bake <b>bread</b> every day. '.repeat(20_000)}</li></ul>`],
    ['line among lines', `<p>Bake<br>${'Bake bread every day. '.repeat(20_000)}<br>Sell</p>`],
    ['word', `<p>${'\u{1f35e}'.repeat(200_000)}</p>`],
  ])('cuts a %s that is over the limit by itself, and its sections with it', (_, html) => {
    const { posting: made, problems } = read({ body: [{ html }, { html: '<p>Sell bread.</p>' }] })
    const { description } = made
    expect(description.html.length).toBeLessThanOrEqual(limits.descriptionCharsMax)
    expect(description.text.length).toBeGreaterThan(limits.descriptionCharsMax / 3)
    expect(description.text).toMatch(/(?:day|night|bread|every|Bake|&|\u{1f35e})\.?$/u)
    const items = description.sections.flatMap((section) => section.items)
    expect(items.join('').length).toBeLessThanOrEqual(description.text.length)
    expect(description.text.endsWith(items.at(-1) ?? '')).toBe(true)
    expect(problems).toMatchObject([{ code: 'too_large', field: 'description' }])
  })
})
