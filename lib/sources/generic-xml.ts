import { genericFormat } from './generic.ts'
import { hrXmlDraft, hrXmlPath } from './parts/hr-xml.ts'
import { asXmlNode } from './parts/xml-fields.ts'
import type { SourceFormat } from './source.ts'

const byNames = genericFormat('generic-xml', 0.3, (head) => head.kind === 'xml')

/**
 * Any XML with an element that repeats and says what a posting says. HR-XML is so deeply nested that its
 * names have to be known.
 */
export const genericXml: SourceFormat = {
  ...byNames,
  detect(head) {
    const path = hrXmlPath(head)
    return path
      ? { confidence: 0.6, evidence: `HR-XML: ${path.join('/')}`, split: { kind: 'xml', path } }
      : byNames.detect(head)
  },
  draft(record, context) {
    const node = asXmlNode(record)
    return (node && hrXmlDraft(node)) ?? byNames.draft(record, context)
  },
}
