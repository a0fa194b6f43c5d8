import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { Problem } from '../../../lib/problem.ts'
import type { XmlNode } from '../../../lib/text/xml/node.ts'
import { xmlRecords } from '../../../lib/text/xml/reader.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = (text: string, path = ['a', 'b'], size = 65_536): Promise<XmlNode[]> =>
  Array.fromAsync(xmlRecords(inChunks(text, size), path))

const codeOf = async (text: string, size?: number): Promise<string> => {
  try {
    await read(text, undefined, size)
    return 'read'
  } catch (cause) {
    return cause instanceof Problem ? cause.code : `threw ${String(cause)}`
  }
}

/** The shortest telling of a node: name, attributes, text, children. */
const plain = ({ name, attributes, text, children }: XmlNode): unknown =>
  children.length === 0 && Object.keys(attributes).length === 0
    ? { [name]: text }
    : { [name]: [{ ...attributes }, text, ...children.map(plain)] }

describe('reading', () => {
  it.each([
    ['a flat record', '<a><b><c>1</c><d>x</d></b></a>', [{ b: [{}, '', { c: '1' }, { d: 'x' }] }]],
    ['an empty element', '<a><b/><b></b><b ></b ></a>', [{ b: '' }, { b: '' }, { b: '' }]],
    ['attributes', `<a><b x="1" y='&lt;"&#65;'/></a>`, [{ b: [{ x: '1', y: '<"A' }, ''] }]],
    ['CDATA with markup in it', '<a><b><![CDATA[</b><b>&amp;]]]></b></a>', [{ b: '</b><b>&amp;]' }]],
    ['text around CDATA', '<a><b>x <![CDATA[<y>]]> z</b></a>', [{ b: 'x <y> z' }]],
    ['a record in a comment as no record', '<a><!-- <b>1</b> --><b>2</b></a>', [{ b: '2' }]],
    ['a record in a record once', '<a><b>1<b>2</b></b></a>', [{ b: [{}, '1', { b: '2' }] }]],
    ['only that path', '<a><x><b>no</b></x><b>yes</b><bb>no</bb></a>', [{ b: 'yes' }]],
    [
      'references',
      '<a><b>R&amp;D &#233;&#x1F600; caf&eacute;&nbsp;x</b></a>',
      [{ b: 'R&D é😀 café\u00a0x' }],
    ],
    ['line ends', '<a><b>x\r\ny\rz</b></a>', [{ b: 'x\ny\nz' }]],
    ['prefixed names as written', '<a><b><g:id>1</g:id></b></a>', [{ b: [{}, '', { 'g:id': '1' }] }]],
    ['names of other scripts', '<a><b><título>x</título></b></a>', [{ b: [{}, '', { título: 'x' }] }]],
    [
      'a name like a prototype’s',
      '<a><b><__proto__>x</__proto__></b></a>',
      [{ b: [{}, '', { ['__proto__']: 'x' }] }],
    ],
    ['white space before the declaration', '\n <?xml version="1.0"?>\n<a><b>x</b></a>\n', [{ b: 'x' }]],
    ['a bare DOCTYPE', '<!DOCTYPE a><a><b>x</b></a>', [{ b: 'x' }]],
    ['> in an attribute', '<a><b id="a>b">x</b></a>', [{ b: [{ id: 'a>b' }, 'x'] }]],
    ['no record', '<a><c/></a>', []],
  ])('reads %s, in chunks of any size', async (_, text, expected) => {
    for (const size of [1, 2, 3, 7, 65_536]) {
      expect((await read(text, undefined, size)).map(plain)).toEqual(expected)
    }
  })

  it('keeps attributes apart from every prototype', async () => {
    const [node] = await read('<a><b __proto__="x" constructor="y"/></a>')
    expect(Object.getPrototypeOf(node?.attributes)).toBeNull()
    expect(node?.attributes['constructor']).toBe('y')
  })
})

describe('refusing', () => {
  it.each([
    ['a cut tag', '<a><b>x</b><b'],
    ['a cut between records', '<a><b>x</b>'],
    ['crossed tags', '<a><b><c>x</b></c></a>'],
    ['two roots', '<a/><a/>'],
    ['text after the root', '<a><b/></a>\nFatal error'],
    ['text before the root', 'x<a/>'],
    ['a bare ampersand', '<a><b>R&D</b></a>'],
    ['a bare ampersand outside records', '<a>R&D<b/></a>'],
    ['a bare < in text', '<a><b>x (<30h)</b></a>'],
    ['a name that begins with a digit', '<a><b><1st>x</1st></b></a>'],
    ['an attribute twice', '<a><b x="1" x="2"/></a>'],
    ['an attribute without quotes', '<a><b x=1/></a>'],
    ['attributes without space between', '<a><b x="1"y="2"/></a>'],
    ['< in an attribute', '<a><b x="<"/></a>'],
    ['a control character', '<a><b>x\u000b</b></a>'],
    ['NUL', '<a><b>x\u0000</b></a>'],
    ['a non-character', '<a><b>\uffff</b></a>'],
    ['a reference to NUL', '<a><b>&#0;</b></a>'],
    ['a reference to a surrogate', '<a><b>&#xD800;</b></a>'],
    ['an unknown entity', '<a><b>&nosuch;</b></a>'],
    ['unclosed CDATA', '<a><b><![CDATA[x</b></a>'],
    ['CDATA outside the root', '<![CDATA[x]]><a/>'],
    ['an unclosed comment', '<a><!-- <b/></a>'],
    ['-- in a comment', '<a><!-- a -- b --></a>'],
    [']]> in text', '<a><b>x ]]> y</b></a>'],
    ['a declaration that is not first', '<a/><?xml version="1.0"?>'],
    ['two declarations', '<?xml version="1.0"?><?xml version="1.0"?><a/>'],
    ['a declaration without a version', '<?xml encoding="utf-8"?><a/>'],
    ['two DOCTYPEs', '<!DOCTYPE a><!DOCTYPE a><a/>'],
    ['a DOCTYPE in the root', '<a><!DOCTYPE a></a>'],
    ['nothing', ''],
  ])('refuses %s as malformed', async (_, text) => {
    expect(await codeOf(text)).toBe('malformed_xml')
    expect(await codeOf(text, 1)).toBe('malformed_xml')
  })

  it.each([
    ['an internal subset', '<!DOCTYPE a [<!ENTITY x "y">]><a/>', 'entity_expansion'],
    ['an external DTD', '<!DOCTYPE a SYSTEM "http://dtd.example/x"><a/>', 'entity_expansion'],
    ['a public DTD', '<!DOCTYPE a PUBLIC "x" "y"><a/>', 'entity_expansion'],
    ['deep nesting', '<a>'.repeat(limits.depthMax + 1), 'too_deep'],
    [
      'too many attributes',
      `<a ${Array.from({ length: 300 }, (__, n) => `x${n}="1"`).join(' ')}/>`,
      'too_large',
    ],
    ['a record over the limit', `<a><b>${'<c>x</c>'.repeat(limits.recordBytesMax / 8)}</b></a>`, 'too_large'],
    ['one text over the limit', `<a><b>${'x'.repeat(limits.recordBytesMax + 200_000)}</b></a>`, 'too_large'],
  ])('refuses %s', async (_, text, code) => {
    expect(await codeOf(text)).toBe(code)
  })
})

describe('the place of a fault', () => {
  const atOf = async (text: string, size: number): Promise<unknown> => {
    const cause = await read(text, undefined, size).catch((thrown: unknown) => thrown)
    return cause instanceof Problem ? cause.where['at'] : cause
  }
  it.each([
    ['a reference', '<a><b>x &nope; y</b></a>', 6],
    ['a reference in an attribute', '<a><b c="&nope;"/></a>', 3],
    ['a name', '<a><b/><1/></a>', 7],
    ['a character', '<a><b>xy\u0001</b></a>', 8],
    ['a depth', `<a>${'<b>'.repeat(limits.depthMax)}`, 3 * limits.depthMax],
  ])('is told of %s', async (_, text, at) => {
    expect([await atOf(text, 65_536), await atOf(text, 1)]).toEqual([at, at])
  })
})

/** What a conforming parser says: the text of each record, or undefined where it refuses. */
function saxesTexts(text: string): string[] | undefined {
  const texts: string[] = []
  let depth = 0
  const parser = new SaxesParser()
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ name }) => {
    depth += 1
    if (depth === 2 && name === 'b') texts.push('')
  })
  parser.on('closetag', () => {
    depth -= 1
  })
  const add = (more: string): void => {
    if (depth >= 2) texts.push(`${texts.pop() ?? ''}${more}`)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(text).close()
    return texts
  } catch {
    return undefined
  }
}

describe('mutated documents', () => {
  const good =
    '<?xml version="1.0"?>\n<a><b x="1" y=\'2\'><c>t &amp; u</c><!-- c --><d/><e>x<f>y</f>z</e><![CDATA[ <x> ]]></b>\n<b>é&#233;</b></a>'
  const bits =
    '< > & / " \' <!-- --> <![CDATA[ ]]> <?x ?> &amp; &#0; \u0001 -- <b> </b> x="1" = ; é &no; <1> ] \r'.split(
      ' ',
    )
  let seed = 7
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0
    return (seed >>> 8) % below
  }
  const mutated = (): string => {
    const at = random(good.length)
    const kind = random(3)
    if (kind === 0) return good.slice(0, at) + good.slice(at + 1 + random(3))
    return kind === 1 ? good.slice(0, at) + bits[random(bits.length)] + good.slice(at) : good.slice(0, at)
  }

  it('are refused whenever a conforming parser refuses them, and never half read', async () => {
    for (let n = 0; n < 1_500; n += 1) {
      const text = mutated()
      const code = await codeOf(text, 1 + random(40))
      expect(code, text).toMatch(/^(read|malformed_xml|entity_expansion)$/)
      if (saxesTexts(text) === undefined) expect(code, text).not.toBe('read')
    }
  })
})
