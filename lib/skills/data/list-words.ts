/** Words that no skill's name has, as parts of patterns: articles, pronouns, verbs, and words about jobs. */
export const noNameWords = `
  impossible unmöglich imposible
  the an? your? we our us they their it its he she this that these who which when where while if then
  so not no is it are be was were has have had do does can could will would may should must to for
  from as at by on with but more most all any some much many other others every each few both about
  similar like etc know have use write run read keep plan bring need want help work build make lead
  mejor mieux besser better tant sehr gute[srnm]? fluent basic advanced solid strong required preferred desirable essential useful
  welcome exigés? exigées? requis souhaités? slowly thankfully clear good experience knowledge skills?
  years? degree team teams role job day days week month people customers? clients? colleagues el la
  los las un una que se su sus es son con por para al más muy nos te lo experiencia conocimientos
  and or nor plus y o e u und oder sowie et ou ni
  equipo der die das den dem ein eine einen wir du sie ihr er es ist sind hat haben auf für mit zu bei
  nicht auch als wie Kenntnisse Erfahrung le les une? des vous nous on il elle votre vos notre avec
  pour sur par qui que est sont avez êtes pas plus si bien connaissance expérience
  near nearly gladly quickly kindly daily weekly odd own car cars van vehicle phone laptop lunch tea coffee cake parking
  including preparing creating identifying ensuring conducting providing working developing implementing
  maintaining delivering supporting reviewing assisting performing resolving responding completing
  improving making using helping taking giving getting being having meeting upholding undertaking
  nurses? managers? engineers? advisors? advisers? adults nights? weekends? users residents assets expenses solutions equivalents?
  complex multiple various several different difficult back
  similar particular general addition technological stairs varying
  assessing evaluating analysing analyzing treating exercising gaining attending proposing offending reoffending
  through above there written and/or i.e lifting ladders competency across
  january february march april june july august september october november december enero febrero marzo abril
  mayo junio julio agosto septiembre octubre noviembre diciembre januar februar märz mai juni juli oktober dezember
  janvier février mars avril juin juillet août septembre octobre novembre décembre christmas easter
  corp inc ltd gmbh llc plc llp sarl offices boots uniform laughter leur leurs son sa ses voiture coche vehículo Auto propio propia
`

/** English verbs of duties: "and negotiate settlements" opens a clause, no list. */
export const dutyVerbs = `
  negotiate assess prepare handle support maintain manage update answer monitor check train review
  coordinate organise advise serve clean ship own grow sell cook drive repair inspect map test design
  draft report produce record apply deliver develop create ensure speak teach coach care track stream
  calibrate configure install chase bake weld brew code tune debug measure operate load unload pack sort
  collect count weigh feed water prune harvest cut sew paint fit lay dig pour lift move wash iron fold greet
  seat book schedule file type post order buy price label audit reconcile advise brief present pitch host
  write edit proofread translate interpret film record mix light stage rig build assemble dismantle solder
  wire fix diagnose service clean sanitise dress administer dispense vaccinate assist escort guard protect
  investigate interview research sample analyse model simulate forecast calculate estimate survey map
  communicate define experiment iterate refine identify resolve escalate respond evaluate implement
  land patch deploy provide perform follow explain join close send take give move plan watch shelve stock hold
`

/**
 * What stands in lists beside skills and is none, as whole items, "-" as a blank: where and how long one works, and
 * at which level. Areas that are no country are here too.
 */
export const noSkillItems = `
  remote | fully remote | remote work | remote working | remote first | hybrid | hybrid work | hybrid working | onsite
  | on site | in office | office based | home based | field based | home office | homeoffice | mobile office
  | work from home | working from home | work from anywhere | wfh | telework | teleworking | telecommute
  | telecommuting | mobiles Arbeiten | mobile Arbeit | vor Ort | télétravail | télétravail partiel | télétravail total
  | hybride | présentiel | en présentiel | distanciel | à distance | teletrabajo | teletrabajo parcial | remoto
  | en remoto | híbrido | híbrida | presencial | semipresencial | thuiswerk | thuiswerken | smart working | ibrido
  | full time | fulltime | part time | parttime | permanent | temporary | temp | temp to perm | contract | contractor
  | contract to hire | fixed term | freelance | freelancer | self employed | interim | seasonal | casual | zero hours
  | apprenticeship | internship | volunteer | volunteering | shift work | shifts | day shift | night shift | overtime
  | Vollzeit | Teilzeit | Minijob | Aushilfe | Werkstudent | Werkstudentin | Praktikum | Festanstellung | unbefristet
  | befristet | Schichtarbeit | Zeitarbeit | Freiberufler | temps plein | temps complet | temps partiel | CDI | CDD
  | intérim | alternance | stage | indépendant | saisonnier | jornada completa | media jornada | jornada parcial
  | tiempo completo | tiempo parcial | indefinido | contrato indefinido | autónomo | prácticas | becas
  | tempo pieno | tempo parziale | voltijd | deeltijd | freelancing
  | senior | junior | mid | mid level | senior level | junior level | mid senior | entry level | intermediate | lead
  | principal | staff level | executive level | intern | trainee | graduate | graduates | apprentice | Berufseinsteiger
  | Berufserfahrene | Praktikant | Praktikantin | Auszubildende | Azubi | Ausbildung | débutant | débutante | confirmé
  | confirmée | expérimenté | stagiaire | alternant | becario | becaria | semi senior | ssr | medior
  | adults | children | families | elderly | the elderly | care | data | operational | civil | improvement | technology | structural | mechanical | monthly | quarterly | long | short
  | old age | older age | younger adults | physical disabilities | disciplinary | disciplinary actions | email environments
  | parental leave | paid parental leave | gym membership | private medical | pension | nursing homes | care homes
  | urgent | immediate start | ASAP | immediately | vacancy | vacancies | careers | jobs
  | USA | UK | EU | EMEA | APAC | LATAM | DACH | Europe | Worldwide | Nationwide | International | Benelux | Nordics
`

/** Big cities, countries and regions that are words or tools too: in lists of skills they are rather those. */
export const wordPlaces = `
  ajax alta aruba aurora bath bazel beds bend billings bury center centre central chad chino clare commerce como
  constance coro darwin date deal delta drama enterprise essen fiji fleet flint fortaleza garland genes giessen guinea
  halle hamilton independence industry jackson java jordan jupiter jura lens lima marcas marche mass media mesa meta
  metro mission mobile natal newton nice normal oral orange pace para paradise paramount pecs perm pest phoenix plano
  police providence punch reading resistencia rota rugby sale sandy save sea sens sind slough sparks split spring staffs
  stoke sunrise superior surprise temple tours turkey tyre union university van vista wash
`
