import { describe, expect, it } from 'vitest'
import { rules } from '../../../lib/feeds/rules/rules.ts'

type Fields = Readonly<Record<string, string>>

function breaks(code: string, value: string | undefined, more: Fields = {}): boolean {
  const rule = rules.find((each) => each.code === code)
  if (rule?.kind === 'head') return rule.breaks(value)
  if (rule?.kind === 'field') return rule.breaks(value ?? '', new Map(Object.entries(more)))
  if (rule?.kind === 'fact') return rule.breaks({ ...more, [rule.fact]: value })
  throw new Error(`no rule ${code} about values`)
}

const short = 'ab '.repeat(10)

/** A rule, values that break it, and values that do not. */
describe.each<[string, readonly (string | undefined)[], readonly (string | undefined)[]]>([
  ['id_missing', [undefined, ' ', '\u200b', '\u0001', '\ud800'], ['0', '—', '🚲']],
  [
    'url_unusable',
    ['//x.example', 'https://', 'ftp://x.example/1', 'https://x.example/a b'],
    ['', ' https://x.example/a ', 'https://x.example/é'],
  ],
  [
    'employer_missing',
    [
      'Confidential',
      'Confidential Company',
      'Vertraulich',
      'Private Advertiser',
      'N/A',
      'Company',
      'N/A.',
      'TBC',
      't.b.a.',
      'n/d',
      'Not specified',
      '-',
      '...',
      'Confidential (via Hays)',
      'Unknown (agency)',
    ],
    [
      'Velo Works',
      'Anonymous Coffee Roasters',
      'Private Medical Clinic',
      'Hidden Door',
      'TBC Bank',
      'NA-KD',
      'Unknown Worlds',
      'Velo (Confidential)',
      'Hays (UK)',
      '(Private)bank',
      'ND Group',
    ],
  ],
  [
    'title_decorated',
    [
      'Urgent: Chef',
      'URGENTLY needed chef',
      'Urgent: home care worker',
      'Chef 20€/h',
      'Chef £30,000',
      'Chef asap',
    ],
    [
      'Urgent Care Nurse',
      'Urgent and Emergency Care Consultant',
      'Urgent Treatment Centre Nurse',
      'SAP Consultant',
      'Insurgency Analyst',
      'US$ Trader',
    ],
  ],
  [
    'indeed_date_form',
    ['2026-02-31', '2026-02-29', 'Sat, 31 Feb 2026 00:00:00 GMT', '24.04.2026', '20260424', '24 Xyz 2026'],
    ['2028-02-29', '2026-04-24T10:00:00.5+02:00', 'Fri,  3 Apr 2026 07:27:14 PDT', '24 Apr 2026'],
  ],
  ['indeed_other_dates', ['end of May', '2026-06-31'], ['2026-06-30', 'Tue, 30 Jun 2026 00:00:00 GMT']],
  [
    'indeed_salary_words',
    ['10 - 20 per hour', '$10 - $20', '$10k per year', '$10 ~ $20 per hour', 'Competitive'],
    [
      '$10 - $20 / hour',
      'CAD 20 - CAD 25 per hour',
      '3.000 € per month',
      '300 zł per day',
      '$50,000 per year, 401k',
    ],
  ],
  [
    'indeed_markup',
    ['<div>a</div>', '<a href="https://x.example">a</a>', '<img src="a">', '<ol>', '<i>a</i>', '<body>'],
    ['<h3>a</h3><p>b<br/></p>', '<table><tr><td>a</td></tr></table>', '1 < 2', '<!-- a -->', '<EM>a</EM>'],
  ],
  [
    'indeed_description_escaped',
    ['&lt;p&gt;Cook.&lt;/p&gt;'],
    ['<p>You write &lt;p&gt; and &lt;br&gt; by hand.</p>'],
  ],
  ['linkedin_workplace', ['Work from home', 'REMOTE, HYBRID'], ['On-site', 'On-Site', 'Hybrid', 'Remote']],
  ['linkedin_is_remote', ['maybe'], ['Yes', 'no']],
  ['linkedin_country_code', ['United Kingdom'], ['GB', 'us']],
  ['linkedin_dates', ['soon'], ['2026-04-24', '04/24/2026']],
  ['linkedin_pay_type', ['BONUS'], ['BASE_SALARY', 'TOTAL_ADDITIONAL']],
  ['linkedin_pay_amount', ['30,000', '26000.50', '£1'], ['0', '30000']],
  ['linkedin_pay_currency', ['£', 'pound'], ['GBP']],
  ['ziprecruiter_country_code', ['United States', 'USA'], ['US', 'ca']],
  [
    'jooble_date_form',
    ['2026-11-02', '11.22.2026', '30.02.2026', '00.01.2026', '1.1.2026'],
    ['02.11.2026', '29.02.2028'],
  ],
  ['talent_date_form', ['2026-11-02', '2026-02-30T00:00:00Z'], ['2026-11-02T00:00:00Z']],
  ['talent_description_length', [undefined, 'a'.repeat(49), ' '.repeat(60), short], ['a'.repeat(50)]],
  ['adzuna_description_length', ['a'.repeat(99), 'a •\n| '.repeat(40)], ['a'.repeat(100), short.repeat(4)]],
  ['linkedin_description_length', [`a${' '.repeat(120)}b`], ['a b '.repeat(26)]],
  ['adzuna_country', ['SE', 'Sweden', 'Narnia'], ['UK', 'GB', 'us', 'United Kingdom', 'Deutschland']],
  ['adzuna_date_form', ['02/11/2026'], ['2026-11-02']],
  ['adzuna_contract_time', ['fulltime'], ['full_time', 'part_time']],
  ['adzuna_contract_type', ['temporary'], ['permanent', 'contract']],
  ['adzuna_pay_frequency', ['week', 'hourly'], ['hour', 'day', 'month', 'year']],
  ['adzuna_pay_amount', ['26k', '£10', '26,000'], ['26000', '10.50']],
  ['rss_date_form', ['Tue, 31 Nov 2026 00:00:00 GMT', '2026-11-02'], ['Mon, 2 Nov 2026 00:00:00 +0100']],
  ['rss_build_date_form', ['2026-11-02'], [undefined, 'Mon, 02 Nov 2026 00:00:00 GMT']],
  ['rss_channel_title', [undefined, ''], ['Jobs']],
  ['rss_guid_link', ['7'], ['https://x.example/7', 'urn:x:7']],
  ['atom_updated_form', ['', '2026-11-02', '2026-02-30T00:00:00Z'], ['2026-11-02T00:00:00.5+01:00']],
  ['atom_published_form', ['2026-11-02'], ['2026-11-02T00:00:00Z']],
  ['atom_feed_id', [undefined], ['urn:x:1']],
  ['atom_feed_updated', [undefined, 'today'], ['2026-11-02T00:00:00Z']],
  ['json_feed_version', [undefined, '1.1'], ['https://jsonfeed.org/version/1.1']],
  ['json_feed_date_form', ['2026-11-02'], ['2026-11-02T00:00:00Z']],
  ['csv_formula', ['=1+1', '@SUM(A1)', '+cmd|x', '- a', '\t1'], ['-5.5', '+44 20 7946', "'=1+1", 'a=1', '']],
  ['google_date_form', ['soon', '2026-02-30'], ['2026-11-02', '2026-11-02T10:00:00Z']],
  [
    'google_employment_type',
    ['Full-time', 'FULL_TIME\nCONTRACT', 'FULL_TIME, PART_TIME'],
    ['FULL_TIME\nCONTRACTOR', 'PER_DIEM', 'OTHER'],
  ],
  ['google_location_type', ['REMOTE'], ['TELECOMMUTE']],
  ['google_pay_unit', ['HOURLY'], ['HOUR', 'YEAR']],
  ['google_pay_amount', ['£20', '20,000'], ['20', '20.5']],
  ['yubhub_date_form', ['2 Nov 2026', '2026-02-30', '2026-11-02T00:00:00Z'], ['2026-11-02']],
  ['csv_date_form', ['02/11/2026'], ['2026-11-02', '2026-11-02T10:00:00Z']],
  ['ndjson_time_form', ['2026-11-02'], ['2026-11-02T10:00:00.5Z']],
  ['indeed_sourcename_missing', ['', ' '], ['Velo Group']],
  [
    'linkedin_redirect',
    ['https://bit.ly/3x', 'https://click.appcast.io/t/1'],
    ['https://x.example/bit.ly', ''],
  ],
  [
    'place_list',
    ['Austin, TX; Dallas, TX', 'Bonn | Köln'],
    ['Austin', 'Frankfurt/Main', 'Winston-Salem, NC'],
  ],
  ['ndjson_op', ['remove'], ['upsert', 'delete']],
  ['yubhub_jobtype', ['FULL_TIME'], ['full-time', 'internship']],
])('%s', (code, broken, fine) => {
  it.each(broken)('is broken by %j', (value) => {
    expect(breaks(code, value)).toBe(true)
  })
  it.each(fine)('is not broken by %j', (value) => {
    expect(breaks(code, value)).toBe(false)
  })
})

describe('a rule about more than one field', () => {
  const asOf = '2026-11-21T10:00:00Z'
  const remote = { remotetype: 'Fully remote' }
  it.each<[string, string | undefined, Fields, boolean]>([
    ['expired', '2026-11-20', { asOf }, true],
    // A day counts to its end.
    ['expired', '2026-11-21', { asOf }, false],
    ['expired', '2026-11-21T09:00:00Z', { asOf }, true],
    ['title_decorated', 'Chef (London)', { city: 'London' }, true],
    ['title_decorated', 'Londoner', { city: 'London' }, false],
    ['title_decorated', 'Bathroom Fitter, Bath', { city: 'Bath' }, true],
    ['google_remote_from', 'TELECOMMUTE', { jobLocationType: 'TELECOMMUTE' }, true],
    ['google_remote_from', 'TELECOMMUTE', { 'applicantLocationRequirements/name': 'US' }, false],
    ['google_pay_currency', '', { 'baseSalary/value/value': '20' }, true],
    ['google_pay_currency', '$', { 'baseSalary/value/value': '20' }, true],
    ['google_pay_currency', 'USD', { 'baseSalary/value/value': '20' }, false],
    ['google_pay_currency', '', {}, false],
    ['expired', '20.11.2026', { asOf }, true],
    ['expired', '21.11.2026', { asOf }, false],
    ['employer_is_publisher', 'board', { publisher: 'Board ' }, true],
    ['employer_is_publisher', undefined, {}, false],
    ['indeed_remote_place', 'Bristol', { ...remote, city: 'Bristol' }, true],
    ['indeed_remote_place', 'Remote', { ...remote, city: 'Remote', state: 'TX' }, true],
    ['indeed_remote_place', 'Remote', { ...remote, city: 'Remote', state: '' }, false],
    ['indeed_remote_place', 'Bristol', { city: 'Bristol' }, false],
    ['indeed_state_code', 'California', { country: 'US' }, true],
    ['indeed_state_code', 'CA', { country: 'US' }, false],
    ['indeed_state_code', 'England', { country: 'GB' }, false],
    ['adzuna_coordinates', '51', { geo_lat: '51' }, true],
    ['adzuna_coordinates', '51', { geo_lat: '51', geo_lng: '-200' }, true],
    ['adzuna_coordinates', '0', { geo_lat: '0', geo_lng: '-.5' }, false],
    ['nothing_to_reach', undefined, { country: 'DE' }, false],
  ])('%s: %j with %j', (code, value, more, isBroken) => {
    expect(breaks(code, value, more)).toBe(isBroken)
  })
})
