import type { signals } from './data/signals.ts'

export type Signal = keyof typeof signals
export type Kind = 'hard' | 'soft' | Signal

/** A wording of a skill, or a word that tells of those around it. */
export type Term = {
  kind: Kind
  /** The kind as one bit of those in `bits`, so that a sentence can add up what it says; `languageBit` beside it. */
  bit: number
  /** What is reported: the alias as listed, or the skill's name. Empty for signals. */
  label: string
  /** True where the words only imply the skill, so that its name stands for them. */
  isLoose: boolean
  /** The line of the table, so that two wordings of one skill are one. */
  skill: number
  isWeak: boolean
  isAdjective: boolean
  /** True for a German adjective as it stands before a noun: it counts only where that is a person. */
  isAttributive: boolean
  /** True for what software and data people work with: its name in a title asks for it. */
  isTool: boolean
  /** The words as the table accents them; undefined for those without accents. */
  accented: string | undefined
  /** True for words that count with their accents alone. */
  needsAccents: boolean
  /** The only spelling that counts, or undefined where capitals do not matter. */
  spelling: string | undefined
  /** The same wholly in capitals, which counts too. */
  capitals: string | undefined
}
