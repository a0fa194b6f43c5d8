import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageCode, readLanguage } from '../../lib/text/language.ts'
import { sharedFolder } from '../shared.ts'

describe('readLanguage', () => {
  it.each([
    ['en', 'We are looking for a backend engineer to join our team in London'],
    ['en', 'Senior data analyst. You will own the reporting of our shops and help them with their numbers.'],
    ['es', 'Buscamos una persona con experiencia en ventas para nuestro equipo'],
    ['es', 'Ingeniero de datos senior para proyecto internacional en Madrid'],
    ['de', 'Wir suchen einen erfahrenen Entwickler für unser Team in Köln'],
    ['de', 'Projektleiter Hochbau (m/w/d) in Vollzeit am Standort Bremen'],
    ['fr', 'Nous recherchons un développeur pour rejoindre notre équipe à Paris'],
    ['fr', 'Chargé de clientèle en CDI à Lyon pour une banque'],
    ['it', 'Siamo alla ricerca di una figura con esperienza nel settore'],
    ['pt', 'Procuramos uma pessoa com experiência para a nossa equipa em Lisboa'],
    ['nl', 'Wij zoeken een ervaren ontwikkelaar voor ons team in Utrecht'],
    ['pl', 'Poszukujemy osoby z doświadczeniem do naszego zespołu w Krakowie'],
    ['sv', 'Vi söker en erfaren utvecklare till vårt team i Göteborg'],
    ['da', 'Vi søger en erfaren udvikler til vores team i Aarhus, hvor du bliver en del af virksomheden'],
    ['no', 'Vi søker en erfaren utvikler til vårt team i Oslo, og du blir en del av selskapet'],
    ['fi', 'Etsimme kokenutta ohjelmistokehittäjää meidän tiimiin ja sinulla on kokemusta'],
    ['cs', 'Hledáme zkušeného vývojáře do našeho týmu v Praze a nabízíme zajímavou práci'],
    ['en', 'Warehouse operative needed for night shifts in Leeds, immediate start.'],
    ['en', 'Registered nurse. Days only, no weekends. Apply today!'],
    ['en', 'Cleaner, 15 hours per week, Bristol city centre'],
    ['es', 'Se busca camarero para restaurante en Valencia'],
    ['es', 'Enfermera/o para clínica dental en Bilbao'],
    ['es', 'Docente de matemáticas para colegio privado en Lima'],
    ['de', 'Verkäufer (m/w/d) gesucht. Ab sofort in München.'],
    ['de', 'Werkstudent Marketing: Content erstellen, Social Media betreuen'],
    ['fr', 'Infirmier de nuit, clinique privée, prime de nuit'],
    ['fr', 'Plombier chauffagiste expérimenté, véhicule fourni'],
    ['en', 'Archivist. Keep the old charts dry.'],
    ['de', 'Garten pflegen. Gehalt: 2.600 € - 3.000 € pro Monat'],
    ['cs', 'Prodavač pro obchod v Brně'],
    ['ja', '東京の会社で働くエンジニア'],
    ['ja', 'AWS・Docker・Kubernetesの経験がある方を歓迎します。リモート勤務もできます。'],
    ['ko', '백엔드 개발자를 모집합니다. 경력 3년 이상.'],
    ['el', 'Ζητείται μάγειρας για εστιατόριο στην Αθήνα.'],
    ['th', 'รับสมัครพ่อครัว'],
    ['he', 'דרוש טבח למסעדה'],
    ['en', 'We are looking for a translator of Japanese (日本語、ひらがな) to join our team in London'],
    ['pt', 'Desenvolvedor backend pleno, trabalho remoto, contrato CLT'],
  ])('reads %s in %j', (language, text) => {
    expect(readLanguage(text)).toBe(language)
  })

  it.each([
    '',
    'Hello world',
    'Java Python SQL AWS Docker Kubernetes Terraform',
    'Lager Essen 14 € pro Std. Schichten',
    'α β γ Java Python SQL AWS Docker Kubernetes',
    '招聘高级工程师，负责后端开发。',
    'Stellplatz pro Halle pro Bonn',
    '12 34 56 78 90 11',
  ])('is not sure of %j', (text) => {
    expect(readLanguage(text)).toBeUndefined()
  })

  const evaluation = sharedFolder('eval')
  it.runIf(evaluation)('agrees with every labelled skills text', () => {
    const rows: { lang: string; text: string }[] = readFileSync(`${evaluation}/skills.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(rows.filter(({ lang, text }) => readLanguage(text) !== lang)).toEqual([])
  })
})

it.each([
  ['en-GB', 'en'],
  [' DE ', 'de'],
  ['pt_BR', 'pt'],
  ['US', undefined],
  ['English', undefined],
  ['', undefined],
])('reads the code %o as %s', (field, code) => expect(languageCode(field)).toBe(code))
