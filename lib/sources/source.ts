import type { ApplyOption, Attribution, Salary } from '../posting.ts'
import type { Problem } from '../problem.ts'
import type { RecordProblem } from '../receipt.ts'
import type { XmlNode } from '../text/xml/node.ts'
import type { Channel, SectionKind, SourceFormatId } from '../words.ts'

/**
 * What the first 64 kB of a document show, whatever the document is called. `text` is decoded; the record is the
 * first one that could be read, so that an adapter can look at its keys.
 */
export type Head =
  | {
      readonly kind: 'xml'
      readonly root: string
      readonly path: readonly string[]
      readonly record: XmlNode
      readonly text: string
    }
  | {
      readonly kind: 'json'
      /** `lines` is NDJSON; `value` is one object that is itself the record; `keyed` an object of records by id. */
      readonly shape: 'array' | 'lines' | 'value' | 'keyed'
      /** Where the array of records stands in its envelope: [] for a bare array, ['data'], ['jobs'] … */
      readonly path: readonly string[]
      /** The envelope's own keys, as far as the prefix shows them; empty for a bare array. */
      readonly envelope: ReadonlyMap<string, unknown>
      readonly record: unknown
      /** The header, where records are rows: lists of values without names. */
      readonly columns?: readonly string[]
      readonly text: string
    }
  | {
      readonly kind: 'csv'
      readonly delimiter: string
      readonly header: readonly string[]
      readonly text: string
    }
  | { readonly kind: 'page'; readonly html: boolean; readonly text: string }

/**
 * How to cut the document into records. Defaults come from the head; an adapter overrides what it knows better.
 * `xml`: every element of that path from the root ("source/jobs/job"); `json`: the array at that path; `page`: one
 * record.
 */
export type Split =
  | { readonly kind: 'xml'; readonly path: readonly string[] }
  | {
      readonly kind: 'json'
      readonly shape: 'array' | 'lines' | 'value' | 'keyed'
      readonly path: readonly string[]
      /** A member of the envelope without which the records say less, and which may stand behind them. */
      readonly with?: string
    }
  | { readonly kind: 'csv'; readonly delimiter: string }
  | { readonly kind: 'page' }

/**
 * Why an adapter takes a document, and how sure it is: 1 is a signature nothing else has, .5 a likeness. `covers` where
 * this document says less than its format does: one page of a list is no snapshot.
 */
export type Detection = {
  readonly confidence: number
  readonly evidence: string
  readonly split?: Split
  readonly covers?: 'snapshot' | 'delta'
}

/**
 * A place as the record states it. `country` may be a code or a name in any language; what is odd is left out
 * later.
 */
export type DraftPlace = {
  readonly text?: string | undefined
  readonly city?: string | undefined
  readonly region?: string | undefined
  readonly country?: string | undefined
  readonly postalCode?: string | undefined
  readonly street?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
}

/**
 * Pay as the record states it. Amounts in whole units; 0 and '' mean that nothing was said. `text` alone is parsed.
 */
export type DraftSalary = {
  readonly text?: string | undefined
  readonly currency?: string | undefined
  readonly min?: number | string | undefined
  readonly max?: number | string | undefined
  readonly period?: string | undefined
  /** What the sender itself has only inferred: it does not become stated by passing through. */
  readonly assumed?: Salary['assumed'] | undefined
}

/** A stretch of the description. `html` is untrusted markup (unescaped once); `text` is plain, line breaks kept. */
export type BodyPart = {
  readonly heading?: string | undefined
  readonly kind?: SectionKind | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
}

export type DraftSkill = {
  readonly name: string
  readonly kind?: 'hard' | 'soft' | undefined
  readonly confidence?: number | undefined
  readonly source: string
}

/**
 * A record in our words but still in the source's spelling: what an adapter makes, and `normalise.ts` turns into a
 * posting by reading pay, dates, places, levels and text. Strings may be dirty (spaces, control characters, any
 * case). Leave out what the record does not say. `paths` names the record's field behind each of ours, for
 * `origin`.
 */
export type Draft = {
  readonly paths: Readonly<Partial<Record<string, string>>>
  readonly sourceRef?: string | undefined
  readonly requisitionId?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly employer?:
    | {
        readonly name?: string | undefined
        readonly url?: string | undefined
        readonly logo?: string | undefined
        readonly description?: string | undefined
        readonly industry?: string | undefined
        readonly foundedYear?: string | number | undefined
      }
    | undefined
  readonly places?: readonly (string | DraftPlace)[] | undefined
  readonly workplace?: string | undefined
  readonly employment?: readonly string[] | undefined
  readonly seniority?: string | undefined
  readonly salary?: DraftSalary | undefined
  readonly body: readonly BodyPart[]
  readonly skills?: readonly DraftSkill[] | undefined
  readonly category?: string | undefined
  readonly industry?: string | undefined
  /** O*NET-SOC, with or without punctuation ("15111100", "15-1111.00"). */
  readonly onetSoc?: string | undefined
  readonly isco08?: string | undefined
  readonly apply?: readonly ApplyOption[] | undefined
  /** Any form that text/time reads: ISO, epoch seconds or milliseconds, "9 days ago", "15 de abril de 2026". */
  readonly posted?: string | number | undefined
  /** The sender says that it does not know the day for sure. */
  readonly isPostedApproximate?: boolean | undefined
  readonly validThrough?: string | number | undefined
  readonly language?: string | undefined
  readonly attribution?: Attribution | undefined
  /** The record says of itself that it is closed, unlisted or a draft: counted as read, never published. */
  readonly closed?: boolean | undefined
  /** Optional fields the record had but the adapter could not use. */
  readonly problems?: readonly Omit<RecordProblem, 'index' | 'ref'>[] | undefined
}

/** What an adapter may know besides the record. `employer` is the source's own, where one is registered. */
export type DraftContext = {
  readonly capturedAt: string
  readonly head: Head
  readonly employer?: string | undefined
}

/**
 * A source adapter: the only code that knows one source's format. Pure: no network, clock or store.
 * Adding one: this interface in a new file, a line in index.ts, a folder under fixtures/sources.
 */
export interface SourceFormat {
  readonly id: SourceFormatId
  /** The source id where the sender was not named: "yubhub", "lever". */
  readonly sourceId: string
  readonly channel: Channel
  /** `snapshot`: a posting missing from a document is withdrawn. `delta`: a document says nothing of the rest. */
  readonly covers: 'snapshot' | 'delta'
  /** Looks at the head only. Undefined: not this format. */
  detect(head: Head): Detection | undefined
  /** One record of a page or envelope that holds several in its own way; default: the record itself. */
  unfold?(record: unknown): readonly unknown[]
  /**
   * Reads one record. Returns, never throws, a Problem: one bad record must not cost the others.
   * Undefined: this is no posting at all (a legal notice, a blank row), and is not counted.
   */
  draft(record: unknown, context: DraftContext): Draft | Problem | undefined
  /** Joins two neighbouring records of one id that are one posting (one record per location). */
  merge?(first: Draft, next: Draft): Draft
}
