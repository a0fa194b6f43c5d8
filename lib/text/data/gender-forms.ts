// One person written in two forms, as job titles do in most languages but English. Patterns over folded text.

const endings =
  'in(?:nen)?|rin|n|r|e|en|es|a|as|o|os|ra|ora|x|se|euse|fe|te|le|ne|nne|ere|iere|ive|rice|trice|esse'

/** A second ending behind a sign: "leiter:in", "jefe/a", "chef(fe)", "directeur·rice", "confirme.e.s", "leiter/-in". */
export const secondEnding = new RegExp(
  `(?:[/*:·•_.]-?(?<=[a-z]{3}..?)(?:${endings})(?:[·•.]s)?| ?\\((?<=[a-z]{3} ?.)-?(?:${endings}|s)\\)s?` +
    '|-(?<=[a-z]{3}.)(?:in|innen|e|fe|se|euse|ere|rice|trice)(?:-s)?)(?![a-z0-9&+-])',
  'g',
)

/** The same word again in its other form: "jefe / jefa", "directeur ou directrice", "leiter/leiterin". */
export const secondForm = new RegExp(
  `(?<![a-z])(([a-z]{3,12}?)[a-z]{0,4})(?: ?/ ?| (?:o|ou|oder|und|et|y/o) )\\2(?:${endings})(?![a-z])`,
  'g',
)

/** What parts two forms: the text is searched for them only where it holds this. */
export const betweenForms = /\/| (?:o|ou|oder|und|et) /

/** "(m/w/d)", "H/F", "f/m/x", "(all genders)": they say who may apply, and stand in the middle of a name as well. */
export const genderMarks =
  / ?[([]?(?<![a-z0-9])(?:all genders|(?:m ?[/|,] ?[wf]|w ?[/|,] ?m|f ?[/|,] ?[hm]|h ?[/|,] ?f|[dx] ?[/|,] ?[mwf])(?: ?[/|,] ?(?:[mwfhdxni*]|div|gn|all)){0,3})(?![a-z0-9])[)\]]?/g
