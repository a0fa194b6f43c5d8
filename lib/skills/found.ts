/**
 * A skill that a text asks for. `name` is the wording of the text's own language as our tables list it, or the skill's
 * English name where the words only imply it ("VLOOKUP"). `start` and `end` are UTF-16 offsets of the evidence.
 * `confidence` is 0 to 1: asked for in so many words, then mentioned among duties, then a word with other senses.
 */
export type FoundSkill = {
  name: string
  kind: 'hard' | 'soft'
  confidence: number
  start: number
  end: number
}
