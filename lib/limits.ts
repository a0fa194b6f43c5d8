/**
 * Every limit has a name here, unit last. Sizes are of what comes out of an archive unless the name says otherwise.
 * Reasons: a DynamoDB item holds at most 400 kB, a Lambda body 6 MB; the rest are ours, chosen so that the largest
 * honest document we have seen is far below them.
 */
export const limits = {
  // A document
  /** Lambda hands us 6 MB at most, bodies as base64, and refuses more in its own words. */
  webhookBytesMax: 4 * 1024 ** 2,
  documentBytesMax: 512 * 1024 ** 2,
  expandedBytesMax: 2 * 1024 * 1024 ** 2,
  expansionRatioMax: 100,
  expansionFreeBytes: 10 * 1024 ** 2,
  detectionBytesMax: 64 * 1024,
  /** Where the first record alone is longer than that. */
  detectionBytesLongMax: 2 * 1024 ** 2,
  depthMax: 64,
  attributesPerElementMax: 256,
  /** A record has some dozens, and one that holds all postings of a department thousands. */
  elementsPerRecordMax: 100_000,
  /** How many elements of a document's beginning are looked at. */
  elementsInHeadMax: 20_000,
  recordsMax: 1_000_000,
  /** Drafts kept back while a later record may name the same posting, in formats that repeat one per place. */
  mergeWaitingMax: 1_000,
  recordBytesMax: 4 * 1024 ** 2,
  problemsPerReceiptMax: 1_000,
  /** A document of more than this is written in chunks, each a message of its own. Characters as JSON. */
  chunkPostingsMax: 2_000,
  chunkCharsMax: 4 * 1024 ** 2,

  // A field, in characters (UTF-16 units)
  /** Of a source with its scope, of a partner, a feed or an operator. */
  idCharsMax: 40,
  sourceRefCharsMax: 256,
  requisitionCharsMax: 100,
  titleCharsMax: 512,
  employerCharsMax: 200,
  labelCharsMax: 200,
  placeCharsMax: 500,
  postalCodeCharsMax: 12,
  salaryCharsMax: 500,
  /** In whole units of any currency: what nobody is paid, and what a double that overflowed is beyond. */
  payAmountMax: 1e12,
  urlCharsMax: 2_048,
  textCharsMax: 64 * 1024,
  descriptionCharsMax: 256 * 1024,
  placesPerPostingMax: 500,
  skillsPerPostingMax: 200,
  applyOptionsMax: 50,

  // Identity
  blockPostingsMax: 60,
  /** With those that are gone: what one vacancy comes to that five boards list anew every month for four years. */
  blockPostingsReadMax: 240,
  repostDays: 60,
  textBlockKeysMax: 12,
  idBlockKeysMax: 8,
  cityBlockKeysMax: 3,
  componentPostingsMax: 60,
  /** Postings that one change may pull in through siblings and reposts; beyond it role groups may lag. */
  closurePostingsMax: 1_000,
  identityCharsMax: 32 * 1024,
  identityUnitsMax: 60,
  identityUnitStemsMax: 40,
  identityStemsMax: 500,

  // Sources
  scopesPerSourceMax: 1_000,

  // Stores
  itemBytesMax: 350 * 1024,
  /** How long what a document removed can be brought back, and held snapshots wait for a person after that. */
  restoreDays: 30,
  /** Documents that one run of the sweep looks at, every five minutes: some two minutes of small reads. */
  sweptAtOnceMax: 20_000,
  /** How long the feed bucket keeps a file of the search index: nobody goes back to one. */
  searchFilesDays: 14,
  presignedSecondsMax: 900,
  /** A Lambda reply may be 6 MB, base64 and headers included; larger feeds leave through a link, lists end early. */
  replyBytesMax: 4 * 1024 ** 2,

  // Feeds
  feedFilesMax: 100,
  /** What changed in one version is kept up to this, so that it fits a reply; beyond it, the full feed is shorter. */
  changesBytesMax: 3 * 1024 ** 2,
  changesVersionsMax: 500,
  /** A feed up to this is parsed again and deflated as a whole; a larger gzip is laid together from its parts. */
  wholeFeedBytesMax: 1024 ** 2,
  /** A feed up to this has a brotli file too, which cannot be laid together from parts. */
  brotliFeedBytesMax: 4 * 1024 ** 2,
  /** What a build holds in memory of one feed before it is set down in the bucket, deflated. */
  buildBytesMax: 4 * 1024 ** 2,
  noticeTriesMax: 8,
  /** A webhook gets no more notices where so many in a row were given up, and nothing was taken for so long. */
  noticesLostMax: 5,
  noticesFailingHours: 24,

  // The API: requests one key may make at once, how fast they come back, and what one answer holds
  apiBurstMax: 60,
  apiRequestsPerSecondMax: 10,
  /** Feeds, and what changed in them: a partner with a hundred files may ask for each, twice, every few seconds. */
  pullsBurstMax: 300,
  pullsPerSecondMax: 30,
  /** Documents that one source delivers. */
  deliveriesBurstMax: 600,
  deliveriesPerSecondMax: 100,
  apiOpeningsPerPageMax: 100,
  apiOpeningsReadMax: 500,
  /** Where pages are counted from the first, as JSearch's clients count them. */
  apiOpeningsSkimmedMax: 3_000,
  /** Keys or addresses whose rate is remembered; beyond it those who asked longest ago are forgotten. */
  ratesTrackedMax: 20_000,

  // Everybody, by address: pages a second, and refusals where a key is asked for
  openBurstMax: 120,
  openRequestsPerSecondMax: 20,
  refusalsBurstMax: 30,
  refusalsPerSecondMax: 0.5,

  // The console: what it reads again of a document, and shows of a record
  recordLookedForBytesMax: 32 * 1024 ** 2,
  recordShownCharsMax: 64 * 1024,

  // Search engines: Google's share of a day (https://developers.google.com/search/apis/indexing-api/v3/quota-pricing)
  indexingNoticesPerDayMax: 200,
  indexingSetAsideMax: 1_000,
  // Five days of it: by then an engine has come by and found the page gone.
  indexingEndedMax: 1_000,

  // Webhooks: https://www.standardwebhooks.com
  signatureAgeSecondsMax: 300,
  signaturesPerHeaderMax: 10,
  webhookIdCharsMax: 256,
} as const
