import {
  afterStage,
  agreeing,
  andIreland,
  associated,
  beforeStage,
  counted,
  inSupport,
  inTraining,
  intravenous,
  lifeAfter,
  lifeBefore,
  numbered,
  ofSupport,
  practitioner,
  qualified,
  staffFirst,
  staffLast,
  staffOf,
  trained,
  trainers,
} from './data/level-senses.ts'

// Words that name a level only in some company: in a language, before a trade, at the end of a title.

/** A word of a folded title, from `at` up to `end`; in `blotted`, names of functions are blotted out. */
export type LevelWord = {
  readonly text: string
  readonly blotted: string
  readonly at: number
  readonly end: number
  readonly lang: string | undefined
}

type Near = {
  readonly lang: string | undefined
  readonly text: string
  readonly before: string
  readonly after: string
  readonly blottedAfter: string
}

/** A word, and what must be so where it stands for it to be a level there. */
type Rule = readonly [word: RegExp, holds: (near: Near) => boolean]

const rules: readonly Rule[] = [
  [
    /^staff$/,
    ({ before, after }) =>
      (staffOf.test(after) && !before.endsWith('of technical ')) ||
      before.endsWith('/') ||
      (staffFirst.test(after) && /^(?:senior |sr\.? )?$/.test(before)) ||
      (staffLast.test(before) && /^(?:\)|$| ?[-,(|/])/.test(after)),
  ],
  [/^i{1,3}$|^iv$/, ({ before }) => !numbered.test(before)],
  [
    /^i$/,
    ({ before, after }) =>
      /(?:^|[a-z0-9) ]).$/.test(before) && !andIreland.test(before) && /^(?: ?[,(/|-]|$)/.test(after),
  ],
  [/^c[cmrs]o$/, ({ before }) => !practitioner.test(before)],
  [/^iv$/, ({ after }) => !intravenous.test(after)],
  [
    /^stages?$/,
    ({ before, after, lang }) =>
      lang === undefined
        ? before === '' || (beforeStage.test(before) && afterStage.test(after))
        : lang !== 'en',
  ],
  // "Intern'l"
  [/^interns?$/, ({ after }) => !after.startsWith("'l")],
  [/^vie$/, ({ before, after }) => !lifeBefore.test(before) && !lifeAfter.test(after)],
  [/^externs?$/, ({ lang }) => lang === undefined || lang === 'en'],
  [/^regular$/, ({ lang }) => lang === 'pl'],
  [/^vd$/, ({ lang }) => lang === 'sv'],
  [/^pleno$/, ({ lang }) => lang !== 'es'],
  [/^lider$/, ({ lang }) => lang !== 'en'],
  // Server-side rendering stands beside what is rendered, a grade beside another one.
  [/^ssr$/, ({ before }) => !before.endsWith('/') || /(?:jr|sr|junior|senior)\.? ?\/$/.test(before)],
  [/^ausbildung/, ({ before }) => !trainers.test(before)],
  [
    /^(?:level|nivel|niveau) /,
    ({ text, before, after }) => !qualified.test(text) && !ofSupport.test(after) && !inSupport.test(before),
  ],
  [/[a-z][ -]?[1-3]$/, ({ after }) => !counted.test(after)],
  [/^in[ -]training$/, ({ before, after }) => trained.test(before) && !/^ (?:and|&|und) /.test(after)],
  [/./, ({ after }) => !inTraining.test(after)],
  // "Seniors' Housing"; in English they are people always.
  [/^seniors$/, ({ before, lang }) => lang !== 'en' && agreeing.test(before)],
  [/^associate/, ({ blottedAfter }) => !associated.test(blottedAfter)],
]

const reach = 60

/** Whether a word that can name a level does so where it stands. */
export function isLevelThere({ text, blotted, at, end, lang }: LevelWord): boolean {
  const word = text.slice(at, end)
  const near = {
    lang,
    text,
    before: text.slice(Math.max(0, at - reach), at),
    after: text.slice(end, end + reach),
    blottedAfter: blotted.slice(end, end + reach),
  }
  return rules.every(([pattern, holds]) => !pattern.test(word) || holds(near))
}
