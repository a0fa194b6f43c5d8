import { hash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { rendering } from '../../lib/feeds/fingerprint.ts'

const home = fileURLToPath(new URL('../../fixtures/feeds/', import.meta.url))
const kept = `${home}rendering.json`

function digestOfFeeds(): string {
  const files = globSync('*/*/expected.*', { cwd: home }).sort()
  expect(files.length).toBeGreaterThan(40)
  return hash('sha256', files.map((file) => `${file}\n${readFileSync(home + file, 'utf8')}`).join('\n'))
}

// Where this fails, feeds say something else of the same openings: raise `rendering`, so that what was built by older
// code is built again, then run with UPDATE_FIXTURES=1.
it('feeds change with the number that has all of them built again, and not without', () => {
  const said = { rendering, digest: digestOfFeeds() }
  const before = JSON.parse(readFileSync(kept, 'utf8'))
  const isRaised = rendering > before.rendering
  if (isRaised && process.env['UPDATE_FIXTURES'] === '1')
    writeFileSync(kept, `${JSON.stringify(said, null, 2)}\n`)
  expect(said).toEqual(JSON.parse(readFileSync(kept, 'utf8')))
})
