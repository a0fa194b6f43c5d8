import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Chromium on this machine; undefined where there is none. `CHROMIUM` names another. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path))

export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox'] })

export type Look = { readonly phone?: boolean; readonly dark?: boolean; readonly key?: string }

export const contextFor = (browser: Browser, { phone, dark, key }: Look = {}): Promise<BrowserContext> =>
  browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
    ...(key && { httpCredentials: { username: 'operator', password: key } }),
  })

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong, a line each. Through the debugger, which the page's own policy does not hold back. */
export async function violationsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.evaluate', { expression: axe })
  const found = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))`,
    awaitPromise: true,
    returnByValue: true,
  })
  // The expression above gives a list of strings.
  return found.result.value as string[]
}
