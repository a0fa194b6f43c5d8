import { html } from 'hono/html'
import { isWeb } from '../../feeds/web-address.ts'
import type { Opening } from '../../opening.ts'
import type { ApplyOption } from '../../posting.ts'
import type { Html } from './layout.ts'
import type { Words } from './words-en.ts'

/** Direct ones first, suspect ones last; within each the order they came in. */
const rank = ({ direct, suspect }: ApplyOption): number => (suspect !== undefined ? 2 : direct ? 0 : 1)
const inOrder = (options: readonly ApplyOption[]): ApplyOption[] =>
  options.filter(({ url }) => isWeb(url)).sort((a, b) => rank(a) - rank(b))

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
const publisherOf = ({ publisher, url }: ApplyOption): string => publisher ?? hostOf(url)

/** The one button: the best way that leads to this very job. */
export function applyButton(options: readonly ApplyOption[], words: Words): Html | string {
  const [best] = inOrder(options)
  if (!best || best.suspect !== undefined) return ''
  const label = best.direct ? words.applyDirect : words.applyAt(publisherOf(best))
  return html`<p><a class="button" href="${best.url}"
rel="nofollow noopener noreferrer"><bdi>${label}</bdi></a></p>`
}

/** Links to apply; where no source gives a sound one, the posting's own page is where one begins. */
export function waysIn({ apply, url }: Pick<Opening, 'apply' | 'url'>): readonly ApplyOption[] {
  const isKnown = apply.some((option) => option.url === url)
  const isSound = apply.some((option) => option.suspect === undefined && isWeb(option.url))
  return url === undefined || isKnown || isSound ? apply : [{ url }, ...apply]
}

/** Every way to apply by publisher; a link that may lead to another job is marked, with the reason. */
export function applyOptions(options: readonly ApplyOption[], words: Words): Html {
  const ways = inOrder(options)
  if (ways.length === 0)
    return html`<section class="sheet"><h2>${words.applyOptions}</h2><p>${words.noApply}</p></section>`
  return html`<section class="sheet"><h2>${words.applyOptions}</h2><ul class="plain">
${ways.map((way) => wayOf(way, words))}</ul></section>`
}

function wayOf(way: ApplyOption, words: Words): Html {
  const tag =
    way.suspect !== undefined
      ? html`<span class="tag warn">${words.suspect}</span>`
      : way.direct === undefined
        ? ''
        : html`<span class="tag">${way.direct ? words.direct : words.viaBoard}</span>`
  const host = hostOf(way.url)
  const publisher = publisherOf(way)
  return html`<li><a href="${way.url}" rel="nofollow noopener noreferrer"><bdi>${publisher}</bdi></a> ${tag}
${host === publisher ? '' : html`<span class="small"><bdi>${host}</bdi></span>`}
${
  way.suspect !== undefined
    ? html`<br><span
class="small"><bdi>${words.suspectWhy(way.suspect)}</bdi></span>`
    : ''
}</li>`
}
