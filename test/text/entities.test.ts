import { expect, it } from 'vitest'
import { decodeResidue } from '../../lib/text/entities.ts'

it.each([
  ['R&amp;amp;D', 'R&D'],
  ['Caf&eacute; &#8211; Bar', 'Café – Bar'],
  ['&#x20AC;&nbsp;20', '€\u00a020'],
  ['&quot;Chef&quot; &amp; &apos;Cook&apos;', '"Chef" & \'Cook\''],
  ['R&#38;#038;D', 'R&D'],
  ['&#38;eacute;', 'é'],
  ['&#x0026;eacute;&#00038;euro;', 'é€'],
  ['&amp;#x26;lt;b&amp;gt;', '&lt;b&gt;'],
  ['&lt;b&gt; &#60;b&#62; &#x3c;', '&lt;b&gt; &#60;b&#62; &#x3c;'],
  ['&#0; &#1; &#127; &#xD800; &#1234567;', '&#0; &#1; &#127; &#xD800; &#1234567;'],
  ['&nosuch; &amp &copy', '&nosuch; &amp &copy'],
])('decodes %j as %j, and nothing more the second time', (given, wanted) => {
  const once = decodeResidue(given)
  expect(once).toBe(wanted)
  expect(decodeResidue(once)).toBe(once)
})
