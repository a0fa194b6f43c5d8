import { describe, expect, it } from 'vitest'
import { headingKind } from '../../lib/text/headings.ts'
import { readHtml } from '../../lib/text/html/html.ts'
import { blocksOfItems, splitSections } from '../../lib/text/sections.ts'
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
    ['Where This Role Leads', 'benefits'],
    ['What we can offer you', 'benefits'],
    ['What Sets Us Apart', 'other'],
    ['What Makes Someone Stand Out Here', 'requirements'],
    ['What Separates a Good Baker from a Great One', 'requirements'],
    ['Full Back Office support is provided, including', 'other'],
    ['Our Office', 'location'],
    ['Wat houdt het werk in?', 'responsibilities'],
    ['Hoe kun je solliciteren?', 'other'],
    ['Responsabilidades e atribuições', 'responsibilities'],
    ['Requisitos e qualificações', 'requirements'],
    ['Cosa ti offriamo', 'benefits'],
  ])('takes %s for a heading of %s', (heading, kind) => {
    expect(headingKind(heading)).toBe(kind)
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
    ['en', 'What will you be doing?', 'What do you bring?', 'What do we offer?'],
    ['en', 'How you’ll contribute', 'Who are you?', 'What you can expect from us'],
    ['es', '¿Cuáles serán tus funciones?', '¿Qué esperamos de ti?', '¿Qué puedes esperar de nosotros?'],
    ['es', '¿Qué harás?', '¿Qué buscamos?', '¿Qué te ofrecemos?'],
    ['de', 'Was erwartet dich?', 'Was bringst du mit?', 'Was bieten wir dir?'],
    ['de', 'Welche Aufgaben erwarten Sie?', 'Wen suchen wir?', 'Was Sie von uns erwarten können'],
    ['fr', 'Que ferez-vous ?', 'Qui êtes-vous ?', 'Que vous proposons-nous ?'],
  ])('knows headings that ask, in %s: %s', (_, tasks, profile, offer) => {
    const text = `Intro.\n${tasks}\n• a\n${profile}\n• b\n${offer}\n• c`
    expect(outline(readPlain(text).blocks)).toEqual([
      ['about', undefined, 1],
      ['responsibilities', tasks, 1],
      ['requirements', profile, 1],
      ['benefits', offer, 1],
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
    ['What you can expect', 'benefits'],
    ['What can you expect from Quill?', 'benefits'],
    ['What Quill expects of bakers', 'requirements'],
    ['What we expect in return', 'requirements'],
    ['What to expect on the day', 'other'],
    ['More on your package', 'benefits'],
    ['Was du erwarten darfst', 'benefits'],
    ['Was wir von dir erwarten', 'requirements'],
    ['Ce que nous attendons', 'requirements'],
    ['How bakers here contribute', 'responsibilities'],
    ['What this position actually is', 'responsibilities'],
    ['The role is based in the old mill', 'location'],
    ['This bakery job is for you if', 'requirements'],
    ['Where will you be working?', 'other'],
    ['Who are you working with?', 'other'],
    ['What this job actually covers', 'responsibilities'],
    ['What the position entails', 'responsibilities'],
    ['What you will spend your time on', 'responsibilities'],
    ['What the role asks of you', 'requirements'],
    ["Who's ready for this oven", 'requirements'],
    ['Why this role is worth an early morning', 'about'],
    ['Keeping safe from hiring scams', 'legal'],
    ['Vorsicht vor Betrug', 'legal'],
  ])('reads the heading "%s" as %s', (heading, kind) => {
    expect(splitSections(readHtml(`<h2>${heading}</h2><p>x</p>`).blocks)[0]?.kind).toBe(kind)
  })

  it.each([
    'Quill is an equal opportunity employer and welcomes everybody who wants to work with us.',
    'Let us know if you need reasonable accommodation at any stage of the interview process.',
    'Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt berücksichtigt und eingestellt.',
    'Promovemos la igualdad de oportunidades entre todas las personas, sin distinción alguna.',
    'Nos postes sont ouverts aux personnes en situation de handicap, à compétences égales.',
    'People pretend to hire bakers for us. Quill will never ask you for a payment or for your card.',
    'Nunca te pediremos dinero ni datos bancarios durante el proceso; desconfía de quien lo haga.',
    'Wir verlangen von Bewerberinnen und Bewerbern niemals Zahlungen; melden Sie uns solche Mails.',
    'Nous ne demandons jamais aux candidats de paiement, ni avant ni après un premier entretien.',
    `Quill is an equal opportunity employer. ${'We welcome everybody who wants to bake. '.repeat(20)}`.trim(),
    `${'We like people. '.repeat(15)}If you need a reasonable adjustment, tell whoever invites you.`,
    `${'We like people. '.repeat(25)}Nobody is refused because of race, colour, gender identity or age.`,
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
    ['an advert in one paragraph', 'You bake bread in a big oven every day. '.repeat(30)],
    ['a short advert in one paragraph', 'You bake bread in a big oven every day. '.repeat(12)],
    ['an advert that begins with whose it is', '', 'You bake bread in a big oven every day. '.repeat(40)],
  ])('does not take %s for the equal treatment it tells of', (_, before, after = '') => {
    const text = `${before}Quill is an equal opportunity employer. ${after}`.trim()
    expect(outline(readHtml(`<h2>Tasks</h2><p>${text}</p>`).blocks)).toEqual([
      ['responsibilities', 'Tasks', 1],
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

describe('blocksOfItems', () => {
  const shapesOf = (blocks: Parameters<typeof splitSections>[0]) => {
    const found = blocksOfItems(blocks)
    return splitSections(blocks).flatMap(({ items }) => items.map((item) => found.get(item)?.kind))
  }

  it.each([
    ['a list', '<h3>Tasks</h3><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', ['item', 'item', 'item']],
    [
      'a paragraph beside a list',
      '<p>We.</p><ul><li>a</li></ul><p>You.</p>',
      ['paragraph', 'item', 'paragraph'],
    ],
    ['lines', '<p><b>Tasks</b><br>a<br>b</p>', ['paragraph', 'paragraph']],
    ['a table', '<table><tr><td>a</td><td>b</td></tr></table>', ['row']],
    ['a heading with nothing under it', '<p>We.</p><h3>Bread</h3>', ['paragraph', 'paragraph']],
  ])('tells what the items of %s are', (_, html, kinds) => {
    expect(shapesOf(readHtml(html).blocks)).toEqual(kinds)
  })

  it('knows lists of plain text', () => {
    expect(shapesOf(readPlain('We bake.\nTasks\n• a\n• b').blocks)).toEqual(['paragraph', 'item', 'item'])
  })
})
