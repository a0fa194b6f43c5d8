import { describe, expect, it } from 'vitest'
import { atsKey, canonicalPostingUrl, readAtsUrl } from '../../lib/text/ats-url.ts'

const uuid = '0b5f3a52-9c1d-4e8a-8f60-3d2c1b0a9e87'

const keyOf = (url: string): string | undefined => {
  const found = readAtsUrl(url)
  return found && atsKey(found)
}

describe('readAtsUrl', () => {
  it.each([
    [`https://jobs.lever.co/example/${uuid}`, `lever#${uuid}`],
    [`https://jobs.lever.co/example/${uuid}/apply?lever-source=board`, `lever#${uuid}`],
    [`https://jobs.eu.lever.co/example/${uuid.toUpperCase()}/`, `lever#${uuid}`],
    ['https://boards.greenhouse.io/example/jobs/4512345#app', 'greenhouse#4512345'],
    ['https://job-boards.eu.greenhouse.io/example/jobs/4512345101', 'greenhouse#4512345101'],
    ['https://boards.greenhouse.io/embed/job_app?for=example&token=4512345', 'greenhouse#4512345'],
    ['https://www.site.example/careers/job?gh_jid=4512345&gh_jid=4512345', 'greenhouse#4512345'],
    [`https://jobs.ashbyhq.com/example/${uuid}/application`, `ashby#${uuid}`],
    ['https://apply.workable.com/example/j/0A1B2C3D4E/apply/', 'workable#0A1B2C3D4E'],
    ['https://apply.workable.com/j/0a1b2c3d4e', 'workable#0A1B2C3D4E'],
    ['https://jobs.smartrecruiters.com/Example/743999912345678-baker', 'smartrecruiters#743999912345678'],
    [
      'https://example.wd3.myworkdayjobs.com/en-US/Careers/job/Oslo/Baker_JR-10023-1',
      'workday/example#JR-10023',
    ],
    [
      'https://example.wd3.myworkdayjobs.com/Careers/job/Oslo/Baker_JR-10023/apply',
      'workday/example#JR-10023',
    ],
    ['https://example.jobs.personio.de/job/51234?language=de', 'personio/example#51234'],
    ['https://example.recruitee.com/o/baker-oslo/c/new', 'recruitee/example#baker-oslo'],
    ['https://example.teamtailor.com/jobs/123-baker', 'teamtailor/example#123'],
    ['https://example.bamboohr.com/careers/57', 'bamboohr/example#57'],
    ['https://example.bamboohr.com/jobs/view.php?id=57', 'bamboohr/example#57'],
    [`https://jobs.other.example/acme/${uuid}/apply?utm_source=x`, `jobs.other.example#${uuid}`],
    ['https://www.board.example/jobs/baker-in-oslo-7412345/', 'board.example#7412345'],
    ['https://board.example/job/baker/8791412', 'board.example#8791412'],
  ])('finds one posting behind %s', (url, key) => expect(keyOf(url)).toBe(key))

  it.each([
    'https://careers.example/',
    'https://careers.example/search?q=baker&page=12345',
    'https://careers.example/jobs/baker',
    'https://careers.example/jobs/1234',
    'https://jobs.lever.co/example',
    'https://boards.greenhouse.io/example',
    'https://example.wd3.myworkdayjobs.com/Careers',
    'mailto:jobs@careers.example',
    'not an address',
  ])('finds none behind %s', (url) => expect(readAtsUrl(url)).toBeUndefined())

  it('names the board where the address shows it', () => {
    expect(readAtsUrl('https://boards.greenhouse.io/Example/jobs/4512345')?.board).toBe('example')
  })
})

describe('canonicalPostingUrl', () => {
  it('drops the query, the fragment, the steps of applying and the slash at the end', () => {
    const canonical = `https://jobs.lever.co/example/${uuid}`
    expect(canonicalPostingUrl(`https://Jobs.Lever.co/example/${uuid}/apply/?ref=a#top`)).toBe(canonical)
  })

  it('leaves what is no address as it is', () => expect(canonicalPostingUrl('see below')).toBe('see below'))
})
