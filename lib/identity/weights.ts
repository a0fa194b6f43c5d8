/**
 * The weights, in log2 odds. Two postings that share a block are one opening in about one case of thirty,
 * hence the prior. A whole body outweighs it alone, half a body says nothing either way, and names alone
 * (title, employer, city) never suffice: employers have hundreds of openings under one title.
 */
export const weights = {
  prior: -5,
  bodySlope: 14,
  bodyNeutral: 0.48,
  bodyNeutralTranslated: 0.34,
  titleSame: 2,
  titlePart: -8,
  titleMostOfOneId: 0,
  titlePartOfOneId: -6,
  titleTranslated: 0,
  titleUntranslated: -1.5,
  titleOfAnother: -3,
  employerSame: 3.3,
  employerInBody: 1,
  employerUnknown: -2.5,
  citySame: 1,
  addressOfAnother: -2,
  requisition: 10,
  ats: 8,
  hint: 3,
  rewrittenInSource: -6,
  replacedLines: -8,
  filledTemplate: -6,
  filledTemplateHidden: -2,
} as const
