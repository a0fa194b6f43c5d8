/** What can be said of a page: it is new or changed, or it is gone. Google's own words. */
export type PageNews = 'URL_UPDATED' | 'URL_DELETED'

/**
 * `taken`; `refused`: this page, for good (`status` and `says` tell why); `later`: the engine or the way to it is
 * troubled, or the day's share is used up; `barred`: it does not accept our account.
 */
export type EngineAnswer =
  | { readonly outcome: 'taken' }
  | {
      readonly outcome: 'refused' | 'later' | 'barred'
      /** 0 when no answer came. */
      readonly status: number
      readonly says: string
      readonly afterSeconds?: number | undefined
    }

/** Tells a search engine of one page of ours. Never throws: what went wrong is an answer. */
export interface SearchEngine {
  notify(url: string, news: PageNews): Promise<EngineAnswer>
}
