import { describe, expect, it } from 'vitest'
import { contentHashes, gist, gistOf } from '../../../lib/pipeline/documents/content.ts'
import { postingOf } from '../../posting-of.ts'

const posting = postingOf({ posted: { date: '2026-11-01', approximate: false } })

describe('a content hash', () => {
  it.each([
    ['another time of capture', { capturedAt: '2026-12-01T00:00:00.000Z' }],
    ['nothing else', {}],
  ])('is the same for %s', (_, said) => {
    expect(contentHashes({ ...posting, ...said }).hash).toBe(contentHashes(posting).hash)
  })

  it('is the same for another approximate date', () => {
    const about = (date: string) => postingOf({ posted: { date, approximate: true } })
    expect(contentHashes(about('2026-11-01')).hash).toBe(contentHashes(about('2026-11-02')).hash)
  })

  it.each([
    ['another title', { title: 'Day baker' }],
    ['another date', { posted: { date: '2026-11-02', approximate: false } }],
    ['no date', { posted: undefined }],
    ['another link', { url: 'https://crumb.example/jobs/a2' }],
    ['another ref', { sourceRef: 'a2' }],
  ])('is another for %s', (_, said) => {
    expect(contentHashes({ ...posting, ...said }).hash).not.toBe(contentHashes(posting).hash)
  })

  it('without dates is the same for another date, and for nothing else', () => {
    const other = { ...posting, posted: { date: '2026-11-02', approximate: false } }
    expect(contentHashes(other).undated).toBe(contentHashes(posting).undated)
    expect(contentHashes({ ...other, title: 'Day baker' }).undated).not.toBe(contentHashes(posting).undated)
  })

  it('holds the gist', () => {
    expect(gistOf(contentHashes(posting).hash)).toBe(gist(posting))
    expect(gistOf(contentHashes(posting).undated)).toBe(gist(posting))
  })
})

describe('a gist', () => {
  it.each([
    ['another ref', { sourceRef: 'b7' }],
    ['other links', { url: 'https://crumb.example/b7', apply: [{ url: 'https://crumb.example/b7/apply' }] }],
    ['another date', { posted: { date: '2026-11-09', approximate: false } }],
  ])('is the same under %s', (_, said) => {
    expect(gist({ ...posting, ...said })).toBe(gist(posting))
  })

  it.each([
    ['another title', { title: 'Day baker' }],
    ['another place', { locations: [{ text: 'Gorgie' }] }],
    ['another employer', { employer: { name: 'Rye', masked: false } }],
    ['another text', { description: { ...posting.description, text: 'Bake cakes.' } }],
  ])('is another for %s', (_, said) => {
    expect(gist({ ...posting, ...said })).not.toBe(gist(posting))
  })
})
