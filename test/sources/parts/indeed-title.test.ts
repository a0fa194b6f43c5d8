import { describe, expect, it } from 'vitest'
import { statedTitle } from '../../../lib/sources/parts/indeed-title.ts'
import { cpuMs } from '../../cpu.ts'

const words = { types: ['Full-time'], city: 'St. George', region: 'UT' }

describe('a title with other fields in it', () => {
  it.each([
    ['Customs Entry Writer/AuditorSt.George UTFull-time', 'Customs Entry Writer/Auditor'],
    ['AuditorSt. George', 'Auditor'],
    ['NurseFull-time', 'Nurse'],
    ['Nurse (M/F)Full-Time', 'Nurse (M/F)Full-Time'],
  ])('gives %s as %s', (title, expected) => {
    expect(statedTitle(title, words)).toEqual({ title: expected })
  })

  it.each([
    ['Driver - $100,000/year USD', 'Driver', '$100,000/year USD'],
    ['Driver – $80k-$100k', 'Driver', '$80k-$100k'],
    ['Driver - $20 - $25 / hour', 'Driver', '$20 - $25 / hour'],
    ['Cook - 45.000 € pro Jahr', 'Cook', '45.000 € pro Jahr'],
    ['Caller | €15 per hour', 'Caller', '€15 per hour'],
    ['Agent — up to £80k', 'Agent', 'up to £80k'],
    ['Picker - C$19/hr', 'Picker', 'C$19/hr'],
  ])('takes the pay out of %s', (title, rest, pay) => {
    expect(statedTitle(title, words)).toEqual({ title: rest, pay })
  })

  it.each([
    'Nurse (Full-time)',
    'Nurse - St. George, UT',
    'Nurse Full-time',
    'Sales Lead - $5M accounts',
    'Engineer - 2024',
    'Level 3 - 500 beds',
    '$20 - $25 / hour',
    'Full-time',
    'St. George UT Full-time',
    'Head of Growth - Series B',
  ])('leaves %s alone', (title) => {
    expect(statedTitle(title, words)).toEqual({ title })
  })

  it('is quick with a long title', async () => {
    const long = `${' - $1'.repeat(200)}`
    const ms = await cpuMs(() => {
      statedTitle(long, words)
      statedTitle('a'.repeat(200_000), words)
    })
    expect(ms).toBeLessThan(100)
  })
})
