import { remember } from '../remember.ts'

/** What the attributes of a tag say about how its text is shown, as bits. Only what changes a reader's text counts. */
export const dress = {
  /** Not at all. */
  hidden: 1,
  bold: 2,
  /** Not bold, whatever stands around it: Google Docs wraps a whole paste into such a <b>. */
  plain: 4,
  /** With the line breaks of the source. */
  breaks: 8,
} as const

const declared = (property: string, value: string): RegExp =>
  new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*(?:${value})(?![\\w-])`, 'i')

// https://www.w3.org/TR/css-fonts-4/#font-weight-prop, https://www.w3.org/TR/css-text-3/#white-space-property
const declarations: readonly (readonly [number, RegExp])[] = [
  [dress.hidden, declared('display', 'none')],
  [dress.bold, declared('font-weight', 'bold|bolder|[6-9]00')],
  [dress.plain, declared('font-weight', 'normal|lighter|[1-5]00')],
  [dress.breaks, declared('white-space', 'pre|pre-wrap|pre-line|break-spaces')],
]

/** A page repeats few styles, hundreds of times. */
const styleDress = remember({ entriesMax: 500, charsMax: 300 }, (style) =>
  declarations.reduce((bits, [bit, pattern]) => (pattern.test(style) ? bits | bit : bits), 0),
)

/** What "until-found" hides is part of the text: https://html.spec.whatwg.org/#the-hidden-attribute */
const isHidden = (hidden: string | undefined): boolean =>
  hidden !== undefined && hidden.trim().toLowerCase() !== 'until-found'

/** By the values of the attributes `style` and `hidden`, undefined where a tag has none. */
export const dressOf = (style: string | undefined, hidden: string | undefined): number =>
  (style === undefined ? 0 : styleDress(style)) | (isHidden(hidden) ? dress.hidden : 0)
