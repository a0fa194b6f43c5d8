import { describe, expect, it } from 'vitest'
import { htmlFor, indeedHtml, linkedinHtml } from '../../lib/feeds/html-for.ts'
import { cpuMs } from '../cpu.ts'

describe.each([
  {
    name: 'keeps what both show',
    html: '<p><strong>A</strong><br>b</p>',
    linkedin: '<p><strong>A</strong><br>b</p>',
    indeed: '<p><strong>A</strong><br>b</p>',
  },
  {
    name: 'spells headings as bold where there are none',
    html: '<h3>Your day</h3>',
    linkedin: '<p><b>Your day</b></p>',
    indeed: '<h3>Your day</h3>',
  },
  {
    name: 'spells emphasis as each partner does',
    html: '<em>a</em><i>b</i>',
    linkedin: '<i>a</i><i>b</i>',
    indeed: '<em>a</em><em>b</em>',
  },
  {
    name: 'makes numbered lists plain ones',
    html: '<ol><li>a</li></ol>',
    linkedin: '<ul><li>a</li></ul>',
    indeed: '<ul><li>a</li></ul>',
  },
  {
    name: 'keeps the words of links and drops attributes',
    html: '<p class="x"><a href="https://x.example/?a=1&amp;b">w</a></p>',
    linkedin: '<p>w</p>',
    indeed: '<p>w</p>',
  },
  {
    name: 'keeps the words of cells apart',
    html: '<table><tr><td>a</td><td>b</td></tr></table>',
    linkedin: 'a b <br>',
    indeed: '<table><tr><td>a</td><td>b</td></tr></table>',
  },
  {
    name: 'keeps blocks apart',
    html: '<div>a</div><div>b</div>',
    linkedin: 'a<br>b<br>',
    indeed: 'a<br>b<br>',
  },
  {
    name: 'leaves references as they are',
    html: '<p>a &lt;b&gt; &amp;amp; ]]&gt;</p>',
    linkedin: '<p>a &lt;b&gt; &amp;amp; ]]&gt;</p>',
    indeed: '<p>a &lt;b&gt; &amp;amp; ]]&gt;</p>',
  },
  {
    name: 'drops comments, scripts and styles with their words',
    html: 'a<!-- <b> --><script>x<b></script><style>p{}</style>b',
    linkedin: 'ab',
    indeed: 'ab',
  },
  {
    name: 'escapes a bare less-than sign',
    html: '1 < 2 <',
    linkedin: '1 &lt; 2 &lt;',
    indeed: '1 &lt; 2 &lt;',
  },
  { name: 'drops a tag that never ends', html: 'a<p onclick=', linkedin: 'a<p>', indeed: 'a<p>' },
])('htmlFor', ({ name, html, linkedin, indeed }) => {
  it(name, () => {
    expect([htmlFor(html, linkedinHtml), htmlFor(html, indeedHtml)]).toEqual([linkedin, indeed])
  })
})

it.each([
  '<',
  '<p>',
  '</',
  '<!--',
  '<script>',
  '<div>',
  '<td>',
  'a<div>',
  '<p>a</div>',
  '<a href="">',
  '&lt;',
])('reduces a megabyte of %s in a blink', async (piece) => {
  expect(await cpuMs(() => htmlFor(piece.repeat(1_000_000 / piece.length), linkedinHtml))).toBeLessThan(5_000)
})
