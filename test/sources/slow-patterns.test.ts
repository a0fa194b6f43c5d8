import { describe, expect, it } from 'vitest'
import { cpuMs } from '../cpu.ts'
import { feedWith, list, read, record } from './bad-documents.ts'

const chars = 120_000
const long = (piece: string): string => piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars)

/** Runs that a pattern with two ways to match would try again from each character on. */
const runs: Readonly<Record<string, string>> = {
  spaces: `${long(' ')}x`,
  'no-break spaces': `${long('\u00a0')}x`,
  'line breaks': `${long('\n')}x`,
  'tabs and breaks': `${long('\t\n ')}x`,
  digits: long('1'),
  'grouped digits': long('1,000.'),
  'digits and spaces': long('1 '),
  'money signs': long('$'),
  'money ranges': long('$1-'),
  'money and words': long('£10k to '),
  'per and per': long('per hour '),
  dashes: long('-'),
  'spaced dashes': long(' - '),
  commas: long(','),
  'places by commas': long('Leeds, '),
  'places by slashes': long('Leeds / York / '),
  brackets: long('('),
  'closed brackets': long('()'),
  'square brackets': long('[['),
  'tag opens': long('<'),
  'half tags': long('<a '),
  'tags with quotes': long('<a b="'),
  'open paragraphs': long('<p>'),
  'open lists': long('<ul><li>'),
  'comments that open': long('<!--'),
  ampersands: long('&'),
  'half references': long('&amp'),
  'references of references': long('&amp;'),
  'at signs': long('a@'),
  'mail-like': `${long('a.')}@`,
  'links that go on': `https://a.example/${long('a/')}`,
  'links one by one': long('https://a.example/x '),
  'percent signs': long('%'),
  colons: long('a: '),
  'headings one by one': long('Requirements:\n'),
  'bullets one by one': long('• '),
  'stars one by one': long('* a\n'),
  'skill words': long('java python c++ '),
  'negated words': long('no java not '),
  'not and not': long('not '),
  'remote words': long('remote hybrid on-site '),
  'ago and ago': long('3 days ago '),
  'date-like': long('2026-01-'),
  'level words': long('senior junior lead '),
  'hours and hours': long('40 hours a week '),
  'one letter': long('a'),
  'letters with marks': long('e\u0301'),
  'only marks': `a${long('\u0301')}`,
  joiners: long('\u200d'),
  'emoji with joiners': long('👩‍🏭'),
  surrogates: long('\ud83d'),
  'mojibake-like': long('Ã¢â‚¬'),
  'escape sequences': long('\u001b['),
  backslashes: long('\\'),
  'quotes by turns': long('"\''),
  'braces by turns': long('{{}}'),
}
const fields = [
  'description',
  'title',
  'company',
  'location',
  'salary',
  'posted_at',
  'employment_type',
  'skills',
  'url',
  'id',
]
const millisecondsMax = 2_000

describe.each(Object.entries(runs))('120,000 characters of %s', (_, run) => {
  it('slow no field down', async () => {
    for (const field of fields) {
      const ms = await cpuMs(async () => {
        const { summary } = await read(list(record(1), record(2, { [field]: run })))
        expect([field, summary.seen]).toEqual([field, 2])
      })
      expect(ms, field).toBeLessThan(millisecondsMax)
    }
  }, 20_000)

  it('slow no reader down', async () => {
    for (const content of [
      run,
      feedWith({ title: run.replace(/[&<>\u001b]/g, ''), description: `<![CDATA[${run}]]>` }),
      `id,title,company,url\n1,${run},k,https://k.example/1\n`,
      `<html><body>${run}</body></html>`,
      `<html><script type="application/ld+json">${run}</script></html>`,
      `{"id":1,"title":"${run}"}\n{"id":2}`,
      `[{"id":1,${run}}]`,
    ]) {
      expect(await cpuMs(() => read(content)), content.slice(0, 60)).toBeLessThan(millisecondsMax)
    }
  }, 20_000)
})
