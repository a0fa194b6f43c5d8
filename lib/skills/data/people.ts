/** Health, care, science, schools, culture, public service, licences and spoken languages. Notation: see ../vocabulary.ts. */
export const people = `
# Nursing and medicine
12-lead ECG | twelve-lead ECG
3Shape
=AAC
?Abdrücke
Abrechnung nach EBM und GOÄ
Abrechnung nach GOZ | Abrechnung GOZ | Abrechnung nach BEMA | Abrechnung nach EBM | Abrechnung nach GOÄ
accompagnement fin de vie
accuracy checking | ACPP | accuracy checking technician
acupuncture
acupuntura
Acute Care
Adastra
Addiction Counselling
=ADHD
Advanced Clinical Practice
Advanced Life Support | =ACLS | soporte vital avanzado | =PALS | ~ACLS certification
Adverse Event Reporting
=AED | =DESA
afasia | Aphasie
=AFGSU
AGGIR
aide au lever
Airway Management | intubation | intubación | manejo de vía aérea | Atemwegsmanagement
Akupunktur
allaitement
Allscripts
?=ALS
ambulance driver training | clinical driving
Ambulance Driving | blue light driving
Anaesthesia | anestesia | Anästhesie | anesthésie
Anaesthesia Monitoring
Anaesthetic Machines
Anaesthetic Nursing | enfermería de anestesia | soins infirmiers en anesthésie
anaesthetic practice
Anaesthetics
anamnesis clínica | recueil d'anamnèse
Anaphylaxis | anaphylaxis management | anaphylaxis training
Anästhesiepflege
?Anatomy | anatomía | Anatomie | anatomy and physiology
Animal First Aid
Animal Radiography
Antenatal Care
antenatal classes
Anticoagulation | anticoagulation clinics | warfarin
Antimicrobial Stewardship
=ANTT
Arterial Blood Gases
Arterial Lines
Arzneimittelausgabe
Aseptic Non-touch Technique
Aseptic Preparation
aspiración de secreciones
Assisted Reproduction | técnicas de reproducción asistida | reproducción asistida | assistierte Reproduktion | procréation médicalement assistée
Asthma Care
asthma reviews
Athenahealth
=ATLS
?Audiology
Audiometrías | Hörtests
?Autoanalizadores | automated analysers | automates d'analyse | Analyseautomaten
Autoclave Operation | autoclaves à vapeur
Auxiliar de Enfermería
Awinta
Baby Immunisations
=BadgerNet | BadgerNotes
Balance Training
bandaging | Verbände anlegen
bariatric care
Barrier Nursing
Barthel Index | escala de Barthel | índice de Barthel | escala de Norton | Norton scale | Braden-Skala | Braden scale | Waterlow | grille AGGIR
basale Stimulation
Basic Life Support | =BLS | soporte vital básico
Bed Management
Behandlungspflege | medizinische Behandlungspflege
=BEMA
bilan kinésithérapique
Biografiearbeit
biomechanical assessment | biomechanical assessments | Ganganalyse
birth plans
Bladder Scanning
Blister Packs | blister packing | PMR systems | repeat prescriptions | Verblisterung
Blood Collection | phlebotomy | venepuncture | extracción de sangre | Blutentnahme | prélèvements sanguins | Blutabnahme | venipuncture | prise de sang | flebotomía | Blutentnahmen | prélèvement sanguin | extracciones de sangre
Blood Culture
?Blood Donation
Blood Glucose Monitoring | glycémie capillaire
blood grouping
Blood Pressure Monitoring
Blood Transfusion | transfusions | transfusión | Transfusionen | transfusiones
Blutdruckmessung
Bowel Care
Brain Injury | acquired brain injury
brancardage
Breakaway Techniques
breastfeeding support
Bronchoscopy
=BSE accreditation
=BSN
BtM-Dokumentation
CAD/CAM Dentistry
cambio de ropa de cama
Cannulation | venous access | ~cannulation skills | IV cannulation | intravenous cannulation | peripheral cannulation | vías venosas periféricas | accesos venosos | venöser Zugang | Venenverweilkanülen | pose de voie veineuse
Cardiac Care
cardiac nursing
Cardiac Rehabilitation
Cardiology | cardiología | Kardiologie | cardiologie
care of the elderly | elderly care nursing
Care Pathways
Care Planning | care plans | planes de cuidados | Pflegeplanung | plan de soins | Pflegedokumentation | plans de soins | care documentation | care records | projet de soins | planes de atención | care notes | projet personnalisé | care plan | support plan | projets personnalisés | plan de atención individualizada
Carenotes
carte Vitale
Catheterisation | catheter care | sondaje | Katheterisierung | sondage urinaire | catheter insertion
central line care | cuidados de catéter central
Cerec
Cerner
=Cerner Millennium
cervical screening | smear taking
=CGM Z1
chairside assistance | Stuhlassistenz | travail au fauteuil | Chairside-Assistenz | Behandlungsassistenz | asistencia en sillón | chair side assistance
Challenging Behaviour | behaviours that challenge | challenging behaviours
chambres implantables
Chemotherapy Administration | chemotherapy | quimioterapia | Chemotherapie | chimiothérapie
?Child Health
Chiropractic
Chronic Disease Management
chronische Erkrankungen
circulating nurse duties
citometría | cytométrie | Zytometrie
Clinical Audit | clinical governance
clinical checks
Clinical Coding | codificación clínica | medical coding | codage médical | Kodierung | medizinische Kodierung
Clinical Decision Making
Clinical Documentation | historia clínica | medizinische Dokumentation | dossier médical | patient records | Patientenakten | dossier patient | medical records | dossier de soins | historias clínicas | dossiers patients | Patientendokumentation | dossiers médicaux | electronic patient records | clinical records | case notes | historiales clínicos | transmissions ciblées | electronic patient record | dossier de soins informatisé | dental records
Clinical Effectiveness
Clinical Handover | SBAR handover | SBAR | Übergabegespräche | transmissions orales | handover using SBAR
Clinical Leadership
Clinical Monitoring
clinical observations
Clinical Pharmacy
Clinical Psychology
Clinical Reasoning | clinical assessment | clinical examination | history taking | exploración clínica | klinische Untersuchung | Anamnese | anamnesis | examen clinique | diagnóstico clínico | diagnóstico diferencial
Clinical Reports | informes clínicos | klinische Berichte | rapports cliniques | informes médicos
Clinical Skills
Clinical Supervision
Cliniko
cochlear implants | Cochlea-Implantate | implants cochléaires
codage PMSI
Cognitive Assessment
cognitive behavioural therapy | CBT | =TCC | terapia cognitivo-conductual | Verhaltenstherapie
Cognitive Testing
Cognitive Training | Hirnleistungstraining | estimulación cognitiva | stimulation cognitive | kognitive Aktivierung | kognitives Training
coloscopie | colonoscopia
Colposcopy
=CoMPAS
Complaints Investigation
?complex needs | ?complex health needs
compounding | Rezeptur | fórmula magistral | formulación magistral | préparations magistrales | Rezepturherstellung | préparatoires
Compression Bandaging
conciliación de medicación
conciliation médicamenteuse
Connext Vivendi
Contact Lenses
contención mecánica
continence assessment
Continence Care
continuing healthcare
contraception
control de glucemia | Blutzuckermessung | mesure de la glycémie
control prenatal | Schwangerenvorsorge
controlled drugs | controlled drugs register
=COPD
Core Stability
counselling
CPR | =RCP | reanimación cardiopulmonar | cardiopulmonary resuscitation
CPR Certification
CPT Coding
critical care
Crown and Bridge
crowns and bridges
CT scanning | =TAC | =CT | tomografía computarizada | Computertomographie | scanner médical
Dampsoft
=DEAS
démarche de soins
démarche qualité en santé
Dementia Care | dementia | cuidado de personas con demencia | Demenzbetreuung | accompagnement des personnes âgées | ~Alzheimer care | Alzheimer | Demenz | démence | maladie d'Alzheimer | atención geriátrica | Betreuung von Demenzkranken | demencia | demencias | ~Umgang mit Demenz | dementia awareness | accompagnement Alzheimer | Demenzbegleitung | accompagnement de la démence
densitometría | Knochendichtemessung
Dental Assistance | dental nursing | asistencia dental | zahnmedizinische Assistenz | assistance dentaire | Zahnmedizin | instrumentation dentaire | stérilisation dentaire | Zahnreinigung | detartraje | impressions | dental impressions | détartrage | Abformungen | ?empreintes
Dental Charting
dental hygiene | higiene dental | higiene bucodental | Prophylaxe
dental hygiene treatments
Dental Implantology | implantología | implantology | Implantologie
Dental Implants
Dental Prophylaxis | profilaxis | profilaxis dental | prophylaxie dentaire | limpieza dental
Dental Prosthetics
dental radiography | radiología dental | radiografías dentales | dental x-rays | radiographie dentaire
Dental Scaling
dental sedation
Dental Software
Dentally
?Dentistry
Denture Making | denture repair
Depot Injections
Dermatology | dermatología | Dermatologie
dermocosmética | dermocosmétique
Diabetes Care | diabetes management | Diabetesberatung
diabetic foot screening | diabetic foot care
diagramme de soins
dialyse péritonéale
Dialysis | diálisis | Dialyse | hemodiálisis | hémodialyse | haemodialysis
Diet Planning
Dietary Assessment
dietary requirements | special diets | dietas especiales | régimes alimentaires | dietas
digital X-rays
=Diraya
Discharge Planning | planificación del alta | Entlassmanagement | planification de la sortie
Dispensing Robots | pharmacy robots
Doctolib
Doppler assessment
Dosimetry | dosimetría | Dosimetrie
Dressing Changes
DRG
=DRG coding
Drug Administration
Drug Calculations
drug interactions
dry needling | punción seca
=DxCare
Dysphagia Assessment
Dysphagia Management
Ear Impressions
Ear Syringing | ear irrigation
Ear Wax Removal | microsuction | earwax removal | cerumen removal
?eating disorders
=EBM
=ECG | electrocardiogram | electrocardiograma | =EKG | électrocardiogramme | ECG interpretation | ECG recording | ECGs | EKG-Auswertung
Echocardiography
eClinicalWorks
=EDC
educación maternal
=EHR
elderly care | cuidado de mayores | Altenpflege | cuidado de personas mayores | aide aux personnes âgées | Seniorenbetreuung
Electrocardiograms | electrocardiogramas | EKGs | électrocardiogrammes
electronic health records | historia clínica electrónica | elektronische Patientenakte | dossier patient informatisé
Electronic Prescribing
electroterapia
électrothérapie
Electrotherapy
Elektrotherapie
Embryo Culture | cultivo embrionario | embriología | Embryologie
=EMDR
Emergency Care | emergency medicine | ?urgencias | Notfallmedizin | ?urgences | Notaufnahme | médecine d'urgence | Rettungsdienst | emergency nursing | soins d'urgence | Notfallversorgung | medicina de urgencias | pre-hospital care
EMI nursing
EMIS | ~EMIS Web
empreintes dentaires
end-of-life care planning
endodoncia
endodontics
Endodontie
Endoscopy | endoscopia | Endoskopie | endoscopie
endoscopy nursing
enfermedades crónicas
Epic EHR | ?=Epic
Epidemiology | epidemiología | Epidemiologie
?Epilepsy
=EPLS
Equine Medicine
Equipment Provision
Escala de Tinetti
escalas de valoración
Ethics Submissions
evaluación psicológica
=Exact dental
Exact dental software
Exercise Therapy
exocad
exotics | exotic animals | exotic pets | Exoten | animales exóticos
Fallbesprechungen | case conferences
Falls Prevention | Sturzprophylaxe | prevención de caídas | prévention des chutes
family planning
Family Therapy
Farm Animal Medicine
Fertility Treatment | embryology | IVF
Fetal Monitoring | CTG | CTG interpretation | cardiotocography | monitorización fetal
First Aid | primeros auxilios | Erste Hilfe | premiers secours | ~first aid certificate | =SST | =PSC1 | Ersthelfer | paediatric first aid | ~first aider | ~emergency first aid | ~first aid at work | ~Erste-Hilfe-Kurs | ~curso de primeros auxilios | ~Erste-Hilfe-Schein | ~gestes de premiers secours | secourisme | sauveteur secouriste du travail | ~certificat SST | Ersthelferausbildung | ~Erste-Hilfe-Ausbildung | ~first aid training | premiers soins
first responder | community first responder | Betriebssanitäter
Florence Clínic
Fluid Therapy
Fluoride Application
Fluoroscopy
Focimetry | focimeter | frontofocómetro | Scheitelbrechwertmesser | frontofocomètre
foot assessment
?Foot Care
foot health | routine foot care | medizinische Fußpflege | soins des pieds
forensic psychiatry | forensic mental health
Fórmulas magistrales | extemporaneous preparations
Four-handed Dentistry
Frailty Assessment
Frame Adjustment
Functional Assessment
fundus photography
=Gacela
Gacela Care
Gait Analysis | análisis de la marcha
Gait Training
Gangschule
Gastroenterology
=GCP | ICH-GCP | Good Clinical Practice | buenas prácticas clínicas
GDC registration | ~registered with the GDC | ~GDC registered | ~General Dental Council | GDC register
=GDP | good distribution practice | buenas prácticas de distribución
Geburtsvorbereitung
General Practice | primary care | atención primaria | Allgemeinmedizin | médecine générale
Genetic Counselling
Geriatric Care | geriatría y gerontología | gerontopsychiatrische Pflege | Gerontopsychiatrie
geriatrics | geriatría | Geriatrie | gerontology | gerontología | gérontologie
Gesden
Gestes d'urgence | gestes et soins d'urgence | AFGSU 2 | AFGSU 1
GKV-Abrechnung
Glaucoma
Glaucoma Management
=GLP | Good Laboratory Practice | =BPL | buenas prácticas de laboratorio
Glucose Monitoring
GMC Registration | ~registered with the GMC | ~GMC registered | ~General Medical Council | GMC register
=GOÄ
GOC Registration
=GOZ
GPhC registration | GPhC | ~GPhC registered | ~registered with the GPhC | GPhC register
Group Therapy
?Gynaecology
Hand Hygiene
Hand Therapy
HCPC registered
HCPC Registration | =HCPC | ~registered with the HCPC | ~Health and Care Professions Council | HCPC register
Health Economics
Health Informatics
Health Professions Council | ~registered with the HPC | HPC registration
health promotion | Gesundheitsförderung
Health Visiting | school nursing
Healthcare Management
hearing aid programming | Noah software | adaptación de audífonos | appareillage auditif
?Hearing Aids | audífonos | Hörgeräte | appareils auditifs
Hearing Tests | audiometry | audiometría | Audiometrie | hearing aid fitting | Hörgeräteanpassung | audioprothèse
Heil- und Kostenpläne
=HEOR
higiene del paciente
higiene hospitalaria | hospital hygiene
Holter Monitoring
Home Adaptations | housing adaptations
Home Births
homeopatía | Homöopathie | homéopathie
Hopital Manager
hydrotherapy | hidroterapia | balnéothérapie | Hydrotherapie
?Hypertension
hypnobirthing
ICD-10 | CIM-10 | CIE-10
=IDEXX
?=ILS
Image Interpretation
=iMedOne
Immediate Life Support | ILS certificate | ILS training
Immunisations
implant nursing
impresiones dentales
Impression Taking | taking impressions | toma de impresiones | prise d'empreintes | Abformung
Independent Prescriber
Independent Prescribing | non-medical prescribing | prescribing qualification | V300
Infection Control | infection prevention | control de infecciones | Infektionsschutz | hygiène hospitalière | ?Hygiene | Krankenhaushygiene | infection prevention and control | Hygienemanagement | prévention des infections | prevención de infecciones
Informed Consent
Infusion Therapy
?injections | giving injections | inyectables
Injektionen
Inkontinenzversorgung
Instrument Counts
Instrument Decontamination | decontamination of instruments | instrument reprocessing | decontamination procedures
Instrumentieren
Insulin Administration | Insulingabe | administración de insulina
insurance medicals
Intensive Care | cuidados intensivos | Intensivpflege | soins intensifs | Intensivmedizin | réanimation | =ICU | =UCI
interacciones farmacológicas
Intrapartum Care | labour ward
intravenous antibiotics
Invisalign
IR(ME)R
Isolationspflege
=iTero
IV Antibiotics
IV Therapy | intravenous therapy | terapia intravenosa | Infusionstherapie | perfusions | Infusionen | vías venosas | canalización de vías | infusion pumps | pose de perfusion | pose de perfusions | IV medication | Infusionsmanagement | IV therapies
IXOS
Jane App
Joint Replacement | joint replacements | prótesis articulares | Gelenkersatz | prothèses articulaires
KGG
Kinesio Taping
kinesiotape
Kitchen Assessment
Kontinenzförderung
Labordiagnostik | diagnóstico de laboratorio | laboratorio clínico
lactancia materna
Lagerungstechniken | Lagerung von Patienten
Language Assessment
large animal practice | large animals | Großtierpraxis | grandes animales
?learning difficulties
Leg Ulcer Management
Leg Ulcers
=LGO
Logosw
long-term conditions
?=Lorenzo
low FODMAP diets | FODMAP
Low Vision Assessment
Lung Function Testing
Lymphatic Drainage | manuelle Lymphdrainage | Lymphdrainage | drainage lymphatique | drenaje linfático
maladies chroniques
male catheterisation
mammography | mamografía | mammographie
manual blood pressure
manual therapy | terapia manual | manuelle Therapie | thérapie manuelle
manutention des patients
?=MAPA
?Market Access
MDK
Meal Plans
mechanical ventilation | ventilación mecánica | Beatmung | Beatmungspflege | Heimbeatmung
medatixx
=Mediboard
?Medical Affairs
Medical Billing
Medical Imaging | imagerie médicale | diagnóstico por imagen | Röntgenschein | bildgebende Verfahren
?Medical Information
Medical Software | CGM | Orbis | SAP IS-H | Selene | NetSoins | Doctorlib
Medical Terminology | terminología médica | medizinische Terminologie | terminologie médicale | medizinische Fachbegriffe | vocabulaire médical | medizinische Fachsprache
Medical Transcription | frappe de comptes rendus | transcripción médica
Medical Writing
Medication Administration | administering medication | administración de medicación | Medikamentengabe | administration des médicaments | medicines management | drug rounds | Medikamentenmanagement | medication management | administración de medicamentos | medication rounds | distribution des médicaments | gestion des médicaments | administration de médicaments | Medikamentenverabreichung | medicine administration | Medikamentenverwaltung | administering medicines | Medikamente stellen | préparation des piluliers | Arzneimittelgabe | aide à la prise de médicaments | control de medicación | gestión de medicamentos | circuit du médicament | preparación de medicación | medication round
Medication Advice | Arzneimittelberatung | conseil pharmaceutique
medication reconciliation
medication review
medication reviews
Medicines Optimisation
Medicines Reconciliation
Medidata
=Medidoc
Medifox
Medikationsanalyse
Medistar
Meditech
Memory Assessment
?Men's Health
Mental Capacity Assessment | capacity assessments
Mental Health Care | mental health | salud mental | psychische Gesundheit | santé mentale | mental health first aid | Mental Health Act | psychische Erkrankungen | troubles psychiques
Mental Health Nursing
Mental State Examination
mentorship qualification
Microchipping
?Midwifery | partería | maïeutique | Hebammenkunde
minor illness
minor injuries
Minor Surgery
Mortuary Practice
Mouth Care
Movement and Mobilisation | ?Mobilisation | movilización | mobilisation des patients | cambios posturales | Lagern und Mobilisieren
MRI | resonancia magnética | =IRM | =MRT | Magnetresonanztomographie
=MSK
Mundpflege
Musculoskeletal Assessment | musculoskeletal
MUST screening | malnutrition screening
nail cutting
Nail Surgery
Nasogastric Feeding | Sondenernährung | nutrición enteral | nasogastric tube feeding | alimentación enteral | Sondenkost | nutrition entérale
Nasogastric Tubes
nebuliser therapy | aerosolterapia | Inhalationstherapie
neonatal care | neonatología | Neonatologie
Neonatal Qualification | neonatal qualification in specialty | QIS
Nephrology
nerve conduction studies | EMG studies
Neurological Rehabilitation | neuro rehabilitation
Neurology | neurología | Neurologie
neuropsicología
neuropsychological assessment | neuropsychological testing | WAIS | neuropsychologische Diagnostik
Neuropsychologie
neuropsychology
Newborn Care
Newborn Screening
NEWS2 | early warning scores
=NIV
NMC Registration | NMC registered | NMC pin | registered nurse | RN licence | =RN | =RGN | colegiación | Krankenpflegeexamen | diplôme d'État d'infirmier | =DEI | Pflegeexamen | colegiado | =EFZ | diplôme d'État infirmier | professional registration | inscription à l'Ordre | ?Approbation | máster de acceso a la abogacía | máster de abogacía | abogado colegiado | ~registered with the NMC | ~registration with the NMC | ~NMC PIN number | ~Nursing and Midwifery Council | NMC register
Non-invasive Ventilation
Nookal
Notfallmanagement | emergency management
?Notfallsanitäter | ?Rettungssanitäter | técnico en emergencias sanitarias | ?ambulancier
?=NRP
nurse triage
nursing assessments
Nursing Care | patient care | cuidados de enfermería | Grundpflege | soins infirmiers | atención al paciente | Krankenpflege | soins de nursing | cuidado del paciente | ~basic nursing care | Patientenversorgung | cuidados básicos | soins aux patients | atención sociosanitaria | patient handling | Patientenbetreuung | cuidado de pacientes | Wundpflege | ~direct patient care | soins palliatifs et de confort | atención de pacientes | soins de base | nursing assessment
Nursing Care Plans
nursing clinics | nurse clinics | nurse-led clinics
Nursing Diploma | Examen als Pflegefachkraft | grado en enfermería | Diplomado en Enfermería | diplôme d'aide-soignant | diplôme d'État d'aide-soignant | staatliches Examen | título de enfermería | título de auxiliar de enfermería | diplôme d'infirmier | diplôme d'infirmière | ?diplôme d'État
Nursing Documentation
Nursing Qualification | Examen in der Pflege | examinierte Pflegefachkraft | dreijährige Pflegeausbildung | Pflegefachkraftausbildung
?Nutrition | dietetics | ?nutrición | Ernährungsberatung | diététique | dietética | Diätetik | clinical nutrition | nutrición clínica | Ernährungslehre | dietary planning | Ernährung | nutritional assessment | enteral feeding
nutrition screening
Nutrition Support
Nutritional Screening | MUST assessment | cribado nutricional | Ernährungsscreening
obstetric ultrasound | obstetric scanning
obstetrics | obstetricia | obstétrique | Geburtshilfe
Occupational Health | medicina del trabajo | Arbeitsmedizin | médecine du travail
Occupational Therapy | terapia ocupacional | Ergotherapie
Occupational Therapy Assessments | functional assessments | home assessments | Hilfsmittelberatung
=OCT
=Ocuco
OMI-AP
?oncology | oncología | Onkologie | oncologie | cancer care
?Oncology Nursing
OP-Pflege
operating theatre | quirófano | bloc opératoire | OP-Erfahrung | theatre nursing
Ophthalmic Dispensing
Ophthalmic Imaging | glaucoma screening | Spaltlampe | eye examinations | sight tests | exámenes visuales | examens de vue
Ophthalmology
Optical Coherence Tomography
?Oral Care
Oral Health Education | oral hygiene instruction | educación en higiene oral
Oral Hygiene
Oral Surgery
orthodontic nursing
orthodontics | ortodoncia | orthodontie | Kieferorthopädie
Orthopaedics | traumatología | Orthopädie | orthopédie | prosthetics | orthotics | Orthopädietechnik | prótesis | Prothetik | prothèses | ortopedia técnica | insoles | appareillage
orthoses | ortesis
orthotics prescribing | orthotic prescription
ortodoncia invisible | clear aligners | Aligner-Therapie | aligneurs
ortopedia
Osoft
osteopathy | osteopatía | ostéopathie
otoscopy | Otoskopie | otoscopia | otoscopie
Oxygen Therapy | oxigenoterapia | Sauerstofftherapie | oxygénothérapie
Pacemaker Checks | pacemaker follow-up
pacientes crónicos
=PACS
Paediatric Life Support | PBLS | EPALS | =PILS | soporte vital pediátrico | réanimation pédiatrique | pädiatrische Reanimation
Paediatrics | paediatric nursing | ?pediatría | Pädiatrie | pédiatrie | Kinderkrankenpflege | puericultura | puériculture
Pain Management | manejo del dolor | Schmerzmanagement | gestion de la douleur | Schmerztherapie | Expertenstandards | prise en charge de la douleur | tratamiento del dolor | control del dolor | évaluation de la douleur
Palliative Care | end-of-life care | cuidados paliativos | Palliativpflege | soins palliatifs | Palliativversorgung | Palliativmedizin | hospice care | fin de vie
Palliative Nursing
parafarmacia | parapharmacie
Paramedic Practice
Parkinson's
Parodontologie
Patient Assessment | evaluación de pacientes | patient triage | triage skills
Patient Counselling | patient advice | patient education | educación sanitaria | educación para la salud | Patientenberatung | éducation thérapeutique | Patientenedukation | educación del paciente | éducation thérapeutique du patient | atención farmacéutica | conseil aux patients | Patientenschulung
Patient Flow
~patient handover
Patient Monitoring | Patientenüberwachung | surveillance des patients | paramètres vitaux
Patient Observations
Patient Positioning
Patient Transfer | hoists | Transfertechniken | hoist | transferts | patient moving | movilización de pacientes | Kinästhetik | grúas de traslado | aide aux transferts | hoisting | hoist transfers | movilizaciones | lève-personne | kinaesthetics | Lagerung | Mobilisation von Patienten | changements de position | hoist use | use of hoists | grúas de transferencia | Patientenlifter
Patient Transfers
?Patient Transport
Patientenaufnahme
peak flow measurement
PEG feeding
PEG Feeds
?Perfusion
periodoncia
periodontal charting
Periodontal Therapy
Periodontics
Periodontology
Perioperative Care
Peritoneal Dialysis
?personal care | soins d'hygiène | aide à la toilette | higiene personal | aseo personal | Körperpflege | toilette au lit | toilette des patients | personal hygiene care
?personality disorders
Pflegegrad | Pflegegrade | Pflegebegutachtung
Pflegegradeinstufung
Pflegeprozess
Pflegevisite | Pflegevisiten
Pharmaceutical Calculations
Pharmacology | farmacología | Pharmakologie | pharmacologie
Pharmacovigilance | farmacovigilancia | Pharmakovigilanz | drug safety
?Pharmacy
Pharmacy Dispensing | dispensing | dispensación | Arzneimittelabgabe | délivrance d'ordonnances | dispensing medicines | dispensación de medicamentos | délivrance de médicaments | Rezeptabrechnung | Pharmazie | officine | Farmatic | Nixfarma | Winpharma | LGPI | délivrance des ordonnances | prescription checking | Rezeptbelieferung | ?dispensation | analyse d'ordonnances
Pharmagest
Pharmatechnik
=PharmOutcomes
?Phlebotomist
Phototherapy
Physical Assessment
physiology | fisiología | Physiologie
Physiothérapie sportive | fisioterapia deportiva | Sportphysiotherapie | sports physiotherapy
Physiotherapy | fisioterapia | Physiotherapie | kinésithérapie | Krankengymnastik | exercise prescription | musculoskeletal physiotherapy | Trainingstherapie | Bobath | KG-Gerät | ejercicio terapéutico | Bobath-Konzept | Krankengymnastik am Gerät
PICC line care
PICC Lines | central lines | PICC line | catéteres centrales | Portversorgung | vías centrales | accès veineux | voies veineuses | port-a-cath care | Portpflege
pilates clínico
plan de cuidados
Plaster Casting
plaster of Paris | plaster room | casting and splinting | Gipsverbände
=PMSI
=PMVA | restraint training | Team Teach
PNF
?Podiatry
podología | podologie
PointClickCare
Polysomnography
Post-operative Care
postnatal care
postoperative care | cuidados postoperatorios | postoperative Überwachung | soins postopératoires
Postural Assessment
practice nursing
Practice Software
PracticeHub
Praxisabrechnung
Praxisanleitung
Praxismanagement | Praxisorganisation | Praxisverwaltung | practice management
Praxissoftware
Pre-screening
preceptorship
Prehospital Care
preparación preoperatoria | preparación quirúrgica | OP-Vorbereitung | préparation préopératoire | préparation du bloc
Prescribing
Prescription Management
Prescription Processing | ?prescriptions | ?recetas | ?Rezepte | ?ordonnances | Rezeptbearbeitung | receta electrónica | E-Rezept
pressure area care | pressure care | úlceras por presión | Dekubitusprophylaxe | pressure ulcer prevention | prévention des escarres | prevención de úlceras | prevención de úlceras por presión | pressure ulcer care | Dekubitusversorgung | escarres
Pressure Bandaging | compression therapy | Kompressionstherapie
Pressure Sore Prevention
prison nursing
=ProScript | Titan PMR
prosthetic fitting | Prothesenanpassung
prótesis dental | Zahnersatz
prothèse dentaire
Protocol Writing
PSE1
Psychiatric Care
?psychiatry | psiquiatría | Psychiatrie | psychiatric nursing | psychiatrische Pflege | enfermería psiquiátrica
Psychological Assessment | psychological assessments | bilan psychologique | bilans psychologiques
psychological interventions | intervención psicológica
psychologische Diagnostik
?psychology | psicología | Psychologie
Psychomotor Assessment | bilan psychomoteur | evaluación psicomotriz
Psychomotor Therapy | psychomotricité | Psychomotorik
Psychotherapy | psicoterapia | Psychotherapie | systemische Therapie
?public health | salud pública | santé publique
Public Health Nursing
Pulmonary Rehabilitation
pure tone audiometry | speech audiometry | Tonaudiometrie | audiometría tonal | audiométrie tonale
PZR
Quartalsabrechnung
=R4
radiation protection | Strahlenschutz | radioprotection | protección radiológica | Strahlenschutzkurs | ~Fachkunde im Strahlenschutz | ~Fachkunde Strahlenschutz
Radiation Safety
radiografía digital | digital radiography | digitales Röntgen | radiographie numérique
radiography | radiografía | Röntgen | X-ray | radiografías | radiographies | radiographie | Röntgenaufnahmen
Radiography Diploma | manipulation radio | DE de manipulateur radio | diplôme de manipulateur en électroradiologie
?radiology | radiología | radiologie | Röntgendiagnostik
Radiotherapy | radioterapia | Strahlentherapie | radiothérapie | nuclear medicine | medicina nuclear | Nuklearmedizin | médecine nucléaire
RCVS registration | MRCVS
reanimación neonatal | Neugeborenenreanimation
Recovery Nursing
rééducation fonctionnelle | rehabilitación funcional
réfection des lits
Regulatory Writing
rehabilitación cardiaca
Rehabilitation | rehabilitación | rééducation
Rehasport | Reha-Sport | Rehabilitationssport
Relaxation Techniques | técnicas de relajación | Entspannungstechniken | techniques de relaxation | Entspannungsverfahren
renal nursing
Resiplus
ReSPECT forms
Respiratory Care
Respiratory Medicine
respiratory nursing
Resuscitation | neonatal resuscitation | resuscitation training | reanimación | Wiederbelebung
Retinal Imaging
retinografía
revalidation support
revisión de medicación
Rheumatology
=RiO
?=RIS
Risk Formulation
=RMN
=RNLD
RNMH
Root Canal Treatment
RSCN
Rückbildung
=RxWorks
Sachkundelehrgang Sterilisation
Safety Reporting
Scale and Polish
scaling
scaling and polishing
Seating Assessment
seguimiento farmacoterapéutico
self-harm management
Sepsis Management
sepsis screening
Sexual Health
=Sidexis
SIS-Dokumentation
Site Initiation
Skin Integrity
Sleep Medicine
sleep studies | Polysomnographie
slit lamp
Small Animal Medicine
?small animals | small animal practice | Kleintiermedizin | Kleintierpraxis | pequeños animales | animaux de compagnie
smear tests
Smoking Cessation | smoking cessation advice
Snap Ambulant
SNOMED
SOE Exact | =SOE
Software of Excellence
soins de plaies
Sondaje Vesical | sondaje nasogástrico
Source Data Verification
=SPD | sistemas personalizados de dosificación | Verblistern
Specimen Handling | blood sampling | Probenhandling | tomas de muestras | extracciones | prises de sang | extracción sanguínea | taking blood | blood samples
Spectacle Dispensing | lens edging | glazing of lenses | lens glazing | spectacle repairs | montaje de gafas
Spirometry | espirometría | spirométrie
Splinting | Schienenbau | Schienenherstellung
sports injuries
Sports Rehabilitation | rehabilitación deportiva | rééducation sportive
stammering therapy | fluency therapy | Stottertherapie
Staple Removal
Sterbebegleitung
Sterile Services
Sterile Technique
Sterilgutaufbereitung | Aufbereitung von Sterilgut | Medizinprodukteaufbereitung
Sterilisation | esterilización | autoclave | autoclaves | ~instrument sterilisation | Instrumentenaufbereitung | Aufbereitung von Medizinprodukten | sterile processing | decontamination | instrumental quirúrgico | Autoklav | AEMP
Stillberatung
Stock Medicines
Stoma Care | ostomy care | Stomaversorgung | soins de stomie
Stoma Management
Stress ECG | exercise stress testing
Stroke Care
Stroke Rehabilitation
Stroke Unit
Strukturierte Informationssammlung | =SIS
Suctioning
suelo pélvico | Beckenboden | rééducation périnéale
suivi de grossesse
suprapubic catheter care
?Surgery
Surgical Assistance | scrub nursing | instrumentación quirúrgica | OP-Assistenz | instrumentation chirurgicale | ?cirugía | ?Chirurgie | scrub skills | scrub experience | instrumentation opératoire | OP-Instrumentation
Surgical Nursing
Suture Removal
Suturing | suturas | Nahttechnik | sutures | sutura de heridas
Swab Counts | instrument trays
Swallowing Assessment | Schlucktherapie | deglución
Syringe Drivers
syringe pumps | jeringas de infusión | Spritzenpumpen | pousse-seringues
SystmOne
taping
tartrectomía
=TCAE
Teeth Whitening | blanqueamiento | blanqueamiento dental
Telemedicine | ?telehealth | telemedicina | Telemedizin | télémédecine | teleconsultation
Telemetry
Telephone Triage
télétransmission
tests psychométriques
Theatre Practice | perioperative practice | perioperative nursing
Theatre Scheduling
theatre scrub
therapeutic exercise
Thromboseprophylaxe
tiers payant
Tinnitus Management
?Tissue Donation
título de higienista bucodental | higienista bucodental
TM3
tonometría | Tonometrie
Tonometry
topical medication
Toxicology Screening
Trachealkanülenmanagement | Trachealkanüle | tracheostomía | cuidados de traqueostomía
Tracheostomy Care | ventilator care | tracheostomy | traqueostomía | trachéotomie | außerklinische Intensivpflege
transmissions écrites
tratamiento de heridas
Trauma Care
travel vaccination
?Travel Vaccinations
Treatment Care | técnicas de enfermería | soins techniques | soins de confort | soins d'hygiène et de confort | ?toilette
treatment plans
triage | triaje | Ersteinschätzung | Manchester triage | tri des patients | triage telefónico
Trial Master File
Turbomed
tympanometry | Tympanometrie | timpanometría
ultrasound | ecografía | Ultraschall | échographie | Sonographie | ecografías | Ultraschalldiagnostik | ultrasonography
Ultrasound Scanning | sonography
Unycop
urgencias hospitalarias
?Urology
Vaccination | immunisation | vacunación | Impfungen | vaccinations | vacunas | vaccins | Impfen | flu vaccinations | flu vaccination | flu jabs | vaccinations antigrippales
Validation nach Feil
vendaje neuromuscular | kinesiology taping | Kinesiotaping
Ventilation Care | ventilators | respiradores | Beatmungsgeräte | ventilation non invasive
Ventilator Management
Verification of Death
=VetIT
=Vetspace
vías periféricas
videofluoroscopy
Visual Field Tests
Vital Signs Monitoring | vital signs | constantes vitales | Vitalzeichen | Vitalzeichenkontrolle | signos vitales | signes vitaux | control de constantes | Vitalparameter | toma de constantes | observations and vital signs | Vitalwerte | prise de constantes | surveillance des constantes | prise des constantes | control de constantes vitales
=Vivendi
Vivendi PD
Vojta
?Ward Management
Ward Rounds
Warenbewirtschaftung Apotheke
Water Births
Wechselwirkungen
Wheelchair Assessment
Winsmile
Wochenbett
?Women's Health
Worming
Wound Care | wound dressing | cura de heridas | Wundversorgung | soin des plaies | wound management | Wundmanagement | pansements | tissue viability | Wundexperte | Verbandswechsel | soins des plaies | cuidado de heridas | curas de heridas | ~ICW-Wundexperte | wound assessment | plaies et cicatrisation | réfection de pansements | Verbandwechsel | vendajes | ?curas | ?Wunden | pansements complexes | ?plaies | cicatrisation | Verbände | ?dressings | bandage techniques | Wundmanager ICW
Wound Care Certificate | Wundexperte ICW | Wundexpertin ICW
Wound Debridement | debridement | desbridamiento
wound dressing changes
wound dressings | curas y vendajes
Wundverbände
X-ray Imaging
=x.isynet
Z1 | Solutio
Zahnarztabrechnung
Zahnprophylaxe | professionelle Zahnreinigung | Dentalhygiene
Zahntechnik
# Social work and care
acceptance and commitment therapy
Access Care Planning
?acompañamiento | acompañamiento educativo
acompañamiento a citas médicas | accompagnement aux rendez-vous
Activation Programmes | Aktivierungsangebote | Aktivierung von Senioren | Alltagsbegleitung
Activities Coordination | Aktivitätenplanung
Addiction Support | substance misuse | adicciones | Suchtberatung | addictologie | Suchthilfe | drug and alcohol support | addictions | drogodependencias
adoption assessments
Advocacy Services
Aide à Domicile | maintien à domicile | Haushaltshilfe
aide à la personne
aide au coucher
Aktivierung und Beschäftigung | Beschäftigungsangebote
AMHP
assistive technology
atención a la dependencia
attachment theory
Autism Support | autism | autismo | Autismus | autisme | =TEA | =TSA | autism awareness | ~Autismus-Spektrum | troubles du spectre autistique | trastorno del espectro autista | autism spectrum
ayuda a domicilio
=BAFA
BAFD
Befriending
Behaviour Support Plans
?Benefit Claims
Bereavement Support | bereavement counselling | acompañamiento en el duelo | Trauerbegleitung | accompagnement du deuil | grief counselling
?Betreuung
bottle feeding | infant feeding
=BPJEPS
Budgeting Advice
CAFCASS
CAFERUIS
Care Act
Care Act assessments
care assessments
Care Certificate | NVQ Level 3 in Health and Social Care | QCF Level 3 | certificado de profesionalidad sociosanitario | atención sociosanitaria a personas dependientes | QCF Level 5 | Registered Managers Award | =RMA
care coordination
Care Director
care home management
care leavers
Care Plan Reviews
Care Proceedings
?care standards
Care Standards Act | National Minimum Standards
CareDocs
Carefirst
Carers' Assessments
Case Recording
Casework
Catheter Support
child in need plans | child protection plans
Child Protection | protección de menores | Kinderschutz | protection de l'enfance | Kindeswohlgefährdung | Kindeswohl | certificado de delitos sexuales | certificado de delitos de naturaleza sexual | trabajo con menores | protección a la infancia
?Childcare | cuidado de niños | Kinderbetreuung | garde d'enfants | nursery care | CAP petite enfance | atención infantil | CAP AEPE | petite enfance | infant care | Kleinkindbetreuung | cuidado infantil | Krippenpädagogik
Children Act
Children Act 1989
Cognitive Stimulation
Community Access
community care assessments
Community Intervention | intervención familiar | Sozialraumarbeit | acompañamiento social | Einzelfallhilfe | médiation sociale
Community Organising
Community Work | trabajo comunitario | Gemeinwesenarbeit | intervención comunitaria | community development | intervención social | Quartiersarbeit | dinamización comunitaria
?Companionship
Contact Supervision
=CoolCare
Court Reports | court work | informes sociales | Hilfepläne | rapports sociaux | écrits professionnels | Hilfeplanverfahren | social reports | informe social | enquête sociale
?=CQC
CQC Regulations
CQC standards
CQSW
Crisis Intervention | intervención en crisis | Krisenintervention | conflict de-escalation | suicide prevention | intervention de crise
crisis management | gestión de crisis | Krisenmanagement | gestion de crise
Crisis Support
DBS check | ~enhanced DBS | =DBS | ~enhanced DBS check | ~erweitertes Führungszeugnis | Führungszeugnis | ~polizeiliches Führungszeugnis | ~clean DBS | DBS clearance | enhanced DBS clearance | DBS disclosure | DBS certificate | enhanced DBS certificate | =CRB | CRB check | CRB checks
de-escalation | Deeskalation | Deeskalationstraining | ~de-escalation techniques | désescalade
=DEAES | DEAVS | AES diploma
DEASS
Debt Advice | Schuldnerberatung | housing advice | debt counselling
DEES
DEJEPS
Deprivation of Liberty
Deprivation of Liberty Safeguards
detached youth work
dignity in care
DipSW
?direct payments
?Direct Work
disability awareness
disability equipment
Disability Support | disability care | ~atención a la discapacidad | Behindertenhilfe | accompagnement du handicap | Eingliederungshilfe | ?discapacidad | Heilerziehungspflege | situation de handicap | ?Inklusion | diversidad funcional | accompagnement éducatif | support planning | Inklusionsbegleitung | Bundesteilhabegesetz | BTHG
DoLS
Domestic Violence
Domestic Violence Support | domestic abuse | violencia de género | häusliche Gewalt | violences conjugales | Gewaltprävention
?Domiciliary Care
Early Help
Employability Support
epilepsy management | epilepsy awareness | buccal midazolam
Erziehungshilfe | Hilfen zur Erziehung
estimulación temprana | éveil des sens
Fallarbeit
Family Mediation
Family Support | trabajo con familias | Familienhilfe | accompagnement des familles | family work | mediación familiar | médiation familiale | entretiens familiaux
?Foster Care
?Fostering | familles d'accueil | acogimiento familiar
Garda Vetting
Group Work | trabajo con grupos | Gruppenarbeit | dinámicas de grupo | Gruppenangebote | animation d'activités | group activities | activity planning | actividades de ocio
GSCC Registration | ~GSCC registered | ~registered with the GSCC
handicap moteur | handicap psychique
Hate Crime
health and social care | salud y asistencia social
Hoist Operation
?Home Care | atención domiciliaria
?Homelessness
Homelessness Prevention
?hospital discharge
Housing Support | housing management | homelessness support | Wohnungslosenhilfe | housing law | hébergement d'urgence | Wohngeldrecht | sinhogarismo
Impact Reporting
Inclusion Support | inclusive education | educación inclusiva
Independent Living Skills
?insertion sociale | insertion sociale et professionnelle
integración sensorial
Juleica
Key Work
Key Working
keyworking | key person role | key worker role
kinship assessments
learning disabilities | learning disability | discapacidad intelectual
?leaving care
Leisure Activities Monitor | monitor de tiempo libre | monitor de ocio y tiempo libre
ley de dependencia
?Life Skills
life story work
Liquidlogic
Live-in Care
Log my Care
looked after children | LAC reviews
Meal Preparation | preparing meals | preparación de comidas | préparation des repas | Mahlzeitenzubereitung | aide aux repas | aide au repas | entretien du logement | tareas domésticas | hauswirtschaftliche Versorgung | meal preparation for clients | Zubereitung von Mahlzeiten | aide à la prise des repas | Essensreichen | Anreichen von Essen | entretien du domicile | tareas del hogar | Haushaltsführung
Mediación de conflictos | conflict mediation | Konfliktmediation | médiation de conflits
Medication Prompting
Medication Prompts | medication support
medication training
Mental Capacity Act
Migration Advice | refugee support | refugiados | Migrationsberatung | accompagnement des migrants | asylum law | Asylrecht | droit d'asile | Flüchtlingsarbeit | Flüchtlingshilfe | asylum | derecho de asilo | asesoramiento a migrantes
Modern Slavery
Money Management
?=Mosaic
Motivational Interviewing | entrevista motivacional | motivierende Gesprächsführung | entretien motivationnel | solution-focused therapy
Moving and Assisting
Multi-agency Working
Needs Analysis
Needs Assessment | needs assessments
?=Nourish
Nourish Care
NVQ Level 2
NVQ Level 3
OASys
?occupancy levels
Offender Management
Ofsted
Ofsted Regulations | Regulation 44
PAP-Test
Parental Advice | entrevistas familiares | entretiens avec les familles
parenting assessments
parenting support | soutien à la parentalité | Elternarbeit | Elterngespräche | reuniones con familias
?Peer Support
Person-centred Care | person-centred planning | atención centrada en la persona | personenzentrierte Pflege | person-centred support | person-centered care | person centred approach | person centered approach | ~person centred manner | person centred
person-centred counselling | person-centred therapy | humanistic counselling
Person Centred Software
?personal budgets
physical disabilities support
planes de intervención
polyhandicap
Positive Risk Taking
PQ award
Programme Evaluation
Projektarbeit | project-based learning | aprendizaje basado en proyectos | pédagogie de projet | Projektunterricht
psychodynamic therapy | psychodynamic counselling | psychoanalytische Verfahren
=PVG
reablement
regulatory inspections
?Residential Care
Respite Care
Restorative Justice
restorative practice
Restraint Techniques | safe holding | positive handling
Risk Management Plans
Safeguarding | ~safeguarding training | ~safeguarding adults | ~safeguarding children | salvaguarda | adult safeguarding
School Assistance | Schulbegleitung | Schulassistenz | Integrationshilfe
?=Section 47
section 47 enquiries
sensory integration
SGB IX
SGB V
=SGB XII
sign-supported speech
Signs of Safety
?sleep-ins
Social Benefits | prestaciones sociales | ?prestaciones | Sozialleistungen | prestations sociales | ayudas sociales | droits sociaux | aides sociales | accès aux droits
?Social Care
Social Pedagogy
Social Work | trabajo social | Sozialarbeit | travail social | ~social work degree | Soziale Arbeit | accompagnement social | Sozialberatung | Sozialpädagogik | Social Work England registration | Social Work England | Hilfeplanung | educación social | ~registered with Social Work England
Solution-Focused Practice
Statutory Assessments
Streetwork | outreach work | aufsuchende Sozialarbeit | educación de calle | travail de rue | aufsuchende Arbeit | maraudes
strengths-based practice
Support Plan Writing
Support Plans
Supported Living | betreutes Wohnen | piso tutelado | habitat inclusif
SWE registration
Systemic Practice
Systemische Beratung | systemic counselling | terapia sistémica
telecare
Tenancy Sustainment
therapeutic play
Trauma-informed Care
trauma-informed practice
Trauma Support
Traumapädagogik
Volunteer Management | gestión de voluntariado | Ehrenamtskoordination | gestion des bénévoles | volunteer coordination | gestión de voluntarios | Freiwilligenmanagement | Ehrenamtsmanagement | coordination de bénévoles | coordinación de voluntarios | volunteer recruitment
weaning
welfare benefits | welfare rights | welfare advice | benefits advice
youth justice
Youth Offending
Youth Work | trabajo con jóvenes | Jugendarbeit | animation jeunesse | Jugendhilfe | animation socioculturelle | Jugendsozialarbeit | ocio y tiempo libre | JNC qualification | animación sociocultural | animation socio-culturelle | Freizeitpädagogik
# Education
A-level | A Levels
A level teaching
?Abitur
Academic Research
activités manuelles
Adaptaciones curriculares | adaptación curricular | adaptations pédagogiques | Nachteilsausgleich
Adult Education | educación de adultos | Erwachsenenbildung | formation d'adultes | formation pour adultes
Adult Training | ?Trainings | formación de adultos | Erwachsenenpädagogik | formación para el empleo | ?Weiterbildung | Ausbilderschein | titre professionnel formateur | docencia de la formación
?After-school Clubs
?=Alexia
Alphabetisierung | Alphabetisierungskurse | alphabétisation
Apprentice Training | Ausbildung von Lehrlingen | Lehrlingsausbildung | Ausbildung von Azubis | formation d'apprentis | tutorat des apprentis
Apprenticeship Assessment
apprenticeship delivery
aprendizaje cooperativo | kooperatives Lernen
?=Arbor
Art and Design
art-thérapie
art therapy
arteterapia
Articulate 360
Arts and Crafts
Arts Plastiques
Assessment Design | exam marking | marking | corrección de exámenes | student assessment
Assessor Award
Attendance Monitoring
aula virtual | aulas virtuales
?baccalauréat
?Basteln
Behaviour Management | gestión de la conducta | Verhaltensmanagement | gestion du comportement | behaviour support | positive behaviour support | behaviour policy | PBS
Beobachtungsbögen
Bildungsdokumentation
Bildungsplan
Bilingual Education
Bilingual Teaching Qualification | habilitación lingüística
Binnendifferenzierung | differentiated instruction | différenciation pédagogique | differentiation in lessons
?=Blackboard
Blackboard Learn
Blended Learning | apprentissage mixte
BNSSA
book stock management | stock editing
Braille
=Brightspace
=BTEC
Cambridge English
Cambridge exams
?=Canvas | Instructure Canvas
Canvas LMS
=CAPES
=CAPET
Careers Advice
careers guidance | career guidance | orientación profesional | orientation professionnelle | orientación laboral | Berufsberatung | career counselling | orientation scolaire | Studienberatung | Berufsorientierung
CELTA
Certificado de Profesionalidad
child development
Child Observation
Child Psychology
Circle Time
Class Charts
ClassDojo
Classroom Management | gestión del aula | Klassenführung | gestion de classe | Klassenmanagement | manejo del aula | gestion de la classe | manejo de aula | gestión de aula | Klassenleitung
classroom observation
Coaching and Tutoring | academic mentoring
Coding Clubs
Communication with Families | communication avec les familles
Competency-Based Assessment | evaluación por competencias | évaluation par compétences | kompetenzorientierte Bewertung
Computer Literacy | digital literacy | computer skills | computing skills | computer literate | IT literate | IT literacy
Computing Curriculum
conseil pédagogique
Conversation Classes
Cooperative Learning
Correction de Copies | correction des copies
Course Design | diseño de cursos | Seminarplanung | Kurskonzeption | conception de formations
Course Programmes | Kursprogramme | Kursplanung | programación de cursos
Coursework Assessment
cover supervision
=CPOMS
=CRPE
Curriculum Development | curriculum design | curriculum planning | diseño curricular | Lehrplanentwicklung | desarrollo curricular | ~curriculum knowledge | Lehrplan | programación didáctica | programaciones didácticas | ingénierie de formation | ?curriculum | Stundenplanung | séquences pédagogiques | unidades didácticas | situaciones de aprendizaje | Lehrplangestaltung | concevoir des séquences
CV Writing
=DAEFLE | =DITEP
=DALF
DELF
?=DELTA
desarrollo infantil
Design and Technology
Deutsch als Fremdsprache | DaF
Deutsch als Zweitsprache | =DaZ
développement de l'enfant
Didactics | didáctica | Didaktik | didactique | teaching methods | pädagogische Kenntnisse | metodologías activas | pédagogie active | Methodik
differentiated lessons
?Differentiation
diplôme d'État EJE | =EJE | DEEJE
?Distance Learning
?Drama
driving instruction | Fahrschulunterricht
Dyslexia Support | dyslexia | dislexia | Legasthenie | dyslexie
dysphagia | disfagia | Dysphagie
e-portfolios
=EAL
Early Reading | early literacy | lectoescritura inicial
Early Years curriculum
Early Years Education | =EYFS | ?educación infantil | frühkindliche Bildung | early childhood education | Elementarpädagogik | early years | ~Early Years Foundation Stage | Frühpädagogik | primera infancia | éveil des enfants | frühkindliche Entwicklung | Frühförderung
EdTech
educación emocional
Educamos
éducation aux médias
éducation spécialisée
Educational Psychology
Educational Research
Educational Robotics | robótica educativa | robotique éducative
Educational Technology
Eingewöhnung | Eingewöhnung nach Berliner Modell | Berliner Eingewöhnungsmodell | Eingewöhnungskonzept
=ELE
Elternabende
Elternberatung
Employability Skills
English Literature
entrevistas con familias
Entwicklungsbeobachtung
Entwicklungsdokumentation
Entwicklungsgespräche
Entwicklungspsychologie
=EPS
=ESOL
Español como lengua extranjera
Evaluación psicopedagógica | psychopädagogische Diagnostik | bilan psychopédagogique | psychoeducational assessment
?éveil | activités d'éveil
éveil de l'enfant
éveil musical
Exam Administration
Exam Invigilation
Exam Preparation
Exam Setting
Examining | Prüfungsabnahme
Exams Administration
Famly
Financial Literacy | educación financiera
=FLE | français langue étrangère
Flipped Classroom | aula invertida | classe inversée
Forest School | outdoor education | educación ambiental | Waldpädagogik | éducation à l'environnement | environmental education | Umweltbildung | Naturpädagogik | Erlebnispädagogik | ~Forest School Leader | pédagogie de la nature
forest school sessions
Formative Assessment | evaluación continua | évaluation formative | formative Beurteilung | assessment for learning | evaluación formativa
Freinet
Functional Skills
Gamification | gamificación | ludification
GCSE
GCSE teaching
=Genially
GeoGebra
Goethe-Zertifikat
Google Classroom | Microsoft Teams for Education | interactive whiteboards | pizarra digital | interactive whiteboard | pizarras digitales | tableau numérique | Smartboards | classroom technology | herramientas TIC | digitale Medien | Medienpädagogik | digitale Lernplattformen | competencia digital | interaktive Whiteboards
Grado en Educación Infantil | magisterio | grado en magisterio | título de magisterio | grado en pedagogía | técnico superior en educación infantil | CAP Accompagnant éducatif petite enfance | staatlich anerkannte Erzieherin | Erzieherausbildung | diplôme d'éducateur de jeunes enfants
guided reading | lectura guiada
H5P
Hearing and Speech Education | audición y lenguaje
?Higher Education
History and Geography | histoire-géographie | geografía e historia
?Home Visits
Homework Clubs
Hybrid Teaching
?=IB
IB Diploma
IELTS
IELTS preparation | TOEFL preparation | Cambridge exam preparation | preparación de exámenes Cambridge
?Inclusion | éducation inclusive | inclusión educativa | Förderschule | Heilpädagogik | pédagogie spécialisée | Integrationspädagogik
inclusion scolaire
Inclusive Teaching
Inquiry-Based Learning
Instrument Teaching
Integrationskurse | Integrationskurs
inteligencia emocional en el aula
Internal Quality Assurance | =IQA | internal verification | V1 award
International Baccalaureate
Interview Coaching
Invigilation
IQER
itslearning
=Kahoot
key person approach
Key Stage 1
Key Stage 2
Key Stage 3
Key Stage 4
kindliche Entwicklung
Kita-Plus
KuferSQL
Kunstpädagogik
Kunsttherapie
lab demonstrating
Lab Demonstrations
language development | desarrollo del lenguaje
Language Support | alfabetización digital | refuerzo escolar | apoyo escolar
Language Teaching | enseñanza de idiomas | enseñanza de español | EFL | =ESL | DaZ-Zulassung | CLIL | =DELE
Learning Analytics
Learning Journals
learning needs analysis
Learning Platforms | Lernplattformen | Lernplattform | plataformas de aprendizaje | plateformes d'apprentissage
Learning Resources | teaching resources | recursos didácticos | Lernmaterialien | Unterrichtsmaterialien | supports pédagogiques
Leistungsbewertung
Lengua Castellana | lengua castellana y literatura
Lerncoaching | Lernbegleitung | academic coaching
Lernwerkstatt
Lesson Planning | planificación de clases | Unterrichtsplanung | préparation de cours | Unterrichtsvorbereitung | lesson plans | préparation des cours | preparación de clases | schemes of work | programación de aula | planification des séances | lesson plan
Level 3 childcare | NNEB | NVQ Level 3 childcare | CACHE Level 3
lifeguarding | socorrismo | Rettungsschwimmer | socorrista | lifeguard qualification | NPLQ | título de socorrista | surveillance de baignade | Rettungsschwimmabzeichen | =BEESAN | título de salvamento | salvamento acuático | DLRG
literacy | alfabetización
Literacy Teaching | phonics teaching | lectoescritura | Leseförderung | apprentissage de la lecture | fomento de la lectura | reading support | animación a la lectura | lecture publique | médiation du livre | Schriftspracherwerb
loisirs créatifs
LOMLOE
Makaton
?manualidades
marking and feedback
Master MEEF
?Mathematics | matemáticas | Mathematik | mathématiques | maths teaching | cálculo | Mathematikkenntnisse | teaching maths | algebra | calculus
=MEEF
Microbit
?Moderation | Moderationstechniken | Moderationskenntnisse | ~moderation skills
Modern Foreign Languages
module design
Montessori | ~Montessori Method | ~método Montessori | Montessori-Pädagogik | ~pédagogie Montessori | ~Montessori-Diplom | ~Montessori diploma | Waldorfpädagogik
Montessori Pedagogy | pedagogía Montessori
?motricidad
Motricité Libre | psychomotricité libre | Bewegungsförderung | psicomotricidad infantil
Music Teaching | Musikpädagogik | pedagogía musical | formation musicale | Musikunterricht | enseñanza musical | Instrumentalunterricht | enseignement musical
music theory | Musiktheorie | teoría musical | théorie musicale | musical theory | solfège | lenguaje musical | solfeo
music therapy
música en el aula
Musical Education | Musikerziehung | educación musical | éducation musicale | music education | Rhythmik
musicoterapia
Musiktherapie
Nappy Changing
National Curriculum
?National Strategies
=NPQH | =NPQSL | =NPQ
numeracy
nursery practice
NVQ assessing
observación infantil
Observation and Documentation | Beobachtung und Dokumentation
Ofsted inspections
One-to-one Support
one-to-one tuition
?Online Teaching
Outdoor Learning
Parent Communication
?Parent Meetings | parents' evenings
ParentPay
pastoral care
PECS
pedagogía Waldorf
pedagogy | pedagogía | Pädagogik
=PGCE
=PGDE
Phonics | ~synthetic phonics | Read Write Inc
phonics screening
Phonological Awareness | phonologische Bewusstheit | conciencia fonológica | conscience phonologique
Physical Sciences Teaching | laboratory teaching | practical science
Physics and Chemistry | física y química | physique-chimie
Pikler
Play-based Learning | learning through play | aprendizaje basado en el juego | spielerisches Lernen | pédagogie par le jeu | play therapy | Spielpädagogik
Playwork
Portfolioarbeit
Positive Behaviour Management
Potty Training
preparación de exámenes
préparation aux examens
Prevent Duty
Primary Education | educación primaria | Grundschulpädagogik | enseignement primaire
primeros auxilios pediátricos
Private Lessons | clases particulares | cours particuliers
ProfilPASS
Pronote
Prüfungsvorbereitung
psicología infantil
psicomotricidad
Qualified Teacher Status | QTS | máster del profesorado | Staatsexamen | Lehramt | Lehrbefähigung | =CAP de formation | zweites Staatsexamen | máster de profesorado | Lehramtsstudium | =QTLS | agrégation | habilitación docente | erstes Staatsexamen | CAP pedagógico
reading intervention
Reading Interventions
Reggio
Reggio Emilia | Reggio-Pädagogik
Religionspädagogik
Religious Education
Research Methods
Research Supervision
Robotics Club
rúbricas de evaluación | rubrics
Safer Recruitment
?=SATs
SATs preparation
Scheme of Work
School Administration | =BNCC | Bromcom
School Admissions
School Canteen Supervision | comedor escolar | comedores escolares
School Counselling
School Finance
school governance
School Law | droit scolaire | Schulrecht
School Leadership
School Mediation | mediación escolar | médiation scolaire
School Social Work | Schulsozialarbeit
?School Trips | educational visits
School Workshops | talleres escolares | ateliers scolaires | Schulworkshops
Schülerexperimente | Experimentierunterricht
Schullaufbahnberatung
Schulverwaltung
Science Experiments
Science Teaching
Second State Examination | Referendariat
?=Seesaw
SEN support plans
SENCO qualification
Sexualpädagogik
=SIMS
Situationsansatz
small group teaching
Small Group Work
Smart Assessor
Special Educational Needs | =SEND | =SEN | special needs | necesidades educativas especiales | sonderpädagogischer Förderbedarf | besoins éducatifs particuliers | Sonderpädagogik | special education | SENCO | =ACNEAE | educación especial | élèves à besoins particuliers | Inklusionspädagogik | EHCPs | EHCP | Förderpädagogik | enfants en situation de handicap | atención a la diversidad | pedagogía terapéutica | Förderpläne | accompagnement d'élèves en situation de handicap | SEN support | Umgang mit Heterogenität | Förderplanung | individual education plans | IEP
Speech Therapy | speech and language therapy | logopedia | Logopädie | orthophonie | Sprachförderung | Sprachtherapie | alltagsintegrierte Sprachbildung | Sprachbildung
Sports Education | educación física | Sportunterricht | éducation physique | physical education | Bewegungserziehung | swimming lessons
Sprecherziehung
staatliche Anerkennung
Steiner Education
Story Time
Student Advising
Student Counselling | orientación académica | insertion professionnelle | inserción laboral | academic advising | conseil en évolution professionnelle | Seelsorge | tutoría | orientación educativa | job coaching | Jobcoaching | acción tutorial | Arbeitsvermittlung | Schulberatung
Student Recruitment
student supervision | dissertation supervision | supervising students | supervisión de tesis | Betreuung von Abschlussarbeiten
?Student Support | suivi des élèves | seguimiento del alumnado | Schülerbetreuung | suivi pédagogique
Student Welfare
?Study Skills
Summative Assessment
Swimming Instruction | swimming teaching | natación | Schwimmunterricht | natation | =MNS | Rettungsschwimmabzeichen Silber | sauvetage aquatique | socorrista acuático | BPJEPS AAN | STA Level 2 | Rettungsfähigkeit | Swim England Level 2 | DLRG Silber | DLRG Bronze | cours de natation
systematic synthetic phonics
T Levels
?Tapestry
=TAQA | A1 assessor | D32/D33
?Teaching | ?enseñanza | ?Unterrichten | ?enseignement | ?docencia | tutoring | Nachhilfe | soutien scolaire | Unterrichtserfahrung | ~teaching experience | experiencia docente | aide aux devoirs | impartir clases | ~classroom teaching | Hausaufgabenbetreuung | lecturing | animation d'ateliers | tutorat | Ganztagsbetreuung
Teaching Certificate
Teaching Credential
Teaching Licence
teaching qualification
?Team Teaching
TEFL | ~TEFL certificate
TESOL
TestDaF
Theatre Pedagogy | Theaterpädagogik | theatre directing | dirección teatral | ?mise en scène | *?théâtre
Thesis Supervision
=TICE
?Timetabling
Título de Educación Infantil | grado superior en educación infantil | técnico en educación infantil
=TOEFL
training materials
Turnitin
University Teaching
Untis
=VLE | virtual learning environments
?Vocational Training
Waldorf
work-based learning
Work with Families | relación con familias | relación con las familias
Workshop Facilitation | facilitation | facilitación | facilitación de talleres | Moderation von Workshops | animation de réunions | facilitating workshops | Workshop-Moderation | ?talleres | dinamización de talleres | workshops leiten | workshop design | running workshops | dinamización de grupos | ~técnicas de facilitación | animation d'ateliers pédagogiques | animation de groupe | Gruppenmoderation
Zirkuspädagogik | pedagogía circense
# Laboratory and science
21 CFR Part 11
AAS | Atomabsorption
Adhesive Formulation
=AFM | Atomic Force Microscopy
Aggregate Testing
AGS data
Air Quality Monitoring | calidad del aire | Luftqualität | qualité de l'air
air sampling
Allergen Testing
Altlasten
análisis de agua
análisis de muestras
analyse d'échantillons
analyse de l'eau
analyses d'eau
Analytical Chemistry | química analítica | analytische Chemie | chimie analytique | chemical analysis | análisis químico | wet chemistry | analyses chimiques | valoraciones | analyses physico-chimiques | análisis fisicoquímicos
Andrology
Animal Experiments | Tierversuche | expérimentation animale | experimentación animal | animal experimentation | Versuchstierkunde
animal models
Animal Studies
ANSYS Mechanical
?anthropology
Antibody Production
antimicrobial susceptibility testing | antibiograms | Antibiogramme | antibiogramas
antropología
Assay Development
Assaying
Astronomy | Astronomie | astronomía
astrophysics
Astrophysik
Atmospheric Physics
atmospheric science
Atomic Absorption
Autoclaving
autorización ambiental
bacterial culture | siembra en placa | cultivos microbiológicos
Bat Licence
bat surveys
Beer Analysis
Behavioural Testing
Bench Chemistry
Benchling
=BET
Biobanking
Biochemistry | bioquímica | Biochemie | biochimie
Biochemistry Analysers
Bioconductor
biodiversity | biodiversidad | biodiversité
biodiversity net gain
Bioestadística | Biostatistik | biostatistiques | biostatistique
Bioethics
Bioinformatics | bioinformática | Bioinformatik | bio-informatique | sequencing | sequence analysis | DNA sequencing | secuenciación | Sequenzierung | séquençage
?Biology | ?biología | ?Biologie
biomechanics | Biomechanik | biomecánica | biomécanique
Biopython
bioreactors | biorreactores | Bioreaktoren | bioréacteurs | fermenters | bioprocessing | Bioprozesstechnik
Biosafety | biologische Sicherheit
Biosafety Level 2
bird surveys
BLAST searches
Blood Banking | banco de sangre
Blood Film Analysis
Blood Gas Analysis
=BNG
bonnes pratiques de laboratoire
borehole logging
botanical surveys
BSL-2
BSL-3
Buffer Preparation
cálculo de emisiones
Calorimetry
camera traps | camera trapping | wildlife cameras | cámaras trampa | pièges photographiques | Wildkameras
carbon footprint | huella de carbono | bilan carbone | CO2-Bilanz | carbon accounting | cálculo de huella de carbono
Carbon Markets
Carbon Offsetting
Catalysis
CDISC
CDP Reporting
cell banking | cell banks
cell biology | Zellbiologie | biología celular | biologie cellulaire
Cell Counts | cell counting | recuento celular | Zellzählung | comptage cellulaire
Cell Culture | cultivo celular | Zellkultur | culture cellulaire | tissue culture | cultivos celulares | Zellkulturen | Zellkulturtechnik | ~cell culture techniques
Cell Therapy
=CellProfiler
Ceramics Testing
ChemDraw
Chemical Inventory
Cheminformatics
?Chemistry | ?química | ?Chemie | ?chimie | organic synthesis | síntesis orgánica | organische Synthese | synthèse organique
ChemStation
Chromatography | cromatografía | Chromatographie | cromatografía líquida
Chromeleon
?Circular Economy
citizen science | ciencia ciudadana | sciences participatives | Bürgerwissenschaft
cleanroom processes
climate modelling | modelización climática | Klimamodellierung
Climate Science
climatología
Clinical Chemistry | bioquímica clínica | klinische Chemie
Clinical Data Management | monitorización de ensayos clínicos | Studienmonitoring | monitoring visits
clinical research | investigación clínica | klinische Forschung | recherche clinique
clinical trial monitoring | site monitoring visits
Clinical Trials | ensayos clínicos | klinische Studien | essais cliniques | clinical trial management | clinical studies
cloning | Klonierung | clonaje | ?clonage | ?clonación
?Coagulation
Cold Chain Monitoring
Computational Biology
Confocal Microscopy
?Conservation
Consumer Testing
Contact Angle Measurement
contaminated land
context recording | archaeological recording
control microbiológico
contrôles microbiologiques
core logging
Corrosion Testing
Cosmetics Formulation
Crime Scene Examination
CRISPR | gene editing | transfection | plasmid preparation
Cross-matching | specimen reception
Crossmatching
Cryo-EM
cryogenics
Cryopreservation | criopreservación | Kryokonservierung | cryoconservation
Cryostats
Crystallography
CSRD
CTD profiling | oceanographic sampling | ocean sampling
=CTIS
cytology | citología | Zytologie | ?cytologie
Data Recording
Datamine
dépollution
Deswik
Dilutions
?Dissection
Dissolution Testing
DNA extraction | extracción de ADN | extraction d'ADN | DNA-Extraktion
DNA Profiling
?dosage
downstream processing
Drill and Blast
Drinking Water Regulations | Trinkwasserverordnung
Drug Discovery
Drug Testing
=DSC
=EcIA
Eco-design
?Ecology | ecología | Ökologie | écologie | ornithology | wildlife monitoring | habitat management | conservation ecology | ?protected species | ecological surveys | Kartierung | inventaires faune flore | fauna surveys | inventaires naturalistes | inventarios de fauna | faunistische Kartierung | ecology surveys | estudios de impacto ambiental
econometría
econometrics
économétrie
economic modelling
Ecotoxicology
EcoVadis
eCRF
=eCTD
EDC systems
=EEG
Electrochemistry | electroquímica | Elektrochemie | électrochimie
Electron Microscopy | =SEM microscopy | microscopía electrónica | Elektronenmikroskopie | Rasterelektronenmikroskopie | microscopie électronique | scanning electron microscopy | TEM microscopy
Electronic Lab Notebook | electronic laboratory notebook | cuaderno de laboratorio electrónico | elektronisches Laborbuch | cahier de laboratoire électronique | cahier de laboratoire
Electronic Lab Notebooks
Electrophysiology
=ELISA | immunoassays
Ellipsometry
=ELN
EMAS
?=Empower
Entomology
Environmental Impact Assessment | evaluación de impacto ambiental | Umweltverträglichkeitsprüfung | étude d'impact | environmental monitoring | Umweltschutz | impacto ambiental | étude d'impact environnemental | études d'impact | environmental permits | seguimiento ambiental | Umweltmonitoring | surveillance environnementale
Environmental Law and Permits
environmental management | gestión ambiental | Umweltmanagement | gestión medioambiental
environmental permitting
Environmental Reporting
environmental sampling
Equipment Calibration | calibración de equipos | étalonnage des appareils | calibration of instruments | Gerätekalibrierung
ESG reporting | =ESG | ~reporting ESG | sustainability reporting | Nachhaltigkeitsberichterstattung
Espectrometría | spectrometry | Spektrometrie
Ethical Approval
Ethics Approval
ethnographie
ethnography
eTMF
etnografía
EU Taxonomy
FDA | FDA regulations
FELASA
Fermentation | ~fermentation processes
Field Sampling | prélèvements d'échantillons
Field Surveys
?Fieldwork
?=Fiji
finds processing | finds washing | Fundbearbeitung
Fingerprinting
fish surveys
fitopatología
flood risk assessment | flood modelling
Flotation
Flow Chemistry
Flow Cytometry | citometría de flujo | Durchflusszytometrie | cytométrie en flux | =FACS
flow cytometry analysis
FlowJo
Fluorescence Microscopy
=fMRI
Food Chemistry
Food Microbiology
Forensic Analysis | análisis forense | analyse forensique
Forensic Science | ciencia forense | Forensik
?Formulation | ?formulación | ?Formulierung
Formulation Development
Freezer Management
FTIR
Fume Hoods
Galaxy Project
gas chromatography | cromatografía de gases | Gaschromatographie | GC/MS | chromatographie en phase gazeuse
?=GC
GC-MS
GDocP
=Geant4
gel electrophoresis | electroforesis | Elektrophorese | électrophorèse
Gene Therapy
Geneious
genomics | genómica
Geochemistry
geofísica
Geological Mapping
?Geology | geología | Geologie | hydraulic modelling | hydrological modelling | modelización hidráulica | modélisation hydraulique | hydraulische Modellierung
geophysics
Geophysik
géophysique
gestión ambiental ISO
GHG accounting
GHG Protocol
=gINT
glaciology | Glaziologie | glaciología | glaciologie
glovebox work | glove box work
Grade Control
Gram staining | Gram stains | Gramfärbung | tinción de Gram | coloration de Gram
Grant Proposals
GraphPad
GraphPad Prism
Gravimetry
great crested newt licence
Green Building
Greenhouse Gas Measurement
=GROMACS
Groundwater Modelling
Gute Laborpraxis
Habitat Restoration | restauración de hábitats | Renaturierung
habitat surveys
Haematology | hematología | Hämatologie | hématologie
Haematology Analysers
?=Hamilton
Hazardous Substances | Gefahrstoffe | Umgang mit Gefahrstoffen | sustancias peligrosas | substances dangereuses | Gefahrstoffkunde
HEC-RAS
herbarium | herbarium curation | Herbar | herbario
hidrodinámica
High-Throughput Screening
Histology | histología | Histologie | microtomy
Histopathology
Home Office Licence
=HPLC
hydrogeology | hidrogeología | hydrogéologie
hydrology | hidrología | Hydrologie
ice core analysis | ice cores | Eiskernanalyse
ICH guidelines
ICH-Richtlinien
ICP-MS
ICP-OES
=ICPE
Image Analysis
=ImageJ
=Imaris
Immissionsschutz
immunohistochemistry | inmunohistoquímica | Immunhistochemie | immunohistochimie
?Immunology | inmunología | Immunologie
in vivo studies
Ink Formulation
Inorganic Chemistry
Instrument Maintenance
Ion Chromatography | Ionenchromatographie | chromatographie ionique
IR-Spektroskopie | espectroscopía infrarroja
ISO 14971
ISO 15189
IVF Laboratory
Kalibrierung von Messgeräten | Gerätewartung
Karl Fischer
Karl Fischer Titration
kinematics | Kinematik | cinemática | cinématique
Lab Automation
Lab Equipment
Lab Notebooks
Lab Reports
Lab Safety
Laboranalytik
Laboratory Equipment | laboratory techniques | técnicas de laboratorio | Labortechnik | techniques de laboratoire | laboratory analysis | análisis de laboratorio | laboratory safety | Laborerfahrung | analyses de laboratoire | lab techniques | Laboranalysen | Laborarbeit | Laborkenntnisse | análisis clínicos | laboratory experience | experiencia en laboratorio | Laborgeräte | Arbeitssicherheit im Labor | Laborsicherheit | seguridad en el laboratorio | sécurité au laboratoire | lab analysis | laboratory analyses | lab testing | laboratory testing | Laborarbeiten
Laboratory Information Management Systems | =LIMS
Laboratory Management
Laboratory Notebooks
Laboratory Work | trabajo de laboratorio | travail de laboratoire | lab work
LabVantage
LabWare
Laser Alignment
laser physics
Laser Safety
LC-MS
LC-MS/MS
Leaching
?=Leapfrog
Leapfrog Geo
Lebensmittelanalytik | food analysis | análisis de alimentos | Sensorik von Lebensmitteln
Legionella Testing
Life Cycle Assessment | LCA | análisis del ciclo de vida | Ökobilanz | analyse du cycle de vie | Ökobilanzierung | =GHG | climate risk | greenhouse gas accounting | analyse de cycle de vie | análisis de ciclo de vida
Light Microscopy
Liquid Handling
lithography
macroeconomía
macroeconomics
MALDI-TOF
mammal surveys
Marine Biology
Mass Spectrometry | espectrometría de masas | Massenspektrometrie | spectrométrie de masse | spectrométrie
=MassHunter
Materials Synthesis | síntesis de materiales | Materialsynthese | synthèse de matériaux
Media Preparation
Medical Biology | biologie médicale
Medicinal Chemistry
Medidata Rave
=MestReNova
meta-analysis | meta-analyses | Metaanalyse | metaanálisis | méta-analyse
Metabolomics
Metallography
meteorología
Meteorologie
Meteorology
Method Validation | method development | validación de métodos | Methodenvalidierung | validation de méthodes | Methodenentwicklung | desarrollo de métodos | analytical method validation | method transfer
Microbiology | microbiología | Mikrobiologie | microbiologie | microbiological testing | análisis microbiológicos | analyses microbiologiques | bacteriología | bacteriology | bactériologie | mikrobiologische Untersuchungen | análisis microbiológico | siembras | mikrobiologische Analysen
Microinjection
Micromine
Microscopy | microscopía | Mikroskopie | microscopie
Mine Planning
Mine Safety
Mine Surveying
mineral exploration | exploración minera | exploration minière
mineralogy
modelización numérica
MODFLOW
molecular biology | biología molecular | Molekularbiologie | biologie moléculaire | molekularbiologische Methoden
Molecular Cloning
Molecular Docking
Molecular Dynamics
Molecular Modelling
?muestreos
Mycology
Nanotechnologie
nanotechnology
Nasschemie
Nature Conservation | Naturschutz
Nature Reporting | =TNFD
Necropsy
newt surveys
next-generation sequencing | =NGS
Nextflow
=NMR | NMR spectroscopy
Noise Assessment | noise assessments | mediciones de ruido | Lärmmessungen
Noise Monitoring
numerical modelling
numerical weather prediction | NWP models
numerische Simulation
oceanografía
oceanography
Ökonometrie
=OpenLab
Optics Alignment
Optics and Photonics | photonics | Photonik | fotónica | lasers
Ore Control
organic chemistry | química orgánica | organische Chemie | chimie organique
OriginLab
osteology | human osteology | Osteologie | osteología
Paint Formulation
Paper Testing
Parasitology
particle detectors | Teilchendetektoren | détecteurs de particules
Particle Physics
Particle Size Analysis
Patch Clamp
pathology | anatomía patológica | pathologie
=PCR | =qPCR | RT-PCR | real-time PCR
Peer Review
Peptide Synthesis
Perfumery
petrography | Petrographie | petrografía
petrology
Petrophysics | petrofísica
pH Measurement
Pharmacokinetics | farmacocinética | Pharmakokinetik | pharmacocinétique
Pharmacopoeia | farmacopea | Arzneibuch | pharmacopée
Phase 1 habitat survey
Phase 1 Habitat Surveys
Phenotyping | fenotipado
photolithography
Physical Chemistry
?Physics | ?física | ?Physik | ?physique
pipetting | pipetas | Pipettieren | pipetado | pipetage | pipeteo
Plant Biology
Plant Breeding
plant pathology
Plant Science
plasma physics | Plasmaphysik | física del plasma | physique des plasmas
Point-of-care Testing
Polymer Chemistry | polímeros | Polymerchemie | polymères
post-excavation analysis | post-excavation
post-mortem examination | autopsy | autopsies | Obduktion | autopsias
pottery analysis | ceramic analysis
Primary Cell Culture
Probenanalyse
Probenvorbereitungen
Procedure Writing | rédaction de procédures | *?procédures | redacción de procedimientos | writing SOPs
Process Chemistry
Profilometry
Protected Species Licence | protected species licences
protein chemistry
Protein Crystallography
protein expression
Protein Purification | purificación de proteínas | Proteinaufreinigung | purification de protéines
proteomics
Psychometrics
PyMOL
quantum computing
quantum mechanics
Quantum Physics
radiation monitoring | radiation surveys | Strahlungsmessung
Radiocarbon Dating
?Raman
Raman Spectroscopy
=Rave
Reaction Optimisation
Regulatory Medical Devices | =MDR | EU MDR | Medizinproduktegesetz | Medizinprodukterecht | =MPDG | =MPBetreibV | directiva de máquinas | directive machines
regulatory submissions
?remediation
reptile surveys
Resource Estimation
rheology | reología | Rheologie
RNA extraction | RNA-Extraktion | extracción de ARN | extraction d'ARN
RNA-seq
RNA Sequencing | RNA-Sequenzierung | secuenciación de ARN
Rock Mechanics
Sample Analysis
Sample Management | registro de muestras | gestión de muestras | Probenmanagement | gestion des échantillons
sample preparation | Probenvorbereitung | preparación de muestras | préparation d'échantillons | préparation des échantillons | Probenaufbereitung
Sample Storage
Sample Tracking
=SampleManager
Sampling | water sampling | toma de muestras | Probenahme | ?échantillonnage | ?muestreo | prélèvements | sample collection | specimen collection | Probenentnahme | specimen preparation | ?Proben | Probennahme | ?échantillons
Sanger Sequencing
Science Based Targets | =SBTi
science communication | Wissenschaftskommunikation | divulgación científica | divulgation scientifique | médiation scientifique
Scientific Publishing
Scope 3
Scuba Diving
SDTM
Sea Campaigns | campagnes en mer | campañas oceanográficas | Forschungsfahrten
Seismic Interpretation
seismology
SEM/EDX
Semiconductor Physics
semiconductor processing
Sensory Analysis | análisis sensorial | Sensorik | analyse sensorielle | Sensorikprüfung | sensor calibration | sensórica | capteurs
Sensory Testing
Serology | serología | Serologie
Shelf-life Studies
side-scan sonar | multibeam sonar | multibeam echosounder | sonar surveying
Single-cell Sequencing
site monitoring
Snakemake
SnapGene
?sociology
Soil Samples | muestreo de suelos | prélèvements de sol
Species Identification
species surveys | protected species surveys
spectrophotometry | spectrophotométrie | espectrofotometría | Photometrie
spectroscopy | espectroscopía | Spektroskopie | spectroscopie
Stability Studies | stability testing | Stabilitätsprüfungen | estudios de estabilidad
Standard Operating Procedures | SOPs | =SOP | =PNT | procedimientos normalizados de trabajo | standard operating procedure
=STARLIMS
Statistical Genetics | population genetics | ?genética | ?Genetik | ?génétique | ?genetics
Statistical Software
?Stem Cells
Sterility Testing
stratigraphy | Stratigraphie | estratigrafía
Structural Biology
structural geology | Strukturgeologie | geología estructural
suelos contaminados
Supplier Assurance
Supplier Engagement
Surpac
?sustainability | ?sostenibilidad | ?Nachhaltigkeit | ?développement durable | Nachhaltigkeitsmanagement | =RSE | =CSR
Sustainable Procurement
?=Tecan
Telescope Operation
?=TEM
=TGA
Thermogravimetry
Thin Films
Thin Section Analysis
thin sections
Titration | titrations | titulación química | titrage | valoraciones químicas
?Titrationen
toma de muestras de agua
TopSpin
Toxicology | toxicología | Toxikologie | toxicologie
trial monitoring
UHPLC
=UKAS
UKHab
Umweltanalytik
=UPLC
upstream processing
UV-Vis
UV-Vis Spectroscopy
Vaccine Development
Vacuum Systems
vacuum technology
Vakuumtechnik
Veeva
Veeva Vault
Viral Vectors
Virology
Viscosity Measurement
volcanology | Vulkanologie | vulcanología | volcanologie
Volumetric Analysis
?=Vulcan
Wasseranalytik
waste regulations
watching briefs | archaeological evaluation
water analysis | análisis de aguas | Wasseranalysen | analyse d'eau
Water Chemistry
water quality monitoring | water quality sampling | Gewässerüberwachung | control de calidad del agua
?Water Testing
weather balloons | radiosondes
Weather Forecasting
Weibull analysis
Western blot | Western blotting
Wildlife Conservation
Wine Analysis
X-ray Diffraction
X-ray fluorescence | Röntgenfluoreszenz | fluorescence X
=Xcalibur
=XRD
=XRF
Zebrafish
Zeta Potential
zoología
zoology
# Culture, languages work and sport
?Acoustics | room acoustics | acoustic measurement | Raumakustik | acústica | acoustique du bâtiment
Acting | ?interpretación actoral | Schauspiel | ?jeu d'acteur | improvisation
=aDIS
Adventure Guiding
Allen & Heath
?=Alma
animación turística | animation touristique | Gästeanimation
Anti-doping
AP Style | Associated Press style
Aqua Aerobics
aquagym
Archaeological Excavation
?Archaeology | arqueología | Archäologie | archéologie préventive | fouilles archéologiques | excavaciones arqueológicas
?Archives
Archiving | archive management | archivística | Archivierung | archivistique | Archivkunde | cataloguing archives | digital preservation | Archivwesen | ISAD(G) | gestión de archivos históricos | preservación digital | archival description | Archivsoftware | archiving standards
Art History | historia del arte | Kunstgeschichte | histoire de l'art | ~art history degree
Artist Booking
artist liaison | artist management
Arts Administration
Athletics Coaching
=AtoM | AtoM archives
Audience Development | audience engagement | Publikumsentwicklung | développement des publics | desarrollo de públicos | visitor engagement | visitor experience | Vermittlungsarbeit | action culturelle | ingénierie culturelle
audio description | audiodescripción
Audio Guides
Ausstellungstechnik
Avalanche Awareness
avalanche training | Lawinenkunde | nivología | nivologie
=Avolites
=Axiell
=BASI
BASI Level 2
Bestandserhaltung | conservación de fondos | conservation des collections
?Betting
Bibliographic Databases | bibliographische Datenbanken | bases de données bibliographiques | bases de datos bibliográficas
Bildredaktion | édition photo | edición gráfica
Bird Watching
body composition analysis
book repair | Buchrestaurierung | restauration de livres
box office | taquilla | Kartenverkauf
Boxing Coaching
Buceo | plongée sous-marine | Gerätetauchen
Bushcraft
calligraphy | Kalligrafie | caligrafía | calligraphie
canoe coaching | paddlesport coaching | kayak coaching
=CAT tools | herramientas TAO | outils de TAO
Cataloguing | catalogación | Katalogisierung | catalogage | library cataloguing | bibliothéconomie | biblioteconomía | Absys | indexing | indexación | Alma library system | catalogación de fondos | Bibliothekssysteme | Inventarisierung | registrarship
cello
Children's Literature | literatura infantil | Kinderliteratur | littérature jeunesse
Choir Conducting | choral conducting | conducting an orchestra | conducting a choir | conducting ensembles | conducting choirs | orchestral conducting | dirección de coro | Chorleitung | direction de chœur | dirección de orquesta | choir leading | Dirigieren | direction d'orchestre | arranging music | arreglos musicales | dirección coral
choreography | coreografía | Choreographie | chorégraphie | Choreografie
=CILIP
circus rigging | stilt walking
Circus Skills
City Tours
climbing instruction
Clowning
Coaching Sports | sports coaching | entrenamiento deportivo | Sporttraining | entraînement sportif | fitness training | Fitnesstraining | coaching sportif | Trainerlizenz | spinning | Trainerschein | programación de entrenamientos | Trainer-B-Lizenz | Level 3 Personal Training | Übungsleiterschein | Trainingsplanung | fitness instruction | gym instruction | Trainingspläne | BPJEPS AF | REPS Level 3 | =TAFAD | entrenamiento funcional | functional training | ?entrenamiento | ?trainer licence | C-Trainerlizenz | licencia de entrenador | UEFA licence | title of coach | diplôme d'entraîneur | Übungsleiterlizenz | REPs | CIMSPA | actividades dirigidas | sports officiating | arbitraje deportivo | C-Lizenz | Übungsleiter C | brevet d'État
collection development | Bestandsaufbau | développement des collections | desarrollo de colecciones
Collections Documentation | accessioning | inventaire des collections | inventory of collections
Collections Management | gestión de colecciones | Sammlungsmanagement | gestion des collections | registrar work | Sammlungspflege | collection care | collections care | Spectrum standard | museum documentation | documentation des collections | régie des œuvres | gestion de collections | Sammlungsbetreuung | récolement
=CollectiveAccess
Condition Reporting | condition reports | condition checking | constats d'état | Zustandsprotokolle | informes de conservación
consecutive interpreting | interpretación consecutiva
conseil de lecture
conservation cleaning
contemporary dance | zeitgenössischer Tanz | danza contemporánea | danse contemporaine
Copyright Law | ?copyright | derechos de autor | Urheberrecht | droit d'auteur
Costume Making | Kostümbild | costume design | Kostümschneiderei | ?costumes
Court Interpreting
Creative Writing | escritura creativa | kreatives Schreiben | écriture créative
CrossFit
cultural management | gestión cultural | Kulturmanagement | arts management | gestion culturelle | concert booking | contratación de artistas | Künstlerbetreuung | programmation artistique | programación cultural
Cultural Mediation | mediación cultural | médiation culturelle | Kulturvermittlung | museum mediation
Curation | exhibition curation | comisariado | Kuratieren | commissariat d'exposition | curating | Ausstellungsplanung | Ausstellungskonzeption | organización de exposiciones | comisariado de exposiciones
?Dance | ?danza | ?Tanz | ?danse | Tanzpädagogik | ballet
Dance Teaching
Darwin Core
décors de théâtre | création de costumes
Dewey Decimal | Dewey | ~Dewey classification
DiGiCo
=Digistar
digitisation | digitalización | Digitalisierung von Beständen | numérisation | Digitalisierung
?diving
Diving Certificate | Tauchschein | Forschungstaucherschein | título de buceo | certificat de plongée | diving licence | Tauchzertifikat
DJing
Documentary Research | recherche documentaire | ?Recherche | archive catalogues
Drama Classes | arte dramático
Dubbing | ?doblaje | ?Synchronisation | doublage | surtitling
Dublin Core
Écriture web
edición de libros | Verlagswesen | *?édition
Encoded Archival Description | =ISAD
ETC Eos | =Eos | Hog 4 | =MA2 | =MA3 | =Chamsys
Event Safety
Eventim
Ex Libris Alma
exhibition design | Ausstellungsgestaltung | diseño de exposiciones
exhibition installation | montaje de exposiciones | montage d'exposition | Ausstellungsaufbau | montage d'expositions
Exhibition Loans | museum loans
expedition leading | expedition leadership
Expedition Planning
face painting | Kinderschminken | maquillage enfants
Festival Management
Fire Performance
Fishing Guiding
fly systems | counterweight flying | counterweight systems
Football Coaching
Gallery Systems
Genealogy
gestión de bibliotecas | Bibliotheksverwaltung | gestion de bibliothèque | gestión bibliotecaria
gestion de projets culturels | cultural project management
glossaries | glossary management | Glossare | glosarios | glossaires
Group Exercise
group fitness | Gruppenfitness | clases dirigidas | cours collectifs
Group Lessons
Group Teaching
Guías turísticas | Gästeführungen
?guitar | ?guitarra | ?Gitarre | ?guitare
Gymnastics Coaching
Heritage Interpretation
HIIT
Ice Climbing
inclusive design | accessible design | dementia-friendly design | barrierefreies Bauen | diseño universal | conception universelle
Information Literacy
instrument transport
interpretation planning
Interpreting | Dolmetschen | interprétariat | ?interpretación | community interpreting | *?interprétation
=iZotope RX | iZotope
Juggling
?kayak
Kayak Instruction
Koha
Kursleitung
=L-Acoustics
LED Fixtures | ?=LED
legal translation | traducción jurídica | juristische Übersetzung | traduction juridique
Les Mills
Lesungen | author readings
Level 2 Gym Instructor
Level 3 Personal Trainer
Librarianship | Bibliothekswesen
Library Systems | library management systems | Absysnet | aDIS/BMS | sistemas de gestión bibliotecaria | Bibliothekssoftware | =SIGB | PMB | Ex Libris | AACR2 | RAK-WB | CDU | RFID library
?librería | ?Buchhandel | ?librairie
Lifesaving | Rettungsschwimmen
literarisches Übersetzen
Literary Translation
Loan Agreements | loan administration | préstamos de obras
Loans Management
Localisation | software localisation | localización | Lokalisierung | localización de software
MARC21 | MARC | ~MARC 21
Martial Arts
Match Analysis
medical interpreting
medical translation
Medienausleihe | prêt de documents | préstamo bibliotecario
memoQ
?Metadata | metadata standards | metadata creation | Metadaten | ?metadatos | métadonnées
Metallkonservierung | metal conservation | conservación de metales | conservation des métaux
microfilm | microfiche
Microphone Technique | microphone placement | radio mics | radio microphones | rigging microphones | Mikrofonierung | microfonía
Mime
=Mimsy | Mimsy XG
=MODES | ~=MODES cataloguing
monitor de sala
monitor mixing
Montage audio
mount making | object mounting
Mountain Leader | outdoor leadership | ?=ML Award
Mountain Training award | Mountain Leader award | Climbing Wall Instructor | Rock Climbing Instructor
moving lights | moving heads
MultiTerm
?musculation
Museography | museografía | muséographie | Museografie
MuseScore
Museum Collections
museum education | Museumspädagogik
Museum Guiding
museum interpretation | exhibit interpretation
Museum Shop
MuseumPlus | ~MuseumPlus RIA
Music Production
Musical Instruments | ?Orgel | accompaniment | piano accompaniment | ?orgue | clarinet | flute | Notenlesen
nutrición deportiva
Nutrition Advice | conseil nutritionnel
nutrition coaching | nutritional coaching
object photography | Objektfotografie | museum photography
Objektdokumentation | object documentation | documentación de colecciones
oil painting | Ölmalerei | pintura al óleo | peinture à l'huile
=OmegaT
Opera Singing
Oral History
orchestra librarianship | Notenbibliothek | music library management
Orchestra Logistics | music notation | Konzertorganisation | concert production | producción de conciertos | Finale notation | parts preparation
orchestration | orquestación
organ building | Orgelbau | facture d'orgues
Palaeography
=PastPerfect
Performance Analysis
?personal training | entrenamiento personal
?=Phrase
?piano | ?Klavier
pigment analysis
Pilates
piragüismo
piste grooming | Pistenpräparierung
plans de feu et régie
plans de feux | lighting plots | planos de luces
?plongée
Pool Plant
pool rescue | pool lifeguarding | National Pool Lifeguard
Post-editing | MTPE | machine translation post-editing | posedición | post-édition
?Preservation
Proofreading Marks | spelling and grammar | Rechtschreibung | ?ortografía | ?orthographe | ?grammar | ?spelling | deutsche Rechtschreibung
Provenance Research
Provenienzforschung | investigación de procedencia | recherche de provenance
Puppetry | Figurentheater | títeres | marionnettes | Puppenspiel
Radio Production | radio broadcasting | producción de radio | Radioproduktion | production radio | broadcasting | locución | radiodiffusion | audiobook narration | Sprecherausbildung | voix off
Rare Books
=RDA | ~RDA cataloguing
Reader Development
realización audiovisual | réalisation audiovisuelle
?Refereeing
Reference Services
régie générale | regiduría general
régie lumière
régie son
remote interpreting | telephone interpreting | video interpreting
=Resolume
Rope Courses | route setting | ?escalade | ?escalada | ?Klettern | Routenbau
Rückenschule
RYA Powerboat
Sail Making | sailmaking
?Sailing
sailing instruction | sailing instructor award | RYA Dinghy Instructor | Segellehrerschein | monitor de vela
Schlussredaktion | corrección de estilo
schools programmes | schools programme | school visits programme
score reading | Partiturlesen | lectura de partituras | lecture de partitions | Partiturkenntnisse
Scuba Certification | scuba certificate | =PADI | PADI certification | open water diver | divemaster | rescue diver
Secrétariat de rédaction
SecuTix
?Segeln
Set Construction | scenery construction | Bühnenbau | construction de décors | construcción de decorados
Sheet Music
Sibelius
sight reading | lectura a primera vista | Vom-Blatt-Spiel | déchiffrage
Sign Language | lengua de signos | Gebärdensprache | langue des signes | British Sign Language | =BSL | =LSF | =LSE | =DGS | Deutsche Gebärdensprache | ~BSL Level 2 | lengua de signos española | langue des signes française | =ASL
Sign Language Interpreting
simultaneous interpreting | interpretación simultánea | Simultandolmetschen | interprétation simultanée
Ski Instruction | ski teaching | Skilehrer | monitor de esquí
ski lift operation | Seilbahnbetrieb
=Smaart
Smartcat
Snowboard Instruction
snowmaking
socorrismo acuático | surveillance de bassin | Badeaufsicht | Beckenaufsicht | pool supervision
sonido directo | sonido en directo | console son | sonorisation | sonorización | Beschallung | event technology
Sound Checks
Soundcraft
Special Effects Make-up | SFX make-up | prosthetic make-up | prosthetics make-up
Spectrum Standards
Speech Coaching
Spektrix
spin classes | indoor cycling
Sports Science
Sports Therapy
=Spydus
stage combat | Bühnenkampf | combat scénique
stage setup | Bühnenaufbau
Stand-up Comedy
Stellarium
storytelling for children | story sessions
Storytelling Performance
strength and conditioning | préparation physique | preparación física | Athletiktraining
Strength Training
Subtitling | subtitulación | Untertitelung | sous-titrage | subtitles | subtitulado
Surf Instruction
surf lifesaving
Swim Teaching
Sworn Translation | traducción jurada | beglaubigte Übersetzung
Talent Scouting
?Tauchen
Taxidermy
Taxonomy | taxonomía
technical translation | traducción técnica | technische Übersetzungen | traduction technique
técnica de sonido
Tennis Coaching
Terminology Management | gestión terminológica | Terminologiearbeit | ?terminologie | ?terminology | Terminologiemanagement | gestion terminologique | terminology databases
Tessitura
Ticketing Systems | ticketing | sistemas de venta de entradas | billetterie | ticket sales | Ticketverkauf | gestion de billetterie | venta de entradas | ticketing for flights | emisión de billetes | ticketing systems for venues
TMS Collections
Tour Management
Trados | SDL Trados | Trados Studio | SDL Trados Studio
traducción literaria
traducción médica
traduction littéraire
transcreation
Transcription | transcripción | Transkription
?Translation | ?traducción | ?Übersetzung | ?traduction | ~translation skills | Fachübersetzung | Übersetzen | ?Übersetzungen | beglaubigte Übersetzungen
translation memory | memoria de traducción | memorias de traducción | ~Translation-Memory-Systeme | mémoires de traduction
Translation Software | ?=Across | ?Phrase TMS | Memsource | Smartling | Lokalise | Crowdin | Xbench | Déjà Vu | ?Subtitle Edit
TriCaster
Tuning of Instruments | accordage
UEFA B licence | UEFA B
Underwater Photography | underwater filming | underwater video
Unimarc
varnish removal | canvas lining | relining | Gemälderestaurierung
Vectorworks Spotlight
?vela
Vérification des faits | Faktenprüfung | verificación de hechos
?violín | Geige | violon
violin making | guitar making | Gitarrenbau | luthería
visitor services | Besucherbetreuung | Besucherservice
Vocal Coaching | Gesangsunterricht
Vocal Training | singing | ?canto | ?Gesang | voice coaching | Stimmbildung | técnica vocal | Gesangsausbildung
Voice Training
voice work
?voile
=Watchout
watercolour painting | watercolours | acuarela | Aquarellmalerei | aquarelle
whispered interpreting | chuchotage
Wilderness First Aid
=Wirecast
Wordfast
XTM
?Yoga
yoga teaching | yoga instruction
Zumba
# Public service and administration
Aid Logistics
Aide sociale | aide sociale à l'enfance | action sociale
Air Traffic Control | flight planning | planificación de vuelos | Flugplanung
Asylbewerberleistungsgesetz
Asylum Interviews
atención ciudadana
Bebauungspläne | Bebauungsplan | Flächennutzungsplan | Flächennutzungspläne | planeamiento urbanístico | plan local d'urbanisme
Benefit Assessment
Bescheiderstellung | Bescheide
Border Checks
Border Control
breathing apparatus | Atemschutz | Atemschutzgeräteträger
Briefing Notes
Briefing Papers | ministerial submissions
Bürgerservice
business continuity | continuidad de negocio | continuité d'activité
Business Rates
Call Taking
camp management | cluster coordination
Case File Preparation
Cash Transfers
Cemetery Management
Citizen Services | atención a la ciudadanía | accueil des usagers | accueil des administrés
Civil Contingencies
?Civil Enforcement
Civil Protection | protección civil | Katastrophenhilfe | protection civile | sécurité civile | COBR
Civil Registration
Civil Registry | registro civil | état civil | Standesamt | Personenstandsrecht
Coastal Management
Committee Administration
Committee Reports | committee papers | council reports | Beschlussvorlagen | Sitzungsvorlagen
Computer-Aided Dispatch | CAD systems
Control and Restraint
Council Meetings | plenos municipales | Ratsarbeit | conseils municipaux | rédaction de délibérations
Council Tax
Counter-terrorism
Crime Prevention
Criminal Investigation
Custody Care
customs inspection
délibérations
Democratic Services
derecho local | droit des collectivités
Development Control
?Development Management
Diplomatic Protocol
Dispatch Emergency Calls | emergency call handling | Leitstelle
Document Fraud
Donation Management | Spendenverwaltung | Spendenmanagement
DV Clearance
E-Government
Economic Analysis
?Economic Development
Einwohnermeldewesen
Election Administration | electoral law
Election Management
Elections Administration
Electoral Registration
Electoral Services | Wahlen und Abstimmungen | ?elecciones | organisation des élections
Electronic Administration | sede electrónica | administración electrónica | dématérialisation
Emergency Dispatch
Emergency Planning | planes de emergencia | Katastrophenschutz | plan de emergencias | evacuation procedures | Evakuierung | évacuation | plans d'urgence
Environmental Health | food inspection | inspección sanitaria | Lebensmittelkontrolle
EU funding | fondos europeos | fonds européens | EU-Fördermittel
EU Funds | EU-Förderprogramme
EU Project Management | proyectos europeos | Horizon Europe | Interreg | projets européens | EU-Projekte
Evidence Gathering
Evidence Reviews
Fire Inspection
Fire Investigation
Firefighting | fire fighting | extinción de fuegos | Feuerwehr | lutte contre l'incendie | bomberos | Truppmannausbildung
Firefighting Drill | =ERP1
Flood Defence
FOI requests | FOI | freedom of information requests | Informationsfreiheitsgesetz
Food Hygiene Inspections
Fördermittelverwaltung | gestion des subventions
Fraud Investigation
Freight Train Driving | train driving licence | Triebfahrzeugführer | Triebfahrzeugführerschein | licence de conducteur de train
Friedhofsverwaltung | cemetery administration
gender analysis
gender mainstreaming | perspectiva de género | Gleichstellungsrecht
?=Gestiona
gifts in wills
Grant Administration | ?subvenciones | Zuwendungsrecht | ?subventions | Fördermittel | Fördermittelmanagement | Förderkredite | KfW-Förderung | ayudas públicas | grant funding
Grant Assessment
Grants Administration | Förderrecht | Zuwendungsmanagement
?=Green Book
Gremienarbeit | Sitzungsdienst | secrétariat des assemblées
Hazmat Response
Highway Maintenance
=HOLMES
?Housing Benefit | environmental health inspections | housing allocations | benefits assessment | Sozialhilferecht
Housing Benefit Administration
Humanitarian Aid | ayuda humanitaria | humanitäre Hilfe | aide humanitaire
Humanitarian Response
Immigration Control
Impact Assessment | impact assessments
incendios forestales | Waldbrandbekämpfung | feux de forêt | wildfire prevention
Incident Command
instruction des dossiers
Intelligence Analysis
Intelligence Gathering
International Relations | relaciones internacionales | internationale Beziehungen | relations internationales | cooperación internacional | Entwicklungszusammenarbeit | international development | international cooperation | coopération internationale
Interviewing Witnesses
Ladder Work
Legislation Monitoring | análisis de políticas públicas | Politikanalyse | policy research | policy writing
?Library Services
Licensing Law
Lifeboat Crew
Listed Building Consent | listed building applications | scheduled monument consent
Lobbying | public affairs | asuntos públicos | affaires publiques
Local Government | administración local | Kommunalverwaltung | collectivités territoriales | council procedures | Kommunalrecht | finances publiques | statut de la fonction publique | fonction publique territoriale | Verwaltungskenntnisse | committee servicing | TVöD | Haushaltsrecht | öffentliches Recht | Kommunalpolitik | procedimiento administrativo | administrative procedure | procedimiento administrativo común | procédure administrative | budget law | Haushaltswesen | presupuestos públicos
Local Government Finance
Logframe
Logical Frameworks
=M14
major donors | major donor fundraising | philanthropy
Military Logistics
ministerial briefings
Ministerial Correspondence
=MOAD
Monitoring and Evaluation | =M&E framework | seguimiento y evaluación | impact evaluation | evaluación de proyectos | suivi et évaluation | impact measurement | evaluación de impacto | Wirkungsmessung | logframes | mesure d'impact | logical framework | marco lógico | suivi-évaluation | cadre logique
municipal taxes | tributos locales | gestión tributaria | recaudación | Kommunalabgaben | Gebührenrecht | fiscalité locale
Neighbourhood Policing
Noise Complaints
Official Statistics
Oposiciones
Ordnungsrecht
?=PACE
Padrón | empadronamiento
Parking Enforcement
Parking Management
Parliamentary Procedure
Parliamentary Procedures
Parliamentary Questions
Parliamentary Work
participation citoyenne
participatory budgeting | presupuestos participativos | budget participatif
Passport Checks
Peacekeeping
Personenstandswesen | Standesamtswesen
Planning Enforcement | disciplina urbanística | Gewerberecht | Gewerbeanmeldungen | ?police municipale | droit des sols | ?=ADS | instruction des autorisations d'urbanisme | autorisations d'urbanisme
Police Powers
Police Procedures | statement taking | evidence handling
?Policing | investigación policial | atestados
Policy Evaluation
Project Cycle Management | gestión del ciclo del proyecto
protocolo institucional | protocolo y ceremonial
public administration | administración pública | öffentliche Verwaltung | administration publique
Public Engagement
?Public Finance | hacienda pública | öffentliche Finanzen
Public Health Policy
public policy | políticas públicas | politiques publiques | policy analysis
?Public Sector Procurement
Pump Operation
Rédaction administrative | écrits administratifs | redacción administrativa
registration procedures
Registry Law | Meldewesen | Passwesen | padrón municipal | Melderecht | residents' registration | Meldewesen der Gemeinde
Regulatory Impact
Rehabilitation Programmes
Rescue Diving
Revenues and Benefits
Rope Rescue
SC Clearance
Search and Rescue
?Security Clearance
seguridad privada | sécurité privée
select committees
=SIGEM
?Social Research
State Aid
Statistical Reporting
Statistics Reporting | Kameralistik | doppisches Haushaltswesen | NKF | comptabilité publique | M57 | contabilidad pública
Street Trading
Survey Methodology
sustainable mobility | movilidad sostenible | Mobilitätsplanung | mobilité durable
tax inspection | inspección tributaria | Betriebsprüfung | contrôle fiscal
Trading Standards
Traffic Policing
Trámites administrativos | ?trámites | gestión de trámites | tramitación administrativa
trustee liaison
Urban Regeneration
vigilancia forestal
Visa Processing
Water and Sanitation | =WASH
water rescue | swift water rescue | Wasserrettung | rescate acuático
Weapons Handling
Weights and Measures
Wildfire Fighting
Winter Maintenance
Witness Interviewing
Wohngeld
?Youth Services
# Driving licences and permits
Boat Licence
Bus Licence
Category B
Category B+E
Category C1
Certified Pool Operator | CPO certification | CPO certificate | pool operator licence
counterbalance forklift licence | forklift licences | telehandler certificate | telehandler licence
D1 Licence
Driving Licence | ~full driving licence | ~clean driving licence | ~full UK driving licence | ~driver's licence | ~UK driving licence | ~drivers licence | ~carnet de conducir | ~carné de conducir | ~permiso de conducir | ~carnet B | ~carné B | ~permiso B | ~carnet de conducir B | ~carné de conducir B | ~permiso de conducir B | ~carnet de coche | ~Führerschein | ~Führerschein Klasse B | ~Führerschein der Klasse B | ~Fahrerlaubnis | ~Fahrerlaubnis Klasse B | ~Fahrerlaubnis der Klasse B | ~Pkw-Führerschein | ~permis B | ~permis de conduire | ~permis de conduire B | ~Category B licence | ~Führerschein B | ~Führerausweis | ~Führerausweis Kategorie B | ~clean licence | ~full clean driving licence | ~valid driver's license | ~permis voiture | ~licencia de conducir | ~licencia de conducción | ~carnet de conducir tipo B | ~permiso de conducción | ~permis VL | ~Klasse B | ~full licence | ~full manual driving licence | ~carné de conducir tipo B | ~driver license | ~permiso de conducir tipo B | ~class B driving licence
Heavy Rigid Licence
Heavy Vehicle Licence
HGV Class 1 | Class 1 licence | ~HGV Class 1 licence
HGV Class 2 | Class 2 licence | ~HGV Class 2 licence
HGV Licence | C+E licence | C1 licence | =HGV | =LGV | carnet C | carnet C+E | carné C | carné C+E | permiso C | permiso C+E | permis C | permis CE | permis poids lourd | ~Führerschein Klasse C | ~Führerschein Klasse CE | ~Führerschein Klasse C/CE | Führerschein CE | Lkw-Führerschein | ~Führerschein der Klasse CE | ~Führerschein der Klasse C | ~Führerschein Klasse C1 | permis SPL | permis EC | ~Class C licence | ~Category C licence | ~Category C+E licence | ~Fahrerlaubnis Klasse CE | Klasse CE | ~Führerschein der Klasse C/CE | carnet de camión | =CDL | ~permis C et CE | permis PL | C licence | permiso de conducir C+E | CE licence | carnet de conducir C | permis super lourd | Klasse C | Klasse C1 | ~category C1 licence | ~Führerschein Klasse C1E | ~Führerschein der Klasse C1 | Führerschein Klasse BE | Klasse C/CE | carnet C1 | ~permis CE valide | carné de camión | C1E | permis BE | permiso de conducir C | carnet de conducir C+E | carné de conducir C
?=MiDAS
Minibus Licence | D1 minibus
Motorcycle Licence | carnet de moto | Motorradführerschein | permis moto | permis A | carnet A | Führerschein Klasse A | permis A2
Notary Public
OSHA 10
OSHA 30
OSHA Standards | OSHA regulations | OSHA compliance | OSHA guidelines
Patrón de embarcación | patrón de embarcaciones de recreo
PCV Licence | =PCV | carnet D | permiso D | permis D | ~Führerschein Klasse D | Busführerschein | ~Category D licence | ~Führerschein der Klasse D | PSV licence | carné D | permis transport en commun | Klasse D | D licence
Personal Licence | alcohol licence | ~personal licence holder | permis d'exploitation | ?Konzession | licence IV
Pilot Licence | ~?private pilot licence | =ATPL | Pilotenlizenz | =CPL
Private Hire Licence
Taxi Licence | licencia VTC | Taxischein | P-Schein | carte VTC
titre professionnel
Towing Licence | B+E | trailer licence | Anhängerführerschein | Führerschein BE | permis remorque | carné B+E
Tractor Licence | ~Führerschein Klasse T | Führerschein Klasse L | ~Führerschein der Klasse T | Klasse T
TWIC Card
?=White Card
Working With Children Check
# Spoken languages
Afrikaans
Albanian
Alsatian | alsacien
Amharic
Arabic | ~árabe | ~Arabisch | ~Arabischkenntnisse
=Armenian
Basque | ~euskera | ~Baskisch | ~euskara
Bengali | ~Bengalisch
Bosnian
Breton | Bretonisch
Bulgarian | ~búlgaro | ~Bulgarisch | ~bulgare
Cantonese | ~cantonés | ~Kantonesisch | ~cantonais
Catalan | ~Katalanisch | ~català
Chinese | Mandarin | ~Mandarin Chinese | ~chino | ~Chinesisch | ~chinois | ~Chinesischkenntnisse
Croatian | ~croata | ~Kroatisch | ~croate
Czech | ~checo | ~Tschechisch | ~tchèque | ~Tschechischkenntnisse
Danish | *~danés | ~Dänisch | ~danois | ~Dänischkenntnisse
Dutch | ~Nederlands | ~Nederlandse taal | ~neerlandés | ~Niederländisch | ~néerlandais | ~holandés | ~Niederländischkenntnisse | ~Holländisch
English | ~Engelse taal | ~=Engels | ~inglés | ~Englisch | ~anglais | ~Englischkenntnisse | ~Englischkenntnissen | ~fluent English | ~business English | ~verhandlungssicheres Englisch | ~anglais courant | ~spoken English | ~technisches Englisch | ~inglés fluido | ~anglais professionnel | ~anglais technique | ~inglés técnico | ~englische Sprache | ~Englischniveau | ~Business-Englisch
Esperanto
Estonian | ~Estnisch | ~estonio
Finnish | *~finés | ~Finnisch | ~finnois | ~finlandés
Flemish
French | ~Franse taal | ~francés | ~Französisch | ~français | ~Französischkenntnisse | ~fluent French | ~französische Sprache
Galician | ~gallego
=Georgian
German | ~Duitse taal | ~alemán | ~Deutsch | ~allemand | ~Deutschkenntnisse | ~Deutschkenntnissen | ~fluent German | ~deutsche Sprache | ~deutschen Sprache | ~Deutsch in Wort und Schrift
Greek | ~griego | ~Griechisch | ~grec
Gujarati
Hebrew | ~hebreo | ~Hebräisch | ~hébreu
Hindi
Hungarian | ~húngaro | ~Ungarisch | ~hongrois | ~Ungarischkenntnisse
Icelandic
Indonesian
?=Irish | ~Irish Gaelic | Scottish Gaelic
Italian | ~italiano | ~Italienisch | ~italien | ~Italienischkenntnisse
Japanese | ~japonés | ~Japanisch | ~japonais | ~Japanischkenntnisse
Korean | ~coreano | ~Koreanisch | ~coréen
Kurdish
?=Latin | ~Latein
Latvian | ~Lettisch
Lithuanian | ~Litauisch
Luxembourgish | luxembourgeois | luxemburgués | Luxemburgisch
=Malay
Maltese
Norwegian | ~noruego | ~Norwegisch | ~norvégien
Occitan | occitano | Okzitanisch
Pashto
Persian | Farsi | Dari | ~Persisch
?=Polish | ~polaco | ~Polnisch | ~polonais | ~Polnischkenntnisse
Portuguese | ~portugués | ~Portugiesisch | ~portugais | ~Portugiesischkenntnisse
Punjabi
Romanian | ~rumano | ~Rumänisch | ~roumain | ~Rumänischkenntnisse
Russian | ~ruso | ~Russisch | ~russe | ~Russischkenntnisse
Serbian | ~serbio | ~Serbisch | ~serbe
Slovak | ~Slowakisch
Slovenian | ~Slowenisch
Somali
Spanish | ~español | ~castellano | ~Spanisch | ~espagnol | ~Spanischkenntnisse | ~fluent Spanish | ~spanische Sprache
Swahili
Swedish | ~sueco | ~Schwedisch | ~suédois | ~Schwedischkenntnisse
Tagalog
Tamil
Telugu
Thai
Tigrinya
Turkish | ~turco | ~Türkisch | ~turc | ~Türkischkenntnisse
Ukrainian | ~ucraniano | ~Ukrainisch | ~ukrainien | ~Ukrainischkenntnisse
Urdu
Valencian | valenciano
Vietnamese
?=Welsh | ~Welsh language
Yoruba
`
