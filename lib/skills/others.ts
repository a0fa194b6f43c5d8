import {
  applyingTools,
  beforeNames,
  besideTool,
  betweenNames,
  byTool,
  leadsToNames,
} from './data/other-words.ts'
import { dropList, type Sentence } from './mention.ts'
import { bits } from './vocabulary.ts'

/** How far, in characters, to look for the names behind a word. */
const reach = { names: 160, tool: 60, partner: 24 }

const lead = `(?:,? (?:${beforeNames}))*`
const name = `[\\p{Lu}\\d][^\\s,;:()]*[\\s,]+(?:(?:${betweenNames})\\s+)*`
const names = `(?:,? (?:${leadsToNames}|${beforeNames}))* ?(?:${name})*`

/** From "customers" to a name of theirs: a colon, "include", "such as", and then names and words for "and" alone. */
const toNames = new RegExp(`^${lead}(?:\\s?:|,? (?:${leadsToNames}))${names}$`, 'u')

/** The same behind "trusted by" and "clients such as", which need no more. */
const toNamesAtOnce = new RegExp(`^${lead}\\s?${names}$`, 'u')
const isLead = new RegExp(` (?:by|with|con|que|${leadsToNames})$`, 'u')

/** "Our clients include SAP and Oracle", "trusted by Slack": names of others, and of no skills. */
export function dropOthers(text: string, { mentions }: Sentence, at: number): void {
  const signal = mentions[at]
  for (let next = at + 1; signal && next < mentions.length; next++) {
    const mention = mentions[next]
    if (mention === undefined || mention.start - signal.end > reach.names) return
    if (mention.value.kind !== 'hard') continue
    if (!/[\p{Lu}\d]/u.test(text.charAt(mention.start))) return
    const isLed = isLead.test(text.slice(signal.start, signal.end))
    const between = text.slice(signal.end, mention.start)
    if (!(isLed ? toNamesAtOnce : toNames).test(between)) return
    mention.verdict = 'dropped'
  }
}

const toTool = new RegExp(`^(?:(?: \\p{L}+){0,5}? (?:${byTool}))?(?: (?:${besideTool}))* $`, 'u')
const applied = new RegExp(`(?:${applyingTools})`, 'u')

/** "The interview takes place over Teams", "your CV as a Word document": what one applies with is no skill. */
export function dropApplying(text: string, { mentions }: Sentence, at: number): void {
  const [signal, tool] = [mentions[at], mentions[at + 1]]
  if (!signal || tool?.value.kind !== 'hard' || tool.start - signal.end > reach.tool) return
  if (!applied.test(text.slice(tool.start, tool.end))) return
  if (toTool.test(text.slice(signal.end, tool.start))) dropList(text, mentions, { from: at + 1, step: 1 })
}

/** "We are an SAP Gold Partner" says what the employer is, unless the sentence asks for something. */
export function dropPartnered(text: string, { mentions, said }: Sentence, at: number): void {
  const [previous, signal] = [mentions[at - 1], mentions[at]]
  if (!signal || previous?.value.kind !== 'hard' || (said & (bits.wanted | bits.sought)) !== 0) return
  const between = text.slice(previous.end, signal.start)
  if (between.length <= reach.partner && /^(?:[\s-]|\p{Lu}[\p{L}\d]* |and |und |et |y )*$/u.test(between))
    dropList(text, mentions, { from: at - 1, step: -1 })
}
