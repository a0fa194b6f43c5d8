import type { Runtime } from '../../lib/ports.ts'
import { bareOpening, sampleOpening } from '../feeds/sample-openings.ts'
import { idOf, openReading } from './reading.ts'

// Openings of every kind that pages show, each with what its name says.

const survival = {
  from: 'field' as const,
  posting: { sourceId: 'board', sourceRef: '1' },
  reason: 'the nearest',
}

const items = ['Two years in a kitchen', 'A love of herbs']
const description = {
  html: '<h2>What you bring</h2>\n<ul><li>Two years in a kitchen</li><li>A love of herbs</li></ul>',
  text: ['What you bring', ...items].join('\n'),
  language: 'en',
  sections: [{ kind: 'requirements' as const, heading: 'What you bring', items }],
}
export const chef = sampleOpening({
  openingId: idOf(1),
  description,
  posted: { date: '2026-04-15', approximate: false },
})
export const masked = sampleOpening({
  openingId: idOf(2),
  title: 'Pastry Chef',
  employer: { masked: true },
  firstParty: false,
  workplace: 'remote',
  postings: [{ sourceId: 'portal', sourceRef: '1' }],
})
export const many = sampleOpening({
  openingId: idOf(3),
  title: 'Sous Chef',
  firstParty: false,
  apply: [
    { url: 'https://other.example/9', publisher: 'Other', suspect: 'the link names "banking"' },
    { url: 'https://board.example/1', publisher: 'Board', direct: false },
    { url: 'https://inn.example/1', publisher: 'Harbour Inn', direct: true },
    { url: 'javascript:alert(1)', publisher: 'Trap' },
    { url: 'https://[nowhere', publisher: 'Typo' },
  ],
  salary: {
    currency: 'USD',
    min: 148901,
    max: 212716,
    period: 'year',
    text: '$148,901-$212,716',
    assumed: ['currency', 'period'],
  },
  origin: {
    title: {
      ...survival,
      path: 'Title',
      lost: [{ posting: { sourceId: 'hub', sourceRef: '2' }, value: 'Chef (2nd)' }],
    },
    employer: {
      ...survival,
      lost: [{ posting: { sourceId: 'portal', sourceRef: '3' }, value: { masked: true } }],
    },
  },
})
export const bare = bareOpening({ openingId: idOf(4) })
export const closed = sampleOpening({ openingId: idOf(5), title: 'Closed Chef', status: 'withdrawn' })
export const lapsed = sampleOpening({
  openingId: idOf(6),
  title: 'Lapsed Chef',
  validThrough: '2026-05-10T08:59:59Z',
})
export const secret = sampleOpening({
  openingId: idOf(7),
  title: 'Secret Chef',
  postings: [{ sourceId: 'members', sourceRef: '1' }],
})
export const merged = idOf(8)
export const mergedIntoSecret = idOf(18)

/** A system with all of them; `members` is a source for some partners alone. */
export const openChefs = () =>
  openReading([chef, masked, many, bare, closed, lapsed, secret], async (runtime: Runtime) => {
    await runtime.openings.redirect(merged, chef.openingId, 0)
    await runtime.openings.redirect(mergedIntoSecret, secret.openingId, 0)
    await runtime.sources.put({ sourceId: 'members', partners: { allow: ['demo'] }, secrets: [], keys: [] })
    await runtime.sources.put({ sourceId: 'portal', name: 'The <Portal>', secrets: [], keys: [] })
  })
