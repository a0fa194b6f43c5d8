import * as builder from './builder.ts'

/** Elements whose content is no text of the posting, or would be text in one parser and markup in another. */
const droppedTags = (
  'script style iframe noscript noembed noframes xmp textarea template svg math title head object embed applet ' +
  'audio video canvas select datalist button plaintext listing frameset map portal dialog'
).split(' ')
const blockTags = (
  'p div section article header footer main aside nav address figure figcaption center dl dt dd fieldset form ' +
  'details summary legend pre table thead tbody tfoot caption body html hgroup search menu'
).split(' ')

/** What an element does to the text: drops it, or begins and ends blocks. Any other dresses it, or does nothing. */
export type Role =
  | { readonly is: 'dropped' }
  | { readonly is: 'block'; open(build: builder.Build): void; close(build: builder.Build): void }

const nothing = (): void => {}
const block = (
  open: (build: builder.Build) => void,
  close: (build: builder.Build) => void = nothing,
): Role => ({ is: 'block', open, close })

const cell = (isHeader: boolean): Role =>
  block((build) => builder.openCell(build, isHeader), builder.closeCell)
const list = (tag: 'ul' | 'ol'): Role => block((build) => builder.openList(build, tag), builder.closeList)
const heading = (level: number): Role =>
  block((build) => builder.openHeading(build, level), builder.closeHeading)

export const roles: ReadonlyMap<string, Role> = new Map([
  ...droppedTags.map((tag): [string, Role] => [tag, { is: 'dropped' }]),
  ...blockTags.map((tag): [string, Role] => [tag, block(builder.startBlock, builder.startBlock)]),
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Role] => [`h${level}`, heading(level)]),
  ['br', block(builder.lineBreak)],
  ['hr', block(builder.addRule)],
  ['ul', list('ul')],
  ['ol', list('ol')],
  [
    'li',
    block(
      (build) => builder.setItem(build, true),
      (build) => builder.setItem(build, false),
    ),
  ],
  ['tr', block(builder.openRow, builder.closeRow)],
  ['td', cell(false)],
  ['th', cell(true)],
  [
    'blockquote',
    block(
      (build) => builder.setQuote(build, true),
      (build) => builder.setQuote(build, false),
    ),
  ],
])
