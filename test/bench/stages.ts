import { Session } from 'node:inspector/promises'

/** How much of a run one stage took. */
export type Share = { readonly stage: string; readonly share: number }

/**
 * The functions that begin a stage. Time inside of one belongs to it, until a deeper one of these begins: what
 * `bodyOf` takes is its own less that of the stages it calls.
 */
const stageOf: Readonly<Record<string, string>> = {
  draft: 'adapter',
  readHtmlBlocks: 'clean HTML',
  readPlainBlocks: 'clean HTML',
  documentOf: 'write HTML and text',
  splitSections: 'sections',
  languageOf: 'language',
  withoutAdvertising: 'advertising',
  findWorkplace: 'workplace',
  readWorkplace: 'workplace',
  findPlaces: 'places',
  readPlaces: 'places',
  readPlace: 'places',
  findSkills: 'skills',
  findSalary: 'pay',
  readSalaryParts: 'pay',
  seniorityOf: 'seniority',
  employmentOf: 'employment',
  linksOf: 'links',
  datesOf: 'dates',
  employerOf: 'employer',
  normalise: 'the rest',
}

/** Runs the work under V8's sampling profiler and gives each stage's share of `normalise`, largest first. */
export async function stagesOf(work: () => void): Promise<readonly Share[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', { interval: 200 })
  await session.post('Profiler.start')
  work()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()

  const stages = new Map<number, string | undefined>()
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const walk = (id: number, outer: string | undefined): void => {
    const node = byId.get(id)
    if (!node) return
    const { functionName, url } = node.callFrame
    const stage = (url.includes('/lib/') ? stageOf[functionName] : undefined) ?? outer
    stages.set(id, stage)
    for (const child of node.children ?? []) walk(child, stage)
  }
  walk(profile.nodes[0]?.id ?? 0, undefined)

  const spent = new Map<string, number>()
  for (const [n, id] of (profile.samples ?? []).entries()) {
    const stage = stages.get(id)
    if (stage !== undefined) spent.set(stage, (spent.get(stage) ?? 0) + (profile.timeDeltas?.[n] ?? 0))
  }
  const total = [...spent.values()].reduce((sum, value) => sum + value, 0)
  return [...spent]
    .map(([stage, value]): Share => ({ stage, share: value / total }))
    .sort((a, b) => b.share - a.share)
}
