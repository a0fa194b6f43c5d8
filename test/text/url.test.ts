import { describe, expect, it } from 'vitest'
import { limits } from '../../lib/limits.ts'
import { publicUrl, withoutTracking } from '../../lib/text/url.ts'

describe('publicUrl', () => {
  it.each([
    ['https://jobs.quill.example/roles/7', 'https://jobs.quill.example/roles/7'],
    ['  http://Quill.Example:8080/a b'.replace(' b', ''), 'http://quill.example:8080/a'],
    ['https://quill.example', 'https://quill.example/'],
    ['https://bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    ['https://8.8.8.8/x', 'https://8.8.8.8/x'],
    ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
    ['https://172.32.0.1/', 'https://172.32.0.1/'],
  ])('writes %s as one parser does', (text, url) => {
    expect(publicUrl(text)).toBe(url)
  })

  it.each([
    'javascript:alert(document.domain)',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:https://quill.example/1',
    'ftp://quill.example/',
    'mailto:jobs@quill.example',
    '/roles/7',
    'roles/7',
    '//quill.example/x',
    'https:quill.example',
    'https:///quill.example',
    'https://quill.example@evil.example/x',
    'https://user:secret@quill.example/',
    'https:\\\\evil.example\\x',
    'https://quill.example\\@evil.example/',
    'https://quill.example/x\r\nSet-Cookie:a=b',
    'https://quill.example/x%0d%0aSet-Cookie:a=b',
    'https://quill.example/a b',
    'https://quill.example/\u0000',
    'http://localhost/',
    'http://localhost./',
    'http://intranet/',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://169.254.169.254/latest/',
    'http://0xa9fea9fe/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2001:db8::1]/',
    'http://127.0.0.1.nip.io/',
    'http://①②⑦.0.0.1/',
    'https://quill.example:99999/',
    'https://quill.example:22/',
    'https://exa mple.com/',
    'https://',
    '',
    `https://quill.example/${'a'.repeat(limits.urlCharsMax)}`,
  ])('refuses %s', (text) => {
    expect(publicUrl(text)).toBeUndefined()
  })

  it.each(['\u200b https://quill.example/7', 'https://quill.example/7\u2060\u200e'])(
    'drops what copying left at the edges of %j',
    (text) => {
      expect(publicUrl(text)).toBe('https://quill.example/7')
    },
  )

  it('gives back what it gave', () => {
    const url = publicUrl('HTTPS://Quill.Example/Ünïcode?q=a+b#x') ?? ''
    expect(publicUrl(url)).toBe(url)
  })
})

describe('withoutTracking', () => {
  it.each([
    ['https://q.example/7?utm_source=a&utm_medium=b', 'https://q.example/7'],
    ['https://q.example/7?gh_jid=12&gh_src=x', 'https://q.example/7?gh_jid=12'],
    ['https://q.example/7?lever-source=LinkedIn', 'https://q.example/7'],
    ['https://q.example/7?id=1&ref=a&trk=b&source=c#apply', 'https://q.example/7?id=1'],
    ['https://q.example/#/jobs/7', 'https://q.example/#/jobs/7'],
    ['https://q.example/7?source_position=3', 'https://q.example/7?source_position=3'],
    // "ref" and "source" may hold the posting's id, where nothing else does.
    ['https://q.example/v?ref=1', 'https://q.example/v?ref=1'],
    ['https://q.example/v?lang=en&Ref=R-2026-14&utm_id=7', 'https://q.example/v?lang=en&Ref=R-2026-14'],
    ['https://q.example/2026/v?refid=1042', 'https://q.example/2026/v?refid=1042'],
    [
      'https://q.example/v?src=0f8fad5b-d9cb-469f-a165-70867728950e',
      'https://q.example/v?src=0f8fad5b-d9cb-469f-a165-70867728950e',
    ],
    ['https://q.example/v?ref=newsletter', 'https://q.example/v'],
    ['https://q.example/v?source=jobs2day', 'https://q.example/v'],
    ['https://q.example/v?trk=12', 'https://q.example/v'],
    ['https://q.example/v/12345?ref=1', 'https://q.example/v/12345'],
    ['https://q.example/baker-71234?ref=1', 'https://q.example/baker-71234'],
    [
      'https://q.example/0f8fad5b-d9cb-469f-a165-70867728950e?ref=1',
      'https://q.example/0f8fad5b-d9cb-469f-a165-70867728950e',
    ],
    ['https://q.example/v?id=9&ref=1', 'https://q.example/v?id=9'],
    ['no address', 'no address'],
  ])('of %s', (address, bare) => {
    expect(withoutTracking(address)).toBe(bare)
  })
})
