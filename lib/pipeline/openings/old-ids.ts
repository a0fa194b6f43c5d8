import { eachAtOnce } from '../../at-once.ts'
import { openingId } from '../../identity/opening-id.ts'
import type { Runtime } from '../../ports.ts'
import { type PostingKey, postingKey } from '../../posting.ts'

const postingsAtOnce = 50

/**
 * Leads every id under which an opening may have been known to the one that has its posting by now. Matching does so
 * when it takes an opening into another; a table that is filled anew never has the one that came first alone.
 */
export async function leadOldIds(runtime: Runtime): Promise<void> {
  let some: PostingKey[] = []
  for await (const { posting } of runtime.postings.all()) {
    some.push(posting)
    if (some.length < postingsAtOnce) continue
    await leadSome(some, runtime)
    some = []
  }
  await leadSome(some, runtime)
}

async function leadSome(some: readonly PostingKey[], { identities, openings }: Runtime): Promise<void> {
  const records = await identities.get(some.map(postingKey))
  const merged = some.flatMap((key, at) => {
    const id = openingId([{ ...key, capturedAt: '' }])
    const heir = records[at]?.openingId
    return heir === undefined || heir === id ? [] : [{ id, heir }]
  })
  const standing = await openings.standing(merged.map(({ id }) => id))
  const unknown = merged.filter((_, at) => standing[at]?.version === 0)
  // Where somebody was first, matching has said where it leads.
  await eachAtOnce(
    unknown,
    postingsAtOnce,
    async ({ id, heir }) => void (await openings.redirect(id, heir, 0)),
  )
}
