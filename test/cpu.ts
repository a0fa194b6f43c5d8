/** Milliseconds of processor time that something takes: others on the machine must fail no test. */
export async function cpuMs(act: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await act()
  return process.cpuUsage(start).user / 1_000
}
