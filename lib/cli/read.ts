import * as z from 'zod'
import { limits } from '../limits.ts'
import { findSkills } from '../skills/finder.ts'
import { readEmployment } from '../text/employment.ts'
import { readSeniority } from '../text/level.ts'
import { linesOf } from '../text/lines.ts'
import { readSalary } from '../text/pay/salary.ts'
import { readPlaces } from '../text/place/place.ts'
import { readDate, whyNotDate } from '../text/time.ts'
import { type Command, type ExitStatus, type Io, UsageError } from './command.ts'
import { countryIn, timeIn, wordsAndOptions } from './options.ts'
import { faultsOf } from './stated.ts'

/** What a line may say besides its text; a word of the command line says it for all lines that do not. */
type Ask = {
  readonly text: string
  readonly country?: string | null | undefined
  readonly locale?: string | null | undefined
  readonly capturedAt?: string | null | undefined
  readonly lang?: string | null | undefined
}

const line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  country: z.string().nullish(),
  locale: z.string().nullish(),
  capturedAt: z.string().nullish(),
  lang: z.string().nullish(),
})

/** One reader per kind; the values are those of the contract, with null for what is not known. */
const kinds: Readonly<Record<string, (ask: Ask) => unknown>> = {
  salary({ text, country }) {
    const read = readSalary(text, { country: country ?? undefined })
    if (read === undefined) return null
    const { currency = null, min = null, max = null, period = null, assumed } = read
    return { currency, min, max, period, assumed }
  },
  date({ text, capturedAt, locale }) {
    if (capturedAt == null) throw new UsageError(whatDateNeeds(text, locale ?? undefined))
    return readDate(text, { capturedAt, locale: locale ?? undefined }) ?? null
  },
  location({ text, country }) {
    const read = readPlaces(text, country == null ? {} : { country })
    const locations = read.locations.map(({ city = null, region = null, country: code = null }) => ({
      city,
      region,
      country: code,
    }))
    const first = locations[0] ?? { city: null, region: null, country: null }
    const { workplace = null, multiple, area = null } = read
    return { ...first, workplace, multiple, area, locations }
  },
  seniority: ({ text, lang }) => readSeniority(text, lang ?? undefined) ?? null,
  employment({ text, lang }) {
    const { types, permanent = null } = readEmployment(text, lang ?? undefined)
    return { types, permanent }
  },
  skills: ({ text, lang }) =>
    findSkills(text, lang ?? undefined).map(({ name, kind, confidence }) => ({ name, kind, confidence })),
}

/** Of a text that leaves open which number is the month, the locale is missing as well. */
function whatDateNeeds(text: string, locale: string | undefined): string {
  const isOpen =
    locale === undefined && whyNotDate(text, { capturedAt: '2030-01-01T00:00:00Z' }) === 'ambiguous'
  const order = isOpen
    ? `"${text}" leaves open which number is the month: it needs --locale, such as en-GB (a line: locale); and `
    : ''
  return (
    `${order}a date needs --captured-at (a line: capturedAt), the time when the text was read: ` +
    '"today" counts from it, and nothing was posted after it.'
  )
}

export const read: Command = {
  name: 'read',
  usage: 'rolecast read KIND [TEXT] [--jsonl] [--country CC] [--locale L] [--captured-at T] [--lang L]',
  summary: `one field on its own; KIND is one of ${Object.keys(kinds).join(', ')}`,

  async run(args, io) {
    const { values, positionals } = wordsAndOptions(args, options)
    const [kind, ...words] = positionals
    const reader = Object.hasOwn(kinds, kind ?? '') ? kinds[kind ?? ''] : undefined
    if (reader === undefined) {
      throw new UsageError(`name the kind of field to read: one of ${Object.keys(kinds).join(', ')}.`)
    }
    const { jsonl = false, country, locale, 'captured-at': capturedAt, lang } = values
    const given = checked({ country, locale, capturedAt, lang }, ofOptions)
    if (jsonl && words.length > 0)
      throw new UsageError('with --jsonl the texts come on stdin; leave TEXT out.')
    if (jsonl) return readLines(io, (ask) => reader({ ...given, ...checked(ask, ofLine) }))
    const text = words.length > 0 ? words.join(' ') : (await io.stdinText()).trim()
    await io.out(`${JSON.stringify(reader({ ...given, text }))}\n`)
    return 0
  },
}

const ofOptions = { country: '--country', capturedAt: '--captured-at' }
const ofLine = { country: 'country', capturedAt: 'capturedAt' }

/** The same with its country in capitals, where country and time are what they claim to be. @throws UsageError */
function checked<T extends Partial<Ask>>(ask: T, names: typeof ofLine): T {
  const { country, capturedAt } = ask
  if (capturedAt != null) timeIn(capturedAt, names.capturedAt)
  return country == null ? ask : { ...ask, country: countryIn(country, names.country) }
}

const options = {
  jsonl: { type: 'boolean' },
  country: { type: 'string' },
  locale: { type: 'string' },
  'captured-at': { type: 'string' },
  lang: { type: 'string' },
} as const

/**
 * Answers line by line, in order. A line that cannot be read is told on stderr with its number, and the
 * others go on.
 */
async function readLines(io: Io, answer: (ask: Ask) => unknown): Promise<ExitStatus> {
  let status: ExitStatus = 0
  let number = 0
  for await (const bytes of linesOf(io.stdin)) {
    number += 1
    if (bytes.length > limits.recordBytesMax) {
      io.err(`line ${number}: longer than ${limits.recordBytesMax} bytes`)
      status = 1
      continue
    }
    const text = bytes.toString('utf8').trim()
    if (text === '') continue
    try {
      const { id = null, ...ask } = line.parse(JSON.parse(text), { reportInput: true })
      await io.out(`${JSON.stringify({ id, value: answer(stated(ask)) })}\n`)
    } catch (cause) {
      io.err(`line ${number}: ${saysOf(cause)}`)
      status = 1
    }
  }
  return status
}

/** A field that is null says nothing, so it must not hide a word of the command line. */
const stated = (ask: Ask): Ask => ({
  text: ask.text,
  ...Object.fromEntries(Object.entries(ask).filter(([, value]) => value != null)),
})

function saysOf(cause: unknown): string {
  if (cause instanceof z.ZodError) return faultsOf(cause).join(' ')
  return cause instanceof Error ? cause.message : String(cause)
}
