const mayHold = /<\/(?:w|o|mso):/i
/** Elements of Word whose text a reader of the document sees: paragraphs, runs and the fields of a form. */
const shown = '(?:o:p|w:(?:p|r|t|ins|hyperlink|smarttag|sdt(?:content)?))'
const settings = new RegExp(
  `<(?!${shown}[\\s/>])((?:w|o|mso):[a-z][\\w-]{0,60})(?:\\s[^<>]*)?>[^<>]*</\\1\\s*>`,
  'gi',
)

/**
 * The page without what Word writes down about a document for itself, `<w:View>Normal</w:View>` or the author's name:
 * pasted without the comment around it, any browser shows it.
 */
export const withoutOfficeSettings = (html: string): string =>
  mayHold.test(html) ? html.replace(settings, '') : html
