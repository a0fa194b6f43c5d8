import { describe, expect, it } from 'vitest'
import { compareBodies } from '../../../lib/identity/body/body.ts'
import { boilerplateOf } from '../../../lib/identity/body/boilerplate.ts'
import { compare } from '../../../lib/identity/compare.ts'
import type { Features } from '../../../lib/identity/features.ts'
import { featuresOf, first, organBody, other, text } from '../invented.ts'

const matched = (seen: readonly Features[]) =>
  compareBodies(first(), other(), boilerplateOf([first(), ...seen])).matched

describe('boilerplateOf', () => {
  it.each(['Graduate Organ Restorer', 'Lead Organ Restorer', 'Organ Restorer 50 %'])(
    'takes nothing for boilerplate because %s says it as well',
    (title) => expect(matched([featuresOf({ sourceRef: '3', title })])).toBe(matched([])),
  )

  it('takes for it what another role says as well', () => {
    expect(matched([featuresOf({ sourceRef: '3', title: 'Barn Surveyor' })])).toBeLessThan(matched([]))
  })

  it('keeps no double upload apart, though its text stands under many titles', () => {
    const body = text(organBody.slice(1, 4))
    const titles = ['Barn Surveyor', 'Bookkeeper', 'Painter', 'Mason']
    const seen = titles.map((title) => featuresOf({ sourceRef: title, title, body }))
    const one = featuresOf({ body })
    const decided = (copy: Features) => compare(one, copy, boilerplateOf([one, ...seen])).decision
    expect(decided(featuresOf({ sourceRef: '2', body }))).toBe('same')
    expect(decided(other({ body }))).toBe('review')
  })
})
