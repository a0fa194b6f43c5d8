import { describe, expect, it } from 'vitest'
import { findWorkplace, readWorkplace, withoutWorkplace } from '../../lib/text/workplace.ts'
import { cpuMs } from '../cpu.ts'

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
    ['onsite', 'Remote: No;Remote - No;Remote (no);Remote=false;Remote work not available'],
    ['onsite', 'Homeoffice: nein;Teletrabajo: no;Télétravail : non;York (Remote: No)'],
    ['remote', 'Remote - no travel;Remote, no agencies;Remote - North Carolina'],
    ['hybrid', 'Occasional remote;Gelegentliches Homeoffice'],
    ['onsite', 'Pas de télétravail;Sur place;Kein Homeoffice möglich;No hay teletrabajo'],
  ])('reads as %s each of %s', (says, texts) => {
    expect(texts.split(';').filter((text) => readWorkplace(text) !== says)).toEqual([])
  })

  it.each([
    '',
    'unspecified',
    'Field based',
    'Flexible',
    'Hybrid: no',
    'No hybrid',
    'Hybrid working: no',
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
    ['100% remote, Straße', 'Strasse'],
    ['Télétravail partiel à Lyon', 'Lyon'],
    ['York (Remote: No)', 'York'],
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
    ['The bakery is open to remote working for this post.', 'remote'],
    ['This position allows for remote work', 'remote'],
    ['Modalidad: trabajo remoto', 'remote'],
    ['Work from anywhere in Europe. 30 days of holiday.', 'remote'],
    ['Fully remote, 28 days of leave a year', 'remote'],
    ['Not an office-based role: the job is fully remote', 'remote'],
    ['This is a remote job. No remote work from outside the EU.', 'remote'],
    ['Remote working up to three days', 'hybrid'],
    ['Some remote working is fine', 'hybrid'],
    ['Gelegentliches Homeoffice', 'hybrid'],
    ['A hybrid role, not remote', 'hybrid'],
    ['Remote working is unfortunately not possible here.', 'onsite'],
    ['We cannot offer remote work in this role.', 'onsite'],
    ['Our bakers are not eligible for remote work', 'onsite'],
    ['The work cannot be performed remotely', 'onsite'],
    ['Home office for this job is not an option', 'onsite'],
    ['Neither a remote nor a hybrid role', 'onsite'],
    ['Non-remote job', 'onsite'],
    ['Homeoffice ist bei uns leider nicht möglich', 'onsite'],
    ["Le poste n'est pas ouvert au télétravail", 'onsite'],
    ['Sin posibilidad de trabajo remoto', 'onsite'],
    ['El teletrabajo no está permitido', 'onsite'],
    ['Não oferecemos trabalho remoto', 'onsite'],
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
    'Flexible hours and remote work',
    'A monthly remote work allowance',
    'Tools for remote working such as Slack',
    'Comfortable with remote work',
    'Experiencia en trabajo remoto',
    'Travel to remote job sites',
    'Work from anywhere for five weeks a year',
    'Up to 20 days a year to work from anywhere',
    'Work from anywhere scheme (up to 6 weeks)',
    'Now and then you may work remotely on Fridays',
    'Fully remote for the first two months',
    'Fully remote work is not available',
    'Remote work from abroad is not possible',
    'If you cannot work from home, come in',
    'This is not an on-site job',
    'No remote experience needed',
  ])('finds nothing in %j', (text) => {
    expect(findWorkplace(text)).toBeUndefined()
  })

  it.each([
    ['not to work ', 10_000],
    ['no remote or ', 10_000],
    ['work remotely for up to a ', 5_000],
    ['remote in this role is ', 5_000],
  ])('stays quick on %j repeated', async (part, times) => {
    expect(await cpuMs(() => findWorkplace(part.repeat(times)))).toBeLessThan(1_000)
  })

  it('gives the line that says it, as written', () => {
    const text = 'About us\n• This role is fully remote\n• Join us. Día a día.'
    expect(findWorkplace(text)?.words).toBe('This role is fully remote')
  })
})
