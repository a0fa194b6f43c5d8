import { feedFormatIds } from '../../words.ts'
import { endOf } from '../dates.ts'
import { isWeb } from '../web-address.ts'
import { isBlank, type Rule } from './rule.ts'

const everywhere = feedFormatIds
const open = 'our own, from what partner specifications share'

/** What every feed holds, whoever reads it. */
export const universalRules: readonly Rule[] = [
  {
    code: 'title_missing',
    kind: 'fact',
    fact: 'title',
    formats: everywhere,
    level: 'reject',
    demand: 'Every listing has a title.',
    source: open,
    fix: 'send a title',
    breaks: ({ title }) => isBlank(title),
  },
  {
    code: 'expired',
    kind: 'fact',
    fact: 'validThrough',
    formats: everywhere,
    level: 'reject',
    demand: 'An expired listing is taken out at once.',
    source: open,
    fix: 'send a later end date if the job is still open',
    breaks: ({ validThrough, asOf }) => endOf(validThrough ?? '') < Date.parse(asOf ?? ''),
  },
  {
    code: 'nothing_to_reach',
    kind: 'fact',
    fact: 'url',
    formats: ['rss', 'atom', 'json-feed', 'json-ld', 'csv'],
    level: 'reject',
    demand: 'A listing has a link or a place, or a reader can do nothing with it.',
    source: open,
    fix: 'send the address of the posting',
    breaks: ({ url, applyUrl, place, region, country }) =>
      [url, applyUrl, place, region, country].every(isBlank),
  },
  {
    code: 'url_unusable',
    kind: 'fact',
    fact: 'url',
    formats: everywhere,
    level: 'reject',
    demand: 'A link is an absolute http(s) address.',
    source: open,
    fix: 'write the whole address, percent-encoded',
    breaks: ({ url }) => !isBlank(url) && !isWeb(url?.trim()),
  },
  {
    code: 'id_missing',
    kind: 'fact',
    fact: 'id',
    // Of a page its address is the id.
    formats: everywhere.filter((format) => format !== 'json-ld'),
    level: 'reject',
    demand: 'Every listing has an id that never changes.',
    source: open,
    fix: 'give each listing an id of its own',
    breaks: ({ id }) => isBlank(id),
  },
  {
    code: 'id_repeated',
    kind: 'unique',
    fact: 'id',
    formats: everywhere,
    level: 'reject',
    demand: 'No two listings share an id: only the first would be shown.',
    source: 'https://docs.indeed.com (referencenumber); the same with every partner',
    fix: 'give each listing an id of its own',
  },
]
