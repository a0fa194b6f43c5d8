import { describe, expect, it } from 'vitest'
import { findWorkplace, readWorkplace, withoutWorkplace } from '../../lib/text/workplace.ts'

describe('readWorkplace', () => {
  it.each([
    ['remote', 'Remote;REMOTE;Fully remote;100% Remote'],
    ['remote', 'Remote only;Remote-first;Remoto;En remoto'],
    ['remote', 'Trabajo remoto;Teletrabajo'],
    ['remote', 'Télétravail;Télétravail complet;Télétravail à 100 %;Full remote'],
    ['remote', 'Homeoffice;100 % Homeoffice;Home Office'],
    ['remote', 'Work from home;WFH;TELECOMMUTE;Home based'],
    ['remote', 'Anywhere;Worldwide;Weltweit;Praca zdalna'],
    ['remote', 'Da remoto;Remote or office'],
    ['remote', 'On-site or remote;Telearbeit;Global;fully_remote'],
    ['remote', 'Distributed;Remotely based;Travail à domicile;Distans;Remote, 4-day week'],
    ['hybrid', 'Hybrid;hybrid;Hybride;Híbrido'],
    ['hybrid', 'Modalidad híbrida;Ibrido;Hybrydowa;Hybrid remote'],
    ['hybrid', 'Hybrid (2 days);WFH Flexible'],
    ['hybrid', 'Télétravail partiel;Télétravail possible;2 jours de télétravail;Homeoffice möglich'],
    ['hybrid', 'Teilweise Homeoffice'],
    ['hybrid', 'Semipresencial;Teletrabajo parcial;2 días de teletrabajo;3 days in the office'],
    ['hybrid', 'Bis zu 60 % Homeoffice;Mixto'],
    ['hybrid', 'partially remote;40% remote;2-3 days per week in the office;deux jours de télétravail'],
    ['hybrid', 'Remote/On-site;Télétravail 2 jours par semaine;Homeoffice (3 Tage)'],
    ['hybrid', 'Remote 1 day per week;Mobiles Arbeiten (teilweise)'],
    ['onsite', 'On-site;Onsite;on site;ON_SITE'],
    ['onsite', 'In office;In-office;Office based;Office-based'],
    ['onsite', 'In person;Presencial;100% presencial'],
    ['onsite', 'Vor Ort;Présentiel;Sur site;In presenza'],
    ['onsite', 'No remote;Non-remote;Sin teletrabajo;Kein Homeoffice'],
    ['onsite', 'Pas de télétravail;Sur place;Kein Homeoffice möglich;No hay teletrabajo'],
  ])('reads as %s each of %s', (says, texts) => {
    expect(texts.split(';').filter((text) => readWorkplace(text) !== says)).toEqual([])
  })

  it.each([
    '',
    'unspecified',
    'Field based',
    'Flexible',
    'London',
    'Full-time',
    'Mobile, AL',
    'International',
    'Suite #200',
    '22@',
  ])('says nothing about %j', (text) => {
    expect(readWorkplace(text)).toBeUndefined()
  })
})

describe('withoutWorkplace', () => {
  it.each([
    ['Stuttgart - hybrid', 'Stuttgart'],
    ['100% remote, Straße', 'strasse'],
    ['Télétravail partiel à Lyon', 'Lyon'],
  ])('leaves of %j the place', (text, place) => {
    expect(withoutWorkplace(text)).toContain(place)
  })

  it('leaves a text without such words as it is', () => {
    expect(withoutWorkplace('Gießen')).toBe('Gießen')
  })
})

describe('findWorkplace', () => {
  it.each([
    ['This role is fully remote within the US.', 'remote'],
    ['You can work remotely from any of our countries.', 'remote'],
    ['Trabajo 100% remoto', 'remote'],
    ['#LI-Remote', 'remote'],
    ['Poste en télétravail complet', 'remote'],
    ['Hybrid working: come in when you like', 'hybrid'],
    ['We expect you 3 days a week in the office.', 'hybrid'],
    ['Modalidad: híbrida', 'hybrid'],
    ['Nous proposons deux jours de télétravail.', 'hybrid'],
    ['Zwei Tage Homeoffice pro Woche', 'hybrid'],
    ['Homeoffice möglich', 'hybrid'],
    ['You may work remotely two days a week.', 'hybrid'],
    ['This is an on-site position in Austin.', 'onsite'],
    ['This role is not remote', 'onsite'],
    ['Puesto presencial en Madrid', 'onsite'],
  ])('finds in %j that it is %s', (text, says) => {
    expect(findWorkplace(text)?.workplace).toBe(says)
  })

  it.each([
    'We build hybrid cloud products',
    'You will work with remote teams',
    'Remote control systems and remote sensing',
    'On-site gym and parking',
    'Flexibility to work from home now and then',
    'Hybrid cars',
    '',
  ])('finds nothing in %j', (text) => {
    expect(findWorkplace(text)).toBeUndefined()
  })

  it('gives the line that says it, as written', () => {
    const text = 'About us\n• This role is fully remote\n• Join us. Día a día.'
    expect(findWorkplace(text)?.words).toBe('This role is fully remote')
  })
})
