import type { Change } from '../../lib/ports.ts'
import { kept } from './kept.ts'
import type { Steps } from './steps.ts'

/** What is read may be another's by the time that it is written: then it is read again. */
export const fakeChange =
  <T>(all: Map<string, T>, name: 'sources' | 'partners', step: Steps): Change<T> =>
  async (id, change) => {
    for (;;) {
      const now = await step(`${name}.read`, () => all.get(id))
      if (now === undefined) return undefined
      const next = kept(await change(now))
      if (await step(`${name}.change`, () => all.get(id) === now && all.set(id, next) !== undefined))
        return next
    }
  }
