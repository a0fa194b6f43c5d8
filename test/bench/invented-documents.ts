import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { randomFrom } from '../identity/synthetic.ts'
import { type InventedPosting, inventPosting } from './invented-postings.ts'

export type DocumentKind = 'xml' | 'json' | 'ndjson'

const seed = 20_261_121
/** `unusedBytes` stand in a field that no reader of postings asks for: a logo as base64, say. */
export type RecordSize = { readonly descriptionBytes: number; readonly unusedBytes: number }

/** With the tags around it, a posting of the feed comes to 3.5 kB. */
const usual: RecordSize = { descriptionBytes: 2_500, unusedBytes: 0 }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * What misleads readers that look for tags only, in a few records of a thousand: record tags and the end of
 * CDATA inside CDATA, a record in a comment, ">" in an attribute, white space in an end tag.
 */
function trapped(n: number, job: string): string {
  if (n % 1_000 === 101) return job.replace('<Description><![CDATA[', '<Description><![CDATA[</job><job>')
  if (n % 1_000 === 202) return job.replace('</Description>', '<![CDATA[ ]]]]><![CDATA[> ]]></Description>')
  if (n % 1_000 === 303) return `<!-- <job><Title>gone</Title></job> -->\n${job}`
  if (n % 1_000 === 404) return job.replace('<job>', '<job id="a>b">')
  return n % 1_000 === 505 ? job.replace('</job>', '</job >') : job
}

function jobXml(posting: InventedPosting, n: number, unusedBytes: number): string {
  const fields = Object.entries(posting).map(([name, value]) =>
    name === 'Description'
      ? `      <${name}><![CDATA[${value}]]></${name}>\n`
      : `      <${name}>${escaped(value)}</${name}>\n`,
  )
  const unused = unusedBytes > 0 ? `      <Logodata>${logo(n, unusedBytes)}</Logodata>\n` : ''
  return trapped(n, `    <job>\n${fields.join('')}${unused}    </job>\n`)
}

/** Never the same twice, and quick to make. */
const logo = (n: number, bytes: number): string =>
  Buffer.alloc(bytes, createHash('sha512').update(String(n)).digest('base64')).toString('latin1')

function* written(kind: DocumentKind, count: number, size: RecordSize): Generator<string> {
  const random = randomFrom(seed)
  if (kind === 'xml') yield '<?xml version="1.0" encoding="UTF-8"?>\n<source>\n  <jobs>\n'
  if (kind === 'json') yield '[\n'
  for (let n = 0; n < count; n += 1) {
    const posting = inventPosting(random, n, size.descriptionBytes)
    if (kind === 'xml') yield jobXml(posting, n, size.unusedBytes)
    else yield `${kind === 'json' && n > 0 ? ',' : ''}${JSON.stringify(posting)}\n`
  }
  if (kind === 'xml') yield '  </jobs>\n</source>\n'
  if (kind === 'json') yield ']\n'
}

/** A document of so many postings in the folder, of about so many bytes each; made once. */
export async function inventDocument(
  folder: string,
  kind: DocumentKind,
  count: number,
  size: RecordSize = usual,
): Promise<string> {
  const path = `${folder}/${count}x${size.descriptionBytes + size.unusedBytes}.${kind}`
  if (!existsSync(path)) await pipeline(written(kind, count, size), createWriteStream(path))
  return path
}

/** Beside a document, the same gzipped. */
export async function gzipped(path: string): Promise<string> {
  const packed = `${path}.gz`
  if (!existsSync(packed)) {
    await pipeline(createReadStream(path), createGzip({ level: 6 }), createWriteStream(packed))
  }
  return packed
}

export const megabytes = (path: string): number => statSync(path).size / 1e6
