/** Offices: finance, law, people, sales, marketing, design, media, management. Notation: see ../vocabulary.ts. */
export const business = `
# Accounting and finance
1099 reporting
=A3
A3ECO
AAT | ~AAT Level 3 | ~AAT Level 4 | ~AAT qualification
=ACA
ACA Qualification
ACCA | ~ACCA qualification
Access Dimensions
Account Analysis
Account Assignment | Kontierung | Vorkontierung | lettrage | imputation comptable
Account Closing | clôtures comptables
Account Opening
Account Reconciliation | bank reconciliation | reconciliations | ~account reconciliations | conciliación bancaria | conciliaciones bancarias | Kontenabstimmung | rapprochement bancaire | rapprochements bancaires | Abstimmung von Konten | bank reconciliations
?Accounting | ?contabilidad | ?Buchhaltung | ?comptabilité | ?bookkeeping | Finanzbuchhaltung | Buchführung | comptabilité générale | contabilidad general | teneduría de libros | Buchhaltungskenntnisse | contabilidad financiera | financial accounting | ?accountancy | Llevanza de contabilidad | contabilidad de empresas | ?Buchungen | saisie comptable | tenue de comptabilité | contabilización | Buchen | asientos contables | Finanzbuchhaltungen
Accounts Payable | cuentas a pagar | Kreditorenbuchhaltung | comptabilité fournisseurs | purchase ledger | cuentas por pagar | ~accounts payable processing
Accounts Preparation
Accounts Receivable | cuentas a cobrar | Debitorenbuchhaltung | comptabilité clients | sales ledger | cuentas por cobrar
Accruals and Prepayments | accruals | prepayments | Rückstellungen | ?provisiones
=ACD
ACH payments
=ACT qualification
Activity-Based Costing
activo fijo | immobilisations comptables
Actuarial Science | actuarial modelling | ciencias actuariales | Aktuarwissenschaft | actuariat | actuarial exams
actuarial valuations | actuarial valuation
?=Adaptive Planning
Addison
=ADP
Affordability Assessment
Aged Debt
aged debt reporting
?=Agenda
=Agenda Steuer
=Agiris
agree21
Agresso
?=Aladdin
Algorithmic Trading
Alphatax
=AMF
Anaplan
Annual Accounts | cuentas anuales | liasse fiscale | bilan comptable | Quartalsabschlüsse
Annual Budgets
?Annual Reports
anti-fraud checks
Anti-money Laundering | AML | prevención de blanqueo de capitales | Geldwäscheprävention | lutte contre le blanchiment | blanqueo de capitales | AML checks | prevención del blanqueo de capitales | lutte contre le blanchiment d'argent | prevención de blanqueo | prevención del blanqueo | LCB-FT | lutte anti-blanchiment
anti-money laundering checks | KYC checks
AP automation
?=Ariba
Asset Finance
Asset Liability Management
Asset Management | gestión de activos | Vermögensverwaltung | gestion d'actifs | Vermögensmanagement
=ATT
Audit Documentation
Audit Liaison
Audit Planning
Audit Preparation
audit sampling
Auditing | ?audit | external audit | auditoría | Wirtschaftsprüfung | auditorías
Auto-enrolment
AutoEntry
Avaloq
backtesting
=BACS | direct debits | BACS runs | BACS payments
Bad Debt
Balance Sheet Analysis | análisis de balances | Bilanzanalyse | analyse de bilan | analyse de bilans | ?Bilanzen | Bilanzen lesen
Balance Sheet Reconciliation
balance sheet reconciliations
Balance Sheets
bank guarantees | avales | Bürgschaften
Bank Postings
Bank Relationship Management | bank relationships
bank teller operations | Kassengeschäft
Bank Transactions | Zahlungsverkehr | payment runs | Zahlungsläufe | pagos a proveedores | supplier payments | payment processing | virements | SEPA transfers
Banking Qualification | Bankausbildung | ?Bankkaufmann | ?Bankkauffrau | Ausbildung zum Bankkaufmann | Ausbildung zur Bankkauffrau
bankruptcy law
Basel III | Basilea III | Bâle III | Solvencia II
Belegprüfung
Benefits in Kind
?bilan
?bilans | établissement des bilans | Bilanzerstellung | elaboración de balances
Bilanzbuchhalter IHK
Bilanzierung
?Billing | ?facturación | Rechnungsstellung | facturation | invoicing | Fakturierung | Rechnungswesen | invoice processing | ?invoices | purchase invoices | sales invoicing | ?facturas | Rechnungsprüfung | Eingangsrechnungen | procesamiento de facturas | traitement des factures | saisie des factures | conciliación de facturas | Fakturierung und Mahnwesen | invoice verification
BlackLine
Bloomberg Terminal | Bloomberg
Board Reporting
?bonds
Bottomline
Branch Banking
BrightPay
Brokerage Operations
Budget Management | ?budgeting | budget control | gestión de presupuestos | Budgetverantwortung | gestion budgétaire | gestion de budget | gestión presupuestaria | Budgetverwaltung | control presupuestario | managing budgets | Budgetkontrolle | suivi budgétaire | budget monitoring | élaboration de budgets
Budget Planning | Budgetplanung | planificación presupuestaria | budget preparation | elaboración de presupuestos | planification budgétaire | Budgetierung
Business Control | Berichte und Kennzahlen
Business Partnering | finance business partnering
Business Valuation | company valuation | valoración de empresas | Unternehmensbewertung | ?valuation
=CAIA
?=Calypso
?=Candis
cap tables | cap table management
Capital Allowances
Capital Budgeting
Capital Expenditure
Capital Gains Tax
Capital IQ
capital markets
?Card Payments
CaseWare
Cash Allocation | cash application | cash posting
Cash Book | cashbook
Cash Books
Cash Counting | manejo de efectivo | Bargeldhandling
cash flow forecasting
Cash Flow Forecasts | cash-flow forecast | Liquiditätsvorschau
Cash Flow Management | flujo de caja | Liquiditätsplanung | cash-flow
Cash Flow Statements
Cash Forecasting | prévisions de trésorerie | previsión de tesorería | previsiones de tesorería
Cash Handling | manejo de caja | Kassenführung | tenue de caisse | cash register | till operation | Kassieren | cobro en caja | Kassenabrechnung | encaissement | arqueo de caja | gestion de caisse | Kassenbedienung | cashing up | till work | tills | Kassentätigkeit | Kassentätigkeiten | ?=Kasse | ?caja | ?till | handling cash | ~?a till | ~?the till
Cash Management
Cash Pooling
Cash Reconciliation | cuadre de caja | Kassenabstimmung | cuadrar la caja
=CCH
Cegid Loop
Cegid Quadra
CeMAP
certification AMF
=CFA | chartered financial analyst
CFA charter
CFA Level I
=CFE
CHAPS
Charge-backs
Chargebacks
charges sociales
Charity SORP
Charles River
Chart of Accounts
chartered accountant
Chartered Financial Planner
?=CIA
?=Ciel
Ciel Compta
=CIMA
CIMA Qualification
?=CIOT
CIPFA
=CIPP | ~CIPP membership
?=CIS
CIS Returns | construction industry scheme
=CISI
Claims Investigation
claims reserving
Clear Books
?Client Accounts
clôture annuelle
clôture de caisse
collateral management
collateral valuation
?Collections
Collections and Payments | cobros y pagos | gestión de cobros y pagos
Commodities Trading
Company Accounts
comparable company analysis | trading comparables | comparables analysis
?conciliaciones
Consolidation | ~financial consolidation | consolidación contable | Konzernabschluss | consolidation comptable | ?consolidación | ?Konsolidierung
consolidation des comptes
Contaplus | ~A3 ERP | A3CON | ~A3 Software | A3ASESOR | Sage Despachos | =Odoo contabilidad | Milena | =SILTRA
Contasimple
ContaSol
control de gastos
contrôle budgétaire
?Controlling | control de gestión | management control | Kostenstellenrechnung | Deckungsbeitragsrechnung
Core Banking | core banking systems | Kernbankensysteme | Kernbankensystem
Corporate Finance
Corporation Tax | impuesto de sociedades | Körperschaftsteuer | impôt sur les sociétés | Impuesto sobre Sociedades
corporation tax computations
Cost Accounting | Kostenrechnung | contabilidad de costes | contabilidad analítica | contrôle de gestion | comptabilité analytique | Kosten- und Leistungsrechnung | cost control | control de costes | cost analysis | análisis de costes | Kostenkontrolle | contrôle des coûts | maîtrise des coûts | control de costos | cost management | suivi des coûts | Kostencontrolling | gestion des coûts
Cost Allocation
Cost Centres
Cost Modelling
cotizaciones
Coupa
?=CPA
Credit Assessment
Credit Checks | credit checking | Bonitätsprüfung | analyse crédit | Kreditprüfung | Kreditanalyse
Credit Control | credit management | Forderungsmanagement | gestión de cobros | overdue accounts | chasing debts
Credit Files
credit insurance | trade credit insurance | seguro de crédito | assurance-crédit | Kreditversicherung
credit limits
credit policy
Credit Risk | riesgo de crédito | Kreditrisiko | risque de crédit | credit analysis | análisis de crédito | credit scoring | Kreditrisiken | risques de crédit | riesgos de crédito | modelos de scoring | scoring models | Scoring-Modelle | modèles de scoring | credit scoring models | analyse de crédit
credit risk management
?=CRR
=CTA
Customs Duty
data rooms | virtual data rooms
DATEV | ~DATEV Unternehmen online | DATEV Anwalt
DATEV Kanzlei-Rechnungswesen
=DCF
=DCG | diplôme de comptabilité et de gestion
Deal Structuring
Debitoren und Kreditoren
debt collection | recouvrement | Mahnwesen | dunning | ejecuciones | plazos procesales | Fristenüberwachung
Debt Management
Debt Recovery
=DEC
déclarations sociales
Deferred Revenue
Derivatives | options trading | derivados financieros | produits dérivés | productos derivados | ?derivados | Derivate
Dext
?=Diamant
?=Digita
DipPFS
Discounted Cash Flow
divisas
Dodd-Frank
Doppik | doppische Haushaltsführung | kommunale Doppik
=DORA
DPAE
=DSCG
=DSN
due diligence
Dynamics 365 Business Central
Dynamics 365 Finance
=EBP
=EFA
EFPA
=EIOPA
=EMIR
?equities
Equity Research | valorisation d'entreprises | évaluation d'entreprises
ESG Investing
=ETFs | exchange-traded funds
?=Exact
?=Exchequer
excise duty | Verbrauchsteuer | impuestos especiales | droits d'accises
Expense Processing
Expense Reporting
Expensify
Expertise Comptable | ?Bilanzbuchhalter
Factoring | affacturage
FactSet
FacturaPlus
=FactuSol
=FEC
Finance Systems
Financial Accounting and Bookkeeping | double-entry bookkeeping
Financial Analysis | análisis financiero | Finanzanalyse | analyse financière
Financial Controlling
Financial Due Diligence | due diligence financiera
Financial Forecasting
Financial Instruments
Financial Modelling | financial modeling | modelización financiera | Finanzmodellierung | modélisation financière
Financial Planning | planificación financiera | Finanzplanung | planification financière | =FP&A
Financial Planning and Analysis | business planning
Financial Regulation
Financial Reporting | Finanzberichte | reporting financier | Finanzberichterstattung | reportes financieros
financial statements | estados financieros
Financial Systems
Finastra
FIX Protocol
Fixed Asset Accounting
Fixed Assets | Anlagenbuchhaltung | activos fijos | immobilisations | inmovilizado
fixed income | Anleihen
float management
FloQast
?Foreign Currency
foreign currency counter
Foreign Exchange | FX risk | Devisenhandel | =FX | Devisen
Forensic Accounting
Fraud Analysis
Fraud Detection | fraud prevention | detección de fraude | Betrugserkennung | détection de la fraude | lutte contre la fraude
fraud investigations
FreeAgent
French GAAP | plan comptable général | =PCG
FreshBooks
?=FRM
FRS 101
FRS 102
FRS 105
?Fund Management
FX management
FX Trading
Garnishments
General Ledger | libro mayor | Hauptbuch | grand livre | Hauptbuchhaltung | nominal ledger | ledger management | libro diario
German GAAP (HGB) | =HGB | ~HGB accounting
gestión de costes
gestión de impagados | relance client
gestión de pagos
Gewerbesteuer
Gift Aid | charity accounting | fund accounting
goodwill impairment | impairment testing
Grant Accounting
Grant Claims
Grant Reporting
Great Plains
Green Finance
GRI Standards
Group Accounts
Haushaltsplanung | élaboration du budget
Hedge Accounting
hedging | FX hedging | currency hedging
=HMRC
=Holded
?Home Insurance
Hubdoc
Hyperion
IAS 19
=ICAAP
ICAEW
ICAS
IDEA Audit Software | =IDEA
IFoA
=IFRS | =NIIF | ~normes IFRS | IFRS 17
IFRS 15
IFRS 16
IFRS 9
Impact Investing
income statements | cuenta de resultados | Gewinn- und Verlustrechnung | compte de résultat
Income Tax | =IRPF | Einkommensteuer | impôt sur le revenu | personal tax
Indirect Tax
Inheritance Tax
Insolvency | insolvency law | Insolvenzrecht | concursal | droit des entreprises en difficulté
insolvency practice
Intercompany | intercompany accounting | intercompany reconciliations | operaciones intragrupo | Intercompany-Abstimmung
Intercompany Reconciliation
interest rate hedging | Zinsabsicherung | cobertura de tipos | couverture de taux
interest rate swaps | Zinsswaps
internal audit | auditoría interna | audit interne | interne Revision | internal auditing | internal audits | audits internes | interne Audits
Internal Controls | internal control systems | contrôle interne | control interno | internes Kontrollsystem | =IKS
Intrastat | ~Intrastat returns
Intrastat-Meldungen
Inventory Accounting
Investment Analysis | análisis de inversiones | Investitionsrechnung
Investment Appraisal
?Investment Banking
investor relations | relations investisseurs | relación con inversores
Invoice Factoring
Invoice Finance
=Iplicit
IR35
Iris Accountancy | =IRIS
IRIS Accounts
IRIS Payroll
Islamic Finance
ISO 20022
iTrent
Ivalua
IVAs
iXBRL
Jaggaer
Jedox
job costing
Journal Entries | journal postings | posting journals | journals posting
?=Kashflow
=kdb+
Kontenpflege
Kostenkalkulation | chiffrage des coûts
KPI analysis
=KWG | Kreditwesengesetz
=KYB | Know Your Business
=KYC | know your customer | identificación de clientes
Kyriba
LBO Modelling
Lease Accounting
?Leasing | Leasinggeschäft | crédit-bail | arrendamiento financiero
ledger reconciliation
Lexoffice
Lexware
=LGPS
liasses fiscales
Limited Company Accounts
Liquidity Risk | riesgo de mercado | Marktpreisrisiko
Loan Documentation
Loan Origination
Loan Processing | ?loans | ?lending | *?préstamos | Kreditvergabe | *?crédits | hipotecas | Immobilienfinanzierung | tramitación de préstamos | Kreditbearbeitung | Kreditsachbearbeitung | instruction de crédits | dossiers de crédit | ?mortgages | préstamos hipotecarios | prêts immobiliers | crédits immobiliers
Loan Servicing
Loan Underwriting | credit underwriting
Lohnsteuer
Longevity Modelling
LucaNet
M&A | mergers and acquisitions | fusiones y adquisiciones | fusions-acquisitions
Making Tax Digital | =MTD | self-assessment returns
management accounts | management accounting
Management Reporting
Marine Insurance | transport insurance
MaRisk
Market Making
Market Risk
Master Tax
mercados de capitales
Merchant Services
MHR iTrent
Microfinance
Microsoft Dynamics NAV
=MiFID
MiFID II | certificación MiFID
Model Validation
modelos tributarios
Money Laundering Regulations
Month-end Close | ~month-end closing | cierre mensual | Monatsabschluss | Monatsabschlüsse | clôture mensuelle | cierre contable | closing of accounts | cierres contables | clôtures mensuelles | clôture comptable | month end
Month-end Procedures
Month-end Reporting
Monthly Reporting
?=Morningstar
Mortgage Advice | hypotecas | Baufinanzierung | crédit immobilier | mortgage underwriting
Mortgage Processing
Motor Insurance Law
multi-state payroll
Murex
=MYOB
National Insurance
NAV Calculation | fund administration | Fondsbuchhaltung | ?valorisation
?=Navan
NetSuite | ~Oracle NetSuite
=NHS Pensions
Nominaplus | a3nom
note de frais
OneStream
Open Banking
Opera 3
Operational Risk
operativa de caja
option pricing | Optionsbewertung
Options Pricing
=Oracle EBS
Oracle Financials
Oracle Fusion
Oracle Hyperion
Order Routing
OSPlus
overdue invoices | chasing invoices | chase invoices | chasing overdue invoices
P&L Management | P&L responsibility
P11D | P11Ds
Paraplanning
Partnership Accounts
?=PAYE
?Payroll | ~payroll processing | ~payroll administration | ~gestión de nóminas | Lohnbuchhaltung | ~gestion de la paie | nóminas | Gehaltsabrechnung | Lohnabrechnung | ~bulletins de paie | Entgeltabrechnung | ?paie | ~Lohn- und Gehaltsabrechnung | ~établissement de la paie | ~confección de nóminas | elaboración de nóminas
payroll bureau
Payroll Journals
payroll legislation
Payroll Reconciliation
Payroll Software
Payroll Tax
payroll tax returns
payroll taxes
PD models | =LGD | PD and LGD models | probability of default | loss given default
?=Pegasus
Pennylane
Pension Administration
pension auto-enrolment
pension contributions | holiday pay | auto-enrolment pensions
Pension Transfers
Pension Valuation
Personal Finance Advice | financial advice | asesoramiento financiero | Finanzberatung | conseil patrimonial | gestion de patrimoine | wealth management | banca privada | Anlageberatung | investment advice | asesoramiento de inversiones | Wertpapiergeschäft | conseil en investissement | Private Banking | gestión patrimonial | Vermögensberatung
?Pet Insurance
Petty Cash | caja chica
pitch books | pitch decks | pitchbooks
PitchBook
plan general contable
Planful
Planungsrechnung
?=Pleo
Portfolio Management | gestión de carteras | Portfoliomanagement | gestion de portefeuille
portfolio monitoring
power markets | energy markets | Energiemärkte | Strommärkte | mercados energéticos | marchés de l'énergie
?presupuestos
Prime Brokerage
Product Costing
Professional Indemnity
Profit and Loss | P&L
Project Finance
Prophix
Protection Insurance
Public Liability
purchase ledger control
Purchase Orders | purchase order processing | órdenes de compra | bons de commande
Quadratus
Quantitative Finance
QuickBooks
QuickBooks Online
R&D Tax Credits
rapprochements
?Real Estate Finance
Receipt Bank
Refinitiv
relances clients
remesas bancarias
renta fija
renta variable
?Retail Banking
Retirement Planning
Reuters Eikon | =Eikon | LSEG Workspace
Revenue Recognition
riesgo operacional
Risk Management | gestión de riesgos | Risikomanagement | gestion des risques | risk analysis | análisis de riesgos | Risikoanalyse | analyse des risques
Risk Modelling
Risk Surveys | risk engineering
=ROAC
?=Sage | Sage 50 | Sage 200 | Sage 100
Sage 1000
Sage Intacct
Sage Payroll | Cegid
Sales Invoices
sales ledger control
Sales Tax
SAP Analytics Cloud
SAP Ariba
SAP BW
SAP CO
SAP Concur | =Concur
SAP FI | SAP FI/CO | SAP FICO
SAP TRM
Sarbanes-Oxley
Scenario Analysis
scope 3 emissions | scope 1 and 2 emissions | greenhouse gas inventories | Treibhausgasbilanz | huella de carbono corporativa
scorecards | scorecard development | credit scorecards | Scorecard-Modelle
Securities Advice | Wertpapierberatung
Securities Lending
Securitisation
seguros sociales
Self-assessment | personal tax returns
Sensitivity Analysis
=SEPA
SEPA Payments
Series 63
Series 7
Service Charge Accounting
sevDesk
Share Registration
Sicon
Simba
Simcorp
SKR03
SKR04
Sole Trader Accounts
Solicitors Accounts Rules
Solvency II | Solvabilité II
=SORP | charities SORP | housing SORP
Source of Funds Checks | source of funds | source of wealth | source of wealth checks | origen de fondos | origine des fonds
=SOX
SOX compliance
Sozialversicherung
Spanish GAAP | =PGC | Plan General de Contabilidad | Kontenrahmen SKR03
Spendesk
Standard Costing
state tax filings
Statutory Accounts
Statutory Audit | auditoría de cuentas | commissariat aux comptes | révision comptable | revisión contable | Abschlussprüfung
Statutory Audits | year-end audits
Statutory Maternity Pay
Statutory Payments
Statutory Sick Pay
?=STEP
Steuerberater
Steuerfachwirt
Stochastic Calculus
Stock Valuation | inventory valuation | valoración de inventarios | Bestandsbewertung | valoración de existencias
Stress Testing
Structured Finance
Suministro Inmediato de Información | =SII | modelo 303 | modelo 347 | modelo 390 | modelos fiscales
Supplier Statements | supplier statement reconciliation
suspense accounts
Suspicious Activity Reports | suspicious activity report | suspicious activity reporting | suspicious transaction reports | Verdachtsmeldungen | comunicación de operaciones sospechosas | déclarations de soupçon
SWIFT payments | SWIFT messages | SWIFT messaging | SWIFT-Zahlungen
=Tagetik
Tax Accounting
Tax Audits | inspecciones fiscales | Betriebsprüfungen | contrôles fiscaux
Tax Compliance | corporate tax | fiscalité | fiscalidad | tax advisory | Umsatzsteuer | déclarations fiscales | impuestos | compliance fiscal
Tax Filing
tax law | Steuerrecht | derecho fiscal | droit fiscal | derecho tributario
Tax Planning | planificación fiscal | Steuerplanung | optimisation fiscale
Tax Provisioning
Tax Research
tax returns | declaraciones fiscales | Steuererklärungen | declaraciones de impuestos | Steuererklärung | liquidación de impuestos | tax preparation | Einkommensteuererklärungen | income tax returns | self assessment tax returns
TaxCalc
=TCFD
Teachers' Pensions
Technical Accounting
Temenos
term sheets
three-way matching
Till Reconciliation | cierre de caja
Tipalti
=TM1 | IBM Planning Analytics
Tokenisation
trade credit
Trade Finance | trade settlement | corporate actions | securities settlement | ?custody | créditos documentarios | crédits documentaires
trade reconciliation | trade reconciliations
Trade Reporting
Trade Support
transfer agency
Transfer Pricing | precios de transferencia | Verrechnungspreise | prix de transfert
Travel Expenses | expense management | Reisekosten | notes de frais | gastos de viaje | notas de gastos
?Travel Insurance | seguros de viaje | Reiseversicherungen | assurance voyage
Treasury | ~?treasury management | tesorería | trésorerie | gestion de trésorerie
Trial Balance | balance de comprobación | Saldenliste | balance générale
=Trintech
Trust Accounting
Twinfield
UK GAAP
Underwriting | ~insurance underwriting | suscripción de riesgos | Risikoprüfung | souscription
unemployment tax
Unit Pricing
?=Unit4
=US GAAP | =GAAP
Value at Risk
=VaR
Variance Analysis | análisis de desviaciones | Abweichungsanalyse | analyse des écarts | Abweichungsanalysen | analyse d'écarts | Soll-Ist-Vergleich
=VAT | VAT returns | =IVA | =TVA | Umsatzsteuervoranmeldung | déclarations de TVA | Umsatzsteuervoranmeldungen | VAT return | declaraciones de IVA | declaración del IVA | declaración de IVA | declaraciones del IVA | liquidación del IVA | liquidación de IVA | declaración de la renta
=Vena
verificación de facturas | contrôle des factures
W-2 processing
Wage Tax
Wertpapiere
Wertpapierhandel
wire transfers
Wirtschaftlichkeitsrechnung
withholding tax | tax withholding
Wolters Kluwer
Workday Financials
Working Capital Management | working capital | capital circulante
=Workiva
=WpHG
XBRL
Xero | ~Xero accounting
Xero Payroll
year-end accounts | Jahresabschluss | Jahresabschlüsse | bilan annuel | year-end close | cierre anual
Year-end Audit
Year-end Payroll
Year-end Reporting
Yooz
Zahlungseingänge
Zero-based Budgeting | presupuesto base cero | budget base zéro
Zoho Books
# Insurance
=ACII
Actuarial Pricing
Actuarial Reserving
Actuarial Software | Prophet software | ResQ | =Emblem
Acturis
affordability assessments
annuities | Rentenversicherungen
Applied Epic
assurance vie
Avant2
aviation insurance
Bordereaux
broker relations | broker management
Broking
Catastrophe Modelling
Cert CII | DipCII
Cert PFS
CF30
=CII | CII qualifications
CII Certificate | CII Cert | CII qualification | Dip CII
Claims Adjusting
Claims Handling | claims management | gestión de siniestros | Schadenregulierung | gestion des sinistres | Schadenbearbeitung | tramitación de siniestros | claims processing | Schadensregulierung | claims assessment | règlement des sinistres | indemnisation
Codeoscopic
?commercial insurance
commercial lines
contratos de seguro
contrats d'assurance
cyber insurance | surety bonds | seguro de caución
Delegated Authority | delegated underwriting
Dip PFS
Duck Creek
ebix
equity release
exposure management | exposure modelling
final salary schemes | defined benefit schemes
=FNOL | first notification of loss | first notice of loss
FSA regulations
Group Risk
Guidewire
Guidewire ClaimCenter
Guidewire PolicyCenter
health insurance products
IARD
IDD | formación IDD | capacité professionnelle assurance | IAS niveau 1 | carte ORIAS | =ORIAS
insurance administration
Insurance Advice | Versicherungsberatung | asesoramiento en seguros | conseil en assurance
Insurance Brokerage | correduría de seguros | Versicherungsvermittlung | courtage en assurance | insurance broking | 34d | IHK-Sachkunde 34d | ?Versicherungsfachmann
Insurance Claims | ?siniestros | gestion de sinistres | ?sinistres | peritaciones | peritaje | expertise automobile | loss assessment | indemnizaciones
Insurance Law | Versicherungsrecht | derecho de seguros | droit des assurances
Insurance Policies
Insurance Products | ?seguros | Versicherungsprodukte | produits d'assurance
investment administration
Kfz-Versicherungen
Ley de Contrato de Seguro | code des assurances
Liability Claims | ?responsabilidad civil | Haftpflichtschäden | ?Haftpflicht | responsabilité civile
liability insurance | Haftpflichtversicherung
?life insurance | Lebensversicherung
Lloyd's Market | Lloyd's of London | ?London Market
loss adjusting | peritación | peritaje de siniestros | Schadengutachten | expertise sinistres
mid-term adjustments
mortgage packaging
Motor Claims | siniestros de autos | Kfz-Schäden | sinistres auto
motor insurance | Kfz-Versicherung
msg.Insurance Suite
Open GI
Pension Schemes | pensions administration | betriebliche Altersversorgung | planes de pensiones | ?pensions | Altersvorsorge
Pensions Advice | pension advice | asesoramiento en pensiones | Altersvorsorgeberatung | épargne retraite
personal lines
Policy Administration | emisión de pólizas | Policierung | gestion de contrats
Policy Interpretation
Policy Wordings | policy wording
pólizas
Premium Calculation
prévoyance
Property Claims | multirriesgo | Sachschäden | multirisque habitation | sinistres habitation
property insurance | Sachversicherung | seguros de hogar | Sachversicherungen
protection advice | mortgage and protection advice
Regulated Retail Investment Adviser
Reinsurance | reaseguro | Rückversicherung | réassurance
renewals negotiation
Reserving | provisionnement | Reservierung von Schäden | provisiones técnicas | claims reserves | Schadenreserven
risk underwriting
seguros agrarios
seguros de vida
seguros generales
?stockbroking
Subrogation | recobros | ?Regress | recobro
subrogation claims
?suscripción
suscripción de pólizas
=TCF | treating customers fairly
Treaty Reinsurance
Versicherungsverträge
Vertragsverwaltung
=VVG
Xactimate
# Law and compliance
Abfallrecht | Immissionsschutzrecht
actes juridiques
actes notariés
Actionstep
=Aderant
Adjudication | adjudications
Administrative Law | derecho administrativo | Verwaltungsrecht | droit administratif
Advocacy | courtroom advocacy
Advoware
affidavits
AGM Organisation
Agricultural Law
Alternative Dispute Resolution
Annotext
Anti-bribery | ISO 37001 | ISO 37301
Anti-corruption
Antragsbearbeitung
Aranzadi
?Arbitration | arbitraje | Schiedsverfahren | ?arbitrage | international arbitration
arrendamientos
?assignations
Asylum Claims
Aviation Law
Banking Law | derecho bancario | Bankrecht | droit bancaire | capital markets law
Bar Qualification
baux commerciaux
baux d'habitation
=beA
Beck Online
BigHand
Board Minutes
Board Secretarial
Board Support
Boundary Disputes
Case Law
Case Management | ~case management system | gestión de casos | Fallmanagement | gestion de dossiers | caseload management
Case Preparation
=CASS
CCPA
Charity Governance
Charity Law
Children Law
CILEX
=CIPM
=CIPP/E
CIPP/E Certification
Civil Law | derecho civil | Zivilrecht | droit civil
Civil Litigation
Civil Procedure | derecho procesal | Zivilprozessrecht | procesal civil
Client Care | Mandantenbetreuung | Mandantenkommunikation | atención a clientes del despacho
Client Interviews
Client Money Rules
Clinical Negligence
Clio
code de la commande publique | Vergabeverordnung
?Commercial Contracts | acuerdos comerciales | accords commerciaux
Commercial Law | derecho mercantil | Handelsrecht | droit commercial | droit des affaires
commercial leases
Commercial Litigation
commercial property
Company Formation
Company Formations
company law | derecho societario | Gesellschaftsrecht | droit des sociétés | corporate law | corporate secretarial
Company Registers | registro mercantil | Handelsregister | Companies House | Grundbuch | registro de la propiedad | publicité foncière | Grundbuchrecht | registre du commerce | Land Registry
Company Secretarial
Competition Law | antitrust | Kartellrecht | droit de la concurrence | derecho de la competencia
Completion Statements
?Compliance | regulatory compliance | cumplimiento normativo | conformité réglementaire | conformité | compliance programmes | corporate compliance | compliance penal | Compliance-Management | programme de conformité
Compliance Audits
Compliance Monitoring
Compliance Training | code of conduct | Hinweisgeberschutz | Lieferkettengesetz | LkSG | devoir de vigilance
?conclusions
Conduct Risk
Conflict Checks
Construction Law | Baurecht
Consumer Duty
Consumer Law | derecho de consumo | Verbraucherrecht | droit de la consommation
Contract Automation
Contract Drafting | redacción de contratos | Vertragsgestaltung | rédaction de contrats | drafting contracts | rédaction contractuelle
contract law | derecho contractual | Vertragsrecht | droit des contrats
Contract Lifecycle Management | =CLM
Contract Management | gestión de contratos | Vertragsmanagement | gestion des contrats | contract administration | gestion contractuelle
contract negotiation | negotiate contracts | negociación de contratos | négociation de contrats | négociez les contrats | negociar contratos | négocier les contrats | Verträge verhandeln
contract review | revisión de contratos | Vertragsprüfung
Contract Templates
contratos mercantiles | contrats commerciaux | Handelsverträge | Wirtschaftsverträge
Conveyancing | Liegenschaftsrecht
Cookie Compliance
corporate governance | gobierno corporativo
Costs Budgeting
Costs Drafting
Costs Law
Court Advocacy
Court Attendance
court bundles | ?bundling
Court Filing
Court Filings | presentación de escritos | Klageschriften
Court Hearings | vistas judiciales | Gerichtstermine
Court Listings
Court of Protection
Court Procedures
=CRD IV | CRD V
Criminal Defence | defensa penal | Strafverteidigung | défense pénale
Criminal Law | derecho penal | Strafrecht | droit pénal
=CRS
customer due diligence | CDD checks | CDD reviews | CDD files
Customs Law | Zollrecht | derecho aduanero
Dalloz
Data Breach Response
data protection | protección de datos | Datenschutz | protection des données | data privacy | LOPDGDD
Data Protection Impact Assessments
Data Protection Law | Datenschutzrecht | ley de protección de datos | derecho de protección de datos
Data Retention
Data Subject Requests
Deadline Management | Fristenverwaltung | gestión de plazos | control de plazos | deadline monitoring | suivi des délais | Fristenkontrolle | Fristenmanagement | deadline tracking
Debt Litigation
Deed Drafting | redacción de escrituras
?demandas | ?lawsuits
Deputyship
derecho arrendaticio | droit locatif
derecho concursal | droit des faillites
derecho sucesorio
derecho urbanístico
?Dictation
?disclosure
Dismissal Protection Law | Kündigungsschutz
dispute resolution
Divorce
Docketing
?=Doctrine
document management | gestión documental | Dokumentenmanagement | gestion documentaire | records management | Dokumentenverwaltung | gestion électronique de documents
Document Review
DPIA | GDPR audits | delegado de protección de datos | Datenschutzbeauftragter | =DPO
Drafting Pleadings | rédaction de conclusions
due diligence legal
e-disclosure
E-Discovery
E-filing
Education Law
Elite 3E
Employment Law | labour law | derecho laboral | Arbeitsrecht | droit du travail | droit social | legislación laboral | labour legislation
Employment Litigation | contentieux prud'homal | contentieux social | litigios laborales
Energy Law
Entertainment Law
Environmental Law | derecho ambiental | Umweltrecht | droit de l'environnement
escritos judiciales
estate administration
estate planning
Ethics Training
=Everlaw
Exchange of Contracts
Expedientes de Regulación de Empleo | =ERE | =ERTE | =ERTES | expediente de regulación de empleo
expert witness work | expert witness reports
Export Controls | export control | Exportkontrolle | sanctions compliance
Family Law | derecho de familia | Familienrecht | droit de la famille
=FATCA
FCPA
File Management | ?filing | Aktenführung | ?archivage | Aktenverwaltung | ?Ablage | ?Aktenpflege | gestión de archivos | gestión de archivo
File Opening
Finance Law
Financial Crime
financial crime prevention
Financial Promotions
?Freedom of Information
=GDPR | =RGPD | =DSGVO | =LOPD | ~UK GDPR | Reglamento General de Protección de Datos
Genapi
=GNotKG | XNotar
Handelsregisteranmeldungen
?Health Law
HIPAA
HOAI
Human Rights Law
=IAPP
=ICA diploma
=ICOBS
iManage
Immigration Law | derecho de extranjería | Ausländerrecht | droit des étrangers | extranjería | Aufenthaltsrecht
Infolex
Information Governance
Inquests
Insolvency Proceedings | concursos de acreedores | concurso de acreedores | Insolvenzverfahren | procédures collectives
instruction des permis | instruction des permis de construire | instruction du droit des sols
Intellectual Property | propiedad intelectual | geistiges Eigentum | propriété intellectuelle | propiedad industrial | gewerblicher Rechtsschutz
Internal Investigations
International Law
IP Portfolio Management
?=Ironclad
IT Law | derecho digital | IT-Recht | droit du numérique | LSSI | AI Act | software licensing | licensing agreements
=JCT
?Joint Ventures
Judicial Review
?=Juris
=Juro
justificación de ayudas | justificación de subvenciones | Verwendungsnachweise
Kaufvertragsentwürfe | Vertragsentwürfe | Kaufverträge
?=Kira
=Kleos
Kreditrecht | Darlehensrecht | Bankvertragsrecht
Lamy
Land Charges
Land Law
Land Register Applications | Grundbuchanträge
Land Registration
landlord and tenant
lasting powers of attorney
LawConnect
=LEAP
lease drafting
?Leasehold
?leases
Lefebvre
Legal Advice | asesoría jurídica | asesoramiento jurídico | Rechtsberatung | conseil juridique
Legal Aid
Legal Analysis
Legal Billing
Legal Correspondence
Legal Documentation
Legal English | inglés jurídico | anglais juridique | Rechtsenglisch | translation of contracts
Legal Project Management
Legal Research | investigación jurídica | juristische Recherche | recherche juridique | veille juridique | Rechtsrecherche | Rechtsrecherchen | recherches juridiques
Legal Secretarial Work | secrétariat juridique | secretariado jurídico | legal secretarial
Legal Tech | legal technology
Legal Terminology
Legal Writing | legal drafting | redacción jurídica | rédaction d'actes | rédaction juridique | Schriftsätze | escritos jurídicos | redacción de escritos | contestaciones a la demanda | escritos procesales
?Legislation | ?legislación | legislación vigente
Lexis 360 | =Lexis360
LexisNexis
LexNET
Lextenso
?Licensing
licitación pública
liquidación de herencias
litigación
?Litigation | litigios | Prozessführung | contentieux | court proceedings | contencioso
loi Alur
loi Carrez
loi Pinel
?=LPC
?=Luminance
Mahnverfahren
Maritime Law | derecho marítimo | Seerecht
Matter Management
Media Law | Medienrecht | droit des médias
Mediation | ?mediación | ~mediation training
Medical Negligence
Merger Control | control de concentraciones | Fusionskontrolle
Nachlass
NEC contracts | NEC4 | NEC4 contracts | NEC3 contracts
NetDocuments
Non-disclosure Agreements | NDAs | confidentiality agreements drafting
Notarial Law | droit notarial | Notariatsrecht | derecho notarial
Notarial Practice | Notariat | notariado | notarial deeds | Notariatskenntnisse | Beurkundungen | actes de vente | actes authentiques | escrituras públicas | *?notaría | notarielle Urkunden
Notariatswesen | Urkundenwesen
Notarisation
Notarised Deeds | escrituras
Notary Software
=Nuix
OISC accreditation | =OISC | OISC level 1 | OISC level 2
Open Source Licensing | licencias de código abierto | Open-Source-Lizenzen
Outsourcing Agreements
Paralegal Work | legal administration
Patent Drafting
patent law | Patentrecht
Patent Prosecution
Patent Searches
PEP screening
PerfectLaw
?Personal Injury
Plaidoirie | plaidoiries
pleadings
Police Station Accreditation
Policy Drafting | legislative drafting | ?policy development
Policy Review
Post-completion
Powers of Attorney
Practical Completion
Practical Law
Practice Management Software
Practising Certificate
Präferenzrecht | Präferenzkalkulation | Warenursprung
Presserecht | droit de la presse | derecho de la información
Privacy by Design
Privacy Impact Assessments
Privacy Law
Privacy Notices
Probate | ~wills and probate | Erbrecht | derecho de sucesiones | droit des successions | ?herencias | inheritance law
procédure civile | procedimientos judiciales | Zivilprozess
?=Proclaim | case management systems
Procurement Law
Property Disputes
property law | Immobilienrecht | derecho inmobiliario | droit immobilier | Grundstücksrecht
Prüfungswesen
Public Law | derecho público | droit public | constitutional law | Verwaltungsverfahren | commande publique | código penal | Vergabeverfahren
public procurement | contratación pública | marchés publics | contratos públicos | Vergaberecht | passation des marchés
Public Procurement Law | code des marchés publics | droit des marchés publics | ley de contratos del sector público | contratación administrativa | droit de la commande publique
RA-MICRO
Real Estate Law
Records of Processing
Records of Processing Activities
?recursos
recursos de apelación | recurso de apelación | recursos de casación | Berufungsverfahren | procédure d'appel
redacción de demandas
refugee law
regulatory affairs | asuntos regulatorios | affaires réglementaires | Zulassung von Arzneimitteln
Regulatory Change
Regulatory Investigations
Regulatory Reporting | reporting regulatorio
?=Relativity
reporting réglementaire
residential conveyancing
RPVA
RVG | GKG | RVG-Abrechnung | Gerichtskostengesetz
SaaS Agreements
?sanctions
sanctions screening | ?embargos | contrôle des exportations
SAR reporting
SDLT
Secib
Securities Law | Kapitalmarktrecht | derecho del mercado de valores
Settlement Agreements
Settlement Negotiation
Share Purchase Agreements
Shareholder Agreements | pactos de socios | pacto de socios | Gesellschafterverträge | pactes d'actionnaires | shareholders' agreements
Shipping Law
=SM&CR
=SMCR
Social Law | Sozialrecht | SGB VIII | SGB II | SGB XI
Social Security Law | derecho de la seguridad social | ?seguridad social | Sozialversicherungsrecht | droit de la sécurité sociale
Sports Law
?=SQE
?=SRA
SRA registration | registered with the SRA
Stamp Duty
Subject Access Requests
?successions
sucesiones
Supply Agreements
Tenancy Law | Mietrecht | arrendamientos urbanos | ?baux
tendering | licitaciones | appels d'offres | Ausschreibungen | public tendering | ~öffentliche Ausschreibungen | licitaciones públicas
testamentos
Third-party Due Diligence
Time Recording | time records | Leistungserfassung | =GTA
Tirant
Title Checks
Trade Mark Filing
trade marks | trademark law | marcas y patentes | Markenrecht | droit des marques
Trademark Filing
Trademark Registration | trade mark registration | trademark filings
Trademarks
Traffic Law | Verkehrsrecht | derecho de tráfico
tramitación de expedientes | gestión de expedientes | ?expedientes | Aktenbearbeitung | instruction de dossiers | suivi de dossiers | montage de dossiers
transaction monitoring
trial preparation
Tribunal Representation
TriNotar
Trusts and Estates
UK Bribery Act
Umsatzsteuerrecht | Einkommensteuerrecht | Körperschaftsteuerrecht
Visa Applications
vLex
VOB | VOB/B
vulnerable customers | vulnerable customer policy
Water Law | Wasserrecht | derecho de aguas | droit de l'eau
Welfare Law
Westlaw
Whistleblowing | canal de denuncias
?wills
Witness Preparation
witness statements | disclosure exercises
Zwangsvollstreckung | enforcement proceedings | voies d'exécution | enforcement of judgments
# Human resources
360-degree Feedback
360 Feedback
absence management | gestion des absences | ?absences | gestión de ausencias | Fehlzeitenmanagement | contrôle des absences
absence monitoring
ACAS
ACAS guidelines
Active Sourcing | búsqueda directa | Direktsuche | chasse de têtes | approche directe
Adobe Captivate
ADP Decidium
annonces de recrutement
Applicant Tracking Systems | applicant tracking system | =ATS
Apprenticeship Levy
Apprenticeship Programmes | ?apprenticeships
Arbeitszeugnisse
?=Articulate
Articulate Rise
Articulate Storyline
?=Ashby
Auswahlgespräche
BambooHR
Benefits Administration
Betriebliches Eingliederungsmanagement | Eingliederungsmanagement
Bizneo
Boolean search
Bullhorn
búsqueda de candidatos
Campus Recruitment
Candidate Screening | CV screening | preselección | Vorauswahl | criba curricular | screening de CV | screening curricular | tri de CV | tri des candidatures | Lebenslaufanalyse | Bewerbervorauswahl
candidate sourcing
?=Captivate
Case Investigations
?case work
Cegid Paie
Ceridian
Cezanne
Cezanne HR
Change Management | gestión del cambio | conduite du changement | Veränderungsmanagement | Prosci | ADKAR
CIPD | ~CIPD Level 5 | ~CIPD level 7 | ~CIPD qualification
CIPD Level 3
CIPHR
Coaching Certification | =ICF
Compensation and Benefits | comp and ben | Vergütungssysteme | compensación y beneficios | ?rémunération | Vergütungsmanagement | rémunération et avantages | Hay method | bandas salariales
Competency-based Interviewing | strukturierte Interviews | entretiens structurés | conduite d'entretiens
Competency Frameworks | competency framework
conducting interviews
?Contratos | contratación laboral | ?contratos de trabajo
contratos y nóminas
?=Cornerstone
CPage
=CSE
cuadrantes
d.vinci
DATEV LODAS | DATEV Lohn und Gehalt
?=Dayforce
DBS Checks
?=Deel
desarrollo del talento | ?Talent Development | Talententwicklung | développement des talents
Direktansprache
?=DISC
disciplinaries
disciplinary procedures | grievance procedures | disciplinary and grievance | absentismo
?Diversity and Inclusion | Diversity Management | égalité professionnelle
=Docebo
dossier du personnel
E-learning | elearning | e-learning design | formación online | formation en ligne | Online-Schulungen | diseño de cursos online | conception e-learning
Employee Engagement
Employee Relations | relaciones laborales | relations sociales | industrial relations
Employer Branding | marca empleadora | marque employeur | Arbeitgebermarke
Employment Contracts | contratos laborales | Arbeitsverträge | contrats de travail | ?contratación | ?contrataciones | altas y bajas | Personalsachbearbeitung | Vertragswesen
employment tribunals | employment tribunal
end-to-end recruitment
?Engagement Surveys
?entretiens
?entrevistas
entrevistas de selección
Equality Legislation
Equality Plans | planes de igualdad | plan de igualdad
ER casework
Eurécia
Executive Compensation
executive search
Exit Interviews
Exit Management
Expatriate Management
?Facilitation Skills
=Factorial
Feedback Talks | Feedbackgespräche | entretiens annuels d'évaluation
?formation professionnelle
FUNDAE
Gender Pay Gap Reporting
=GEPP
gestión de candidaturas | gestion des candidatures
gestion du personnel
?Global Mobility | mobilité internationale
GPEEC
Graduate Recruitment
Greenhouse ATS
grievance handling
?grievances
=Gupy
Headcount Planning
Headhunting
HiBob
?=Hogan
HR Access
HR Administration | administración de personal | Personalverwaltung | administration du personnel | personnel administration | Personaladministration | gestion administrative du personnel
HR advice
HR Business Partnering
HR Information Systems | HRIS | =SIRH | Personalinformationssystem
HR Policies
HR policy
HR Reporting | HR-Kennzahlen | headcount reporting | Fluktuationsanalyse | HR metrics | reporting RH | tableaux de bord RH
HR Systems
iCIMS
immigration sponsorship
Incentive Design
Indeed Resume
Induction Training | inductions
Infojobs
instructional design | diseño instruccional | ingénierie pédagogique
?Internal Mobility | ?mobilité interne | ?movilidad interna
International Payroll
interview scheduling
Interviewing | interview techniques | entrevistas por competencias | competency-based interviews | entretiens de recrutement | structured interviews | Bewerbungsgespräche
?Interviews
Job Advert Writing | rédaction d'annonces | redacción de ofertas | rédaction d'offres d'emploi | job adverts
job advertising
Job Analysis
Job Boards
Job Descriptions
Job Evaluation
JobAdder
Kenjo
?=Kronos
Labour Relations | negociación colectiva | collective bargaining | union negotiation | Tarifrecht | Tarifverträge | Tarifvertrag | convenios colectivos | dialogue social | comité d'entreprise | ?Betriebsrat | dialogue with unions | ?conventions collectives
?Leadership Development
?Learning and Development | =L&D
Learning Management Systems | =LMS | learning management system
?=Lever
LinkedIn Recruiter
LinkedIn Talent
=LOGA
Loxo
Lucca
maternity administration
=MBTI
Mentoring Programmes
=Meta4
Mitarbeitergespräche
Moodle
Moorepay
=Nibelis
Nominasol
Occupational Psychology | psychometric testing | psicotécnicos | pruebas psicotécnicas | tests psicotécnicos | tests psychotechniques | tests de personnalité | Eignungsdiagnostik | psychometrische Tests | psychometric tests | psychologische Testverfahren
Offboarding | entrevistas de salida
Offer Management
Offer Negotiation
?Onboarding | ~onboarding sessions | Einarbeitung
Oracle HCM
Organisational Design
Organisational Development | organisation development | desarrollo organizacional | Organisationsentwicklung | développement organisationnel
Outplacement | career coaching
P&I Loga
=PAISY
Pay Gap Reporting
Pay Reviews
PayFit
Paylocity
People Analytics | HR analytics | HR-Controlling
PeopleSoft
Performance Management | performance reviews | evaluación del desempeño | Leistungsbeurteilung | performance appraisals | entretiens annuels
Personalcontrolling
Personio
Personnel Files
?=PHR
plan de carrera
Planday
Psychometric Assessment | assessment centres | Assessment-Center
psychometric assessments
Public Sector Payroll | paie publique
Pulse Surveys
?Quality of Working Life | ?qualité de vie au travail | =QVT | =QVCT
Recruitee
?Recruitment | ?recruiting | reclutamiento | Personalbeschaffung | ?recrutement | selección de personal | talent acquisition | Personalauswahl | Bewerbermanagement | sourcing candidates | Personalgewinnung
recruitment and selection
?redundancy
Registration of Employees | bajas y altas | partes de baja
Retention Strategies
reward strategy
Rexx
rexx systems
Right to Work Checks | DBS administration
=Rippling
Rotageek
=RPO
Sage HR
Sage Paie
Sage People
Salary Benchmarking | job grading | ?reward | pay benchmarking | ?Vergütung | ?compensaciones | pay structures | sistema retributivo
Salary Negotiation
SAP HCM
SAP HR
SAP SuccessFactors | SuccessFactors
SD Worx
?=Sesame
Sesame HR
Share Schemes
?=SHRM
SHRM-CP
?sickness absence
=Silae
Sistema RED
Skello
Skills Assessments | bilans de compétences | bilan de compétences
Skills Matrices
SmartRecruiters
softgarden
Staff Appraisals
Staff Development
Staff Integration | *?intégration | intégration des nouveaux collaborateurs | parcours d'intégration | onboarding de empleados | plan de acogida | Einarbeitung neuer Mitarbeitender | intégration des salariés
staffing schedules
Star Payroll
Stellenanzeigen
StepStone
Succession Planning | ~succession | planificación de la sucesión | Nachfolgeplanung
Talent Management | gestión del talento | Personalentwicklung | gestion des talents | GPEC | Talentmanagement | gestion prévisionnelle des emplois
talent mapping
Talent Pipelines
Talent Pools
talent sourcing
Talentia
Talentsoft
Taleo
Target Agreements | Zielvereinbarungen | Zielvereinbarungsgespräche
team briefings | toolbox briefings
Team Supervision
Teamtailor
Telephone Interviews
temp desk
Temporary Recruitment
Time and Attendance | Zeiterfassung | control horario | timesheets | Zeitwirtschaft | gestion des temps
Trade Union Relations
train the trainer | Ausbildereignung | =AEVO | =AdA-Schein | Ausbildereignungsprüfung | formación de formadores
Trainer Qualification | Ausbildung der Ausbilder
Training Administration | plan de formación | planes de formación | plan de formation | plan de développement des compétences | Weiterbildungsplanung | desarrollo de personas | Potenzialanalyse | evaluaciones de desempeño | skills mapping
Training Coordination
Training Delivery | delivering training | impartición de formación | Schulungen durchführen | animation de formations | staff training | formación de personal | formation des équipes | Schulung von Mitarbeitern | corporate training | training staff | ?Schulungen | Mitarbeiterschulungen | Schulungskonzepte
Training Design
training needs analysis | detección de necesidades formativas | Bildungsbedarfsanalyse
Training Plans
Training Records
TUPE | redundancy consultation | reestructuraciones
=UKG
unconscious bias training
union negotiations | trade union negotiations | negociación sindical | négociations syndicales
Urlaubsplanung
vendor management systems
Video Interviews
Vincere
Visa Sponsorship Administration | ?work visas
Volume Recruitment
Vorstellungsgespräche
Wellbeing Programmes
Work Climate | clima laboral | encuestas de clima | employee engagement surveys | Mitarbeiterbefragungen | baromètre social
?=Workable
?=Workday
Workday HCM
Workforce Planning | Personalplanung | planificación de plantilla | Personaleinsatzplanung | ?plannings
Workplace Health Management | betriebliches Gesundheitsmanagement | Gesundheitsmanagement | =BGM | employee wellbeing
Workplace Investigations
Workplace Mediation
Works Constitution Act | Betriebsverfassungsgesetz | =BetrVG | Betriebsratsarbeit | Mitbestimmung
works council | Betriebsverfassungsrecht | ?comité de empresa | instances représentatives du personnel
Works Councils | trade unions | relaciones sindicales | relations syndicales
=Xing
Xing TalentManager
=Zellis
Zeugniserstellung
# Sales and customer service
account development
Account Growth
Account Management | gestión de cuentas | Kundenbetreuung | gestion de comptes
Account Planning
Advertising Sales
affinity partnerships
After-sales Service
Age-Restricted Sales | Challenge 25
Age Verification
Aircall
=Akeneo
Allocation Planning
apertura y cierre de caja | ouverture et fermeture de caisse | gestion de la caisse | cierres de caja
=APMP
APMP Certification
Apollo.io
Appointment Setting
argumentaire de vente
Assisted Selling | venta asistida | vente assistée
Assortment Planning
Automotive Sales
Avaya
B2B Sales | business-to-business sales | ventas B2B | B2B-Vertrieb | vente B2B | solution selling | venta B2B
B2C Sales
?=BANT
Basket Analysis
=Batchline
Bestandskundenpflege
Bestellannahme
Bid Coordination
?Bids | bid responses | bid submissions
Billing Support
Bra Fitting | lingerie fitting
=Brightpearl
Business Central | Dynamics NAV | Navision
Business Development | desarrollo de negocio | Geschäftsentwicklung | développement commercial | ~new business development
?Buying
Call Centre Operations
Call Handling | atención telefónica | Telefondienst | accueil téléphonique | telephone handling | atención de llamadas | Telefonie | telephone etiquette | réception d'appels | gestion des appels | traitement des appels
Call Quality
call quality monitoring
Call Scripts
?car sales
cash office
Cash-up
Category Buying | fashion buying
Channel Management
Channel Sales | venta indirecta | Partnervertrieb | vente indirecte
=ChannelAdvisor
?=Chorus
ChurnZero
=Cin7
Click and Collect
Client Management
?=Client Relations
client relationship management
Clienteling
cobro a clientes
Cognism
Cold Calling | llamada en frío | Kaltakquise | prospection téléphonique | Telefonakquise | phoning | llamadas en frío | puerta fría
Cold Emailing
Commercial Follow-up | suivi commercial | seguimiento comercial
Commercial Modelling
Commercial Negotiation | trade negotiations | negociación comercial | négociation commerciale
Commercial Proposals | propositions commerciales | propuestas comerciales | proposition commerciale
Complaint Handling | complaints handling | gestión de reclamaciones | Reklamationsbearbeitung | gestion des réclamations | Beschwerdemanagement | handling complaints | Reklamationsmanagement | traitement des réclamations | complaint management | gestión de quejas | ?complaints | ?quejas | ?Beschwerden | ?réclamations | ?Reklamationen
Complaint Letters
Complaint Resolution
consultative selling
Consumer Electronics | electrónica de consumo | Unterhaltungselektronik | ?telefonía | ?multimédia | téléopération
Consumer Finance | ?financiación | Finanzierungen | ?financement
?Contact Centre
Contract Renewals | renewals management | renovación de contratos
Conversion Tracking
?Counter Sales
?Counter Service
=CPQ
=CRM | ~CRM systems | ~CRM software | ~CRM-Systeme | ~CRM-System | ~logiciel CRM | customer relationship management | ~CRM database
CRM data entry
cross selling | venta cruzada
=CSAT
?customer accounts
?Customer Complaints
?customer data
customer escalations
Customer Onboarding | client onboarding
Customer Retention | client retention | retención de clientes | fidelización de clientes | fidelización | Kundenbindung | fidélisation | fidélisation client | churn reduction | churn analysis | loyalty programmes | programas de fidelización | ?churn | churn rate
Customer Service | atención al cliente | Kundenservice | service client | customer support | Kundendienst | relation client | servicio al cliente | customer care | accueil client | ?atención al público | ?accueil du public | relation clientèle | ~servicio de atención al cliente | accueil des clients | Kundenberatung | conseil client | front-of-house service | accueil clientèle | service clientèle
Customer Success | ~customer success management
Customer Training
Deal Closing
Deal Desk
Demo Delivery
?direct sales
Discovery Calls
Distribution Management
Distributor Management | gestión de distribuidores
Door-to-Door Sales
Dynamics 365 | ~Microsoft Dynamics 365 | Microsoft Dynamics | Dynamics CRM
?E-commerce | ?ecommerce | ?comercio electrónico | ?commerce électronique | Online-Handel | ~e-commerce platforms | Onlinehandel | commerce en ligne
email support
Enterprise Sales
=EPOS Now
escalation management | escalation handling
Export Sales | ?export
?exportación | ?exportaciones
Eyewear Fitting
FCA Rules | FCA regulations | =FCA
field sales | Außendienst | venta a puerta fría | vente terrain
finance and insurance sales
Five9
Fleet Sales
Footfall Analysis
Framework Agreements
Franchise Management
Freshdesk
Gainsight
Gardlink
Genesys
gestion de la relation client
gestion de rayon | gestion des rayons | gestión de lineales
gestión de tienda | Filialführung | gestion de magasin
?Gift Wrapping | envoltorio de regalos
?=Gladly
=GoCardless
?=Gong
Gorgias
health scores
Help Scout
?=HubSpot
HubSpot CRM
inbound calls | llamadas entrantes | llamadas salientes | appels entrants | appels sortants
Inbound Sales
=inriver
Inside Sales | Innendienst | Vertriebsinnendienst | Beratungsverkauf
Insurance Sales
=Intercom
Kassenabschluss
Key-Account-Management | gestión de grandes cuentas | grands comptes | gestión de cuentas clave | ?Key Accounts | Key-Account-Betreuung | grandes cuentas | gestion des grands comptes | Großkundenbetreuung
kitchen sales
Knowledge Base Management | knowledge base | base de conocimiento | Wissensdatenbank | help articles | base de connaissances
Kundenakquisition
=Kustomer
Lead Generation | generación de leads | Leadgenerierung | génération de leads | Kundenakquise | captación de clientes | Neukundengewinnung | Neukundenakquise | captación
Lead Qualification | qualifying leads | lead scoring | cualificación de leads | Leadqualifizierung | qualification de leads | lead nurturing
Lease Sales
LinkedIn Sales Navigator | Sales Navigator
=Linnworks
Live Chat | chat support
live chat support
Lusha
Magento | Adobe Commerce
Margin Analysis | análisis de márgenes | analyse des marges
margin management
Market Development
MEDDIC | Challenger sale
MEDDPICC
Media Sales
Medical Sales
Membership Sales
Merchandise Planning
Merchandise Presentation
Merchandising | ?facing | product displays
Merchant Sales
Microsoft Dynamics CRM
=Mintsoft
Multichannel Support
Mystery Shopping
Negotiating Contracts
Net Promoter Score
new business sales
?=NICE
Nielsen BookScan | BookScan
=NPS
Objection Handling | manejo de objeciones | Einwandbehandlung | traitement des objections | closing techniques | técnicas de cierre | Abschlusstechniken
Open-to-buy
?Opening and Closing | apertura y cierre | ouverture et fermeture
Order Management | Auftragsmanagement | gestion des commandes | saisie de commandes | order entry | Auftragserfassung | administration des ventes
Order Tracking
outbound calls
Outbound Sales
=Outreach
Own-label Development
Partner Management
partnership development
Parts Sales
=Peoplevox
Personal Shopping
Pharmaceutical Sales
Phone Support
=Pimcore
Pipedrive | Sugar CRM
Pipeline Generation
Pipeline Management | sales pipeline | pipeline de ventas | gestión de la cartera
Planhat
Portfolio Management of Customers | gestion de portefeuille clients | gestión de cartera de clientes | cartera de clientes | portefeuille clients
POS Systems | point of sale | EPOS | TPV | Kassensysteme | Kassensystem | terminal point de vente | POS system | till systems | logiciel de caisse | caja registradora | caisse enregistreuse | =POS
postventa
?Posventa | servicio posventa
PrestaShop
Price Changes | cambio de precios | markdowns
Price Labelling | étiquetage des prix | Preisauszeichnung | price marking | ?balisage
Price Negotiation | Preisverhandlungen | Preisverhandlung | negociación de precios | négociation des prix | négociation tarifaire | price negotiations
Price Tagging
?Pricing | pricing strategy | fijación de precios | Preisgestaltung | Preiskalkulation | politique tarifaire | Angebotskalkulation
Product Demonstrations | product demos | demostraciones de producto | Produktpräsentationen | Produktvorführungen | Produktdemonstrationen | démonstrations de produits | démonstrations produits | démonstration de produits | présentations de produits | *?démonstrations | demostraciones
product information management
Product Knowledge | product advice | Produktkenntnisse | conocimiento de producto | connaissance produit | Produktberatung | conseil produit | connaissance des produits | connaissance produits | Warenkunde
Product Training | Produktschulungen | Produktschulung | formación de producto | formation produit
=Productsup
Proposal Writing | writing proposals | write proposals | sales proposals | rédaction de propositions commerciales | rédaction de propositions
prospección comercial
prospecting | prospección | prospection | prospection commerciale
Public Tenders
=QBRs
Quality Monitoring | call monitoring
Quarterly Business Reviews
Quotation Management
Quotation Preparation
Quotations | ?quoting | Angebotserstellung | presupuestos a clientes | devis | elaboración de ofertas | preparing quotes | ~établissement de devis | ~rédaction de devis | preparación de ofertas | Kostenvoranschläge | Kostenvoranschlag | presupuestos comerciales | élaboration de devis
Range Building
Range Planning
Range Reviews
Real Estate Sales
recruitment sales
refund processing
?refunds
Relance Clients | relance des impayés | gestion des impayés
?Renewals
Reseller Management
Retail Buying
Retail Management
Retail Sales | venta al por menor | Einzelhandel | vente au détail | retail experience | Verkaufserfahrung | conseil en vente | asesoramiento al cliente | Verkaufsgespräche | Verkaufsberatung | vente conseil | shop floor sales | venta al público | Einzelhandelsverkauf | customer advice | conseil à la clientèle
Returns Processing
revenue management | yield management
RFIs
RFP Responses
=RFPs
RingCentral
Route to Market
?SaaS | ?software as a service
SaaS Sales
Sales Administration | back-office comercial
Sales Advice | conseil clientèle | asesoramiento comercial
Sales Closing | cierre de ventas | gestión de cartera | Bestandskunden | Kundengewinnung | fidelización de cartera
Sales Coaching
sales cycle
Sales Enablement
Sales Experience | técnica de ventas | experiencia en ventas | technique de vente
sales forecasting | previsión de ventas
Sales Management | gestión comercial | Vertriebssteuerung | gestion commerciale | Vertriebserfahrung | Vertriebskenntnisse
Sales Operations
Sales Pitching
Sales Planning
Sales Presentations | presentaciones comerciales | Verkaufspräsentationen | présentations commerciales
Sales Reporting | informes de ventas | Vertriebsreporting
?sales targets
sales techniques | técnicas de venta | techniques de vente | Verkaufstechniken
Sales Training
Salesforce | ~Salesforce CRM | Sales Cloud | SFDC
Salesforce Administration
Salesforce Administrator
Salesforce CPQ
Salesforce Lightning
=Salesloft
?=Sandler
SAP C4C
SAP CRM
=SAV
?Self-checkout
Sellsy
service après-vente
Shelf Replenishment | stocking shelves
shelf stacking | reposición | Regalpflege | mise en rayon | ~reposición de mercancía | ~reposición de lineales | Regalbefüllung | Regale auffüllen | ?réassort
Shelf Stocking | Regale einräumen
Shop Displays
shop opening and closing | apertura y cierre de tienda
Shopfitting
Shopify
Shopware
Showroom Sales
shrinkage control | stock loss prevention
Social Value
software sales
Sortimentsgestaltung
SPIN selling
Sponsorship Acquisition
Stock Replenishment | replenishment | Warenverräumung | planograms | planogramas | Planogramme | planogram | planogrammes
Stock Takes
Store Layout
Store Management
?Store Opening
Store Operations
Strategic Accounts
?strategic partnerships
Subscription Management
SugarCRM
=SumUp
switchboard | centralita | standard téléphonique | Telefonzentrale
Talkdesk
Technical Advice
Technical Sales | technischer Vertrieb
Tele-sales
Telefonverkauf
telesales | telemarketing | televenta | télévente | venta telefónica | telephone sales | Telefonvertrieb | vente par téléphone
Tender Management | tender writing | bid management | réponse aux appels d'offres | Angebotsmanagement | Ausschreibungsmanagement
Tender Portals
Tenders | ?tender | tender responses
Territory Management | territory planning | Gebietsmanagement | gestion de secteur | gestión del territorio | gestión de zona | Gebietsplanung | Gebietsbetreuung
Territory Sales
Ticket Handling | ticket management | Ticketbearbeitung | ticket systems | Ticketsysteme | Ticketsystem | système de tickets
Ticket Triage
Totango
Trade Counter
Trade Counter Sales
Trade Fair Work | Messeauftritte | Messebetreuung | Standbetreuung
Trustpilot
upselling | up-selling | vente additionnelle | venta sugerida | Zusatzverkauf | ventes additionnelles
User Onboarding
Value Selling
Van Loading
Van Sales
Veeva CRM
Vendor Negotiation
venta consultiva
venta directa
?vente
vente en ligne
Verint
?Verkauf
Verkaufsförderung
Vertragsverhandlungen
?Vertrieb
visitas comerciales
visual merchandising | merchandising visuel | Warenpräsentation | merchandising visual | marchandisage
?Vitrines | ?vitrinas | mise en vitrine
Warranty Claims
Wholesale Sales
Win-back Campaigns
Win Themes
window dressing | window displays | escaparatismo | Schaufenstergestaltung | mise en place des vitrines | ?escaparates | étalage
WooCommerce
Workforce Management | ~workforce management software
=Worldpay
Zendesk
Zoho CRM | Zoho
=ZoomInfo
# Marketing and communication
A/B Testing | A/B tests | A/B experiments | A/B experimentation | split testing | pruebas A/B | tests A/B | AB testing | test A/B
=ABM
Account-Based Marketing
ActiveCampaign
Ad Copy
Ad Creative
Ad Operations | programmatic advertising | publicidad programática | publicité programmatique
Ad Trafficking
Adobe Campaign
=AdRoll
Advertising Law | UWG
Affiliate Marketing | marketing de afiliación
affiliate networks
Agency Briefing
Agency Management
=Agorapulse
Ahrefs
Amazon Ads
Amazon Seller Central | Seller Central
Amazon Vendor Central
análisis de la competencia
análisis de mercado
?App Store
article writing
Audience Analysis
Audience Research
Audience Targeting
Audio Production
B2B Marketing
B2C marketing
backlinks
Beacon CRM
Bid Applications
Bing Ads
Bizzabo
?blog posts | Blogbeiträge | articles de blog | artículos de blog
blog writing
?blogging
Book Publishing
brand development
Brand Equity
Brand Image | image de marque | imagen de marca | Markenimage
Brand Management | gestión de marca | Markenführung | gestion de marque | brand strategy | brand guidelines | Markenkommunikation | stratégie de marque | estrategia de marca | Markenstrategie | stratégies de marque | brand awareness
Brand Tracking
Brand Voice
?branding | identidad de marca | identité de marque
Brandwatch
=Braze
Brevo
BrightEdge
Budget Allocation
?=Buffer
campagnes e-mailing | campañas de email | campagnes d'e-mailing
Campaign Management | campaign planning | gestión de campañas | Kampagnenmanagement | gestion de campagnes | Kampagnenplanung | marketing campaigns | campañas de marketing | planificación de campañas | planification de campagnes
Campaign Manager 360
Campaign Monitor
Campaign Optimisation
Campaign Reporting
Campaign Tracking
?campaigning
campañas publicitarias
Canva
captación de socios
case study writing | writing case studies
Change Communications
channel marketing
Cision
CleverReach
Communication Concepts | Kommunikationskonzepte | plan de comunicación | plan de communication | planes de comunicación
Community Building
Community Events
Community Fundraising
Community Management | gestión de comunidades | ?community manager | animation de communauté
competitive analysis
competitor analysis | analyse concurrentielle
Conference Organisation
?conferences
?congresos
Consumer Insights
contenidos para redes sociales
Content Calendars | content calendar | calendario de contenidos | Redaktionspläne | calendrier éditorial | content planning
content creation | creación de contenidos | création de contenu | création de contenus | Content-Erstellung
Content Editing
Content Management
Content Management Systems | CMS | gestor de contenidos | content management system | ~CMS-Systeme
Content Marketing | marketing de contenidos
content strategy | estrategia de contenidos | stratégie de contenu | Content-Strategie
Contentful
Conversion Rate Optimisation | CRO | conversion optimisation | optimización de la conversión | Conversion-Optimierung | optimización de conversión | optimisation de la conversion
copy-editing | sub-editing | edición de textos
Copy Testing
Copywriting | redacción publicitaria | Werbetexten | conception-rédaction | copy writing | Werbetexte | redacción creativa | ?Texten
Corporate Communications | comunicación corporativa | Unternehmenskommunikation | communication institutionnelle
Corporate Fundraising
corporate partnerships
court reporting
Crazy Egg
Creative Briefs
Creative Testing
Crisis Communication | crisis communications | Krisenkommunikation | communication de crise | comunicación de crisis
=Criteo
CRM Campaigns | programa de fidelización | Kundenbindungsprogramme | programme de fidélité
CRM marketing
Crowdfunding
Customer Insights
customer lifecycle
Customer Research
Customer Segmentation
Customer Surveys
Customer.io
Cvent
Data Journalism
Demand Generation | generación de demanda | génération de demande
Destination Marketing
Digital Marketing | marketing digital | Online-Marketing | digitales Marketing | webmarketing
Digital Strategy | estrategia digital | Digitalstrategie | stratégie numérique
Direct Mail
direct marketing
?=Discord
donor relations | donor management | Spenderbetreuung
donor reporting
Donor Stewardship
Donorfy
Dotdigital
Drittmittel
Drupal
=DV360
?=eBay
écriture journalistique
?Editing
editorial calendars
Editorial Planning | editorial calendar | calendario editorial | Redaktionsplan | planning éditorial | ligne éditoriale | Redaktionsplanung | planificación editorial | Content-Planung
Editorial Writing
Elementor
Eloqua
email automation
Email Marketing | e-mail marketing | emailing | marketing por correo electrónico | Newsletter-Marketing | email campaigns | e-mailing | Newsletter-Versand
Emarsys
Employee Communications
event budgets
event logistics
Event Management | event planning | organización de eventos | Eventmanagement | organisation d'événements | Veranstaltungsorganisation | Veranstaltungsmanagement | event organisation | gestión de eventos | événementiel | Eventplanung | organisation événementielle | event coordination | Veranstaltungsplanung | planificación de eventos
Event Marketing
Event Production
Eventbrite
Exhibition Stands
Experimentation Platforms
External Communication | communication externe | comunicación externa | externe Kommunikation
Face-to-face Fundraising
Fact Checking | verificación de datos | Faktencheck | source verification | shorthand 100wpm
feature writing
Festival Production
Field Marketing
Fundraising | captación de fondos | Spendenakquise | collecte de fonds
Fundraising Strategy
Funnel Analysis
Geo Testing
ghostwriting
Go-to-market | Produkteinführung
go-to-market strategy
Google Ad Manager
Google Ads | AdWords | ~Google AdWords
Google Ads Certification
Google Merchant Center
Google Search Console | Search Console
Growth Hacking
Growth Marketing
guerrilla marketing
Header Bidding
headline writing
?headlines
Hootsuite
house style
Incrementality Testing
Indexing Books
individual giving
Influencer Campaigns | campañas con influencers | Influencer-Kampagnen
Influencer Marketing | marketing de influencers | marketing d'influence
?Influencers | relaciones con influencers | relations influenceurs
?Instagram
Instagram marketing
internal communications | comunicación interna | interne Kommunikation | communication interne | ?internal communication
Internal Newsletters
International Marketing
International Trade Fairs | ferias internacionales | Auslandsmessen
Interviewing Sources
Intranet Management
investigación de palabras clave
Investigative Journalism
Investigative Research | investigative reporting | periodismo de investigación | investigativer Journalismus
=Iterable
Joomla
?Journalism | ?periodismo | ?Journalismus | ?journalisme | news writing | reporting skills | journalistic writing | journalistisches Schreiben
=Kantar
Keyword-Recherche
Keyword Research | recherche de mots-clés
Klaviyo
Korrektorat
Landing Page Design
Landing Page Optimisation
Landing Pages | landing page | páginas de aterrizaje | pages d'atterrissage
Launch Planning
Layout Editing
Lead Magnets
?legacies
Legacy Fundraising
Legacy Giving
Licensing Deals
lifecycle marketing
link building
?LinkedIn
LinkedIn Ads | LinkedIn Campaign Manager
LinkedIn content
live reporting
Live Streaming
Local Marketing
Local SEO
log file analysis
long-form content
long-form writing
Loyalty Schemes
Magazine Layout
Mailchimp
=Mailjet
maillage interne
major gifts
Market Positioning
market segmentation
Marketing Automation | automatización de marketing | Marketing-Automatisierung
marketing automation tools
marketing budgets
Marketing Cloud
marketing collateral
marketing databases
marketing de producto
Marketing Planning | planes de marketing
marketing plans | plan de marketing | Marketingpläne | plan marketing
marketing produit
Marketing Reporting
Marketing Strategy | marketing strategies
Marketo
Marketplace Management
?marketplaces
Mautic
media enquiries | media inquiries | press enquiries | press inquiries | Presseanfragen | consultas de prensa
media lists
Media Plan | plan média | plan de medios | Mediaplan | plans média
Media Planning | media buying | planificación de medios | Mediaplanung | achat média | media strategy | display advertising | programmatic | programática | The Trade Desk | retargeting | Display-Werbung | compra de medios | Mediaeinkauf
Media Relations | relaciones con los medios | Pressearbeit | relations presse | press relations | Medienarbeit | press office | relaciones con la prensa | media monitoring | gabinete de prensa | ?clipping | dossiers de presse | media training | comunicados de prensa | ?prensa | revue de presse | relations médias
Meltwater
Meta Ads | Facebook Ads | Instagram Ads | ~Facebook Ads Manager | Meta Business Suite
Meta Ads Manager
Microsoft Advertising
Mobile Advertising
mobile app marketing
?=Moz
Multivariate Testing
music journalism
netlinking
news judgement
newsgathering | news gathering
Newsletter Writing
?Newsletters | newsletter design | ?boletines | infolettres | Newslettermarketing | emailings | mailing campaigns | ?Newsletter
Newsletterversand | boletines informativos
=Nielsen | Nielsen data | NielsenIQ
Onboarding Emails
online advertising
Online Communities
Online Merchandising
OnPage-Optimierung
organic search
Organic Social
organisation de salons
Out-of-home Advertising
=Outbrain
Packaging Concepts | Verpackungskonzepte
Paid Search | paid media
Paid Social | social ads | publicidad en redes | campañas de pago
palabras clave
Pardot
Partner Marketing
?patrocinio
Performance Marketing
Persona Development
Photo Direction
Photo Shoots
photojournalism
Picture Editing
Picture Research
?Pinterest
Pinterest Ads
Podcast Editing
Podcasting | podcast production | producción de podcasts | Podcast-Produktion
?podcasts
=PPC | pay per click
PPC campaigns
PR Campaigns
?press conferences | Pressekonferenzen | ruedas de prensa | conférences de presse
Press Kits
Press Packs
press releases | notas de prensa | Pressemitteilungen | communiqués de presse
Press Work | trabajo de prensa
Price Optimisation
Pricing Analysis
Pricing Tests
Print Production | chaîne graphique | Printproduktion | producción gráfica | Druckproduktion | fabrication print
Product Copy
Product Descriptions
?Product Launches | Markteinführungen | Markteinführung | Produkteinführungen | lancements de produits | lancement de produits | lanzamientos de producto | lanzamiento de productos
Product Marketing
Produktmarketing
proofreading | corrección de textos | Korrekturlesen | relecture | Lektorat | correction de textes | corrección ortotipográfica
Prospect Research
Public Relations | relaciones públicas | Öffentlichkeitsarbeit | relations publiques | =PR-Arbeit
?Publicidad | ?publicité
publicidad digital | publicité en ligne | Online-Werbung
publicidad online
Push Campaigns
Raiser's Edge
recherche de subventions
redacción de artículos
redacción periodística
rédaction d'articles
rédaction de contenus
?Redaktion
Redigieren | Redigatur | redaktionelle Bearbeitung
?reels
référencement payant
Referral Programmes
Regular Giving
relecture d'épreuves | Korrekturlesen von Druckfahnen
Remarketing
reportages | reportage | reportajes
Reporting Dashboards
réseaux sociaux professionnels
?Retail Marketing
Retention Marketing
Rights Management
Sales Funnels | embudo de ventas | embudos de conversión | tunnel de vente | sales funnel
Salesforce Marketing Cloud
schema markup | structured data markup
Screaming Frog
Screenwriting | screenplays | écriture de scénarios | Drehbuchschreiben | escritura de guiones
Scriptwriting | guion | Drehbuch | *scénario | guionización
Search Ads 360
Search Engine Marketing | =SEM | Suchmaschinenwerbung | =SEA
?=Segment
Segmentation
SEM campaigns
SEMrush
SendGrid
Sendinblue
Sensitivity Reading
=SEO | search engine optimisation | posicionamiento web | Suchmaschinenoptimierung | ~référencement naturel | ~posicionamiento SEO | ~on-page SEO | SEO copywriting | ~SEO-Kenntnisse | référencement | SEO técnico | technical SEO
SEO audits
SEO/SEA
Share of Voice
Shopper Marketing
short-form video
Sistrix
SMS Marketing
?Snapchat
Social Listening
Social Media Advertising
Social-Media-Content
Social Media Management | social media | redes sociales | soziale Medien | réseaux sociaux | ~gestión de redes sociales | ~gestion des réseaux sociaux | ~animation des réseaux sociaux | soziale Netzwerke | ~Social-Media-Kanäle | ~Social-Media-Betreuung | social media marketing | Social-Media-Kampagnen | campañas en redes sociales | campagnes sur les réseaux sociaux | social media campaigns | social media engagement
Speech Writing
Speechwriting | write speeches | writing speeches | drafting speeches | ?discursos | Redenschreiben
Spokesperson Training
?sponsorship | patrocinios | Sponsorenakquise | mécénat | recherche de mécènes
Sponsorship Proposals
Sponsorship Sales
Sports Marketing
Sprinklr
Sprout Social
Squarespace
stakeholder briefings
Stakeholder Mapping | levantamiento de requisitos | recueil du besoin | pliego de condiciones | spécifications fonctionnelles | especificaciones funcionales
Store Marketing
Storyboarding | storyboards | ?storyboard
storytelling de marca
stratégie digitale
stratégie éditoriale | estrategia editorial
Structural Editing | developmental editing | manuscript editing | line editing
Studio Management
Subediting
Suchmaschinenmarketing
=Supermetrics
=Taboola
=Talkwalker
Target Group Analysis | Zielgruppenanalyse | Zielgruppenanalysen | análisis de público objetivo
=Tealium
technical SEO audits
teoría del cambio
Texterstellung
Textredaktion
theory of change
?TikTok
TikTok Ads
Tone of Voice
trade fairs
Trade Marketing | point-of-sale materials | =PLV | POS-Materialien
Trade Shows | ferias comerciales | Messeorganisation | salons professionnels | exhibition planning | Messeplanung
Trust Fundraising | trusts and foundations
?Tumblr
?Twitch
TYPO3
User Acquisition
User Engagement
User Retention
UTM tracking
?veille
veille concurrentielle
veille documentaire | vigilancia documental
venue sourcing
video journalism
Video Marketing
Videography
Viral Marketing
Visitor Marketing
?Web Content
Web Content Management | web editing | edición web | Webredaktion | rédaction web | online editing | Online-Redaktion | web writing | redacción web | redacción de contenidos | website maintenance | Website-Pflege | ?redacción
Web Copy
?Webinars
Webmastering | webmaster
?Website Content
Website Management
Website Updates
Webtexte
?Weekly Reporting
Wettbewerbsanalyse
WhatsApp Business
WhatsApp Marketing
?white papers | whitepapers | Whitepaper | livres blancs
Wix
WordPress
Yoast
?YouTube
YouTube Ads
# Design, film and print
2D animation | animación 2D
3D animation | animación 3D
3D Modelling | modelado 3D | 3D-Modellierung | modélisation 3D
3D Printing | impresión 3D | 3D-Druck | impression 3D | additive manufacturing | fabricación aditiva | additive Fertigung | fabrication additive
3D Printing Design
3D rendering | renders 3D
3D Sculpting
3ds Max
?=Ableton
Ableton Live
Accessibility Audits | accessibility audit | auditorías de accesibilidad | audits d'accessibilité
Adobe Acrobat | ?=Acrobat
Adobe After Effects | After Effects
Adobe Audition
Adobe Creative Suite | Adobe Creative Cloud | Creative Cloud | Adobe CC | suite Adobe | Adobe Suite | Creative Suite
Adobe Firefly
Adobe Fresco
Adobe Illustrator | ?=Illustrator
Adobe InDesign | InDesign
Adobe Lightroom | Lightroom
Adobe Photoshop | Photoshop
Adobe Premiere Pro | ~Premiere Pro | ?=Premiere | ~Adobe Premiere
Adobe Substance
Adobe XD
Affinity Designer
Affinity Publisher
?Animation | ?animación
Art Direction | dirección de arte | direction artistique | creative direction
?=Audacity
Audio Editing | edición de audio | sound editing | Audioschnitt | ?=Reaper | montage son | Tonbearbeitung | prise de son | Nuendo | ?Dante | Wwise | Tonschnitt
Audio Mixing
Autodesk Maya | ?=Maya
Avid Media Composer | ?=Avid
Axure
Balsamiq
?=Blender
Bookbinding | encuadernación | Buchbinden | reliure | Buchbinderei
Brand Identity | packaging design | logo design | diseño de packaging | Verpackungsdesign | identité visuelle | identidad corporativa | charte graphique | Corporate Design | design packaging | identidad visual | diseño de envases | diseño de logotipos | création de logos
Broadcast Engineering
broadcast operations
=Browzwear
Cabinet Vision
Call Sheets
Camera Equipment
Camera Operation | camera operating | operación de cámara | Kameraführung | manejo de cámara | cadrage
Camtasia
CapCut
Captioning
Character Animation
Character Design | concept art | diseño de personajes | Charakterdesign | diseño conceptual
character rigging
Cinema 4D
Cinematography
Clip Studio
=CLO 3D | CLO3D
Colour Grading | corrección de color | étalonnage | Farbkorrektur | etalonaje
Colour Management | gestión del color | Farbmanagement | gestion des couleurs | colour theory | teoría del color | Farblehre | théorie des couleurs
Colour Schemes
compositing
CorelDRAW | Corel Draw
Cricut
Cubase
Customer Journey Mapping | journey mapping | service blueprints | customer journeys | mapas de experiencia | ?personas research
DaVinci Resolve
Design Research
Design Sprints
Design Thinking | workshops facilitation | Workshopmoderation
Design Tokens | component libraries | style guides | guía de estilo
Desktop Publishing | =DTP | maquetación | Satz und Layout | mise en page | =PAO | page layout | Layoutgestaltung | layout design | ?Layout
Diary Studies | diary study | Tagebuchstudien | estudios de diario
Digital Painting
digital printing
Digitaldruck
?=Dovetail
drone footage | drone filming | aerial filming | prises de vue par drone | Drohnenaufnahmen
edición de sonido | montage sonore
Editorial Design
efectos visuales
effets spéciaux
Empathy Maps | empathy mapping
=ENPS
Enscape
Environment Art
Exhibition Lighting | lighting control | =QLab | ?iluminación
Fabric Sourcing
Fashion Design | diseño de moda | Modedesign | stylisme | textile design
FF&E Schedules
FigJam
Final Cut Pro
=FL Studio
Flexographic Printing | flexografía | Flexodruck | flexographie | flexo printing
Flexography
FMOD
Follow Spot
fotografía de producto | Produktfotografie | photographie de produits
Frame.io
=FrameMaker
=Framer
?Furniture Design | diseño de mobiliario | Möbeldesign | design de mobilier
Game Economy
Game Mechanics
?Garden Design
=Gerber
Gerber AccuMark
gestion de la couleur
gran formato
?Graphic Arts | artes gráficas | arts graphiques
Graphic Design | diseño gráfico | Grafikdesign | graphisme | Grafik-Design | design graphique | Mediengestaltung
?=Grasshopper
Großformatdruck
hand sketching | freehand sketching | freehand drawing | Freihandzeichnen | dibujo a mano alzada | croquis à main levée
Hotjar
Houdini
Human-Centred Design
Icon Design
?Illustration | ?ilustración | digital illustration | ilustración digital
ilustración infantil | illustration jeunesse | Kinderbuchillustration | children's illustration | picture book illustration
impresión digital
impression numérique
Industrial Design | product design | diseño industrial | Industriedesign | design industriel | diseño de producto | Produktdesign
=iNews
infografía | infographie
Infographics
Information Architecture | arquitectura de la información | Informationsarchitektur | architecture de l'information
Interaction Design | diseño de interacción | Interaktionsdesign | design d'interaction
Interface Design | user interface design | diseño de interfaces | design d'interface
Interior Design | diseño de interiores | Innenarchitektur | architecture d'intérieur | interiorismo | décoration d'intérieur
InVision
Jewellery Design
KeyShot
large format printing | Folierung | ?Beschriftung | signalétique
=Lectra
Lectra Modaris
Letterpress
Lighting Design | stage lighting | iluminación escénica | Lichttechnik | éclairage scénique | iluminación de espectáculos | lighting desks | grandMA | console lumière | Lichtpult | mesa de luces | lighting desk | lighting consoles | diseño de iluminación | ?éclairage
Lighting Plans | plan de feu | plans de feu | Lichtpläne | plano de luces | montage de projecteurs
lighting schemes
Live Operations
live sound
Location Scouting
Logic Pro
=Lookback
?=Lottie
Lumion
MapLibre
maquetación editorial | mise en page éditoriale
Marvelous Designer
Mask Making
Material Selection
Material Specification
=Max/MSP
=Maze
micro-interactions | microinteractions
?=Miro
Mixing Desks
modelling and texturing
motion graphics | Motion Design
?=Mural
Newsroom Systems
=Nuke
Nutzerpersonas
?=OBS
Offset Printing | impresión offset | Offsetdruck | impression offset | Heidelberg presses | Druckmaschinen
Optimal Workshop
=Optitex
oXygen XML
Palette CAD
pattern grading | grading patterns
photo editing | retoque fotográfico | Bildbearbeitung | retouche photo | edición fotográfica | edición de fotos
Photo Retouching | image editing | edición de imágenes | retouche d'images | tratamiento de imágenes | Bildretusche | Capture One
?Photography | ?fotografía | ?Fotografie | ?photographie
pixel art
plate making | platemaking | Druckplattenherstellung
portrait photography | Porträtfotografie | fotografía de retrato
Post-production
Pre-press | prepress | preimpresión | Druckvorstufe | prépresse
Print Design
Print Finishing | encuadernado | ?finishing | façonnage papier | Druckweiterverarbeitung | ?guillotine | ?acabados | ?Weiterverarbeitung
Printing Processes | Druckverfahren | procesos de impresión | procédés d'impression | print processes
Prise de Vue | prises de vue | prise de vues | cadrage vidéo
Pro Tools
?=Procreate
product photography | photo produit
?Production Management
Prop Repair | prop maintenance
ProtoPie
?Prototypes
Prototyping | prototipado | Prototypenbau | prototypage | interactive prototypes | ~rapid prototyping
QuarkXPress
Reinzeichnung | artes finales
Rendering Visualisation | renderizado | rendering 3D | infografía 3D | ?Visualisierungen | infoarquitectura | perspectives 3D
Retouching
?=Rhino | Rhinoceros
rigging | stage rigging
risograph
?=Rive
Rotoscoping
Scenic Painting
scenography | escenografía | Bühnenbild | scénographie
Schnittführung
Screen Printing | serigrafía | Siebdruck | sérigraphie
service design | diseño de servicios
Set Building
Set Design
=ShotGrid
?=Sketch
SketchUp
?Sound Design | diseño de sonido | Sounddesign | foley | Dolby Atmos | field recording | voice-over | toma de sonido
sound engineering | Tontechnik | ingénierie du son
sound mixing | mezcla de sonido | mixage | Tonmischung
Sound Recording
Space Planning | planificación de espacios | material boards | FF&E | mood boards | moodboards | aménagement d'espace
?=Spine
?=Spline
Stage Management | regiduría | Inspizienz | régie | régie plateau | machinerie
Stage Technology | Bühnentechnik | tramoya | Veranstaltungstechnik
Stop Motion
Storytelling visual | visual storytelling
Studio Lighting
Substance Painter
Technical Packs | tech packs
Teleprompter
?texturing
texturizado
Theatre Lighting
thermal printing
TopSolid'Wood
Tree Testing | tree tests
Twinmotion
Typography | tipografía | Typografie | typographie
UI-Design | diseño UI
Usability Testing | ~usability tests | ~pruebas de usabilidad | tests utilisateurs | tests d'utilisabilité | usability | usabilidad
User Experience Design | UX design | diseño UX | UX/UI design | UX/UI | experiencia de usuario | user experience | expérience utilisateur | UI/UX
User Flows
user interviews | entrevistas con usuarios | Nutzerinterviews | customer interviews | entretiens utilisateurs | entrevistas a usuarios
User Journey Mapping
User Journeys
User Research | UX research | investigación de usuarios | Nutzerforschung | recherche utilisateur
User Testing | end-user testing | card sorting | heuristic evaluation | eye tracking | Nutzertests | pruebas con usuarios | usability studies | user tests
UserTesting
UX Writing | microcopy | content design | redacción UX
V-Ray
=VFX
Video Editing | edición de vídeo | Videoschnitt | montage vidéo | montaje de vídeo | edit videos | editing videos | edit short videos | edit video | short videos
video production | producción audiovisual | Videoproduktion | production vidéo
vinyl wrapping
Visual Design
visual effects
vMix
?Web Design | Webdesign | diseño web | conception web
Webflow
wireframing | wireframes | ?maquetas | ?maquettes
Wireless Microphones
World Building
ZBrush
Zeplin
# Product and project management
Agile Transformation
AgilePM
Airtable
Änderungsmanagement
?=APM
ArchiMate
as-is and to-be processes | as-is and to-be mapping
Asana
Azure DevOps Boards
Backlog Management | product backlog | backlog grooming | gestión del backlog | backlog refinement | Backlog-Pflege | gestion du backlog | priorisation du backlog
Backlog Prioritisation
Balanced Scorecard
Basecamp
Benchmarking
Benefits Realisation
Beta Testing
budget planning and control | manage budgets
Business Analysis | análisis de negocio | Geschäftsprozessanalyse | analyse métier | business process analysis
business cases | business case | casos de negocio | Wirtschaftlichkeitsberechnung
Business Modelling
business plans | business plan | plan de negocio | Businesspläne
Business Process Improvement | process improvement | mejora de procesos | amélioration des processus | Prozessverbesserung
Business Process Management
Business Process Mapping
Business Rules
cahier des charges
=CAPM
category management
category planning
=CBAP | =CCBA
Certified ScrumMaster
Change Impact Assessment
?Change Requests
CIPS | =MCIPS
Clarity PPM
ClickUp
co-design | co-design workshops | codiseño | co-conception
=Coda
community engagement | participación ciudadana | community outreach | participatory processes | ?concertation
contextual inquiry | contextual interviews
Contract Delivery
Cost-Benefit Analysis
Critical Path | método del camino crítico
Critical Path Analysis
=CSPO
Customer Development
Cutover Planning
Data Mapping
Delivery Management
Demand Forecasting | prévision de la demande | prévisions des ventes | Absatzprognosen
Dependency Management
?Digital Transformation
DMAIC
Document Management Systems
draw.io
Earned Value | earned value analysis | =EVM
Earned Value Management | valor ganado
Enterprise Architect
Enterprise Architecture
Epicor
ERP Systems | =ERP | ~ERP system | ~sistemas ERP | ~ERP-Systeme | enterprise resource planning | ~logiciel ERP | ~ERP software
?Estimation
estrategia de producto
Facility Management | facilities management | gestión de instalaciones | Gebäudemanagement | gestion des installations | services généraux | maintenance of buildings | gestion technique des bâtiments
Feasibility Studies
feature prioritisation
finite scheduling | finite capacity scheduling
Fiori
FullStory
Functional Specifications
Gantt charts | Gantt | diagramas de Gantt | Gantt-Diagramme | diagramme de Gantt
Gemba
=GPM
homologación de proveedores | supplier evaluation | Lieferantenbewertung
=Hoshin
Hybrid Project Management
=IFS
Infor
Inventory Optimisation | optimización de inventarios | Bestandsoptimierung | optimisation des stocks | safety stock
=IPMA
?Issue Management
Jira Administration
Jobs to Be Done
?kata
Kraljic matrix
Lastenhefte
Launch Management
?=Lean | Lean Management | ~lean principles | ~Lean-Methoden
Lean manufacturing | lean production | manufactura esbelta
Lean Six Sigma
Lean Six Sigma Green Belt
Lean Startup
Lean Tools
?=Linear
Logic Models
Lucidchart
M&A Integration
Meeting Facilitation | conduite de réunions | dirección de reuniones | Sitzungsleitung
Microsoft Project | MS Project
Milestone Planning
MindManager
model processes | business process models
Monday.com
MVP definition
=n8n
negociación con proveedores | supplier negotiation | supplier negotiations | négociation fournisseurs | Lieferantenverhandlungen
?=Notion
Odoo
OKR Coaching
OKRs | =OKR
onboarding flows
OpenProject
Operational Excellence | excelencia operativa | operational efficiency
Pendo
Pflichtenhefte
=Planio
Planview
=PMO
=PMP | PMI-ACP | =PMI
poka-yoke
Post-implementation Support
Post-merger Integration
pricing experiments | price testing
Primavera P6 | =Primavera
PRINCE2
PRINCE2 Practitioner
Prioritisation Frameworks
Process Automation
Process Documentation
process mapping | mapeo de procesos | cartographie des processus
Process Mining | Celonis | minería de procesos
Process Modelling
process optimisation | optimización de procesos | optimisation des processus | Prozessoptimierung
?Procurement | ?purchasing | ?compras | ?Einkauf | ?achats | ~procurement processes | aprovisionamiento | Beschaffung | approvisionnement | ~gestión de compras | approvisionnements | ~gestion des achats | politique d'achats | ?sourcing | Lieferantenauswahl | sourcing fournisseurs | Einkaufsverhandlungen | purchasing negotiations
Product Analytics
product discovery
Product Management | gestión de producto | Produktmanagement | gestion de produit
Product Metrics
Product Ownership
Product Roadmapping | ~product roadmap | ~roadmap | ~roadmaps | product strategy | ~Produkt-Roadmap | feuille de route produit | ~product roadmaps | hoja de ruta | hojas de ruta | ?feuille de route
Product Vision
Productboard
Produktstrategie
programme management
Project Accounting
Project Administration
Project Budgeting
Project Controls
Project Documentation
Project Governance
Project Management | gestión de proyectos | Projektmanagement | gestion de projet | project planning | Projektplanung | planificación de proyectos | gestion de projets | dirección de proyectos | project coordination | Projektsteuerung | conduite de projet | Projektkoordination | coordinación de proyectos | gestión de proyecto | pilotage de projet | pilotage de projets | planning projet | Multiprojektmanagement | Projektmanagementmethoden | =MSP | APM qualification | planification de projet
Project Plans | project plan | Projektpläne | planes de proyecto
Project Reporting
Project Scheduling
Project Support
Projektcontrolling
PSM I
=PSM II
=PSPO
=PSPO I
Public Consultation | consultation publique | consulta pública | Bürgerbeteiligung | concertation publique | stakeholder consultation
Quality Management | gestión de calidad | Qualitätsmanagement | gestion de la qualité | =QMS | ~quality management systems | management de la qualité | gestión de la calidad | quality systems | sistemas de calidad | démarche qualité
Quality Plans
RAID logs
Release Planning
Resource Planning
?retrospectives
risk registers
Roadmap Planning
Roadmapping
Rollout Planning
=SAP | ~SAP ERP | ~SAP R/3 | ~SAP-Kenntnisse
SAP ABAP | ABAP
SAP Activate
SAP Business One
SAP EWM | =EWM | SAP WM
SAP Fiori
SAP HANA
=SAP IS-U | =SAP IS-OIL
SAP MM
SAP PLM
SAP PM
SAP PP
SAP QM
SAP S/4HANA | S/4HANA
SAP SD
Scrum Master Certification
should-cost modelling | should-cost analysis | should-costing
Six Sigma | ~Six Sigma Green Belt | ~Six Sigma Black Belt | green belt | black belt
Smartsheet
Solution Architecture
Specifications Writing | cahiers des charges | Lastenheft | Pflichtenheft | redacción de especificaciones | rédaction de cahiers des charges
sprint planning
Sprint Retrospectives
Sprint Reviews
Sprintplanung
Stage Gates
?Stand-ups
Status Reporting
Steering Committees
story mapping
Strategic Planning | planificación estratégica | strategische Planung | planification stratégique | business model canvas | strategische Unternehmensplanung
strategic sourcing | strategischer Einkauf
stratégie produit
Strategy Development | business strategy | estrategia empresarial | Unternehmensstrategie
supplier audits | Lieferantenaudits | auditorías de proveedores | audits fournisseurs
supplier management | gestión de proveedores | Lieferantenmanagement | gestion des fournisseurs | supplier relations | relations fournisseurs | vendor management | manage suppliers | managing suppliers | ?material de oficina | Büromaterialverwaltung | commandes de fournitures
supplier scorecards | supplier scorecard | vendor scorecards
SWOT Analysis
System Implementation
System Integration Testing
Systems Implementation
Team Topologies
?Teamwork.com
TOGAF
Trello
User Personas
User Stories | user story | historias de usuario | User-Storys | acceptance criteria | criterios de aceptación | Akzeptanzkriterien | critères d'acceptation
User Story Mapping
Value Stream Mapping | mapeo de flujo de valor | Wertstromanalyse
Version Management
?Waterfall | hybrid project methods | Wasserfallmodell | ?cascade
=Workato
Wrike
Zachman
=Zapier
# Office work
Access databases
Accident Investigation | investigación de accidentes | Unfallanalyse | analyse d'accidents
Accident Reporting
accueil physique
accueil physique et téléphonique
Adobe Sign
Agenda Preparation
appointment scheduling | prise de rendez-vous | Terminvergabe | Terminvereinbarung | gestión de citas | gestion des rendez-vous | appointment booking | scheduling appointments | citación de pacientes
Archive Filing | ?archivo | ?classement | archivo de documentos | Archivierung von Akten | Aktenablage | digital filing | classement et archivage
Arztbriefe | Arztbriefschreibung
Board Packs
Calendar Management | diary management | gestión de agenda | Terminplanung | gestion d'agenda | Terminkoordination | gestion d'agendas | gestión de agendas | Terminverwaltung | calendar coordination | tenue d'agenda | tenue d'agendas | gestion des agendas | agenda management | ?inbox management | Terminmanagement | planning des rendez-vous | ~diary and meeting management | ~managing diaries | Kalenderführung
Call Answering
Call Screening
centralita telefónica
conduite de réunion
Copy Typing
Courier Booking
d.velop
data input
Data Protection Compliance
Database Maintenance
Database Management
Document Control
document scanning | scanning documents | digitización de documentos
Docusign
DocuWare
E-Akte | elektronische Akte
E-procurement
=ELO
Email Management
Empfangstätigkeiten
Event Bookings
Excel Formulas
Expense Claims
Expense Reports | Reisekostenabrechnung
Filing Systems
Fire Marshal Training
Form Processing
gestion de planning | gestion du planning
Google Calendar
Google Slides
Health and Safety Compliance
Incident Investigation
inserting machines
Invoice Approval
Invoice Checking
Invoice Coding
?=Keynote
legal typing
?Letter Writing
LibreOffice
Lotus Notes
?Macros
Mail Handling | mailroom operations | mail room operations
Mail Merge | combinación de correspondencia | Serienbriefe | publipostage
mail metering | postage metering | franking machines
medical secretarial
medical typing
Meeting Coordination
Meeting Minutes
Meeting Organisation | organización de reuniones | Sitzungsvorbereitung | organisation de réunions | board papers | ?actas | ?Protokolle | board meetings | levantar actas | Besprechungsvorbereitung | Sitzungsorganisation
Meeting Planning
Meeting Room Booking
meeting room bookings
message taking
Microsoft Forms
Microsoft Office | MS Office | Office suite | paquete Office | pack Office | Office-Kenntnisse | ofimática | bureautique | Office-Anwendungen | suite Office | ~suite ofimática | outils bureautiques | Office-Paket | ~MS-Office-Kenntnisse | logiciels bureautiques | Officeanwendungen | MS Office-Paket | suite bureautique
Microsoft Outlook | ?=Outlook | ~MS Outlook
Microsoft Planner | MS Planner
Microsoft PowerPoint | PowerPoint | ~MS PowerPoint
Microsoft Visio | ?=Visio
Microsoft Word | ?=Word | ~MS Word
Minute Taking | redacción de actas | Protokollführung | rédaction de comptes rendus | taking minutes | comptes rendus | levantamiento de actas | Protokollerstellung | prise de notes
NEBOSH General Certificate
?Note Taking
Office Administration | office management | administración de oficina | Büroorganisation | gestion administrative | gestión administrativa | administrative support | ?Sekretariat | ?secrétariat | Bürokommunikation | Büromanagement | secretariado | tareas administrativas | administrative tasks | travaux administratifs
OneNote
Oracle Procurement
Order Processing | Auftragsabwicklung | tramitación de pedidos | traitement des commandes | gestión de pedidos | Auftragsbearbeitung | Bestellwesen
Outlook Calendar
passation de commandes
Patient Reception | accueil des patients | Patientenempfang
photocopying
Post Handling | Postbearbeitung | gestion du courrier | ?correspondence | ?Korrespondenz | ?correspondencia | ?courrier | ?correspondance | Geschäftskorrespondenz | Schriftverkehr | correspondencia comercial | courriers | *?secretaría | Sekretariatsarbeit | travaux de secrétariat
Post Room
Post Sorting
PowerPoint presentations | presentaciones en PowerPoint | PowerPoint-Präsentationen
?=PPE
Presentation Design
?=Publisher
purchase requisitions
recepción de llamadas
?Reception Duties | front desk | ?recepción | ?Empfang | ?front office | front desk operations | ?Rezeption
Reception Work | front desk duties | recepción de visitas | gestion de l'accueil
Record Keeping | ?Dokumentation | tenue de registres | llevar registros
records retention
rédaction de courriers
registro de entrada | ?registro | registro de documentos
Report Writing | redacción de informes | Berichterstellung | rédaction de rapports | writing reports | elaboración de informes | Berichtswesen | report preparation | Berichterstattung
reprographics
RIDDOR
Room Bookings
Safety Audits
Safety Inspections
Sage Line 50
Secretarial Skills
secrétariat médical | secretaría médica | Arztsekretariat | medical secretarial work
Shorthand | taquigrafía | Stenografie | sténographie | stenography
?=Slack
Space Management
Spend Analysis | analyse spend | analysing spend | spend analytics | análisis del gasto | analyse des dépenses | Ausgabenanalyse
~spreadsheet management
Stationery Ordering
Supplier Relationship Management
Supplies Ordering
Switchboard Operation
Tabellenkalkulation | ?hojas de cálculo | ?tableur | ?tableurs | OpenOffice
Telefonempfang
Telephone Answering
Telephone Reception
Touch Typing | mecanografía | Zehnfingersystem | dactylographie | typing | audio typing | 10-Finger-System | ?saisie | mecanografía rápida | Textverarbeitung | ?frappe | Phonodiktat | ?Diktat | Schreiben nach Diktat | word processing | audio transcription | digital dictation | keyboarding | frappe audio | data capture | Maschinenschreiben | procesadores de texto
traitement de texte | procesador de textos
Transcribing
Travel Booking | travel arrangements | gestión de viajes | Reiseplanung | organisation de déplacements | Reiseorganisation | organización de viajes | travel planning | organisation des déplacements
Travel Management | Reisebuchungen | viajes corporativos | Reisemanagement | booking travel
Venue Contracts | venue hire | venue management | venue negotiation | location de salles
Verwaltungsabläufe
Visa Arrangements
visitor management | gestión de visitas | Besuchermanagement
Visitor Reception
Webex
windows-based software
WordPerfect
?=Zoom
# Property
=Aareon
=Acolaid
=Alto
Anti-social Behaviour
Apimo
AppFolio
Argus Enterprise
ARLA
arrears management
Arrears Recovery | recovery of arrears | arrears collection | income management | arrears cases | recouvrement des loyers | recouvrement de loyers | Mietschulden
assemblées générales
asset registers
Asset Valuation
AssocRICS
Auction Sales
Besichtigungen
Betriebskostenabrechnung
Betriebskostenabrechnungen
Building Compliance
Building Surveying
Buildium
=CAFM
CAFM systems
captación de inmuebles | property marketing | home staging | captación inmobiliaria | prospection immobilière
captación de propiedades
check-in inspections | check-out inspections
Cleaning Contracts
comunidades de propietarios
Concept Evolution
Contractor Management
control de legionela
conveyancing searches | property searches
coordinación de contratas
CoStar
Design Codes
Development Appraisal
Development Planning
Dilapidations
=Domus
Droit de la Copropriété | droit de copropriété | loi de copropriété
Eigentümerversammlungen
Energy Contracts
Energy Management | gestión energética | Energiemanagement | gestion de l'énergie | building services | management de l'énergie
Entrata
Estate Agency | property sales | venta inmobiliaria | Immobilienvermittlung | transaction immobilière | carte T | API inmobiliario | Propertymark
?Estate Management
état des lieux
états des lieux
Exposéerstellung
*?Exposés
?facility services
Fair Housing | apartment turns | resident relations | lease renewals | delinquency management | rent rolls
Fire Risk Assessment | fire risk assessments
=Fixflo
Flowfact
Forestry Valuation
Fotocasa
gestión de alquileres
Hard Services
?=Hektor
Heritage Statements
=HHSRS
=HMO Licensing
Homelessness Legislation
?=Idealista
=Idox
Immobilienscout24
Immobilienvermarktung
ImmoScout24
immowelt
Income Recovery
Inmovilla
?inventories
Inventory Checks
=Jupix
Land Acquisition
Land Management
landlord compliance
Lease Administration | lease negotiations | negociación de arrendamientos | Flächenmanagement
Lease Management
Lease Negotiation
leasehold management
legionella
legionella control | control de legionella | légionelle
?Lettings | ~property lettings | ?alquileres | Vermietung | gestion locative | tenancy management | location immobilière
ley de propiedad horizontal
Lift Inspections
loi Hoguet
mandats de vente
Masterplanning
Mietverwaltung
Move Management
MRI Software
NAEA
NAPIT
Nebenkostenabrechnung
Nebenkostenabrechnungen
Objektakquise
onOffice
?=Periclès
planned preventative maintenance
Planning Appeals
Possession Proceedings | eviction proceedings
?=PPM
property inspection
Property Inspections
property listings
Property Management | administración de fincas | Hausverwaltung | gestion immobilière | Immobilienverwaltung | block management | WEG-Verwaltung | syndic | gestión de propiedades | gestion de copropriété | ?copropriété
property photography
Property Valuation | tasación | Immobilienbewertung | estimation immobilière | tasación inmobiliaria | real estate appraisal | ?appraisals
property valuations | valuing property | tasaciones | estimations immobilières | valoraciones inmobiliarias | Verkehrswertermittlung | évaluation immobilière
Property Viewings | visitas a inmuebles | visites de biens
?=Qube
Reactive Repairs
Real Estate Development
Real Estate Marketing
Realdata
RealPage
Reapit
reinstatement valuations | reinstatement cost assessments
Rent Arrears
rent collection | impagos de alquiler | Mietinkasso | loyers impayés | quittancement
Rent Reviews
Rent Setting
Repairs Management
Residential Lettings
?Right to Buy
Right to Rent checks | right to rent
Rightmove
=RTPI | RTPI membership | RTPI member | membership of the RTPI
Rural Surveying
Sales Progression
schedules of condition | schedule of condition
Section 20
?=Section 21
Security Contracts
Service Charge Budgets
service charges | charges de copropriété | liquidación de gastos
Site Acquisition
?Social Housing
Soft Services
Space Booking
Statutory Compliance
syndic de copropriété
=Tascomi
Tenancy Agreements | contratos de arrendamiento | Mietverträge | inventories and check-outs
Tenant Engagement
tenant management
tenant referencing | tenancy referencing
Tenant Relations
Thetrawin
Transport Assessments
Unit Turns | make-ready | make-readies
Urban Design
valoración de inmuebles
valoración inmobiliaria
=Vebra
?viewings
visites immobilières
Void Inspections
Voids Management
Water Safety
WEG-Recht
Wodis
Wohnungsabnahmen
Wohnungsübergabe
Wohnungsübergaben
Yardi | ?=Argus
`
