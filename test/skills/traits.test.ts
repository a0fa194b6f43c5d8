import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const traits = (text: string): string[] =>
  findSkills(text, 'en')
    .filter(({ kind }) => kind === 'soft')
    .map(({ name }) => name.toLowerCase())

describe('an English adjective', () => {
  it.each([
    ['Reliable, hardworking applicants should write to us.', ['reliable', 'hardworking']],
    ['A motivated and friendly individual will thrive.', ['motivated', 'friendly']],
    ['You greet guests while showing a friendly and cooperative attitude.', ['friendly', 'cooperative']],
    ['The cook will be highly motivated and proactive.', ['motivated', 'proactive']],
    ['The post asks much, with the ability to be flexible.', ['flexible']],
  ])('is a trait before a person, a manner or behind "will be": %s', (text, wanted) => {
    expect(traits(text)).toEqual(wanted)
  })

  it.each([
    ['Work with our friendly, motivated professionals.'],
    ['Hours are flexible and successful candidates choose them.'],
    ['The role will be creative and busy.'],
    ['You are joining a creative and busy working environment.'],
    ['You must be able to get here by a reliable car.'],
    ['You are joining a goal-oriented company.'],
    ['You will join a forward thinking organisation.'],
  ])('is none where others or things are so: %s', (text) => {
    expect(traits(text)).toEqual([])
  })

  it('shares the noun of the trait it is listed with', () => {
    expect(traits('Excellent analytical and organisational skills.')).toEqual([
      'analytical',
      'organisational skills',
    ])
    expect(traits('Strong interpersonal and communication skills.')).toEqual([
      'interpersonal',
      'communication',
    ])
  })
})

describe('a trait', () => {
  it.each([
    ['Ability to work as part of a team.', ['teamwork']],
    ['Ability to work individually or in a team.', ['teamwork']],
    ['You communicate effectively and work collaboratively.', ['communication', 'collaboration']],
    ['Strong planning skills are essential.', ['planning']],
    ['Ability to handle multiple projects and adapt to change.', ['multitasking', 'adaptability']],
    ['Strong organizational and administrative skills.', ['organisation']],
    ['You take ownership of daily tasks.', ['ownership']],
    ['We hire for influence without authority.', ['influencing']],
  ])('is read in the words of adverts: %s', (text, wanted) => {
    expect(traits(text)).toEqual(wanted)
  })

  it.each([
    'This includes planning and executing campaigns.',
    'You influence current pipeline.',
    'You answer the needs of creative clients.',
    'Only those who can drive may apply.',
    'It pays well to join an organisation that lasts.',
    'We have a commitment to diversity and inclusion.',
    'A club with a reputation for patience.',
    'Live tracking with full transparency.',
    'Send your CV in confidence to us.',
  ])('is none where the words mean another thing: %s', (text) => {
    expect(traits(text)).toEqual([])
  })
})
