import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language = 'en'): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('a name that is also a skill', () => {
  it.each([
    ['en', 'The yard dog is called Docker.'],
    ['en', 'Mr Jenkins bakes on Fridays.'],
    ['en', 'Three boats are named Kafka, Airflow and Docker.'],
    ['de', 'Der Bürohund heißt Docker.'],
    ['de', 'Frau Julia Java leitet die Küche.'],
    ['es', 'La gata se llama Docker.'],
    ['fr', "Le poney s'appelle Kafka."],
    ['en', 'Contact: Mark Ray, or his deputy Ann Apex.'],
    ['en', 'Our yard is in Danbury, CT.'],
    ['en', 'Visits to Stamford, CT 06901 are rare.'],
  ])('is none: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['You will use a scheduling tool called Airflow.', ['airflow']],
    ['You read scans in Radiology, CT and MRI.', ['ct', 'mri']],
    ['We hire a Senior React Developer.', ['react']],
  ])('but is one where a tool is meant: %s', (text, wanted) => {
    expect(names(text)).toEqual(expect.arrayContaining(wanted))
  })
})

describe('a word in a sense that is no skill', () => {
  it.each([
    'You answer in resident-facing hours, not by list-blasting.',
    'You keep work orders from piling up.',
    'You will track maintenance requests and conducting tours is fun.',
    'Benefits: medical/dental/vision, telehealth and company-paid life insurance.',
    'Millions of users listening tonight.',
    'Send your CV quoting reference 12.',
    'You join the National Apprenticeship Scheme with our sales reps.',
    'Our stop is where the bus from here maps to the ferry.',
    'Coffee from Java, a good scrum and trips by canoe.',
  ])('is none: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('nor is an adverb between commas', () => {
    expect(names('You know Docker and, increasingly, Kubernetes.')).toEqual(['docker', 'kubernetes'])
  })
})
