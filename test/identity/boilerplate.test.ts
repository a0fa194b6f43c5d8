import { describe, expect, it } from 'vitest'
import { compareBodies } from '../../lib/identity/body.ts'
import { boilerplateOf } from '../../lib/identity/boilerplate.ts'
import type { Features } from '../../lib/identity/features.ts'
import { featuresOf, first, other } from './invented.ts'

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
})
