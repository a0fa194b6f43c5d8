import type { FeedFormatId } from '../words.ts'
import { adzunaXml } from './adzuna-xml.ts'
import { atom } from './atom.ts'
import { csv } from './csv.ts'
import type { FeedFormat } from './format.ts'
import { indeedXml } from './indeed-xml.ts'
import { joobleXml } from './jooble-xml.ts'
import { jsonFeed } from './json-feed.ts'
import { jsonLd } from './json-ld.ts'
import { linkedinXml } from './linkedin-xml.ts'
import { ndjson } from './ndjson.ts'
import { rss } from './rss.ts'
import { talentXml } from './talent-xml.ts'
import { yubhubXml } from './yubhub-xml.ts'
import { ziprecruiterXml } from './ziprecruiter-xml.ts'

/** Every format we write, in the order of `feedFormatIds`. */
export const feedFormats: Readonly<Record<FeedFormatId, FeedFormat>> = {
  'yubhub-xml': yubhubXml,
  'indeed-xml': indeedXml,
  'linkedin-xml': linkedinXml,
  'ziprecruiter-xml': ziprecruiterXml,
  'jooble-xml': joobleXml,
  'talent-xml': talentXml,
  'adzuna-xml': adzunaXml,
  rss,
  atom,
  'json-feed': jsonFeed,
  'json-ld': jsonLd,
  ndjson,
  csv,
}

const byId = new Map<string, FeedFormat>(Object.values(feedFormats).map((format) => [format.id, format]))

/** The format of that id; undefined for a word that names none. */
export const feedFormatNamed = (id: string): FeedFormat | undefined => byId.get(id)
