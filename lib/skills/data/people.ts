/** Health, care, science, schools, culture, public service, licences and spoken languages. Notation: see ../vocabulary.ts. */
export const people = `
# Nursing and medicine
?Abdrücke
Abrechnung nach EBM und GOÄ
acupuncture
acupuntura
Advanced Life Support | =ACLS | soporte vital avanzado | =PALS | ~ACLS certification
=AED | =DESA
Airway Management | intubation | intubación | manejo de vía aérea | Atemwegsmanagement
Akupunktur
allaitement
Ambulance Driving | blue light driving
Anaesthesia | anestesia | Anästhesie | anesthésie
?Anatomy | anatomía | Anatomie | ~anatomy and physiology
Antenatal Care
antenatal classes
Anticoagulation | anticoagulation clinics | warfarin
asthma reviews
Awinta
Barthel Index | escala de Barthel | índice de Barthel | escala de Norton | Norton scale | Braden-Skala | Braden scale | Waterlow | grille AGGIR | AGGIR
Basic Life Support | =BLS | soporte vital básico
Behandlungspflege | medizinische Behandlungspflege
=BEMA
birth plans
Blister Packs | blister packing | PMR systems | repeat prescriptions | Verblisterung | =SPD
Blood Collection | phlebotomy | venepuncture | extracción de sangre | Blutentnahme | prélèvements sanguins | Blutabnahme | venipuncture | prise de sang | flebotomía | Blutentnahmen | prélèvement sanguin | extracciones de sangre
Blood Transfusion | transfusions | transfusión | Transfusionen | transfusiones
breastfeeding support
Cannulation | venous access | ~cannulation skills
Cardiology | cardiología | Kardiologie | cardiologie
Care Planning | care plans | planes de cuidados | Pflegeplanung | plan de soins | Pflegedokumentation | plans de soins | care documentation | care records | projet de soins | planes de atención | care notes | projet personnalisé
carte Vitale
Catheterisation | catheter care | sondaje | Katheterisierung | sondage urinaire | catheter insertion
Cerec
Cerner
cervical screening
=CGM Z1
chairside assistance | Stuhlassistenz | travail au fauteuil | Chairside-Assistenz
Chemotherapy Administration | chemotherapy | quimioterapia | Chemotherapie | chimiothérapie
Chronic Disease Management
chronische Erkrankungen
Clinical Audit | clinical governance
clinical checks
Clinical Coding | codificación clínica | medical coding | codage médical | Kodierung | ~medizinische Kodierung
Clinical Documentation | historia clínica | medizinische Dokumentation | dossier médical | patient records | Patientenakten | dossier patient | medical records | dossier de soins | historias clínicas | dossiers patients | Patientendokumentation | dossiers médicaux | electronic patient records | clinical records | case notes | historiales clínicos | transmissions ciblées | electronic patient record | dossier de soins informatisé | dental records
Clinical Reasoning | clinical assessment | clinical examination | history taking | exploración clínica | klinische Untersuchung | Anamnese | anamnesis | examen clinique | diagnóstico clínico | diagnóstico diferencial
Clinical Supervision
cognitive behavioural therapy | CBT | =TCC | terapia cognitivo-conductual | Verhaltenstherapie
=CoMPAS
compounding | Rezeptur | fórmula magistral | formulación magistral | préparations magistrales | Rezepturherstellung | préparatoires
conciliación de medicación
conciliation médicamenteuse
contraception
controlled drugs
counselling
CPR | =RCP | reanimación cardiopulmonar
crowns and bridges
CT scanning | =TAC | =CT
Dampsoft
Dementia Care | dementia | ~cuidado de personas con demencia | Demenzbetreuung | accompagnement des personnes âgées | ~Alzheimer care | Alzheimer | Demenz | démence | maladie d'Alzheimer | atención geriátrica | Betreuung von Demenzkranken | demencia | demencias | ~Umgang mit Demenz | dementia awareness | accompagnement Alzheimer
Dental Assistance | dental nursing | asistencia dental | zahnmedizinische Assistenz | assistance dentaire | Zahnmedizin | instrumentation dentaire | stérilisation dentaire | Zahnreinigung | detartraje | impressions | ~dental impressions | détartrage
dental hygiene | higiene dental | higiene bucodental | Prophylaxe
dental hygiene treatments
Dental Implantology | implantología | implantology
Dental Prophylaxis | profilaxis | profilaxis dental | prophylaxie dentaire | limpieza dental
Dental Prosthetics
dental radiography | radiología dental | radiografías dentales | dental x-rays | radiographie dentaire
Dentally
Dermatology | dermatología | Dermatologie
Diabetes Care | diabetes management | Diabetesberatung
Dialysis | diálisis | Dialyse | hemodiálisis | hémodialyse | haemodialysis
dietary requirements | special diets | ~dietas especiales | régimes alimentaires | dietas
Discharge Planning | planificación del alta | Entlassmanagement | planification de la sortie
Doctolib
DRG
=DRG coding
drug interactions
dry needling | punción seca
=EBM
=ECG | electrocardiogram | electrocardiograma | =EKG | électrocardiogramme | ~ECG interpretation | ~ECG recording
educación maternal
elderly care | cuidado de mayores | Altenpflege | cuidado de personas mayores | aide aux personnes âgées | Seniorenbetreuung
Electrocardiograms | electrocardiogramas | EKGs | électrocardiogrammes
electronic health records | historia clínica electrónica | elektronische Patientenakte | dossier patient informatisé
electroterapia
électrothérapie
Electrotherapy
Elektrotherapie
Emergency Care | emergency medicine | ?urgencias | Notfallmedizin | ?urgences | Notaufnahme | médecine d'urgence | Rettungsdienst | emergency nursing | soins d'urgence | Notfallversorgung | ~medicina de urgencias | pre-hospital care
EMIS | ~EMIS Web
empreintes dentaires
endodoncia
endodontics
Endodontie
Endoscopy | endoscopia | Endoskopie | endoscopie
enfermedades crónicas
Epic EHR | ?=Epic
Epidemiology | epidemiología | Epidemiologie
evaluación psicológica
=Exact dental
Falls Prevention | Sturzprophylaxe | prevención de caídas | prévention des chutes
family planning
Fertility Treatment | embryology | IVF
Fetal Monitoring | CTG | CTG interpretation | cardiotocography | monitorización fetal
First Aid | primeros auxilios | Erste Hilfe | premiers secours | ~first aid certificate | =SST | =PSC1 | Ersthelfer | ~paediatric first aid | ~first aider | ~emergency first aid | ~first aid at work | ~Erste-Hilfe-Kurs | ~curso de primeros auxilios | ~Erste-Hilfe-Schein | ~gestes de premiers secours | secourisme | sauveteur secouriste du travail | ~certificat SST | Ersthelferausbildung | ~Erste-Hilfe-Ausbildung | ~first aid training | premiers soins
Gait Analysis
=GCP | ~ICH-GCP | Good Clinical Practice
GDC registration
=GDP | good distribution practice
Geburtsvorbereitung
General Practice | primary care | atención primaria | Allgemeinmedizin | médecine générale
Geriatric Care | geriatría y gerontología | gerontopsychiatrische Pflege | Gerontopsychiatrie
geriatrics | geriatría | Geriatrie | gerontology | gerontología | gérontologie
Gesden
=GLP | Good Laboratory Practice | =BPL | buenas prácticas de laboratorio
=GOÄ
=GOZ
GPhC registration | GPhC | ~GPhC registered
HCPC Registration | =HCPC
health promotion | Gesundheitsförderung
Health Visiting | school nursing
Hearing Aids | audífonos | Hörgeräte | appareils auditifs
Hearing Tests | audiometry | audiometría | Audiometrie | hearing aid fitting | Hörgeräteanpassung | audioprothèse
hydrotherapy | hidroterapia | balnéothérapie
ICD-10 | CIM-10 | CIE-10
impresiones dentales
Impression Taking | taking impressions | toma de impresiones | prise d'empreintes | Abformung
Independent Prescribing | non-medical prescribing | prescribing qualification | V300
Infection Control | infection prevention | control de infecciones | Infektionsschutz | ~hygiène hospitalière | ?Hygiene | Krankenhaushygiene | ~infection prevention and control | Hygienemanagement | prévention des infections | prevención de infecciones
Insulin Administration | Insulingabe | administración de insulina
Intensive Care | cuidados intensivos | Intensivpflege | soins intensifs | critical care | Intensivmedizin | réanimation | =ICU | =UCI
interacciones farmacológicas
Invisalign
IV Therapy | intravenous therapy | terapia intravenosa | Infusionstherapie | perfusions | Infusionen | vías venosas | canalización de vías | infusion pumps | pose de perfusion | ~pose de perfusions | IV medication | Infusionsmanagement
IXOS
KGG
kinesiotape
lactancia materna
=LGO
Logosw
long-term conditions
Lymphatic Drainage | ~manuelle Lymphdrainage | Lymphdrainage | drainage lymphatique | drenaje linfático
maladies chroniques
mammography | mamografía | mammographie
manual therapy | terapia manual | manuelle Therapie | thérapie manuelle
MDK
mechanical ventilation | ventilación mecánica | Beatmung | Beatmungspflege
medatixx
Medical Imaging | imagerie médicale | diagnóstico por imagen | Röntgenschein | bildgebende Verfahren | =PACS
Medical Software | CGM | Orbis | SAP IS-H | Selene | NetSoins | Doctorlib
Medical Terminology | terminología médica | medizinische Terminologie | terminologie médicale | medizinische Fachbegriffe | vocabulaire médical | medizinische Fachsprache
Medication Administration | administering medication | administración de medicación | Medikamentengabe | administration des médicaments | medicines management | drug rounds | Medikamentenmanagement | medication management | administración de medicamentos | medication rounds | distribution des médicaments | gestion des médicaments | administration de médicaments | Medikamentenverabreichung | medicine administration | Medikamentenverwaltung | administering medicines | Medikamente stellen | préparation des piluliers | Arzneimittelgabe | aide à la prise de médicaments | control de medicación | gestión de medicamentos | circuit du médicament | preparación de medicación
medication reconciliation
medication review
medication reviews
Medicines Reconciliation
Medifox
Medikationsanalyse
Medistar
Mental Health Care | mental health | salud mental | psychische Gesundheit | santé mentale | ~mental health first aid | ~Mental Health Act | psychische Erkrankungen | troubles psychiques
?Midwifery | partería | maïeutique | Hebammenkunde
minor illness
minor injuries
Movement and Mobilisation | ?Mobilisation | movilización | mobilisation des patients | cambios posturales | Lagern und Mobilisieren
MRI | resonancia magnética | =IRM | =MRT
Nasogastric Feeding | PEG feeding | Sondenernährung | nutrición enteral
neonatal care | neonatología | Neonatologie
Neurology | neurología | Neurologie
neuropsicología
Neuropsychologie
neuropsychology
NEWS2
NMC Registration | NMC registered | NMC pin | registered nurse | ~RN licence | =RN | =RGN | colegiación | Krankenpflegeexamen | diplôme d'État d'infirmier | =DEI | Pflegeexamen | colegiado | =EFZ | diplôme d'État infirmier | professional registration | inscription à l'Ordre | ?Approbation
Nursing Care | patient care | cuidados de enfermería | Grundpflege | soins infirmiers | atención al paciente | Krankenpflege | soins de nursing | cuidado del paciente | ~basic nursing care | Patientenversorgung | cuidados básicos | soins aux patients | atención sociosanitaria | patient handling | Patientenbetreuung | cuidado de pacientes | Wundpflege | ~direct patient care | soins palliatifs et de confort | atención de pacientes | soins de base | =DEAS | nursing assessment
Nursing Diploma | Examen als Pflegefachkraft | grado en enfermería | Diplomado en Enfermería | diplôme d'aide-soignant | diplôme d'État d'aide-soignant | staatliches Examen | título de enfermería | título de auxiliar de enfermería | =TCAE
?Nutrition | dietetics | ?nutrición | Ernährungsberatung | diététique | dietética | Diätetik | ~clinical nutrition | ~nutrición clínica | Ernährungslehre | dietary planning | Ernährung | nutritional assessment | enteral feeding
obstetrics | obstetricia | obstétrique | Geburtshilfe
Occupational Health | medicina del trabajo | Arbeitsmedizin | médecine du travail
Occupational Therapy | terapia ocupacional | Ergotherapie
?oncology | oncología | Onkologie | oncologie | cancer care
operating theatre | quirófano | bloc opératoire | OP-Erfahrung | theatre nursing
Ophthalmic Imaging | =OCT | slit lamp | fundus photography | glaucoma screening | Spaltlampe | eye examinations | sight tests | exámenes visuales | examens de vue
Oral Health Education | oral hygiene instruction | educación en higiene oral
orthodontics | ortodoncia | orthodontie | Kieferorthopädie
Orthopaedics | traumatología | Orthopädie | orthopédie | prosthetics | orthotics | Orthopädietechnik | prótesis | Prothetik | prothèses | ortopedia técnica | insoles | appareillage
Osoft
osteopathy | osteopatía | ostéopathie
pacientes crónicos
Paediatrics | paediatric nursing | ?pediatría | Pädiatrie | pédiatrie | Kinderkrankenpflege | puericultura | puériculture
Pain Management | manejo del dolor | Schmerzmanagement | gestion de la douleur | Schmerztherapie | Expertenstandards | prise en charge de la douleur | tratamiento del dolor | control del dolor | évaluation de la douleur
Palliative Care | end-of-life care | cuidados paliativos | Palliativpflege | soins palliatifs | Palliativversorgung | Palliativmedizin | hospice care | fin de vie
Parodontologie
Patient Assessment | evaluación de pacientes | patient triage | triage skills
Patient Counselling | patient advice | patient education | educación sanitaria | educación para la salud | Patientenberatung | éducation thérapeutique | Patientenedukation | educación del paciente | éducation thérapeutique du patient | atención farmacéutica | conseil aux patients | Patientenschulung
Patient Monitoring | Patientenüberwachung | surveillance des patients | paramètres vitaux
Patient Transfer | hoists | Transfertechniken | hoist | transferts | patient moving | movilización de pacientes | Kinästhetik | grúas de traslado | ~aide aux transferts | hoisting | ~hoist transfers | movilizaciones | lève-personne | kinaesthetics | Lagerung
periodoncia
periodontal charting
Periodontology
?personal care | soins d'hygiène | aide à la toilette | higiene personal | aseo personal | Körperpflege
Pharmacology | farmacología | Pharmakologie | pharmacologie
Pharmacovigilance | farmacovigilancia | Pharmakovigilanz | drug safety
Pharmacy Dispensing | dispensing | dispensación | Arzneimittelabgabe | délivrance d'ordonnances | ~dispensing medicines | ~dispensación de medicamentos | délivrance de médicaments | Rezeptabrechnung | Pharmazie | officine | Farmatic | Nixfarma | Winpharma | LGPI | délivrance des ordonnances | prescription checking | Rezeptbelieferung
Pharmatechnik
Phototherapy
physiology | fisiología | Physiologie
Physiotherapy | fisioterapia | Physiotherapie | kinésithérapie | Krankengymnastik | musculoskeletal | exercise prescription | ~musculoskeletal assessment | ~musculoskeletal physiotherapy | Trainingstherapie | Bobath | KG-Gerät | ejercicio terapéutico
PICC Lines | central lines | PICC line | catéteres centrales | Portversorgung | vías centrales | accès veineux | voies veineuses
=PMSI
PNF
postnatal care
Practice Software
Praxisabrechnung
Praxissoftware
Prescription Processing | ?prescriptions | ?recetas | ?Rezepte | ?ordonnances | Rezeptbearbeitung | receta electrónica
pressure area care | pressure care | úlceras por presión | Dekubitusprophylaxe | pressure ulcer prevention | prévention des escarres
Pressure Bandaging | compression therapy | Kompressionstherapie
prótesis dental
prothèse dentaire
?psychiatry | psiquiatría | Psychiatrie | psychiatric nursing | psychiatrische Pflege
Psychological Assessment
psychologische Diagnostik
?psychology | psicología | Psychologie
Psychotherapy | psicoterapia | Psychotherapie | systemische Therapie
?public health | salud pública | santé publique
PZR
Quartalsabrechnung
=R4
radiation protection | Strahlenschutz | radioprotection | protección radiológica | Strahlenschutzkurs | ~Fachkunde im Strahlenschutz | ~Fachkunde Strahlenschutz
radiography | radiografía | Röntgen | X-ray | radiografías | radiographies | radiographie | Röntgenaufnahmen
?radiology | radiología | radiologie
Radiotherapy | radioterapia | Strahlentherapie | radiothérapie | nuclear medicine | medicina nuclear | Nuklearmedizin
Rehabilitation | rehabilitación | rééducation
Resiplus
Resuscitation | neonatal resuscitation | resuscitation training | reanimación | Wiederbelebung
revisión de medicación
Rückbildung
scaling
scaling and polishing
Sexual Health
smear tests
Smoking Cessation | smoking cessation advice
SOE Exact | =SOE
Specimen Handling | blood sampling | Probenhandling | tomas de muestras | extracciones | prises de sang | extracción sanguínea
Spirometry | espirometría | spirométrie
sports injuries
Sterilisation | esterilización | autoclave | autoclaves | ~instrument sterilisation | Instrumentenaufbereitung | Aufbereitung von Medizinprodukten | sterile processing | decontamination | instrumental quirúrgico
Stillberatung
Stoma Care | ostomy care | Stomaversorgung | soins de stomie
Stroke Rehabilitation
suivi de grossesse
?Surgery
Surgical Assistance | scrub nursing | instrumentación quirúrgica | OP-Assistenz | instrumentation chirurgicale | ?cirugía | ?Chirurgie
Suturing | suturas | Nahttechnik | sutures
Swallowing Assessment | Schlucktherapie | deglución
SystmOne
taping
tartrectomía
Teeth Whitening | blanqueamiento | ~blanqueamiento dental
Telemedicine | telehealth | telemedicina | Telemedizin | télémédecine | teleconsultation
télétransmission
tests psychométriques
therapeutic exercise
tiers payant
Tracheostomy Care | ventilator care | tracheostomy | traqueostomía | trachéotomie | außerklinische Intensivpflege
Treatment Care | técnicas de enfermería | soins techniques | soins de confort | soins d'hygiène et de confort | ?toilette
triage | triaje | Ersteinschätzung | ~Manchester triage | tri des patients
Turbomed
ultrasound | ecografía | Ultraschall | échographie | Sonographie | ecografías
Ultrasound Scanning | sonography
Unycop
Vaccination | immunisation | vacunación | Impfungen | vaccinations | vacunas | vaccins | Impfen
Ventilation Care | ventilators | respiradores | Beatmungsgeräte | ventilation non invasive
Vital Signs Monitoring | vital signs | constantes vitales | Vitalzeichen | Vitalzeichenkontrolle | signos vitales | signes vitaux | control de constantes | Vitalparameter | toma de constantes | ~observations and vital signs | Vitalwerte | prise de constantes | surveillance des constantes | prise des constantes
Vivendi PD
Vojta
Wechselwirkungen
Winsmile
Wochenbett
Wound Care | wound dressing | cura de heridas | Wundversorgung | soin des plaies | wound management | Wundmanagement | pansements | tissue viability | Wundexperte | Verbandswechsel | soins des plaies | cuidado de heridas | curas de heridas | ~ICW-Wundexperte | wound assessment | plaies et cicatrisation | ~réfection de pansements | Verbandwechsel | vendajes | ?curas | ?Wunden | pansements complexes | ?plaies | cicatrisation | Verbände
Z1
Zahnarztabrechnung
Zahntechnik
# Social work and care
Addiction Support | substance misuse | adicciones | Suchtberatung | addictologie | Suchthilfe | drug and alcohol support
attachment theory
Autism Support | autism | autismo | Autismus | autisme | =TEA | =TSA | ~autism awareness | ~Autismus-Spektrum
=BAFA | BAFD
=BPJEPS
Care Act
Care Certificate | NVQ Level 3 in Health and Social Care | QCF Level 3 | certificado de profesionalidad sociosanitario | atención sociosanitaria a personas dependientes | =DEAES
Child Protection | protección de menores | Kinderschutz | protection de l'enfance | Kindeswohlgefährdung | Kindeswohl | certificado de delitos sexuales | certificado de delitos de naturaleza sexual
?Childcare | cuidado de niños | Kinderbetreuung | garde d'enfants | nursery care | ~CAP petite enfance | atención infantil | CAP AEPE | petite enfance | infant care | Kleinkindbetreuung | cuidado infantil | Krippenpädagogik
Children Act
Community Intervention | intervención familiar | Sozialraumarbeit | acompañamiento social | Einzelfallhilfe | médiation sociale
Community Work | trabajo comunitario | Gemeinwesenarbeit | intervención comunitaria | community development | intervención social | Quartiersarbeit | dinamización comunitaria
Court Reports | court work | informes sociales | Hilfepläne | rapports sociaux | écrits professionnels | Hilfeplanverfahren | social reports
Crisis Intervention | intervención en crisis | Krisenintervention | conflict de-escalation | suicide prevention
crisis management | gestión de crisis | Krisenmanagement | gestion de crise
DBS Check | ~enhanced DBS | =DBS | ~enhanced DBS check | ~erweitertes Führungszeugnis | Führungszeugnis | ~polizeiliches Führungszeugnis | ~clean DBS
de-escalation | Deeskalation | Deeskalationstraining | ~de-escalation techniques | désescalade
Debt Advice | Schuldnerberatung | housing advice
Deprivation of Liberty Safeguards
Disability Support | disability care | ~atención a la discapacidad | Behindertenhilfe | accompagnement du handicap | Eingliederungshilfe | ?discapacidad | Heilerziehungspflege | situation de handicap | ?Inklusion | diversidad funcional | accompagnement éducatif | support planning
DoLS
Domestic Violence Support | domestic abuse | violencia de género | häusliche Gewalt | violences conjugales
Family Support | trabajo con familias | Familienhilfe | accompagnement des familles | family work | mediación familiar | médiation familiale | entretiens familiaux
Group Work | trabajo con grupos | Gruppenarbeit | dinámicas de grupo | Gruppenangebote | animation d'activités | group activities | activity planning | actividades de ocio
Housing Support | housing management | homelessness support | Wohnungslosenhilfe | housing law | hébergement d'urgence | Wohngeldrecht
Inclusion Support | inclusive education | educación inclusiva
integración sensorial
Juleica
learning disabilities | learning disability | discapacidad intelectual
Leisure Activities Monitor | monitor de tiempo libre | monitor de ocio y tiempo libre
ley de dependencia
life story work
Meal Preparation | preparing meals | preparación de comidas | préparation des repas | Mahlzeitenzubereitung | aide aux repas | aide au repas | entretien du logement | tareas domésticas | hauswirtschaftliche Versorgung
Medication Prompts | medication support
Mental Capacity Act
Migration Advice | refugee support | refugiados | Migrationsberatung | accompagnement des migrants | asylum law | Asylrecht | droit d'asile | Flüchtlingsarbeit | Flüchtlingshilfe
Motivational Interviewing | entrevista motivacional | motivierende Gesprächsführung | entretien motivationnel | solution-focused therapy
NVQ Level 2
NVQ Level 3
Parental Advice | entrevistas familiares | entretiens avec les familles
parenting support | soutien à la parentalité | Elternarbeit | Elterngespräche
Person-centred Care | person-centred planning | atención centrada en la persona | personenzentrierte Pflege | person-centred support | person-centered care
Projektarbeit | project-based learning | aprendizaje basado en proyectos | pédagogie de projet
restorative practice
Safeguarding | ~safeguarding training | ~safeguarding adults | ~safeguarding children | salvaguarda
sensory integration
SGB IX
SGB V
=SGB XII
Social Benefits | prestaciones sociales | ?prestaciones | Sozialleistungen | prestations sociales | ayudas sociales | droits sociaux | aides sociales | accès aux droits
Social Work | trabajo social | Sozialarbeit | travail social | ~social work degree | Soziale Arbeit | accompagnement social | Sozialberatung | Sozialpädagogik | ~Social Work England registration | ~Social Work England | Hilfeplanung | educación social
Supported Living | betreutes Wohnen | piso tutelado | habitat inclusif
therapeutic play
Trauma-informed Care
trauma-informed practice
Traumapädagogik
Volunteer Management | gestión de voluntariado | Ehrenamtskoordination | gestion des bénévoles | volunteer coordination | gestión de voluntarios | Freiwilligenmanagement | Ehrenamtsmanagement | coordination de bénévoles | coordinación de voluntarios | volunteer recruitment
welfare benefits | welfare rights | welfare advice | benefits advice
Youth Work | trabajo con jóvenes | Jugendarbeit | animation jeunesse | Jugendhilfe | animation socioculturelle | Jugendsozialarbeit | ocio y tiempo libre | JNC qualification | animación sociocultural | animation socio-culturelle
# Education
A-level
?Abitur
activités manuelles
Adult Education | educación de adultos | Erwachsenenbildung | formation d'adultes | formation pour adultes
Adult Training | ?Trainings | formación de adultos | Erwachsenenpädagogik | formación para el empleo | ?Weiterbildung | Ausbilderschein | titre professionnel formateur | docencia de la formación
art-thérapie
art therapy
arteterapia
Arts and Crafts
Assessment Design | ~exam marking | marking | corrección de exámenes | evaluación formativa | ~student assessment | ~assessment for learning
?baccalauréat
?Basteln
Behaviour Management | gestión de la conducta | Verhaltensmanagement | gestion du comportement | behaviour support | ~positive behaviour support | behaviour policy
Bildungsdokumentation
Cambridge English
Cambridge exams
=CAPES
careers guidance | career guidance | orientación profesional | orientation professionnelle | orientación laboral | Berufsberatung | career counselling
CELTA
child development
Child Observation
Classroom Management | gestión del aula | Klassenführung | gestion de classe | Klassenmanagement | manejo del aula | gestion de la classe | manejo de aula | gestión de aula
Coaching and Tutoring | academic mentoring
Curriculum Development | ~curriculum design | ~curriculum planning | diseño curricular | Lehrplanentwicklung | desarrollo curricular | ~curriculum knowledge | Lehrplan | programación didáctica | programaciones didácticas | ingénierie de formation | ?curriculum | Stundenplanung | séquences pédagogiques | unidades didácticas | situaciones de aprendizaje
=DALF
DELF
desarrollo infantil
Deutsch als Fremdsprache | DaF
Deutsch als Zweitsprache | =DaZ
développement de l'enfant
Didactics | didáctica | Didaktik | didactique | teaching methods | pädagogische Kenntnisse | metodologías activas | pédagogie active | Methodik
Dyslexia Support | dyslexia | dislexia | Legasthenie | dyslexie
dysphagia | disfagia
=EAL
Early Years Education | =EYFS | ?educación infantil | frühkindliche Bildung | early childhood education | Elementarpädagogik | early years | ~Early Years Foundation Stage | Frühpädagogik | primera infancia | éveil des enfants | frühkindliche Entwicklung | Frühförderung
=ELE
Entwicklungsbeobachtung
Entwicklungspsychologie
=ESOL
Exam Preparation
=FLE | français langue étrangère
Forest School | outdoor education | educación ambiental | Waldpädagogik | éducation à l'environnement | environmental education | Umweltbildung | Naturpädagogik | Erlebnispädagogik | ~Forest School Leader | pédagogie de la nature
Formative Assessment | evaluación continua | évaluation formative | formative Beurteilung
Freinet
GCSE
Goethe-Zertifikat
Google Classroom | Microsoft Teams for Education | interactive whiteboards | pizarra digital | interactive whiteboard | pizarras digitales | tableau numérique | Smartboards | classroom technology | =TICE | herramientas TIC | digitale Medien | Medienpädagogik | digitale Lernplattformen | competencia digital
Grado en Educación Infantil | magisterio | grado en magisterio | título de magisterio | grado en pedagogía | técnico superior en educación infantil | CAP Accompagnant éducatif petite enfance | staatlich anerkannte Erzieherin | Erzieherausbildung | diplôme d'éducateur de jeunes enfants
guided reading
IB Diploma
IELTS
?Inclusion | éducation inclusive | inclusión educativa | Förderschule | Heilpädagogik | pédagogie spécialisée | Integrationspädagogik
kindliche Entwicklung
Kunstpädagogik
Kunsttherapie
language development | desarrollo del lenguaje
Language Support | alfabetización digital | refuerzo escolar | apoyo escolar
Language Teaching | enseñanza de idiomas | enseñanza de español | EFL | =ESL | DaZ-Zulassung | CLIL | =DELE
Lernwerkstatt
Lesson Planning | planificación de clases | Unterrichtsplanung | préparation de cours | Unterrichtsvorbereitung | lesson plans | préparation des cours | preparación de clases | schemes of work | programación de aula | planification des séances
lifeguarding | socorrismo | Rettungsschwimmer | socorrista | lifeguard qualification | NPLQ | BNSSA | ~título de socorrista | surveillance de baignade | Rettungsschwimmabzeichen | =BEESAN | título de salvamento | salvamento acuático | DLRG
literacy | alfabetización
Literacy Teaching | phonics teaching | lectoescritura | Leseförderung | apprentissage de la lecture | fomento de la lectura | reading support | animación a la lectura | lecture publique | médiation du livre
loisirs créatifs
Makaton
?manualidades
?Mathematics | matemáticas | Mathematik | mathématiques | maths teaching | cálculo | Mathematikkenntnisse | teaching maths | algebra | calculus
?Moderation | Moderationstechniken | Moderationskenntnisse | ~moderation skills
Montessori | ~Montessori Method | ~método Montessori | ~Montessori-Pädagogik | ~pédagogie Montessori | ~Montessori-Diplom | ~Montessori diploma | Waldorfpädagogik
?motricidad
Music Teaching | Musikpädagogik | pedagogía musical | formation musicale | Musikunterricht | enseñanza musical
music theory | Musiktheorie | teoría musical | théorie musicale | musical theory | solfège | lenguaje musical
music therapy
música en el aula
Musical Education | Musikerziehung | educación musical | éducation musicale | music education | Rhythmik
musicoterapia
Musiktherapie
numeracy
observación infantil
pastoral care
PECS
pedagogía Waldorf
pedagogy | pedagogía | Pädagogik | pédagogie
=PGCE
Phonics | ~synthetic phonics | Read Write Inc
Physical Sciences Teaching | laboratory teaching | practical science
Pikler
Play-based Learning | learning through play | aprendizaje basado en el juego | spielerisches Lernen | pédagogie par le jeu | play therapy | Spielpädagogik
preparación de exámenes
ProfilPASS
Pronote
Prüfungsvorbereitung
psicología infantil
psicomotricidad
Qualified Teacher Status | QTS | máster del profesorado | Staatsexamen | Lehramt | Lehrbefähigung | =CAP de formation | ~zweites Staatsexamen | máster de profesorado | =MEEF | Lehramtsstudium | =QTLS | =CRPE | =CAPET | agrégation | habilitación docente
Reggio
Reggio Emilia
School Administration | =SIMS | ?=Arbor | =BNCC | Bromcom
Situationsansatz
Special Educational Needs | =SEND | =SEN | special needs | necesidades educativas especiales | sonderpädagogischer Förderbedarf | besoins éducatifs particuliers | Sonderpädagogik | special education | SENCO | =ACNEAE | educación especial | élèves à besoins particuliers | Inklusionspädagogik | EHCPs | EHCP | Förderpädagogik | enfants en situation de handicap | atención a la diversidad | pedagogía terapéutica | Förderpläne | accompagnement d'élèves en situation de handicap
Speech Therapy | speech and language therapy | logopedia | Logopädie | orthophonie | Sprachförderung | Sprachtherapie | alltagsintegrierte Sprachbildung
Sports Education | educación física | Sportunterricht | éducation physique | physical education | Bewegungserziehung | swimming lessons
Student Counselling | orientación académica | insertion professionnelle | inserción laboral | academic advising | conseil en évolution professionnelle | Seelsorge | tutoría | orientación educativa | job coaching | Jobcoaching | acción tutorial
Swimming Instruction | swimming teaching | natación | Schwimmunterricht | natation | =MNS | Rettungsschwimmabzeichen Silber | sauvetage aquatique | socorrista acuático | BPJEPS AAN | STA Level 2 | Rettungsfähigkeit | Swim England Level 2 | DLRG Silber | DLRG Bronze
systematic synthetic phonics
?Teaching | ?enseñanza | ?Unterrichten | ?enseignement | ?docencia | tutoring | Nachhilfe | soutien scolaire | Unterrichtserfahrung | ~teaching experience | experiencia docente | aide aux devoirs | impartir clases | ~classroom teaching | Hausaufgabenbetreuung | lecturing | animation d'ateliers
TEFL | ~TEFL certificate
TESOL
TestDaF
Waldorf
Workshop Facilitation | facilitation | facilitación | ~facilitación de talleres | Moderation von Workshops | animation de réunions | facilitating workshops | Workshop-Moderation | ?talleres | ~dinamización de talleres | workshops leiten | workshop design | running workshops | dinamización de grupos | ~técnicas de facilitación | animation d'ateliers pédagogiques | animation de groupe | Gruppenmoderation
# Laboratory and science
21 CFR Part 11
AGS data
Air Quality Monitoring | calidad del aire | Luftqualität | qualité de l'air
air sampling
Altlasten
análisis de agua
análisis de muestras
analyse d'échantillons
analyse de l'eau
Analytical Chemistry | química analítica | analytische Chemie | chimie analytique | chemical analysis | análisis químico | wet chemistry | analyses chimiques | valoraciones | analyses physico-chimiques | análisis fisicoquímicos
?anthropology
antropología
Astronomy
astrophysics
Astrophysik
atmospheric science
Autoclaving
autorización ambiental
bat surveys
Benchling
Biochemistry | bioquímica | Biochemie | biochimie
biodiversity | biodiversidad | biodiversité
biodiversity net gain
Bioinformatics | bioinformática | Bioinformatik | bio-informatique | sequencing | sequence analysis | ~DNA sequencing | secuenciación | Sequenzierung | séquençage
?Biology | ?biología | ?Biologie
bird surveys
=BNG
borehole logging
botanical surveys
cálculo de emisiones
carbon footprint | huella de carbono | bilan carbone | CO2-Bilanz | carbon accounting | ~cálculo de huella de carbono
CDISC
Cell Culture | cultivo celular | Zellkultur | culture cellulaire | tissue culture | cultivos celulares | Zellkulturen | Zellkulturtechnik | ~cell culture techniques
ChemDraw
?Chemistry | ?química | ?Chemie | ?chimie | organic synthesis
ChemStation
Chromatography | cromatografía | Chromatographie | =UPLC | ~cromatografía líquida
Chromeleon
cleanroom processes
climate modelling
climatología
Clinical Data Management
clinical research | investigación clínica | klinische Forschung | recherche clinique
Clinical Trials | ensayos clínicos | klinische Studien | essais cliniques | clinical trial management | clinical studies
contaminated land
core logging
CRISPR | gene editing | cloning | Klonierung | clonaje | ?clonage | transfection | plasmid preparation | DNA extraction | RNA extraction | extracción de ADN | extraction d'ADN | DNA-Extraktion | RNA-Extraktion | protein expression | protein chemistry | bioprocessing | bioreactors | biorreactores | Bioreaktoren | bioréacteurs | upstream processing | downstream processing | Bioprozesstechnik | fermenters | cell biology | Zellbiologie | flow cytometry analysis | biología celular | biologie cellulaire | in vivo studies | animal models | FELASA
cryogenics
=CTIS
cytology | citología | Zytologie
dépollution
Drinking Water Regulations | Trinkwasserverordnung
=EcIA
?Ecology | ecología | Ökologie | écologie | ornithology | wildlife monitoring | habitat management | ~conservation ecology | ?protected species | ecological surveys | Kartierung | inventaires faune flore | fauna surveys | inventaires naturalistes | inventarios de fauna | ~faunistische Kartierung
econometría
econometrics
économétrie
economic modelling
eCRF
EDC systems
Electron Microscopy | =SEM microscopy | microscopía electrónica | Elektronenmikroskopie
=ELISA | immunoassays
EMAS
Empower
Environmental Impact Assessment | ~evaluación de impacto ambiental | Umweltverträglichkeitsprüfung | étude d'impact | environmental monitoring | Umweltschutz | impacto ambiental | ~étude d'impact environnemental | études d'impact | environmental permits
Environmental Law and Permits
environmental management | gestión ambiental | Umweltmanagement | gestión medioambiental
environmental permitting
environmental sampling
ESG reporting | =ESG | ~reporting ESG | CSRD | sustainability reporting | Nachhaltigkeitsberichterstattung
ethnographie
ethnography
eTMF
etnografía
Fermentation | ~fermentation processes
fish surveys
fitopatología
flood risk assessment | flood modelling
Flow Cytometry | citometría de flujo | Durchflusszytometrie | cytométrie en flux | =FACS
Forensic Science | ciencia forense | Forensik
FTIR
gas chromatography | cromatografía de gases | Gaschromatographie
GC-MS
gel electrophoresis | electroforesis | Elektrophorese | électrophorèse
genomics | genómica
geofísica
?Geology | geología | Geologie | hydraulic modelling | hydrological modelling
geophysics
Geophysik
géophysique
gestión ambiental ISO
GHG accounting
=gINT
GraphPad
GraphPad Prism
great crested newt licence
Habitat Restoration | restauración de hábitats | Renaturierung
habitat surveys
Haematology | hematología | Hämatologie | hématologie
HEC-RAS
hidrodinámica
Histology | histología | Histologie | microtomy
=HPLC
hydrogeology | hidrogeología | hydrogéologie
hydrology | hidrología | Hydrologie
ICH guidelines
ICH-Richtlinien
ICP-MS
=ICPE
=ImageJ
Immissionsschutz
immunohistochemistry | inmunohistoquímica | Immunhistochemie | immunohistochimie
?Immunology | inmunología | Immunologie
Ion Chromatography | Ionenchromatographie | chromatographie ionique
ISO 14971
Laboratory Equipment | laboratory techniques | técnicas de laboratorio | Labortechnik | techniques de laboratoire | laboratory analysis | análisis de laboratorio | laboratory safety | Laborerfahrung | analyses de laboratoire | lab techniques | Laboranalysen | Laborarbeit | Laborkenntnisse | análisis clínicos | laboratory experience | experiencia en laboratorio | Laborgeräte | Arbeitssicherheit im Labor
Laboratory Information Management Systems | =LIMS
LabVantage
LabWare
laser physics
LC-MS
Leapfrog
Life Cycle Assessment | LCA | análisis del ciclo de vida | Ökobilanz | analyse du cycle de vie | Ökobilanzierung | =GHG | ~GHG Protocol | climate risk | greenhouse gas accounting
lithography
macroeconomía
macroeconomics
mammal surveys
Mass Spectrometry | espectrometría de masas | Massenspektrometrie | ~spectrométrie de masse | spectrométrie | spectrophotometry | spectrophotométrie | espectrofotometría | Photometrie | Atomabsorption | UV-Vis | AAS | ICP-OES | =XRD | =XRF | =DSC | rheology | reología | Rheologie | =TGA | IR-Spektroskopie | espectroscopía infrarroja | ?Raman
Medidata Rave
meteorología
Meteorologie
Meteorology
Method Validation | method development | validación de métodos | Methodenvalidierung | validation de méthodes | Methodenentwicklung | desarrollo de métodos | analytical method validation | method transfer
Microbiology | microbiología | Mikrobiologie | microbiologie | microbiological testing | análisis microbiológicos | analyses microbiologiques | bacteriología | bacteriology | bactériologie | mikrobiologische Untersuchungen | análisis microbiológico | siembras | mikrobiologische Analysen
Microscopy | microscopía | Mikroskopie | microscopie
mineralogy
modelización numérica
molecular biology | biología molecular | Molekularbiologie | biologie moléculaire | molekularbiologische Methoden
?muestreos
Nanotechnologie
nanotechnology
Nasschemie
Nature Conservation | Naturschutz
newt surveys
next-generation sequencing | =NGS
=NMR | ~NMR spectroscopy
Noise Assessment | noise assessments | mediciones de ruido | Lärmmessungen
numerical modelling
numerische Simulation
oceanografía
oceanography
Ökonometrie
=OpenLab
Optics and Photonics | photonics | Photonik | fotónica | lasers
organic chemistry | química orgánica | organische Chemie | chimie organique
pathology | anatomía patológica | pathologie
=PCR | =qPCR | ~RT-PCR | ~real-time PCR
petrology
Pharmacopoeia | farmacopea | Arzneibuch | pharmacopée
Phase 1 habitat survey
photolithography
?Physics | ?física | ?Physik | ?physique
pipetting | pipetas | Pipettieren | pipetado | pipetage | pipeteo
plant pathology
Plant Science
Probenanalyse
Probenvorbereitungen
Protected Species Licence | protected species licences
Protein Purification
proteomics
Psychometrics
quantum computing
quantum mechanics
=Rave
Regulatory Medical Devices | =MDR | ~FDA regulations | ~EU MDR | FDA | Medizinproduktegesetz | Medizinprodukterecht
regulatory submissions
?remediation
reptile surveys
Sample Analysis
sample preparation | Probenvorbereitung | preparación de muestras | préparation d'échantillons | préparation des échantillons | Probenaufbereitung
=SampleManager
Sampling | ~water sampling | toma de muestras | Probenahme | ?échantillonnage | ?muestreo | prélèvements | sample collection | specimen collection | Probenentnahme | specimen preparation
SDTM
seismology
semiconductor processing
Sensory Analysis | análisis sensorial | Sensorik | analyse sensorielle | Sensorikprüfung
site monitoring
SnapGene
?sociology
species surveys | ~protected species surveys
spectroscopy | espectroscopía | Spektroskopie | spectroscopie
Stability Studies | stability testing | Stabilitätsprüfungen
Standard Operating Procedures | SOPs | =SOP | =PNT | procedimientos normalizados de trabajo | standard operating procedure
Statistical Genetics | population genetics | ?genética | ?Genetik | ?génétique | ?genetics
suelos contaminados
?sustainability | ?sostenibilidad | ?Nachhaltigkeit | ?développement durable | Nachhaltigkeitsmanagement | =RSE | =CSR
Titration | titrations | titulación química
toma de muestras de agua
Toxicology | toxicología | Toxikologie | toxicologie
trial monitoring
UKHab
Umweltanalytik
vacuum technology
Vakuumtechnik
Veeva
Veeva Vault
Wasseranalytik
waste regulations
water analysis
Western blot | Western blotting
zoología
zoology
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
Coaching Sports | sports coaching | entrenamiento deportivo | Sporttraining | entraînement sportif | fitness training | Fitnesstraining | coaching sportif | Trainerlizenz | spinning | Trainerschein | programación de entrenamientos | Trainer-B-Lizenz | Level 3 Personal Training | Übungsleiterschein | Trainingsplanung | fitness instruction | gym instruction | Trainingspläne | BPJEPS AF | REPS Level 3 | =TAFAD | entrenamiento funcional | functional training | strength and conditioning | ?entrenamiento | ?trainer licence | C-Trainerlizenz | licencia de entrenador | UEFA licence | title of coach | diplôme d'entraîneur | Übungsleiterlizenz | Les Mills | HIIT | Zumba | CrossFit | Rückenschule | aquagym | préparation physique | nutrición deportiva | REPs | CIMSPA
Collections Documentation | accessioning | inventaire des collections | inventory of collections
Collections Management | gestión de colecciones | Sammlungsmanagement | gestion des collections | registrar work | Sammlungspflege | collection care | collections care | Spectrum standard | museum documentation | documentation des collections | régie des œuvres | gestion de collections | Sammlungsbetreuung
Condition Reporting | condition reports | condition checking | constats d'état | Zustandsprotokolle | informes de conservación
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
Documentary Research | recherche documentaire | ?Recherche | archive catalogues
Dubbing | ?doblaje | ?Synchronisation | doublage | surtitling
ETC Eos | =Eos | Hog 4 | =MA2 | =MA3 | =Chamsys
Eventim
exhibition design | Ausstellungsgestaltung | diseño de exposiciones
exhibition installation | montaje de exposiciones | montage d'exposition | Ausstellungsaufbau | montage d'expositions
group fitness | Gruppenfitness | clases dirigidas | cours collectifs
?guitar | ?guitarra | ?Gitarre | ?guitare
instrument transport
Interpreting | Dolmetschen | interprétariat | ?interpretación | ~community interpreting
Koha
LED Fixtures | ?=LED
legal translation | traducción jurídica | juristische Übersetzung | traduction juridique
Library Systems | library management systems | Absysnet | aDIS/BMS | sistemas de gestión bibliotecaria | Bibliothekssoftware | =SIGB | PMB | Ex Libris | AACR2 | RAK-WB | CDU | RFID library
literarisches Übersetzen
Literary Translation
Loan Agreements | loan administration | préstamos de obras
Localisation | ~software localisation | localización | Lokalisierung
MARC21 | MARC | ~MARC 21
medical translation
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
Proofreading Marks | spelling and grammar | Rechtschreibung | ?ortografía | ?orthographe | ?grammar
Radio Production | ~radio broadcasting | producción de radio | Radioproduktion | production radio | broadcasting | locución | radiodiffusion
=RDA | ~RDA cataloguing
Rope Courses | climbing instruction | route setting | ?escalade | ?escalada | ?Klettern
score reading | Partiturlesen | lectura de partituras | lecture de partitions | Partiturkenntnisse
Sibelius
sight reading | lectura a primera vista | Vom-Blatt-Spiel | déchiffrage
Sign Language | lengua de signos | Gebärdensprache | langue des signes | ~British Sign Language | =BSL | =LSF | =LSE | =DGS | ~Deutsche Gebärdensprache | ~BSL Level 2 | ~lengua de signos española | ~langue des signes française | =ASL
simultaneous interpreting | interpretación simultánea | Simultandolmetschen | interprétation simultanée
Ski Instruction | ski teaching | Skilehrer | monitor de esquí
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
traducción literaria
traducción médica
traduction littéraire
transcreation
Transcription | transcripción | Transkription
?Translation | ?traducción | ?Übersetzung | ?traduction | ~translation skills | Fachübersetzung | Übersetzen | ?Übersetzungen
translation memory | memoria de traducción | memorias de traducción | ~Translation-Memory-Systeme | mémoires de traduction
Translation Software | =OmegaT | ?=Across | XTM | ?Phrase TMS | Memsource | Smartling | Lokalise | Crowdin | Xbench | Déjà Vu | ?Subtitle Edit
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
Civil Protection | protección civil | Katastrophenhilfe | protection civile | sécurité civile | COBR
Civil Registry | registro civil | état civil | Standesamt | Personenstandsrecht
Dispatch Emergency Calls | emergency call handling | Leitstelle
Election Administration | electoral law
Emergency Planning | planes de emergencia | Katastrophenschutz | plan de emergencias | ~evacuation procedures | Evakuierung | évacuation | plans d'urgence
Environmental Health | food inspection | inspección sanitaria | Lebensmittelkontrolle
EU funding | fondos europeos | fonds européens | EU-Fördermittel
EU Project Management | proyectos europeos | Horizon Europe | Interreg | projets européens | EU-Projekte
Firefighting | fire fighting | extinción de fuegos | Feuerwehr | lutte contre l'incendie | bomberos | Truppmannausbildung
Firefighting Drill | =ERP1
Freight Train Driving | train driving licence | Triebfahrzeugführer | Triebfahrzeugführerschein | licence de conducteur de train
Grant Administration | ?subvenciones | Zuwendungsrecht | ?subventions | Fördermittel | Fördermittelmanagement
Grants Administration | Förderrecht | Zuwendungsmanagement
Housing Benefit Administration
International Relations | relaciones internacionales | internationale Beziehungen | relations internationales | cooperación internacional | Entwicklungszusammenarbeit | international development
Legislation Monitoring | análisis de políticas públicas | Politikanalyse | policy research | policy writing
Lobbying | public affairs | asuntos públicos | affaires publiques
Local Government | administración local | Kommunalverwaltung | collectivités territoriales | council procedures | Kommunalrecht | finances publiques | statut de la fonction publique | fonction publique territoriale | Verwaltungskenntnisse | committee servicing | TVöD | Haushaltsrecht | öffentliches Recht | Kommunalpolitik | procedimiento administrativo
Monitoring and Evaluation | =M&E framework | seguimiento y evaluación | impact evaluation | evaluación de proyectos | suivi et évaluation | impact measurement | evaluación de impacto | Wirkungsmessung | logframes | mesure d'impact | logical framework | marco lógico | suivi-évaluation | cadre logique
Police Procedures | statement taking | evidence handling
Project Cycle Management | gestión del ciclo del proyecto
public administration | administración pública | öffentliche Verwaltung | administration publique
public policy | políticas públicas | politiques publiques | policy analysis
Registry Law | Meldewesen | Passwesen | padrón municipal | Melderecht
Statistics Reporting | Kameralistik | doppisches Haushaltswesen | NKF | comptabilité publique | M57 | contabilidad pública
# Driving licences and permits
Driving Licence | ~full driving licence | ~clean driving licence | ~full UK driving licence | ~driver's licence | ~UK driving licence | ~drivers licence | ~carnet de conducir | ~carné de conducir | ~permiso de conducir | ~carnet B | ~carné B | ~permiso B | ~carnet de conducir B | ~carné de conducir B | ~permiso de conducir B | ~carnet de coche | ~Führerschein | ~Führerschein Klasse B | ~Führerschein der Klasse B | ~Fahrerlaubnis | ~Fahrerlaubnis Klasse B | ~Fahrerlaubnis der Klasse B | ~Pkw-Führerschein | ~permis B | ~permis de conduire | ~permis de conduire B | ~Category B licence | ~Führerschein B | ~Führerausweis | ~Führerausweis Kategorie B | ~clean licence | ~full clean driving licence | ~valid driver's license | ~permis voiture | ~licencia de conducir | ~licencia de conducción | ~carnet de conducir tipo B | ~permiso de conducción | ~permis VL | ~Klasse B | ~full licence | ~full manual driving licence | ~carné de conducir tipo B | ~driver license | ~permiso de conducir tipo B | ~class B driving licence
HGV Licence | ~HGV Class 1 | ~HGV Class 2 | Class 1 licence | C+E licence | C1 licence | =HGV | =LGV | Class 2 licence | carnet C | carnet C+E | carné C | carné C+E | permiso C | permiso C+E | permis C | permis CE | permis poids lourd | ~Führerschein Klasse C | ~Führerschein Klasse CE | ~Führerschein Klasse C/CE | Führerschein CE | Lkw-Führerschein | ~Führerschein der Klasse CE | ~Führerschein der Klasse C | ~Führerschein Klasse C1 | permis SPL | permis EC | ~Class C licence | ~Category C licence | ~Category C+E licence | ~Fahrerlaubnis Klasse CE | Klasse CE | ~Führerschein der Klasse C/CE | carnet de camión | =CDL | ~permis C et CE | permis PL | C licence | permiso de conducir C+E | CE licence | carnet de conducir C | permis super lourd | Klasse C | Klasse C1 | ~category C1 licence | ~Führerschein Klasse C1E | ~Führerschein der Klasse C1 | Führerschein Klasse BE | Klasse C/CE | carnet C1 | ~permis CE valide | carné de camión | C1E | permis BE | permiso de conducir C | carnet de conducir C+E | carné de conducir C
Motorcycle Licence | carnet de moto | Motorradführerschein | permis moto | permis A | carnet A | Führerschein Klasse A | permis A2
PCV Licence | =PCV | carnet D | permiso D | permis D | ~Führerschein Klasse D | Busführerschein | ~Category D licence | ~Führerschein der Klasse D | PSV licence | carné D | permis transport en commun | Klasse D | D licence
Personal Licence | alcohol licence | ~personal licence holder | permis d'exploitation | ?Konzession | licence IV
Pilot Licence | ~?private pilot licence | =ATPL | Pilotenlizenz | =CPL
Taxi Licence | licencia VTC | Taxischein | P-Schein | carte VTC
Towing Licence | B+E | trailer licence | Anhängerführerschein | Führerschein BE | permis remorque | carné B+E
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
