/** A line of a block: sanitised inline markup, complete in itself, and the same as plain text. */
export type Line = {
  readonly html: string
  readonly text: string
  /** Every visible character is bold: in many postings that is what a heading looks like. */
  readonly bold: boolean
  /** The first link of the line. */
  readonly href?: string | undefined
}

/**
 * A description is a flat run of blocks. `path` says how an item's lists are nested, outermost first; a
 * row's lines are its cells. Whatever can be said in blocks can be written as HTML and read back unchanged.
 */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[]; readonly quoted: boolean }
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Line[] }
  | { readonly kind: 'item'; readonly path: readonly ListTag[]; readonly lines: readonly Line[] }
  | { readonly kind: 'row'; readonly header: boolean; readonly lines: readonly Line[] }
  | { readonly kind: 'rule' }

export type ListTag = 'ul' | 'ol'
