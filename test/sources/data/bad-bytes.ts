import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { type BadCase, feed, job, list, record } from '../bad-documents.ts'

const plain = feed(job(1), job(2))
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1')
const inTitle = (bytes: string): Buffer => bytesOf(feed(job(1, { title: `Kiln ${bytes} Setter` })))
const saying = (encoding: string): string => plain.replace('UTF-8', encoding)
const bad = 'rejected invalid_encoding'

const utf32 = (text: string): Buffer =>
  Buffer.from(new Uint32Array([0xfeff, ...[...text].map((character) => character.codePointAt(0) ?? 0)]).buffer)
const swapped = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

export const encodings: readonly BadCase[] = [
  ['an overlong slash', inTitle('\xc0\xaf'), bad],
  ['an overlong bracket of three bytes', inTitle('\xe0\x80\xbc'), bad],
  ['an overlong NUL', inTitle('\xc0\x80'), bad],
  ['a surrogate as three bytes', inTitle('\xed\xa0\x80'), bad],
  ['two surrogates as six bytes', inTitle('\xed\xa0\xbd\xed\xb8\x80'), bad],
  ['a code point beyond Unicode', inTitle('\xf4\x90\x80\x80'), bad],
  ['a sequence of five bytes', inTitle('\xf8\x88\x80\x80\x80'), bad],
  ['a byte that never occurs', inTitle('\xff'), bad],
  ['a continuation byte alone', inTitle('\x80'), bad],
  ['a character cut by a letter', inTitle('\xe2\x82x'), bad],
  ['one bad byte after a megabyte', Buffer.concat([bytesOf(feed(...Array.from({ length: 3_000 }, (_, n) => job(n))).slice(0, -20)), bytesOf('\xff</jobs></source>')]), bad],
  ['UTF-32 with a mark', utf32(plain), bad],
  ['UTF-32 without a mark', utf32(plain).subarray(4), bad],
  ['UTF-16 without a mark', Buffer.from(saying('UTF-16'), 'utf16le'), 'accepted 2', bad],
  ['UTF-16 of an odd number of bytes', Buffer.concat([Buffer.from(`\ufeff${saying('UTF-16')}`, 'utf16le'), Buffer.from('x')]), bad],
  ['UTF-16 with half a pair', Buffer.from(`\ufeff${saying('UTF-16').replace('Kiln', '\ud83d')}`, 'utf16le'), bad],
  ['big-endian UTF-16 with a mark', swapped(saying('UTF-16')), 'accepted 2'],
  ['UTF-16 whose declaration says UTF-8', Buffer.from(`\ufeff${plain}`, 'utf16le'), 'accepted 2', bad],
  ['a UTF-8 mark before UTF-16', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(plain, 'utf16le')]), bad, 'rejected malformed_xml', 'rejected unsupported_format'],
  ['a UTF-8 mark and a declaration of Latin-1', Buffer.from(`\ufeff${saying('ISO-8859-1').replace('Kiln', 'Käl')}`), 'accepted 2', bad],
  ['two marks', Buffer.from(`\ufeff\ufeff${plain}`), 'accepted 2', 'rejected malformed_xml', bad],
  ['UTF-7', bytesOf(saying('UTF-7').replace('Kiln', '+ADw-')), bad],
  ['an encoding nobody knows', bytesOf(saying('x-klingon')), bad],
  ['EBCDIC declared', bytesOf(saying('ibm037')), bad],
  ['UTF-16 declared, UTF-8 sent', bytesOf(saying('UTF-16')), bad],
  ['ASCII declared, UTF-8 sent', Buffer.from(saying('US-ASCII').replace('Kiln', 'Köln')), 'accepted 2', bad],
  ['Shift_JIS with a broken pair', bytesOf(saying('Shift_JIS').replace('Kiln', '\x83\x20\xff')), bad],
  ['cp1252 declared', bytesOf(saying('windows-1252').replace('Kiln', 'K\xfcln \x93x\x94')), 'accepted 2'],
  ['Latin-2 declared', bytesOf(saying('ISO-8859-2').replace('Kiln', '\xb3\xf3d\xbc')), 'accepted 2'],
  ['Latin-1 bytes in JSON', bytesOf(list(record(1, { title: 'F\xfcller' }))), bad],
  ['an ISO 2022 escape', bytesOf(saying('ISO-2022-JP').replace('Kiln', '\x1b$B4A\x1b(B')), 'accepted 2', bad, 'rejected malformed_xml'],
  ['an ISO 2022 escape of Korea', bytesOf(saying('ISO-2022-KR')), bad],
]

const damaged = (bytes: Uint8Array, at: number): Buffer => {
  const copy = Buffer.from(bytes)
  copy[at < 0 ? copy.length + at : at] = (copy[at < 0 ? copy.length + at : at] ?? 0) ^ 0x5a
  return copy
}
const encrypted = (bytes: Uint8Array): Buffer => {
  const copy = Buffer.from(bytes)
  copy[6] = 1
  return copy
}
const gz = gzipSync(plain)
const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level },
  )
const letterChanged = Buffer.from(
  Buffer.from(zip({ 'a.xml': plain }, 0)).toString('latin1').replace('Kiln Setter 2', 'Kiln Sitter 2'),
  'latin1',
)
const corrupt = 'rejected corrupt_archive'

export const archives: readonly BadCase[] = [
  ['a gzip', gz, 'accepted 2'],
  ['a gzip of two members', Buffer.concat([gzipSync(plain.slice(0, 300)), gzipSync(plain.slice(300))]), 'accepted 2'],
  ['a gzip of a gzip', gzipSync(gz), corrupt],
  ['a zip of a gzip', zip({ 'a.gz': gz }), corrupt],
  ['a gzip of a zip', gzipSync(zip({ 'a.xml': plain })), corrupt],
  ['a zip of a zip', zip({ 'a.zip': zip({ 'a.xml': plain }) }), corrupt],
  ['a gzip with a wrong checksum', damaged(gz, -6), corrupt],
  ['a gzip with a wrong length', damaged(gz, -2), corrupt],
  ['a gzip with a wrong method', damaged(gz, 2), corrupt],
  ['a gzip with reserved flags', damaged(gz, 3), corrupt],
  ['a gzip with words after it', Buffer.concat([gz, Buffer.from('trailing words')]), corrupt, 'accepted 2'],
  ['a gzip with zeros after it', Buffer.concat([gz, Buffer.alloc(512)]), 'accepted 2', corrupt],
  ['a gzip of nothing', gzipSync(''), 'rejected empty_document'],
  ['a gzip header and no more', gz.subarray(0, 10), corrupt],
  ['a zip', zip({ 'a.xml': plain }), 'accepted 2'],
  ['a stored zip', zip({ 'a.xml': plain }, 0), 'accepted 2'],
  ['an encrypted zip', encrypted(zip({ 'a.xml': plain })), corrupt],
  ['a tar in a gzip', gzipSync(Buffer.concat([bytesOf('a.xml'), Buffer.alloc(252), bytesOf('ustar\x0000'), Buffer.alloc(248), Buffer.from(plain)])), 'rejected unsupported_format'],
  ['a zip with two files', zip({ 'a.xml': plain, 'b.xml': plain }), corrupt],
  ['a zip with a folder and a Mac shadow', zip({ 'x/': '', 'x/a.xml': plain, '__MACOSX/._a.xml': 'x' }), 'accepted 2'],
  ['a zip of nothing', zip({}), corrupt, 'rejected empty_document'],
  ['a zip whose file is a path out', zip({ '../../etc/cron.d/a.xml': plain }), 'accepted 2', corrupt],
  ['a zip with a damaged file', damaged(zip({ 'a.xml': plain }), 80), corrupt, 'rejected malformed_xml'],
  ['a stored zip with a damaged file', damaged(zip({ 'a.xml': plain }, 0), 200), corrupt, 'rejected malformed_xml'],
  ['a stored zip with one letter changed', letterChanged, corrupt],
  ['a spreadsheet', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }), corrupt, 'rejected unsupported_format'],
  ['a bomb of zeros', gzipSync(Buffer.alloc(60 * 1024 ** 2)), 'rejected decompression_bomb'],
  ['a bomb of zeros in a zip', zip({ 'a.xml': new Uint8Array(60 * 1024 ** 2) }), 'rejected decompression_bomb'],
  ['a bomb of postings', gzipSync(feed(...Array.from({ length: 40_000 }, () => job(1)))), 'rejected decompression_bomb', 'partial 1: duplicate_external_id'],
]

export const gzipped = gz
export const zipped = zip({ 'a.xml': plain })

const other = 'rejected unsupported_format'

export const otherFiles: readonly BadCase[] = [
  ['a PDF', bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'), other],
  ['a picture', bytesOf('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR'), other],
  ['an old spreadsheet', bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), other],
  ['a tar', Buffer.concat([bytesOf('a.xml'), Buffer.alloc(252), bytesOf('ustar\x0000'), Buffer.alloc(600)]), other, bad],
  ['zeros', Buffer.alloc(4_096), other, bad, 'rejected empty_document'],
  ['noise', Buffer.from(Array.from({ length: 4_096 }, (_, n) => (n * 7_919 + (n >> 3) * 31) % 256)), bad, other],
  ['YAML', '- id: 1\n  title: Kiln Setter\n  company: Kestrel Tiles\n  url: https://k.example/1\n', other],
  ['TOML', '[[job]]\ntitle = "Kiln Setter"\ncompany = "Kestrel Tiles"\nurl = "https://k.example/1"\n', 'rejected malformed_json', other],
  ['an ini file', '[job]\ntitle=Kiln Setter\ncompany=Kestrel\n', other],
  ['a chat', '[10:02] ann: is the kiln setter there?\n[10:03] bob: no\n', other],
  ['JSON for a callback', `/**/jobs_1({"jobs":[{"id":1,"title":"Kiln Setter","description":"<p>Set.</p>"}]});`, other],
  ['JSON that a script names', 'var jobs = [{"id":1,"title":"Kiln Setter","description":"<p>Set.</p>"}];', other],
  ['a statement of SQL', "INSERT INTO jobs (id,title,company,url) VALUES (1,'Kiln Setter','Kestrel','https://k.example/1');\n", other],
  ['Markdown', '# Jobs\n\n| title | company | url |\n|---|---|---|\n| Kiln Setter | Kestrel | https://k.example/1 |\n', other, 'accepted 1'],
  ['a mail', 'From: hr@k.example\nSubject: Kiln Setter\n\nWe hire a kiln setter in Leeds.\n', other],
  ['a log', '2026-05-01T09:00:00Z INFO export started\n2026-05-01T09:00:01Z ERROR no memory\n', other],
  ['RTF', '{\\rtf1\\ansi Kiln Setter}', other],
  ['a CSV with a quote that never closes', 'id,title,company,url\n1,"Kiln,Kestrel,https://k.example/1\n2,Setter,Kestrel,https://k.example/2\n', 'rejected malformed_csv'],
  ['a CSV with a short row', 'id,title,company,url\n1,Kiln Setter,Kestrel\n2,Setter,Kestrel,https://k.example/2\n', 'partial 1: malformed_csv'],
  ['a CSV with a long row', 'id,title,company,url\n1,Kiln Setter,Kestrel,https://k.example/1,x,y\n2,Setter,Kestrel,https://k.example/2\n', 'partial 1: malformed_csv'],
  ['a CSV of other things', 'sku,colour,weight,price\n1,red,4,9.99\n', other],
  ['a CSV that names its separator', 'sep=;\nid;title;company;url\n1;Kiln Setter;Kestrel;https://k.example/1\n', 'accepted 1'],
  ['a CSV under a title', 'Vacancies of 1 May\n\nid,title,company,url\n1,Kiln Setter,Kestrel,https://k.example/1\n', 'accepted 1'],
  ['a CSV header alone', 'id,title,company,url\n', 'rejected empty_document'],
  ['a CSV with a column called __proto__', 'id,title,company,url,__proto__\n1,Kiln Setter,Kestrel,https://k.example/1,polluted\n', 'accepted 1'],
  ['a CSV with NUL in a cell', 'id,title,company,url\n1,Kiln\u0000Setter,Kestrel,https://k.example/1\n2,Setter,Kestrel,https://k.example/2\n', 'accepted 2', other, 'partial 1: malformed_csv'],
  ['prose with commas', 'Title, company and place are what we need, dear all, so please send them.\nThanks, Ann\n', other],
]
