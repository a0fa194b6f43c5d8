import { describe, expect, it } from 'vitest'
import { readLooseJson } from '../../../lib/text/json/loose.ts'
import { cpuMs } from '../../cpu.ts'

describe('JSON as people write it into pages', () => {
  it.each<[string, string, unknown]>([
    ['sound text', '{"a":[1,true,null]}', { a: [1, true, null] }],
    ['trailing commas', '{"a":[1,2,],"b":{"c":3,},}', { a: [1, 2], b: { c: 3 } }],
    ['comments', '{"a":1, // one\n /* two */ "b":"http://x//y /* z */"}', { a: 1, b: 'http://x//y /* z */' }],
    ['a comment before a closing bracket', '[1, // last\n]', [1]],
    ['line breaks and tabs in strings', '{"a":"b\n\tc"}', { a: 'b\n\tc' }],
    ['a CDATA wrapper', '<![CDATA[{"a":1}]]>', { a: 1 }],
    ['a hidden CDATA wrapper', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a CDATA wrapper in comments', '/*<![CDATA[*/{"a":1}/*]]>*/', { a: 1 }],
    ['a comment wrapper', '<!--\n{"a":1}\n-->', { a: 1 }],
    ['a semicolon', '{"a":1};', { a: 1 }],
    ['escaped quotes', '{&quot;a&quot;:&quot;b &amp;amp; c&quot;}', { a: 'b &amp; c' }],
    ['entities inside of strings', '{"a":"&quot;b&quot; &amp; c"}', { a: '&quot;b&quot; &amp; c' }],
    ['escaped quotes in a string', '{"a":"b\\"\n"}', { a: 'b"\n' }],
  ])('reads %s', (_, text, expected) => {
    expect(readLooseJson(text)).toEqual(expected)
  })

  it.each([
    ['a cut object', '{"a":1,"b":'],
    ['a cut string', '{"a":"b'],
    ['a cut comment', '{"a":1 /* '],
    ['a missing comma', '{"a":1 "b":2}'],
    ['two commas', '[1,,2]'],
    ['bare words', '{a:1}'],
    ['single quotes', "{'a':1}"],
    ['nothing', ''],
  ])('does not make up what is missing of %s', (_, text) => {
    expect(readLooseJson(text)).toBeUndefined()
  })

  it.each([
    ['quotes', '\\"'],
    ['comment marks', '/*'],
    ['commas', ','],
    ['brackets', '['],
    ['spaces', ' \n'],
    ['stray marks', '<!-'],
  ])('is quick with many %s', async (_, part) => {
    expect(await cpuMs(() => readLooseJson(`{"a":${part.repeat(200_000)}`))).toBeLessThan(1_000)
  })
})
