import { parentPort, workerData } from 'node:worker_threads'
import { readConfig } from '../../lib/config.ts'
import { callsOver } from '../../lib/local/calls.ts'
import { goSecond } from '../../lib/local/thread.ts'
import { publishSearch } from '../../lib/pipeline/search/publish.ts'
import { loadSearch } from '../../lib/pipeline/search/reader.ts'
import { worldOf } from './pages-world.ts'

// Builds the index beside the server of pages.ts and loads it, as the local system's steps do.

export type Given = { readonly environment: Readonly<Record<string, string>>; readonly count: number }
// Given by pages.ts.
const { environment, count } = workerData as Given
const { runtime, change } = worldOf(readConfig(environment), count)

const builds = {
  async rebuild() {
    change()
    return publishSearch(runtime)
  },
  search: (key: string) => loadSearch(key, runtime),
}
export type Builds = typeof builds
goSecond()
if (parentPort) callsOver(parentPort, builds)
