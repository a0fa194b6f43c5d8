import { genericFormat } from './generic.ts'

/**
 * Any JSON document with a list of objects, an object of objects, or one object that says what a posting
 * says.
 */
export const genericJson = genericFormat(
  'generic-json',
  0.3,
  (head) => head.kind === 'json' && head.shape !== 'lines',
)
