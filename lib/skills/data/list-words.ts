/** Words that no skill's name has, as parts of patterns: articles, pronouns, verbs, and words about jobs. */
export const noNameWords = `
  the an? your? we our us they their it its he she this that these who which when where while if then
  so not no is it are be was were has have had do does can could will would may should must to for
  from as at by on with but more most all any some much many other others every each few both about
  similar like etc know have use write run read keep plan bring need want help work build make lead
  sehr gute[srnm]? fluent basic advanced solid strong required preferred desirable essential useful
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
  nurses? managers? engineers? nights? weekends? users residents assets expenses solutions equivalents?
  similar particular general addition
  boots uniform laughter leur leurs son sa ses voiture coche vehículo Auto propio propia
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
  land patch deploy provide perform follow explain join close send take give move plan watch
`
