import { describe, expect, it } from 'vitest'
import { readHtml } from '../../../lib/text/html/html.ts'
import { withoutActing } from '../../../lib/text/html/inert.ts'
import { readPlain } from '../read-plain.ts'

describe('words that would act if they were decoded once more', () => {
  it.each([
    ['Day <script>alert(1)</script>work', 'Day  work'],
    ['Day <SCRIPT src="//x.example">a<b</ScRiPt >work', 'Day  work'],
    ['<style>p{}</style>Day work', ' Day work'],
    ['Day <img src=x onerror=alert(1)>work', 'Day  work'],
    ['Day <svg/onload=alert(1)>work', 'Day  work'],
    ['Day <a href="javascript:alert(1)">work</a>', 'Day  work</a>'],
    ['Day <iframe srcdoc="x">work', 'Day  work'],
    ['Day <img src=x onerror=alert(1)', 'Day img src=x onerror=alert(1)'],
    ['Dİy <script>x</script>work', 'Dİy  work'],
    ['Day <a<img onerror=1> onerror=1>work', 'Day a  onerror=1>work'],
  ])('%j lose it', (words, inert) => {
    expect(withoutActing(words)).toBe(inert)
    expect(withoutActing(inert)).toBe(inert)
  })

  it.each([
    'Knowledge of <script> and <canvas> tags',
    'a < b and c > d, x <= y',
    'vector<int x = 1> of <T>',
    'if (a <b && online) return',
    '<a href="https://a.example/">',
  ])('%j say nothing of the kind', (words) => {
    expect(withoutActing(words)).toBe(words)
  })

  it.each([
    ['<p>Day work</p>&lt;script&gt;alert(1)&lt;/script&gt;', 'Day work'],
    ['&lt;img src=x onerror=alert(1)&gt; Day work', 'Day work'],
    ['<p>Day work &#0;&#xD800;&#x110000;&#xdfff;now</p>', 'Day work now'],
    ['<p>Day work <a href="mailto:a@b.example?subject=x%0d%0aBcc:c@d.example">now</a></p>', 'Day work now'],
  ])('are not in what is made of %j', (html, text) => {
    const read = readHtml(html)
    expect(read.text).toBe(text)
    expect(read.html).toBe(`<p>${text}</p>`)
    expect(readHtml(read.html).html).toBe(read.html)
  })

  it('are not in plain text either', () => {
    expect(readPlain('Day work <img src=x onerror=alert(1)>').text).toBe('Day work')
  })
})
