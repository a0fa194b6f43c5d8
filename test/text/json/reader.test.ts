import { describe, expect, it } from 'vitest'
import { limits } from '../../../lib/limits.ts'
import { Problem } from '../../../lib/problem.ts'
import { jsonLines } from '../../../lib/text/json/lines.ts'
import { type JsonSplit, jsonRecords } from '../../../lib/text/json/reader.ts'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const bare: JsonSplit = { shape: 'array', path: [] }
const read = (text: string, split = bare, size = 65_536): Promise<unknown[]> =>
  Array.fromAsync(jsonRecords(inChunks(text, size), split))

const codeOf = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading
    return 'read'
  } catch (cause) {
    return cause instanceof Problem ? cause.code : `threw ${String(cause)}`
  }
}

const long = 'x"\\ é€😀 '.repeat(20)

describe('documents', () => {
  it.each<[string, string, JsonSplit, unknown[]]>([
    ['a bare array', '[{"a":1}, {"a":[2,{"b":"]}"}]}\n]', bare, [{ a: 1 }, { a: [2, { b: ']}' }] }]],
    ['an empty array', ' [ ] ', bare, []],
    ['values of any kind', '[1,"x",null,true,-1.5e3]', bare, [1, 'x', null, true, -1500]],
    ['long strings with escapes', `[${JSON.stringify(long)},"\\\\"]`, bare, [long, '\\']],
    [
      'an envelope',
      '{"n":1,"data":[{"a":1}],"m":{"data":[2]}}',
      { shape: 'array', path: ['data'] },
      [{ a: 1 }],
    ],
    ['a nested path', '{"r":{"x":[],"items":[1]}}', { shape: 'array', path: ['r', 'items'] }, [1]],
    ['a keyed object', '{"k":{"a":1}}', { shape: 'keyed', path: [] }, [{ a: 1, '@key': 'k' }]],
    ['a single value', ' {"a":{"b":1}} ', { shape: 'value', path: [] }, [{ a: { b: 1 } }]],
    ['a value at a path', '{"x":1,"job":{"b":1}}', { shape: 'value', path: ['job'] }, [{ b: 1 }]],
    ['a scalar', '42', { shape: 'value', path: [] }, [42]],
    ['a path that leads elsewhere', '{"data":{"x":1}}', { shape: 'array', path: ['data'] }, []],
    ['escaped keys', '{"d\\u0061ta":[1]}', { shape: 'array', path: ['data'] }, [1]],
  ])('reads %s, in chunks of any size', async (_, text, split, expected) => {
    for (const size of [1, 2, 3, 5, 65_536]) expect(await read(text, split, size)).toEqual(expected)
  })

  it('leaves prototypes alone', async () => {
    const [record] = await read('[{"__proto__":{"polluted":1},"a":1}]')
    expect(Object.hasOwn(Object(record), '__proto__')).toBe(true)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it.each([
    ['a cut array', '[{"a":1}'],
    ['a cut record', '[{"a":1},{"a"'],
    ['a trailing comma', '[1,]'],
    ['a missing comma', '[1 2]'],
    ['NaN', '[{"a":NaN}]'],
    ['a comment', '[1/*x*/]'],
    ['single quotes', "['x']"],
    ['a raw line break in a string', '["x\ny"]'],
    ['two documents', '[1][2]'],
    ['text after the document', '[1] x'],
    ['a bracket that does not match', '[{"a":1]}'],
    ['nothing', ''],
    ['a vertical tab as white space', '[1,\u000b2]'],
  ])('refuses %s', async (_, text) => {
    for (const size of [1, 65_536]) expect(await codeOf(read(text, bare, size))).toBe('malformed_json')
  })

  it.each([
    ['a bad value', '{"data":[1],"x":NaN}'],
    ['a key without quotes', '{"data":[1],x:1}'],
    ['a missing colon', '{"data" [1]}'],
    ['a trailing comma', '{"data":[1],}'],
    ['the records twice', '{"data":[1],"data":[2]}'],
  ])('refuses an envelope with %s', async (_, text) => {
    expect(await codeOf(read(text, { shape: 'array', path: ['data'] }))).toBe('malformed_json')
  })

  it('refuses deep nesting before anything recursive sees it', async () => {
    expect(await codeOf(read('['.repeat(200_000)))).toBe('too_deep')
    const deep = limits.depthMax + 2
    expect(await codeOf(read(`[${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}]`))).toBe('too_deep')
  })

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['900719925474099', 900_719_925_474_099],
    ['"9007199254740993"', '9007199254740993'],
  ])('keeps every digit of %s, however the bytes come', async (written, value) => {
    const text = `[{"a":{"ids":[1,${written}]}}]`
    for (const size of [1, 7, 64]) expect(await read(text, bare, size)).toEqual([{ a: { ids: [1, value] } }])
  })

  it.each([
    ['a record to a line', '[\n{"a":1},\r\n{"a":"}\\n"},\n{"a":[{}]}\n]'],
    [
      'lines that end as records do, but are none',
      '[{"a":{"b":1},\n"c":{}\n},\n{"d":1},\n{"e":{},\n"f":{}}]',
    ],
    ['no lines at all', `[${'{"a":{"b":[]}},'.repeat(9)}{}]`],
    ['lines within records', '[{\n"a":1\n},\n{\n"a":{}\n},{},\n{\n}\n]'],
  ])('reads %s as JSON.parse does', async (_, text) => {
    for (const size of [1, 7, 65_536]) expect(await read(text, bare, size)).toEqual(JSON.parse(text))
  })

  it.each([
    ['a comma too few', '[{"a":1}\n{"a":2}]', 'malformed_json'],
    ['a comma too many', '[{"a":1},,\n{"a":2}]', 'malformed_json'],
    ['a line too deep', `[${'{"a":'.repeat(70)}1${'}'.repeat(70)},\n{"a":2}]`, 'too_deep'],
  ])('refuses lines with %s', async (_, text, code) => {
    expect(await codeOf(read(text))).toBe(code)
  })

  it('sets aside a record of more values than one has', async () => {
    const list = (count: number) => `[{"tags":[${'1,'.repeat(count)}1]}]`
    expect(await read(list(limits.elementsPerRecordMax))).toMatchObject([{ code: 'too_large' }])
    expect(await read(list(limits.elementsPerRecordMax - 10))).toMatchObject([{ tags: {} }])
  })

  it('agrees with JSON.parse on mutated documents', async () => {
    const good = '[{"a":"x\\"y","b":[1,-2.5e3,null]},{"c":{"d":true,"é":"\\u00e9"}},"z",7]'
    const bits = ['"', '\\', '{', '}', '[', ']', ',', ':', ' ', '\n', '0', '-', 'e', 'null', '\u0001', '.']
    let seed = 3
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0
      return (seed >>> 8) % below
    }
    for (let n = 0; n < 3_000; n += 1) {
      const at = random(good.length)
      const text =
        good.slice(0, at) + (random(2) ? (bits[random(bits.length)] ?? '') : '') + good.slice(at + random(3))
      let expected: unknown
      try {
        expected = JSON.parse(text)
      } catch {
        expected = undefined
      }
      const got = await read(text, bare, 1 + random(30)).catch((cause: unknown) => cause)
      if (Array.isArray(expected)) expect(got, text).toEqual(expected)
      else if (expected === undefined) expect(got, text).toMatchObject({ code: 'malformed_json' })
    }
  })
})

describe('lines', () => {
  const lines = (text: string, size = 65_536) => Array.fromAsync(jsonLines(inChunks(text, size)))
  const told = async (text: string, size?: number): Promise<unknown[]> =>
    (await lines(text, size)).map((line) =>
      'value' in line ? line.value : `${line.problem.code} ${line.isLast}`,
    )

  it.each<[string, string, unknown[]]>([
    ['one value per line', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['a last line without its end', '{"a":1}\n{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['blank lines and carriage returns', '\r\n{"a":1}\r\n\r\n \n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
    ['a bad line among good ones', '{"a":1}\nnope\n{"a":2}\n', [{ a: 1 }, 'malformed_json false', { a: 2 }]],
    ['a cut last line', '{"a":1}\n{"a":', [{ a: 1 }, 'malformed_json true']],
    ['a line of too many values', `[${'1,'.repeat(100_000)}1]\n{"a":1}`, ['too_large false', { a: 1 }]],
    ['a line that is too deep', `${'['.repeat(99)}${']'.repeat(99)}\n{"a":1}`, ['too_deep false', { a: 1 }]],
    ['nothing', '\n', []],
  ])('reads %s', async (_, text, expected) => {
    for (const size of [1, 3, 65_536]) expect(await told(text, size)).toEqual(expected)
  })
})
