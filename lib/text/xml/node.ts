/**
 * An element as read: every name as written, every value as text, references decoded, CDATA joined in. White
 * space that only sets children apart is left out.
 */
export type XmlNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** The element's own text, children's left out. */
  readonly text: string
  /** Where in its parent's text it stands; absent at the start, so that only mixed content has it. */
  readonly at?: number
}
