/** Words of addresses that name no job: of boards, contracts, places of work and languages' little words. */
export const genericLinkWords: ReadonlySet<string> = new Set(
  (
    'job jobs career careers vacancy vacancies position positions opening openings opportunity view viewjob detail details ' +
    'apply application applications listing listings posting postings ad offer offers offre offres emploi empleo empleos oferta ofertas ' +
    'trabajo stelle stellen stellenangebot stellenangebote page search show hiring now new the a an and or of for to in at on by de la el ' +
    'le les des du der die das und fur en y e et remote hybrid onsite full part time fulltime parttime contract permanent temporary ' +
    'freelance home based work from worldwide anywhere html htm php aspx com www mfd wmd mwd fmd gn all genders united states kingdom ' +
    'usa uk us eu gb europe emea germany france spain id req ref no nr'
  ).split(' '),
)
