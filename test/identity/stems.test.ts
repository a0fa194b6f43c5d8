import { describe, expect, it } from 'vitest'
import { stemsOf, twentiethsOf } from '../../lib/identity/stems.ts'
import { packStems, unpackStems } from '../../lib/identity/units.ts'
import { cpuMs } from '../cpu.ts'

describe('stemsOf', () => {
  it.each([
    ['Test', 'testing tests tested'],
    ['Designer', 'Designers'],
    ['four', '4 4+ cuatro vier quatre'],
    ['deliver', 'ship liefern livrer entregar'],
    ['knowledge', 'connaissance Kenntnisse conocimientos'],
    ['developer', 'Entwickler développeur desarrollador'],
    ['kilograms', 'kg'],
    ['café', 'cafe'],
    ['Kaufmann', 'Kauffrau Kaufleute'],
    ['salesman', 'saleswoman salesperson'],
    ['payment', 'pago paiement'],
    ['guest', 'huésped Gäste'],
    ['inverter', 'inversor onduleur Wechselrichter'],
    ['network', 'réseau Netz'],
  ])('gives %s the stem of %s', (word, others) => {
    const [stem] = stemsOf(word)
    for (const other of others.split(' ')) expect([other, stemsOf(other)]).toEqual([other, [stem]])
  })

  it.each([
    ['Tourenplanung', 'Touren planen'],
    ['Temperaturkontrolle', 'Temperaturen kontrollieren'],
    ['Ladungssicherung', 'Ladung sichern'],
    ['Nahverkehrserfahrung', 'Erfahrung Nahverkehr'],
  ])('reads the compound %s as %s', (compound, words) => {
    expect(stemsOf(compound).sort()).toEqual(stemsOf(words).sort())
  })

  it('keeps names of tools apart from words', () => {
    expect(stemsOf('C++')).not.toEqual(stemsOf('C#'))
    expect(stemsOf('The you will of and der die und para les')).toEqual([])
  })

  it('reads scripts without spaces as pairs of characters', () => expect(stemsOf('東京都')).toHaveLength(2))

  it('counts what every advertisement says for less', () => {
    const [team = 0, bellows = 0] = stemsOf('team bellows')
    expect(twentiethsOf(team)).toBeLessThan(twentiethsOf(bellows))
  })

  it('takes a word of any length in no time', async () => {
    const ms = await cpuMs(() => {
      expect(stemsOf('s'.repeat(500_000))).toHaveLength(1)
    })
    expect(ms).toBeLessThan(500)
  })

  it('survives packing', () => {
    const stems = stemsOf('Re-leather bellows with glue made in our own kitchen, 24 times a year')
    expect(unpackStems(packStems(stems))).toEqual(stems)
  })
})
