/** Only web addresses become links: what else a source wrote is shown, or nothing. */
export const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\/[^/\s]\S*$/i.test(url) && URL.canParse(url)
