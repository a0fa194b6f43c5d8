import type { Posting } from '../lib/posting.ts'

/** A posting of an invented bakery; say only what a test is about. */
export const postingOf = (said: Partial<Posting> = {}): Posting => ({
  sourceId: 'crumb-ats',
  sourceRef: 'a1',
  title: 'Night baker',
  employer: { name: 'Crumb and Daughters', masked: false },
  url: 'https://crumb.example/jobs/a1',
  locations: [{ text: 'Leith', city: 'Edinburgh', country: 'GB' }],
  description: { html: '<p>Bake bread.</p>', text: 'Bake bread.', language: 'en', sections: [] },
  skills: [],
  apply: [],
  capturedAt: '2026-11-01T08:00:00.000Z',
  origin: {},
  ...said,
})
