import type { Posting } from '../posting.ts'
import { sentencesOf, unitsOf } from './body/units.ts'
import type { Comparison, Decision } from './compare.ts'

/**
 * A comparison as an argument that a person can check against the two postings: the lines that line up, in
 * both wordings and with the mass each adds; what speaks for and against; and what decided.
 */
export type Explanation = {
  readonly postings: readonly [string, string]
  readonly decision: Decision
  readonly confidence: number
  readonly decided: string
  readonly linedUp: readonly { readonly a: string; readonly b: string; readonly mass: number }[]
  readonly speaksFor: readonly string[]
  readonly speaksAgainst: readonly string[]
  readonly ruleVersion: number
}

export type ExplainedEdge = Comparison & { readonly a: string; readonly b: string }

const linesOf = ({ description }: Posting): string[] =>
  unitsOf(sentencesOf(description.text)).map(({ text }) => text)

const signed = (weight: number): string => `${weight > 0 ? '+' : ''}${weight}`

/** An edge for people: `linedUp` holds the lines of both as they were written; weights are log2 odds. */
export function explain(edge: ExplainedEdge, a: Posting, b: Posting): Explanation {
  const [linesA, linesB] = [linesOf(a), linesOf(b)]
  const said = edge.evidence.filter(({ weight }) => weight !== 0)
  const asText = ({ feature, value, weight }: (typeof said)[number]) =>
    `${feature}: ${value} (${signed(weight)})`
  return {
    postings: [edge.a, edge.b],
    decision: edge.decision,
    confidence: edge.confidence,
    decided: decidedBy(edge),
    linedUp: edge.aligned.map(([one, other, mass]) => ({
      a: linesA[one] ?? '',
      b: linesB[other] ?? '',
      mass,
    })),
    speaksFor: said.filter(({ weight }) => weight > 0).map(asText),
    speaksAgainst: [
      ...said.filter(({ weight }) => weight < 0).map(asText),
      ...edge.vetoes.map(({ name, value }) => `${name}: ${value} (decides)`),
    ],
    ruleVersion: edge.ruleVersion,
  }
}

const doubtOf = (vetoes: Comparison['vetoes']): string =>
  vetoes.some(({ name }) => name === 'employer')
    ? 'the employers may be one, misspelt or in short'
    : vetoes.every(({ name }) => name === 'town')
      ? 'of the two places one is in no gazetteer'
      : 'each title has a word of its own'

function decidedBy({ evidence, vetoes, decision }: Comparison): string {
  const odds = evidence.reduce((sum, { weight }) => sum + weight, 0)
  const sum = `the weights add up to ${signed(Math.round(odds * 10) / 10)}`
  if (vetoes.length > 0 && decision === 'review') return `${doubtOf(vetoes)}; ${sum}`
  if (vetoes.length > 0)
    return `${vetoes.map(({ name }) => name).join(' and ')} contradict, whatever the texts share; ${sum}`
  if (decision === 'same') return `nothing contradicts, and ${sum}`
  return odds >= 0 ? `${sum}, but only names agree, and names never suffice` : sum
}
