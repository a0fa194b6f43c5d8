import { expect, it } from 'vitest'
import { failureLine } from '../../lib/cli/failure.ts'

const ofDisk = (code: string, message: string) => Object.assign(new Error(message), { code })

it.each([
  ['a failure without a remedy', new Error('No DynamoDB answers.'), 'No DynamoDB answers.'],
  ['what is no error', 'gone', 'gone'],
  [
    'a full disk',
    ofDisk('ENOSPC', 'ENOSPC: no space left on device, write'),
    'ENOSPC: no space left on device, write. The disk is full: make room and start this again.',
  ],
  [
    'a disk that is the cause',
    new Error('/data cannot be the data folder.', { cause: ofDisk('EROFS', 'EROFS: read-only file system') }),
    '/data cannot be the data folder. EROFS: read-only file system. ' +
      'The disk takes no writes: name a folder on another, or have it mounted for writing.',
  ],
])('says of %s what was wrong, and what to do', (_, thrown, line) => {
  expect(failureLine(thrown)).toBe(line)
})
