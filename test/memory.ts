import type { Runtime } from '../lib/ports.ts'
import { fakeRuntime } from './simulation/fakes.ts'
import { atOnce } from './simulation/steps.ts'
import { fakeStore } from './simulation/store.ts'

/** Every port over an empty store in memory. It keeps the contract that the engines keep, and is faster. */
export const inMemory = (now: () => number = Date.now): Runtime => fakeRuntime(fakeStore(now), atOnce)
