import { expect, it } from 'vitest'
import { meaningOf } from '../../../lib/sources/mapper/field-names.ts'

it.each([
  ['POS_TTL', 'title'],
  ['CO_NM', 'employer'],
  ['JOB_DESC', 'description'],
  ['LOC_ST', 'region'],
  ['loc_cty', 'city'],
  ['PSTD_DT', 'posted'],
  ['app_lnk', 'url'],
  ['razon_social', 'employer'],
  ['entreprise-cliente', 'employer'],
  ['client_company', 'employer'],
  ['Published (YYYY-MM-DD)', 'posted'],
  ['Gehalt (EUR)', 'salary'],
  ['emp_nm', undefined],
  ['company_email', undefined],
])('%s says %s', (name, field) => {
  expect(meaningOf([name])?.field).toBe(field)
})

it.each([
  [['categories', 'location'], 'place'],
  [['dateDePublication', 'debut'], 'posted'],
  [['dateDePublication', 'fin'], 'validThrough'],
  [['etablissement', 'denomination'], 'employer'],
])('%j say %s', (segments, field) => {
  expect(meaningOf(segments)?.field).toBe(field)
})
