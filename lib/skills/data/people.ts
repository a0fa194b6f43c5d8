/** Health, care, science, schools, culture, public service, licences and spoken languages. Notation: see ../vocabulary.ts. */
export const people = `
# Nursing and medicine
Advanced Life Support | =ACLS | soporte vital avanzado | =PALS | ~ACLS certification
=AED | =DESA
Airway Management | intubation | intubación | manejo de vía aérea | Atemwegsmanagement
Ambulance Driving | blue light driving
Anaesthesia | anestesia | Anästhesie | anesthésie
?Anatomy | anatomía | Anatomie | ~anatomy and physiology
Basic Life Support | =BLS | soporte vital básico
Blood Collection | phlebotomy | venepuncture | extracción de sangre | Blutentnahme | prélèvements sanguins | Blutabnahme | venipuncture | prise de sang | flebotomía | Blutentnahmen | prélèvement sanguin | extracciones de sangre
Cannulation | venous access | ~cannulation skills
Cardiology | cardiología | Kardiologie | cardiologie
Care Planning | care plans | planes de cuidados | Pflegeplanung | plan de soins | Pflegedokumentation | plans de soins | care documentation | care records | projet de soins | planes de atención | care notes | projet personnalisé
Catheterisation | catheter care | sondaje | Katheterisierung | sondage urinaire | catheter insertion
Cerner
chairside assistance | Stuhlassistenz | travail au fauteuil | Chairside-Assistenz
Chemotherapy Administration | chemotherapy | quimioterapia | Chemotherapie | chimiothérapie
Clinical Audit | clinical governance
Clinical Coding | codificación clínica | medical coding | codage médical | Kodierung | ~medizinische Kodierung
Clinical Documentation | historia clínica | medizinische Dokumentation | dossier médical | patient records | Patientenakten | dossier patient | medical records | dossier de soins | historias clínicas | dossiers patients | Patientendokumentation | dossiers médicaux
Clinical Supervision
cognitive behavioural therapy | CBT | =TCC | terapia cognitivo-conductual | Verhaltenstherapie
compounding | Rezeptur | fórmula magistral | formulación magistral | préparations magistrales | Rezepturherstellung | préparatoires
controlled drugs
counselling
CPR | =RCP | reanimación cardiopulmonar
CT scanning | =TAC | =CT
Dementia Care | dementia | ~cuidado de personas con demencia | Demenzbetreuung | accompagnement des personnes âgées | ~Alzheimer care | Alzheimer | Demenz | démence | maladie d'Alzheimer | atención geriátrica | Betreuung von Demenzkranken | demencia | demencias | ~Umgang mit Demenz
Dental Assistance | dental nursing | asistencia dental | zahnmedizinische Assistenz | assistance dentaire | Zahnmedizin | instrumentation dentaire | stérilisation dentaire | Zahnreinigung | detartraje | impressions | ~dental impressions | détartrage
dental hygiene | higiene dental | higiene bucodental | Prophylaxe
Dental Implantology | implantología | implantology
Dental Prophylaxis | profilaxis
dental radiography | radiología dental
Dermatology | dermatología | Dermatologie
Diabetes Care | diabetes management | Diabetesberatung
Dialysis | diálisis | Dialyse | hemodiálisis | hémodialyse | haemodialysis
dietary requirements | special diets | ~dietas especiales | régimes alimentaires | dietas
Doctolib
dry needling | punción seca
=ECG | electrocardiogram | electrocardiograma | =EKG | électrocardiogramme | ~ECG interpretation | ~ECG recording
elderly care | cuidado de mayores | Altenpflege | cuidado de personas mayores | aide aux personnes âgées | Seniorenbetreuung
electronic health records | historia clínica electrónica | elektronische Patientenakte | dossier patient informatisé
Emergency Care | emergency medicine | ?urgencias | Notfallmedizin | ?urgences | Notaufnahme | médecine d'urgence | Rettungsdienst | emergency nursing | soins d'urgence | Notfallversorgung | ~medicina de urgencias | pre-hospital care
EMIS | ~EMIS Web
Endoscopy | endoscopia | Endoskopie | endoscopie
Epic EHR | ?=Epic
Epidemiology | epidemiología | Epidemiologie
Falls Prevention | Sturzprophylaxe | prevención de caídas | prévention des chutes
Fertility Treatment | embryology | IVF
First Aid | primeros auxilios | Erste Hilfe | premiers secours | ~first aid certificate | =SST | =PSC1 | Ersthelfer | ~paediatric first aid | ~first aider | ~emergency first aid | ~first aid at work | ~Erste-Hilfe-Kurs | ~curso de primeros auxilios | ~Erste-Hilfe-Schein | ~gestes de premiers secours | secourisme | sauveteur secouriste du travail | ~certificat SST | Ersthelferausbildung | ~Erste-Hilfe-Ausbildung | ~first aid training | premiers soins
Gait Analysis
=GCP | ~ICH-GCP | Good Clinical Practice
GDC registration
=GDP | good distribution practice
General Practice | primary care | atención primaria | Allgemeinmedizin | médecine générale
geriatrics | geriatría | Geriatrie | gerontology | gerontología | gérontologie
Gesden
=GLP | Good Laboratory Practice | =BPL | buenas prácticas de laboratorio
GPhC registration | GPhC
HCPC Registration | =HCPC
health promotion | Gesundheitsförderung
Health Visiting | school nursing
Hearing Tests | audiometry | audiometría | Audiometrie | hearing aid fitting | Hörgeräteanpassung | audioprothèse
hydrotherapy | hidroterapia | balnéothérapie
ICD-10 | CIM-10 | CIE-10
Infection Control | infection prevention | control de infecciones | Infektionsschutz | ~hygiène hospitalière | ?Hygiene | Krankenhaushygiene | ~infection prevention and control | Hygienemanagement | prévention des infections | prevención de infecciones
Insulin Administration | Insulingabe | administración de insulina
Intensive Care | cuidados intensivos | Intensivpflege | soins intensifs | critical care | Intensivmedizin | réanimation | =ICU | =UCI
IV Therapy | intravenous therapy | terapia intravenosa | Infusionstherapie | perfusions | Infusionen | vías venosas | canalización de vías | infusion pumps | pose de perfusion | ~pose de perfusions | IV medication | Infusionsmanagement
Lymphatic Drainage | ~manuelle Lymphdrainage | Lymphdrainage | drainage lymphatique | drenaje linfático
mammography | mamografía | mammographie
manual therapy | terapia manual | manuelle Therapie | thérapie manuelle
mechanical ventilation | ventilación mecánica | Beatmung | Beatmungspflege
medatixx
Medical Imaging | imagerie médicale | diagnóstico por imagen | Röntgenschein | bildgebende Verfahren | =PACS
Medical Software | CGM | Orbis | SAP IS-H | Selene | NetSoins | Doctorlib
Medical Terminology | terminología médica | medizinische Terminologie | terminologie médicale | medizinische Fachbegriffe | vocabulaire médical | medizinische Fachsprache
Medication Administration | administering medication | administración de medicación | Medikamentengabe | administration des médicaments | medicines management | drug rounds | Medikamentenmanagement | medication management | administración de medicamentos | medication rounds | distribution des médicaments | gestion des médicaments | administration de médicaments | Medikamentenverabreichung | medicine administration | Medikamentenverwaltung | administering medicines | Medikamente stellen | préparation des piluliers | Arzneimittelgabe | aide à la prise de médicaments | control de medicación
Medifox
Medistar
Mental Health Care | mental health | salud mental | psychische Gesundheit | santé mentale | ~mental health first aid | ~Mental Health Act | psychische Erkrankungen | troubles psychiques
?Midwifery | partería | maïeutique | Hebammenkunde
MRI | resonancia magnética | =IRM | =MRT
Nasogastric Feeding | PEG feeding | Sondenernährung | nutrición enteral
neonatal care | neonatología | Neonatologie
Neurology | neurología | Neurologie
NEWS2
NMC Registration | NMC registered | NMC pin | registered nurse | ~RN licence | =RN | =RGN | colegiación | Krankenpflegeexamen | diplôme d'État d'infirmier | =DEI | Pflegeexamen | colegiado | =EFZ | diplôme d'État infirmier
Nursing Care | patient care | cuidados de enfermería | Grundpflege | soins infirmiers | Behandlungspflege | atención al paciente | Krankenpflege | soins de nursing | cuidado del paciente | ~basic nursing care | Patientenversorgung | cuidados básicos | soins aux patients | atención sociosanitaria | patient handling | Patientenbetreuung | cuidado de pacientes | Wundpflege | ~direct patient care | soins palliatifs et de confort | atención de pacientes | soins de base | =DEAS | nursing assessment
?Nutrition | dietetics | ?nutrición | Ernährungsberatung | diététique | dietética | Diätetik | ~clinical nutrition | ~nutrición clínica | Ernährungslehre | dietary planning | Ernährung | nutritional assessment | enteral feeding
obstetrics | obstetricia | obstétrique | Geburtshilfe
Occupational Health | medicina del trabajo | Arbeitsmedizin | médecine du travail
Occupational Therapy | terapia ocupacional | Ergotherapie
?oncology | oncología | Onkologie | oncologie | cancer care
operating theatre | quirófano | bloc opératoire | OP-Erfahrung | theatre nursing
orthodontics | ortodoncia | orthodontie | Kieferorthopädie
Orthopaedics | traumatología | Orthopädie | orthopédie | prosthetics | orthotics | Orthopädietechnik | prótesis | Prothetik | prothèses
osteopathy | osteopatía | ostéopathie
Paediatrics | paediatric nursing | ?pediatría | Pädiatrie | pédiatrie | Kinderkrankenpflege | puericultura | puériculture
Pain Management | manejo del dolor | Schmerzmanagement | gestion de la douleur | Schmerztherapie | Expertenstandards
Palliative Care | end-of-life care | cuidados paliativos | Palliativpflege | soins palliatifs | Palliativversorgung | Palliativmedizin | hospice care | fin de vie
Patient Assessment | evaluación de pacientes | patient triage | triage skills
Patient Transfer | hoists | Transfertechniken | hoist | transferts | patient moving | movilización de pacientes | Kinästhetik | grúas de traslado | ~aide aux transferts | hoisting | ~hoist transfers | movilizaciones | lève-personne | kinaesthetics | Lagerung
?personal care | soins d'hygiène | aide à la toilette | higiene personal | aseo personal | Körperpflege
Pharmacology | farmacología | Pharmakologie | pharmacologie
Pharmacovigilance | farmacovigilancia | Pharmakovigilanz | drug safety
Pharmacy Dispensing | dispensing | dispensación | Arzneimittelabgabe | délivrance d'ordonnances | ~dispensing medicines | ~dispensación de medicamentos | délivrance de médicaments | Rezeptabrechnung | Pharmazie | officine | Farmatic | Nixfarma | Winpharma | LGPI | délivrance des ordonnances | prescription checking | Rezeptbelieferung
Phototherapy
physiology | fisiología | Physiologie
Physiotherapy | fisioterapia | Physiotherapie | kinésithérapie | Krankengymnastik | musculoskeletal | exercise prescription | ~musculoskeletal assessment | ~musculoskeletal physiotherapy | Trainingstherapie | Bobath | KG-Gerät | ejercicio terapéutico
Prescription Processing | ?prescriptions | ?recetas | ?Rezepte | ?ordonnances | Rezeptbearbeitung | receta electrónica
pressure area care | pressure care | úlceras por presión | Dekubitusprophylaxe | pressure ulcer prevention | prévention des escarres
Pressure Bandaging | compression therapy | Kompressionstherapie
?psychiatry | psiquiatría | Psychiatrie | psychiatric nursing | psychiatrische Pflege
?psychology | psicología | Psychologie
Psychotherapy | psicoterapia | Psychotherapie | systemische Therapie
?public health | salud pública | santé publique
radiation protection | Strahlenschutz | radioprotection | protección radiológica | Strahlenschutzkurs | ~Fachkunde im Strahlenschutz | ~Fachkunde Strahlenschutz
radiography | radiografía | Röntgen | X-ray
?radiology | radiología | radiologie
Rehabilitation | rehabilitación | rééducation
Spirometry | espirometría | spirométrie
Sterilisation | esterilización | autoclave | autoclaves | ~instrument sterilisation | Instrumentenaufbereitung | Aufbereitung von Medizinprodukten | sterile processing | decontamination | instrumental quirúrgico
Stoma Care | ostomy care | Stomaversorgung | soins de stomie
Stroke Rehabilitation
Surgical Assistance | scrub nursing | instrumentación quirúrgica | OP-Assistenz | instrumentation chirurgicale | ?cirugía | ?Chirurgie
Suturing | suturas | Nahttechnik | sutures
SystmOne
Teeth Whitening | blanqueamiento | ~blanqueamiento dental
Telemedicine | telehealth | telemedicina | Telemedizin | télémédecine | teleconsultation
Tracheostomy Care | ventilator care | tracheostomy | traqueostomía | trachéotomie | außerklinische Intensivpflege
triage | triaje | Ersteinschätzung | ~Manchester triage | tri des patients
Turbomed
ultrasound | ecografía | Ultraschall | échographie | Sonographie | ecografías
Ultrasound Scanning | sonography
Vaccination | immunisation | vacunación | Impfungen | vaccinations | vacunas | vaccins | Impfen
Vital Signs Monitoring | vital signs | constantes vitales | Vitalzeichen | Vitalzeichenkontrolle | signos vitales | signes vitaux | control de constantes | Vitalparameter | toma de constantes | ~observations and vital signs | Vitalwerte | prise de constantes | surveillance des constantes | prise des constantes
Vivendi PD
Wound Care | wound dressing | cura de heridas | Wundversorgung | soin des plaies | wound management | Wundmanagement | pansements | tissue viability | Wundexperte | Verbandswechsel | soins des plaies | cuidado de heridas | curas de heridas | ~ICW-Wundexperte | wound assessment | plaies et cicatrisation | ~réfection de pansements | Verbandwechsel | vendajes
# Social work and care
Addiction Support | substance misuse | adicciones | Suchtberatung | addictologie | Suchthilfe | drug and alcohol support
Autism Support | autism | autismo | Autismus | autisme | =TEA | =TSA | ~autism awareness | ~Autismus-Spektrum
=BAFA | BAFD
=BPJEPS
Care Certificate | NVQ Level 3 in Health and Social Care | QCF Level 3 | certificado de profesionalidad sociosanitario | atención sociosanitaria a personas dependientes | =DEAES
Child Protection | protección de menores | Kinderschutz | protection de l'enfance | Kindeswohlgefährdung | Kindeswohl | certificado de delitos sexuales | certificado de delitos de naturaleza sexual
?Childcare | cuidado de niños | Kinderbetreuung | garde d'enfants | nursery care | ~CAP petite enfance | atención infantil | CAP AEPE | petite enfance | infant care | Kleinkindbetreuung | cuidado infantil | Krippenpädagogik
Community Work | trabajo comunitario | Gemeinwesenarbeit | intervención comunitaria | community development | intervención social | Quartiersarbeit | dinamización comunitaria
Crisis Intervention | intervención en crisis | Krisenintervention | conflict de-escalation | suicide prevention
crisis management | gestión de crisis | Krisenmanagement | gestion de crise
DBS Check | ~enhanced DBS | =DBS | ~enhanced DBS check | ~erweitertes Führungszeugnis | Führungszeugnis | ~polizeiliches Führungszeugnis | ~clean DBS
de-escalation | Deeskalation | Deeskalationstraining | ~de-escalation techniques | désescalade
Debt Advice | Schuldnerberatung | housing advice
Disability Support | disability care | ~atención a la discapacidad | Behindertenhilfe | accompagnement du handicap | Eingliederungshilfe | ?discapacidad | Heilerziehungspflege | situation de handicap | Inklusion | diversidad funcional | accompagnement éducatif | support planning
Domestic Violence Support | domestic abuse | violencia de género | häusliche Gewalt | violences conjugales
Family Support | trabajo con familias | Familienhilfe | accompagnement des familles | family work | mediación familiar | médiation familiale | entretiens familiaux
Housing Support | housing management | homelessness support | Wohnungslosenhilfe | housing law | hébergement d'urgence
Inclusion Support | inclusive education | educación inclusiva
Juleica
learning disabilities | learning disability | discapacidad intelectual
Leisure Activities Monitor | monitor de tiempo libre | monitor de ocio y tiempo libre
Migration Advice | refugee support | refugiados | Migrationsberatung | accompagnement des migrants | asylum law | Asylrecht | droit d'asile | Flüchtlingsarbeit | Flüchtlingshilfe
NVQ Level 2
NVQ Level 3
parenting support | soutien à la parentalité | Elternarbeit | Elterngespräche
Person-centred Care | person-centred planning | atención centrada en la persona | personenzentrierte Pflege | person-centred support | person-centered care
Safeguarding | ~safeguarding training | ~safeguarding adults | ~safeguarding children | salvaguarda
Social Work | trabajo social | Sozialarbeit | travail social | ~social work degree | Soziale Arbeit | accompagnement social | Sozialberatung | Sozialpädagogik | ~Social Work England registration | ~Social Work England | Hilfeplanung | educación social
Volunteer Management | gestión de voluntariado | Ehrenamtskoordination | gestion des bénévoles | volunteer coordination | gestión de voluntarios | Freiwilligenmanagement | Ehrenamtsmanagement | coordination de bénévoles | coordinación de voluntarios | volunteer recruitment
welfare benefits | welfare rights | welfare advice | benefits advice
Youth Work | trabajo con jóvenes | Jugendarbeit | animation jeunesse | Jugendhilfe | animation socioculturelle | Jugendsozialarbeit | ocio y tiempo libre | JNC qualification | animación sociocultural | animation socio-culturelle
# Education
Adult Education | educación de adultos | Erwachsenenbildung | formation d'adultes | formation pour adultes
Assessment Design | ~exam marking | marking | corrección de exámenes | evaluación formativa | ~student assessment | ~assessment for learning
Behaviour Management | gestión de la conducta | Verhaltensmanagement | gestion du comportement | behaviour support | ~positive behaviour support | behaviour policy
=CAPES
careers guidance | career guidance | orientación profesional | orientation professionnelle | orientación laboral | Berufsberatung | career counselling
CELTA
Classroom Management | gestión del aula | Klassenführung | gestion de classe | Klassenmanagement | manejo del aula | gestion de la classe | manejo de aula | gestión de aula
Curriculum Development | ~curriculum design | ~curriculum planning | diseño curricular | Lehrplanentwicklung | desarrollo curricular | ~curriculum knowledge | Lehrplan | programación didáctica | programaciones didácticas | ingénierie de formation | ?curriculum
Deutsch als Fremdsprache | DaF
Deutsch als Zweitsprache | =DaZ
Didactics | didáctica | Didaktik | didactique | teaching methods | pädagogische Kenntnisse | metodologías activas | pédagogie active | Methodik
Dyslexia Support | dyslexia | dislexia | Legasthenie | dyslexie
dysphagia | disfagia
=EAL
Early Years Education | =EYFS | ?educación infantil | frühkindliche Bildung | early childhood education | Elementarpädagogik | early years | ~Early Years Foundation Stage | Frühpädagogik | primera infancia | éveil des enfants | frühkindliche Entwicklung | Frühförderung
=ELE
=ESOL
=FLE | français langue étrangère
Forest School | outdoor education | educación ambiental | Waldpädagogik | éducation à l'environnement | environmental education | Umweltbildung | Naturpädagogik | Erlebnispädagogik | ~Forest School Leader | pédagogie de la nature
Formative Assessment | evaluación continua | évaluation formative | formative Beurteilung
Google Classroom | Microsoft Teams for Education | interactive whiteboards | pizarra digital | interactive whiteboard | pizarras digitales | tableau numérique
guided reading
language development | desarrollo del lenguaje
Language Teaching | enseñanza de idiomas | enseñanza de español | EFL | =ESL | DaZ-Zulassung | CLIL | =DELE
Lesson Planning | planificación de clases | Unterrichtsplanung | préparation de cours | Unterrichtsvorbereitung | lesson plans | préparation des cours | preparación de clases | schemes of work | programación de aula | planification des séances
lifeguarding | socorrismo | Rettungsschwimmer | socorrista | lifeguard qualification | NPLQ | BNSSA | ~título de socorrista | surveillance de baignade | Rettungsschwimmabzeichen
literacy | alfabetización
Literacy Teaching | phonics teaching | lectoescritura | Leseförderung | apprentissage de la lecture | fomento de la lectura | reading support | animación a la lectura | lecture publique | médiation du livre
Makaton
?Mathematics | matemáticas | Mathematik | mathématiques | maths teaching | cálculo | Mathematikkenntnisse | teaching maths | algebra | calculus
?Moderation | Moderationstechniken | Moderationskenntnisse | ~moderation skills
Montessori | ~Montessori Method | ~método Montessori | ~Montessori-Pädagogik | ~pédagogie Montessori | ~Montessori-Diplom | ~Montessori diploma | Waldorfpädagogik
Music Teaching | Musikpädagogik | pedagogía musical | formation musicale | Musikunterricht | enseñanza musical
music theory | Musiktheorie | teoría musical | théorie musicale | musical theory | solfège | lenguaje musical
numeracy
pastoral care
PECS
pedagogy | pedagogía | Pädagogik | pédagogie
=PGCE
Phonics | ~synthetic phonics | Read Write Inc
Play-based Learning | learning through play | aprendizaje basado en el juego | spielerisches Lernen | pédagogie par le jeu | play therapy | Spielpädagogik
Pronote
Qualified Teacher Status | QTS | máster del profesorado | Staatsexamen | Lehramt | Lehrbefähigung | =CAP de formation | ~zweites Staatsexamen | máster de profesorado | =MEEF | Lehramtsstudium | =QTLS | =CRPE | =CAPET | agrégation | habilitación docente
Reggio Emilia
School Administration | =SIMS | ?=Arbor | =BNCC | Bromcom
Special Educational Needs | =SEND | =SEN | special needs | necesidades educativas especiales | sonderpädagogischer Förderbedarf | besoins éducatifs particuliers | Sonderpädagogik | special education | SENCO | =ACNEAE | educación especial | élèves à besoins particuliers | Inklusionspädagogik | EHCPs | EHCP | Förderpädagogik | enfants en situation de handicap | atención a la diversidad | pedagogía terapéutica | Förderpläne | accompagnement d'élèves en situation de handicap
Speech Therapy | speech and language therapy | logopedia | Logopädie | orthophonie | Sprachförderung | Sprachtherapie | alltagsintegrierte Sprachbildung
Student Counselling | orientación académica | insertion professionnelle | inserción laboral | academic advising | conseil en évolution professionnelle | Seelsorge | tutoría | orientación educativa | job coaching | Jobcoaching | acción tutorial
Swimming Instruction | swimming teaching | natación | Schwimmunterricht | natation | =MNS | Rettungsschwimmabzeichen Silber | sauvetage aquatique | socorrista acuático | BPJEPS AAN | STA Level 2 | Rettungsfähigkeit | Swim England Level 2 | DLRG Silber | DLRG Bronze
systematic synthetic phonics
?Teaching | ?enseñanza | ?Unterrichten | ?enseignement | ?docencia | tutoring | Nachhilfe | soutien scolaire | Unterrichtserfahrung | ~teaching experience | experiencia docente | aide aux devoirs | impartir clases | ~classroom teaching | Hausaufgabenbetreuung | lecturing | animation d'ateliers
TEFL | ~TEFL certificate
TESOL
Workshop Facilitation | facilitation | facilitación | ~facilitación de talleres | Moderation von Workshops | animation de réunions | facilitating workshops | Workshop-Moderation | ?talleres | ~dinamización de talleres | workshops leiten | workshop design | running workshops | dinamización de grupos | ~técnicas de facilitación | animation d'ateliers pédagogiques | animation de groupe | Gruppenmoderation
# Laboratory and science
21 CFR Part 11
Air Quality Monitoring | calidad del aire | Luftqualität | qualité de l'air
Analytical Chemistry | química analítica | analytische Chemie | chimie analytique | chemical analysis | análisis químico | wet chemistry | analyses chimiques | valoraciones | analyses physico-chimiques | análisis fisicoquímicos
Autoclaving
bat surveys
Biochemistry | bioquímica | Biochemie | biochimie
biodiversity | biodiversidad | biodiversité
Bioinformatics | bioinformática | Bioinformatik | bio-informatique | sequencing | sequence analysis | ~DNA sequencing | secuenciación | Sequenzierung | séquençage
?Biology | ?biología | ?Biologie
carbon footprint | huella de carbono | bilan carbone | CO2-Bilanz | carbon accounting | ~cálculo de huella de carbono
Cell Culture | cultivo celular | Zellkultur | culture cellulaire | tissue culture | cultivos celulares | Zellkulturen | Zellkulturtechnik | ~cell culture techniques
?Chemistry | ?química | ?Chemie | ?chimie | organic synthesis
Chromatography | cromatografía | Chromatographie | =UPLC | ~cromatografía líquida
clinical research | investigación clínica | klinische Forschung | recherche clinique
Clinical Trials | ensayos clínicos | klinische Studien | essais cliniques | clinical trial management | clinical studies
CRISPR | gene editing | cloning
cytology | citología | Zytologie
Drinking Water Regulations | Trinkwasserverordnung
?Ecology | ecología | Ökologie | écologie | ornithology | wildlife monitoring | habitat management | ~conservation ecology | ?protected species | ecological surveys | Kartierung | inventaires faune flore | fauna surveys | inventaires naturalistes | inventarios de fauna | ~faunistische Kartierung
Electron Microscopy | =SEM microscopy | microscopía electrónica | Elektronenmikroskopie
=ELISA | immunoassays
Environmental Impact Assessment | ~evaluación de impacto ambiental | Umweltverträglichkeitsprüfung | étude d'impact | environmental monitoring | Umweltschutz | impacto ambiental | ~étude d'impact environnemental | études d'impact | environmental permits
environmental management | gestión ambiental | Umweltmanagement | gestión medioambiental
ESG reporting | =ESG | ~reporting ESG | CSRD | sustainability reporting | Nachhaltigkeitsberichterstattung
Fermentation | ~fermentation processes
flood risk assessment | flood modelling
Flow Cytometry | citometría de flujo | Durchflusszytometrie | cytométrie en flux | =FACS
Forensic Science | ciencia forense | Forensik
FTIR
gas chromatography | cromatografía de gases | Gaschromatographie
GC-MS
gel electrophoresis | electroforesis | Elektrophorese | électrophorèse
genomics | genómica
?Geology | geología | Geologie | hydraulic modelling | hydrological modelling
Habitat Restoration | restauración de hábitats | Renaturierung
habitat surveys
Haematology | hematología | Hämatologie | hématologie
HEC-RAS
Histology | histología | Histologie | microtomy
=HPLC
hydrogeology | hidrogeología | hydrogéologie
hydrology | hidrología | Hydrologie
ICP-MS
immunohistochemistry | inmunohistoquímica | Immunhistochemie | immunohistochimie
?Immunology | inmunología | Immunologie
Ion Chromatography | Ionenchromatographie | chromatographie ionique
ISO 14971
Laboratory Equipment | laboratory techniques | técnicas de laboratorio | Labortechnik | techniques de laboratoire | laboratory analysis | análisis de laboratorio | laboratory safety | Laborerfahrung | analyses de laboratoire | lab techniques | Laboranalysen | Laborarbeit | Laborkenntnisse | análisis clínicos | laboratory experience | experiencia en laboratorio | Laborgeräte | Arbeitssicherheit im Labor
Laboratory Information Management Systems | =LIMS
LabWare
LC-MS
Life Cycle Assessment | LCA | análisis del ciclo de vida | Ökobilanz | analyse du cycle de vie | Ökobilanzierung | =GHG | ~GHG Protocol | climate risk | greenhouse gas accounting
Mass Spectrometry | espectrometría de masas | Massenspektrometrie | ~spectrométrie de masse | spectrométrie | spectrophotometry | spectrophotométrie | espectrofotometría | Photometrie | Atomabsorption
Microbiology | microbiología | Mikrobiologie | microbiologie | microbiological testing | análisis microbiológicos | analyses microbiologiques | bacteriología | bacteriology | bactériologie | mikrobiologische Untersuchungen | análisis microbiológico | siembras | mikrobiologische Analysen
Microscopy | microscopía | Mikroskopie | microscopie
molecular biology | biología molecular | Molekularbiologie | biologie moléculaire | molekularbiologische Methoden
Nature Conservation | Naturschutz
next-generation sequencing | =NGS
=NMR | ~NMR spectroscopy
Noise Assessment | noise assessments | mediciones de ruido | Lärmmessungen
Optics and Photonics | photonics | Photonik | fotónica | lasers
organic chemistry | química orgánica | organische Chemie | chimie organique
pathology | anatomía patológica | pathologie
=PCR | =qPCR | ~RT-PCR | ~real-time PCR
Pharmacopoeia | farmacopea | Arzneibuch | pharmacopée
?Physics | ?física | ?Physik | ?physique
pipetting | pipetas | Pipettieren | pipetado | pipetage | pipeteo
Protected Species Licence | protected species licences
Protein Purification
proteomics
Regulatory Medical Devices | =MDR | ~FDA regulations | ~EU MDR | FDA | Medizinproduktegesetz | Medizinprodukterecht
sample preparation | Probenvorbereitung | preparación de muestras | préparation d'échantillons | préparation des échantillons | Probenaufbereitung
Sampling | ~water sampling | toma de muestras | Probenahme | échantillonnage | ?muestreo | prélèvements | sample collection | specimen collection | Probenentnahme | specimen preparation
Sensory Analysis | análisis sensorial | Sensorik | analyse sensorielle | Sensorikprüfung
species surveys | ~protected species surveys
spectroscopy | espectroscopía | Spektroskopie | spectroscopie
Stability Studies | stability testing | Stabilitätsprüfungen
Standard Operating Procedures | SOPs | =SOP | =PNT | procedimientos normalizados de trabajo | standard operating procedure
?sustainability | ?sostenibilidad | ?Nachhaltigkeit | ?développement durable | Nachhaltigkeitsmanagement | =RSE | =CSR
Titration | titrations | titulación química
Toxicology | toxicología | Toxikologie | toxicologie
Western blot | Western blotting
# Culture, languages work and sport
Acting | ?interpretación actoral | Schauspiel | ?jeu d'acteur | improvisation
Archiving | archive management | archivística | Archivierung | archivistique | Archivkunde | cataloguing archives | digital preservation | Archivwesen | ISAD(G) | gestión de archivos históricos | preservación digital | archival description | Archivsoftware
Art History | historia del arte | Kunstgeschichte | histoire de l'art | ~art history degree
Audience Development | audience engagement | Publikumsentwicklung | développement des publics | desarrollo de públicos | visitor engagement | visitor experience | Vermittlungsarbeit | action culturelle | ingénierie culturelle
audio description | audiodescripción
box office | taquilla | Kartenverkauf
=CAT tools | herramientas TAO | outils de TAO
Cataloguing | catalogación | Katalogisierung | catalogage | ~library cataloguing | bibliothéconomie | biblioteconomía | Absys | indexing | indexación | Alma library system | ~catalogación de fondos | Bibliothekssysteme | Inventarisierung | registrarship
cello
Children's Literature | literatura infantil | Kinderliteratur | littérature jeunesse
Choir Conducting | ~choral conducting | conducting | dirección de coro | Chorleitung | direction de chœur | dirección de orquesta | choir leading | Dirigieren | direction d'orchestre | arranging music | arreglos musicales
choreography | coreografía | Choreographie | chorégraphie
Coaching Sports | sports coaching | entrenamiento deportivo | Sporttraining | entraînement sportif | fitness training | Fitnesstraining | coaching sportif | Trainerlizenz | spinning | Trainerschein | programación de entrenamientos | Trainer-B-Lizenz | Level 3 Personal Training | Übungsleiterschein | Trainingsplanung | fitness instruction | gym instruction | Trainingspläne | BPJEPS AF | REPS Level 3 | =TAFAD | entrenamiento funcional | functional training | strength and conditioning
Collections Management | gestión de colecciones | Sammlungsmanagement | gestion des collections | registrar work | Sammlungspflege | collection care | collections care | Spectrum standard | museum documentation | documentation des collections | régie des œuvres | gestion de collections | Sammlungsbetreuung
consecutive interpreting | interpretación consecutiva
Copyright Law | ?copyright | derechos de autor | Urheberrecht | droit d'auteur
Costume Making | Kostümbild | costume design | Kostümschneiderei
Creative Writing | escritura creativa | kreatives Schreiben | écriture créative
cultural management | gestión cultural | Kulturmanagement | arts management | gestion culturelle
Cultural Mediation | mediación cultural | médiation culturelle | Kulturvermittlung
Curation | ~exhibition curation | comisariado | Kuratieren | commissariat d'exposition | curating | Ausstellungsplanung | Ausstellungskonzeption | organización de exposiciones
?Dance | ?danza | ?Tanz | ?danse | Tanzpädagogik | ballet
Dewey Decimal | Dewey | ~Dewey classification
digitisation | digitalización | ~Digitalisierung von Beständen | numérisation | Digitalisierung
Eventim
exhibition design | Ausstellungsgestaltung | diseño de exposiciones
exhibition installation | montaje de exposiciones | montage d'exposition | Ausstellungsaufbau | montage d'expositions
group fitness | Gruppenfitness | clases dirigidas | cours collectifs
?guitar | ?guitarra | ?Gitarre | ?guitare
instrument transport
Interpreting | Dolmetschen | interprétariat | ?interpretación | ~community interpreting
Koha
legal translation | traducción jurídica | juristische Übersetzung | traduction juridique
Localisation | ~software localisation | localización | Lokalisierung
MARC21 | MARC | ~MARC 21
memoQ
MODES | ~=MODES cataloguing
museum education | Museumspädagogik
MuseumPlus | ~MuseumPlus RIA
Musical Instruments | ?Orgel | accompaniment | ~piano accompaniment | ?orgue | clarinet | flute | Notenlesen
orchestra librarianship | Notenbibliothek | music library management
Orchestra Logistics | music notation | Konzertorganisation | concert production | producción de conciertos | Finale notation | parts preparation
orchestration | orquestación
personal training | entrenamiento personal
?piano | ?Klavier
Pilates
Post-editing | MTPE | ~machine translation post-editing | posedición | post-édition
Radio Production | ~radio broadcasting | producción de radio | Radioproduktion | production radio | broadcasting | locución | radiodiffusion
=RDA | ~RDA cataloguing
score reading | Partiturlesen | lectura de partituras | lecture de partitions | Partiturkenntnisse
Sibelius
sight reading | lectura a primera vista | Vom-Blatt-Spiel | déchiffrage
Sign Language | lengua de signos | Gebärdensprache | langue des signes | ~British Sign Language | =BSL | =LSF | =LSE | =DGS | ~Deutsche Gebärdensprache | ~BSL Level 2 | ~lengua de signos española | ~langue des signes française | =ASL
simultaneous interpreting | interpretación simultánea | Simultandolmetschen | interprétation simultanée
Spectrum Standards
Spektrix
stage setup | Bühnenaufbau
Subtitling | subtitulación | Untertitelung | sous-titrage | subtitles | subtitulado
Sworn Translation | traducción jurada
technical translation | traducción técnica | technische Übersetzungen | traduction technique
Terminology Management | gestión terminológica | Terminologiearbeit | ?terminologie | ?terminology | MultiTerm | Terminologiemanagement | gestion terminologique | ~terminology databases
Tessitura
Ticketing Systems | ticketing | ~sistemas de venta de entradas | billetterie | ticket sales | Ticketverkauf | ~gestion de billetterie | venta de entradas
TMS Collections
Trados | ~SDL Trados | ~Trados Studio | ~SDL Trados Studio
Transcription | transcripción | Transkription
?Translation | ?traducción | ?Übersetzung | ?traduction | ~translation skills | Fachübersetzung | Übersetzen | ?Übersetzungen
translation memory | memoria de traducción | memorias de traducción | ~Translation-Memory-Systeme | mémoires de traduction
UEFA B licence | UEFA B
Unimarc
?violín | Geige | violon
visitor services | Besucherbetreuung | Besucherservice
Vocal Training | singing | ?canto | ?Gesang | voice coaching | Stimmbildung | técnica vocal | Gesangsausbildung
Wordfast
yoga teaching | yoga instruction
# Public service and administration
Air Traffic Control | flight planning | planificación de vuelos | Flugplanung
breathing apparatus | Atemschutz | Atemschutzgeräteträger
business continuity | continuidad de negocio | continuité d'activité
Civil Registry | registro civil | état civil | Standesamt | Personenstandsrecht
Dispatch Emergency Calls | emergency call handling | Leitstelle
Election Administration | electoral law
Emergency Planning | planes de emergencia | Katastrophenschutz | plan de emergencias | ~evacuation procedures | Evakuierung | évacuation | plans d'urgence
Environmental Health | food inspection | inspección sanitaria | Lebensmittelkontrolle
EU funding | fondos europeos | fonds européens | EU-Fördermittel
Firefighting | fire fighting | extinción de fuegos | Feuerwehr | lutte contre l'incendie | bomberos | Truppmannausbildung
Freight Train Driving | train driving licence | Triebfahrzeugführer | Triebfahrzeugführerschein | licence de conducteur de train
Grant Administration | ?subvenciones | Zuwendungsrecht | ?subventions | Fördermittel | Fördermittelmanagement
Housing Benefit Administration
International Relations | relaciones internacionales | internationale Beziehungen | relations internationales | cooperación internacional | Entwicklungszusammenarbeit | international development
Legislation Monitoring | análisis de políticas públicas | Politikanalyse | policy research | policy writing
Lobbying | public affairs | asuntos públicos | affaires publiques
Local Government | administración local | Kommunalverwaltung | collectivités territoriales | council procedures | Kommunalrecht | finances publiques | statut de la fonction publique | fonction publique territoriale | Verwaltungskenntnisse | committee servicing | TVöD | Haushaltsrecht | öffentliches Recht | Kommunalpolitik | procedimiento administrativo
Monitoring and Evaluation | =M&E framework | seguimiento y evaluación | impact evaluation | evaluación de proyectos | suivi et évaluation | impact measurement | evaluación de impacto | Wirkungsmessung | logframes | mesure d'impact | logical framework | marco lógico | suivi-évaluation | cadre logique
Project Cycle Management | gestión del ciclo del proyecto
public administration | administración pública | öffentliche Verwaltung | administration publique
public policy | políticas públicas | politiques publiques | policy analysis
# Driving licences and permits
Driving Licence | ~full driving licence | ~clean driving licence | ~full UK driving licence | ~driver's licence | ~UK driving licence | ~drivers licence | ~carnet de conducir | ~carné de conducir | ~permiso de conducir | ~carnet B | ~carné B | ~permiso B | ~carnet de conducir B | ~carné de conducir B | ~permiso de conducir B | ~carnet de coche | ~Führerschein | ~Führerschein Klasse B | ~Führerschein der Klasse B | ~Fahrerlaubnis | ~Fahrerlaubnis Klasse B | ~Fahrerlaubnis der Klasse B | ~Pkw-Führerschein | ~permis B | ~permis de conduire | ~permis de conduire B | ~Category B licence | ~Führerschein B | ~Führerausweis | ~Führerausweis Kategorie B | ~clean licence | ~full clean driving licence | ~valid driver's license | ~permis voiture | ~licencia de conducir | ~licencia de conducción | ~carnet de conducir tipo B | ~permiso de conducción | ~permis VL | ~Klasse B | ~full licence | ~full manual driving licence | ~carné de conducir tipo B | ~driver license | ~permiso de conducir tipo B | ~class B driving licence
HGV Licence | ~HGV Class 1 | ~HGV Class 2 | Class 1 licence | C+E licence | C1 licence | =HGV | =LGV | Class 2 licence | carnet C | carnet C+E | carné C | carné C+E | permiso C | permiso C+E | permis C | permis CE | permis poids lourd | ~Führerschein Klasse C | ~Führerschein Klasse CE | ~Führerschein Klasse C/CE | Führerschein CE | Lkw-Führerschein | ~Führerschein der Klasse CE | ~Führerschein der Klasse C | ~Führerschein Klasse C1 | permis SPL | permis EC | ~Class C licence | ~Category C licence | ~Category C+E licence | ~Fahrerlaubnis Klasse CE | Klasse CE | ~Führerschein der Klasse C/CE | carnet de camión | =CDL | ~permis C et CE | permis PL | C licence | permiso de conducir C+E | CE licence | carnet de conducir C | permis super lourd | Klasse C | Klasse C1 | ~category C1 licence | ~Führerschein Klasse C1E | ~Führerschein der Klasse C1 | Führerschein Klasse BE | Klasse C/CE | carnet C1 | ~permis CE valide | carné de camión | C1E | permis BE | permiso de conducir C | carnet de conducir C+E | carné de conducir C
Motorcycle Licence | carnet de moto | Motorradführerschein | permis moto | permis A | carnet A | Führerschein Klasse A | permis A2
PCV Licence | =PCV | carnet D | permiso D | permis D | ~Führerschein Klasse D | Busführerschein | ~Category D licence | ~Führerschein der Klasse D | PSV licence | carné D | permis transport en commun | Klasse D | D licence
Personal Licence | alcohol licence | ~personal licence holder | permis d'exploitation
Pilot Licence | ~?private pilot licence | =ATPL | Pilotenlizenz | =CPL
Tractor Licence | ~Führerschein Klasse T | Führerschein Klasse L | ~Führerschein der Klasse T | Klasse T
# Spoken languages
Arabic | ~árabe | ~Arabisch | ~Arabischkenntnisse
Basque | ~euskera | ~Baskisch | ~euskara
Bengali | ~Bengalisch
Bulgarian | ~búlgaro | ~Bulgarisch | ~bulgare
Cantonese | ~cantonés | ~Kantonesisch | ~cantonais
Catalan | ~Katalanisch | ~català
Chinese | Mandarin | ~Mandarin Chinese | ~chino | ~Chinesisch | ~chinois | ~Chinesischkenntnisse
Croatian | ~croata | ~Kroatisch | ~croate
Czech | ~checo | ~Tschechisch | ~tchèque | ~Tschechischkenntnisse
Danish | ~danés | ~Dänisch | ~danois | ~Dänischkenntnisse
Dutch | ~neerlandés | ~Niederländisch | ~néerlandais | ~holandés | ~Niederländischkenntnisse | ~Holländisch
English | ~inglés | ~Englisch | ~anglais | ~Englischkenntnisse | ~Englischkenntnissen | ~fluent English | ~business English | ~verhandlungssicheres Englisch | ~anglais courant | ~spoken English | ~technisches Englisch | ~inglés fluido | ~anglais professionnel | ~anglais technique | ~inglés técnico | ~englische Sprache | ~Englischniveau | ~Business-Englisch
Estonian | ~Estnisch | ~estonio
Finnish | ~finés | ~Finnisch | ~finnois | ~finlandés
French | ~francés | ~Französisch | ~français | ~Französischkenntnisse | ~fluent French | ~französische Sprache
Galician | ~gallego
German | ~alemán | ~Deutsch | ~allemand | ~Deutschkenntnisse | ~Deutschkenntnissen | ~fluent German | ~deutsche Sprache | ~deutschen Sprache | ~Deutsch in Wort und Schrift
Greek | ~griego | ~Griechisch | ~grec
Gujarati
Hebrew | ~hebreo | ~Hebräisch | ~hébreu
Hindi
Hungarian | ~húngaro | ~Ungarisch | ~hongrois | ~Ungarischkenntnisse
?=Irish | ~Irish Gaelic | Scottish Gaelic
Italian | ~italiano | ~Italienisch | ~italien | ~Italienischkenntnisse
Japanese | ~japonés | ~Japanisch | ~japonais | ~Japanischkenntnisse
Korean | ~coreano | ~Koreanisch | ~coréen
?=Latin | ~Latein
Latvian | ~Lettisch
Lithuanian | ~Litauisch
Norwegian | ~noruego | ~Norwegisch | ~norvégien
Persian | Farsi | Dari | ~Persisch
?=Polish | ~polaco | ~Polnisch | ~polonais | ~Polnischkenntnisse
Portuguese | ~portugués | ~Portugiesisch | ~portugais | ~Portugiesischkenntnisse
Punjabi
Romanian | ~rumano | ~Rumänisch | ~roumain | ~Rumänischkenntnisse
Russian | ~ruso | ~Russisch | ~russe | ~Russischkenntnisse
Serbian | ~serbio | ~Serbisch | ~serbe
Slovak | ~Slowakisch
Slovenian | ~Slowenisch
Spanish | ~español | ~castellano | ~Spanisch | ~espagnol | ~Spanischkenntnisse | ~fluent Spanish | ~spanische Sprache
Swedish | ~sueco | ~Schwedisch | ~suédois | ~Schwedischkenntnisse
Tagalog
Tamil
Thai
Turkish | ~turco | ~Türkisch | ~turc | ~Türkischkenntnisse
Ukrainian | ~ucraniano | ~Ukrainisch | ~ukrainien | ~Ukrainischkenntnisse
Urdu
Vietnamese
?=Welsh | ~Welsh language
`
