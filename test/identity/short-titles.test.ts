import { describe, expect, it } from 'vitest'
import { compareInShort } from '../../lib/identity/title/compare.ts'
import { titleParts } from '../../lib/identity/title/title.ts'
import { about, against, barnBody, equality, first, organBody, other, posting, text } from './invented.ts'

const parts = (title: string) => titleParts(posting({ title }))

describe('compareInShort', () => {
  it.each([
    ['HR Manager', 'Human Resources Manager'],
    ['QA Engineer', 'Quality Assurance Engineer'],
    ['Manager, IT', 'Manager, Information Technology'],
    ['R&D Engineer', 'Research and Development Engineer'],
    ['R & D Engineer', 'Research & Development Engineer'],
    ['SDR', 'Sales Development Representative'],
    ['CEO', 'Chief Executive Officer'],
    ['HGV Drivers', 'Heavy Goods Vehicle Driver'],
    ['SEN Teacher', 'Special Educational Needs Teacher'],
    ['RN - Intensive Care Unit', 'Registered Nurse, ICU'],
    ['RNs on Wards', 'Registered Nurses on Wards'],
    ['R.N.', 'Registered Nurse'],
    ['HR MANAGER', 'HUMAN RESOURCES MANAGER'],
    ['PTA (m/w/d)', 'Pharmazeutisch-technische Assistentin'],
  ])('takes %s for %s', (a, b) => {
    const alike = { containment: 1, apart: false, tailsDiffer: false, isHeld: false }
    expect(compareInShort(parts(a), parts(b))).toMatchObject(alike)
    expect(compareInShort(parts(b), parts(a))).toMatchObject(alike)
  })

  it('sees a title that says more besides', () =>
    expect(compareInShort(parts('HR Manager'), parts('Human Resources Manager, Bellows'))).toMatchObject({
      apart: false,
      isHeld: true,
    }))

  it.each([
    ['HR Manager', 'Human Relations Director'],
    ['RN', 'Licensed Practical Nurse'],
    ['PM', 'Product Owner'],
    ['PT Trainer', 'Personal Trainer'],
    ['Hr Manager', 'Human Resources Manager'],
    ['QA Engineer A', 'Quality Assurance Engineer B'],
    ['オルガンQA', 'オルガン Quality Assurance'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(compareInShort(parts(a), parts(b)).apart).toBe(true)
    expect(compareInShort(parts(b), parts(a)).apart).toBe(true)
  })

  it('knows no short forms in records of older rules', () => {
    const { initials, ...older } = parts('HR Manager')
    expect(initials).toBe('HR m')
    expect(compareInShort(older, parts('Human Resources Manager')).apart).toBe(true)
  })
})

describe('one vacancy under a short title and a full one', () => {
  const full = { title: 'Organ Voicing Technician' }
  const short = { title: 'OVT' }
  it('is one where the texts are alike', () =>
    expect(against(first(full), other(short)).decision).toBe('same'))

  it('waits for a person where they are not', () => {
    const cut = { ...short, body: text(about, organBody.slice(0, 6), barnBody.slice(4), equality) }
    expect(against(first(full), other(cut)).decision).not.toBe('same')
  })

  it('stays two in one source', () =>
    expect(against(first(full), other({ ...short, sourceId: 'direct' })).decision).toBe('different'))
})
