import { genericFormat } from './generic.ts'

/** A table with a header whose columns say what a posting says. */
export const csv = genericFormat('csv', 0.3, (head) => head.kind === 'csv')
