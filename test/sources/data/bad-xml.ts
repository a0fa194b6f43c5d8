import { type BadCase, feed, feedWith, job } from '../bad-documents.ts'

const body = feed(job(1)).replace(/^<\?xml[^>]*>\n/, '')
const declared = (dtd: string, title = 'Kiln Setter'): string =>
  `<?xml version="1.0"?>\n${dtd}\n${feed(job(1, { title })).replace(/^<\?xml[^>]*>\n/, '')}`
const entity = 'rejected entity_expansion'
const malformed = 'rejected malformed_xml'

export const xmlEntities: readonly BadCase[] = [
  ['a parameter entity', declared('<!DOCTYPE source [<!ENTITY % a "<!ENTITY b \'c\'>"> %a;]>'), entity],
  ['an external parameter entity', declared('<!DOCTYPE source [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>'), entity],
  ['a public external DTD', declared('<!DOCTYPE source PUBLIC "-//X//Y" "https://dtd.example/a.dtd">'), entity, 'accepted 1'],
  ['a system DTD of a file', declared('<!DOCTYPE source SYSTEM "file:///etc/passwd">'), entity, 'accepted 1'],
  ['an entity with dots in its name', declared('<!DOCTYPE source [<!ENTITY a.b "x">]>', '&a.b;'), entity],
  ['an entity named as a regular expression', declared('<!DOCTYPE source [<!ENTITY .* "x">]>', '&.*;'), entity, malformed],
  ['an entity that shadows lt', declared('<!DOCTYPE source [<!ENTITY lt "<script>">]>', '&lt;'), entity],
  ['an entity that names itself', declared('<!DOCTYPE source [<!ENTITY a "&a;">]>', '&a;'), entity],
  ['an unparsed entity', declared('<!DOCTYPE source [<!NOTATION g SYSTEM "g"><!ENTITY p SYSTEM "p.gif" NDATA g>]>'), entity],
  ['attribute defaults in a subset', declared('<!DOCTYPE source [<!ATTLIST job id CDATA "x">]>'), entity, malformed, 'accepted 1'],
  ['an entity in lower-case doctype', declared('<!doctype source [<!entity x "y">]>', '&x;'), malformed, entity],
  ['a data address as entity', declared('<!DOCTYPE source [<!ENTITY x SYSTEM "data:text/plain,a">]>', '&x;'), entity],
  ['a doctype after the root', `${feed(job(1))}<!DOCTYPE source [<!ENTITY x "y">]>`, malformed, entity],
  ['a doctype inside the root', feed('<!DOCTYPE a [<!ENTITY x "y">]>', job(1)), malformed, entity],
  ['an entity nobody declared', feedWith({ title: 'A &kiln; setter' }), malformed],
  ['XInclude of a file', feedWith({ title: '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>' }), 'partial 1: missing_required_field', entity, malformed],
  ['an unclosed subset', '<!DOCTYPE source [<!ENTITY x "y">', entity, malformed],
  ['a stylesheet instruction', `<?xml version="1.0"?><?xml-stylesheet href="https://a.example/x.xsl"?>${body}`, 'accepted 1'],
]

const two = feed(job(1), job(2))

export const xmlSyntax: readonly BadCase[] = [
  ['two roots', `${body}${body}`, malformed],
  ['a comment and then a second root', `${body}<!-- x --><source/>`, malformed],
  ['text before the root', `error: cache miss\n${body}`, malformed, 'rejected unsupported_format'],
  ['text after the root', `${body}\nOK`, malformed],
  ['a NUL after the root', `${body}\u0000`, malformed],
  ['a declaration twice', `<?xml version="1.0"?><?xml version="1.0"?>${body}`, malformed],
  ['a declaration at the end', `${body}<?xml version="1.0"?>`, malformed],
  ['an attribute without quotes', feedWith({}).replace('<job>', '<job id=4>'), malformed],
  ['an attribute without a value', feedWith({}).replace('<job>', '<job open>'), malformed],
  ['an attribute twice', feedWith({}).replace('<job>', '<job a="1" a="2">'), malformed],
  ['attributes without a space between', feedWith({}).replace('<job>', '<job a="1"b="2">'), malformed],
  ['less-than in an attribute', feedWith({}).replace('<job>', '<job a="<b>">'), malformed],
  ['a bare ampersand in an attribute', feedWith({}).replace('<job>', '<job a="x & y">'), malformed],
  ['a closing tag with an attribute', two.replace('</job>', '</job id="1">'), malformed],
  ['a closing tag of nothing', two.replace('</jobs>', '</jobs></jobs>'), malformed],
  ['a closing tag in another case', two.replace('</job>', '</Job>'), malformed],
  ['a missing closing tag of a field', two.replace('</title>', ''), malformed],
  ['a space after the bracket', two.replace('<title>', '< title>'), malformed],
  ['an element without a name', two.replace('<title>', '<>'), malformed],
  ['an element that begins with a hyphen', two.replaceAll('title>', '-title>'), malformed],
  ['an element with a bracket in its name', two.replaceAll('title>', 'ti[0]tle>'), malformed],
  ['two hyphens in a comment', feed('<!-- a -- b -->', job(1)), malformed, 'accepted 1'],
  ['a comment that ends with three hyphens', feed('<!-- a --->', job(1)), malformed, 'accepted 1'],
  ['the end of CDATA in text', feedWith({ title: 'a ]]> b' }), malformed, 'accepted 2'],
  ['CDATA outside the root', `<![CDATA[x]]>${body}`, malformed],
  ['CDATA in lower case', feedWith({ title: '<![cdata[x]]>' }), malformed],
  ['an unclosed instruction', feed('<?php echo 1', job(1)), malformed],
  ['a reference without its semicolon', feedWith({ title: 'R&#38 D' }), malformed],
  ['a reference to nothing', feedWith({ title: 'R&; D' }), malformed],
  ['a reference beyond Unicode', feedWith({ title: 'R&#x110000; D' }), malformed],
  ['a reference to a surrogate', feedWith({ title: 'R&#xD83D;&#xDE00; D' }), malformed],
  ['a reference to NUL', feedWith({ title: 'R&#0; D' }), malformed],
  ['a reference with a huge number', feedWith({ title: `R&#${'9'.repeat(4_000)}; D` }), malformed],
  ['a quote that never closes', feedWith({}).replace('<job>', '<job a="1>'), malformed],
  ['half an end tag', two.slice(0, -3), malformed],
  ['only a declaration', '<?xml version="1.0"?>', malformed, 'rejected empty_document'],
  ['only a comment', '<!-- nothing -->', malformed, 'rejected empty_document'],
  ['only an opening bracket', '<', malformed, 'rejected unsupported_format'],
  ['JSON in a root', '<source>{"jobs":[]}</source>', 'rejected empty_document', 'rejected unsupported_format'],
  ['version 2.0', `<?xml version="2.0"?>${body}`, 'accepted 1', malformed],
  ['a declaration in capitals', `<?XML version="1.0"?>${body}`, malformed, 'accepted 1'],
]

const wide = Array.from({ length: 300 }, (_, n) => `a${n}="1"`).join(' ')

export const xmlShapes: readonly BadCase[] = [
  ['70 levels', feedWith({ description: '<x>'.repeat(70) + '</x>'.repeat(70) }), 'rejected too_deep'],
  ['300 attributes', feedWith({}).replace('<job>', `<job ${wide}>`), 'rejected too_large'],
  ['a title of a million characters', feedWith({ title: 'x'.repeat(1_000_000) }), 'partial 1: too_large', 'rejected too_large'],
  ['an id of a thousand characters', feedWith({ id: 'x'.repeat(1_000) }), 'partial 1: invalid_field'],
  ['a name of a hundred thousand characters', feedWith({}).replaceAll('title>', `${'t'.repeat(100_000)}>`), 'rejected missing_required_field', 'rejected too_large', malformed, 'rejected unsupported_format'],
  ['an element called __proto__', feedWith({}).replaceAll('<city>Leeds</city>', '<__proto__><polluted>1</polluted></__proto__>'), 'accepted 2'],
  ['an element called constructor', feedWith({}).replaceAll('<city>Leeds</city>', '<constructor><prototype>1</prototype></constructor>'), 'accepted 2'],
  ['records called hasOwnProperty', feed(job(1), job(2)).replaceAll('job>', 'hasOwnProperty>'), 'accepted 2'],
  ['a root called __proto__', feed(job(1), job(2)).replaceAll('source>', '__proto__>'), 'accepted 2'],
  ['fields called toString', feedWith({}).replaceAll('city>', 'toString>'), 'accepted 2'],
  ['an attribute called __proto__', feedWith({}).replace('<job>', '<job __proto__="x" constructor="y">'), 'accepted 2'],
  ['prefixed names', feed(job(1), job(2)).replaceAll(/<(\/?)(?!\?|!|p>|\/p>)/g, '<$1j:').replace('<j:source>', '<j:source xmlns:j="https://jobs.example/ns">'), 'accepted 2'],
  ['a default namespace', feed(job(1)).replace('<source>', '<source xmlns="https://jobs.example/ns">'), 'accepted 1'],
  ['an unbound prefix', feed(job(1).replaceAll('city>', 'geo:city>')), 'accepted 1', malformed],
  ['a sitemap', '<urlset><url><loc>https://a.example/1</loc><lastmod>2026-05-01</lastmod></url></urlset>', 'rejected unsupported_format'],
  ['a SOAP fault', '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault><faultcode>x</faultcode><faultstring>No</faultstring></soap:Fault></soap:Body></soap:Envelope>', 'rejected unsupported_format'],
  ['an S3 error', '<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>7F</RequestId></Error>', 'rejected unsupported_format'],
  ['a blog', '<rss version="2.0"><channel><title>Blog</title><item><title>Our summer party</title><link>https://a.example/party</link><pubDate>Fri, 01 May 2026 09:00:00 GMT</pubDate></item></channel></rss>', 'rejected unsupported_format', 'accepted 1'],
  ['one record and nothing around it', job(1), 'accepted 1'],
  ['a first record of a megabyte', feed(job(1, { description: 'Fire. '.repeat(180_000) }), job(2)), 'partial 1: too_large', 'accepted 2: too_large'],
  ['half a megabyte before the first record', feed(`<!-- ${'x'.repeat(500_000)} -->`, job(1)), 'accepted 1'],
  ['a record without the link that others have', feed(job(1), job(2, { url: ' ' })), 'partial 1: missing_required_field'],
  ['records of a sender who gives no links', feed(job(1, { url: ' ' }), job(2, { url: ' ' })), 'accepted 2'],
  ['a title of tags', feedWith({ title: '&lt;b&gt;&lt;/b&gt;' }), 'partial 1: missing_required_field'],
  ['a record in a record', feed(job(1, { description: `x${job(9)}` }), job(2)), 'accepted 2', 'partial 2: invalid_field', 'partial 1: invalid_field'],
]
