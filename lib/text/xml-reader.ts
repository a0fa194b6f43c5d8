/** An element as read: every name as written, every value as text, references decoded, CDATA joined in. */
export type XmlNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** The element's own text, children's left out. */
  readonly text: string
}
