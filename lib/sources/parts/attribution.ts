import type { Attribution } from '../../posting.ts'
import { publicUrl } from '../../text/url.ts'

/**
 * What a source wants to be called, and the page it wants to be linked to, where that is a public address.
 */
export function attributionTo(text: string, page: string | null | undefined): Attribution {
  const url = page === null || page === undefined ? undefined : publicUrl(page)
  return { text, ...(url !== undefined && { url }) }
}
