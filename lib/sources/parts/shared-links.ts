type Job = { readonly link: string | undefined; readonly title: string | undefined }

/**
 * The links under which several titles stand, as an employer's "join us" page has them: a job without an id is not
 * known by such a link.
 */
export function linksOfTitles(jobs: readonly Job[]): ReadonlySet<string> {
  const titles = new Map<string, string>()
  const shared = new Set<string>()
  for (const { link, title } of jobs) {
    if (link === undefined || title === undefined) continue
    if ((titles.get(link) ?? title) !== title) shared.add(link)
    titles.set(link, title)
  }
  return shared
}

/** Fewer records may have one id by mistake. */
const idsMin = 4
/** An id stands for as many records as this, on average, before it is doubted. */
const timesMin = 3

/**
 * Whether ids identify nothing: each stands three times over, and under more titles than there are ids. One id under
 * one title is a job in several places.
 */
export const areSharedIds = (ids: readonly string[], titles: ReadonlySet<string>): boolean => {
  const distinct = new Set(ids).size
  return ids.length >= idsMin && distinct * timesMin <= ids.length && titles.size > distinct
}
