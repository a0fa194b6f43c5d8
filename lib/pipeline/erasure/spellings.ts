import { namedReferences } from '../../text/html/references.ts'

const inJson = /\\(?:u([0-9a-fA-F]{4})|[bfnrt]|(.))/gs
const inMarkup = /&(?:#x([0-9a-f]{1,5})|#(\d{1,6})|(\w+));/gi
const tags = /<\/?[a-z][^<>]*>/gi

/** Markup lies in JSON, and that in markup: nobody wraps it oftener than this. */
const layersMax = 5

/**
 * A stretch of a document in every way in which words may be spelt in it: as it is; with what JSON and markup write in
 * place of characters undone, over and over; and each of them without its tags, which may stand within a word or
 * between two. Words of a person are looked for in them. Nothing else may be made of them, since which it is, nobody
 * knows.
 */
export function* spellingsOf(text: string): Generator<string> {
  let spelling = text
  for (let layer = 0; layer < layersMax; layer += 1) {
    yield spelling
    const bare = spelling.replace(tags, '')
    if (bare !== spelling) {
      yield bare
      yield spelling.replace(tags, ' ')
    }
    const next = unescaped(spelling)
    if (next === spelling) return
    spelling = next
  }
}

const unescaped = (text: string): string =>
  text
    .replace(inJson, (_, hex?: string, own?: string) => (hex ? ofCode(hex, 16) : (own ?? ' ')))
    .replace(inMarkup, (whole: string, hex?: string, digits?: string, name = '') => {
      if (hex) return ofCode(hex, 16)
      return digits ? ofCode(digits, 10) : (namedReferences.get(name) ?? whole)
    })

const ofCode = (digits: string, base: 10 | 16): string => String.fromCodePoint(Number.parseInt(digits, base))
