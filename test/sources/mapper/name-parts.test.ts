import { describe, expect, it } from 'vitest'
import { meaningOf } from '../../../lib/sources/mapper/field-names.ts'

const fieldOf = (name: string) => meaningOf([name])?.field

describe('a name put together from words we know', () => {
  it.each([
    ...['recruiting-organisation', 'sponsor_company_name', 'company_trading_name', 'name_of_firm'],
    ...['vacancyEmployer', 'nombre_de_la_empresa', 'empresa_de_la_oferta', 'organisme_recruteur'],
    ...['ausschreibendes_unternehmen', 'nom_commercial_societe', 'company_name_2', 'firmProfileName'],
  ])('says who hires: %s', (name) => expect(fieldOf(name)).toBe('employer'))

  it.each([
    ...[
      'company_email',
      'employerPhone',
      'organization_tax',
      'firm_town',
      'business_state',
      'company_nation',
    ],
    ...['employer_headcount', 'company_stage', 'societe_adresse', 'betrieb_ort', 'empresa_ciudad'],
    ...['company_owner_name', 'employer_contact_name', 'company_position', 'company_mission'],
  ])('says something else of who hires: %s', (name) => expect(fieldOf(name)).toBeUndefined())

  it.each([
    'client_town',
    'customer_country',
    'kunden_standort',
    'search_location',
    'searched_city',
    'search_url',
  ])('says nothing of the posting: %s', (name) => expect(fieldOf(name)).toBeUndefined())

  it.each([
    'company_address.addressLocality',
    'employerContact.name',
    'company_type.label',
    'client_office.city',
  ])('says nothing of the posting inside of what is said of others: %s', (path) => {
    expect(meaningOf(path.split('.'))).toBeUndefined()
  })

  it.each([
    ['company_data.name', 'employer'],
    ['client_vacancy.title', 'title'],
    ['search_result.city', 'city'],
  ])('says what it says outside of them: %s', (path, field) => {
    expect(meaningOf(path.split('.'))?.field).toBe(field)
  })

  it.each([
    ['job_no', 'sourceRef'],
    ['no_offre', 'sourceRef'],
    ['job_no_travel_note', undefined],
    ['client_url', 'employerUrl'],
    ['ExternalQualificationHTML', 'requirements'],
    ['role_responsibilities', 'responsibilities'],
    ['skills_knowledge_expertise', 'requirements'],
    ['staff_perks', 'benefits'],
    ['job_overview', 'description'],
    ['companyOverview', 'employerAbout'],
    ['key_responsibilities_header', undefined],
    ['qualification_id', undefined],
    ['requirements_url', undefined],
    ['listed_time', 'posted'],
    ['original_listed_time', 'posted'],
    ['working_time_note', undefined],
    ['listed_time_updated', undefined],
  ])('%s says %s', (name, field) => expect(fieldOf(name)).toBe(field))
})
