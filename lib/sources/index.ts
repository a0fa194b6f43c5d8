import { Problem } from '../problem.ts'
import type { SourceFormatId } from '../words.ts'
import { adzuna } from './adzuna.ts'
import { ashby } from './ashby.ts'
import { atom } from './atom.ts'
import { bamboohr } from './bamboohr.ts'
import { csv } from './csv.ts'
import { lacking } from './generic.ts'
import { genericJson } from './generic-json.ts'
import { genericXml } from './generic-xml.ts'
import { greenhouse } from './greenhouse.ts'
import { indeedXml } from './indeed-xml.ts'
import { jsearch } from './jsearch.ts'
import { jsearchPage } from './jsearch-page.ts'
import { jsonFeed } from './json-feed.ts'
import { jsonLd } from './json-ld.ts'
import { lever } from './lever.ts'
import { ndjson } from './ndjson.ts'
import { personio } from './personio.ts'
import { recruitee } from './recruitee.ts'
import { remoteBoardPage } from './remote-board-page.ts'
import { remoteok } from './remoteok.ts'
import { remotive } from './remotive.ts'
import { rss } from './rss.ts'
import { smartrecruiters } from './smartrecruiters.ts'
import type { Detection, Head, SourceFormat } from './source.ts'
import { teamtailor } from './teamtailor.ts'
import { techtalentPage } from './techtalent-page.ts'
import { workable } from './workable.ts'
import { workday } from './workday.ts'
import { yubhubXml } from './yubhub-xml.ts'

/**
 * Every format that can be read. Detection asks all; of equally sure ones the first here wins, so the general
 * ones come last.
 */
export const sourceFormats: readonly SourceFormat[] = [
  yubhubXml,
  indeedXml,
  jsearch,
  personio,
  rss,
  atom,
  jsonFeed,
  lever,
  greenhouse,
  ashby,
  workable,
  smartrecruiters,
  recruitee,
  teamtailor,
  bamboohr,
  workday,
  remoteok,
  remotive,
  adzuna,
  jsonLd,
  jsearchPage,
  techtalentPage,
  remoteBoardPage,
  genericXml,
  genericJson,
  csv,
  ndjson,
]

export const sourceFormatNamed = (id: SourceFormatId): SourceFormat | undefined =>
  sourceFormats.find((format) => format.id === id)

export type Detected = { readonly format: SourceFormat; readonly detection: Detection }

/** The format that is surest of a document. @returns Problem unsupported_format when none takes it */
export function detectFormat(head: Head): Detected | Problem {
  let best: Detected | undefined
  for (const format of sourceFormats) {
    const detection = format.detect(head)
    if (detection && detection.confidence > (best?.detection.confidence ?? 0)) best = { format, detection }
  }
  const missing = best ? '' : lacking(head)
  return best ?? new Problem('unsupported_format', { kind: head.kind, ...(missing && { missing }) })
}
