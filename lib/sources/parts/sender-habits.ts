import { headRecords } from '../document/head-records.ts'
import { oncePerDocument } from '../document/once-per-document.ts'
import type { Head } from '../source.ts'
import { isDayFirst } from './day-order.ts'

// What a sender does in all records of a document, as the first of them show.

/**
 * Whether it gives links: then a record without one is broken, and nobody could read it or apply (`linked` refuses it).
 * Senders that give none at all are taken as they are.
 */
export const linkHabit = (hasLink: (record: unknown) => boolean): ((head: Head) => boolean) =>
  oncePerDocument((head) => headRecords(head).some(hasLink))

/** Whether it writes the day first in its dates; undefined where these do not tell. */
export const dateOrder = (
  datesIn: (record: unknown) => readonly (string | undefined)[],
): ((head: Head) => boolean | undefined) =>
  oncePerDocument((head) =>
    isDayFirst(
      headRecords(head)
        .flatMap(datesIn)
        .filter((date) => date !== undefined),
    ),
  )
