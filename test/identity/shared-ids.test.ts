import { describe, expect, it } from 'vitest'
import { boilerplateOf } from '../../lib/identity/body/boilerplate.ts'
import { compare } from '../../lib/identity/compare.ts'
import { featuresOf, text } from './invented.ts'

const about = [
  'Heron Flight Training teaches people to fly from a grass runway and a modern simulator hall.',
  'Half our graduates send postcards from cockpits.',
]
const commercial = [
  'The commercial team takes students from first solo to first airline interview.',
  'Brief and debrief every lesson with care',
  'Teach instrument procedures in aircraft and simulator',
  'Prepare students for the skills test',
  'Update progress records the same day',
  'Help plan weekly aircraft availability',
  'At least 500 hours of instruction',
]
const leisure = [
  'The leisure team welcomes people who always wanted to try.',
  'Fly trial lessons with nervous first-timers',
  'Run the private licence ground school on Tuesdays',
  'Look after the flying club calendar',
  'Sell gift vouchers at country fairs',
]

/** A feed's whole advertisement, and an aggregator's cut copy of one. */
const whole = (title: string, lines: readonly string[]) =>
  featuresOf({ employer: 'Heron Flight Training', title, body: text(about, lines) })
const cut = (title: string, lines: readonly string[]) =>
  featuresOf({
    sourceId: 'board',
    employer: 'Heron Flight Training',
    title,
    body: text(about, lines.slice(0, 4)),
  })

const decide = (a: ReturnType<typeof whole>, b: typeof a) => compare(a, b, boilerplateOf([])).decision
const ids = ['greenhouse#heron#4410023']

describe('one link under two titles that name two teams', () => {
  const one = { ...whole('Flight Instructor (Commercial)', commercial), ids }

  it('is a wrong one where the copy has only the employer in common with the text', () => {
    expect(decide(one, { ...cut('Flight Instructor (Leisure)', leisure), ids })).not.toBe('same')
  })

  it('is right where the copy says what the text does', () => {
    expect(decide(one, { ...cut('Flight Instructor (Airline Pathway)', commercial), ids })).toBe('same')
  })

  it("counts for less than a requisition, which is the employer's own", () => {
    const requisition = 'hft-7'
    const copy = { ...cut('Flight Instructor (Leisure)', leisure), requisition }
    expect(decide({ ...one, ids: [], requisition }, copy)).toBe('same')
  })
})
