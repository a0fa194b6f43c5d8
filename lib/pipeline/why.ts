import type { ComparedEdge } from '../identity/match.ts'
import type { Opening } from '../opening.ts'
import type { IdentityRecord, Runtime } from '../ports.ts'
import { postingKey } from '../posting.ts'

/** The case for an opening, a line each: what lined up between its postings, what spoke against, and what decided. */
export async function whyOne(opening: Opening, runtime: Runtime): Promise<string[]> {
  const keys = opening.postings.map(postingKey)
  const records = (await runtime.identities.get(keys)).flatMap((record) => record ?? [])
  const lines = keys.length === 1 ? ['one posting; nothing else was found to be the same vacancy'] : []
  for (const record of records) {
    for (const edge of record.edges) if (edge.a === record.postingKey) lines.push(...argument(edge))
    for (const word of record.overrides.filter(({ a }) => a === record.postingKey)) {
      lines.push(`${word.by} said ${word.says} on ${word.at}: ${word.a} and ${word.b}, because ${word.why}`)
    }
  }
  return lines
}

/** The queue of pairs that no rule decided: each once, under its smaller key. */
export async function* undecided(runtime: Runtime): AsyncGenerator<string> {
  for await (const opening of runtime.openings.all()) {
    const records = await runtime.identities.get(opening.postings.map(postingKey))
    for (const edge of records.flatMap(openQuestions)) yield argument(edge).join('\n')
  }
}

function openQuestions(record: IdentityRecord | undefined): ComparedEdge[] {
  const answered = new Set(record?.overrides.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]))
  return (record?.edges ?? []).filter(
    ({ a, b, decision }) => a === record?.postingKey && decision === 'review' && !answered.has(`${a}\n${b}`),
  )
}

/** Weights are log2 odds: what speaks for the two being one vacancy is above 0, what speaks against is below. */
function argument({ a, b, decision, confidence, evidence, aligned, vetoes }: ComparedEdge): string[] {
  const said = evidence.map(({ feature, value, weight }) => `    ${signed(weight)}  ${feature}: ${value}`)
  return [
    `${decision} (${Math.round(confidence * 100)} %): ${a} and ${b}`,
    ...said,
    `    ${aligned.length} passages line up`,
    ...vetoes.map((veto) => `    against: ${Object.values(veto).join(', ')}`),
  ]
}

const signed = (weight: number): string => `${weight < 0 ? '' : '+'}${weight.toFixed(1)}`.padStart(6)
