import { describe, expect, it } from 'vitest'
import { readMicrodata } from '../../lib/text/microdata.ts'
import { readPageMetadata } from '../../lib/text/page-metadata.ts'
import { cpuMs } from '../cpu.ts'

const scope = (inner: string): string => `<div itemscope itemtype="https://schema.org/Thing">${inner}</div>`

describe('microdata', () => {
  it.each<[string, string, object]>([
    ['text', '<b itemprop="name">Ann &amp; Bo</b>', { name: 'Ann & Bo' }],
    ['text with decoration', '<h1 itemprop="name"><span>An</span>vil</h1>', { name: 'Anvil' }],
    ['markup', '<div itemprop="body"><p>a</p><p>b</p></div>', { body: '<p>a</p><p>b</p>' }],
    ['attributes', '<meta itemprop="a" content="1"><a itemprop="b" href="/x">y</a>', { a: '1', b: '/x' }],
    ['times', '<time itemprop="on" datetime="2026-04-01">soon</time>', { on: '2026-04-01' }],
    [
      'several values',
      '<i itemprop="a">1</i><i itemprop="a">2</i><i itemprop="a">3</i>',
      { a: ['1', '2', '3'] },
    ],
    ['several names', '<i itemprop="a b">1</i>', { a: '1', b: '1' }],
    [
      'items in items',
      '<p itemprop="by" itemscope itemtype="http://schema.org/Person"><i itemprop="name">Ann</i></p>',
      { by: { '@type': 'Person', name: 'Ann' } },
    ],
    ['names that objects have', '<i itemprop="__proto__">1</i>', JSON.parse('{"__proto__":"1"}')],
  ])('reads %s', (_, inner, expected) => {
    const [item] = readMicrodata(scope(inner))
    expect(item).toEqual({ '@type': 'Thing', ...expected })
  })

  it('reads each outermost item, and nothing outside of items', () => {
    expect(readMicrodata(`<i itemprop="x">1</i>${scope('')}${scope('')}`)).toHaveLength(2)
  })

  it('is quick with properties inside of properties', async () => {
    expect(
      await cpuMs(() => readMicrodata(scope(`${'<b itemprop="a">'.repeat(20_000)}${'x'.repeat(100_000)}`))),
    ).toBeLessThan(2_000)
  })
})

describe('a page’s metadata', () => {
  it.each([
    [
      'the canonical address',
      '<meta property="og:url" content="https://b.example"><link rel="canonical" href="https://a.example">',
      'https://a.example',
    ],
    [
      'og:url where there is none',
      '<meta content="https://b.example?a=1&amp;b=2" property="og:url">',
      'https://b.example?a=1&b=2',
    ],
    ['nothing', '<link rel="stylesheet" href="x">', undefined],
  ])('has %s', (_, html, url) => {
    expect(readPageMetadata(html).url).toBe(url)
  })

  it('has the blocks of JSON-LD that are not in a comment', () => {
    const block = (text: string) => `<script type="application/ld+json; charset=utf-8">${text}</script>`
    const html = `<!-- ${block('{"a":0}')} -->${block('{"a":"<b>"}')}<script>{"a":2}</script>${block('{"a":3}')}`
    expect(readPageMetadata(html).jsonLd).toEqual(['{"a":"<b>"}', '{"a":3}'])
  })
})
