import { describe, expect, it } from 'vitest'
import { compareTitles, gradeOf, titleHash, titleParts } from '../../lib/identity/title.ts'
import { posting } from './invented.ts'

const parts = (title: string) => titleParts(posting({ title }))

describe('titleParts', () => {
  it.each([
    ['Organ Restorer', '🚀 Organ Restorer (Remote Friendly)'],
    ['Organ Restorer', 'URGENT - Organ Restorer (m/w/d)'],
    ['Organ Restorer', '[Hiring] Organ Restorer - Full Time'],
    ['Organ Restorer', 'Organ Restorer | Immediate start'],
    ['Organ Restorer', 'Senior Organ Restorer - Ely'],
    ['Organ Restorer', 'Organ Restorer at Tallow & Finch (Part-time, 20 hours)'],
    ['Orgue', 'Orgue (H/F)'],
  ])('reads %s and %s alike', (plain, decorated) => {
    expect(compareTitles(parts(plain), parts(decorated)).containment).toBe(1)
    expect(parts(decorated).tail).toBe('')
  })

  it('tells teams apart, and counts them as one core title', () => {
    const [bellows, pipes] = [parts('Organ Restorer, Bellows'), parts('Organ Restorer - Flue Pipes')]
    expect(compareTitles(bellows, pipes).tailsDiffer).toBe(true)
    expect(compareTitles(bellows, parts('Organ Restorer')).tailsDiffer).toBe(false)
    expect(titleHash(bellows)).toBe(titleHash(pipes))
  })

  it('reads a translated title as the same words', () => {
    expect(compareTitles(parts('Mobile Developer'), parts('Développeur Mobile')).containment).toBe(1)
  })
})

describe('gradeOf', () => {
  it.each([
    ['Senior Shift Manager', 'senior'],
    ['Jr. Organ Builder', 'junior'],
    ['Shift Manager', undefined],
    ['Seniorenbetreuer', undefined],
  ])('reads %s as %s', (title, grade) => expect(gradeOf(title)).toBe(grade))
})
