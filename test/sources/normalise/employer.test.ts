import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../lib/sources/source.ts'
import { posting, refusal } from '../normalise-sample.ts'

describe('normalise reads the employer', () => {
  it.each([
    'Confidencial',
    'CONFIDENTIAL',
    'Company hidden',
    'Anonymous',
    'Vertraulich',
    'Vertraulicher Arbeitgeber',
    'Vertrauliches Unternehmen',
    'Entreprise confidentielle',
    'Empresa Confidencial',
    '(Confidential Company)',
    'Company name undisclosed',
    'Private Advertiser',
    'Confidential (via a recruiter)',
    'Importante empresa del sector',
    'Namhaftes Unternehmen',
    'A leading company',
    'Entreprise leader de son secteur',
  ])('as masked where it says "%s"', (name) => {
    const made = posting({ employer: { name, url: 'https://forno.example' } })
    expect(made.employer).toEqual({ masked: true })
  })

  it.each([
    'Confidential Records Ltd',
    'Leading Edge Company',
    'Leader Electronics',
    'The Company of Biologists',
    'Anonymous Content',
    'The Client Company GmbH & Co',
    'Stealth Bomber Museum',
    'TBC Bank',
    'Forno Nord (Bakers)',
  ])('as named where it is "%s"', (name) => {
    expect(posting({ employer: { name } }).employer).toEqual({ name, masked: false })
  })

  it.each(['TBC', 'N/A.', 'n/d', 'Not specified', '★★★'])('as unknown where it says "%s"', (name) => {
    expect(posting({ employer: { name } }).employer?.name).toBeUndefined()
    expect(posting({ employer: { name } }, { employer: 'Forno Nord' }).employer?.name).toBe('Forno Nord')
  })

  it('never out of the description', () => {
    const made = posting({ employer: undefined, body: [{ text: 'Forno Nord is looking for a baker.' }] })
    expect(made).not.toHaveProperty('employer')
  })

  it('from what the source is registered for, as inferred', () => {
    const made = posting({ employer: undefined }, { employer: 'Forno Nord' })
    expect(made.employer).toEqual({ name: 'Forno Nord', masked: false })
    expect(made.origin['employer']?.from).toBe('inferred')
  })

  it.each<[string, NonNullable<Draft['employer']>, object]>([
    ['no name', { description: 'A family firm of bakers.' }, { description: 'A family firm of bakers.' }],
    ['a name that is none', { name: 'N/A', industry: 'Food' }, { industry: 'Food' }],
    [
      'nothing but links',
      { url: 'https://q.example', logo: 'https://q.example/l.png' },
      {
        url: 'https://q.example',
        logo: 'https://q.example/l.png',
      },
    ],
  ])('without a name where there is %s', (_, employer, card) => {
    const made = posting({ employer, paths: { employer: 'company_profile' } })
    expect(made.employer).toEqual({ masked: false, ...card })
    expect(made.origin['employer']).toEqual({ from: 'field', path: 'company_profile' })
  })

  it('not as what anchors a posting, where it has no name', () => {
    const nowhere = { employer: { description: 'We bake.' }, places: [], url: undefined }
    expect(refusal(nowhere)).toBe('missing_required_field')
  })

  it('with its card', () => {
    const card = {
      name: 'Q',
      url: 'www.q.example',
      logo: 'javascript:1',
      foundedYear: 'Founded 1987',
      industry: ' Food ',
    }
    expect(posting({ employer: card }).employer).toEqual({
      name: 'Q',
      masked: false,
      url: 'https://www.q.example',
      industry: 'Food',
      foundedYear: 1987,
    })
  })
})
