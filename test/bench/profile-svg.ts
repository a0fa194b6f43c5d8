import { escapeXml } from '../../lib/text/xml/write.ts'
import type { Share } from './stages.ts'

const rowHeight = 22
const labelWidth = 150
const barWidth = 420

/** A bar for every stage of normalising a posting, in shares of the whole. */
export function profileSvg(shares: readonly Share[], micros: number): string {
  const shown = shares.filter(({ share }) => share >= 0.005)
  const most = Math.max(...shown.map(({ share }) => share), 0.01)
  const height = 44 + shown.length * rowHeight
  const bars = shown.map(({ stage, share }, n) => {
    const y = 40 + n * rowHeight
    const width = Math.max(1, Math.round((share / most) * barWidth))
    return (
      `  <text x="${labelWidth - 8}" y="${y + 12}" text-anchor="end">${escapeXml(stage)}</text>\n` +
      `  <rect x="${labelWidth}" y="${y}" width="${width}" height="16" rx="3" fill="#3b7ea1"/>\n` +
      `  <text x="${labelWidth + width + 6}" y="${y + 12}">${(share * 100).toFixed(1)} %</text>`
    )
  })
  const title = `What normalising one posting costs: ${micros.toFixed(0)} µs of processor time`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="${height}" viewBox="0 0 640 ${height}"`,
    '  font-family="system-ui, sans-serif" font-size="12" fill="#555">',
    `  <text x="8" y="22" font-size="14">${escapeXml(title)}</text>`,
    ...bars,
    '</svg>\n',
  ].join('\n')
}
