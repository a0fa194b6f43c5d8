import type { BadCase } from '../bad-documents.ts'

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: 'Saltmarsh Cranes', value: 'SC-7' },
  title: 'Crane Electrician',
  datePosted: '2026-04-30',
  hiringOrganization: { '@type': 'Organization', name: 'Saltmarsh Cranes' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
  description: '<p>Maintain drives.</p>',
  url: 'https://saltmarsh.example/jobs/SC-7',
}
const script = (json: string, type = 'application/ld+json'): string => `<script type="${type}">${json}</script>`
const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Jobs</title>${head}</head><body>${body}</body></html>`
const told = JSON.stringify(posting)
const changed = (change: object): string => JSON.stringify({ ...posting, ...change })

const nothing = ['rejected empty_document', 'rejected unsupported_format', 'rejected missing_required_field']
const cards = Array.from(
  { length: 4 },
  (_, n) =>
    `<li><div class="base-card job-search-card" data-entity-urn="urn:li:jobPosting:40${n}"><a class="base-card__full-link" href="https://www.network.example/jobs/view/fitter-at-mill-40${n}">Fitter</a><h3 class="base-search-card__title">Fitter ${n}</h3><h4 class="base-search-card__subtitle"><a href="https://www.network.example/company/mill">Mill ${n}</a></h4><span class="job-search-card__location">Leeds, England</span><time datetime="2026-05-0${n + 1}">2 days ago</time></div></li>`,
).join('')

export const pages: readonly BadCase[] = [
  ['one posting', page(script(told)), 'accepted 1'],
  ['JSON-LD that was cut', page(script(told.slice(0, -40))), 'rejected malformed_json', ...nothing],
  ['a page cut inside its JSON-LD', page(script(told)).slice(0, 400), 'rejected malformed_json', ...nothing],
  ['JSON-LD in a comment of HTML', page(script(`<!-- ${told} -->`)), 'accepted 1'],
  ['JSON-LD in CDATA', page(script(`//<![CDATA[\n${told}\n//]]>`)), 'accepted 1', 'rejected malformed_json'],
  ['JSON-LD with a raw line break in a string', page(script(told.replace('Maintain ', 'Maintain\n'))), 'accepted 1', 'rejected malformed_json'],
  ['JSON-LD with a deep list', page(script(changed({ extra: 0 }).replace('"extra":0', `"extra":${'['.repeat(7_000)}${']'.repeat(7_000)}`))), 'rejected too_deep'],
  ['JSON-LD with a deep object', page(script(changed({ extra: 0 }).replace('"extra":0', `"extra":${'{"a":'.repeat(7_000)}1${'}'.repeat(7_000)}`))), 'rejected too_deep'],
  ['deep JSON-LD beside a posting', page(script(told) + script(`{"@type":"JobPosting","a":${'['.repeat(900)}${']'.repeat(900)}}`)), 'partial 1: too_deep'],
  ['deep JSON-LD of something else', page(script(told) + script(`${'['.repeat(900)}${']'.repeat(900)}`)), 'accepted 1'],
  ['JSON-LD in another type of script', page(script(told, 'application/json')), ...nothing],
  ['JSON-LD of an article', page(script('{"@type":"Article","headline":"We hire"}')), ...nothing],
  ['a posting without a title', page(script(changed({ title: undefined }))), 'rejected missing_required_field'],
  ['a posting whose title is blank', page(script(changed({ title: ' ' }))), 'rejected missing_required_field'],
  ['two postings', page(script(told) + script(changed({ title: 'Rigger', identifier: 'SC-8', url: 'https://saltmarsh.example/jobs/SC-8' }))), 'accepted 2'],
  ['the same posting twice', page(script(told) + script(told)), 'accepted 1', 'partial 1: duplicate_external_id'],
  ['a list of links', page(script('{"@type":"ItemList","itemListElement":[{"@type":"ListItem","position":1,"url":"https://a.example/1"}]}')), ...nothing],
  ['a login page', page('', '<h1>Sign in</h1><form method="post"><label>Email <input name="session_key"></label><input type="password"><button>Sign in</button></form><p>New to Network? Join now</p>'), ...nothing],
  ['a consent page', page('', '<h1>Before you continue</h1><p>We use cookies to deliver our services.</p><button>Accept all</button>'), ...nothing],
  ['a bot check', page('<title>Just a moment...</title>', '<div id="challenge"></div><noscript>Enable JavaScript and cookies to continue</noscript>'), ...nothing],
  ['a posting that is gone', page('', '<h1>This job is no longer available</h1><p>It was filled. See similar jobs below.</p>'), ...nothing],
  ['a page of cards', page('', `<ul class="jobs-search__results-list">${cards}</ul>`), ...nothing],
  ['cards without a page around them', cards, ...nothing],
  ['a server error', '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>', ...nothing],
  ['an empty application', page('', '<div id="root"></div><script src="/static/js/main.js"></script>'), ...nothing],
  ['a posting in a script string', page(`<script>window.x = ${JSON.stringify(told)}</script>`), ...nothing],
]
