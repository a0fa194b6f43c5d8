import { withLargest } from './builder.ts'
import { openIndex, type SearchIndex, type Sections, startOf } from './index.ts'

/** Where a card of one of two indexes went that is in neither of the new one. */
const gone = 0xffff_ffff
const stepsBetweenPauses = 300
/** What a turn of the thread may do among lists, and what a term costs beside its list. */
const entriesBetweenPauses = 15_000
const termCost = 50

/**
 * Two indexes as one: both are in order, so this only walks along them and renumbers. `keeps` says of each card of the
 * first whether it stays (1). Yields wherever the caller may let others have their turn.
 */
export function* mergeIndexes(
  first: SearchIndex,
  second: SearchIndex,
  keeps?: Uint8Array,
): Generator<undefined, SearchIndex> {
  const { order, numbers } = yield* merging(first, second, keeps)
  const cards = yield* gathered([first, second], order)
  const terms = yield* mergedTerms([first, second], numbers)
  return openIndex(withLargest({ ...cards, ...terms }))
}

/** The cards of the new index by their old numbers, those of the second after all of the first; and back. */
type Merging = { readonly order: Uint32Array; readonly numbers: readonly [Uint32Array, Uint32Array] }

function* merging(
  a: SearchIndex,
  b: SearchIndex,
  keeps: Uint8Array | undefined,
): Generator<undefined, Merging> {
  const numbers = [new Uint32Array(a.size).fill(gone), new Uint32Array(b.size).fill(gone)] as const
  const order = new Uint32Array(a.size + b.size)
  let count = 0
  for (let [n, m] = [0, 0]; n < a.size || m < b.size; ) {
    if ((n + m) % stepsBetweenPauses === 0) yield
    if (n < a.size && keeps?.[n] === 0) n += 1
    else if (m >= b.size || (n < a.size && isBefore(a, n, b, m))) {
      numbers[0][n] = count
      order[count] = n
      count += 1
      n += 1
    } else {
      numbers[1][m] = count
      order[count] = a.size + m
      count += 1
      m += 1
    }
  }
  return { order: order.subarray(0, count), numbers }
}

/** As `byOrder` has it. */
function isBefore(a: SearchIndex, n: number, b: SearchIndex, m: number): boolean {
  const [day, other] = [a.sections.days[n] ?? 0, b.sections.days[m] ?? 0]
  return day === other ? a.idAt(n) < b.idAt(m) : day > other
}

type Pair = readonly [SearchIndex, SearchIndex]

/** The cards and what is known of each, in the new order. */
function* gathered([a, b]: Pair, order: Uint32Array) {
  const cards = textsFrom(a.sections, b.sections, 'cards', 'cardEnds')
  const ids = textsFrom(a.sections, b.sections, 'ids', 'idEnds')
  const days = new Uint32Array(order.length)
  const changedAtMs = new Float64Array(order.length)
  const endsMs = new Float64Array(order.length)
  const shards = new Uint8Array(order.length)
  for (let at = 0; at < order.length; at += 1) {
    if (at % stepsBetweenPauses === 0) yield
    const old = order[at] ?? 0
    const { sections } = old < a.size ? a : b
    const n = old < a.size ? old : old - a.size
    cards.take(sections, n)
    ids.take(sections, n)
    days[at] = sections.days[n] ?? 0
    changedAtMs[at] = sections.changedAtMs[n] ?? 0
    endsMs[at] = sections.endsMs[n] ?? 0
    shards[at] = sections.shards[n] ?? 0
  }
  return {
    ...{ cards: cards.bytes(), cardEnds: cards.ends(), ids: ids.bytes(), idEnds: ids.ends() },
    ...{ days, changedAtMs, endsMs, shards },
  }
}

/** Every term of either, with the cards of both under it; a term under which no card is left goes. */
function* mergedTerms([a, b]: Pair, [ofA, ofB]: Merging['numbers']) {
  const terms = textsFrom(a.sections, b.sections, 'terms', 'termEnds')
  const labels = textsFrom(a.sections, b.sections, 'labels', 'labelEnds')
  const lists = new Uint32Array(a.sections.lists.length + b.sections.lists.length)
  const listEnds = new Uint32Array(a.termCount + b.termCount)
  let [end, count, paused] = [0, 0, 0]
  let left = a.termCount > 0 ? a.termAt(0) : undefined
  let right = b.termCount > 0 ? b.termAt(0) : undefined
  for (let [n, m] = [0, 0]; left !== undefined || right !== undefined; ) {
    // A long list takes as long as many terms.
    if (end + termCost * count > paused + entriesBetweenPauses) {
      paused = end + termCost * count
      yield
    }
    const isLeft = left !== undefined && (right === undefined || left <= right)
    const isRight = right !== undefined && (left === undefined || right <= left)
    const from = end
    const under = [isLeft ? a.listAt(n) : none, isRight ? b.listAt(m) : none] as const
    end = renumbered(under, [ofA, ofB], lists, end)
    if (end > from) {
      const [sections, number] = isLeft ? [a.sections, n] : [b.sections, m]
      terms.take(sections, number)
      labels.take(sections, number)
      listEnds[count] = end
      count += 1
    }
    if (isLeft) {
      n += 1
      left = n < a.termCount ? a.termAt(n) : undefined
    }
    if (isRight) {
      m += 1
      right = m < b.termCount ? b.termAt(m) : undefined
    }
  }
  return {
    ...{ terms: terms.bytes(), termEnds: terms.ends(), labels: labels.bytes(), labelEnds: labels.ends() },
    lists: lists.subarray(0, end),
    listEnds: listEnds.subarray(0, count),
  }
}

const none = new Uint32Array(0)

/** Writes what two lists hold by their new numbers, ascending, and says where it ends. */
function renumbered(
  [left, right]: readonly [Uint32Array, Uint32Array],
  [ofLeft, ofRight]: Merging['numbers'],
  into: Uint32Array,
  at: number,
): number {
  let end = at
  let m = 0
  for (let n = 0; n < left.length; n += 1) {
    const now = ofLeft[left[n] ?? 0] ?? gone
    if (now === gone) continue
    for (; m < right.length && (ofRight[right[m] ?? 0] ?? 0) < now; m += 1, end += 1)
      into[end] = ofRight[right[m] ?? 0] ?? 0
    into[end] = now
    end += 1
  }
  for (; m < right.length; m += 1, end += 1) into[end] = ofRight[right[m] ?? 0] ?? 0
  return end
}

type TextName = 'cards' | 'ids' | 'terms' | 'labels'
type EndsName = 'cardEnds' | 'idEnds' | 'termEnds' | 'labelEnds'

/** Texts copied out of two indexes, one after another. */
function textsFrom(a: Sections, b: Sections, name: TextName, endsName: EndsName) {
  const bytes = Buffer.allocUnsafe(a[name].length + b[name].length)
  const ends = new Uint32Array(a[endsName].length + b[endsName].length)
  let [end, count] = [0, 0]
  return {
    take(from: Sections, n: number): void {
      const own = from[endsName]
      const text = from[name].subarray(startOf(own, n), own[n])
      bytes.set(text, end)
      end += text.length
      ends[count] = end
      count += 1
    },
    bytes: (): Uint8Array => bytes.subarray(0, end),
    ends: (): Uint32Array => ends.slice(0, count),
  }
}
