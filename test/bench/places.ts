import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readPlaces } from '../../lib/text/place/place.ts'
import { randomFrom } from '../identity/synthetic.ts'
import * as word from './data/words.ts'
import { type BenchGroup, median } from './rows.ts'

const locations = 20_000

const module = fileURLToPath(new URL('../../lib/text/place/place.ts', import.meta.url))
const loading =
  `const { readPlaces } = await import(${JSON.stringify(module)}); const start = performance.now(); ` +
  `readPlaces('Leeds'); process.stdout.write(String(performance.now() - start))`

const loadMs = (): number =>
  Number(execFileSync(process.execPath, ['--input-type=module', '--eval', loading], { encoding: 'utf8' }))

export const places: BenchGroup = {
  id: 'places',
  question: 'What does the gazetteer cost at start, and a location field that was not seen before?',
  budget: '60 ms at the first use; 100,000 locations a second.',
  input: `${locations} different locations made of invented districts and real towns; fresh processes for loading`,
  async run({ rounds }) {
    const random = randomFrom(3)
    const texts = Array.from({ length: locations }, (_, n) => `Quarter ${n}, ${random.pick(word.places)}`)
    readPlaces('Leeds')
    const start = process.cpuUsage()
    for (const text of texts) readPlaces(text)
    const { user, system } = process.cpuUsage(start)
    const known = performance.now()
    for (let n = 0; n < locations; n += 1) readPlaces('Leeds, England')
    const knownMs = performance.now() - known
    return [
      {
        name: 'gazetteer unpacked',
        value: median(Array.from({ length: rounds }, loadMs)),
        unit: 'ms',
        goal: '<= 60',
      },
      {
        name: 'locations not seen before',
        value: locations / ((user + system) / 1e6),
        unit: 'locations/s',
        goal: '>= 100,000',
      },
      { name: 'locations seen before', value: locations / (knownMs / 1_000), unit: 'locations/s' },
    ]
  },
}
