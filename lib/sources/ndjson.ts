import { genericFormat } from './generic.ts'

/** One JSON object per line (https://github.com/ndjson/ndjson-spec), whatever its keys are called. */
export const ndjson = genericFormat('ndjson', 0.3, (head) => head.kind === 'json' && head.shape === 'lines')
