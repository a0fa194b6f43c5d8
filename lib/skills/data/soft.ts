/** Personal and interpersonal traits with their inflections in four languages. Notation: see ../vocabulary.ts. */
export const soft = `
# Thinking
Abstract Thinking | abstraktes Denken | pensamiento abstracto
Agility of Mind | agilidad mental | agilité d'esprit | geistige Flexibilität | quick thinking | vivacité d'esprit
Analytical Thinking | analytical mindset | analytical skills | analytical mind | pensamiento analítico | capacidad analítica | capacidad de análisis | analytisches Denken | analytische Fähigkeiten | analytische Denkweise | analytischem Denken | esprit d'analyse | esprit analytique | capacité d'analyse | capacités d'analyse | mente analítica | analytisches Denkvermögen | analytical ability | !analytical | analytical approach | Analysefähigkeit | sens de l'analyse | Analysestärke | visión analítica | clarity of thought
business acumen | visión de negocio | sens des affaires | business sense | sens du commerce | sentido comercial | kaufmännisches Gespür
Clarity of Expression
Clear Head | klarer Kopf | mente clara
Clear Thinking | claridad de ideas | klares Denken
commercial awareness | commercial acumen | visión comercial | sens commercial | fibre commerciale | orientación comercial | commercial mindset | commercial mindedness | commercial nous
Conceptual Thinking | konzeptionelles Denken | konzeptionelle Stärke | pensamiento conceptual
Creativity | creative thinking | creatividad | Kreativität | créativité | !creative | !creativo | !creativa | !kreativ | !créatif | ~esprit créatif | !creativos | !creativas | !créatifs | !créatives
Critical Thinking | pensamiento crítico | kritisches Denken | esprit critique | pensée critique | critical judgement | critical eye | ojo crítico | œil critique
Curiosity | curiosidad | Neugier | curiosité | !curious | !neugierig | !curioso | !curiosa | !curieux | !curieuse | ~curious mind | intellectual curiosity | Neugierde | Wissbegierde | curiosité intellectuelle | inquisitive mind | inquisitiveness | Wissensdurst | !curiosos | !curiosas | !curieuses
Decision Making | toma de decisiones | Entscheidungsfreude | prise de décision | decisiveness | Entscheidungsstärke | Entscheidungsfähigkeit | !entscheidungsfreudig | capacidad de decisión | esprit de décision | ~decision-making skills | !entscheidungsstark | !decisive | capacité de décision | prise de décisions | criterio propio | ?decisión
design sense | sense of design | sense of style | sense of proportion
Entrepreneurial Thinking | !enterprising | unternehmerisches Denken | entrepreneurial mindset | espíritu emprendedor | esprit d'entreprise | entrepreneurial spirit | Unternehmergeist | esprit entrepreneurial | mentalidad emprendedora | wirtschaftliches Denken | iniciativa emprendedora | unternehmerisches Handeln | kaufmännisches Denken | fibre entrepreneuriale
Espíritu Crítico | sentido crítico
ethical awareness | sens de l'éthique | ethisches Bewusstsein | conciencia ética
Experimentierfreude | appetite for experimentation
Fantasie | Phantasie
Feel for Language | feeling for language | sense of language | sensibilidad lingüística
?General Knowledge | culture générale | cultura general | Allgemeinbildung
Gespür für Trends
Global Mindset | international mindset
Good Taste | buen gusto estético | goût sûr
Holistic Thinking | systems thinking | vernetztes Denken | pensamiento sistémico | ganzheitliches Denken | big-picture thinking | pensée systémique | ?vision globale | visión global | visión de conjunto | vision d'ensemble
Ideenreichtum | inventivité | inventiva
Imagination | imaginación | Vorstellungskraft
Independent Thinking | independence of mind | pensamiento independiente | eigenständiges Denken | indépendance d'esprit
Innovation Mindset | innovative thinking | innovativeness | Innovationsfreude | !innovador | Innovationsgeist | esprit d'innovation | ?innovación | ~capacidad de innovación | innovatives Denken
Intuition | intuición
?Judgement | ~sound judgement | ~good judgement | buen criterio | Urteilsvermögen | discernement | sound judgment | good judgment | buen juicio | Urteilskraft | ~gutes Urteilsvermögen | discernimiento | ~clinical judgement | ~professional judgement | ~capacité de discernement
Lateral Thinking | laterales Denken | pensamiento lateral | pensée latérale
Learning Agility | willingness to learn | eagerness to learn | fast learner | quick learner | fast learners | quick learners | coachability | !coachable | Lernbereitschaft | ganas de aprender | envie d'apprendre | capacidad de aprendizaje | keen to learn | !lernbereit | eager to learn | willing to learn | capacité d'apprentissage | desire to learn | afán de aprendizaje | Lernfähigkeit | schnelle Auffassungsgabe | Auffassungsgabe | goût d'apprendre | soif d'apprendre | aprendizaje continuo | !lernwillig | rápido aprendizaje | love of learning | continuous learning | openness to learning | aprendizaje rápido | disposición para aprender | Lernfreude | Lernwille | disposición a aprender | inquietud por aprender
Logical Thinking | logical reasoning | pensamiento lógico | logisches Denken | esprit logique | razonamiento lógico | logical mind | logisches Denkvermögen | raisonnement logique
?Memory | ~good memory | buena memoria | gutes Gedächtnis | bonne mémoire | memoria visual | ?memoria
mental arithmetic | cálculo mental | Kopfrechnen | calcul mental
Numeracy Mindset | Zahlenaffinität | head for figures | head for numbers | Zahlenverständnis | aisance avec les chiffres | !zahlenaffin | facilidad con los números | numerical skills | Zahlengefühl | sens des chiffres
?Observation | ~observation skills | capacidad de observación | Beobachtungsgabe | sens de l'observation | observational skills | ~powers of observation | esprit d'observation | keen eye | Beobachtungsfähigkeit | observación | sharp eye | scharfes Auge | ojo agudo | œil affûté
Perceptiveness | !perceptive | perspicacia | perspicacité | Scharfsinn | perspicacity
Political Awareness | political sensitivity | political astuteness | political acumen | politisches Gespür | sensibilidad política
Problem Solving | ~problem solving skills | resolución de problemas | Problemlösung | Problemlösungsfähigkeit | résolution de problèmes | !lösungsorientiert | Lösungsorientierung | solution-oriented | Problemlösekompetenz | ~capacidad resolutiva | !resolutivo | !resolutiva | lösungsorientiertes Arbeiten | lösungsorientierte Arbeitsweise | lösungsorientiertes Denken | Problemlösungskompetenz | solution orientation | capacité à résoudre des problèmes | problem-solver | capacidad de resolución | orientación a soluciones | Problemlösefähigkeit | esprit de solution | solving problems | solución de problemas | capacidad de resolución de problemas | capacidad para resolver problemas | solving puzzles | !resolutivos | !resolutivas | Lösungskompetenz
Quick Wits | quick-wittedness | Schlagfertigkeit | agudeza
reflective thinking
Resourcefulness | recursividad | Einfallsreichtum | débrouillardise | ingenuity | !resourceful | Improvisationstalent | ~capacidad de improvisación | ingenio | Findigkeit | !débrouillard | !débrouillarde | improvisación | ingéniosité | inventiveness | sens de la débrouille | Improvisationsfähigkeit | sens de l'improvisation | astuce | talent for improvisation | gift for improvisation | ability to improvise | talento para improvisar | Improvisationsgabe | talent d'improvisation | Improvisationsfreude
Risk Awareness | Risikobewusstsein | conciencia del riesgo
Scepticism | ~professional scepticism | escepticismo profesional | professional skepticism | ~healthy scepticism
sensatez | ?criterio
sense of colour
sentido de la estética
Strategic Thinking | strategic mindset | strategic vision | pensamiento estratégico | visión estratégica | strategisches Denken | vision stratégique | pensée stratégique | esprit stratégique | strategische Denkweise
systematic thinking | systematic approach | systematisches Denken | pensamiento sistemático | méthode de travail
thirst for knowledge | Lernhunger | hunger to learn
Tolerance for Ambiguity | comfort with ambiguity | dealing with ambiguity | tolerance of ambiguity | Ambiguitätstoleranz | tolerancia a la ambigüedad | tolérance à l'ambiguïté
visual thinking
?Wit | ready wit | quick wit | sharp wit
Writing Talent | talent for writing | gift for writing | talento para escribir | talent d'écriture
# Working with people
Active Listening | ~listening skills | good listener | escucha activa | aktives Zuhören | écoute active | ~à l'écoute active | sens de l'écoute | ~capacidad de escucha | qualités d'écoute | capacité d'écoute | ?listening | ?écoute | ?escucha | ?Zuhören | ~zuhören können | ~good listening | saber escuchar | !à l'écoute | ~bonne écoute | ~grande écoute | qualité d'écoute | attentive listening | good listeners
Altruism | altruisme
Approachability | !approachable | !personable | cercanía | Nahbarkeit
!avenant | !avenante
Bedside Manner
!bienveillant | !bienveillante
Bürgernähe | Bürgerfreundlichkeit
calm voice | a calm voice | calm presence | trato calmado
!caring
!cercano | !cercana
!charismatic
?Charm | Charme | encanto
child-centredness
?Clarity
Clarity of Explanation | explaining complex topics | explaining complex ideas | explaining technical topics | making complex things simple | verständliche Sprache | klare Sprache | vulgarisation | capacidad divulgativa | verständlich erklären
Client Relationship Building | relationship building | building relationships | Beziehungsaufbau | construcción de relaciones | rapport building | building rapport | Beziehungspflege | relationship management | client rapport | customer rapport | trust building | building trust | rapport with clients | rapport with customers | rapport with patients | Vertrauensaufbau | generación de confianza | ?build relationships | ?build strong relationships | ?building strong relationships | ?build and maintain relationships | ?building and maintaining relationships | ?establish relationships | ?develop relationships | ?build good relationships | ?build effective relationships | ?forge relationships | construir relaciones | ?créer du lien | ?building customer relationships | ?build customer relationships | build rapport
?coach others | ?coaching others | ?developing people | ?develop people | ?developing others | ?developing staff
Coaching | ~coaching mindset | ~coaching skills
Collaboration | ~work collaboratively | ~working collaboratively | ~collaborate well | ~collaborate effectively | ~cross-functional collaboration | ?colaboración | Zusammenarbeit | ~collaborative working | !collaborative | espíritu colaborativo | ~esprit de collaboration | ~espíritu de colaboración | ~collaborative spirit | ~interdisziplinäre Zusammenarbeit | actitud colaborativa | trabajo colaborativo | travail collaboratif | work cross-functionally | collaborative approach | collaborative mindset
Communication | ~communication skills | ~habilidades de comunicación | habilidades comunicativas | Kommunikationsstärke | Kommunikationsfähigkeit | !kommunikationsstark | ?comunicación | Kommunikationsfreude | ~capacidad de comunicación | ~capacidades de comunicación | ~dotes de comunicación | ~compétences en communication | ~interpersonal communication | aisance relationnelle | ~plain-language explanation | ?communicator | ~capacité de communication | ~sens de la communication | ~comunicación efectiva | comunicación asertiva | ~clear communication | !kommunikativ | Kommunikationsgeschick | aisance orale | Kommunikationstalent | ~verbal and written communication | ~written and verbal communication | ~written and oral communication | ~oral and written communication | ~written & verbal communication | ~verbal communication skills | ~klare Kommunikation | ?Kommunikation | !kommunikationsfreudig | comunicación oral | ~comunicación clara | plain language | plain speaking | kommunikative Fähigkeiten | aisance à l'oral | ~aptitudes de communication | ~communication claire | communication orale | ~effective communication | ~communicate effectively | ~communicate clearly | ~communicate well | ~effectively communicate | ~communicate at all levels | ~written and oral communications | ~verbal and written communications | expression orale | !comunicativo | !comunicativa | Ausdrucksfähigkeit | clear explanation | clear explanations | kommunikative Stärke | kommunikative Kompetenz | comunicador | ~open communication | ~good communicator | oral communication | facilidad de palabra | Ausdrucksvermögen | expresión oral | verbal skills | élocution | explaining simply | explaining things simply | aisance verbale | ~offene Kommunikation | straight talking | comunicación abierta | ~communication ouverte | !comunicativos | !comunicativas | ~communicate both verbally | ~communicate verbally
?Compassion | compasión | Mitgefühl | !compassionate
Conflict Resolution | conflict management | resolución de conflictos | gestión de conflictos | Konfliktfähigkeit | Konfliktlösung | gestion des conflits | Konfliktmanagement | !konfliktfähig | gestion de conflits | manejo de conflictos | résolution de conflits | Konfliktlösungsfähigkeit | conflict handling | Konfliktstärke | résolution des conflits
Consensus Building | capacidad de consenso | Konsensfähigkeit | recherche de consensus | Kompromissbereitschaft | Kompromissfähigkeit
!convivial
Conviviality | convivialité
?cooperation | !cooperative | Kooperationsbereitschaft | Kooperationsfähigkeit | !kooperativ | cooperación | partnership working | *?cohésion | esprit de coopération
?Courtesy | cortesía | Höflichkeit | courtoisie | politeness | !polite | politesse | !höflich | ~gute Umgangsformen | buenos modales | good manners | trato cordial | ~tact and courtesy | Umgangsformen | trato amable | gepflegtes Auftreten | bon relationnel | tenue irréprochable | don de gentes | trato agradable | sympathisches Auftreten | buen trato | trato humano | freundliche Art | freundliches Wesen | trato cercano | buena presencia | offenes Wesen | savoir-vivre | considerateness | !courteous | courteousness
Cross-cultural Communication | intercultural skills | interkulturelle Kompetenz | competencia intercultural | communication interculturelle | intercultural competence
Cultural Sensitivity | cultural awareness | sensibilidad cultural | kulturelle Sensibilität | sensibilité culturelle | sensibilidad intercultural | Kultursensibilität | ~cross-cultural awareness | !kultursensibel | ouverture culturelle | interkulturelle Sensibilität | intercultural awareness | cultural competence | cross-cultural sensitivity | cross-cultural competence
Customer Care Manner | trato con el cliente | trato con clientes | trato al cliente | dealing with customers | Umgang mit Kunden | Kundenkontakt | trato con el público | trato al público | contact client | trato con pacientes | trato con niños
customer empathy
Customer Focus | customer orientation | orientación al cliente | Kundenorientierung | orientation client | customer-focused | ~client-focused | !kundenorientiert | sens du client | customer centricity | Kundenorientiertheit | customer-centric | enfoque al cliente | client focus | vocación de atención al cliente | Kundenfreundlichkeit | customer-oriented | souci du client | kundenorientiertes Denken | kundenorientiertes Handeln | customer first mindset | orientación a cliente | servicio al ciudadano | sens du service client | actitud de servicio | Bürgerorientierung | Dienstleistungsmentalität
?Delegation | delegating | ?delegación | Delegieren | ~delegation skills | capacidad de delegar | Delegationsfähigkeit | savoir déléguer
Diplomacy | diplomacia | Diplomatie | !diplomatic | !diplomático | Verhandlungsdiplomatie | ~sens de la diplomatie | diplomatisches Geschick | mano izquierda | !diplomatisch
!diplomate
Ease of Manner | facilidad de trato | trato fácil
!educado | !educada
Elegance | elegancia | Eleganz
Emotional Intelligence | inteligencia emocional | emotionale Intelligenz | intelligence émotionnelle | emotional maturity | emotional awareness
Empathy | empatía | Empathie | !empathetic | !empathic | Einfühlungsvermögen | !empático | !empática | !empathisch | !empathique | warmth | Feinfühligkeit | ?sensibilidad | !einfühlsam | calidez | Einfühlsamkeit | chaleur humaine | calidez humana | cariño | ?cordialidad | Warmherzigkeit | ?ternura | chaleur | cordiality | !empáticas | !empáticos | !empathiques | !cordial | calor humano
?Encouragement | encouraging manner | supportiveness | supportive manner
expectation management | managing expectations | gestión de expectativas | Erwartungsmanagement | gestion des attentes
Feedback Culture | Feedbackkultur | cultura de feedback
Freude am Umgang mit Menschen | Freude an der Arbeit mit Menschen
friendliness | ?simpatía | !freundlich | Freundlichkeit | freundliches Auftreten | !friendly | ~friendly manner | amabilidad | amabilité | !amable | !amables
Gastfreundlichkeit | Gastgebermentalität
Gesprächsführung | conversational skills
gift of the gab | way with words | good with words
Giving Feedback | feedback skills | Kritikfähigkeit | !kritikfähig | constructive feedback | honest feedback | constructive criticism
Good Appearance | gutes Auftreten | buena imagen
green fingers | green thumb | grüner Daumen | main verte | buena mano con las plantas
Gutes Zuhören
Hospitality | ~hospitality mindset | Gastfreundschaft | hospitalidad | sens de l'accueil | sens de l'hospitalité | Gastorientierung
Inclusiveness | inclusive mindset | !weltoffen | Weltoffenheit
Inclusivity | allyship | inclusividad
?Influencing | ~?influence | ~influencing skills | capacidad de influencia | ~influencing others | capacité d'influence | ~influence skills | ~ability to influence
Inspiring Others | inspirational leadership
Interpersonal Ease | ?relationnel
Interpersonal Skills | !interpersonal | interpersonal abilities | people skills | habilidades interpersonales | soziale Kompetenz | compétences relationnelles | sens relationnel | habilidades sociales | Sozialkompetenz | sens du relationnel | qualités relationnelles | relaciones interpersonales | Kontaktfreude | !kontaktfreudig | Kontaktfreudigkeit | sens du contact | contact humain | zwischenmenschliche Fähigkeiten | goût du contact | soziale Fähigkeiten | don de gentes y trato | excellent relationnel | interpersonal sensitivity | capacités relationnelles | soft skills | social skills
Joviality | Frohsinn | cheerful manner | ?sourire | joie | ?sonrisa
kindness | gentillesse | bienveillance | Herzlichkeit
?Knowledge Sharing | partage des connaissances | partage de connaissances | compartir conocimientos | compartir conocimiento | Wissensaustausch | Wissensweitergabe | sharing knowledge | Wissenstransfer
!kollegial
Leadership | ~leadership skills | team leadership | ?liderazgo | Führungsstärke | Führungskompetenz | ~capacidad de liderazgo | ~dotes de liderazgo | Führungsqualitäten | Führungsfähigkeit | qualités de leader | !führungsstark | ~liderazgo de equipos | Führungserfahrung | leading teams | Teamführung | ?Führung | ?leiderschaft | dotes de mando | leading by example | servant leadership | capacidad de mando
Menschenkenntnis | knowledge of human nature
Mentoring | ~mentor | ~mentor juniors | mentorship | mentoría | mentorat | ~mentoring skills | ~mentoring juniors | ~coaching juniors | acompañamiento a juniors
Moderation of Groups | group facilitation
Moderationsfähigkeit | Moderationskompetenz | Moderationsstärke
Motivating Others | ability to motivate | capacidad de motivación | capacité à motiver | motivating teams | motivating people | Motivationsfähigkeit | Begeisterungsfähigkeit | !begeisterungsfähig | capacité à fédérer | capacité à mobiliser | esprit fédérateur | motivation of others | motivation of a team | team motivation | motivation of volunteers | Mitarbeitermotivation | motivación de equipos | motivación del equipo | motivation des équipes | Motivation anderer | motivational skills
musical ear | ear for music | good ear | oído musical | oreille musicale
Musicality | musicalidad | Musikalität | musicalité | sense of rhythm | Rhythmusgefühl | sentido del ritmo | sens du rythme
Natural Authority | autorité naturelle | natürliche Autorität | sens du management | autoridad natural
natural leader | natural leaders
Negotiation | ~negotiation skills | ~negotiating skills | negociación | ~capacidad de negociación | Verhandlungsgeschick | négociation | Verhandlungsstärke | ~sens de la négociation | ?negotiating | Verhandlungsführung | ~habilidades de negociación | ~capacité de négociation | !verhandlungsstark | verhandlungssicheres Auftreten | Verhandlungskompetenz | ~dotes de negociación | capacidad negociadora | Verhandlungsfähigkeit | Verhandlungssicherheit | ~talent de négociation | talents de négociateur
networking skills | Netzwerkfähigkeit
open-mindedness | open mind | open-minded | ouverture d'esprit | mentalidad abierta | mente abierta | apertura mental | Aufgeschlossenheit | !aufgeschlossen | ?Offenheit | ?openness | aufgeschlossenes Wesen | esprit d'ouverture | openness to new ideas | Offenherzigkeit
Openness to Feedback | receptiveness | receptiveness to feedback | apertura al feedback | taking feedback
patient focus
Pedagogical Sense | qualités pédagogiques | patience pédagogique
!pédagogue
People Management | people leadership | staff management | managing people | supervising staff | line management | gestión de personas | gestión de personal | coordination d'équipe | encadrement d'équipe | staff supervision | animation d'équipe | manejo de personal | management d'équipes | Anleitung von Mitarbeitern | supervision of staff | personnel management
people person
Perfectionism | perfeccionismo | Perfektionismus | perfectionnisme
Persuasion | persuasiveness | Überzeugungskraft | force de conviction | !persuasive | ~capacidad de persuasión | !überzeugend | Überzeugungsfähigkeit | poder de convicción | force de persuasion | Überzeugungsstärke | capacidad de convicción | ~pouvoir de persuasion | ~capacité de persuasion | ~persuasive skills | capacité de conviction | capacité à convaincre
Presentation Skills | ?presenting | habilidades de presentación | Präsentationsstärke | Präsentationsfähigkeit | capacité de présentation | Präsentationsgeschick | giving presentations | Präsentationskompetenz | !präsentationsstark | presentation skill
Public Speaking | hablar en público | öffentliches Sprechen | prise de parole en public | speaking in public | oratory | Vortragserfahrung | oratoria | freies Sprechen | Redegewandtheit | Eloquenz | éloquence | aisance en public | comunicación en público | !sprachgewandt | Rhetorik | sicheres Sprechen | ~capacidad oratoria | Sprachgewandtheit | aisance à l'oral en public | don de palabra | rhetorisches Geschick
Reassuring Manner | !reassuring | reassuring presence | trato tranquilizador
?Respect | ?respeto | ?Respekt | !respectful | Wertschätzung | !respetuoso | wertschätzender Umgang | !respectueux | ~mutual respect | ~trato respetuoso | respektvoller Umgang | respect for dignity | respectfulness | respect for others | respect for people | respeto a las personas | respect des autres | respect des personnes | !respetuosa | !respetuosos | !respetuosas | !respectueuse | !respectueuses
Rücksichtnahme | ?Rücksicht | consideration for others | ?consideración
saber estar
Sales Talent | Verkaufstalent | dotes comerciales | commercial flair
Sense of Dialogue | sens du dialogue | Dialogfähigkeit | capacidad de diálogo
sensibilidad social | conciencia social | soziales Bewusstsein | sensibilité sociale
service orientation | orientación al servicio | Serviceorientierung | vocación de servicio | sens du service | Dienstleistungsorientierung | !serviceorientiert | Dienstleistungsbereitschaft | Servicebereitschaft | service mindset | Servicegedanke | espíritu de servicio | ~sens du service public | service-minded | voluntad de servicio | vocación de servicio público
serviceorientiertes Denken
Serviceverständnis | sense of service
!servicial
?sincerity | ?directness | franchise d'esprit
Sociability | sociabilidad | sociabilité | Geselligkeit | !sociable
!souriant | !souriante
Stakeholder Management | stakeholder engagement | gestión de stakeholders | gestion des parties prenantes | managing stakeholders | Stakeholdermanagement | gestión de partes interesadas
Storytelling | ?narración | Erzähltalent
?Tact | ?tacto | Taktgefühl | !tactful | Fingerspitzengefühl | tactfulness | ~sens du tact | délicatesse | Feingefühl
Teaching Ability | pédagogie | sens de la pédagogie | sens pédagogique | didaktisches Geschick | pädagogisches Geschick | capacidad pedagógica | dotes pedagógicas | ability to teach
teaching skills | capacidad docente | vocación docente | Lehrtalent
team management | gestión de equipos | Mitarbeiterführung | ?management d'équipe | gestion d'équipe | dirección de equipos | Personalführung | Teamleitung
Team Spirit | team player | espíritu de equipo | Teamgeist | esprit d'équipe | compañerismo | Teamplayer | jugador de equipo | Teamspirit | Teamsinn | camaraderie | compañero de equipo | Kollegialität
Teamwork | trabajo en equipo | Teamarbeit | travail en équipe | ~teamwork skills | Teamfähigkeit | !teamfähig | ~capacidad de trabajo en equipo | team working | working in a team | team work | travail d'équipe | team orientation | trabajar en equipo | !teamorientiert | Teamorientierung | trabajo en grupo | trabaja en equipo | team-oriented | travailler en équipe | teamworking | work well in a team | Arbeiten im Team | Teambereitschaft | collegiality | collegial spirit | team-mindedness | sens du travail en équipe | ~goût du travail en équipe | team-minded approach | ~team environment | ~work as part of a team | ~working as part of a team | ~work within a team | ~working within a team | ~work in a team | ~work effectively in a team | ~individually or in a team | ~independently or in a team | ~independently and in a team | ~individually and as part of a team | ~independently and as part of a team | ~alone or as part of a team | ~goût du travail d'équipe | Teamverständnis | Wir-Gefühl | ~?as part of a team | ~work effectively as part of a team | ~work well as part of a team
Telephone Manner | ~good telephone manner | phone manner | telephone skills | soltura telefónica | gutes Telefonverhalten | aisance téléphonique | telefonische Kommunikation
?Thoughtfulness
Trustworthiness | !trustworthy | Vertrauenswürdigkeit | ?confianza | !vertrauenswürdig | !digne de confiance | ~persona de confianza | ?trust
Verbal Communication | verbale Kommunikation | comunicación verbal | communication verbale
!well-spoken
Written Communication | ~clear writing | ~writing skills | ~written communication skills | comunicación escrita | schriftliche Kommunikation | communication écrite | good writing | qualités rédactionnelles | aisance rédactionnelle | capacidad de redacción | Schreibtalent | Ausdrucksstärke | buena redacción | sens de la rédaction | capacités rédactionnelles | Textsicherheit | stilsicheres Deutsch | ~clear written English | Stilsicherheit | schriftliches Ausdrucksvermögen | expresión escrita | expression écrite | Textsicheres Schreiben | sprachliches Ausdrucksvermögen | ~clear prose | ~excellent writing | redacción clara | schriftliche Ausdrucksfähigkeit | bonne plume | Sprachgefühl | sens de la formulation | Schreibstärke
!zugewandt
Zugewandtheit | trato afable
!zuvorkommend
# Working habits
Accountability | taking responsibility | ~asunción de responsabilidad | Verantwortungsübernahme | sense of responsibility | Verantwortungsbewusstsein | sens des responsabilités | sentido de la responsabilidad | ?responsabilidad | !verantwortungsbewusst | Verantwortungsbereitschaft | !responsable | sentido de responsabilidad | Verantwortungsgefühl | !verantwortungsvoll | verantwortungsvolles Arbeiten | Pflichtbewusstsein | sens de la responsabilité | !pflichtbewusst | Eigenverantwortung | ?Verantwortung | eigenverantwortliches Arbeiten | !eigenverantwortlich | esprit de responsabilité | !responsables
Adaptability | adaptabilidad | Anpassungsfähigkeit | adaptabilité | !adaptable | !anpassungsfähig | capacidad de adaptación | capacité d'adaptation | adaptación al cambio | facultés d'adaptation | ~adaptability to change | Wandlungsfähigkeit | openness to change | Veränderungsbereitschaft | esprit d'adaptation | faculté d'adaptation | facilité d'adaptation | facilidad de adaptación | ~adapt to change | ~adapt to changing | ~adapt quickly | ~quickly adapt | ~ability to adapt
Agility | ?agilidad | ?Agilität | agilité
?Ambition | ambición | Ehrgeiz | !ambitious | !ehrgeizig | !ambicioso | !ambiciosa | !ambiciosos | !ambiciosas
?anticipation | anticipación | capacité d'anticipation | sens de l'anticipation | esprit d'anticipation | foresight | Weitblick | vorausschauendes Denken | forward thinking
Assertiveness | asertividad | Durchsetzungsvermögen | assertivité | !assertive | Durchsetzungsfähigkeit | !asertivo | Durchsetzungsstärke | affirmation de soi | !durchsetzungsstark | Durchsetzungskraft | ?fermeté | ?firmeza | !durchsetzungsfähig | ?firmness | caractère affirmé | !asertiva | !asertivos | !asertivas
assiduité | asistencia puntual
Attention to Detail | attention to details | detail-oriented | atención al detalle | Sorgfalt | souci du détail | attention au détail | sens du détail | accuracy | precision | Detailgenauigkeit | Genauigkeit | Präzision | meticulosidad | !meticulous | meticulousness | minuciosidad | minutie | eye for detail | Detailorientierung | Liebe zum Detail | !sorgfältig | sorgfältige Arbeitsweise | !detailorientiert | exactitud | exactitude | ~care and accuracy | genaue Arbeitsweise | genaues Arbeiten | präzise Arbeitsweise | sorgfältiges Arbeiten | Akribie | attention aux détails | !minucioso | !minuciosa | !meticuloso | !meticulosa | detail orientation | !minutieux | !minutieuse | orientación al detalle | soin du détail | präzises Arbeiten | exaktes Arbeiten | carefulness | Gewissenhaftes Arbeiten | esmero | ?pulcritud | ~good eye for detail | careful work | !detallista | Auge fürs Detail | ~pulcritud en el trabajo | ~Genauigkeit und Sorgfalt | esprit méticuleux | méticulosité | akribische Arbeitsweise | Detailverliebtheit | goût du détail | amour du détail | !minuciosos | !minuciosas | !meticulosos | !meticulosas | !méticuleux | !méticuleuse | !minutieuses | !detallistas | care for detail | eye for quality | Blick fürs Detail | sens de la précision
?audace | audacia
Ausgeglichenheit | innere Ruhe
Authenticity | autenticidad | Authentizität | authenticité | authentisches Auftreten
Autonomy | ?autonomía | ?autonomie | working independently | Selbstständigkeit | selbstständiges Arbeiten | selbstständige Arbeitsweise | Selbständigkeit | !autonome | independent working | trabajo autónomo | trabajo independiente | eigenständiges Arbeiten | independence | ?independencia | work independently | selbständiges Arbeiten | Eigenständigkeit | capacidad para trabajar de forma autónoma | selbständige Arbeitsweise | eigenständige Arbeitsweise | !selbstständig | !selbständig | independent work | ~travail en autonomie | !eigenständig | independencia de criterio | indépendance | !autónoma | !autónomo | !autónomos | !autónomas | !autonomes
Belastbarkeit im Alltag
bias for action | get-things-done attitude | Macherqualitäten
Bodenständigkeit | groundedness | down-to-earth manner
Boldness | Mut zur Entscheidung
Calmness | !calm | ?calma | serenidad | Gelassenheit | !calme | ruhige Art | Ruhe bewahren | sérénité | !ruhig | calm manner | ?Ruhe | calmness under pressure | steadiness | calm under pressure | ~calm temperament | besonnenes Auftreten | tranquilidad | Besonnenheit | !besonnen | ruhiges Auftreten | ruhiges Wesen
capacidad de trabajo
carácter abierto | carácter alegre | caractère enjoué
?claridad | ?clarté | Klarheit
Cleanliness | pulcritud personal | ?Sauberkeit | ?propreté | !ordnungsliebend | sauberes Arbeiten | saubere Arbeitsweise | ordentliche Arbeitsweise
!commercially aware
!commercially minded
?Commitment | ?compromiso | ?Engagement | ?dedication | ?dedicación | Einsatzbereitschaft | Hingabe | implicación | ?implication | !engagiert | !committed | dévouement | ~investissement personnel | !einsatzbereit | Einsatzfreude | ?Einsatz | ?investissement | Leistungsbereitschaft | !leistungsbereit | !comprometido | !comprometida | Leistungswille | !comprometidos | !comprometidas | !engagée | !engagées | *!impliqué | !impliquée | *!impliqués | !impliquées | !dedicated
common sense | gesunder Menschenverstand | sentido común | bon sens
Community Spirit | espíritu comunitario | Gemeinschaftssinn | sens du collectif | esprit collectif | espíritu de grupo | esprit de service
Competitiveness | competitive spirit | !competitive | competitividad | espíritu competitivo | Wettbewerbsgeist | esprit de compétition | goût du challenge | goût du défi | hunger for results
Composure | aplomo | ?sang-froid | Souveränität | calm head | souveränes Auftreten | kühler Kopf | self-control | autocontrol | Selbstbeherrschung | maîtrise de soi | sangre fría | contrôle de soi | self-possession | level-headedness | grace under pressure | cool head | presence of mind | Nervenstärke | !nervenstark | savoir-être | composure under pressure | ?temple | keeping a cool head | garder son calme | steadiness under pressure | templanza | cool-headedness | coolheadedness | nerves of steel | strong nerves | steady nerves | unflappability | even temper | even temperament | poise | gute Nerven | nervios de acero | nerfs solides
?concentration | concentración | ~capacidad de concentración | Konzentration | Konzentrationsfähigkeit | Konzentrationsvermögen | ~capacité de concentration | konzentriertes Arbeiten
?Confidence | sicheres Auftreten | selbstsicheres Auftreten | selbstbewusstes Auftreten | seguridad personal | assurance personnelle | Selbstsicherheit | verbindliches Auftreten
Confidentiality Awareness
!consciencieux | !consciencieuse
conscientiousness | !conscientious | Gewissenhaftigkeit | !gewissenhaft | gewissenhafte Arbeitsweise
?Consistency | ?constancia | Beständigkeit | constance | constancy | ?Konsequenz | coherencia
!constante
?Coordination | coordinación de equipos | Koordinationsfähigkeit | Koordinationsgeschick | ~coordination skills | capacidad de coordinación | ~capacité de coordination | Koordinationsstärke | ~sens de la coordination
cost awareness | Kostenbewusstsein | conciencia de costes | cost consciousness | !kostenbewusst
?Courage | valentía | ?Mut | !courageous | !mutig | bravery
?Craftsmanship | pride in workmanship | handwerkliches Können | amour du travail bien fait | goût du travail bien fait | pride in the work | sens du travail bien fait
Creative Drive | Gestaltungswille | Gestaltungsfreude
den Überblick behalten | ?Überblick | keeping an overview | vue d'ensemble
Dependability | !dependable | seriedad | Ernsthaftigkeit | formalidad | seriousness | ?sérieux
Determination | determinación | Entschlossenheit | !determined | Zielstrebigkeit | !zielstrebig | combativité | zielgerichtetes Arbeiten | zielstrebige Arbeitsweise | combatividad
diligence | !diligent | hard-worker | hard-workers | diligencia | Fleiß | !fleißig | !hard-working | !hardworking
?Discipline | ?disciplina | Disziplin | !diszipliniert | !disciplinado | !disciplinada
?Discretion | discreción | Diskretion | confidentiality | confidencialidad | Verschwiegenheit | confidentialité | Vertraulichkeit | !discreet | !diskret | ~Loyalität und Diskretion | devoir de réserve | vertraulicher Umgang | ~sens de la confidentialité | ~respect de la confidentialité | secret professionnel | Schweigepflicht | !discreta | !discreto | !discretos | !discretas | !discret | *!discrète | !discrets | *!discrètes | sens de la discrétion | secrecy | !verschwiegen
?drive | empuje
!driven
Dynamism | ?dinamismo | ?Dynamik | ?dynamisme | !energetic | !dinámico | ?energía | Tatkraft | !dynamique | vitalité | vitalidad | !dinámica | !dinámicos | !dinámicas | !dynamiques
early rising | Frühaufstehen
?Efficiency | ?eficiencia | effiziente Arbeitsweise | ?efficacité | effizientes Arbeiten | ?eficacia | agilidad en el trabajo | zügiges Arbeiten | working at pace | ?réactivité | schnelles Arbeiten | Effizienz
Emotional Resilience | estabilidad emocional | emotionale Stabilität | stabilité émotionnelle | psychische Stabilität | psychische Belastbarkeit | emotional stability | équilibre émotionnel | fortaleza emocional | seelische Stabilität | emotionale Belastbarkeit
Energy | ?énergie | ?Tatendrang
Enthusiasm | ?entusiasmo | Begeisterung | enthousiasme | !enthusiastic | !entusiasta | Enthusiasmus | ~motivation and enthusiasm | ?ilusión
?entrain
!entrepreneurial
Environmental Awareness | Umweltbewusstsein | conciencia ambiental | conciencia medioambiental | conscience écologique | sensibilidad ambiental | sensibilité environnementale | sustainability mindset
espíritu innovador
?Ethics | professional ethics | ética profesional | Berufsethos | éthique professionnelle | ?ética | éthique | déontologie | ethical conduct
Exemplarity | exemplarité | ejemplaridad
Extroversion | !extrovertido | !extrovertida | outgoing personality | !outgoing | extraversión | !bubbly | bubbly personality
?Fairness | Gerechtigkeitssinn | équité | sense of fairness | sens de l'équité | impartiality | imparcialidad | impartialité | Unparteilichkeit
?finesse
?Flexibility | ?flexibilidad | ?Flexibilität | ?flexibilité | ~flexible attitude | !flexibel | ~flexible mindset | ~flexible approach | !flexible | Einsatzflexibilität | ~zeitliche Flexibilität | disponibilidad horaria | ?souplesse | ?disponibilité | Bereitschaft zu Schichtarbeit
Follow-through | perseverance in follow-up | Umsetzungsstärke | !umsetzungsstark | sens du suivi | capacidad de ejecución
Freude am Verkauf
Frugality | sens de l'économie
Frustration Tolerance | tolerancia a la frustración | Frustrationstoleranz
Generosity | generosidad | Großzügigkeit | générosité
Gentleness | delicadeza | delicacy | ?douceur | dulzura | gentle manner | ?Sanftheit
Goal Orientation | results orientation | orientación a resultados | Zielorientierung | results-oriented | !ergebnisorientiert | !zielorientiert | orientation résultats | Ergebnisorientierung | results-driven | orientación a objetivos | goal-oriented | culture du résultat | goût du résultat | sens du résultat | orienté résultats | orientación al resultado | target-driven | goal orientated | zielorientiertes Arbeiten | sens des résultats | result orientation | focus on results | results focus | esprit de résultat | orientation client et résultats | !result-oriented | !result driven
goût du terrain
Gravitas | executive presence | presencia ejecutiva
Grit | ?tesón | ?stubbornness | aguante | ?Zähigkeit
Growth Mindset | mentalidad de crecimiento | self-improvement | espíritu de superación | afán de superación
gusto por el trabajo bien hecho
Hard Work | laboriosidad
Head for Heights | Schwindelfreiheit | Trittsicherheit | ausencia de vértigo | !schwindelfrei
helpfulness | Hilfsbereitschaft | !hilfsbereit | willingness to help | entraide | !serviable | !serviables | readiness to help
Herzblut | heart and soul
Honesty | honestidad | Ehrlichkeit | honnêteté | !honest | !ehrlich | !honrado | honradez | !honesto | !honesta | sinceridad | candour | Aufrichtigkeit | franqueza | !honnête | sincérité | frankness | straightforwardness | ?franchise | Offenheit und Ehrlichkeit | !honrada | !honestos | !honestas | !honnêtes
Humility | humildad | Demut | humilité | !humble | Bescheidenheit | modesty | modestia | modestie
?Humour | sense of humour | sentido del humor | ?Humor | sens de l'humour | good humour | buen humor | bonne humeur | gute Laune | !humorvoll
Hygiene Awareness | Hygienebewusstsein | sens de l'hygiène
!imaginative
?Initiative | ?iniciativa | Eigeninitiative | esprit d'initiative | prise d'initiative | sens de l'initiative | ~Initiative ergreifen | self-starter | ~capacidad de iniciativa | force de proposition | prise d'initiatives | ~taking initiative | !initiativ | self-starting | self-initiative
!inquisitive
?Integrity | integridad | Integrität | intégrité | ~personal integrity | probité | probity | rectitude | Rechtschaffenheit
intellectual honesty | honestidad intelectual | honnêteté intellectuelle | intellektuelle Redlichkeit
Kinderliebe | Freude an der Arbeit mit Kindern | love of working with children
love of animals | love for animals | pasión por los animales | amor por los animales | Tierliebe | amour des animaux
Love of Nature | Naturverbundenheit | amor por la naturaleza | amour de la nature
?Loyalty | lealtad | Loyalität | loyauté | !loyal
Manual Dexterity | destreza manual | handwerkliches Geschick | dextérité | habileté manuelle | habilidad manual | dexterity | Fingerfertigkeit | steady hands | habilidades manuales | dextérité manuelle | Geschicklichkeit | manual skill | steady hand | handwerkliche Begabung | adresse manuelle | technisches Geschick | Handgeschick | manual skills | handwerkliches Talent | good hands | agilidad manual | précision du geste | pulso firme | main sûre | habilidad con las manos | manuelles Geschick | hand-eye coordination | ?habileté | coordinación manual
?Maturity | ?madurez | ?Reife | ?maturité | ~personal maturity
mental strength | mentale Stärke | fortaleza mental | force mentale
?Motivation | ?motivación | !motiviert | !motivated | *!motivé | ~intrinsische Motivation | ~hohe Motivation | !motivado | !motivada | ~auto-motivation | !motivée | !motivados | !motivadas | *!motivés | !motivées
Multitasking | multi-tasking | ~multi-task | ~multitask | ~handle multiple tasks | ~multiple tasks at once | ?multitarea | ~Multitasking-Fähigkeit | Multitaskingfähigkeit | ability to multitask | juggling priorities | ~handle multiple projects | ~manage multiple projects | ~multiple projects simultaneously | ~juggle multiple priorities | ~manage multiple priorities | prioritise workload | ?prioritise tasks | ?prioritise work | prioritising workload | prioritise own workload | manage own workload | managing own workload | ?manage multiple tasks | juggle priorities | manage competing priorities | ?competing priorities
neutrality | neutralidad | neutralité
Night and Shift Readiness | Schichtbereitschaft | willingness to work shifts | Bereitschaft zur Schichtarbeit
!numerate
?Objectivity | Objektivität | objetividad | objectivité
Optimism | optimismo | Optimismus | optimisme
!ordentlich
Orderliness | sense of order | sentido del orden | Ordnungsliebe | ?orden
?Organisation | organisational skills | ?organización | Organisationstalent | Organisationsfähigkeit | sens de l'organisation | ~capacidad de organización | capacidad organizativa | organizational skills | Organisationsgeschick | Organisationsstärke | !organised | !organizado | !organizada | *!organisé | !organisiert | !organisée | organisational ability | Organisationsvermögen | !well-organised | habilidades organizativas | !organisationsstark | ~dotes de organización | capacité d'organisation | capacités d'organisation | organising skills | qualités d'organisation | dotes organizativas | organisatorisches Talent | organisatorisches Geschick | organisatorische Fähigkeiten | !organizados | !organizadas | *!organisés | !organisées | !ordenada | !ordenado | !ordenados | !ordenadas | ~?organisational and | ~?organizational and | organising ability
?ownership | sense of ownership | ~taking ownership | ~take ownership | ~accept ownership
pasión por el servicio
?passion | pasión | Leidenschaft | !passionate | *!passionné | !passionnée | *!passionnés | !passionnées | !apasionado | !apasionada | !apasionados | !apasionadas
Passion for Quality | passion for the craft | amor por el oficio | amour du métier | Leidenschaft für das Handwerk | pasión por el oficio | pride in your work | passion du métier
Patience | paciencia | Geduld | !geduldig | !paciente | !patient | geduldiger Umgang | Geduldigkeit | !pacientes
Perseverance | perseverancia | Durchhaltevermögen | Ausdauer | endurance | staying power | Beharrlichkeit | stick-to-itiveness | Durchhaltewille | ~constancia y perseverancia | doggedness
Persevering Calm | steadfastness
Persistence | persistencia | insistencia | !persistent
Personal Hygiene | good hygiene | gepflegtes Erscheinungsbild | bonne présentation | smart appearance | gepflegtes Äußeres | excellente présentation | présentation soignée | !well presented | ?smart presentation
Physical Stamina | physical fitness | körperliche Belastbarkeit | ~buena forma física | ~bonne condition physique | stamina | !physically fit | körperliche Fitness | condición física | résistance physique | resistencia física | condition physique | !körperlich belastbar | forma física | ~good physical fitness | physical strength | endurance physique | fortaleza física | robustesse physique | capacidad de esfuerzo
?Planning | ~?planning skills | ?planificación | Planungsfähigkeit | ~capacidad de planificación | ~planning and organisation | sens de la planification | Planungsstärke | Planungsgeschick | ~forward planning | vorausschauendes Arbeiten | !vorausschauend | Voraussicht
Playfulness | Spielfreude
Positive Attitude | positive mindset | actitud positiva | positive Einstellung | attitude positive | can-do attitude | positive Ausstrahlung | Hands-on-Mentalität | buena actitud | positives Denken | Anpackmentalität | esprit positif | hands-on mentality | cheerfulness | ?alegría | Fröhlichkeit | joie de vivre | positividad | !cheerful | positive outlook | hands-on attitude | optimistische Einstellung | good cheer | ?positivity | positivité | Zupacken | Anpacken | zupackende Art | Zupackmentalität | !alegre | !alegres | !optimista | !optimistas | can-do approach | hands-on approach
Pragmatism | pragmatismo | Pragmatismus | pragmatisme | !pragmatic | sentido práctico | !pragmatisch | !pragmatique | praktische Denkweise | sens pratique | esprit pratique | ~esprit pragmatique | !pragmático | praktisches Denken | pragmatische Arbeitsweise | Lösungspragmatismus
présentation irréprochable
Prioritisation | prioritising | priorización | Priorisierung | gestion des priorités | capacidad de priorizar | gestión de prioridades | Prioritätensetzung | sens des priorités | priorisation | Prioritäten setzen | hiérarchisation | ~capacidad de priorización | capacité à prioriser
Proactivity | !proactive | proactividad | !proaktiv | proactivité | ~proactive attitude | !proactivo | !proactiva | !proactif | ~proactive approach | proactiveness | Proaktivität | ~actitud proactiva | proaktive Arbeitsweise | ~attitude proactive | !proactivas | !proactivos | !proactifs | !proactives
Professional Conduct | conducta profesional | professionelles Verhalten
Professionalism | profesionalidad | Professionalität | professionnalisme | profesionalismo | professional manner | professionelles Auftreten | ?professional approach | ?professional attitude | professional demeanour
Prudence | prudencia | Vorsicht | Umsichtigkeit
Punctuality | !punctual | puntualidad | Pünktlichkeit | ponctualité | timekeeping | !pünktlich | !puntual | ~good timekeeping | !ponctuel | time-keeping | !ponctuelle | ~reliable timekeeping | !puntuales | !ponctuels | !ponctuelles
!quality conscious
Quality Consciousness | Qualitätsbewusstsein | quality mindset | orientación a la calidad | souci de la qualité | sens de la qualité | !qualitätsbewusst | quality focus | quality awareness | exigence de qualité
!réactif | *!réactive
?Reliability | !reliable | fiabilidad | Zuverlässigkeit | fiabilité | !zuverlässig | zuverlässige Arbeitsweise | !fiable | Verlässlichkeit | !verlässlich | !fiables
Resilience | resiliencia | Belastbarkeit | !resilient | !belastbar | Widerstandsfähigkeit | Resilienz | ?fortaleza | mental toughness | psychische Widerstandskraft | resistencia a la presión | ?Robustness | dickes Fell | thick skin | resistance to stress | robustesse | robustez | a thick skin
respect for nature
Respect for Rules | rule-abiding | respect des consignes | respect des règles | respect des procédures | Regelbewusstsein
!responsibility
Responsiveness | reactivity | capacidad de reacción | Reaktionsfähigkeit | capacidad de respuesta | Reaktionsvermögen | quick reactions | sens de la réactivité | Reaktionsschnelligkeit
Rigorous Method | !methodical | !strukturiert | strukturierte Arbeitsweise | structured approach | ?strukturiertes Arbeiten | ~methodical approach | ?méthode | systematische Arbeitsweise | ~esprit de méthode | systematisches Arbeiten | strukturiertes Denken | methodisches Vorgehen | structured thinking | !estructurado | ~methodical working | ~sens de la méthode | Strukturiertheit | structured working | !metódico | !metódica | !metódicos | !metódicas | !méthodique | !méthodiques | methodical thinking | methodical mind | methodisches Denken | pensamiento metódico | esprit méthodique | eigenverantwortliche Arbeitsweise | teamorientierte Arbeitsweise
rigour | rigueur | rigor | rigurosidad | !rigoureux | !rigoureuse | !rigurosa | !riguroso | !rigurosos | !rigurosas
Safety Awareness | safety consciousness | conciencia de seguridad | Sicherheitsbewusstsein | sens de la sécurité | safety-conscious | !sicherheitsbewusst | safety mindset | conscience de la sécurité | conciencia preventiva | cultura preventiva | cultura de seguridad | safety culture | sicherheitsbewusstes Arbeiten | respect des règles de sécurité | sensibilidad por la seguridad | Gefahrenbewusstsein | safety-first attitude | safety-first mindset | safety-minded approach | safety-conscious attitude
Self-assurance | Ausstrahlung | charisma | carisma | charisme
self-confidence | seguridad en sí mismo | Selbstbewusstsein | confiance en soi | !selbstbewusst
Self-criticism
self-discipline | autodisciplina | Selbstdisziplin | autodiscipline
!self-disciplined
Self-management | self-organisation | autogestión | Selbstorganisation | auto-organisation | Selbstmanagement | autoorganización | gestion de soi
self-motivation | !self-motivated | automotivación | Eigenmotivation | Selbstmotivation
Self-reflection | self-awareness | autoconocimiento | Selbstreflexion | autocrítica | reflective practice | Reflexionsfähigkeit | reflexión | Reflexionsvermögen | remise en question | ~capacité de remise en question | !reflektiert | autocritique | Reflexionsbereitschaft | prise de recul | capacité d'autocritique
self-reliance | self-sufficiency
!self-sufficient
Sense of Aesthetics | aesthetic sense | sentido estético | ästhetisches Empfinden | sens esthétique | eye for design | gusto estético | Sinn für Ästhetik | goût artistique | artistic sense | sens artistique | buen gusto | sensibilidad artística | ~artistic flair | Farbgefühl | colour sense | sens des couleurs | ?flair | sensibilidad estética | sensibilité artistique | Geschmackssicherheit | Gespür für Farben | Stilgefühl | Stilsicherheit im Design | ästhetisches Gespür | eye for colour | Formgefühl | goût du beau | eye for composition | sens de l'esthétique
sense of duty | sentido del deber | sens du devoir
?sense of urgency
?Sensitivity | ~emotional sensitivity | Sensibilität | ?sensibilité
simplicité
Situational Awareness | conciencia situacional | Umsicht | Lageübersicht
Solidarity | solidaridad | Solidarität | solidarité | altruismo | esprit d'entraide | disponibilidad para ayudar | serviabilité
Spatial Awareness | visión espacial | räumliches Vorstellungsvermögen | räumliches Denken | vision dans l'espace
?speed | rapidez | rapidité | Schnelligkeit
Spontaneity | Spontanität | Spontaneität | spontanéité | espontaneidad
Stress Management | gestión del estrés | Stressbewältigung | gestion du stress | manejo del estrés | Umgang mit Stress | manejo de la presión | gestión de la presión | résistance à la pression | maîtrise du stress
stress tolerance | Stresstoleranz | resistencia al estrés | Stressresistenz | résistance au stress | tolerancia al estrés | !stressresistent | !stressfest | Stressfestigkeit | stress resistance | tolerancia a la presión | starke Nerven | coolness under fire
Synthesis | esprit de synthèse | capacidad de síntesis | capacité de synthèse
Technical Understanding | technisches Verständnis | technical aptitude | sens technique | mechanical aptitude | aptitud técnica | technische Affinität | Technikaffinität | !technikaffin
tenacity | !tenacious | ?tenacidad | ténacité | !tenaz | Hartnäckigkeit | !tenaces | !perseverante | !perseverantes | !persévérant
thoroughness | Gründlichkeit | gründliche Arbeitsweise
tidiness | !tidy | neatness | orden y limpieza | Ordnungssinn | sens de l'ordre | Ordentlichkeit
Time Management | gestión del tiempo | Zeitmanagement | gestion du temps | meeting deadlines | working to deadlines | work to deadlines | respect des délais | Termintreue | cumplimiento de plazos | ~time management skills | gestión de tiempos | Einhaltung von Fristen | respeto de plazos | !termintreu | respect des échéances | organización del tiempo | gestion des délais | ability to meet deadlines | meeting tight deadlines | ability to work to deadlines | ?meet deadlines | ?meet tight deadlines | work to tight deadlines | working to tight deadlines | working under tight deadlines | work under tight deadlines | ?tight deadlines | ?under deadlines | deadline driven
?Tolerance | ?tolerancia | ?Toleranz
!trabajador | !trabajadora
?Transparency | ?transparencia | ?Transparenz | ?transparence
Verbindlichkeit
versatility | versatilidad | !versatile | Vielseitigkeit | !vielseitig | polyvalence | polivalencia | !polyvalent | !polyvalente | !polivalente | !polivalentes | !polyvalents | !polyvalentes
Vigilance | vigilancia atenta | Wachsamkeit | alertness | Aufmerksamkeit | attentiveness | !vigilant | !aufmerksam | !wachsam
Vigour | ?vivacité
?Vision | visionary thinking
?Vocation | ?vocación | vocation de servir | Berufung
Wetterfestigkeit
Willensstärke | fuerza de voluntad | force de volonté | ?volonté
Willingness to Travel | readiness to travel | disponibilidad para viajar | Reisebereitschaft | mobilité géographique | disponibilidad de viajar
?work alone | ?limited supervision | ?minimal supervision | ?little supervision | ?without supervision | ?unsupervised
work ethic | work ethics | ~strong work ethic | ética de trabajo | Arbeitsmoral | ética laboral | Arbeitsethos | conscience professionnelle
working under pressure | work under pressure | ~work well under pressure | ~work effectively under pressure | ~working effectively under pressure | ~ability to work under pressure | trabajo bajo presión | ~capacidad para trabajar bajo presión | trabajar bajo presión | travail sous pression | Arbeiten unter Druck | ~capacidad de trabajo bajo presión | performance under pressure | cope under pressure | perform under pressure
!zupackend
`
