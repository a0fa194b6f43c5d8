import { genericFormat } from './generic.ts'

/** Any XML with an element that repeats and says what a posting says. */
export const genericXml = genericFormat('generic-xml', 0.3, (head) => head.kind === 'xml')
