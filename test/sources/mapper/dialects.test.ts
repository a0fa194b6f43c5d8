import { describe, expect, it } from 'vitest'
import { drafts, titles, url, xmlOf } from '../drafted.ts'

describe('published dialects', () => {
  const link = url(0)
  const title = 'Cheese Turner'
  it.each<[string, string, object]>([
    [
      'Jooble',
      `<jobs>${titles.map((name, n) => `<job id="J${n}"><link><![CDATA[ ${url(n)} ]]></link><name>${name}</name><region>Leeds</region><description>&lt;p&gt;Turn&lt;/p&gt;</description><company>Dairy</company><pubdate>0${n + 1}.04.2026</pubdate><updated>09.04.2026</updated><expire>09.06.2026</expire></job>`).join('')}</jobs>`,
      {
        sourceRef: 'J0',
        title,
        url: link,
        places: [{ region: 'Leeds' }],
        posted: '01.04.2026',
        validThrough: '09.06.2026',
      },
    ],
    [
      'Jobrapido',
      `<source><jobs>${titles.map((name, n) => `<job><title>${name}</title><location>Leeds</location><website>Dairyjobs</website><publishdate>0${n + 1}/04/2026</publishdate><url>${url(n)}</url><reference_id>R${n}</reference_id></job>`).join('')}</jobs></source>`,
      { sourceRef: 'R0', title, url: link, places: [{ text: 'Leeds' }], posted: '01/04/2026' },
    ],
    [
      'Careerjet',
      xmlOf(
        'jobs',
        'job',
        titles.map(
          (name, n) =>
            `<title>${name}</title><location><city>Leeds</city><region>Yorks</region><country>GB</country></location><company>Dairy</company><company_url>https://dairy.example</company_url><working_hours>full-time</working_hours><url>${url(n)}</url><job_reference>R${n}</job_reference>`,
        ),
      ),
      {
        sourceRef: 'R0',
        title,
        url: link,
        places: [{ city: 'Leeds', region: 'Yorks', country: 'GB' }],
        employment: ['full-time'],
      },
    ],
    [
      'JobiJoba',
      xmlOf(
        'items',
        'item',
        titles.map(
          (name, n) =>
            `<title>${name}</title><url>${url(n)}</url><salary periodicity="year" currency="EUR">30000</salary><contract_type>CDI</contract_type><publication_date>2026-04-01</publication_date><region1>IDF</region1><town>Paris</town>`,
        ),
      ),
      {
        title,
        url: link,
        places: [{ city: 'Paris', region: 'IDF' }],
        salary: { text: '30000', currency: 'EUR', period: 'year' },
      },
    ],
    [
      'recruit.net',
      xmlOf(
        'jobslist',
        'job',
        titles.map(
          (name, n) =>
            `<guid>G${n}</guid><title>${name}</title><company>Dairy</company><location>Kowloon</location><postDate>2026-04-01</postDate><ExpireDate>2026-06-01</ExpireDate><minSalary>10</minSalary><maxSalary>20</maxSalary><currency>HKD</currency><cpc>1</cpc><url>${url(n)}</url>`,
        ),
      ),
      {
        sourceRef: 'G0',
        title,
        url: link,
        posted: '2026-04-01',
        validThrough: '2026-06-01',
        salary: { min: '10', max: '20', currency: 'HKD' },
      },
    ],
    [
      'Jobiqo with repeated tags',
      xmlOf(
        'jobs',
        'job',
        titles.map(
          (name, n) =>
            `<title>${name}</title><organization>Dairy</organization><job_url>${url(n)}</job_url><employmentTypes>full</employmentTypes><employmentTypes>part</employmentTypes><skills>milk</skills><skills>rind</skills><location>Bern</location>`,
        ),
      ),
      {
        title,
        url: link,
        employment: ['full', 'part'],
        skills: [
          { name: 'milk', source: 'stated' },
          { name: 'rind', source: 'stated' },
        ],
      },
    ],
    [
      'SimplyHired with values in attributes',
      xmlOf(
        'jobs',
        'job',
        titles.map(
          (name, n) =>
            `<title value="${name}"/><job-code value="R${n}"/><detail-url value="${url(n)}"/><description><summary>Turn wheels of cheese</summary></description><posted-date>2026-04-01</posted-date><location><city>Leeds</city><state>Yorks</state></location><company><name>Dairy</name><url>https://dairy.example</url></company>`,
        ),
      ),
      {
        sourceRef: 'R0',
        title,
        url: link,
        employer: { name: 'Dairy', url: 'https://dairy.example' },
        posted: '2026-04-01',
      },
    ],
    [
      'a date in three elements',
      xmlOf(
        'source',
        'job',
        titles.map(
          (name, n) =>
            `<title>${name}</title><id>${n}</id><url>${url(n)}</url><city>Sofia</city><publishDate><day>1</day><month>4</month><year>2026</year></publishDate>`,
        ),
      ),
      { title, posted: '2026-04-01', places: [{ city: 'Sofia' }] },
    ],
    [
      'eRecruiter',
      xmlOf(
        'jobs',
        'job',
        titles.map(
          (name, n) =>
            `<id>${n}</id><name>${name}</name><dateSinceOnline>2026-04-01</dateSinceOnline><applyUrl>${url(n)}</applyUrl><content>Turn wheels</content><company>Dairy</company>`,
        ),
      ),
      { title, apply: [{ url: link }], posted: '2026-04-01', body: [{ text: 'Turn wheels' }] },
    ],
    [
      'words for nothing',
      xmlOf(
        'jobs',
        'entry',
        titles.map(
          (name, n) =>
            `<program_title>${name}</program_title><link>${url(n)}</link><sponsor>N/A</sponsor><institution>Dairy School</institution><fields>N/A</fields><deadline>Rolling, until filled</deadline>`,
        ),
      ),
      { title, url: link, employer: { name: 'Dairy School' }, category: undefined, validThrough: undefined },
    ],
    [
      'an array of open and closed postings with epoch dates',
      JSON.stringify(
        titles.map((name, n) => ({
          source: 'S',
          company_name: 'Dairy',
          id: `u-${n}`,
          title: name,
          active: n > 0,
          date_updated: 5,
          date_posted: 1_714_605_534,
          url: url(n),
          locations: ['Leeds', 'York'],
          is_visible: true,
        })),
      ),
      { sourceRef: 'u-0', title, url: link, places: ['Leeds', 'York'], posted: 1_714_605_534, closed: true },
    ],
    [
      'The Muse',
      JSON.stringify({
        page: 1,
        results: titles.map((name, n) => ({
          contents: '<p>x</p>',
          name,
          type: 'external',
          publication_date: '2026-04-01T00:00:00Z',
          short_name: 'x',
          id: n,
          locations: [{ name: 'Leeds, UK' }],
          levels: [{ name: 'Senior Level', short_name: 'senior' }],
          refs: { landing_page: url(n) },
          company: { id: 5, name: 'Dairy' },
        })),
      }),
      {
        sourceRef: '0',
        title,
        url: link,
        places: [{ text: 'Leeds, UK' }],
        employer: { name: 'Dairy' },
        seniority: 'Senior Level',
      },
    ],
    [
      'USAJOBS',
      JSON.stringify({
        SearchResult: {
          SearchResultCount: 3,
          SearchResultItems: titles.map((name, n) => ({
            MatchedObjectId: `${n}`,
            MatchedObjectDescriptor: {
              PositionID: `P-${n}`,
              PositionTitle: name,
              PositionURI: url(n),
              PositionLocationDisplay: 'Leeds',
              PositionLocation: [{ LocationName: 'Leeds, UK', CityName: 'Leeds' }],
              OrganizationName: 'Dairy',
              PositionRemuneration: [{ MinimumRange: '10', MaximumRange: '20', RateIntervalCode: 'PA' }],
              PublicationStartDate: '2026-04-01',
              ApplicationCloseDate: '2026-05-01',
            },
          })),
        },
      }),
      {
        sourceRef: 'P-0',
        title,
        url: link,
        places: [{ text: 'Leeds, UK', city: 'Leeds' }],
        salary: { min: '10', max: '20', period: 'year' },
        posted: '2026-04-01',
        validThrough: '2026-05-01',
      },
    ],
    [
      'Himalayas, Jobicy and their like',
      JSON.stringify({
        jobs: titles.map((name, n) => ({
          id: n,
          url: url(n),
          jobTitle: name,
          companyName: 'Dairy',
          jobGeo: 'USA',
          jobLevel: 'Senior',
          jobDescription: '<p>x</p>',
          pubDate: '2026-04-01 10:00:00',
          annualSalaryMin: 10,
          annualSalaryMax: 20,
          salaryCurrency: 'USD',
        })),
      }),
      {
        title,
        url: link,
        places: [{ text: 'USA' }],
        seniority: 'Senior',
        salary: { min: '10', max: '20', currency: 'USD', period: 'year' },
      },
    ],
    [
      'an object keyed by id',
      JSON.stringify(
        Object.fromEntries(
          titles.map((name, n) => [
            `k${n}`,
            { puesto: name, empresa: 'Dairy', enlace: url(n), ubicacion: 'Lugo' },
          ]),
        ),
      ),
      { title, url: link, places: [{ text: 'Lugo' }], employer: { name: 'Dairy' } },
    ],
    [
      'a city’s open-data table',
      `Job ID,Agency,Business Title,Civil Service Title,Level,Full-Time/Part-Time indicator,Salary Range From,Salary Range To,Salary Frequency,Work Location,Posting Date\n7,PARKS,Cheese Turner,CLERK,1,F,10,20,Annual,Leeds,04/01/2026\n8,PARKS,Vat Cleaner,CLERK,2,P,10,20,Hourly,Leeds,04/01/2026\n`,
      {
        sourceRef: '7',
        title,
        employer: { name: 'PARKS' },
        employment: ['full-time'],
        salary: { min: '10', max: '20', period: 'Annual' },
      },
    ],
    [
      'a German table with semicolons',
      `Stellenbezeichnung;Unternehmen;Arbeitsort;Veröffentlicht am;Link;Kennziffer\n${titles.map((name, n) => `${name};"Dairy; GmbH";Köln;01.04.2026;${url(n)};K${n}`).join('\n')}\n`,
      {
        sourceRef: 'K0',
        title,
        url: link,
        employer: { name: 'Dairy; GmbH' },
        places: [{ text: 'Köln' }],
        posted: '01.04.2026',
      },
    ],
  ])('%s comes out right by the names alone', (_, text, expected) => {
    expect(drafts(text)[0]).toMatchObject(expected)
  })
})
