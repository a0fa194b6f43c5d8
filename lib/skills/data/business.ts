/** Offices: finance, law, people, sales, marketing, design, media, management. Notation: see ../vocabulary.ts. */
export const business = `
# Accounting and finance
AAT | ~AAT Level 3 | ~AAT Level 4 | ~AAT qualification
=ACA
ACA Qualification
ACCA | ~ACCA qualification
Account Reconciliation | bank reconciliation | reconciliations | ~account reconciliations | conciliación bancaria | conciliaciones bancarias | Kontenabstimmung | rapprochement bancaire | rapprochements bancaires | Abstimmung von Konten
?Accounting | ?contabilidad | ?Buchhaltung | ?comptabilité | ?bookkeeping | Finanzbuchhaltung | Buchführung | ~comptabilité générale | ~contabilidad general | teneduría de libros | Buchhaltungskenntnisse | ~contabilidad financiera | ~financial accounting | ?accountancy
Accounts Payable | cuentas a pagar | Kreditorenbuchhaltung | comptabilité fournisseurs | purchase ledger | cuentas por pagar | ~accounts payable processing
Accounts Receivable | cuentas a cobrar | Debitorenbuchhaltung | comptabilité clients | sales ledger | cuentas por cobrar
Actuarial Science | actuarial modelling | ciencias actuariales | Aktuarwissenschaft | actuariat | actuarial exams
=ADP
Anti-money Laundering | AML | ~prevención de blanqueo de capitales | Geldwäscheprävention | lutte contre le blanchiment | blanqueo de capitales
Asset Management | gestión de activos | Vermögensverwaltung | gestion d'actifs | Vermögensmanagement
Auditing | ?audit | ~external audit | auditoría | Wirtschaftsprüfung | auditorías
Basel III
?Billing | ?facturación | Rechnungsstellung | facturation | invoicing | Fakturierung | Rechnungswesen | invoice processing
Bloomberg Terminal | Bloomberg
Budget Management | ?budgeting | budget control | gestión de presupuestos | Budgetverantwortung | gestion budgétaire | gestion de budget | gestión presupuestaria | Budgetverwaltung | control presupuestario | managing budgets | Budgetkontrolle | suivi budgétaire | budget monitoring
Budget Planning | Budgetplanung | planificación presupuestaria | budget preparation | elaboración de presupuestos | planification budgétaire | Budgetierung
Business Valuation | ~company valuation | valoración de empresas | Unternehmensbewertung | valuation
CaseWare
Cash Book | cashbook
cash flow forecasting
Cash Flow Management | flujo de caja | Liquiditätsplanung | cash-flow
Cash Handling | manejo de caja | Kassenführung | tenue de caisse | cash register | till operation | Kassieren | cobro en caja | Kassenabrechnung | encaissement | arqueo de caja | gestion de caisse | Kassenbedienung | cashing up
=CFA | chartered financial analyst
chartered accountant
=CIMA
CIMA Qualification
CIS Returns | construction industry scheme
Consolidation | ~financial consolidation | consolidación contable | Konzernabschluss | ~consolidation comptable
Contaplus | ~A3 ERP | =A3 | ContaSol | A3CON | ~A3 Software | a3nom
Cost Accounting | Kostenrechnung | contabilidad de costes | contabilidad analítica | contrôle de gestion | comptabilité analytique | Kosten- und Leistungsrechnung | cost control | control de costes | cost analysis | análisis de costes | Kostenkontrolle
Credit Control | credit management | Forderungsmanagement | gestión de cobros
Credit Risk | riesgo de crédito | Kreditrisiko | risque de crédit | credit analysis | análisis de crédito | credit scoring
DATEV | ~DATEV Unternehmen online
debt collection | recouvrement | Mahnwesen | dunning
Derivatives | options trading | derivados financieros
due diligence
Financial Analysis | análisis financiero | Finanzanalyse | analyse financière
Financial Modelling | financial modeling | modelización financiera | Finanzmodellierung | modélisation financière
Financial Planning | planificación financiera | Finanzplanung | planification financière | =FP&A
Financial Regulation
Financial Reporting | Finanzberichte | reporting financier | Finanzberichterstattung | reportes financieros
financial statements | estados financieros
Fixed Assets | Anlagenbuchhaltung | activos fijos | immobilisations
Fraud Detection | fraud prevention | detección de fraude | Betrugserkennung
French GAAP | plan comptable général | =PCG
FRS 102
German GAAP (HGB) | =HGB | ~HGB accounting
Gift Aid | charity accounting | fund accounting
IDEA Audit Software | =IDEA
=IFRS | =NIIF | ~normes IFRS
Insolvency | ~insolvency law | Insolvenzrecht | concursal
internal audit | auditoría interna | audit interne | interne Revision | internal auditing | internal audits | audits internes | interne Audits
Intrastat | ~Intrastat returns
Investment Analysis | análisis de inversiones | Investitionsrechnung
Kostenkalkulation | chiffrage des coûts
=KYC | know your customer
Lexoffice
Lexware
M&A | mergers and acquisitions | fusiones y adquisiciones | fusions-acquisitions
management accounts | management accounting
MaRisk
MiFID II
Month-end Close | ~month-end closing | cierre mensual | Monatsabschluss | Monatsabschlüsse | clôture mensuelle | cierre contable | closing of accounts | cierres contables | clôtures mensuelles | clôture comptable | month end
Mortgage Advice | CeMAP | hypotecas | Baufinanzierung | crédit immobilier | mortgage underwriting
NetSuite | ~Oracle NetSuite
?Payroll | ~payroll processing | ~payroll administration | ~gestión de nóminas | Lohnbuchhaltung | ~gestion de la paie | nóminas | Gehaltsabrechnung | Lohnabrechnung | ~bulletins de paie | Entgeltabrechnung | ?paie | ~Lohn- und Gehaltsabrechnung | ~établissement de la paie | ~confección de nóminas
Petty Cash | caja chica
Portfolio Management | gestión de carteras | Portfoliomanagement | gestion de portefeuille
QuickBooks
Risk Management | gestión de riesgos | Risikomanagement | gestion des risques | risk analysis | análisis de riesgos | Risikoanalyse | analyse des risques
?=Sage | ~Sage 50 | ~Sage 200 | ~Sage 100
Sage Payroll | =Silae | Cegid
SAP CO
SAP Concur | =Concur
SAP FI | SAP FI/CO | SAP FICO
=SEPA
Service Charge Accounting
sevDesk
Solvency II | Solvabilité II
Statutory Audit | auditoría de cuentas | commissariat aux comptes
Statutory Audits | year-end audits
Tax Compliance | corporate tax | fiscalité | fiscalidad | tax advisory | Umsatzsteuer | déclarations fiscales | impuestos | compliance fiscal
tax law | Steuerrecht | derecho fiscal | droit fiscal | derecho tributario
tax returns | declaraciones fiscales | Steuererklärungen | declaraciones de impuestos | Steuererklärung | liquidación de impuestos | tax preparation
Transfer Pricing | precios de transferencia | Verrechnungspreise | prix de transfert
Treasury | ~?treasury management | tesorería | trésorerie | ~gestion de trésorerie
UK GAAP
Underwriting | ~insurance underwriting | suscripción de riesgos | Risikoprüfung | souscription
=US GAAP | =GAAP
=VAT | ~VAT returns | =IVA | =TVA | Umsatzsteuervoranmeldung | ~déclarations de TVA | Umsatzsteuervoranmeldungen | ~VAT return | ~declaraciones de IVA
Xero | ~Xero accounting
year-end accounts | Jahresabschluss | Jahresabschlüsse | bilan annuel | year-end close
# Insurance
Actuarial Reserving
CII Certificate | CII Cert | CII qualification | Dip CII
Claims Handling | claims management | gestión de siniestros | Schadenregulierung | gestion des sinistres | Schadenbearbeitung | tramitación de siniestros | claims processing | Schadensregulierung | claims assessment | règlement des sinistres | indemnisation
Guidewire
Insurance Brokerage | correduría de seguros | Versicherungsvermittlung | courtage en assurance | insurance broking
Insurance Law | Versicherungsrecht | derecho de seguros | droit des assurances
Insurance Products | ?seguros | Versicherungsprodukte | produits d'assurance
liability insurance | Haftpflichtversicherung
life insurance | Lebensversicherung
loss adjusting
motor insurance | Kfz-Versicherung
Pension Schemes | ~pensions administration | betriebliche Altersversorgung | planes de pensiones | ?pensions | Altersvorsorge
Policy Wordings | policy wording
property insurance | Sachversicherung | seguros de hogar | Sachversicherungen
Reinsurance | reaseguro | Rückversicherung | réassurance
# Law and compliance
Administrative Law | derecho administrativo | Verwaltungsrecht | droit administratif
Advocacy | ~courtroom advocacy
Aranzadi
?Arbitration | arbitraje | Schiedsverfahren | ?arbitrage
Beck Online
Case Management | ~case management system | gestión de casos | Fallmanagement | gestion de dossiers | caseload management
Civil Law | derecho civil | Zivilrecht | droit civil
Civil Procedure | derecho procesal | Zivilprozessrecht
Commercial Law | derecho mercantil | Handelsrecht | droit commercial | droit des affaires
Company Formation
company law | derecho societario | Gesellschaftsrecht | droit des sociétés | corporate law
Company Secretarial
Competition Law | antitrust | Kartellrecht | droit de la concurrence
?Compliance | ~regulatory compliance | cumplimiento normativo | ~conformité réglementaire | conformité
Construction Law | Baurecht
Consumer Law | derecho de consumo | Verbraucherrecht
Contract Drafting | redacción de contratos | Vertragsgestaltung | rédaction de contrats | drafting contracts | rédaction contractuelle
contract law | derecho contractual | Vertragsrecht | droit des contrats
Contract Management | gestión de contratos | Vertragsmanagement | gestion des contrats | contract administration | gestion contractuelle
contract negotiation
contract review | revisión de contratos | Vertragsprüfung
Conveyancing | Liegenschaftsrecht
corporate governance | gobierno corporativo
Criminal Law | derecho penal | Strafrecht | droit pénal
Customs Law | Zollrecht | derecho aduanero
Dalloz
data protection | protección de datos | Datenschutz | protection des données | data privacy
Data Protection Law | Datenschutzrecht | ley de protección de datos | derecho de protección de datos
Dismissal Protection Law | Kündigungsschutz
dispute resolution
document management | gestión documental | Dokumentenmanagement | gestion documentaire | records management
Employment Law | labour law | derecho laboral | Arbeitsrecht | droit du travail | droit social | legislación laboral | labour legislation
Environmental Law | derecho ambiental | Umweltrecht | droit de l'environnement
Export Controls | export control | Exportkontrolle | sanctions compliance
Family Law | derecho de familia | Familienrecht | droit de la famille
File Management | ?filing | Aktenführung | ?archivage | Aktenverwaltung | ?Ablage | ?Aktenpflege | gestión de archivos | gestión de archivo
?Freedom of Information
=GDPR | =RGPD | =DSGVO | =LOPD | ~UK GDPR | Reglamento General de Protección de Datos
HOAI
Immigration Law | ~derecho de extranjería | Ausländerrecht | droit des étrangers | extranjería
Intellectual Property | propiedad intelectual | geistiges Eigentum | propriété intellectuelle
=JCT
Legal Aid
Legal English | inglés jurídico | anglais juridique | Rechtsenglisch
Legal Research | investigación jurídica | juristische Recherche | recherche juridique | veille juridique
Legal Writing | legal drafting | redacción jurídica | rédaction d'actes | rédaction juridique | Schriftsätze | escritos jurídicos | redacción de escritos
LexisNexis
LexNET
?Litigation | litigios | Prozessführung | contentieux | court proceedings | contencioso
Media Law | Medienrecht | droit des médias
Mediation | ?mediación | ~mediation training
NEC contracts | NEC4
Notarial Practice | Notariat | notariado | notarial deeds | Notariatskenntnisse
Notarised Deeds | escrituras
Open Source Licensing | licencias de código abierto | Open-Source-Lizenzen
Paralegal Work | legal administration
patent law | Patentrecht
Probate | ~wills and probate | Erbrecht | derecho de sucesiones | droit des successions | herencias
Procurement Law
property law | Immobilienrecht | derecho inmobiliario | droit immobilier | Grundstücksrecht
public procurement | contratación pública | marchés publics | contratos públicos | Vergaberecht
RA-MICRO
regulatory affairs | asuntos regulatorios | affaires réglementaires
Regulatory Reporting
Social Law | Sozialrecht | SGB VIII | SGB II | SGB XI
Social Security Law | ~derecho de la seguridad social | seguridad social | Sozialversicherungsrecht
Tenancy Law | Mietrecht
tendering | licitaciones | appels d'offres | Ausschreibungen | ~public tendering | ~öffentliche Ausschreibungen
trade marks | trademark law | marcas y patentes | Markenrecht
Traffic Law | Verkehrsrecht | derecho de tráfico
vLex
VOB
Westlaw
Whistleblowing
# Human resources
Active Sourcing
Applicant Tracking Systems | applicant tracking system | =ATS
Articulate Storyline
BambooHR
Candidate Screening | CV screening | preselección | Vorauswahl
Change Management | gestión del cambio | conduite du changement | Veränderungsmanagement
CIPD | ~CIPD Level 5 | ~CIPD level 7 | ~CIPD qualification
Coaching Certification | =ICF
Compensation and Benefits | comp and ben | Vergütungssysteme | compensación y beneficios | rémunération
?Diversity and Inclusion
E-learning | elearning | ~e-learning design
Employee Engagement
Employee Relations | relaciones laborales | relations sociales | industrial relations
Employer Branding | marca empleadora | marque employeur
executive search
Factorial
HR Administration | administración de personal | Personalverwaltung | administration du personnel | personnel administration | Personaladministration | gestion administrative du personnel
HR Information Systems | HRIS | =SIRH
instructional design | diseño instruccional | ingénierie pédagogique
Interviewing | interview techniques | entrevistas por competencias | competency-based interviews | entretiens de recrutement | structured interviews | Bewerbungsgespräche
Job Evaluation
Learning Management Systems | =LMS | learning management system
Moodle
Occupational Psychology | psychometric testing | psicotécnicos
?Onboarding | ~onboarding sessions | Einarbeitung
Organisational Development | organisation development | desarrollo organizacional | Organisationsentwicklung
People Analytics | HR analytics | HR-Controlling
Performance Management | performance reviews | evaluación del desempeño | Leistungsbeurteilung | performance appraisals | entretiens annuels
Personio
?Recruitment | ?recruiting | reclutamiento | Personalbeschaffung | ?recrutement | selección de personal | talent acquisition | Personalauswahl | Bewerbermanagement | sourcing candidates
SAP HCM
SAP SuccessFactors | SuccessFactors
Succession Planning | ~succession | planificación de la sucesión | Nachfolgeplanung
Talent Management | gestión del talento | Personalentwicklung | gestion des talents | GPEC
Time and Attendance | Zeiterfassung | control horario | timesheets | Zeitwirtschaft | gestion des temps
train the trainer | Ausbildereignung | =AEVO | =AdA-Schein | Ausbildereignungsprüfung | formación de formadores
Training Delivery | delivering training | impartición de formación | Schulungen durchführen | animation de formations | staff training | formación de personal | formation des équipes | Schulung von Mitarbeitern | corporate training
training needs analysis
?=Workday
Workforce Planning | Personalplanung | planificación de plantilla | Personaleinsatzplanung
works council | Betriebsverfassungsrecht
# Sales and customer service
Account Management | gestión de cuentas | Kundenbetreuung | gestion de comptes
Aircall
Avaya
B2B Sales | business-to-business sales | ventas B2B | B2B-Vertrieb | vente B2B | solution selling
Business Central | Dynamics NAV | Navision
Business Development | desarrollo de negocio | Geschäftsentwicklung | développement commercial | ~new business development
Call Handling | atención telefónica | Telefondienst | accueil téléphonique | telephone handling | atención de llamadas | Telefonie | telephone etiquette | réception d'appels | gestion des appels | traitement des appels
Cold Calling | llamada en frío | Kaltakquise | prospection téléphonique | Telefonakquise | phoning
Complaint Handling | complaints handling | gestión de reclamaciones | Reklamationsbearbeitung | gestion des réclamations | Beschwerdemanagement | handling complaints | Reklamationsmanagement | traitement des réclamations | complaint management | gestión de quejas
consultative selling
=CRM | ~CRM systems | ~CRM software | ~CRM-Systeme | ~CRM-System | ~logiciel CRM | customer relationship management | ~CRM database
cross selling | venta cruzada
Customer Service | atención al cliente | Kundenservice | service client | customer support | Kundendienst | relation client | servicio al cliente | customer care | accueil client | atención al público | accueil du public | relation clientèle | ~servicio de atención al cliente | accueil des clients | Kundenberatung | conseil client | front-of-house service | accueil clientèle | service clientèle
Customer Success | ~customer success management
Dynamics 365 | ~Microsoft Dynamics 365 | Microsoft Dynamics | Dynamics CRM
?E-commerce | ?ecommerce | ?comercio electrónico | ?commerce électronique | Online-Handel | ~e-commerce platforms
FCA Rules | FCA regulations
field sales | Außendienst
Freshdesk
Genesys
Help Scout
?=HubSpot
inbound calls
Intercom
Key-Account-Management | gestión de grandes cuentas | grands comptes
Lead Generation | generación de leads | Leadgenerierung | génération de leads | Kundenakquise | ~captación de clientes | Neukundengewinnung | Neukundenakquise | captación
Live Chat | chat support
Magento | Adobe Commerce
MEDDIC | SPIN selling | Challenger sale
Merchandising | facing | product displays
outbound calls
Pipedrive | Sugar CRM
Pipeline Management | sales pipeline | pipeline de ventas
POS Systems | point of sale | EPOS | TPV | Kassensysteme | Kassensystem | terminal point de vente | ~POS system | till systems | logiciel de caisse | caja registradora | caisse enregistreuse | =POS
PrestaShop
?Pricing | ~pricing strategy | fijación de precios | Preisgestaltung | Preiskalkulation | politique tarifaire | Angebotskalkulation
Product Demonstrations | product demos | demostraciones de producto
prospecting | prospección | prospection | ~prospection commerciale
Quality Monitoring | call monitoring
Quotations | quoting | Angebotserstellung | presupuestos a clientes | devis | elaboración de ofertas | preparing quotes | ~établissement de devis | ~rédaction de devis | preparación de ofertas
Retail Sales | venta al por menor | Einzelhandel | vente au détail | retail experience | Verkaufserfahrung | conseil en vente | asesoramiento al cliente | Verkaufsgespräche | Verkaufsberatung | vente conseil | shop floor sales
revenue management | yield management
sales forecasting
Sales Management | gestión comercial | Vertriebssteuerung | gestion commerciale | Vertriebserfahrung | Vertriebskenntnisse | sales experience
sales techniques | técnicas de venta | techniques de vente | Verkaufstechniken
Salesforce | ~Salesforce CRM | Sales Cloud | SFDC
Salesforce Administrator
shelf stacking | reposición | Regalpflege | mise en rayon | ~reposición de mercancía | ~reposición de lineales
Shopify
Shopware
switchboard | centralita | standard téléphonique | Telefonzentrale
telesales | telemarketing | televenta | télévente | venta telefónica | telephone sales
Tender Management | tender writing | bid management | réponse aux appels d'offres | Angebotsmanagement | Ausschreibungsmanagement
upselling | up-selling | vente additionnelle
visual merchandising | merchandising visuel | Warenpräsentation
window dressing | window displays | escaparatismo | Schaufenstergestaltung | mise en place des vitrines
WooCommerce
Workforce Management | ~workforce management software
Zendesk
Zoho CRM | Zoho
# Marketing and communication
A/B Testing | A/B tests | split testing | pruebas A/B | tests A/B | AB testing | test A/B
ActiveCampaign
Ad Operations | programmatic advertising | publicidad programática
Affiliate Marketing | marketing de afiliación
Ahrefs
Brand Management | gestión de marca | Markenführung | gestion de marque | brand strategy | brand guidelines | Markenkommunikation
?branding | identidad de marca | identité de marque
Brevo
?=Buffer
Campaign Management | campaign planning | gestión de campañas | Kampagnenmanagement | gestion de campagnes | Kampagnenplanung | marketing campaigns | campañas de marketing
Canva
CleverReach
Community Management | gestión de comunidades | community manager | animation de communauté
content creation | creación de contenidos | création de contenu | création de contenus | Content-Erstellung
Content Management Systems | CMS | gestor de contenidos | content management system | ~CMS-Systeme
Content Marketing | marketing de contenidos
content strategy | estrategia de contenidos | stratégie de contenu
Contentful
Conversion Rate Optimisation | CRO | conversion optimisation | optimización de la conversión | Conversion-Optimierung
copy-editing | sub-editing | edición de textos
Copywriting | redacción publicitaria | Werbetexten | conception-rédaction | copy writing | Werbetexte | redacción creativa
Corporate Communications | comunicación corporativa | Unternehmenskommunikation | communication institutionnelle
Crisis Communication | crisis communications | Krisenkommunikation | communication de crise | comunicación de crisis
Customer Segmentation
Data Journalism
Digital Marketing | marketing digital | Online-Marketing | digitales Marketing | webmarketing
donor relations | donor management | Spenderbetreuung
Drupal
?Editing
Editorial Planning | editorial calendar | calendario editorial | Redaktionsplan | planning éditorial | ligne éditoriale
Elementor
Email Marketing | e-mail marketing | emailing | marketing por correo electrónico | Newsletter-Marketing | email campaigns | e-mailing | Newsletter-Versand
Event Management | event planning | organización de eventos | Eventmanagement | organisation d'événements | Veranstaltungsorganisation | Veranstaltungsmanagement | event organisation | gestión de eventos | événementiel | Eventplanung | organisation événementielle | event coordination | Veranstaltungsplanung | planificación de eventos
Fundraising | captación de fondos | Spendenakquise | collecte de fonds
Google Ads | AdWords | ~Google AdWords
Google Search Console | Search Console
Hootsuite
Influencer Marketing | marketing de influencers
internal communications | comunicación interna | interne Kommunikation | communication interne
Interviewing Sources
Joomla
?Journalism | ?periodismo | ?Journalismus | ?journalisme | news writing | reporting skills | journalistic writing | journalistisches Schreiben
Klaviyo
LinkedIn Ads | LinkedIn Campaign Manager
Mailchimp
Market Positioning
Marketing Automation | automatización de marketing | Marketing-Automatisierung
Marketing Cloud
Marketo
Media Planning | media buying | planificación de medios | Mediaplanung | achat média
Media Relations | relaciones con los medios | Pressearbeit | relations presse | press relations | Medienarbeit | press office | relaciones con la prensa
Meta Ads | Facebook Ads | Instagram Ads | ~Facebook Ads Manager | Meta Business Suite
Newsletter Writing
Paid Search | paid media
Pardot
Photo Shoots
Podcasting | podcast production | producción de podcasts
=PPC | pay per click
press releases | notas de prensa | Pressemitteilungen | communiqués de presse
Print Production | chaîne graphique | Printproduktion | producción gráfica
proofreading | corrección de textos | Korrekturlesen | relecture | Lektorat | correction de textes | corrección ortotipográfica
Public Relations | relaciones públicas | Öffentlichkeitsarbeit | relations publiques | =PR-Arbeit
Screaming Frog
Scriptwriting | guion | Drehbuch | scénario | guionización
Search Engine Marketing | =SEM | Suchmaschinenwerbung | =SEA
SEMrush
=SEO | search engine optimisation | posicionamiento web | Suchmaschinenoptimierung | ~référencement naturel | ~posicionamiento SEO | ~on-page SEO | ~SEO copywriting | ~SEO-Kenntnisse | référencement | ~SEO técnico | ~technical SEO
Sistrix
Social Media Management | social media | redes sociales | soziale Medien | réseaux sociaux | ~gestión de redes sociales | ~gestion des réseaux sociaux | ~animation des réseaux sociaux | soziale Netzwerke | ~Social-Media-Kanäle | ~Social-Media-Betreuung | ~social media marketing
Speechwriting
?sponsorship | patrocinios | Sponsorenakquise | mécénat | recherche de mécènes
Sprout Social
Squarespace
Storyboarding | storyboards
TikTok Ads
Trade Marketing
Trade Shows | ferias comerciales | Messeorganisation | salons professionnels | exhibition planning | Messeplanung
TYPO3
Web Content Management | web editing | edición web | Webredaktion | rédaction web | online editing | Online-Redaktion | web writing | redacción web | redacción de contenidos | website maintenance | Website-Pflege
Wix
WordPress
# Design, film and print
2D animation | animación 2D
3D animation | animación 3D
3D Modelling | modelado 3D | 3D-Modellierung | modélisation 3D
3D Printing | impresión 3D | 3D-Druck | impression 3D | additive manufacturing | fabricación aditiva | additive Fertigung | fabrication additive
3D rendering | renders 3D
3ds Max
Ableton Live
Adobe Acrobat | Acrobat
Adobe After Effects | After Effects
Adobe Creative Suite | ~Adobe Creative Cloud | Creative Cloud | Adobe CC | suite Adobe | Adobe Suite | Creative Suite
Adobe Illustrator | ?=Illustrator
Adobe InDesign | InDesign
Adobe Lightroom | Lightroom
Adobe Photoshop | Photoshop
Adobe Premiere Pro | ~Premiere Pro | Premiere | ~Adobe Premiere
Adobe XD
?Animation
Art Direction | dirección de arte | direction artistique | creative direction
Audacity
Audio Editing | edición de audio | sound editing | Audioschnitt | Reaper | montage son | Tonbearbeitung | prise de son
Autodesk Maya | ?=Maya
Avid Media Composer | ?=Avid
Axure
Balsamiq
?=Blender
Bookbinding | encuadernación | Buchbinden | reliure | Buchbinderei
Camera Operation | camera operating | operación de cámara | Kameraführung | manejo de cámara | cadrage
Cinema 4D
Colour Grading | corrección de color | étalonnage | Farbkorrektur
CorelDRAW | Corel Draw
Cubase
DaVinci Resolve
Desktop Publishing | =DTP | maquetación | Satz und Layout | mise en page | =PAO | page layout | Layoutgestaltung
Enscape
FigJam
Final Cut Pro
Flexographic Printing | flexografía | Flexodruck | flexographie
Graphic Design | diseño gráfico | Grafikdesign | graphisme | Grafik-Design | design graphique | Mediengestaltung
Grasshopper
Houdini
?Illustration | ?ilustración | ~digital illustration | ~ilustración digital
Industrial Design | product design | diseño industrial | Industriedesign | design industriel | diseño de producto | Produktdesign
Information Architecture | arquitectura de la información | Informationsarchitektur | architecture de l'information
Interaction Design | diseño de interacción | Interaktionsdesign | design d'interaction
Interior Design | diseño de interiores | Innenarchitektur | architecture d'intérieur | interiorismo | décoration d'intérieur
InVision
Lighting Design | stage lighting | iluminación escénica | Lichttechnik | éclairage scénique | iluminación de espectáculos | lighting desks | grandMA
live sound
Logic Pro
Lumion
?=Miro
motion graphics | Motion Design
Offset Printing | impresión offset | Offsetdruck | impression offset | Heidelberg presses | Druckmaschinen
photo editing | retoque fotográfico | Bildbearbeitung | retouche photo | edición fotográfica | edición de fotos
?Photography | ?fotografía | ?Fotografie | ?photographie
Pre-press | prepress | preimpresión | Druckvorstufe | prépresse
Pro Tools
product photography
Prototyping | prototipado | Prototypenbau | prototypage | interactive prototypes | ~rapid prototyping
QuarkXPress
?=Rhino | Rhinoceros
rigging | ~stage rigging
scenography | escenografía | Bühnenbild | scénographie
Screen Printing | serigrafía | Siebdruck | sérigraphie
service design
?=Sketch
SketchUp
sound engineering | Tontechnik | ingénierie du son
sound mixing | mezcla de sonido | mixage
Stage Management | regiduría | Inspizienz | régie | ~régie plateau | machinerie
Stage Technology | Bühnentechnik | tramoya | Veranstaltungstechnik
Twinmotion
Typography | tipografía | Typografie | typographie
UI-Design | diseño UI
Usability Testing | ~usability tests | ~pruebas de usabilidad | tests utilisateurs | tests d'utilisabilité | usability | usabilidad
User Experience Design | UX design | diseño UX | ~UX/UI design | UX/UI | experiencia de usuario | user experience | expérience utilisateur | UI/UX
user interviews | entrevistas con usuarios | Nutzerinterviews | customer interviews | entretiens utilisateurs
User Research | UX research | investigación de usuarios | Nutzerforschung | recherche utilisateur
V-Ray
Video Editing | edición de vídeo | Videoschnitt | montage vidéo | montaje de vídeo
video production | producción audiovisual | Videoproduktion | production vidéo
wireframing | wireframes
ZBrush
Zeplin
# Product and project management
Asana
Backlog Management | product backlog | backlog grooming | gestión del backlog | backlog refinement | Backlog-Pflege
Basecamp
Benefits Realisation
Business Analysis | análisis de negocio | Geschäftsprozessanalyse | analyse métier | business process analysis
business cases | business case
business plans | business plan | plan de negocio | Businesspläne
Business Process Improvement | process improvement | mejora de procesos | amélioration des processus | Prozessverbesserung
category management
ClickUp
community engagement | participación ciudadana | community outreach
DMAIC
Earned Value Management
Epicor
ERP Systems | =ERP | ~ERP system | ~sistemas ERP | ~ERP-Systeme | enterprise resource planning | ~logiciel ERP | ~ERP software
Facility Management | facilities management | gestión de instalaciones | Gebäudemanagement | gestion des installations | services généraux | maintenance of buildings
=IFS
Infor
?=Lean | ~Lean Management | ~lean principles | ~Lean-Methoden
Lean manufacturing | lean production
Lean Six Sigma
?=Linear
Microsoft Project | MS Project
Monday.com
?=Notion
Odoo
OKRs | =OKR
=PMP | ~PMI-ACP | =PMI
Primavera P6 | Primavera
PRINCE2
process mapping | mapeo de procesos
process optimisation | optimización de procesos | optimisation des processus | Prozessoptimierung
?Procurement | ?purchasing | ?compras | ?Einkauf | ?achats | ~procurement processes | aprovisionamiento | Beschaffung | approvisionnement | supplier negotiation | ~gestión de compras | approvisionnements | ~gestion des achats | politique d'achats | ?sourcing
Product Management | gestión de producto | Produktmanagement | gestion de produit
Product Roadmapping | ~product roadmap | ~roadmap | ~roadmaps | product strategy | ~Produkt-Roadmap | feuille de route produit | ~product roadmaps | hoja de ruta
Project Management | gestión de proyectos | Projektmanagement | gestion de projet | project planning | Projektplanung | planificación de proyectos | gestion de projets | dirección de proyectos | project coordination | Projektsteuerung | conduite de projet | Projektkoordination | coordinación de proyectos | gestión de proyecto | pilotage de projet | pilotage de projets
Public Consultation | consultation publique | consulta pública | Bürgerbeteiligung | concertation publique | stakeholder consultation
Quality Management | gestión de calidad | Qualitätsmanagement | gestion de la qualité | =QMS | ~quality management systems | management de la qualité | gestión de la calidad | quality systems | sistemas de calidad | démarche qualité
=SAP | ~SAP ERP | ~SAP R/3 | ~SAP-Kenntnisse
SAP ABAP | ABAP
SAP Business One
SAP EWM | =EWM | SAP WM
SAP Fiori
SAP HANA
SAP MM
SAP PM
SAP PP
SAP QM
SAP S/4HANA | S/4HANA
SAP SD
Six Sigma | ~Six Sigma Green Belt | ~Six Sigma Black Belt | green belt | black belt
Smartsheet
strategic sourcing | strategischer Einkauf
Strategy Development | business strategy | estrategia empresarial | Unternehmensstrategie
supplier management | gestión de proveedores | Lieferantenmanagement | gestion des fournisseurs | supplier relations | relations fournisseurs | vendor management
Trello
User Stories | user story | historias de usuario | User-Storys | acceptance criteria
Value Stream Mapping | mapeo de flujo de valor | Wertstromanalyse
Wrike
# Office work
appointment scheduling | prise de rendez-vous | Terminvergabe | Terminvereinbarung | gestión de citas | gestion des rendez-vous
Calendar Management | diary management | gestión de agenda | Terminplanung | gestion d'agenda | Terminkoordination | gestion d'agendas | gestión de agendas | Terminverwaltung | calendar coordination | tenue d'agenda | tenue d'agendas
Expense Reports | Reisekostenabrechnung
Keynote
LibreOffice
Microsoft Office | MS Office | Office suite | paquete Office | pack Office | Office-Kenntnisse | ofimática | bureautique | Office-Anwendungen | suite Office | ~suite ofimática | outils bureautiques | Office-Paket | ~MS-Office-Kenntnisse
Microsoft Outlook | ?=Outlook | ~MS Outlook
Microsoft PowerPoint | PowerPoint | ~MS PowerPoint
Microsoft Visio | Visio
Microsoft Word | ?=Word | ~MS Word
Minute Taking | redacción de actas | Protokollführung | ~rédaction de comptes rendus | taking minutes | comptes rendus | levantamiento de actas | Protokollerstellung | prise de notes
Office Administration | office management | administración de oficina | Büroorganisation | gestion administrative | gestión administrativa | administrative support | Sekretariat | secrétariat | Bürokommunikation | Büromanagement | secretariado | tareas administrativas | administrative tasks | travaux administratifs
Order Processing | Auftragsabwicklung | tramitación de pedidos | traitement des commandes | gestión de pedidos | Auftragsbearbeitung | Bestellwesen
Post Handling | Postbearbeitung | gestion du courrier | ?correspondence | ?Korrespondenz | correspondencia
?Reception Duties | front desk | ?recepción | Empfang | ?front office | ~front desk operations
Record Keeping | ?Dokumentation | tenue de registres | llevar registros
Report Writing | redacción de informes | Berichterstellung | rédaction de rapports | writing reports | elaboración de informes | Berichtswesen | report preparation | Berichterstattung
Shorthand | taquigrafía | Stenografie | sténographie
?=Slack
Touch Typing | mecanografía | Zehnfingersystem | dactylographie | typing | ~audio typing | 10-Finger-System | ?saisie
Travel Booking | travel arrangements | gestión de viajes | Reiseplanung | organisation de déplacements | Reiseorganisation | organización de viajes | travel planning | organisation des déplacements
Webex
?=Zoom
# Property
Estate Agency | property sales | venta inmobiliaria | Immobilienvermittlung | transaction immobilière | carte T
?Lettings | ~property lettings | alquileres | Vermietung | gestion locative | tenancy management
loi Hoguet
Property Management | administración de fincas | Hausverwaltung | gestion immobilière | Immobilienverwaltung | block management | WEG-Verwaltung | syndic | gestión de propiedades | ~gestion de copropriété | copropriété
Property Valuation | tasación | Immobilienbewertung | estimation immobilière | ~tasación inmobiliaria | real estate appraisal | ?appraisals
service charges
WEG-Recht
Yardi | ?=Argus
`
