import { describe } from 'vitest'
import type { Runtime } from '../../lib/ports.ts'
import { chunksContract } from './chunks.ts'
import { documentsContract } from './documents.ts'
import { erasureContract } from './erasure.ts'
import { matchingContract } from './matching.ts'
import { postingsContract } from './postings.ts'
import { roundsContract } from './rounds.ts'
import { sourcesContract } from './sources.ts'

let made = 0

/** A name that no other test has: all of them share their stores. */
export const fresh = () => {
  made += 1
  return `name-${made}`
}

/**
 * All that the ports promise, of stores that are open by the time the tests run.
 *
 * @param keep puts a document into the raw bucket as other tools do
 */
export function portsContract(open: () => Runtime, keep: (key: string, text: string) => Promise<void>): void {
  describe('postings', () => postingsContract(open, fresh))
  describe('postings that come back', () => roundsContract(open, fresh))
  describe('sources and receipts', () => sourcesContract(open, fresh))
  describe('chunks and progress', () => chunksContract(open, fresh))
  describe('documents, feeds and keys', () => documentsContract(open, fresh))
  describe('identities and openings', () => matchingContract(open, fresh))
  describe('reading again and erasing', () => erasureContract(open, { fresh, keep }))
}
