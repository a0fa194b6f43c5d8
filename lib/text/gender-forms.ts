import { betweenForms, genderMarks, secondEnding, secondForm } from './data/gender-forms.ts'

/** Most titles hold none of these, and are given back as they are. */
const anySign = /[/(*:·•_.@|,-]/

/**
 * A folded text with one form for each word, so that "Jefe/a de Equipo", "Chef(fe) de projet" and "Assistenz
 * (m/w/d) der Leitung" read as they are meant.
 */
export function oneGender(folded: string): string {
  const plain = anySign.test(folded)
    ? folded
        .replace(genderMarks, '')
        .replace(secondEnding, '')
        .replace(/(?<=[a-z]{2})@(?![a-z0-9])/g, 'o')
    : folded
  return betweenForms.test(plain) ? plain.replace(secondForm, '$1') : plain
}
