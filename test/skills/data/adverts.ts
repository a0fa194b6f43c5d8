/** An invented advert, and the skills a careful reader would list. `mention` is enough where the name is the same word. */
export type Advert = {
  trade: string
  lang: 'en' | 'es' | 'de' | 'fr'
  text: string
  hard: string[]
  soft: string[]
}

const advert = (trade: string, lang: Advert['lang'], text: string, skills: [string, string]): Advert => ({
  trade,
  lang,
  text,
  hard: skills[0].split(' | ').filter(Boolean),
  soft: skills[1].split(' | ').filter(Boolean),
})

/** A `/` between two wordings of one skill says that either is right. */
export const adverts: Advert[] = [
  advert(
    'district nurse',
    'en',
    'A rural clinic seeks a district nurse. You must hold NMC registration and be confident with wound care, venepuncture and catheterisation. Experience of palliative care is desirable, and a driving licence is essential because the nearest bus is a rumour. We value compassion, resilience and time management. Patients here are patient, mostly.',
    [
      'NMC registration | wound care | venepuncture/Blood Collection | catheterisation | palliative care | driving licence',
      'compassion | resilience | time management',
    ],
  ),
  advert(
    'site reliability',
    'en',
    'You will keep our ticketing platform alive. Daily tools are Kubernetes, Terraform and Prometheus, with some Go for the glue. Good knowledge of Linux and networking is expected, incident response is shared. Jenkins is being retired this spring, and Ansible went out last year. Calm under pressure and ownership matter more than heroics.',
    [
      'Kubernetes | Terraform | Prometheus | Go | Linux | networking | incident response/Incident Management',
      'calm under pressure/Calmness | ownership/Accountability',
    ],
  ),
  advert(
    'accountant',
    'en',
    'Our family brewery needs an accountant who can close the month. You handle accounts payable, bank reconciliation and VAT returns in Xero, and prepare financial statements under FRS 102. ACCA part-qualified is fine. Integrity, attention to detail and a sense of humour are what we ask for. We go home at five.',
    [
      'accounts payable | bank reconciliation/Account Reconciliation | VAT returns/VAT | Xero | financial statements | FRS 102 | ACCA',
      'integrity | attention to detail | sense of humour/Humour',
    ],
  ),
  advert(
    'welder',
    'en',
    'The shipyard takes on a welder for the repair slip. TIG welding, plasma cutting and reading technical drawings are everyday work, and a forklift licence is useful. No need for boilermaking experience. We look for reliability, physical stamina and teamwork. Rust is our enemy and the paint is never dry.',
    [
      'TIG welding | plasma cutting | technical drawings/Technical Drawing/reading technical drawings | forklift licence/Forklift Operation',
      'reliability | physical stamina | teamwork',
    ],
  ),
  advert(
    'truck driver',
    'en',
    'Regional haulier seeks a driver. You need an HGV Class 1 licence, Driver CPC and a digital tachograph card; ADR is a bonus. Load securing is taught but experience helps. Punctuality, patience and good manners at the gate are essential. Routes are planned so that most nights are at home.',
    [
      'HGV Class 1/HGV Licence | Driver CPC/CPC | digital tachograph | ADR | load securing',
      'punctuality | patience | good manners/courtesy',
    ],
  ),
  advert(
    'ux designer',
    'en',
    'We are hiring a designer for a museum app. You run user research, draw wireframes and build prototypes in Figma; usability testing with visitors is a monthly habit. Knowledge of WCAG is required. Sketch files can stay in the attic. Empathy, curiosity and clear communication are key.',
    [
      'user research | wireframes/wireframing | Figma | usability testing | WCAG',
      'empathy | curiosity | communication',
    ],
  ),
  advert(
    'customer support',
    'en',
    'Support agent for a bicycle subscription. You answer tickets in Zendesk, update Salesforce and help riders on the phone in fluent English and basic Dutch. Complaint handling experience is welcome. Our customers use SAP, you will not. Patience, active listening and a positive attitude keep the queue short.',
    [
      'Zendesk | Salesforce | English | Dutch | complaint handling',
      'patience | active listening | positive attitude',
    ],
  ),
  advert(
    'embedded',
    'en',
    'We make sensors for vineyards and need an embedded engineer. You write C and C++ for STM32, know FreeRTOS and the CAN bus, and use Git without fear. PCB design in Altium would be a plus. The firm was founded as a COBOL shop, which explains the furniture. Curiosity and perseverance are required.',
    [
      'C | C++ | STM32 | FreeRTOS/RTOS | CAN bus | Git | PCB design | Altium/Altium Designer',
      'curiosity | perseverance',
    ],
  ),
  advert(
    'pharmacy',
    'en',
    'Village pharmacy seeks a pharmacist. GPhC registration, dispensing and medicines management are the core; vaccination training is an advantage. You counsel people who ask about everything. Discretion, empathy and accuracy are not negotiable. Polish the counter only if you must.',
    [
      'GPhC registration | dispensing/Pharmacy Dispensing | medicines management/Medication Administration | vaccination',
      'discretion | empathy | accuracy/attention to detail',
    ],
  ),
  advert(
    'laboratory',
    'en',
    'A water laboratory wants an analyst. You perform HPLC and titration, follow ISO 17025 and record results in LIMS. Experience of PCR is desirable. We appreciate meticulousness, honesty about failed runs and organisational skills. The lab is warm, the river is not.',
    [
      'HPLC/chromatography | titration | ISO 17025 | LIMS | PCR',
      'meticulousness/attention to detail | honesty | organisational skills/Organisation',
    ],
  ),
  advert(
    'nursery',
    'en',
    'Our nursery has a place for an early years practitioner with NVQ Level 3. You know the EYFS, hold paediatric first aid and understand safeguarding. Makaton is helpful. We want warmth, creativity and teamwork, and someone who does not mind glue. An enhanced DBS check is arranged by us.',
    [
      'NVQ Level 3 | EYFS/Early Years Education | paediatric first aid/First Aid | safeguarding | Makaton | enhanced DBS check/DBS Check',
      'warmth/empathy | creativity | teamwork',
    ],
  ),
  advert(
    'orchestra',
    'en',
    'The chamber orchestra needs a librarian. Score reading is required, Sibelius is used daily and a grasp of copyright law helps. Event planning for two tours a year is included. You have diplomacy with soloists, patience with conductors and the gift of prioritisation. La Scala is on the list for next year.',
    [
      'score reading | Sibelius | copyright law | event planning/Event Management',
      'diplomacy | patience | prioritisation',
    ],
  ),
  advert(
    'security analyst',
    'en',
    'Join a bank that is calm by design. You watch a SIEM in Splunk, run vulnerability scanning and write incident response plans under ISO 27001. CISSP is preferred but not required. Python scripting is used for everything dull. Critical thinking, integrity and written communication will be tested. Oracle left the building in 2019.',
    [
      'SIEM | Splunk | vulnerability scanning/Vulnerability Management | incident response | ISO 27001 | CISSP | Python scripting/Python',
      'critical thinking | integrity | written communication',
    ],
  ),
  advert(
    'mobile',
    'en',
    'We build a tide app for fishing crews. You write Swift and SwiftUI, care about accessibility, and ship through Xcode and Fastlane. Kotlin would be a bonus for the sister app. Swift releases are normal, so adaptability and collaboration help. Objective-C is not needed any more.',
    ['Swift | SwiftUI | Xcode | Fastlane | Kotlin', 'adaptability | collaboration'],
  ),
  advert(
    'procurement',
    'en',
    'Buyer for a tram workshop. You manage supplier negotiation, contract management and SAP MM, and understand Incoterms. Rolling stock maintenance knowledge is a plus. Assertiveness and commercial awareness are valued, as is resilience. We are migrating away from Oracle to SAP, slowly.',
    [
      'supplier negotiation/Procurement | contract management | SAP MM | Incoterms | rolling stock maintenance | SAP',
      'assertiveness | commercial awareness/entrepreneurial thinking | resilience',
    ],
  ),
  advert(
    'gardener',
    'en',
    'Head gardener for a walled garden. Pruning, plant propagation and irrigation knowledge is essential, a chainsaw certificate is preferred. You lead two apprentices, so leadership and patience are needed. Salt wind and a stubborn donkey are part of the place. Ability to use Excel for planting plans helps.',
    [
      'pruning | plant propagation/propagation | irrigation | chainsaw certificate/chainsaw operation | Excel/Microsoft Excel',
      'leadership | patience',
    ],
  ),
  advert(
    'data scientist',
    'en',
    'An insurer of small boats hires a data scientist. You use Python, pandas and scikit-learn, know survival analysis and can explain time series forecasting to a sailor. SQL is a must. R is not required. Presentation skills, intellectual curiosity and pragmatism go a long way.',
    [
      'Python | pandas | scikit-learn | survival analysis | time series forecasting/Forecasting | SQL',
      'presentation skills | intellectual curiosity/curiosity | pragmatism',
    ],
  ),
  advert(
    'care worker',
    'en',
    'Care assistant for evening visits. You provide personal care, medication administration and moving and handling; a Care Certificate is welcome. Dementia care experience is valued. Kindness, reliability and discretion are what families remember. You need a car and a driving licence.',
    [
      'personal care/Nursing Care | medication administration | moving and handling/Manual Handling | Care Certificate | dementia care | driving licence',
      'kindness | reliability | discretion',
    ],
  ),
  advert(
    'hvac',
    'en',
    'Refrigeration engineer for supermarkets. F-Gas certification, fault finding and brazing are required; knowledge of heat pumps is an advantage. You plan your own van, so organisation and initiative matter. Customer service at two in the morning takes composure. A full driving licence is needed.',
    [
      'F-Gas certification/F-Gas/F-Gas Certificate | fault finding | heat pumps | customer service | full driving licence/driving licence',
      'organisation | initiative | composure',
    ],
  ),
  advert(
    'translator',
    'en',
    'Our agency adds an in-house translator from German and French into English. Trados and memoQ are the tools, post-editing is part of the day, and legal translation experience is preferred. We prize attention to detail, curiosity and meeting deadlines. Word of mouth brings our clients.',
    [
      'German | French | English | Trados | memoQ | post-editing | legal translation/translation',
      'attention to detail | curiosity | meeting deadlines/time management',
    ],
  ),
  advert(
    'civil engineer',
    'en',
    'Drainage engineer for a county. You use Civil 3D and HEC-RAS, prepare flood risk assessment reports and know NEC contracts. Project management of small schemes is included. Analytical skills and negotiation with landowners are essential. MicroStation has been retired, thankfully.',
    [
      'Civil 3D | HEC-RAS | flood risk assessment | NEC contracts | project management',
      'analytical skills/analytical thinking | negotiation',
    ],
  ),
  advert(
    'php shop',
    'en',
    'Backend developer for a farm co-op. We run Ruby on Rails with PostgreSQL and Redis, deployed with Docker on Heroku. Experience with REST APIs and unit testing is required. The old PHP site was switched off in March and we express no regret. Go to market is quick, so flexibility and teamwork are vital.',
    [
      'Ruby on Rails | PostgreSQL | Redis | Docker | REST APIs | unit testing | Heroku',
      'flexibility/adaptability | teamwork',
    ],
  ),
  advert(
    'contable',
    'es',
    'Cooperativa agrícola busca contable. Te encargarás de la contabilidad general, la conciliación bancaria y las declaraciones de IVA con A3. Se requiere dominio de Excel y se valora el catalán. No es necesario saber SAP. Buscamos una persona con discreción, organización y capacidad de análisis.',
    [
      'contabilidad general/Accounting | conciliación bancaria/Account Reconciliation | declaraciones de IVA/IVA/VAT | A3 | Excel/Microsoft Excel | catalán/Catalan',
      'discreción | organización | capacidad de análisis/analytical thinking',
    ],
  ),
  advert(
    'enfermería',
    'es',
    'Residencia de mayores necesita auxiliar de enfermería. Experiencia en cuidados paliativos, administración de medicación y cura de heridas. Valoramos la empatía, la paciencia y el trabajo en equipo. Imprescindible primeros auxilios y carnet de conducir. Turnos rotativos y un jardín con limoneros.',
    [
      'cuidados paliativos | administración de medicación | cura de heridas | primeros auxilios | carnet de conducir/Driving Licence',
      'empatía | paciencia | trabajo en equipo',
    ],
  ),
  advert(
    'almacén',
    'es',
    'Almacén de Zaragoza incorpora mozo con carnet de carretillero. Harás preparación de pedidos, control de inventario y carga y descarga con radiofrecuencia. Se valoran conocimientos de SAP. Pedimos puntualidad, resistencia física y responsabilidad. No hace falta inglés.',
    [
      'carnet de carretillero/Forklift Operation | preparación de pedidos/order picking | control de inventario/Inventory Management | carga y descarga | SAP',
      'puntualidad | resistencia física | responsabilidad/accountability',
    ],
  ),
  advert(
    'chef',
    'es',
    'Restaurante de costa busca jefe de cocina. Experiencia en elaboración de menús, escandallos y APPCC, y conocimientos de repostería. Se requiere carné de manipulador de alimentos. Queremos liderazgo, creatividad y capacidad de trabajo bajo presión. El dueño es de pocas palabras.',
    [
      'elaboración de menús/Menu Planning | escandallos | APPCC | repostería/Pastry | carné de manipulador de alimentos/Food Handler Certificate',
      'liderazgo | creatividad | capacidad de trabajo bajo presión/stress management/working under pressure',
    ],
  ),
  advert(
    'datos',
    'es',
    'Buscamos ingeniera de datos para una red de bibliotecas. Trabajarás con Python, SQL y Airflow, y modelarás en dbt sobre BigQuery. Estamos migrando desde Oracle. Se valoran conocimientos de Tableau e inglés fluido. Curiosidad, comunicación y autonomía son imprescindibles.',
    [
      'Python | SQL | Airflow | dbt | BigQuery | Tableau | inglés/English',
      'curiosidad | comunicación | autonomía',
    ],
  ),
  advert(
    'electricista',
    'es',
    'Empresa de energías renovables necesita electricista. Montarás instalaciones fotovoltaicas, cuadros eléctricos y puntos de recarga. Imprescindible carnet B y formación en prevención de riesgos laborales. Aportas iniciativa, responsabilidad y habilidades de comunicación.',
    [
      'instalaciones fotovoltaicas/Photovoltaic Systems | cuadros eléctricos/Control Panels | puntos de recarga/EV Charging Installation | carnet B/Driving Licence | prevención de riesgos laborales/Health and Safety',
      'iniciativa | responsabilidad | habilidades de comunicación/communication',
    ],
  ),
  advert(
    'docente',
    'es',
    'Colegio concertado busca docente de primaria. Se requiere máster del profesorado, experiencia en atención a la diversidad y uso de pizarra digital. El francés suma. Pedimos paciencia, entusiasmo y gestión del tiempo. El patio tiene dos moreras y un gato.',
    [
      'máster del profesorado/Qualified Teacher Status | atención a la diversidad/Special Educational Needs | pizarra digital | francés/French',
      'paciencia | entusiasmo | gestión del tiempo/time management',
    ],
  ),
  advert(
    'marketing',
    'es',
    'Bodega familiar busca responsable de marketing. Gestionarás redes sociales, SEO y campañas en Google Ads, y harás la edición de vídeo. Conocimientos de enología ayudan. Aportas creatividad, orientación a resultados y proactividad. Se acabó la época de Flash.',
    [
      'redes sociales/Social Media Management | SEO | Google Ads | edición de vídeo/Video Editing | enología',
      'creatividad | orientación a resultados/goal orientation | proactividad',
    ],
  ),
  advert(
    'Pflege',
    'de',
    'Unsere Sozialstation sucht eine Pflegefachkraft. Sie haben Erfahrung in Wundversorgung, Medikamentengabe und Pflegedokumentation und besitzen den Führerschein Klasse B. Kenntnisse in Palliativpflege sind von Vorteil. Wichtig sind uns Einfühlungsvermögen, Zuverlässigkeit und Belastbarkeit. Der Hund der Chefin schläft im Büro.',
    [
      'Wundversorgung | Medikamentengabe | Pflegedokumentation | Führerschein Klasse B/Driving Licence | Palliativpflege',
      'Einfühlungsvermögen | Zuverlässigkeit | Belastbarkeit',
    ],
  ),
  advert(
    'Elektro',
    'de',
    'Die Werft stellt eine Elektronikerin ein. Sie beherrschen Schaltschrankbau, SPS-Programmierung und Fehlersuche und lesen EPLAN. Höhentauglichkeit ist erforderlich. Englischkenntnisse sind nicht nötig. Wir schätzen Sorgfalt, Selbstständigkeit und Teamgeist. Wer mag, fährt mit der Fähre zur Arbeit.',
    [
      'Schaltschrankbau | SPS-Programmierung/PLC programming | Fehlersuche | EPLAN | Höhentauglichkeit',
      'Sorgfalt | Selbstständigkeit | Teamgeist',
    ],
  ),
  advert(
    'Entwicklung',
    'de',
    'Für unsere Fahrradvermietung suchen wir eine Person für das Backend. Du arbeitest mit Kotlin, Spring Boot und Kafka und kennst Docker. Erfahrung mit Testautomatisierung ist wünschenswert. Jenkins wird abgeschaltet, PHP brauchst du nicht. Neugier, Teamfähigkeit und Verantwortungsbewusstsein zählen bei uns.',
    [
      'Kotlin | Spring Boot | Kafka | Docker | Testautomatisierung',
      'Neugier | Teamfähigkeit | Verantwortungsbewusstsein',
    ],
  ),
  advert(
    'Buchhaltung',
    'de',
    'Die Kanzlei am Markt sucht Verstärkung. Sie erledigen Finanzbuchhaltung und Lohnabrechnung mit DATEV, erstellen Umsatzsteuervoranmeldungen und kennen das Steuerrecht. Gute Excel-Kenntnisse setzen wir voraus. Diskretion, Genauigkeit und Organisationstalent runden Ihr Profil ab. Unser Chef kocht freitags Suppe.',
    [
      'Finanzbuchhaltung | Lohnabrechnung | DATEV | Umsatzsteuervoranmeldungen | Steuerrecht | Excel-Kenntnisse/Microsoft Excel/Excel',
      'Diskretion | Genauigkeit | Organisationstalent',
    ],
  ),
  advert(
    'Logistik',
    'de',
    'Für unser Lager suchen wir jemanden mit Staplerschein. Sie übernehmen Kommissionierung, Wareneingang und Inventur und arbeiten mit SAP. Kenntnisse im Gefahrgutrecht sind hilfreich. Pünktlichkeit, Flexibilität und körperliche Belastbarkeit bringen Sie mit. Altes Faxgerät vorhanden.',
    [
      'Staplerschein/Forklift Operation | Kommissionierung | Wareneingang | Inventur | SAP | Gefahrgutrecht/ADR',
      'Pünktlichkeit | Flexibilität | körperliche Belastbarkeit',
    ],
  ),
  advert(
    'Kita',
    'de',
    'Kita am Deich sucht pädagogische Fachkraft. Sie bringen Kenntnisse in Sprachförderung und Inklusion mit und haben einen Erste-Hilfe-Kurs. Elternarbeit gehört dazu, Montessori ist willkommen. Wir wünschen uns Geduld, Kreativität und Humor. Gummistiefel stellen wir.',
    [
      'Sprachförderung | Inklusion | Erste-Hilfe-Kurs/First Aid | Elternarbeit | Montessori',
      'Geduld | Kreativität | Humor',
    ],
  ),
  advert(
    'Hotel',
    'de',
    'Das Hotel am See besetzt die Rezeption. Kenntnisse in Opera oder Protel, sehr gutes Englisch und Französisch sowie MS Office sind erwünscht. Serviceorientierung, gepflegtes Auftreten und Stressresistenz zeichnen Sie aus. Wir bieten Flexibilität bei der Dienstplanung.',
    [
      'Protel | Englisch/English | Französisch/French | MS Office/Microsoft Office',
      'Serviceorientierung | gepflegtes Auftreten | Stressresistenz',
    ],
  ),
  advert(
    'Bau',
    'de',
    'Ingenieurbüro sucht Bauleiterin. Erfahrung in Bauleitung, Kostenkalkulation und Ausschreibungen nach VOB, sicherer Umgang mit AutoCAD und BIM. Führerschein erforderlich. Durchsetzungsvermögen, Verhandlungsgeschick und strukturierte Arbeitsweise sind gefragt.',
    [
      'Bauleitung | Kostenkalkulation | Ausschreibungen | VOB | AutoCAD | BIM | Führerschein/Driving Licence',
      'Durchsetzungsvermögen | Verhandlungsgeschick | strukturierte Arbeitsweise',
    ],
  ),
  advert(
    'infirmière',
    'fr',
    "La maison de retraite recrute une infirmière. Diplôme d'État exigé, expérience en soins palliatifs et gestion de la douleur souhaitée. Vous maîtrisez le dossier de soins informatisé et les pansements. Empathie, sens de l'organisation et travail en équipe sont indispensables. Le permis B n'est pas nécessaire.",
    [
      'soins palliatifs | gestion de la douleur | dossier de soins | pansements',
      "empathie | sens de l'organisation | travail en équipe",
    ],
  ),
  advert(
    'développeur',
    'fr',
    "Coopérative de vélos cherche développeuse. Vous travaillez avec Python, Django et PostgreSQL, et vous connaissez Docker. La maîtrise de Git est requise, l'anglais technique est un atout. Pas besoin de Java, l'ancien logiciel part à la retraite. Curiosité, autonomie et esprit d'équipe feront la différence.",
    [
      'Python | Django | PostgreSQL | Docker | Git | anglais technique/anglais/English',
      "curiosité | autonomie | esprit d'équipe",
    ],
  ),
  advert(
    'comptable',
    'fr',
    "Cabinet cherche un comptable. Vous assurez la comptabilité fournisseurs, les déclarations de TVA et le rapprochement bancaire sur Sage. Bonne maîtrise d'Excel. Rigueur, discrétion et sens du service sont attendus. Nous n'utilisons plus Ciel depuis longtemps.",
    [
      'comptabilité fournisseurs | déclarations de TVA/VAT | rapprochement bancaire | Sage | Excel/Microsoft Excel',
      'rigueur | discrétion | sens du service',
    ],
  ),
  advert(
    'cuisine',
    'fr',
    'Auberge de montagne cherche chef de partie. Vous maîtrisez les cuissons, la pâtisserie et les normes HACCP, et savez élaborer des fiches techniques. CAP cuisine apprécié. Résistance au stress, créativité et ponctualité indispensables. Le sel vient de la mine voisine.',
    [
      'cuissons | pâtisserie/Pastry | HACCP | fiches techniques | CAP cuisine',
      'résistance au stress | créativité | ponctualité',
    ],
  ),
  advert(
    'logistique',
    'fr',
    "Plateforme de Lyon recrute un préparateur. CACES 1 et 3 exigés, expérience en préparation de commandes et gestion des stocks. La connaissance d'un WMS est un plus. Rapidité, fiabilité et esprit d'équipe. Aucune connaissance de SAP n'est demandée.",
    [
      'CACES | préparation de commandes | gestion des stocks/Inventory Management | WMS',
      "rapidité | fiabilité | esprit d'équipe",
    ],
  ),
  advert(
    'vigne',
    'fr',
    "Domaine viticole cherche ouvrier. Taille de la vigne, conduite de tracteur et traitements phytosanitaires, Certiphyto souhaité. Permis B exigé. Endurance, autonomie et goût du travail bien fait. Le chien s'appelle Merlot.",
    [
      'taille de la vigne/Pruning | conduite de tracteur/Agricultural Machinery | traitements phytosanitaires | Certiphyto | Permis B/Driving Licence',
      'endurance | autonomie',
    ],
  ),
]
