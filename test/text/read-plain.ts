import { documentOf } from '../../lib/text/html/html.ts'
import { readPlainBlocks } from '../../lib/text/html/plain.ts'

/** Plain text in all its views, as `readHtml` gives those of HTML. */
export const readPlain = (value: string) => documentOf(readPlainBlocks(value))
