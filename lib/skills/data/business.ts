/** Offices: finance, law, people, sales, marketing, design, media, management. Notation: see ../vocabulary.ts. */
export const business = `
# Accounting and finance
=A3
AAT | ~AAT Level 3 | ~AAT Level 4 | ~AAT qualification
=ACA
ACA Qualification
ACCA | ~ACCA qualification
Account Assignment | Kontierung | Vorkontierung | lettrage | imputation comptable
Account Reconciliation | bank reconciliation | reconciliations | ~account reconciliations | conciliación bancaria | conciliaciones bancarias | Kontenabstimmung | rapprochement bancaire | rapprochements bancaires | Abstimmung von Konten
?Accounting | ?contabilidad | ?Buchhaltung | ?comptabilité | ?bookkeeping | Finanzbuchhaltung | Buchführung | ~comptabilité générale | ~contabilidad general | teneduría de libros | Buchhaltungskenntnisse | ~contabilidad financiera | ~financial accounting | ?accountancy | Llevanza de contabilidad | contabilidad de empresas | ?Buchungen | saisie comptable | tenue de comptabilité | contabilización | Buchen | asientos contables
Accounts Payable | cuentas a pagar | Kreditorenbuchhaltung | comptabilité fournisseurs | purchase ledger | cuentas por pagar | ~accounts payable processing
Accounts Receivable | cuentas a cobrar | Debitorenbuchhaltung | comptabilité clients | sales ledger | cuentas por cobrar
Accruals and Prepayments | accruals | prepayments | Rückstellungen | ?provisiones
=ACD
Actuarial Science | actuarial modelling | ciencias actuariales | Aktuarwissenschaft | actuariat | actuarial exams
Addison
=ADP
=Agenda Steuer
=Agiris
Anaplan
Annual Accounts | cuentas anuales | liasse fiscale | bilan comptable | Quartalsabschlüsse
Anti-money Laundering | AML | ~prevención de blanqueo de capitales | Geldwäscheprävention | lutte contre le blanchiment | blanqueo de capitales
?=Ariba
Asset Management | gestión de activos | Vermögensverwaltung | gestion d'actifs | Vermögensmanagement
=ATT
Auditing | ?audit | ~external audit | auditoría | Wirtschaftsprüfung | auditorías
=BACS | direct debits
Bank Transactions | Zahlungsverkehr | payment runs | Zahlungsläufe | pagos a proveedores | supplier payments | payment processing
Basel III
?Billing | ?facturación | Rechnungsstellung | facturation | invoicing | Fakturierung | Rechnungswesen | invoice processing | ?invoices | purchase invoices | sales invoicing | ?facturas | Rechnungsprüfung | Eingangsrechnungen | procesamiento de facturas | traitement des factures | saisie des factures | conciliación de facturas
Bloomberg Terminal | Bloomberg
?bonds
Budget Management | ?budgeting | budget control | gestión de presupuestos | Budgetverantwortung | gestion budgétaire | gestion de budget | gestión presupuestaria | Budgetverwaltung | control presupuestario | managing budgets | Budgetkontrolle | suivi budgétaire | budget monitoring
Budget Planning | Budgetplanung | planificación presupuestaria | budget preparation | elaboración de presupuestos | planification budgétaire | Budgetierung
Business Control | Berichte und Kennzahlen
Business Valuation | ~company valuation | valoración de empresas | Unternehmensbewertung | ?valuation
capital markets
CaseWare
Cash Allocation | cash application | cash posting
Cash Book | cashbook
cash flow forecasting
Cash Flow Management | flujo de caja | Liquiditätsplanung | cash-flow
Cash Handling | manejo de caja | Kassenführung | tenue de caisse | cash register | till operation | Kassieren | cobro en caja | Kassenabrechnung | encaissement | arqueo de caja | gestion de caisse | Kassenbedienung | cashing up | till work | tills
Cash Reconciliation | cuadre de caja | Kassenabstimmung | cuadrar la caja
=CFA | chartered financial analyst
chartered accountant
?=Ciel
Ciel Compta
=CIMA
CIMA Qualification
CIS Returns | construction industry scheme
Consolidation | ~financial consolidation | consolidación contable | Konzernabschluss | ~consolidation comptable
Contaplus | ~A3 ERP | A3CON | ~A3 Software | a3nom | A3ASESOR | Sage Despachos | =Holded | =Odoo contabilidad | Milena | Nominaplus | =Meta4 | =SILTRA | Sistema RED | Contasimple | FacturaPlus
ContaSol
?Controlling | control de gestión | management control | Kostenstellenrechnung | Deckungsbeitragsrechnung
Corporate Finance
Corporation Tax | impuesto de sociedades | Körperschaftsteuer | impôt sur les sociétés | Impuesto sobre Sociedades
Cost Accounting | Kostenrechnung | contabilidad de costes | contabilidad analítica | contrôle de gestion | comptabilité analytique | Kosten- und Leistungsrechnung | cost control | control de costes | cost analysis | análisis de costes | Kostenkontrolle | contrôle des coûts | maîtrise des coûts | control de costos | cost management | suivi des coûts | Kostencontrolling
cotizaciones
Coupa
Credit Checks | credit checking | Bonitätsprüfung | analyse crédit | Kreditprüfung | Kreditanalyse | riesgos de crédito
Credit Control | credit management | Forderungsmanagement | gestión de cobros
Credit Risk | riesgo de crédito | Kreditrisiko | risque de crédit | credit analysis | análisis de crédito | credit scoring
=CTA
DATEV | ~DATEV Unternehmen online
debt collection | recouvrement | Mahnwesen | dunning | Zwangsvollstreckung | ejecuciones | procédure civile | procedimientos judiciales | RVG | =beA | RPVA | GKG | Fristenkontrolle | Fristenmanagement | plazos procesales | Fristenüberwachung
déclarations sociales
Derivatives | options trading | derivados financieros
Dext
Diamant
=DORA
=DSN
due diligence
=EBP
=EIOPA
?equities
Financial Accounting and Bookkeeping | double-entry bookkeeping
Financial Analysis | análisis financiero | Finanzanalyse | analyse financière
Financial Instruments
Financial Modelling | financial modeling | modelización financiera | Finanzmodellierung | modélisation financière
Financial Planning | planificación financiera | Finanzplanung | planification financière | =FP&A
Financial Planning and Analysis | business planning
Financial Regulation
Financial Reporting | Finanzberichte | reporting financier | Finanzberichterstattung | reportes financieros
financial statements | estados financieros
Fixed Assets | Anlagenbuchhaltung | activos fijos | immobilisations
fixed income
Fraud Detection | fraud prevention | detección de fraude | Betrugserkennung
FreeAgent
French GAAP | plan comptable général | =PCG
FRS 102
FX management
General Ledger | libro mayor | Hauptbuch | grand livre | Hauptbuchhaltung | nominal ledger | ledger management | libro diario
German GAAP (HGB) | =HGB | ~HGB accounting
Gift Aid | charity accounting | fund accounting
Hedge Accounting
hedging
=HMRC
Hyperion
IDEA Audit Software | =IDEA
=IFRS | =NIIF | ~normes IFRS
Income Tax | =IRPF | Einkommensteuer | impôt sur le revenu | personal tax
Insolvency | ~insolvency law | Insolvenzrecht | concursal
Intercompany | intercompany accounting | intercompany reconciliations | operaciones intragrupo | Intercompany-Abstimmung
internal audit | auditoría interna | audit interne | interne Revision | internal auditing | internal audits | audits internes | interne Audits
Intrastat | ~Intrastat returns
Investment Analysis | análisis de inversiones | Investitionsrechnung
Iris Accountancy | =IRIS
Ivalua
Jaggaer
Jedox
Kostenkalkulation | chiffrage des coûts
=KYC | know your customer
Lexoffice
Lexware
Loan Processing | ?loans | ?lending | ?préstamos | Kreditvergabe | ?crédits | hipotecas | Immobilienfinanzierung
Lohnsteuer
M&A | mergers and acquisitions | fusiones y adquisiciones | fusions-acquisitions
Making Tax Digital | =MTD | self-assessment returns
management accounts | management accounting
MaRisk
mercados de capitales
MiFID II
Month-end Close | ~month-end closing | cierre mensual | Monatsabschluss | Monatsabschlüsse | clôture mensuelle | cierre contable | closing of accounts | cierres contables | clôtures mensuelles | clôture comptable | month end
Mortgage Advice | CeMAP | hypotecas | Baufinanzierung | crédit immobilier | mortgage underwriting
NAV Calculation | fund administration | Fondsbuchhaltung | ?valorisation
NetSuite | ~Oracle NetSuite
OneStream
Oracle Financials
?Payroll | ~payroll processing | ~payroll administration | ~gestión de nóminas | Lohnbuchhaltung | ~gestion de la paie | nóminas | Gehaltsabrechnung | Lohnabrechnung | ~bulletins de paie | Entgeltabrechnung | ?paie | ~Lohn- und Gehaltsabrechnung | ~établissement de la paie | ~confección de nóminas
Pennylane
Personal Finance Advice | financial advice | asesoramiento financiero | Finanzberatung | conseil patrimonial | gestion de patrimoine | wealth management | banca privada | Anlageberatung | investment advice
Petty Cash | caja chica
Portfolio Management | gestión de carteras | Portfoliomanagement | gestion de portefeuille
Purchase Orders | purchase order processing | órdenes de compra | bons de commande
Quadratus
QuickBooks
renta fija
renta variable
Risk Management | gestión de riesgos | Risikomanagement | gestion des risques | risk analysis | análisis de riesgos | Risikoanalyse | analyse des risques
?=Sage | ~Sage 50 | ~Sage 200 | ~Sage 100
Sage Payroll | =Silae | Cegid
SAP Analytics Cloud
SAP Ariba
SAP BW
SAP CO
SAP Concur | =Concur
SAP FI | SAP FI/CO | SAP FICO
Sarbanes-Oxley
seguros sociales
Self-assessment | personal tax returns
=SEPA
Service Charge Accounting
sevDesk
Simba
Solvency II | Solvabilité II
=SORP | charities SORP | housing SORP
=SOX
SOX compliance
Sozialversicherung
Statutory Audit | auditoría de cuentas | commissariat aux comptes
Statutory Audits | year-end audits
Stock Valuation | inventory valuation | valoración de inventarios | Bestandsbewertung
=Tagetik
Tax Compliance | corporate tax | fiscalité | fiscalidad | tax advisory | Umsatzsteuer | déclarations fiscales | impuestos | compliance fiscal
tax law | Steuerrecht | derecho fiscal | droit fiscal | derecho tributario
tax returns | declaraciones fiscales | Steuererklärungen | declaraciones de impuestos | Steuererklärung | liquidación de impuestos | tax preparation
TaxCalc
Trade Finance | trade settlement | corporate actions | securities settlement | ?custody
Transfer Pricing | precios de transferencia | Verrechnungspreise | prix de transfert
Travel Expenses | expense management | Reisekosten | notes de frais | gastos de viaje | notas de gastos
Treasury | ~?treasury management | tesorería | trésorerie | ~gestion de trésorerie
Trial Balance | balance de comprobación | Saldenliste | balance générale
UK GAAP
Underwriting | ~insurance underwriting | suscripción de riesgos | Risikoprüfung | souscription
=US GAAP | =GAAP
Variance Analysis | análisis de desviaciones | Abweichungsanalyse | analyse des écarts | Abweichungsanalysen | analyse d'écarts
=VAT | ~VAT returns | =IVA | =TVA | Umsatzsteuervoranmeldung | ~déclarations de TVA | Umsatzsteuervoranmeldungen | ~VAT return | ~declaraciones de IVA
=Vena
Wage Tax
Wertpapiere
Wertpapierhandel
Wolters Kluwer
Xero | ~Xero accounting
year-end accounts | Jahresabschluss | Jahresabschlüsse | bilan annuel | year-end close
# Insurance
Actuarial Reserving
Actuarial Software | Prophet software | ResQ | =Emblem
assurance vie
CII Certificate | CII Cert | CII qualification | Dip CII
Claims Handling | claims management | gestión de siniestros | Schadenregulierung | gestion des sinistres | Schadenbearbeitung | tramitación de siniestros | claims processing | Schadensregulierung | claims assessment | règlement des sinistres | indemnisation
contratos de seguro
contrats d'assurance
Guidewire
IARD
Insurance Brokerage | correduría de seguros | Versicherungsvermittlung | courtage en assurance | insurance broking
Insurance Claims | ?siniestros | gestion de sinistres | ?sinistres | peritaciones | peritaje | expertise automobile | loss assessment | indemnizaciones
Insurance Law | Versicherungsrecht | derecho de seguros | droit des assurances
Insurance Policies
Insurance Products | ?seguros | Versicherungsprodukte | produits d'assurance
Kfz-Versicherungen
Ley de Contrato de Seguro | IDD | =VVG | code des assurances
liability insurance | Haftpflichtversicherung
life insurance | Lebensversicherung
loss adjusting
motor insurance | Kfz-Versicherung
Pension Schemes | ~pensions administration | betriebliche Altersversorgung | planes de pensiones | ?pensions | Altersvorsorge
Policy Wordings | policy wording
pólizas
prévoyance
property insurance | Sachversicherung | seguros de hogar | Sachversicherungen
Reinsurance | reaseguro | Rückversicherung | réassurance
risk underwriting
seguros agrarios
seguros de vida
seguros generales
?suscripción
suscripción de pólizas
Versicherungsverträge
Vertragsverwaltung
# Law and compliance
actes juridiques
actes notariés
Administrative Law | derecho administrativo | Verwaltungsrecht | droit administratif
Advocacy | ~courtroom advocacy
Advoware
affidavits
Annotext
Aranzadi
?Arbitration | arbitraje | Schiedsverfahren | ?arbitrage
arrendamientos
?assignations
Banking Law | derecho bancario | Bankrecht | droit bancaire | capital markets law
baux commerciaux
baux d'habitation
Beck Online
Case Management | ~case management system | gestión de casos | Fallmanagement | gestion de dossiers | caseload management
CDD
Civil Law | derecho civil | Zivilrecht | droit civil
Civil Procedure | derecho procesal | Zivilprozessrecht
Clio
Commercial Law | derecho mercantil | Handelsrecht | droit commercial | droit des affaires
commercial leases
commercial property
Company Formation
company law | derecho societario | Gesellschaftsrecht | droit des sociétés | corporate law
Company Registers | registro mercantil | Handelsregister | Companies House | Grundbuch | registro de la propiedad | publicité foncière | Grundbuchrecht | registre du commerce | Land Registry
Company Secretarial
Competition Law | antitrust | Kartellrecht | droit de la concurrence
?Compliance | ~regulatory compliance | cumplimiento normativo | ~conformité réglementaire | conformité
Compliance Training | code of conduct | Hinweisgeberschutz | Lieferkettengesetz | LkSG | devoir de vigilance
?conclusions
Construction Law | Baurecht
Consumer Law | derecho de consumo | Verbraucherrecht
Contract Drafting | redacción de contratos | Vertragsgestaltung | rédaction de contrats | drafting contracts | rédaction contractuelle
contract law | derecho contractual | Vertragsrecht | droit des contrats
Contract Management | gestión de contratos | Vertragsmanagement | gestion des contrats | contract administration | gestion contractuelle
contract negotiation
contract review | revisión de contratos | Vertragsprüfung
contratos mercantiles | contrats commerciaux | Handelsverträge | Wirtschaftsverträge
Conveyancing | Liegenschaftsrecht
corporate governance | gobierno corporativo
court bundles
Criminal Law | derecho penal | Strafrecht | droit pénal
customer due diligence
Customs Law | Zollrecht | derecho aduanero
Dalloz
data protection | protección de datos | Datenschutz | protection des données | data privacy
Data Protection Law | Datenschutzrecht | ley de protección de datos | derecho de protección de datos
?demandas
derecho urbanístico
?disclosure
Dismissal Protection Law | Kündigungsschutz
dispute resolution
Doctrine
document management | gestión documental | Dokumentenmanagement | gestion documentaire | records management
e-disclosure
Employment Law | labour law | derecho laboral | Arbeitsrecht | droit du travail | droit social | legislación laboral | labour legislation
Environmental Law | derecho ambiental | Umweltrecht | droit de l'environnement
escritos judiciales
estate administration
estate planning
Export Controls | export control | Exportkontrolle | sanctions compliance
Family Law | derecho de familia | Familienrecht | droit de la famille
File Management | ?filing | Aktenführung | ?archivage | Aktenverwaltung | ?Ablage | ?Aktenpflege | gestión de archivos | gestión de archivo
Financial Crime
financial crime prevention
?Freedom of Information
=GDPR | =RGPD | =DSGVO | =LOPD | ~UK GDPR | Reglamento General de Protección de Datos
Genapi
HOAI
iManage
Immigration Law | ~derecho de extranjería | Ausländerrecht | droit des étrangers | extranjería
Infolex
Intellectual Property | propiedad intelectual | geistiges Eigentum | propriété intellectuelle
IT Law | derecho digital | IT-Recht | droit du numérique | LSSI | AI Act | software licensing | licensing agreements
=JCT
=Kleos
Lamy
Land Law
landlord and tenant
lasting powers of attorney
LawConnect
LEAP
lease drafting
?leases
Lefebvre
Legal Aid
Legal Correspondence
Legal English | inglés jurídico | anglais juridique | Rechtsenglisch
Legal Research | investigación jurídica | juristische Recherche | recherche juridique | veille juridique
Legal Writing | legal drafting | redacción jurídica | rédaction d'actes | rédaction juridique | Schriftsätze | escritos jurídicos | redacción de escritos
LexisNexis
LexNET
Lextenso
liquidación de herencias
?Litigation | litigios | Prozessführung | contentieux | court proceedings | contencioso
Media Law | Medienrecht | droit des médias
Mediation | ?mediación | ~mediation training
Nachlass
NEC contracts | NEC4
NetDocuments
Non-disclosure Agreements | NDAs | confidentiality agreements drafting
Notarial Practice | Notariat | notariado | notarial deeds | Notariatskenntnisse
Notarised Deeds | escrituras
Notary Software
Open Source Licensing | licencias de código abierto | Open-Source-Lizenzen
Paralegal Work | legal administration
patent law | Patentrecht
PEP screening
pleadings
Policy Drafting | legislative drafting | ?policy development
Probate | ~wills and probate | Erbrecht | derecho de sucesiones | droit des successions | ?herencias
Procurement Law
property law | Immobilienrecht | derecho inmobiliario | droit immobilier | Grundstücksrecht
Public Law | derecho público | droit public | constitutional law | Verwaltungsverfahren | commande publique | código penal | Vergabeverfahren
public procurement | contratación pública | marchés publics | contratos públicos | Vergaberecht
RA-MICRO
?recursos
redacción de demandas
regulatory affairs | asuntos regulatorios | affaires réglementaires
Regulatory Reporting
residential conveyancing
?sanctions
sanctions screening
SAR reporting
Social Law | Sozialrecht | SGB VIII | SGB II | SGB XI
Social Security Law | ~derecho de la seguridad social | ?seguridad social | Sozialversicherungsrecht
?successions
sucesiones
Tenancy Law | Mietrecht
tendering | licitaciones | appels d'offres | Ausschreibungen | ~public tendering | ~öffentliche Ausschreibungen
testamentos
Tirant
trade marks | trademark law | marcas y patentes | Markenrecht
Traffic Law | Verkehrsrecht | derecho de tráfico
transaction monitoring
trial preparation
TriNotar
Trusts and Estates
vLex
VOB
Westlaw
Whistleblowing
?wills
witness statements
# Human resources
absence management
ACAS
Active Sourcing
ADP Decidium
annonces de recrutement
Applicant Tracking Systems | applicant tracking system | =ATS
Articulate Storyline
Auswahlgespräche
BambooHR
Bizneo
Boolean search
búsqueda de candidatos
Candidate Screening | CV screening | preselección | Vorauswahl
candidate sourcing
?case work
Change Management | gestión del cambio | conduite du changement | Veränderungsmanagement
CIPD | ~CIPD Level 5 | ~CIPD level 7 | ~CIPD qualification
Coaching Certification | =ICF
Compensation and Benefits | comp and ben | Vergütungssysteme | compensación y beneficios | ?rémunération
conducting interviews
Cornerstone
Direktansprache
disciplinaries
disciplinary procedures
?Diversity and Inclusion
E-learning | elearning | ~e-learning design
Employee Engagement
Employee Relations | relaciones laborales | relations sociales | industrial relations
Employer Branding | marca empleadora | marque employeur
Employment Contracts | contratos laborales | Arbeitsverträge | contrats de travail | ?contratación | ?contrataciones | altas y bajas | Personalsachbearbeitung | Vertragswesen
employment tribunals
?entretiens
?entrevistas
entrevistas de selección
Eurécia
executive search
Factorial
Greenhouse ATS
grievance handling
?grievances
=Gupy
HiBob
HR Access
HR Administration | administración de personal | Personalverwaltung | administration du personnel | personnel administration | Personaladministration | gestion administrative du personnel
HR Information Systems | HRIS | =SIRH
HR Policies
HR policy
HR Reporting | HR-Kennzahlen | headcount reporting | Fluktuationsanalyse
instructional design | diseño instruccional | ingénierie pédagogique
Interviewing | interview techniques | entrevistas por competencias | competency-based interviews | entretiens de recrutement | structured interviews | Bewerbungsgespräche
?Interviews
job advertising
Job Boards
Job Evaluation
Kenjo
Labour Relations | negociación colectiva | collective bargaining | union negotiation | Tarifrecht | Tarifverträge | Tarifvertrag | convenios colectivos | dialogue social | =CSE | comité d'entreprise | ?Betriebsrat | dialogue with unions
Learning Management Systems | =LMS | learning management system
LinkedIn Recruiter
Lucca
Moodle
Occupational Psychology | psychometric testing | psicotécnicos
?Onboarding | ~onboarding sessions | Einarbeitung
Organisational Development | organisation development | desarrollo organizacional | Organisationsentwicklung
Outplacement | career coaching
P&I Loga
PayFit
People Analytics | HR analytics | HR-Controlling
Performance Management | performance reviews | evaluación del desempeño | Leistungsbeurteilung | performance appraisals | entretiens annuels
Personio
Psychometric Assessment | assessment centres | Assessment-Center
?Recruitment | ?recruiting | reclutamiento | Personalbeschaffung | ?recrutement | selección de personal | talent acquisition | Personalauswahl | Bewerbermanagement | sourcing candidates
?redundancy
Rexx
Rippling
Sage Paie
Salary Benchmarking | job grading | ?reward | pay benchmarking | ?Vergütung | ?compensaciones | pay structures | sistema retributivo
SAP HCM
SAP HR
SAP SuccessFactors | SuccessFactors
Sesame HR
Stellenanzeigen
Succession Planning | ~succession | planificación de la sucesión | Nachfolgeplanung
Talent Management | gestión del talento | Personalentwicklung | gestion des talents | GPEC
talent sourcing
Teamtailor
Time and Attendance | Zeiterfassung | control horario | timesheets | Zeitwirtschaft | gestion des temps
train the trainer | Ausbildereignung | =AEVO | =AdA-Schein | Ausbildereignungsprüfung | formación de formadores
Training Administration | plan de formación | planes de formación | plan de formation | plan de développement des compétences | Weiterbildungsplanung | =GEPP | desarrollo de personas | Mitarbeitergespräche | Potenzialanalyse | evaluaciones de desempeño | skills mapping | talent development
Training Delivery | delivering training | impartición de formación | Schulungen durchführen | animation de formations | staff training | formación de personal | formation des équipes | Schulung von Mitarbeitern | corporate training
training needs analysis
TUPE
Vorstellungsgespräche
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
Commercial Negotiation | trade negotiations | negociación comercial | négociation commerciale
Complaint Handling | complaints handling | gestión de reclamaciones | Reklamationsbearbeitung | gestion des réclamations | Beschwerdemanagement | handling complaints | Reklamationsmanagement | traitement des réclamations | complaint management | gestión de quejas
consultative selling
Consumer Electronics | electrónica de consumo | Unterhaltungselektronik | ?telefonía | ?multimédia
Consumer Finance | ?financiación | Finanzierungen | ?financement
Contract Renewals | renewals management
=CRM | ~CRM systems | ~CRM software | ~CRM-Systeme | ~CRM-System | ~logiciel CRM | customer relationship management | ~CRM database
cross selling | venta cruzada
Customer Onboarding | client onboarding
Customer Retention | client retention | retención de clientes | fidelización de clientes | fidelización | Kundenbindung | fidélisation | fidélisation client | churn reduction | churn analysis | loyalty programmes | programas de fidelización
Customer Service | atención al cliente | Kundenservice | service client | customer support | Kundendienst | relation client | servicio al cliente | customer care | accueil client | ?atención al público | ?accueil du public | relation clientèle | ~servicio de atención al cliente | accueil des clients | Kundenberatung | conseil client | front-of-house service | accueil clientèle | service clientèle
Customer Success | ~customer success management
Dynamics 365 | ~Microsoft Dynamics 365 | Microsoft Dynamics | Dynamics CRM
?E-commerce | ?ecommerce | ?comercio electrónico | ?commerce électronique | Online-Handel | ~e-commerce platforms
escalation management
FCA Rules | FCA regulations
field sales | Außendienst
Freshdesk
Genesys
Gladly
?=Gong
Help Scout
?=HubSpot
inbound calls
Inside Sales | Innendienst | Vertriebsinnendienst
Intercom
Key-Account-Management | gestión de grandes cuentas | grands comptes
Knowledge Base Management | knowledge base | base de conocimiento | Wissensdatenbank | help articles | base de connaissances
=Kustomer
Lead Generation | generación de leads | Leadgenerierung | génération de leads | Kundenakquise | ~captación de clientes | Neukundengewinnung | Neukundenakquise | captación
Lead Qualification | qualifying leads | lead scoring | cualificación de leads | Leadqualifizierung | qualification de leads | lead nurturing
LinkedIn Sales Navigator | Sales Navigator
Live Chat | chat support
Magento | Adobe Commerce
MEDDIC | SPIN selling | Challenger sale
Merchandising | facing | product displays
Multichannel Support
Objection Handling | manejo de objeciones | Einwandbehandlung | traitement des objections | closing techniques | técnicas de cierre | Abschlusstechniken
Order Management | Auftragsmanagement | gestion des commandes | saisie de commandes | order entry | Auftragserfassung | administration des ventes
outbound calls
=Outreach
Pipedrive | Sugar CRM
Pipeline Management | sales pipeline | pipeline de ventas
POS Systems | point of sale | EPOS | TPV | Kassensysteme | Kassensystem | terminal point de vente | ~POS system | till systems | logiciel de caisse | caja registradora | caisse enregistreuse | =POS
PrestaShop
Price Labelling | étiquetage des prix | Preisauszeichnung
?Pricing | ~pricing strategy | fijación de precios | Preisgestaltung | Preiskalkulation | politique tarifaire | Angebotskalkulation
Product Demonstrations | product demos | demostraciones de producto
Product Knowledge | product advice | Produktkenntnisse | conocimiento de producto | connaissance produit | Produktberatung | conseil produit
prospecting | prospección | prospection | ~prospection commerciale
Quality Monitoring | call monitoring
Quotations | quoting | Angebotserstellung | presupuestos a clientes | devis | elaboración de ofertas | preparing quotes | ~établissement de devis | ~rédaction de devis | preparación de ofertas
?refunds
Retail Sales | venta al por menor | Einzelhandel | vente au détail | retail experience | Verkaufserfahrung | conseil en vente | asesoramiento al cliente | Verkaufsgespräche | Verkaufsberatung | vente conseil | shop floor sales
revenue management | yield management
Sales Advice | conseil clientèle
Sales Closing | cierre de ventas | cartera de clientes | gestión de cartera | Bestandskunden | Kundengewinnung | fidelización de cartera | portefeuille clients
Sales Experience | técnica de ventas | experiencia en ventas | technique de vente
sales forecasting
Sales Management | gestión comercial | Vertriebssteuerung | gestion commerciale | Vertriebserfahrung | Vertriebskenntnisse
Sales Presentations | presentaciones comerciales | Verkaufspräsentationen | présentations commerciales
Sales Reporting | informes de ventas | Vertriebsreporting
sales techniques | técnicas de venta | techniques de vente | Verkaufstechniken
Salesforce | ~Salesforce CRM | Sales Cloud | SFDC
Salesforce Administrator
=Salesloft
shelf stacking | reposición | Regalpflege | mise en rayon | ~reposición de mercancía | ~reposición de lineales
Shopify
Shopware
Stock Replenishment | replenishment | Warenverräumung | planograms | planogramas | Planogramme
switchboard | centralita | standard téléphonique | Telefonzentrale
telesales | telemarketing | televenta | télévente | venta telefónica | telephone sales
Tender Management | tender writing | bid management | réponse aux appels d'offres | Angebotsmanagement | Ausschreibungsmanagement
Territory Management | territory planning | Gebietsmanagement | gestion de secteur
Ticket Handling | ticket management | Ticketbearbeitung | ticket systems | Ticketsysteme | Ticketsystem | système de tickets
upselling | up-selling | vente additionnelle
visual merchandising | merchandising visuel | Warenpräsentation
window dressing | window displays | escaparatismo | Schaufenstergestaltung | mise en place des vitrines
WooCommerce
Workforce Management | ~workforce management software
Zendesk
Zoho CRM | Zoho
=ZoomInfo
# Marketing and communication
A/B Testing | A/B tests | split testing | pruebas A/B | tests A/B | AB testing | test A/B
ActiveCampaign
Ad Operations | programmatic advertising | publicidad programática
Advertising Law | UWG
Affiliate Marketing | marketing de afiliación
Ahrefs
análisis de la competencia
análisis de mercado
article writing
backlinks
Beacon CRM
blog writing
?blogging
Brand Management | gestión de marca | Markenführung | gestion de marque | brand strategy | brand guidelines | Markenkommunikation
?branding | identidad de marca | identité de marque
=Braze
Brevo
?=Buffer
Campaign Management | campaign planning | gestión de campañas | Kampagnenmanagement | gestion de campagnes | Kampagnenplanung | marketing campaigns | campañas de marketing
?campaigning
Canva
captación de socios
CleverReach
Community Events
Community Management | gestión de comunidades | community manager | animation de communauté
competitive analysis
competitor analysis
?conferences
?congresos
contenidos para redes sociales
Content Calendars | content calendar | calendario de contenidos | Redaktionspläne | calendrier éditorial | content planning
content creation | creación de contenidos | création de contenu | création de contenus | Content-Erstellung
Content Management Systems | CMS | gestor de contenidos | content management system | ~CMS-Systeme
Content Marketing | marketing de contenidos
content strategy | estrategia de contenidos | stratégie de contenu
Contentful
Conversion Rate Optimisation | CRO | conversion optimisation | optimización de la conversión | Conversion-Optimierung
copy-editing | sub-editing | edición de textos
Copywriting | redacción publicitaria | Werbetexten | conception-rédaction | copy writing | Werbetexte | redacción creativa
Corporate Communications | comunicación corporativa | Unternehmenskommunikation | communication institutionnelle
corporate partnerships
court reporting
Crisis Communication | crisis communications | Krisenkommunikation | communication de crise | comunicación de crisis
CRM Campaigns
CRM marketing
customer lifecycle
Customer Segmentation
Customer.io
Data Journalism
Digital Marketing | marketing digital | Online-Marketing | digitales Marketing | webmarketing
donor relations | donor management | Spenderbetreuung
donor reporting
Donor Stewardship
Donorfy
Dotdigital
Drittmittel
Drupal
?Editing
Editorial Planning | editorial calendar | calendario editorial | Redaktionsplan | planning éditorial | ligne éditoriale
Editorial Writing
Elementor
Eloqua
Email Marketing | e-mail marketing | emailing | marketing por correo electrónico | Newsletter-Marketing | email campaigns | e-mailing | Newsletter-Versand
Emarsys
event budgets
event logistics
Event Management | event planning | organización de eventos | Eventmanagement | organisation d'événements | Veranstaltungsorganisation | Veranstaltungsmanagement | event organisation | gestión de eventos | événementiel | Eventplanung | organisation événementielle | event coordination | Veranstaltungsplanung | planificación de eventos
Event Production
Fact Checking | verificación de datos | Faktencheck | source verification | shorthand 100wpm
feature writing
Fundraising | captación de fondos | Spendenakquise | collecte de fonds
Fundraising Strategy
ghostwriting
go-to-market strategy
Google Ads | AdWords | ~Google AdWords
Google Search Console | Search Console
headline writing
?headlines
Hootsuite
house style
individual giving
Influencer Campaigns | campañas con influencers | Influencer-Kampagnen
Influencer Marketing | marketing de influencers
?Instagram
Instagram marketing
internal communications | comunicación interna | interne Kommunikation | communication interne
Interviewing Sources
investigación de palabras clave
Investigative Journalism
Iterable
Joomla
?Journalism | ?periodismo | ?Journalismus | ?journalisme | news writing | reporting skills | journalistic writing | journalistisches Schreiben
Keyword-Recherche
Keyword Research
Klaviyo
?legacies
lifecycle marketing
link building
LinkedIn Ads | LinkedIn Campaign Manager
LinkedIn content
live reporting
long-form writing
Mailchimp
maillage interne
major gifts
Market Positioning
market segmentation
Marketing Automation | automatización de marketing | Marketing-Automatisierung
marketing automation tools
Marketing Cloud
marketing de producto
marketing produit
Marketo
Mautic
Media Planning | media buying | planificación de medios | Mediaplanung | achat média | media strategy | display advertising | programmatic | programática | =DV360 | The Trade Desk | retargeting | Display-Werbung
Media Relations | relaciones con los medios | Pressearbeit | relations presse | press relations | Medienarbeit | press office | relaciones con la prensa | media monitoring | gabinete de prensa | ?clipping | dossiers de presse | media training | comunicados de prensa | ?prensa | revue de presse
Meta Ads | Facebook Ads | Instagram Ads | ~Facebook Ads Manager | Meta Business Suite
netlinking
news judgement
Newsletter Writing
?Newsletters | newsletter design | ?boletines | infolettres | Newslettermarketing | emailings | mailing campaigns
OnPage-Optimierung
Organic Social
organisation de salons
Paid Search | paid media
palabras clave
Pardot
?patrocinio
Photo Shoots
photojournalism
?Pinterest
Podcasting | podcast production | producción de podcasts
=PPC | pay per click
press releases | notas de prensa | Pressemitteilungen | communiqués de presse
Print Production | chaîne graphique | Printproduktion | producción gráfica
Product Marketing
Produktmarketing
proofreading | corrección de textos | Korrekturlesen | relecture | Lektorat | correction de textes | corrección ortotipográfica
Public Relations | relaciones públicas | Öffentlichkeitsarbeit | relations publiques | =PR-Arbeit
Raiser's Edge
recherche de subventions
redacción de artículos
redacción periodística
rédaction d'articles
rédaction de contenus
?Redaktion
?reels
réseaux sociaux professionnels
Salesforce Marketing Cloud
Screaming Frog
Scriptwriting | guion | Drehbuch | scénario | guionización
Search Engine Marketing | =SEM | Suchmaschinenwerbung | =SEA
SEMrush
SendGrid
Sendinblue
=SEO | search engine optimisation | posicionamiento web | Suchmaschinenoptimierung | ~référencement naturel | ~posicionamiento SEO | ~on-page SEO | ~SEO copywriting | ~SEO-Kenntnisse | référencement | ~SEO técnico | ~technical SEO
SEO audits
SEO/SEA
short-form video
Sistrix
Social-Media-Content
Social Media Management | social media | redes sociales | soziale Medien | réseaux sociaux | ~gestión de redes sociales | ~gestion des réseaux sociaux | ~animation des réseaux sociaux | soziale Netzwerke | ~Social-Media-Kanäle | ~Social-Media-Betreuung | ~social media marketing
Speechwriting
?sponsorship | patrocinios | Sponsorenakquise | mécénat | recherche de mécènes
Sprout Social
Squarespace
Stakeholder Mapping
Storyboarding | storyboards
storytelling de marca
Suchmaschinenmarketing
technical SEO audits
teoría del cambio
Texterstellung
Textredaktion
theory of change
?TikTok
TikTok Ads
trade fairs
Trade Marketing
Trade Shows | ferias comerciales | Messeorganisation | salons professionnels | exhibition planning | Messeplanung
TYPO3
?veille
veille concurrentielle
venue sourcing
video journalism
Web Content Management | web editing | edición web | Webredaktion | rédaction web | online editing | Online-Redaktion | web writing | redacción web | redacción de contenidos | website maintenance | Website-Pflege
Webtexte
Wettbewerbsanalyse
Wix
WordPress
?YouTube
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
Audio Editing | edición de audio | sound editing | Audioschnitt | Reaper | montage son | Tonbearbeitung | prise de son | =FL Studio | Nuendo | ?=Ableton | ?Dante | =Max/MSP | Wwise | FMOD
Autodesk Maya | ?=Maya
Avid Media Composer | ?=Avid
Axure
Balsamiq
?=Blender
Bookbinding | encuadernación | Buchbinden | reliure | Buchbinderei
Brand Identity | packaging design | logo design | diseño de packaging | Verpackungsdesign | identité visuelle | identidad corporativa | charte graphique | Corporate Design | design packaging | identidad visual
Camera Operation | camera operating | operación de cámara | Kameraführung | manejo de cámara | cadrage
CapCut
Character Design | concept art | diseño de personajes | Charakterdesign | diseño conceptual
character rigging
Cinema 4D
Colour Grading | corrección de color | étalonnage | Farbkorrektur
Colour Management | gestión del color | Farbmanagement | gestion des couleurs | colour theory
compositing
CorelDRAW | Corel Draw
Cubase
Customer Journey Mapping | journey mapping | service blueprints | customer journeys | mapas de experiencia | ?personas research
DaVinci Resolve
Design Thinking
Design Tokens | component libraries | style guides | guía de estilo
Desktop Publishing | =DTP | maquetación | Satz und Layout | mise en page | =PAO | page layout | Layoutgestaltung
digital printing
Digitaldruck
Dovetail
efectos visuales
effets spéciaux
Enscape
Exhibition Lighting | lighting control | =QLab | ?iluminación
Fashion Design | diseño de moda | Modedesign | stylisme | textile design | =Gerber | =Lectra | =Optitex | =CLO 3D | CLO3D
FigJam
Final Cut Pro
Flexographic Printing | flexografía | Flexodruck | flexographie
=Framer
gran formato
Graphic Design | diseño gráfico | Grafikdesign | graphisme | Grafik-Design | design graphique | Mediengestaltung
Grasshopper
Großformatdruck
Hotjar
Houdini
?Illustration | ?ilustración | ~digital illustration | ~ilustración digital
impresión digital
impression numérique
Industrial Design | product design | diseño industrial | Industriedesign | design industriel | diseño de producto | Produktdesign
Information Architecture | arquitectura de la información | Informationsarchitektur | architecture de l'information
Interaction Design | diseño de interacción | Interaktionsdesign | design d'interaction
Interior Design | diseño de interiores | Innenarchitektur | architecture d'intérieur | interiorismo | décoration d'intérieur
InVision
large format printing
Letterpress
Lighting Design | stage lighting | iluminación escénica | Lichttechnik | éclairage scénique | iluminación de espectáculos | lighting desks | grandMA
live sound
Logic Pro
Lookback
Lumion
Marvelous Designer
=Maze
?=Miro
modelling and texturing
motion graphics | Motion Design
=Nuke
Offset Printing | impresión offset | Offsetdruck | impression offset | Heidelberg presses | Druckmaschinen
Optimal Workshop
photo editing | retoque fotográfico | Bildbearbeitung | retouche photo | edición fotográfica | edición de fotos
Photo Retouching | image editing | edición de imágenes | retouche d'images | tratamiento de imágenes | Bildretusche | Capture One
?Photography | ?fotografía | ?Fotografie | ?photographie
Pre-press | prepress | preimpresión | Druckvorstufe | prépresse
Print Finishing | encuadernado | ?finishing | façonnage papier | Druckweiterverarbeitung | ?guillotine | ?acabados
Pro Tools
product photography
ProtoPie
Prototyping | prototipado | Prototypenbau | prototypage | interactive prototypes | ~rapid prototyping
QuarkXPress
Rendering Visualisation | renderizado | rendering 3D | infografía 3D | ?Visualisierungen | infoarquitectura | perspectives 3D
?=Rhino | Rhinoceros
rigging | ~stage rigging
risograph
Rotoscoping
scenography | escenografía | Bühnenbild | scénographie
Screen Printing | serigrafía | Siebdruck | sérigraphie
service design
?=Sketch
SketchUp
?Sound Design | diseño de sonido | Sounddesign | foley | Dolby Atmos | field recording | voice-over | toma de sonido
sound engineering | Tontechnik | ingénierie du son
sound mixing | mezcla de sonido | mixage
Space Planning | planificación de espacios | material boards | FF&E | mood boards | moodboards | aménagement d'espace
Spine
Stage Management | regiduría | Inspizienz | régie | ~régie plateau | machinerie
Stage Technology | Bühnentechnik | tramoya | Veranstaltungstechnik
Substance Painter
?texturing
texturizado
Twinmotion
Typography | tipografía | Typografie | typographie
UI-Design | diseño UI
Usability Testing | ~usability tests | ~pruebas de usabilidad | tests utilisateurs | tests d'utilisabilité | usability | usabilidad
User Experience Design | UX design | diseño UX | ~UX/UI design | UX/UI | experiencia de usuario | user experience | expérience utilisateur | UI/UX
user interviews | entrevistas con usuarios | Nutzerinterviews | customer interviews | entretiens utilisateurs
User Research | UX research | investigación de usuarios | Nutzerforschung | recherche utilisateur
User Testing | card sorting | heuristic evaluation | eye tracking | Nutzertests | pruebas con usuarios | usability studies | user tests
UserTesting
UX Writing | microcopy | content design | redacción UX
V-Ray
=VFX
Video Editing | edición de vídeo | Videoschnitt | montage vidéo | montaje de vídeo
video production | producción audiovisual | Videoproduktion | production vidéo
vinyl wrapping
visual effects
Webflow
wireframing | wireframes
ZBrush
Zeplin
# Product and project management
Airtable
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
=Coda
community engagement | participación ciudadana | community outreach
Demand Forecasting
DMAIC
Earned Value Management
Epicor
ERP Systems | =ERP | ~ERP system | ~sistemas ERP | ~ERP-Systeme | enterprise resource planning | ~logiciel ERP | ~ERP software
estrategia de producto
Facility Management | facilities management | gestión de instalaciones | Gebäudemanagement | gestion des installations | services généraux | maintenance of buildings
feature prioritisation
Gemba
=Hoshin
=IFS
Infor
Inventory Optimisation | optimización de inventarios | Bestandsoptimierung | optimisation des stocks | safety stock
?kata
?=Lean | ~Lean Management | ~lean principles | ~Lean-Methoden
Lean manufacturing | lean production
Lean Six Sigma
Lean Six Sigma Green Belt
Lean Tools
?=Linear
Microsoft Project | MS Project
MindManager
Monday.com
MVP definition
?=Notion
Odoo
OKRs | =OKR
OpenProject
Operational Excellence | excelencia operativa | operational efficiency
Pendo
=Planio
=PMP | ~PMI-ACP | =PMI
poka-yoke
Primavera P6 | Primavera
PRINCE2
process mapping | mapeo de procesos
process optimisation | optimización de procesos | optimisation des processus | Prozessoptimierung
?Procurement | ?purchasing | ?compras | ?Einkauf | ?achats | ~procurement processes | aprovisionamiento | Beschaffung | approvisionnement | supplier negotiation | ~gestión de compras | approvisionnements | ~gestion des achats | politique d'achats | ?sourcing | Lieferantenauswahl | négociation fournisseurs | negociación con proveedores | supplier audits | Lieferantenaudits | homologación de proveedores | sourcing fournisseurs | Einkaufsverhandlungen | supplier evaluation | Lieferantenbewertung | Lieferantenverhandlungen | purchasing negotiations | CIPS | =MCIPS | category planning
product discovery
Product Management | gestión de producto | Produktmanagement | gestion de produit
Product Roadmapping | ~product roadmap | ~roadmap | ~roadmaps | product strategy | ~Produkt-Roadmap | feuille de route produit | ~product roadmaps | hoja de ruta
Productboard
Produktstrategie
Project Management | gestión de proyectos | Projektmanagement | gestion de projet | project planning | Projektplanung | planificación de proyectos | gestion de projets | dirección de proyectos | project coordination | Projektsteuerung | conduite de projet | Projektkoordination | coordinación de proyectos | gestión de proyecto | pilotage de projet | pilotage de projets | Gantt charts | Gantt | planning projet | risk registers | RAID logs | Multiprojektmanagement | Projektmanagementmethoden | programme management | =MSP | =IPMA | =PMO | AgilePM | APM qualification
Public Consultation | consultation publique | consulta pública | Bürgerbeteiligung | concertation publique | stakeholder consultation
Quality Management | gestión de calidad | Qualitätsmanagement | gestion de la qualité | =QMS | ~quality management systems | management de la qualité | gestión de la calidad | quality systems | sistemas de calidad | démarche qualité
?retrospectives
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
sprint planning
Sprintplanung
story mapping
Strategic Planning | planificación estratégica | strategische Planung | planification stratégique | business model canvas | strategische Unternehmensplanung
strategic sourcing | strategischer Einkauf
stratégie produit
Strategy Development | business strategy | estrategia empresarial | Unternehmensstrategie
supplier management | gestión de proveedores | Lieferantenmanagement | gestion des fournisseurs | supplier relations | relations fournisseurs | vendor management
?Teamwork.com
Trello
User Stories | user story | historias de usuario | User-Storys | acceptance criteria
User Story Mapping
Value Stream Mapping | mapeo de flujo de valor | Wertstromanalyse
?Waterfall | hybrid project methods | Wasserfallmodell | ?cascade
Wrike
# Office work
accueil physique
accueil physique et téléphonique
Adobe Sign
appointment scheduling | prise de rendez-vous | Terminvergabe | Terminvereinbarung | gestión de citas | gestion des rendez-vous
Archive Filing | ?archivo | ?classement | archivo de documentos | Archivierung von Akten | Aktenablage | digital filing | classement et archivage
Calendar Management | diary management | gestión de agenda | Terminplanung | gestion d'agenda | Terminkoordination | gestion d'agendas | gestión de agendas | Terminverwaltung | calendar coordination | tenue d'agenda | tenue d'agendas | gestion des agendas | agenda management | ?inbox management | Terminmanagement | planning des rendez-vous
centralita telefónica
d.velop
Docusign
DocuWare
=ELO
Empfangstätigkeiten
Expense Reports | Reisekostenabrechnung
Keynote
LibreOffice
Meeting Organisation | organización de reuniones | Sitzungsvorbereitung | organisation de réunions | board papers | ?actas | ?Protokolle | board meetings | levantar actas | Besprechungsvorbereitung
Microsoft Office | MS Office | Office suite | paquete Office | pack Office | Office-Kenntnisse | ofimática | bureautique | Office-Anwendungen | suite Office | ~suite ofimática | outils bureautiques | Office-Paket | ~MS-Office-Kenntnisse | logiciels bureautiques | Officeanwendungen | MS Office-Paket
Microsoft Outlook | ?=Outlook | ~MS Outlook
Microsoft PowerPoint | PowerPoint | ~MS PowerPoint
Microsoft Visio | Visio
Microsoft Word | ?=Word | ~MS Word
Minute Taking | redacción de actas | Protokollführung | ~rédaction de comptes rendus | taking minutes | comptes rendus | levantamiento de actas | Protokollerstellung | prise de notes
Office Administration | office management | administración de oficina | Büroorganisation | gestion administrative | gestión administrativa | administrative support | ?Sekretariat | ?secrétariat | Bürokommunikation | Büromanagement | secretariado | tareas administrativas | administrative tasks | travaux administratifs
Order Processing | Auftragsabwicklung | tramitación de pedidos | traitement des commandes | gestión de pedidos | Auftragsbearbeitung | Bestellwesen
Post Handling | Postbearbeitung | gestion du courrier | ?correspondence | ?Korrespondenz | ?correspondencia | ?courrier | ?correspondance | Geschäftskorrespondenz | Schriftverkehr | correspondencia comercial | courriers | ?secretaría | Sekretariatsarbeit | travaux de secrétariat
recepción de llamadas
?Reception Duties | front desk | ?recepción | ?Empfang | ?front office | ~front desk operations
Record Keeping | ?Dokumentation | tenue de registres | llevar registros
Report Writing | redacción de informes | Berichterstellung | rédaction de rapports | writing reports | elaboración de informes | Berichtswesen | report preparation | Berichterstattung
Shorthand | taquigrafía | Stenografie | sténographie
?=Slack
Tabellenkalkulation | ?hojas de cálculo | ?tableur | ?tableurs | OpenOffice
Telefonempfang
Telephone Reception
Touch Typing | mecanografía | Zehnfingersystem | dactylographie | typing | ~audio typing | 10-Finger-System | ?saisie | mecanografía rápida | Textverarbeitung | ?frappe | Phonodiktat | ?Diktat | Schreiben nach Diktat | word processing | audio transcription | digital dictation
Travel Booking | travel arrangements | gestión de viajes | Reiseplanung | organisation de déplacements | Reiseorganisation | organización de viajes | travel planning | organisation des déplacements
Travel Management | Reisebuchungen | viajes corporativos | Reisemanagement | booking travel
visitor management
Webex
?=Zoom
# Property
=Aareon
=Alto
ARLA
arrears management
assemblées générales
asset registers
Besichtigungen
Betriebskostenabrechnung
Betriebskostenabrechnungen
=CAFM
CAFM systems
captación de inmuebles
captación de propiedades
comunidades de propietarios
Contractor Management
control de legionela
coordinación de contratas
=Domus
Eigentümerversammlungen
Energy Management | gestión energética | Energiemanagement | gestion de l'énergie | building services
Estate Agency | property sales | venta inmobiliaria | Immobilienvermittlung | transaction immobilière | carte T
état des lieux
états des lieux
Exposéerstellung
?Exposés
?facility services
Fire Risk Assessment
Flowfact
Fotocasa
gestión de alquileres
Idealista
Immobilienscout24
Immobilienvermarktung
ImmoScout24
Inmovilla
?inventories
Lease Negotiation
leasehold management
legionella
legionella control
?Lettings | ~property lettings | ?alquileres | Vermietung | gestion locative | tenancy management
ley de propiedad horizontal
loi Hoguet
mandats de vente
Mietverwaltung
NAEA
Nebenkostenabrechnung
Nebenkostenabrechnungen
Objektakquise
onOffice
planned preventative maintenance
?=PPM
property inspection
Property Inspections
Property Management | administración de fincas | Hausverwaltung | gestion immobilière | Immobilienverwaltung | block management | WEG-Verwaltung | syndic | gestión de propiedades | ~gestion de copropriété | ?copropriété
property photography
Property Valuation | tasación | Immobilienbewertung | estimation immobilière | ~tasación inmobiliaria | real estate appraisal | ?appraisals
Real Estate Marketing
Realdata
Reapit
rent collection
Rightmove
Section 20
service charges
syndic de copropriété
tenant management
valoración de inmuebles
valoración inmobiliaria
?viewings
visites immobilières
WEG-Recht
Wodis
Wohnungsabnahmen
Wohnungsübergabe
Wohnungsübergaben
Yardi | ?=Argus
`
