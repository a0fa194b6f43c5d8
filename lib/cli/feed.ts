import { publish } from '../pipeline/publish.ts'
import { required, storedCommand } from './words.ts'

const usage = 'rolecast feed list | history FEEDID | publish [--force]   [--data DIR]'

/** The files that partners pull. */
export const feed = storedCommand(
  { name: 'feed', usage, summary: 'what partners pull: list, history, publish (now)' },
  { force: { type: 'boolean' } },
  {
    list: async ({ runtime, io }) => {
      for (const partner of await runtime.partners.list()) {
        for (const { feedId, format } of partner.feeds) {
          const now = await runtime.feeds.current(feedId)
          const state = now
            ? `version ${now.version}\t${now.listings} listings\t${now.publishedAt}`
            : 'not published yet'
          await io.out(`${feedId}\t${format}\t${partner.partnerId}\t${state}\n`)
        }
      }
      return 0
    },
    history: async ({ words, runtime, io }) => {
      for (const past of await runtime.feeds.history(required(words[0], 'The FEEDID'), 100)) {
        await io.out(
          `${past.version}\t${past.publishedAt}\t${past.listings} listings\t${past.bytes} bytes\t${past.etag}\n`,
        )
      }
      return 0
    },
    publish: async ({ options, runtime, io }) => {
      const done = await publish(runtime, options['force'] === true)
      for (const { feedId, outcome, listings } of done)
        await io.out(`${feedId}\t${outcome}\t${listings} listings\n`)
      return done.some(({ outcome }) => outcome === 'refused') ? 1 : 0
    },
  },
)
