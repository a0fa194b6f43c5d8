import { headRecords } from './head-records.ts'
import { isDayFirst } from './mapper-dates.ts'
import type { Head } from './source.ts'

/** Whether a document writes the day first in its dates, as far as its head tells; found once each. */
export function dateOrder(
  datesIn: (record: unknown) => readonly (string | undefined)[],
): (head: Head) => boolean | undefined {
  const known = new WeakMap<Head, { readonly isDayFirst: boolean | undefined }>()
  return (head) => {
    const found = known.get(head)
    if (found) return found.isDayFirst
    const dates = headRecords(head).flatMap(datesIn)
    const order = { isDayFirst: isDayFirst(dates.filter((date) => date !== undefined)) }
    known.set(head, order)
    return order.isDayFirst
  }
}
