import { describe, expect, it } from 'vitest'
import { readHtml } from '../../lib/text/html.ts'
import { splitSections } from '../../lib/text/sections.ts'
import { readPlain } from './read-plain.ts'

const outline = (blocks: Parameters<typeof splitSections>[0]) =>
  splitSections(blocks).map(({ kind, heading, items }) => [kind, heading, items.length])

describe('splitSections', () => {
  it.each([
    [
      'heading elements',
      '<p>We bake.</p><h3>Your tasks</h3><ul><li>a</li><li>b</li></ul><h3>Your profile</h3><ul><li>c</li></ul>',
    ],
    [
      'bold paragraphs',
      '<p>We bake.</p><p><strong>Your tasks</strong></p><ul><li>a</li><li>b</li></ul>' +
        '<p><b>Your profile</b></p><li>c</li>',
    ],
    [
      'bold first lines',
      '<p>We bake.</p><p><strong>Your tasks:</strong><br>a<br>b</p><p><b>Your profile</b><br>c</p>',
    ],
    ['lines with a colon', 'We bake.<br><br>Your tasks:<br>- a<br>- b<br><br>Your profile:<br>- c'],
  ])('finds %s', (_, html) => {
    expect(outline(readHtml(html).blocks).map(([kind, , count]) => [kind, count])).toEqual([
      ['about', 1],
      ['responsibilities', 2],
      ['requirements', 1],
    ])
  })

  it.each([
    ['en', 'What You’ll Do', 'Who You Are', 'What we offer', 'Where You’ll Be'],
    ['es', 'Funciones', 'Requisitos', '¿Qué ofrecemos?', 'Ubicación'],
    ['de', 'Deine Aufgaben', 'Das bringst du mit', 'Wir bieten', 'Arbeitsort'],
    ['fr', 'Vos missions', 'Profil recherché', 'Avantages', 'Lieu de travail'],
  ])('knows the headings of plain text in %s', (_, tasks, profile, offer, place) => {
    const text = `Intro.\n${tasks}\n• a\n• b\n${profile}\n• c\n${offer}:\n• d\n${place}\ne`
    expect(outline(readPlain(text).blocks)).toEqual([
      ['about', undefined, 1],
      ['responsibilities', tasks, 2],
      ['requirements', profile, 1],
      ['benefits', offer, 1],
      ['location', place, 1],
    ])
  })

  it.each([
    ['The tools you will master', 'other'],
    ['🚀 Your responsibilities', 'responsibilities'],
    ['Minimum qualifications for this level', 'requirements'],
    ['How we will reward your work: salary', 'benefits'],
    ['Unsere Mission', 'about'],
    ['Equal opportunity employer', 'legal'],
    ['How to apply', 'other'],
  ])('reads the heading "%s" as %s', (heading, kind) => {
    expect(splitSections(readHtml(`<h2>${heading}</h2><p>x</p>`).blocks)[0]?.kind).toBe(kind)
  })

  it.each([
    'Quill is an equal opportunity employer and welcomes everybody who wants to work with us.',
    'Let us know if you need reasonable accommodation at any stage of the interview process.',
    'Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt und eingestellt.',
    'Promovemos la igualdad de oportunidades entre todas las personas, sin distinción alguna.',
    'Nos postes sont ouverts aux personnes en situation de handicap, à compétences égales.',
  ])('sets apart: %s', (paragraph) => {
    expect(
      outline(readHtml(`<h2>Tasks</h2><ul><li>a</li></ul><p>${paragraph}</p><p>More.</p>`).blocks),
    ).toEqual([
      ['responsibilities', 'Tasks', 1],
      ['legal', undefined, 1],
      ['responsibilities', undefined, 1],
    ])
  })

  it.each([
    'We offer 27 days of holiday and bread every day.',
    'Wir bieten dir 30 Tage Urlaub.',
    'Nous vous proposons un CDI et du pain.',
    'Ofrecemos contrato indefinido.',
  ])('finds what is offered below a list of demands: %s', (paragraph) => {
    expect(outline(readHtml(`<h2>What you bring</h2><ul><li>a</li></ul><p>${paragraph}</p>`).blocks)).toEqual(
      [
        ['requirements', 'What you bring', 1],
        ['benefits', undefined, 1],
      ],
    )
    expect(outline(readHtml(`<h2>About us</h2><p>${paragraph}</p>`).blocks)).toEqual([
      ['about', 'About us', 1],
    ])
  })

  it('does not take a sentence or the last line for a heading', () => {
    expect(outline(readPlain('We bake bread.\nYou will love it here.\nBenefits').blocks)).toEqual([
      ['about', undefined, 3],
    ])
  })

  it.each([
    [
      'lines that are all bold',
      '<p><b>About you</b></p><p><b>You like early mornings</b></p><p><b>Two years at an oven</b></p>' +
        '<p><b>What we offer</b></p><p><b>Bread every day</b></p>',
      [
        ['requirements', 'About you', ['You like early mornings', 'Two years at an oven']],
        ['benefits', 'What we offer', ['Bread every day']],
      ],
    ],
    [
      'a paste of Google Docs',
      '<b style="font-weight:normal"><p><span style="font-weight:700">At the oven</span></p>' +
        '<p><span style="font-weight:400">You bake</span></p><p><span>You clean</span></p></b>',
      [['other', 'At the oven', ['You bake', 'You clean']]],
    ],
    [
      'text made of headings',
      '<p>We bake.</p><h4>Our shop is open all week</h4><h4>Your tasks</h4><h2>Come in</h2><h3>Profile</h3>a',
      [
        ['about', undefined, ['We bake.', 'Our shop is open all week']],
        ['requirements', 'Profile', ['a']],
      ],
    ],
    [
      'preformatted text',
      '<pre>Your tasks\n- knead\n- bake\n\nYour profile\n- awake early</pre>',
      [
        ['responsibilities', 'Your tasks', ['knead', 'bake']],
        ['requirements', 'Your profile', ['awake early']],
      ],
    ],
  ])('loses nothing of %s', (_, html, sections) => {
    expect(
      splitSections(readHtml(html).blocks).map(({ kind, heading, items }) => [kind, heading, items]),
    ).toEqual(sections)
  })

  it('has no sections for an empty text', () => {
    expect(splitSections([])).toEqual([])
  })
})
