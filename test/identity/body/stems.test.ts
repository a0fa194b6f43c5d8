import { describe, expect, it } from 'vitest'
import { stemsOf, twentiethsOf } from '../../../lib/identity/body/stems.ts'
import { packStems, unpackStems } from '../../../lib/identity/body/units.ts'
import { glossary } from '../../../lib/identity/data/glossary.ts'
import { tradeWords } from '../../../lib/identity/data/trade-words.ts'
import { cpuMs } from '../../cpu.ts'

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
    ['shop', 'store tienda tiendas magasin magasins Laden Läden Filiale'],
    ['company', 'companies empresa empresas Unternehmen'],
    ['contract', 'contracts contrato Vertrag Verträge Verträgen'],
    ['month', 'mes meses Monate'],
    ['year', 'years ans Jahre Jahren'],
    ['role', 'roles'],
    ['hour', 'hora horas heures Stunden'],
    ['manager', 'managers management gerente gerentes Verwaltung'],
    ['teacher', 'Lehrer Lehrerin Lehrerinnen profesora training Ausbildung'],
    ['licence', 'licences permiso Führerschein'],
    ['weekend', 'Wochenende Wochenenden'],
    ['meal', 'Mahlzeiten comidas repas'],
    ['authority', 'authorities autoridad Behörden'],
    ['child', 'children niños enfants Kinder'],
    ['measure', 'measures'],
    ['gate', 'gates'],
    ['open', 'ouvrir ouverture apertura Öffnung'],
    ['choose', 'choice choix elección Auswahl'],
    ['negotiate', 'negotiation négociation negociación Verhandlung'],
    ['load', 'chargement carga Beladung'],
    ['assess', 'assessment évaluation evaluación Bewertung'],
    ['fraud', 'fraude Betrug'],
    ['vineyard', 'viñedo vigne Weinberg'],
  ])('gives %s the stem of %s', (word, others) => {
    const [stem] = stemsOf(word)
    for (const other of others.split(' ')) expect([other, stemsOf(other)]).toEqual([other, [stem]])
  })

  it.each([
    ['customer', 'company'],
    ['achten', '8'],
    ['care', 'cars'],
    ['meals', 'messen'],
    ['degree', 'licence'],
  ])('does not take %s for %s', (word, other) => expect(stemsOf(word)).not.toEqual(stemsOf(other)))

  it('gives every word of the glossary the meaning of its row', () => {
    const lost = [...glossary, ...tradeWords].flatMap((row) => {
      const [head = '', ...words] = row.replace('~', '').split(' ')
      const meaning = stemsOf(head).join()
      return words.filter((word) => stemsOf(word).join() !== meaning).map((word) => `${word}: ${head}`)
    })
    expect(lost).toEqual([])
  })

  it.each([
    ['Tourenplanung', 'Touren planen'],
    ['Temperaturkontrolle', 'Temperaturen kontrollieren'],
    ['Ladungssicherung', 'Ladung sichern'],
    ['Nahverkehrserfahrung', 'Erfahrung Nahverkehr'],
    ['Laborleiterin', 'Leitung Labor'],
    ['Nachtschicht', 'Nacht Schicht'],
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
