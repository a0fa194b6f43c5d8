import fc from 'fast-check'
import sanitize from 'sanitize-html'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../lib/text/html/html.ts'
import { cpuMs } from '../../cpu.ts'
import { vectors } from '../data/html-vectors.ts'
import { readPlain } from '../read-plain.ts'

const allowed = {
  allowedTags:
    'p h1 h2 h3 h4 h5 h6 ul ol li table tbody tr th td blockquote hr br b strong i em u code sub sup a'.split(
      ' ',
    ),
  allowedAttributes: { a: ['href'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  allowProtocolRelative: false,
}

/**
 * Another parser's view: what it would write of our output must be our output, less its own way to write
 * <br> and quotes.
 */
const resanitized = (html: string): string =>
  sanitize(html, allowed).replaceAll('<br />', '<br>').replaceAll('<hr />', '<hr>')
const plainQuotes = (html: string): string => html.replaceAll('&quot;', '"')

describe('readHtml is safe', () => {
  it.each(vectors)('leaves nothing active of %s', (vector) => {
    const { html } = readHtml(vector)
    expect(html).not.toMatch(
      /<(?:script|style|iframe|svg|math|img|object|embed|form|base|meta|link|title|xmp)\b/i,
    )
    expect(html).not.toMatch(/<[^>]*\son\w+=|<[^>]*\sstyle=/i)
    expect(html).not.toMatch(/href="(?!https?:\/\/[^"]|mailto:)/)
    expect(plainQuotes(resanitized(html))).toBe(plainQuotes(html))
    expect(readHtml(html).html).toBe(html)
  })

  it('gives the same for markup built from broken pieces, read once or twice', () => {
    const piece = fc.constantFrom(
      ...'<p> </p> <ul> <ol> <li> </li> </ul> </ol> <b> </b> <i> </i> <strong>'.split(' '),
      ...'<br> <h2> </h2> <hr> <pre> </pre>'.split(' '),
      ...'<td> <tr> <table> </table> <th> </td> <div> </div> <blockquote> </blockquote>'.split(' '),
      ...'<svg> </svg> <a <script> </script> <code> <span> </span> </a> word'.split(' '),
      ...'& < > " &lt; &amp; &nbsp; &amp;nbsp; • - 1.'.split(' '),
      ...[
        '<b style="font-weight:normal">',
        '<span style="font-weight: 700">',
        '<p style="white-space:pre-line">',
      ],
      ...['<div style="display:none">', '<li hidden>', '<td style="font-weight:400;white-space:pre">'],
      ...['<a href="https://q.example/x">', ' ', '\n', 'Some longer words that stand here', ' • ', '– '],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { html } = readHtml(pieces.join(''))
        expect(readHtml(html).html).toBe(html)
        expect(plainQuotes(resanitized(html))).toBe(plainQuotes(html))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('readHtml cleans', () => {
  it.each([
    [
      'keeps structure',
      '<h2>A</h2><p>b <strong>c</strong><br>d</p>',
      '<h2>A</h2>\n<p>b <strong>c</strong><br>d</p>',
    ],
    ['makes paragraphs of divisions', '<div><div>a</div>b</div>', '<p>a</p>\n<p>b</p>'],
    ['drops empty paragraphs', '<p>&nbsp;</p><p> <br> </p><p>a</p><div></div>', '<p>a</p>'],
    ['drops attributes', '<p style="x" data-section-id="1" class="y">a</p>', '<p>a</p>'],
    ['keeps the text of unknown elements', '<font color=red>a</font> <o:p>b</o:p>', '<p>a b</p>'],
    [
      'gives items outside of lists a list',
      '<div><li>a</li><li>b</li></div>',
      '<ul><li>a</li><li>b</li></ul>',
    ],
    ['joins lists of one item', '<ul><li>a</li></ul>\n<ul><li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'nests lists inside items',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
    ],
    ['closes what is open', '<ul><li>a<li><b>b', '<ul><li>a</li><li><b>b</b></li></ul>'],
    ['closes in the right order', '<p><b>a<i>b</b>c</i></p>', '<p><b>a<i>b</i></b>c</p>'],
    ['carries bold over paragraphs', '<b><p>a</p><p>b</p></b>', '<p><b>a</b></p>\n<p><b>b</b></p>'],
    ['puts blanks outside of tags', '<p>a<b> b </b>c</p>', '<p>a <b>b</b> c</p>'],
    ['takes two breaks for a paragraph', 'a<br><br>b', '<p>a</p>\n<p>b</p>'],
    [
      'makes items of bulleted lines',
      '<p>Tasks<br>• one<br>• two</p>',
      '<p>Tasks</p>\n<ul><li>one</li><li>two</li></ul>',
    ],
    ['drops bullets inside items', '<ul><li>• one</li></ul>', '<ul><li>one</li></ul>'],
    [
      'keeps links',
      '<a href="https://Q.example" target="_blank">x</a>',
      '<p><a href="https://q.example/">x</a></p>',
    ],
    ['keeps mail links', '<a href="mailto:a@q.example">x</a>', '<p><a href="mailto:a@q.example">x</a></p>'],
    ['unwraps links that lead nowhere', '<a href="/x">x</a>', '<p>x</p>'],
    [
      'keeps tables of text',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>c</td><td><p>d</p><p>e</p></td></tr></table>',
      '<table><tbody><tr><th>A</th><th>B</th></tr><tr><td>c</td><td>d<br>e</td></tr></tbody></table>',
    ],
    [
      'unfolds tables that lay out',
      '<table><tr><td><h2>A</h2><ul><li>b</li></ul></td><td>c</td></tr></table>',
      '<h2>A</h2>\n<ul><li>b</li></ul>\n<p>c</p>',
    ],
    [
      'keeps quotes',
      '<blockquote>a<p>b</p></blockquote>c',
      '<blockquote><p>a</p><p>b</p></blockquote>\n<p>c</p>',
    ],
    ['unescapes markup escaped as a whole', '&lt;p&gt;a &amp;amp; b&lt;/p&gt;', '<p>a &amp; b</p>'],
    ['unescapes markup escaped twice', '&amp;lt;p&amp;gt;a&amp;lt;/p&amp;gt;', '<p>a</p>'],
    ['reads entities escaped twice', '<p>R&amp;amp;D&amp;nbsp;team</p>', '<p>R&amp;D team</p>'],
    [
      'counts line breaks where nothing else separates lines',
      '<b>About</b>\nWe bake.\n\n• one\n• two',
      '<p><b>About</b></p>\n<p>We bake.</p>\n<ul><li>one</li><li>two</li></ul>',
    ],
    [
      'takes nothing for bold that its style says is not',
      '<b style="font-weight:normal"><p>a</p><p><b>b</b>c</p></b><b>d<span style="font-weight:400">e</span>f</b>',
      '<p>a</p>\n<p><b>b</b>c</p>\n<p><b>d</b>e<b>f</b></p>',
    ],
    [
      'takes for bold what its style says is',
      '<p><span style="color:red;FONT-WEIGHT: 700">a</span> b</p><p style="font-weight:bold">c</p>' +
        '<p style="mso-bidi-font-weight:bold">d</p>',
      '<p><b>a</b> b</p>\n<p><b>c</b></p>\n<p>d</p>',
    ],
    ['leaves headings as they are', '<h2 style="font-weight:bold">a</h2><p>b</p>', '<h2>a</h2>\n<p>b</p>'],
    [
      'keeps the lines of preformatted text',
      '<pre>Bakers\nwanted now\n\n- knead <b>dough</b> well\n- fire ovens</pre>',
      '<p>Bakers<br>wanted now</p>\n<ul><li>knead <b>dough</b> well</li><li>fire ovens</li></ul>',
    ],
    [
      'keeps lines where the style says so, and joins wrapped ones',
      `<div style="white-space: pre-line">One\n${'word '.repeat(14)}\ngoes on</div><div>a\nb</div>`,
      `<p>One<br>${'word '.repeat(14)}goes on</p>\n<p>a b</p>`,
    ],
    [
      'leaves out what is not shown',
      '<p>Bakers wanted in town</p><div style="display:none"><p>java <b>php</b></p><br></div>' +
        '<p hidden>sql</p><span style="DISPLAY: none">go</span>x<p hidden="until-found">more</p>',
      '<p>Bakers wanted in town</p>\n<p>x</p>\n<p>more</p>',
    ],
    [
      'keeps what waits to be unfolded',
      '<p>Show more</p><div style="display:none"><p>We bake bread for the whole town.</p></div>',
      '<p>Show more</p>\n<p>We bake bread for the whole town.</p>',
    ],
    ['keeps a word with signs', '<p>5 &lt; 6 &amp; C++</p>', '<p>5 &lt; 6 &amp; C++</p>'],
  ])('%s', (_, dirty, clean) => {
    expect(readHtml(dirty).html).toBe(clean)
  })

  it.each([
    ['<b>', '<p><b>x</b></p>'],
    ['<ul><li>', '<ul><li>x</li></ul>'],
    ['<div>', '<p>x</p>'],
    ['<blockquote>', '<blockquote><p>x</p></blockquote>'],
    ['<table><tr><td>', '<p>x</p>'],
  ])('makes nothing deep of 20,000 unclosed %s', async (tag, html) => {
    const ms = await cpuMs(() => {
      expect(readHtml(`${tag.repeat(20_000 / tag.split('<').length)}x`).html).toBe(html)
    })
    expect(ms).toBeLessThan(1_000)
  })

  it('writes text with bullets and blank lines', () => {
    const { text } = readHtml('<h2>Tasks</h2><ul><li>a<ul><li>b</li></ul></li></ul><p>c<br>d</p><p>e</p>')
    expect(text).toBe('Tasks\n• a\n  • b\n\nc\nd\n\ne')
  })
})

describe('readPlain', () => {
  it.each([
    ['makes a paragraph of every line', 'a\nb\n\nc', '<p>a</p>\n<p>b</p>\n<p>c</p>'],
    ['takes signs for themselves', 'a <b> & c', '<p>a &lt;b&gt; &amp; c</p>'],
    [
      'makes items of bullets of every kind',
      '• a\n- b\n* c\n– d\n· e',
      '<ul><li>a</li><li>b</li><li>c</li><li>d</li><li>e</li></ul>',
    ],
    ['makes items of counted lines', 'Steps\n1. a\n2. b', '<p>Steps</p>\n<ol><li>a</li><li>b</li></ol>'],
    ['leaves a lone number alone', '30. September', '<p>30. September</p>'],
    [
      'joins lines that a program wrapped',
      `${'word '.repeat(14).trim()}\ngoes on here`,
      `<p>${'word '.repeat(14).trim()} goes on here</p>`,
    ],
    [
      'splits bullets inside a run',
      'Intro What You’ll Do • Bake bread every single day • Clean the big oven after work',
      '<p>Intro</p>\n<h3>What You’ll Do</h3>\n' +
        '<ul><li>Bake bread every single day</li><li>Clean the big oven after work</li></ul>',
    ],
    ['leaves separators alone', 'Remote • Full-time • London', '<p>Remote • Full-time • London</p>'],
    [
      'reads headings of Markdown',
      '## Tasks\n**Profile**\ntext',
      '<h2>Tasks</h2>\n<h3>Profile</h3>\n<p>text</p>',
    ],
    ['drops rules made of signs', 'a\n-----\nb', '<p>a</p>\n<p>b</p>'],
  ])('%s', (_, plain, html) => {
    expect(readPlain(plain).html).toBe(html)
    expect(readHtml(html).html).toBe(html)
  })

  it.each([
    ['wrapped lines', `${'word '.repeat(14)}\n`],
    ['preformatted lines', `<pre>${'word '.repeat(14)}\n${'word '.repeat(14)}\n</pre>`],
    [
      'dressed words',
      '<span style="font-weight:700">a<b style="font-weight:400">b</b></span><i hidden>c</i> ',
    ],
  ])('is quick on nothing but %s', async (_, part) => {
    const ms = await cpuMs(() => {
      readHtml(part.repeat(20_000))
      readPlain(part.repeat(20_000))
    })
    expect(ms).toBeLessThan(3_000)
  })

  it('takes time in proportion to length', async () => {
    const part = '<p>We bake bread • every day • for the town &amp; more</p><ul><li>one <b>two</b></li></ul>'
    const timed = (times: number) => cpuMs(() => readHtml(part.repeat(times)))
    await timed(100)
    expect(await timed(10_000)).toBeLessThan(Math.max(40 * (await timed(1_000)), 200))
  })
})
