import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { dressOf } from '../../../lib/text/html/dress.ts'
import { readTags, type TagReader } from '../../../lib/text/html/scan.ts'
import { sign } from '../../../lib/text/signs.ts'
import { randomFrom } from '../../identity/synthetic.ts'

type Told = ['open', string, string | undefined, number] | ['text', string] | ['close', string]

/** What is told, neighbouring texts as one; not the content of scripts and styles, which nobody wants. */
function listener(): TagReader & { readonly told: Told[] } {
  const told: Told[] = []
  return {
    told,
    open: (tag, href, look) => void told.push(['open', tag, href, look]),
    text(words) {
      const last = told.at(-1)
      if (last?.[0] === 'open' && /^(?:script|style)$/.test(last[1])) return
      if (last?.[0] === 'text') last[1] += words
      else told.push(['text', words])
    },
    close: (tag) => void told.push(['close', tag]),
  }
}

/** What the scanner tells, or where it does not dare to, htmlparser2. */
function read(html: string): { told: Told[]; scanned: boolean } {
  let readers = 0
  const { told } = readTags(html, () => {
    readers += 1
    return listener()
  })
  return { told, scanned: readers === 1 }
}

function parsed(html: string): Told[] {
  const { told, open, text, close } = listener()
  const parser = new Parser({
    onopentag: (tag, attributes) =>
      open(tag, attributes['href'], dressOf(attributes['style'], attributes['hidden'])),
    ontext: (words) => text(words, sign.all),
    onclosetag: (tag) => close(tag),
  })
  parser.end(html)
  return told
}

const plain = [
  '<p>one<p>two</p>',
  '<ul><li>a<li>b</ul>',
  '<a href="https://a.example/?x=1&amp;y=2" title="a > b">go</a>',
  '<a HREF=/q?a=1&b=2>go</a>',
  'R&amp;D &ndash; &euro;&nbsp;5 &#8217; &#x20ac; R&D, a < b & c',
  '<div><script>if (a < b) "</p>"</script>text</div>',
  '<STYLE>p{}</style >x',
  '<br><br/><hr>x</br></p>',
  '<!-- a note -->x',
  '<o:p></o:p><p class="MsoNormal" style=\'margin:0cm\'>x',
  '<table><tr><td>1<td>2<tr><th>3</table>',
  '<form>a<form>b</form>c',
  '<b style="font-weight:normal" id=x><p style=\'font-family:&quot;A&quot;;FONT-WEIGHT: 700\'>x</b>',
  '<div hidden=""><span hidden=until-found data-style="display:none">x</span></div>',
  '<p style="white-space: pre-wrap; display:none" style="x">x</p><pre STYLE=white-space:pre>y</pre>',
]
const unusual = [
  '<p title="x',
  '<!doctype html>x',
  '<title>&lt;b></title>',
  '<svg><p></svg>',
  '&copy 2026',
  '<?x?>',
  '<!-->x',
]
const pieces = [
  ...plain,
  ...unusual,
  ...'</li>|</p>|</a>|</div>|<b>|</b>|<p>|<li>|<td>|<select>|<option>|words |&lt;|<|&|</'.split('|'),
  ...'<!-- a--b -->|<3|<p a="1"b>|</p x>'.split('|'),
]

describe('readTags', () => {
  it.each(plain)('scans %s as htmlparser2 parses it', (html) => {
    expect(read(html)).toEqual({ told: parsed(html), scanned: true })
  })

  it.each(unusual)('leaves %s to htmlparser2', (html) => {
    expect(read(html)).toEqual({ told: parsed(html), scanned: false })
  })

  it('agrees with htmlparser2 on whatever is put together at random', () => {
    const random = randomFrom(5)
    for (let turn = 0; turn < 5_000; turn += 1) {
      const html = Array.from({ length: 1 + random.below(8) }, () => random.pick(pieces)).join('')
      expect(read(html).told, html).toEqual(parsed(html))
    }
  })
})
