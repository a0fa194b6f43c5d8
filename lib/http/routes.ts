type Body = 'Opening' | 'OpeningsPage' | 'JsearchAnswer' | 'FeedList' | 'Received' | 'UploadForm' | 'Receipt'

/** One route of the API as its description tells it. The queries named are those the route checks with. */
export type Route = {
  readonly id: string
  readonly path: string
  readonly methods: readonly ('get' | 'head' | 'post')[]
  readonly summary: string
  readonly query?: 'openings' | 'opening' | 'changes' | 'jsearch' | 'jsearchDetails'
  /** Headers that a request must have: name and meaning. */
  readonly headers?: readonly (readonly [string, string])[]
  /** What a request carries. */
  readonly takes?: string
  readonly isOpen?: true
  /** Whether the key of a feed's URL opens it too. */
  readonly takesUrlKey?: true
  /** Status, meaning, media type, and the schemas of the body, any of which it may have. */
  readonly answers: readonly (readonly [number, string, string?, ...Body[]])[]
  /** Beside what every route of ours may refuse with. */
  readonly refuses: readonly number[]
}

const json = 'application/json'

export const routes: readonly Route[] = [
  {
    id: 'listOpenings',
    path: '/v1/openings',
    methods: ['get'],
    summary: 'Openings that your feeds may show, newest first, in pages',
    query: 'openings',
    answers: [[200, 'A page; follow nextCursor for the next', json, 'OpeningsPage', 'JsearchAnswer']],
    refuses: [400, 401],
  },
  {
    id: 'getOpening',
    path: '/v1/openings/{id}',
    methods: ['get'],
    summary: 'One opening, also under an id that was merged into it',
    query: 'opening',
    answers: [[200, 'The opening', json, 'Opening', 'JsearchAnswer']],
    refuses: [400, 401, 404],
  },
  {
    id: 'searchAsJsearch',
    path: '/v1/jsearch/search',
    methods: ['get'],
    summary: 'Search as JSearch takes and answers it: set your client’s base URL to /v1/jsearch',
    query: 'jsearch',
    answers: [
      [200, 'status, request_id, parameters and data, as JSearch spells them', json, 'JsearchAnswer'],
    ],
    refuses: [400, 401],
  },
  {
    id: 'detailsAsJsearch',
    path: '/v1/jsearch/job-details',
    methods: ['get'],
    summary: 'Openings by id as JSearch answers them',
    query: 'jsearchDetails',
    answers: [
      [200, 'status, request_id, parameters and data, as JSearch spells them', json, 'JsearchAnswer'],
    ],
    refuses: [400, 401],
  },
  {
    id: 'listFeeds',
    path: '/v1/feeds',
    methods: ['get'],
    summary: 'Your feeds, and the files of those that are split, with what stands in each now',
    answers: [[200, 'All of them', json, 'FeedList']],
    refuses: [401],
  },
  {
    id: 'pullFeed',
    path: '/v1/feeds/{feedId}',
    methods: ['get', 'head'],
    summary: 'A feed’s current file, with ETag, Last-Modified, gzip and ranges',
    answers: [
      [200, 'The file, in the format of the feed', '*/*'],
      [206, 'The part asked for', '*/*'],
      [302, 'A short-lived link, where the file is large'],
      [304, 'Unchanged since the ETag or time given'],
      [416, 'No such part: Content-Range says how long the file is'],
    ],
    takesUrlKey: true,
    refuses: [401, 404],
  },
  {
    id: 'pullChanges',
    path: '/v1/feeds/{feedId}/changes',
    methods: ['get'],
    summary:
      'What changed in a feed since a cursor: each listing once, as it last was; of a feed in several files, ask each',
    query: 'changes',
    answers: [
      [200, 'A line of JSON for each; ask on until Rolecast-Cursor stands still', 'application/x-ndjson'],
    ],
    takesUrlKey: true,
    refuses: [400, 401, 404, 410],
  },
  {
    id: 'sendDocument',
    path: '/v1/sources/{sourceId}/documents',
    methods: ['post'],
    summary:
      'For senders: a document in any shape, signed as Standard Webhooks are, at the address given with the secret; ' +
      'what lists a part only, as one country, goes to a scope of the source, as acme.de',
    headers: [
      ['webhook-id', 'Yours; the same again is a repeat and has no second effect'],
      ['webhook-timestamp', 'Seconds since 1970, within five minutes of ours'],
      ['webhook-signature', 'v1,BASE64 of HMAC-SHA256 over id.timestamp.body'],
    ],
    takes:
      'The document: XML, JSON, NDJSON, CSV or a page, also gzipped or zipped. Bytes that are no UTF-8, those of ' +
      'archives too, go as application/octet-stream: under the type of a text they are changed on the way, and the ' +
      'signature fails',
    isOpen: true,
    answers: [[202, 'Kept; what becomes of it is in the receipt', json, 'Received']],
    refuses: [401, 404, 409, 413],
  },
  {
    id: 'askForUpload',
    path: '/v1/sources/{sourceId}/uploads',
    methods: ['post'],
    summary:
      'For senders: a form to post a large document with, by the key of the source or of this scope of it',
    answers: [[201, 'Good for some minutes, for one document', json, 'UploadForm']],
    refuses: [401, 404],
  },
  {
    id: 'getReceipt',
    path: '/v1/receipts/{receiptId}',
    methods: ['get'],
    summary: 'For senders: what became of a document, with a reason for every record refused',
    answers: [[200, 'The receipt', json, 'Receipt']],
    refuses: [401, 404],
  },
  {
    id: 'health',
    path: '/healthz',
    methods: ['get'],
    summary: 'Liveness',
    isOpen: true,
    answers: [[200, 'Alive', json]],
    refuses: [],
  },
]
