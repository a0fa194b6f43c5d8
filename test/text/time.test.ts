import { describe, expect, it } from 'vitest'
import { readDate, readInstant, readMoment, whyNotDate, whyNotInstant } from '../../lib/text/time.ts'
import { cpuMs } from '../cpu.ts'
import { refused, relative, written } from './data/date-rows.ts'

const capturedAt = '2026-04-24T10:00:00Z'

/** "2026-04-24", with "~" in front when approximate, or the reason why there is none. */
function said(text: string | number, locale?: string, at = capturedAt): string {
  const options = { capturedAt: at, locale }
  const reading = readDate(text, options)
  if (reading === undefined) return whyNotDate(text, options) ?? 'no reason'
  return `${reading.approximate ? '~' : ''}${reading.date}`
}

describe('readDate', () => {
  describe.each([
    ['relative dates', relative],
    ['written dates', written],
    ['why there is none', refused],
  ] as const)('reads %s', (_, rows) => {
    it.each(rows)('%s (%s) as %s', (text, locale, expected) => {
      expect(said(text, locale === '' ? undefined : locale)).toBe(expected)
    })
  })

  it.each([
    ['a month ago', '2026-03-31T10:00:00Z', '~2026-02-28'],
    ['2 months ago', '2026-04-30T10:00:00Z', '~2026-02-28'],
    ['a year ago', '2024-02-29T10:00:00Z', '~2023-02-28'],
    ['3 months ago', '2026-02-10T10:00:00Z', '~2025-11-10'],
    ['Dec 31', '2026-01-01T00:10:00Z', '2025-12-31'],
    ['2 hours ago', '2026-01-01T01:00:00+02:00', '2025-12-31'],
    ['yesterday', '2026-03-01T00:00:00.000Z', '2026-02-28'],
  ])('counts "%s" back from %s to %s', (text, at, expected) => {
    expect(said(text, 'en', at)).toBe(expected)
  })
})

describe('readMoment', () => {
  it.each([
    ['2026-04-20T10:11:12Z', '2026-04-20T10:11:12Z'],
    ['2026-04-20T10:11:12.345+02:00', '2026-04-20T08:11:12Z'],
    ['Wed, 22 Apr 2026 15:03:14 GMT', '2026-04-22T15:03:14Z'],
    ['Mon, 20 Apr 2026 20:00:00 PDT', '2026-04-21T03:00:00Z'],
    ['20 April 2026 at 9:30 am CEST', '2026-04-20T07:30:00Z'],
    ['Mon Apr 20 09:30:00 EST 2026', '2026-04-20T14:30:00Z'],
    ['2026-04-20T10:11:12+02', '2026-04-20T08:11:12Z'],
    ['2026-04-20 10:11 +0200 (CEST)', '2026-04-20T08:11:00Z'],
    ['/Date(1776500000000)/', '2026-04-18T08:13:20Z'],
    [1776500000, '2026-04-18T08:13:20Z'],
    ['2026-04-20 10:11 Europe/Berlin', undefined],
    ['2026-04-20', undefined],
    ['2026-04-20T00:00:00Z', undefined],
    ['2026-04-20T00:00:00+02:00', undefined],
    ['Mon, 20 Apr 2026 00:00:00 EST', undefined],
    ['2026-04-20 10:11', undefined],
    ['3 hours ago', undefined],
    ['2031-01-01T10:00:00Z', undefined],
    ['nonsense', undefined],
  ])('reads %s as %s', (value, moment) => {
    expect(readMoment(value, { capturedAt: '2026-04-24T12:00:00Z' })).toBe(moment)
  })
})

describe('readInstant', () => {
  it.each([
    ['2026-06-30', undefined, '2026-06-30T23:59:59Z'],
    ['2026-06-30+02:00', undefined, '2026-06-30T23:59:59Z'],
    ['30.06.2026', 'de', '2026-06-30T23:59:59Z'],
    ['2026-06-30T12:00:00+02:00', undefined, '2026-06-30T10:00:00Z'],
    ['1782777600', undefined, '2026-06-30T00:00:00Z'],
    ['Closing date: 5 May 2026', 'en', '2026-05-05T23:59:59Z'],
    ['5 May', 'en', '2026-05-05T23:59:59Z'],
    ['Bewerbungsfrist: 15.05.2026', 'de', '2026-05-15T23:59:59Z'],
    ['2031-04-01', undefined, '2031-04-01T23:59:59Z'],
    ['2032-04-01', undefined, undefined],
    ['9999-12-31', undefined, undefined],
    ['2026-02-30', undefined, undefined],
    ['3 days ago', 'en', undefined],
    ['ASAP', 'en', undefined],
    ['', undefined, undefined],
  ])('reads %s (%s) as %s', (text, locale, expected) => {
    expect(readInstant(text, { capturedAt, locale })).toBe(expected)
  })
})

it.each([
  ['2026-02-30', 'impossible'],
  ['9999-12-31', 'range'],
  ['03/04/2026', 'ambiguous'],
  ['until filled', 'unreadable'],
  ['', 'empty'],
  ['2026-06-30', undefined],
])('says why %s is no end: %s', (text, why) => {
  expect(whyNotInstant(text, { capturedAt })).toBe(why)
})

describe('readDate, asked again', () => {
  it.each([
    [
      'the same words after another capture',
      () => said('3 days ago', 'en', '2026-04-20T10:00:00Z'),
      '2026-04-17',
    ],
    ['the same words in another language', () => said('03/04/2026', 'fr'), '2026-04-03'],
    ['the same words once more', () => said('3 days ago', 'en'), '2026-04-21'],
  ])('answers anew for %s', (_, ask, expected) => {
    said('3 days ago', 'en')
    said('03/04/2026', 'en-US')
    expect(ask()).toBe(expected)
  })
})

it.each([
  ['digits', '1'.repeat(100_000)],
  ['spaces', `1${' '.repeat(100_000)}a`],
  ['units', '1 d '.repeat(25_000)],
  ['leading words', 'posted '.repeat(20_000)],
])('stays quick on nothing but %s', async (_, text) => {
  const ms = await cpuMs(() => {
    readDate(text, { capturedAt })
    readInstant(text, { capturedAt })
  })
  expect(ms).toBeLessThan(200)
})
