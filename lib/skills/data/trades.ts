/** Engineering, building, manufacture, transport, kitchens, land and shops. Notation: see ../vocabulary.ts. */
export const trades = `
# Mechanical and process engineering
Abaqus
=ANSYS
Aspen HYSYS
Aspen Plus | process simulation
=AutoCAD | ~AutoCAD LT | ~AutoCAD Electrical
Autodesk Inventor | ?=Inventor
?Bearings | bearing replacement
=CAD | ~CAD software | ~3D CAD | diseño asistido por ordenador | =CAO | ~CAD-Programme | ~CAD-Kenntnisse | =DAO | computer-aided design
=CAM | CAD/CAM | ~CAM programming
=CATIA
Chemical Engineering | process engineering | ingeniería química | Verfahrenstechnik | génie chimique | génie des procédés | ingeniería de procesos
?Commissioning | puesta en marcha | Inbetriebnahme | mise en service | Inbetriebnahmen | ?=FAT | ?=SAT | puestas en marcha
Computational Fluid Dynamics | CFD | OpenFOAM
COMSOL
Control Engineering | control systems | sistemas de control | Regelungstechnik | automatique | Steuerungstechnik | process control | Mess- und Regeltechnik
Creo | Pro/ENGINEER | ~PTC Creo
Design for Manufacture | =DFM | design for assembly | =DFMA | design for manufacturing
distillation columns
Finite Element Analysis | FEA | =FEM | elementos finitos | Finite-Elemente-Methode | éléments finis
Fluid Dynamics | dinámica de fluidos
Fluid Mechanics | mecánica de fluidos | Strömungsmechanik | mécanique des fluides
función de seguridad
GD&T | geometric dimensioning | Form- und Lagetoleranzen
=HAZOP
Heat Exchangers | pressure vessels | ?valves | Wärmetauscher | intercambiadores de calor | échangeurs thermiques
Heat Transfer
Hydraulics | hidráulica | Hydraulik | hydraulique | hydraulic systems | sistemas hidráulicos
HYSYS
Injection Moulding | moldeo por inyección | Spritzguss | injection plastique | plastic injection | inyección de plástico
Kontaktplan
LabVIEW
Ladder Logic
mass balance
Mastercam
Materials Science | ciencia de materiales | Werkstoffkunde | science des matériaux | Werkstofftechnik
Mechanical Design | diseño mecánico | Konstruktion von Maschinen | conception mécanique | machine design | Maschinenkonstruktion
?Mechatronics | mecatrónica | Mechatronik | mécatronique
metallurgy | metalurgia | métallurgie
Nastran
P&ID | P&IDs
=PDM | product data management
Piping Design | piping
Pneumatics | neumática | Pneumatik | pneumatique | pneumatic systems
Process Safety
Product Lifecycle Management | PLM
Prozesssicherheit
?Pumps | pump maintenance | bombas hidráulicas
safety systems
seguridad de procesos
Sheet Metal Design | Blechkonstruktion
Siemens NX | NX CAD
Simulink
Solid Edge
=SolidWorks
Steam Systems | steam boilers
Structural Analysis | structural design | cálculo de estructuras | Tragwerksplanung | calcul de structures | structural engineering | structural calculations | Statik | calcul de structure | descente de charges
structured text
Teamcenter
Technical Drawing | technical drawings | dibujo técnico | technisches Zeichnen | dessin technique | reading drawings | blueprint reading | lectura de planos | Lesen technischer Zeichnungen | lecture de plans | technische Zeichnungen | planos técnicos | engineering drawings | interpretación de planos | Zeichnungen lesen | ~reading technical drawings | plans techniques | blueprints | construction drawings | Konstruktionszeichnungen | interpretar planos | dessin industriel | dessins techniques | planos mecánicos | technischen Zeichnungen | lecture de plan
test rigs
thermal analysis
Thermal Design
thermodynamics | termodinámica | Thermodynamik | thermodynamique
Tolerance Analysis
?Turbines
Vibration Analysis | vibration monitoring | análisis de vibraciones | Schwingungsanalyse
Vibration Testing
Windchill
# Electrical and electronics
=2391
5G
Access Control Systems
?alarmas
Allen-Bradley
Altium Designer | Altium
AM2
?Antriebe
aparatos de medida
appareils de mesure
ATEX | CompEx | =IECEx | hazardous areas | Explosionsschutz | zones ATEX
autómatas
autómatas Siemens
automates
automates Siemens
BACnet
Battery Systems | baterías | Batterietechnik | battery storage | Batteriespeicher
=Beckhoff
Brandmeldetechnik
BS 7671 18th Edition | 18th Edition | 17th Edition | BS 7671 | ~18th Edition wiring regulations | wiring regulations
Building Automation | Gebäudeautomation
building management systems | =BMS | gestion technique du bâtiment | =GTB
Cable Jointing | cable installation | cable pulling | empalme de cables | Kabelmontage | tirage de câbles | Kabelverlegung | raccordement de câbles | cable laying | ?cableado
calibration | calibración | Kalibrierung | ~instrument calibration
CCTV installation
centros de transformación
Charging Stations | Ladestationen | Wallboxen | IRVE
Circuit Design | diseño de circuitos | Schaltungsentwicklung | conception de circuits | analogue design | ~analog circuit design
City & Guilds
City and Guilds
Codesys
Control Cabinets | Schaltschränke | tableaux électriques | armarios eléctricos | Schaltschränken | ?câblage | Verdrahtung | ?wiring
Control Panels | panel wiring | cuadros eléctricos | Schaltschrankbau | câblage d'armoires | Schaltschrankverdrahtung | armoires électriques | ~control panel wiring
=DALI | Smart Home | DMX
Data Cabling | network cabling | Netzwerkverkabelung | cableado de datos | fibre to the home | FTTH
DGUV V3 | DGUV Vorschrift 3
EAGLE
Earthing | puesta a tierra | Erdung | mise à la terre | Blitzschutz | lightning protection
=ECS
ECS card
Einbruchmeldeanlagen
electric motors
Electrical Authorisation | habilitation électrique | habilitations électriques
Electrical Diagrams | wiring diagrams | circuit diagrams | electrical schematics | planos eléctricos | esquemas eléctricos | Schaltpläne | Stromlaufpläne | schémas électriques | reading schematics | Schaltplänen | plans électriques | electrical drawings
Electrical Fault Finding | Störungsbehebung | Entstörung | dépannage | dépannage électrique | reparación de averías | Störungsdiagnose
Electrical Installation | instalaciones eléctricas | Elektroinstallation | installations électriques | electrical wiring | Elektroinstallationen | câblage électrique | instalación eléctrica | électricité du bâtiment | domestic wiring
Electrical Safety | VDE-Vorschriften | VDE-Normen | City & Guilds 2391 | reglamento electrotécnico | =REBT
electrical testing | inspection and testing | PAT testing
?Electronics | ?electrónica | ?Elektronik | ?électronique | ~electronics repair | Elektronikkenntnisse
Elektromotoren
EMC Testing | =EMC | =EMV | EMV-Prüfung | signal integrity | antenna design | thermal simulation | CEM
Emergency Lighting | alumbrado de emergencia | Notbeleuchtung | éclairage de sécurité
EPLAN | ~EPLAN Electric P8
equipos de medida
ETCS
EV Charging Installation | EV charging | Ladeinfrastruktur | puntos de recarga | bornes de recharge
Fault Finding | fault diagnosis | localización de averías | Fehlersuche | recherche de pannes | diagnóstico de averías | diagnostic de pannes | Störungssuche | Fehlerdiagnose | detección de averías | Störungsbeseitigung
Fibre Optics | fibre splicing | fibra óptica | Glasfasertechnik | fibre optique | fusion de fibra | Glasfaser | fibre optic splicing | LWL-Spleißen | raccordement fibre
Fire Alarm Systems | fire alarms | sistemas contra incendios | Brandmeldeanlagen | systèmes de sécurité incendie
frequency inverters
GWO certificate | GWO | ~GWO training
High Voltage | alta tensión | Hochspannung | haute tension | ~high-voltage switching | Hochvoltsysteme | Hochvolt | media tensión | Mittelspannung | substations
=HMI
HMI programming
Home Automation | domótica | domotique
Instrumentation | instrumentación | Messtechnik | measuring instruments | Messmittel
instrumentos de medida
intruder alarm systems
intruder alarms | Alarmanlagen
inverters
JIB card
KiCad
KNX
logic analysers
Low Voltage | baja tensión | Niederspannung | basse tension | courants faibles | courant faible
Measurement Equipment
measuring equipment
Messgeräte
Messmitteln
metrology | metrología | métrologie
MicroStation | ~Bentley MicroStation
Mitsubishi PLC
moteurs électriques
Motor Control
Motor Drives | variadores | Antriebstechnik | variateurs | variable speed drives | Frequenzumrichter | servo drives
motores eléctricos
moyenne tension
moyens de mesure
multimeter
multímetro
NICEIC
nurse call systems
NVQ Electrical Installation
Omron
OrCAD
oscilloscopes | oscilloscope | osciloscopio | Oszilloskop
overhead lines | Oberleitung | catenaria | caténaire | Oberleitungen
PCB design | diseño de PCB | Leiterplattenlayout | Leiterplattendesign
Photovoltaic Systems | PV systems | solar installation | solar panels | instalaciones fotovoltaicas | Photovoltaik | panneaux photovoltaïques | photovoltaïque | Photovoltaikanlagen | PV-Anlagen | energía fotovoltaica | placas solares | PV installation | PV design | solar PV | paneles solares
PLC Programming | =PLC | PLCs | ~programación de PLC | ~SPS-Programmierung | programmation d'automates | autómatas programables | automates programmables | =SPS | programación de autómatas
polímetro
postes HTA
Power Electronics | electrónica de potencia | Leistungselektronik | électronique de puissance
Power Systems | sistemas de potencia | Energietechnik | réseaux électriques
protection relays
Prüfmittel
PVsyst
Radio Frequency Engineering | RF engineering | RF design | Hochfrequenztechnik | radiofréquence | antennas | antenas
Railway Signalling | señalización ferroviaria | Signaltechnik | signalisation ferroviaire | Leit- und Sicherungstechnik
Rockwell
=S7
=SCADA
Schaltanlagen
Schneider Electric
Schutztechnik
security systems
Sicherheitstechnik
Siemens PLC
Siemens S7 | Step 7
Simatic
SIMATIC S7
sistemas de alarma
sistemas de seguridad
Soldering | soldadura electrónica | Löten | brasage | ~SMD soldering | Löttechnik | IPC-A-610 | soudure électronique
spectrum analysers
Studio 5000
subestaciones
Switchgear
systèmes d'alarme
Test Equipment
three-phase motors
TIA Portal | ~Siemens TIA Portal
Torque Tools | torque wrenches
Trafostationen
Train Signalling | ERTMS
transformadores
transformateurs
?transformers
TwinCAT
Umspannwerke
UPS Systems | ?generators | grupos electrógenos | Notstromanlagen | groupes électrogènes
variadores de frecuencia
variateurs de fréquence
variateurs de vitesse
VDE 0100 | VDE 0105 | =VDE | =RBT | NF C 15-100 | NFC 15-100 | carné de instalador
wechselrichter
WinCC
Wind Power | eólica | Windkraft | éolien | energía eólica | Windenergie
Wind Turbines | wind turbine maintenance | aerogeneradores | Windkraftanlagen | éoliennes | Windenergieanlagen
WSCAD
Zutrittskontrollsysteme
# Metal and machine work
arc welding | soldadura al arco | soudure à l'arc | soldadura por arco | stick welding | MMA welding
Autodesk Fusion
Bending and Folding | press brake | plegado de chapa | Abkanten | pliage | plegadora | Abkantpresse
Blacksmithing
Boat Building | boatbuilding | Bootsbau | carpintería de ribera | charpente navale
Boilermaking | calderería | Kesselbau | chaudronnerie
?Casting | ~sand casting | fundición | Gießereitechnik | fonderie | ~investment casting
caulking | calafateado | calfatage
CMMS
CNC Machining | =CNC | ~mecanizado CNC | ~usinage CNC | commande numérique | =G-code | control numérico | ~CNC-Maschinen | ~CNC operation | ~CNC lathes | ~machines à commande numérique | ~CNC-Bearbeitung
CNC milling | CNC-Fräsen | fresado CNC | fraisage CNC | CNC-Fräse
CNC programming | CNC-Programmierung | programación CNC
CNC turning | CNC-Drehen | torneado CNC | tournage CNC | CNC-Drehmaschine | torno CNC
Coordinate Measuring | CMM | Koordinatenmesstechnik | tridimensional | machine tridimensionnelle
Corrective Maintenance | mantenimiento correctivo | maintenance corrective | maintenance curative
Deburring | ?Entgraten | rebabado | ébavurage
die casting
=DMG Mori
?Drilling | ?taladrado | ?perçage
Druckguss
EdgeCAM
electrical maintenance
électromécanique
elektrische Instandhaltung
Elektromechanik
emboutissage
entretien des machines
=ESPRIT
estampación
Fanuc
Fanuc robots
?Fitting | ~mechanical fitting | ajuste mecánico | ajustage | ~bench fitting
forging | forja | Schmieden
Fusion 360
GibbsCAM
?Gießen
=GMAO
?Grinding | ~surface grinding | rectificado | Schleifen | rectification
?Haas
Hand Tools | power tools | herramientas manuales | Handwerkzeuge | outillage à main | herramientas eléctricas | ~hand and power tools | outillage électroportatif | Elektrowerkzeuge
Heidenhain
Hydraulic Presses
=Hypermill
Industrial Maintenance | mantenimiento industrial | Instandhaltung | maintenance industrielle | machine maintenance | ~Wartung und Instandhaltung | equipment maintenance | mantenimiento de maquinaria | Maschinenwartung | plant maintenance | Wartung von Maschinen | Anlagenwartung | maintenance préventive et curative
Instandhaltungssoftware
inyección de aluminio
=ISO-Programmierung
KUKA
langage ISO
Laser Cutting | corte láser | Laserschneiden | découpe laser | corte por láser
lenguaje ISO
Locksmithing | cerrajería | Schlosserei | serrurerie | Schlosserarbeiten
Machine Operation | operating machines | manejo de maquinaria | Maschinenbedienung | conduite de machines | machine operating | Bedienung von Maschinen | Maschinenführung | operación de maquinaria | manejo de máquinas | conduite de ligne
maintenance électrique
maintenance management systems
maintenance mécanique
maintenance prédictive
mantenimiento de equipos
mantenimiento eléctrico
mantenimiento mecánico
mantenimiento predictivo
Manual Turning | lathe work | torneado | Drehen | tournage | ?lathes | ?torno | ~konventionelles Drehen | ~manual lathes
?Maximo
Mazak
=Mazatrol
Mechanical Maintenance
mechanische Instandhaltung
metalwork | métallerie | Metallbau
MIG welding | ~soldadura MIG | MIG/MAG | ~MIG-MAG | MAG welding | MAG-Schweißen | MIG | soudure MIG | MIG-Schweißen | soldadura MIG/MAG | soudage MIG | soudage MAG | E-Hand-Schweißen | Elektrodenschweißen | soldadura con electrodo | ?electrodo | Lichtbogenschweißen | oxicorte | oxycoupage | Autogenschweißen | Brennschneiden | soudure TIG et MIG | oxy-fuel cutting | soldadura eléctrica
?Milling | fresado | Fräsen | fraisage | ~milling machines
?moldeo
?moulage
?moulding
Non-destructive Testing | NDT | ensayos no destructivos | zerstörungsfreie Prüfung | contrôle non destructif | contrôles non destructifs
=Okuma
plasma cutting
Powder Coating | pintura en polvo | Pulverbeschichtung | thermolaquage | galvanising
=PowerMill
Precision Measurement | micrometers | ~vernier callipers | Messschieber | instruments de mesure | pie de rey | callipers | Mikrometer
Precision Measuring | ?calibres | micrómetro | pied à coulisse | micromètre | micromètres | calliper | micrometer | instrumentos de medición | métrologie dimensionnelle | metrología dimensional | Messuhren | contrôle dimensionnel | 3D-Messtechnik | Längenmesstechnik
predictive maintenance
?prensas
press operation
?Pressen
?presses
preventive maintenance | mantenimiento preventivo | vorbeugende Wartung | maintenance préventive | planned maintenance | preventative maintenance
Robot Programming | ABB robots | programación de robots | Roboterprogrammierung | programmation de robots | industrial robots | robótica industrial | collaborative robots | robots industriales | Industrieroboter | robots industriels | KUKA-Roboter | robot cells | cobots | ABB-Roboter | Yaskawa | automation technology | automatización industrial | Automatisierungstechnik | ?automatisation | industrial automation | ?automatisme | ?automatismes | ?automatización | automation engineering
?Robotics | ?robótica | ?Robotik | ?robotique
Sheet Metal Work | sheet metal | chapa metálica | Blechbearbeitung | tôlerie | chapistería
shipbuilding | Schiffbau | construcción naval | construction navale
Siemens 840D
Sinumerik | ~Siemens Sinumerik
?stamping
Stanzen
Surface Finishing | Oberflächenbehandlung | polishing metal | ?pulido | ?polissage
surface treatment | Oberflächentechnik | tratamiento de superficies | traitement de surface | sandblasting | shot blasting | granallado | ?Strahlen | sablage | galvanizado | Galvanik | electroplating | anodising | anodizado | Eloxieren | ?Polieren | ?lijado | ?ponçage | ?sanding
Tiefziehen
TIG welding | ~soldadura TIG | ~WIG-Schweißen | ~soudure TIG | WIG | TIG | ~soudage TIG
Tool Setting | machine setting | Einrichten von Maschinen | ajuste de máquinas | réglage de machines | outillage
toolmaking | Werkzeugbau | matricería
=TopSolid
troquelado
ultrasonic testing
Umformtechnik
?Usinage | Zerspanung | mecanizado | ?machining | Zerspanungstechnik
vorausschauende Wartung
Wartungsarbeiten
waterjet cutting
Welding | soldadura | ?Schweißen | ?soudure | soudage | Schweißkenntnisse | ~TIG and MIG welding | ~spot welding | Schweißerschein | Schweißerprüfung | coded welder | Schweissen | Schweißtechnik
Welding Certificates | coded welding | soudure certifiée | EN ISO 9606 | ISO 9606 | Schweißschein | homologación de soldador | certificados de soldadura | qualification soudure | Schweißzeugnisse | EN 1090 | ASME IX | soldadura homologada | licence de soudage
# Manufacturing and quality
5 Whys
=5S | ~5S methodology | ~método 5S
8D Reports | ~8D report | =8D
agroalimentaire
Allergen Control | control de alérgenos | Allergenmanagement
allergen management | allergen awareness | allergens | alérgenos | Allergenkennzeichnung | allergènes
APQP
Aseptic Processing
aseptic technique | aseptic filling
?Assembly | ~mechanical assembly | ?montaje | ?assemblage | ~electrical assembly | ~assembly line | ~montaje mecánico | ~cadena de montaje | Montagearbeiten | montage mécanique | ~assembly instructions
Assembly Work
audit fournisseurs
audit management
auditorías de calidad
auditorías internas
?Audits
audits qualité
Batch Records | batch documentation | dossiers de lot | Chargenprotokolle
Batch Release | QP release | libération des lots | liberación de lotes | Chargenfreigabe
?Baugruppen
Baugruppenmontage
bonnes pratiques d'hygiène
Bottling | embotellado | Abfüllung | embouteillage | mise en bouteille | Flaschenabfüllung
=BPM
BRC Food
BRCGS | BRC
buenas prácticas de manufactura
cable assembly
calidad de proveedores
=CAPA | corrective and preventive actions
CE Marking | CE-Kennzeichnung | marcado CE | marquage CE | Machinery Directive | Maschinenrichtlinie
Cleanroom Work | cleanroom | sala blanca | Reinraum | salle blanche | Reinraumerfahrung
Continuous Improvement | mejora continua | kontinuierliche Verbesserung | amélioration continue
Control Plan
control plans
Conveyor Systems | Fördertechnik | cintas transportadoras | convoyeurs
DFMEA
=DOE
electronic assembly
ensamblaje
ensamble
Equipment Validation | IQ OQ PQ
?Extrusion
FMEA | =AMFE | =AMDEC
Food Handler Certificate | manipulador de alimentos | ~carné de manipulador de alimentos | ~carnet de manipulador de alimentos | Gesundheitszeugnis | manipulación de alimentos | food handling
food hygiene | higiene alimentaria | Lebensmittelhygiene | hygiène alimentaire | ~food hygiene certificate | ~Food Hygiene Level 2 | ~level 2 food hygiene
food processing
Food Production
Food Safety | seguridad alimentaria | Lebensmittelsicherheit | sécurité alimentaire | ~food safety certificate | Belehrung nach Infektionsschutzgesetz | Hygieneschulung
food technology
freeze drying
FSSC 22000
GAMP 5 | =GAMP | computerised system validation
gauge R&R
Glueing
=GMP | Good Manufacturing Practice | =BPF | buenas prácticas de fabricación | bonnes pratiques de fabrication | =cGMP | =NCF | normas de correcta fabricación | ~GMP-Kenntnisse | =GxP
GMP audits
HACCP | =APPCC | ~HACCP-Konzept
higiene y manipulación
hygiene standards | Hygienevorschriften | normes d'hygiène | règles d'hygiène | normas de higiene | Hygienestandards | protocoles d'hygiène
IATF 16949 | =VDA
IFS Food
IFS-Standard
incoming inspection | Wareneingangsprüfung
industria alimentaria
=IPC
Ishikawa
ISO 13485
ISO 14001
ISO 17025 | ISO/IEC 17025
ISO 22000
ISO 45001 | OHSAS 18001
ISO 9000
ISO 9001 | ISO9001 | EN 9100
ISO-Normen
Kaizen | =KVP
Kitting
Label Printing | Etikettierung | ?etiquetado | ?étiquetage | labelling
lead auditor
Lebensmittelhygieneverordnung
Lebensmittelproduktion
Lebensmittelrecht
Lebensmitteltechnologie
Lieferantenqualität
Line Changeover | changeovers | Umrüsten | ?Rüsten | cambios de formato | changement de format
Line Efficiency | overall equipment effectiveness
lyophilisation
Manufacturing Execution Systems | =MES
Measurement System Analysis
Metal Detection | X-ray inspection
Minitab
montage électrique
Montageanleitungen
montaje de componentes
montaje eléctrico
=MRP
=MSA
Non-conformance Reports | non-conformities | no conformidades | Abweichungsmanagement | ?deviations | non-conformités | gestión de no conformidades | deviation management | change control | gestion des non-conformités | =NCR
normas ISO
Normen ISO 9001
normes ISO
=OEE
order picking | ?picking | preparación de pedidos | Kommissionierung | préparation de commandes | Kommissionieren | ~picking de pedidos | pick and pack | ~picking and packing | order fulfilment
Packaging Machines | Verpackungsmaschinen | máquinas de envasado
Packaging Operations | packing lines | Konfektionierung | líneas de envasado | envasado al vacío | termosellado | Abpackung | Pick-by-Voice | voice picking | pick to light | picking por voz | Pick-by-Scan
?packing | ?envasado | ?Verpackung | ?emballage | ?conditionnement | empaquetado | ?embalaje | ?Verpacken | ~conditionnement de produits
Paint Spraying | spray painting | pintura a pistola | Lackieren | peinture au pistolet | Spritzlackieren | lacado | laquage | Lackierung | Lackiertechnik
=PDCA
PFMEA
pick and place
plan de maîtrise sanitaire
Plastics Processing | Kunststofftechnik | plasturgie | Kunststoffverarbeitung | transformación de plásticos | blow moulding | Spritzgießen | ?polymers | ?Extrusion technology | injection moulding machines | Spritzgussmaschinen | polymer processing | presse à injecter
PPAP
process capability
Process Validation | equipment qualification | IQ/OQ/PQ | validación de procesos | Prozessvalidierung | validation des procédés | computer system validation
producción alimentaria
Production Line Operation | líneas de producción | línea de producción | Anlagenführung | conduite d'installations | Anlagenbedienung | Anlagenfahrer | conduite de lignes de production
Production Planning | planificación de la producción | Produktionsplanung | planification de la production | production scheduling | planificación de producción | gestion de production | Fertigungsplanung | Arbeitsvorbereitung | ordonnancement | =GPAO | Fertigungssteuerung | Produktionssteuerung | gestión de la producción | programación de la producción | planification de production | material requirements planning | PPS-System
Production Reporting
Q-DAS
QM-Systeme
QMS documentation
Qualitätsmanagementsystem
Qualitätsmanagementsysteme
Quality Assurance | aseguramiento de la calidad | Qualitätssicherung | assurance qualité | garantía de calidad
Quality Audits
Quality Control | control de calidad | Qualitätskontrolle | contrôle qualité | quality inspection | quality checks | Qualitätsprüfung | inspección de calidad | contrôles qualité | Qualitätskontrollen | inspección visual | Sichtprüfung | contrôle visuel | sampling plans | control visual | final inspection | Endkontrolle | Warenausgangskontrolle | contrôle à réception | control de recepción | Stichproben
=REACH
RoHS
Root Cause Analysis | análisis de causa raíz | Ursachenanalyse | analyse des causes racines | =RCA | análisis de causas raíz | analyse de causes
sistema de calidad
sistemas de gestión de calidad
?SMD
=SMED | =TRS
?SMT
Statistical Process Control | =SPC | control estadístico de procesos | statistische Prozesskontrolle | statistische Prozessregelung
supplier quality
système de management de la qualité
tecnología de alimentos
Thermoforming
Toyota Production System
=TPM
?Traceability | trazabilidad | Rückverfolgbarkeit | traçabilité
visual inspection
# Textiles, wood and craft
alterations | Änderungsschneiderei | ?retouches | arreglos de ropa
Basketry | cestería | Korbflechten | vannerie
Brautsträuße
Cabinet Making | cabinetmaking | ebanistería | Möbelbau | ébénisterie | furniture making | Möbeltischlerei
CAD jewellery
?Carpentry | ?carpintería | woodwork | Holzbearbeitung | travail du bois | woodworking | charpente | Zimmerei | bench joinery | Zimmererarbeiten | Holzverarbeitung | Tischlerarbeiten | trabajo de la madera
?Ceramics | cerámica | Keramik | céramique | pottery | glazing pots | alfarería | Töpfern | poterie | ?throwing | ?glazes | glazing and firing | glaze chemistry | esmaltes | émaillage | Glasieren | wheel throwing | wheel-thrown pottery | tournage céramique | esmaltado | ?kilns | modelado en arcilla
composiciones florales
corte de vidrio
Cutting and Sewing | ?sewing | ?costura | Nähen | ?couture | ~industrial sewing machines | ~sewing machines | ~machine sewing | máquina de coser | ?confección | máquinas de coser | Nähmaschinen | ~hand sewing | machine à coudre | sewing machine | ?coser | piquage | machines à coudre | Industrienähmaschinen | ?overlock | remalladora | ?confection | overlocking | Nähkenntnisse | Maßschneiderei | sastrería | couture main | Maßanfertigung | tailoring | hand stitching | garment construction | ?toiles | ?draping | moulage textile
decoración floral
dressmaking
Dyeing | ~fabric dyeing | Färben von Stoffen
Embroidery | bordado | Stickerei | broderie
engaste
?engraving
Fabric Knowledge | ?tejidos | Stoffkunde | ?fabrics | Materialkunde | connaissance des matières | connaissance des tissus | Textilkunde | leather cutting | corte de piel | ?tintes | ?cuero | ?cuir
floral arrangements
Floral Design
?Floristry | ?floristería | Floristik | fleuristerie | flower arranging | arte floral | art floral | Blumenbinden | ?bouquets | composition florale | Trauerfloristik | wedding flowers | arreglos florales | Gestecke | compositions florales | bouquet making
French Polishing | wood finishing | barnizado y lacado | Lackieren von Holz | carpintería de madera | Holzoberflächen | ?vernis | fabricación de muebles | menuiserie d'agencement | ?agencement | Innenausbau | wood joints | Holzverbindungen | bandsaw | Kreissäge | CNC-Holzbearbeitung | scie à ruban | wood carving | talla de madera | Schnitzen | sculpture sur bois | ?sierra | wood turning | woodturning | veneering | marquetry | marquetería | marqueterie | Furnieren | Drechseln | tournage sur bois | ?placage | torno de madera
furniture restoration | restauración de muebles | Möbelrestaurierung | restauration de meubles
gemmology | gemología
Gilding | dorado | Vergolden | dorure
Glasbearbeitung
Glaserei
Glass Blowing | glassblowing | soplado de vidrio | Glasbläserei | soufflage de verre
Glass Work
Goldschmiedetechniken
Goldsmithing | jewellery making | joyería | Goldschmieden | bijouterie | orfebrería | joaillerie
?grabado
?Gravur
?gravure
hallmarking
Jewellery Work
?joinery | ?Tischlerei | ?Schreinerei | ?menuiserie
kiln firing
knitting | tricotage
laser engraving
leaded lights
Leatherwork | marroquinería | Lederverarbeitung | maroquinerie | travail du cuir
Lettering | sign writing | signwriting | rotulación
Luthiery | instrument making | Geigenbau | lutherie | instrument repair
Millinery | hat making
Pattern Cutting | pattern making | patronaje | Schnittkonstruktion | patronage | modélisme | Schnitttechnik | Schnitterstellung | ~patronaje industrial | Schnittgestaltung | ?grading | ?escalado
piano tuning | afinación de pianos | Klavierstimmen | accord de pianos
Picture Framing | enmarcado | Bilderrahmung | ?encadrement
Prop Making | ?props
Puppet Making
?ramos
saddlery | guarnicionería | sellerie
Schmuckherstellung
shoemaking | cordonnerie | zapatería | Schuhreparatur
silversmithing
soldering silver
Spraying Varnish
stained glass | vidriera | Glasmalerei
stone setting | engarce | sertissage
Strauß binden
Textile Technology | textile printing | Textiltechnik
Upholstery | tapicería | Polsterei | ~tapisserie d'ameublement | Polstern | tapisserie
varnishing | barnizado | vernissage
?vidrio
vitrail
Watchmaking | relojería | Uhrmacherei | horlogerie
weaving | tissage | tejeduría | Weberei
Wig Maintenance | wig making | wigs | Perückenpflege
Wood Machining | CNC routing | wood machinery | maquinaria de madera | Holzbearbeitungsmaschinen | machines à bois
# Construction
air conditioning | aire acondicionado | climatisation | climatización | Klimatechnik | Klimaanlagen | ~air conditioning systems
Allplan
=ArchiCAD
=Arquimedes
Asbestos Awareness | asbestos removal | retirada de amianto | Asbestsanierung | désamiantage | TRGS 519
Asphalt Laying | paving | Pflasterarbeiten | pavimentación
Asta Powerproject
Aufmaß
Autodesk Revit | Revit
Bathroom Installation | bathroom fitting | Badsanierung | ?salle de bains | Badmontage | reforma de baños
Baukalkulation
bills of quantities | bill of quantities
=BIM | building information modelling | building information modeling | maquette numérique | ~BIM coordination
Bluebeam
boiler servicing | calderas | ~entretien de chaudières | chaudières
BREEAM
Bricklaying | masonry | albañilería | Maurerarbeiten | maçonnerie | blockwork | Mauerwerk | Mauern | brickwork | brick laying
Bridge Design | ?bridges | ?puentes | Brückenbau | ouvrages d'art
Building Maintenance | mantenimiento de edificios | Gebäudeinstandhaltung | Gebäudetechnik | Haustechnik | maintenance des bâtiments | maintenance bâtiment | mantenimiento de instalaciones | Hausmeistertätigkeiten
Building Physics | Bauphysik | energy performance certificates | certificación energética | diagnostic énergétique | Energieausweise
Building Regulations | building codes | código técnico de la edificación | Bauordnung | réglementation RE2020 | Landesbauordnung | normativa urbanística | RT2012 | =CTE | RT 2012 | RE 2020
Building Surveys | condition surveys | building pathology | party wall | RICS | =MRICS | diagnostics immobiliers | Bestandsaufnahme
CACES | ~CACES R489 | ~CACES 1 | ~CACES 3 | ~CACES 5 | ~CACES R482 | ~CACES R487 | ~CACES R485
=Candy
CDM Regulations | =CDM | CDM 2015
Chartered Engineer | chartership | =CEng | chartered engineer status | ICE membership | chartered status
Civil 3D | ~Autodesk Civil 3D | ~AutoCAD Civil 3D
Civil Engineering | ingeniería civil | Bauingenieurwesen | génie civil | Tiefbau | roadworks | obra civil | Straßenbau | VRD
Claims and Variations | Nachträge | Nachtragsmanagement | ?variations | Aufmaße | Bauabrechnung
código técnico
Concrete Design
Concrete Work | concreting | Betonarbeiten | ?béton | ?hormigón | Betonbau
construcción sostenible
Construction Contracts
Construction Diary | Bautagebuch | Bautagebücher
Construction Management | site management | gestión de obra | Bauleitung | conduite de travaux | dirección de obra | construction supervision | Bauüberwachung | suivi de chantier | site supervision | jefatura de obra | conduite de chantier | gestion de chantier | Baustellenleitung | site inspections | site inspection | seguimiento de obra | Objektüberwachung | visitas de obra | supervisión de obra | Bauaufsicht
Cost Estimation | estimating | mediciones y presupuestos | Kalkulation | métré | chiffrage | ~cost estimating | Massenermittlung | métrés | étude de prix | estimación de costes
CostX
CPCS card | CPCS
CSCS Card | CSCS | ~CSCS certificate
=CYPE
CYPECAD
Dalux
Damp Proofing
damp surveys
?Demolition | demolición | Abbrucharbeiten
Detailed Drawings | planos de detalle | Ausführungsplanung | Ausführungspläne | Werkplanung | plans d'exécution | dossier technique | Detailplanung | ?detailing | Genehmigungsplanung | proyectos de ejecución | shop drawings
DGNB
=Dlubal
Door Fitting | Türmontage
?Drainage | drainage systems | Entwässerung | saneamiento | assainissement | Kanalbau | alcantarillado | =SuDS
drainage design
Dry Lining | drywall | pladur | Trockenbau | plaquiste | placo | plasterboard | placoplâtre | drylining | ~pose de placo
Dry Stone Walling
=DTU
Ductwork | ?ventilation | ?conductos | Lüftungsbau | gaines de ventilation
earthworks
?Electricity | ?electricidad | ?électricité | ?Elektrik
energy audits | energy audit | audit énergétique | auditoría energética | auditorías energéticas | Energieberatung
energy efficiency | eficiencia energética | Energieeffizienz | efficacité énergétique
Erdbau
ETABS
Eurocode
Eurocode 2
Eurocodes
Eurocódigos
Excavator Operation | excavator | excavadora | Baggerfahren | pelle mécanique | excavators | retroexcavadora | Bagger | digger driving | pelleteuse | Radlader
F-gas certificate | F-Gas | gases fluorados | ~F-Gas certification | attestation fluides frigorigènes
?=Fieldwire
final accounts
Fire Safety | fire protection | protección contra incendios | Brandschutz | sécurité incendie | SSIAP 1 | SSIAP 2 | fire marshal | Brandschutzhelfer | ~fire safety training | fire prevention | extinción de incendios | prevención de incendios
First Fix | second fix | first and second fix
Floor Laying | flooring | suelos laminados | Bodenverlegung | ~pose de parquet | parquet | Bodenbelagsarbeiten | pose de sols | Parkettverlegung
formwork | encofrado | Schalungsbau | coffrage | Schalung
Gas Installation | gas fitting | instalaciones de gas | Gasinstallation | installation gaz
Gas Safe Registration | Gas Safe | ~Gas Safe registered | carné de gas | instalador de gas | habilitation gaz
Geotechnics | geotechnical engineering | geotecnia | Geotechnik | géotechnique | soil mechanics | soil testing | mecánica de suelos
Glazing | acristalamiento | Verglasung | vitrerie | window fitting | Fensterbau | pose de fenêtres
ground investigation
Groundworks | excavation | movimiento de tierras | Erdarbeiten | terrassement
Health and Safety | health & safety | prevención de riesgos laborales | Arbeitsschutz | Arbeitssicherheit | sécurité au travail | =PRL | occupational safety | seguridad laboral | seguridad y salud | ~santé et sécurité au travail | document unique | =SiGeKo | =HSE | =QHSE | prévention des risques | método de prevención de riesgos | workplace safety | ~occupational health and safety | règles de sécurité | consignes de sécurité | ~curso de prevención de riesgos laborales | ~curso de PRL | ~prévention des risques professionnels
Heat Pumps | ~heat pump installation | bombas de calor | Wärmepumpen | pompes à chaleur | heat pump | bomba de calor | aerotermia | Wärmepumpentechnik | pompe à chaleur
heating systems | Heizungstechnik | calefacción | chauffage | Heizungsbau | Heizungsanlagen
Historic Conservation | building conservation | restauración de edificios | Denkmalpflege | restauration du patrimoine | heritage conservation | Denkmalschutz | bâti ancien | patrimonio histórico
Hot Works
HQE
=HVAC | =CVC | =HLK | SHK | génie climatique
InfoDrainage
InfoWorks
Insulation | ~aislamiento térmico | Dämmung | isolation thermique | Wärmedämmung | aislamiento
IOSH | ~IOSH Managing Safely
IPAF
IRATA
=iTWO
Kerb Laying
Kitchen Fitting | Küchenmontage | montaje de cocinas | pose de cuisines
Kitchen Installation | montaje de muebles | Möbelmontage | montage de meubles | furniture assembly
Landscape Architecture | arquitectura del paisaje | Landschaftsarchitektur | architecture du paysage
landscape design | Gartengestaltung | paisajismo
Lantek
Leadwork | lead work | Spenglerarbeiten | Bauspenglerei | couverture
LEED
Lift Installation
Lime Plastering | lime mortar | lime mortars | lime render | Kalkputz | enduit à la chaux | ?chaux
Machine Control Systems
measurement and valuation
MEP Design | M&E
Method Statements
MicroDrainage
nachhaltiges Bauen
Navisworks
NEBOSH
=Nemetschek
Normen und Vorschriften
nZEB
=ORCA
?Painting | ?peinture
Painting and Decorating | pintura de interiores | Malerarbeiten | peinture en bâtiment | house painting | Maler- und Lackierarbeiten | pintura decorativa
PASMA
passive house
Passivhaus
Piling
pipefitting | pipe fitting | Rohrleitungsbau | tuyauterie
Pipework | copper pipework | soldering copper | ?tuberías | Rohrinstallation | Rohrleitungen
Plan Approval | Bauantrag | permisos de obra | permis de construire
Planning Applications | planning permission | licencias de obra | licencias urbanísticas | Baugenehmigungen | Baugenehmigung | Bauanträge | déclarations préalables | licencias de actividad
planning law | Bauleitplanung
=PlanRadar
?Plaster | ?Putz | ?enduits | Außenputz | Innenputz
Plasterboarding | ?skimming | Gipskarton | Rigips | plaques de plâtre | placas de yeso
Plastering | enlucido | Verputzen | plâtrerie | rendering walls | yeso | Putzarbeiten | enduit
PLAXIS
?Plumbing | ?fontanería | Sanitärinstallation | ?plomberie | plumber training | soldadura de tuberías | Sanitärtechnik
Procore
quantity surveying
quantity take-off
=RAMS
RE2020
Rebar Work | ferraillage | ferralla de obra
Refrigerants | refrigerant handling | chillers | cold rooms | cámaras frigoríficas | attestation fluides | manipulation des fluides frigorigènes
Refrigeration | refrigeración | Kältetechnik | froid industriel | frigoriste | gases refrigerantes | Kältemittel | fluides frigorigènes | Kälteschein
reinforced concrete | Stahlbeton | béton armé | hormigón armado
Rendering | external rendering | ?screeding | floor screeding | ?Estrich | Estricharbeiten | ?chape | revocos
=RFEM
risk assessment | risk assessments | evaluación de riesgos | Gefährdungsbeurteilung | Gefährdungsbeurteilungen | évaluation des risques
RITE
Road Design | highway design | ?highways | diseño de carreteras | voirie
=Robot | Robot Structural | Graitec | =Advance Design
Robot Structural Analysis
?Roofing | tejados | Dachdeckerarbeiten | Dachdecken | zinguerie | cubiertas | ~slate roofing
Rope Access | trabajos verticales | Seilzugangstechnik | travaux sur cordes | cordiste | FISAT
Safety Coordination | =CSPS | coordinación de seguridad | coordination sécurité | SCC-Zertifikat | =SCC | VCA
Sanitary Installation | ?Sanitär | Heizung und Sanitär | SHK-Technik
SAP2000
Sash Window Repair | sash windows | window restoration | window installation | Fenstermontage | instalación de ventanas | pose de menuiseries
?Scaffolding | andamios | Gerüstbau | échafaudage | scaffold erection | échafaudages | ~montaje de andamios | CISRS
Setting Out | site setting out | replanteo | ?implantation
Site Logistics
Site Safety | sécurité chantier | sécurité de chantier | seguridad en obra | Baustellensicherheit
Slating | thatching | roof tiling | couverture ardoise | ?tejas
Slinging | slinger signaller | banksman | eslingado | Anschlagen von Lasten | élingage
SMSTS
Snagging
Solar Power | fotovoltaica
Solar Thermal | solar thermal systems | Solarthermie | energía solar térmica | solaire thermique | energía solar | energías renovables | renewable energies | erneuerbare Energien | énergies renouvelables
Spezialtiefbau
SSIAP
SSSTS
STAAD
Staircase Building | ?stairs | Treppenbau | ?escaleras | ?escaliers
steel design
Steel Fixing | steel erection | ferralla | Stahlbau | charpente métallique | estructuras metálicas
Stonemasonry | cantería | Steinmetzarbeiten | taille de pierre | stone carving | stone masonry | labra de piedra
structural steelwork
Surveying Instruments
Sustainable Construction
Tekla
Tekla Structures
temporary works
Tender Documents | tender documentation | Ausschreibungsunterlagen | pliegos | dossiers de consultation | =DCE
thermal bridging
?Tiles | ?Fliesen
Tiling | alicatado | Fliesenlegen | carrelage | ~wall tiling | solado | Fliesenarbeiten
Timber Frame Construction | Holzbau | construcción en madera | ossature bois
Timber Framing | timber framed buildings | timber frame | structural carpentry | estructuras de madera
Timber Structures | ?bois | estructuras de hormigón | structure bois
toolbox talks
Town Planning | urban planning | ?urbanismo | Stadtplanung | urbanisme | spatial planning | ordenación del territorio | planning policy | planificación urbana | Raumplanung | PLU
Traffic Engineering | traffic modelling | ingeniería de tráfico | Verkehrsplanung | ingénierie du trafic | transport modelling | planificación del transporte | traffic management | microsimulation
Tunnelling | perforación de túneles | Tunnelbau | blasting
Underfloor Heating | suelo radiante | Fußbodenheizung | plancher chauffant
Unvented Hot Water | unvented cylinders | hot water systems
Vectorworks
ventilation systems | Lüftungstechnik | ventilación
wallpapering | Tapezieren | papier peint
wastewater treatment | Abwassertechnik | aguas residuales | Abwasserbehandlung
water quality testing | water quality
Water Treatment | tratamiento de aguas | traitement de l'eau | Wasseraufbereitung | traitement des eaux | depuración de aguas | station d'épuration
waterproofing | Abdichtung | étanchéité | impermeabilización
Welding Pipes | orbital welding
Working at Height | work at height | trabajos en altura | Arbeiten in der Höhe | travail en hauteur | trabajo en altura | travaux en hauteur | harness training | Höhentauglichkeit | port du harnais
# Vehicles and machines
Aerial Work Platforms | cherry picker | =MEWP | Hubarbeitsbühne | Hebebühne | nacelle | plataformas elevadoras | scissor lift | scissor lifts
Agricultural Machinery | ~tractor driving | maquinaria agrícola | Landmaschinen | machines agricoles | ?tractor | ?tractors | conducción de tractores | Traktorfahren | combine harvester | ~conduite de tracteur | Landmaschinentechnik | conduite d'engins agricoles | ?Traktor | combine harvesters | tracteur | ~manejo de tractor | conducción de tractor | ?Schlepper | conduite d'engins | manejo de tractores | Landtechnik | machinisme agricole | cosechadora | Mähdrescher | GPS guidance systems | conduite de tracteurs
Aircraft Maintenance | mantenimiento de aeronaves | Flugzeugwartung | maintenance aéronautique | Part-66 | ~EASA Part-66 | EASA Part 145 | airframe | B1 licence | turbine engines | Part-145 | =EASA | B2 licence
Automotive Diagnostics | vehicle diagnostics | diagnosis de vehículos | Fahrzeugdiagnose | diagnostic automobile | OBD | Kfz-Diagnose | electromecánica | diagnóstico de vehículos | diagnosis electrónica | diagnostic électronique | Fahrzeugelektronik | electronic diagnostics | OBD-II
avionics | aviónica | Avionik | avionique
Bicycle Repair | bike repair | reparación de bicicletas | Fahrradreparatur | réparation de vélos | Cytech | mecánica de bicicletas | mécanique cycle | Shimano | Bosch eBike | suspension servicing | brake bleeding
Bodywork | ~vehicle bodywork | carrocería | Karosseriebau | carrosserie | panel beating | chapa y pintura | Unfallinstandsetzung
bogies | bogie maintenance | boggies | Drehgestelle
Brake Systems | frenos | Bremsanlagen | freinage | Bremssysteme
Clutch Replacement | cambio de embragues | ?embragues | ?clutches | ?embrayages | Kupplungen
counterbalance
Crane Operation | ?crane | ~crane operator licence | ?grúa | Kranführerschein | pontier | Kranschein | ~crane licence | carné de gruista | ?grue | Kranbedienung | Kranfahren | ~tower crane
Defensive Driving | eco-driving | conducción eficiente | éco-conduite | fuel-efficient driving | conduite économique | wirtschaftliche Fahrweise | conducción defensiva
Dent Removal | débosselage | Ausbeulen
Diesel Engines | diesel engine repair | motores diésel | Dieselmotoren | moteurs diesel | diesel mechanics
Diggers | ?digger | dumpers | ?dumper | mini excavator | Minibagger | minipelle | wheel loader | pala cargadora
e-bike repair | E-Bike-Technik
Elevator Maintenance | lift maintenance | mantenimiento de ascensores | Aufzugswartung | maintenance d'ascenseurs
Engine Overhaul | engine diagnostics | engine repair | reparación de motores | Motordiagnose | Motorinstandsetzung | diagnostic moteur
EV Technician Certificate | high-voltage vehicle certification | habilitation véhicules électriques
Forklift Licence | forklift certificate | forklift truck licence | carné de carretillero | carnet de carretillero | Staplerschein | Gabelstaplerschein
Forklift Operation | forklift | ~forklift driving | carretilla elevadora | Gabelstapler | ~chariot élévateur | Staplerfahren | carretillero | transpaleta | manejo de carretilla | manejo de carretillas elevadoras | chariot | ~manejo de carretilla elevadora | pallet truck | ~forklift trucks | transpalette | Hubwagen | ~transpalette électrique | pallet trucks | hand pallet truck | powered pallet truck | Ameise | transpaleta manual | Elektrohubwagen | apiladora | forklift license | forklift certification | counterbalance licence | carné de carretilla | carnet de carretilla | carnet de toro | Flurförderschein | permis cariste | licence cariste | RTITB | ITSSAR
Gearboxes | transmissions repair | cajas de cambio | Getriebe | boîtes de vitesses
Hybrid and Electric Vehicles | electric vehicles | hybrid vehicles | vehículos eléctricos | vehículos híbridos | Elektrofahrzeuge | Hochvolttechnik | véhicules électriques | véhicules hybrides | IMI Level 3 | IMI
Marine Engines | marine engineering | motores marinos | Schiffsmotoren | moteurs marins | ship repair | outboard engines | Schiffstechnik | hors-bord
milking machines
Mobile Cranes | Mobilkran | grúa autopropulsada
MOT testing | MOT tester
overhead crane | pont roulant | puente grúa
Paint Matching | spray booth | Fahrzeuglackierung | carrosserie peinture | peinture automobile
Quad Bike | =ATV | quad bikes
reach truck | reach trucks | retráctil | Schubmaststapler
Rolling Stock Maintenance | material rodante | Schienenfahrzeuge | matériel roulant | train maintenance | Schienenfahrzeugtechnik | tram maintenance
Sheet Metal Aircraft | ?composites | composite repair | composites repair | carbon fibre | Faserverbund | Faserverbundwerkstoffe | fibra de carbono | ?laminating | matériaux composites | materiales compuestos
Small Engine Repair | lawnmower repair | motores pequeños
STCW | ~STCW certificate
telehandler
Timing Belts | correas de distribución | ?distribution
Tram Driving | Straßenbahnführerschein
Truck Repair | heavy vehicle maintenance | Nutzfahrzeugtechnik | mécanique poids lourds | mecánica de camiones
Tyre Fitting | tyre changing | cambio de neumáticos | Reifenwechsel | montage de pneus | Reifenmontage
Vehicle Air Conditioning | climatisation automobile | aire acondicionado de vehículos
Vehicle Maintenance | car mechanics | ~mecánica del automóvil | Kfz-Technik | ~mécanique automobile | vehicle repair | ~mecánica general | Fahrzeugwartung | entretien de véhicules | Kfz-Mechatronik | vehicle servicing | ~mecánica de vehículos | vehicle inspection | Fahrzeugreparatur | Hauptuntersuchung | ~mecánica rápida | ?mecánica | ?mécanique | Kfz-Reparatur | ~entretien mécanique
Welded Rail
Wheel Alignment | alineación de ruedas | Achsvermessung | géométrie
wheel building
wheel truing
# Transport and logistics
=ADR | ~ADR certificate | ~ADR-Schein | ~transport of dangerous goods | mercancías peligrosas | Gefahrgut | matières dangereuses | dangerous goods | ~ADR licence | hazardous goods | ~carné ADR | Gefahrgutrecht | ~carnet ADR | ~permis ADR | ~formation ADR | ~ADR training | ~certificat ADR | IATA DGR | ~formation matières dangereuses | dangerous goods regulations | =IMDG | marchandises dangereuses | Gefahrgutschein | Gefahrgutvorschriften
air cargo
air freight | Luftfracht
Amadeus Altéa
aviation security
bills of lading
Bus Driving
cabin safety
Certificate of Professional Competence | =CAP mercancías
Cold Chain | cadena de frío | Kühlkette | chaîne du froid | ~cold chain management
Container Unloading | container loading | devanning | dépotage
=CPC | ~Driver CPC | ~driver CPC card | Driver Qualification Card | Berufskraftfahrerqualifikation | =FIMO | =FCO | FIMO/FCO | Schlüsselzahl 95 | Modul 95 | Module 95 | certificado CAP | code 95 | Kennziffer 95 | ~transport manager CPC | =CAP de conductor
crew rostering
Cross-docking
Customs Clearance | ~customs declarations | ~despacho de aduanas | Zollabwicklung | dédouanement | ?aduanas | ?douane | trámites aduaneros | ?customs | ~déclarations en douane | formalités douanières | ATLAS Zoll | Zollanmeldungen | Zollkenntnisse | opérations douanières | gestión aduanera
Customs Documentation | documentación aduanera | Zolldokumente | documents douaniers
Customs Procedures | Zollverfahren | procédures douanières
Customs Tariff | tariff codes | tariff classification | commodity codes | HS codes | Zolltarif | partidas arancelarias | =ATLAS
Cycle Counting | cycle counts | cycle count | conteo cíclico | recuentos cíclicos | inventaires tournants
de-icing
Deck Work | deck seamanship | navegación costera | mooring | amarre
Delivery Notes | albaranes | Lieferscheine | bons de livraison
demand planning | planificación de la demanda | Bedarfsplanung
Digital Tachograph | tachograph | ~tacógrafo digital | Fahrtenschreiber | chronotachygraphe | tacógrafo | tachographs | ~digitaler Tachograph | ~digitaler Fahrtenschreiber | ~tachograph rules | tachographe
dispatch documentation
Dispatch Operations
?Dispatching | route dispatch | ?affrètement | Tourendisposition | =Disponierung | dispatch planning | expedición de mercancías | Versandabwicklung | shipping documents | exploitation transport
documentos de transporte
documents de transport
Driver Card | carte conducteur | Fahrerkarte | tarjeta de conductor | tarjeta de tacógrafo
?expedición
?expediciones
Export Documentation | import/export | documentación de exportación | Exportabwicklung | documents d'exportation | import and export | import-export | Exportdokumente
Fleet Management | gestión de flotas | Fuhrparkmanagement | gestion de flotte | telematics | Flottenmanagement | gestion de parc | gestión de flota | Fuhrpark
flight operations
Foreign Trade | comercio exterior | Außenhandel | commerce international | commerce extérieur | comercio internacional | international trade
Frachtpapiere
freight documentation
freight documents
Freight Forwarding | transitario | ?Spedition | transport international | ?freight | transporte internacional | ?fret | transit international
Freight Negotiation | carrier management | freight rates | gestión de transportistas | gestion des transporteurs
Goods Receipt | goods in | recepción de mercancías | Wareneingang | réception de marchandises | receiving goods | Wareneingangskontrolle | réception des marchandises | Warenannahme | recepción de mercancía | Warenausgang | contrôle des livraisons | goods receiving
Ground Handling
?=IATA
Incoterms
Inventory Management | ~inventory control | gestión de inventarios | Bestandsmanagement | ~gestion des stocks | stock control | control de stock | Bestandsführung | stock management | Warenwirtschaft | gestión de stock | ?stocks | Lagerverwaltung | Bestandsverwaltung | Bestandskontrolle | gestión de existencias | control de inventario | ~gestión de stocks | ~control de stocks | ?inventory | control de existencias | Warenwirtschaftssysteme | Lagerwirtschaft | control de inventarios | Warenwirtschaftssystem | Bestandspflege | ~suivi des stocks | Warenwirtschaftssystemen | ~tenue des stocks
Last-mile Delivery | parcel delivery | ~reparto de paquetería | Paketzustellung | ?livraison | ?reparto
letters of credit | Akkreditive | crédit documentaire
load control
Load Planning | planificación de cargas | plan de chargement | load optimisation
Load Securing | load security | sujeción de cargas | Ladungssicherung | arrimage | load restraint | securing loads | estiba | aseguramiento de la carga | ~arrimage des charges | sécurisation des charges | trincaje | ~estiba de carga
Loading and Unloading | carga y descarga | Be- und Entladen | chargement et déchargement | Be- und Entladung
Logistics Management | ?logistics | ?logística | ?Logistik | ?logistique | ~warehouse logistics | ?Lagerlogistik | ~gestión logística | ~logistics planning | Logistikkenntnisse | ~logistics coordination
Manual Handling | ~manual handling training | manipulación de cargas | gestes et postures | heavy lifting | heben und tragen | moving and handling | manutention | port de charges | ?schweres Heben | ~moving and handling training | PRAP
Maritime Navigation | ?navigation | ?navegación | seamanship | matelotage | boat handling | patrón de embarcaciones | Sportbootführerschein | permis bateau | permis côtier | certificado de marinero
Materials Planning | Disposition von Material | Materialwirtschaft | Materialdisposition | supply planning
Mountain Guiding | mountain rescue | avalanche safety
Palletising | shrink wrapping | stretch wrapping | paletizado | Palettieren | palettisation | retractilado | filmage
Parcel Sorting | ?Sortierung | clasificación de paquetes | tri de colis
Passenger Care | Fahrgastbetreuung | wheelchair assistance | passenger handling
Passenger Transport | transporte de viajeros | Personenbeförderung | Personenbeförderungsschein | transport de voyageurs
Port Operations | stevedoring | Hafenlogistik | estiba portuaria
préparation des expéditions
Radar Navigation | =ECDIS | electronic charts
ramp handling
Returns Management | Retourenmanagement | logística inversa | gestion des retours | Retourenbearbeitung | reverse logistics
RF scanners | RF scanning | handheld scanners | Handscanner | barcode scanners | RF scanner | barcode scanning | handheld scanner | lector de código de barras | lectores de códigos de barras | Barcodescanner | ?Scanner | pistola de radiofrecuencia | ?radiofrecuencia | douchette
road freight
Route Knowledge | Streckenkenntnis
Route Planning | planificación de rutas | Tourenplanung | planification des tournées | route optimisation | Routenplanung | optimisation des tournées | tour planning | organisation des tournées | optimización de rutas | planification de tournées | gestion des tournées
RYA Powerboat Level 2 | RYA
SAP TM | SAP TMS | =SAP LE
sea freight | Seefracht | fret maritime | transporte marítimo | ocean freight
shipping documentation
Shunting | ?Rangieren | maniobras ferroviarias
slot coordination
stock rotation | rotation des stocks
stocktaking | stock taking | inventario | Inventur | inventaire | inventarios | inventaires | stocktakes | stocktake | stock counts | inventory counts
Supply Chain Management | supply chain | cadena de suministro | Lieferkettenmanagement | chaîne logistique | chaîne d'approvisionnement | ~gestión de la cadena de suministro | Lieferketten | ~supply chain planning
Tail Lift | tail lifts | Ladebordwand | hayon | hayon élévateur | plataforma elevadora
Ticket Inspection | Fahrkartenkontrolle
Transport Law | Transportrecht | droit des transports | EU driving hours | drivers' hours | ?Lenk- und Ruhezeiten | tiempos de conducción | réglementation sociale européenne | drivers hours rules | tiempos de conducción y descanso
Transport Management Systems | =TMS | transport management system | transport planning | Transportplanung | planificación del transporte de mercancías | organisation des transports | Touren planen | gestión de transporte
Vehicle Checks | walkaround checks | daily vehicle checks | Abfahrtskontrolle
Versandpapiere
Vessel Operations | ship agency | ship operations | chartering | ?consignation
VHF radio
Warehouse Control | control de almacén | ?carretilla
Warehouse Management | ~gestión de almacén | Lagerhaltung | gestion d'entrepôt | ?warehousing | ?almacén | entreposage | warehouse operations | gestión de almacenes | ?Lager | Lagererfahrung | warehouse work | Lagerarbeit
Warehouse Management Systems | =WMS | =SGA | Lagerverwaltungssystem | warehouse management system | logiciel de gestion d'entrepôt | =LVS | Lagerverwaltungssysteme | =SGE | ~Manhattan WMS
weight and balance
# Kitchen, bar and hotel
Accommodation Booking | channel manager | ?reservations | ?reservas | ?Reservierungen | ~gestión de reservas | reservation systems | booking systems | ~gestion des réservations | Reservierungssysteme | ~central de reservas | reservation management | logiciel de réservation | Reservierungssystem | reservation software | Buchungssysteme | central reservations | OpenTable | =ResDiary | TheFork | Guestline | Hotelsoftware | logiciel hôtelier | ?Airbnb | ?Expedia | OTAs
affinage
Allergen Knowledge | allergen labelling
?=Amadeus | ~Amadeus GDS
Ausbeinen
Baker's CAP | CAP boulanger | CAP boulangerie
?Baking | ~bread baking | ?panadería | Backen | ?boulangerie | bread making | elaboración de pan | Brotbacken | panification | ?fermentación | ?fermentations | Brotherstellung | pain au levain | panes artesanos | ?horneado | ?cuisson
Banqueting | banquetes | Bankett | banquets | banquet service | restauration collective | banquet catering | buffet service | Buffetbetreuung | Bankettservice | service de banquets | servicio de banquetes
Barista Skills | ~barista training | barista | ~café barista | ~Barista-Kenntnisse | ~espresso preparation | ~espresso machine | preparación de café | Kaffeezubereitung | ?espresso | cafés spécialisés | SCA certification | coffee making
barrel ageing | crianza en barrica | élevage en fûts
Bartending | Barkeeping | bar service | service au bar
Beer Dispensing | cellar management | Zapfanlagen | tirage pression
boning
Booking.com
?boucherie
?Brewing | ?elaboración de cerveza | Bierbrauen | brassage | Brauen | ~brewing process | ~brassage de bière | Brautechnik
Brewing Operations | mashing | keg cleaning | kegging | fermentation control | cervecería | Brauereitechnik | fermentación controlada
?Butchery
cake decorating | cake decoration | Tortendekoration | decoración de tartas
CAP boucher
CAP cuisine
CAP pâtissier
?carnicería
?Catering | ?traiteur | ~servicio de catering | ~event catering
charcuterie | charcutería | Wurstherstellung | sausage making
Check-in and Check-out | ?check-in | ?check-out
Cheese Making | cheesemaking | elaboración de quesos | Käseherstellung | fabrication de fromage | quesería | Käserei | fromagerie | transformation fromagère | elaboración de queso
chocolate tempering | tempering chocolate
Chocolate Work | chocolatier | chocolaterie | chocolatería | Confiserie | confectionery | Schokoladenherstellung
Cloudbeds
cocina fría
cocktail making | ?cocktails | cócteles | Cocktailzubereitung | coctelería | mixology | mixologie
Cocktail Preparation | cócteles clásicos | classic cocktails | flair bartending | Cocktails mixen
Coffee Preparation | milk steaming | ?cupping | cata de café
Cold Kitchen
Concierge Services | conserjería | conciergerie
Cooking | ?cocina | ?Kochen | ?cuisine | culinary skills | cook to order | ~a la carte cooking | fine dining | gastronomy | elaboración de platos | ~cocina mediterránea | ~cuisine traditionnelle | ~dietary cooking | Kochkenntnisse | ~cocina tradicional | cuissons | ~cocina creativa | Diätküche
corte de carne
Cost of Sales | food cost | escandallos | Wareneinsatz | ratios de coste | ~wareneinsatzkalkulation | Speisekalkulation
création de recettes
cuarto frío
deboning
deshuesado
deshuese
désossage
?desserts | ?postres
Dishwashing | lavado de platos | Spülküche | plonge
?Distilling | destilación | ?distillation | Destillation
dough preparation | Teigherstellung | pétrissage | Teigführung | amasado | elaboración de masas | dough making | dough handling | Teigbereitung
dough shaping | façonnage | formado de piezas
elaboración de recetas
embutidos
entremetier
fichas técnicas
fiches recettes
Fidelio
Filleting Fish | filleting | fileteado | Filetieren | ~fish filleting | levée de filets
Fish Preparation | pescadería | poissonnerie | fish processing | limpieza de pescado | preparación de pescado | écaillage
Fishmonger | corte de pescado | ?shellfish
Fleischzerlegung
fondos y salsas
Food Costing | fiches techniques | escandallo | Rezepturkalkulation | menu costing | recipe costing
food preparation | preparación de alimentos | Speisenzubereitung | préparation culinaire | Speisenvorbereitung
Food Service | table service | servicio de mesa | Tischservice | service en salle | waiting tables | Gästeservice | ?servicio de sala | waiting on tables | ?hostelería | ?Gastronomie | ?restauración | atención en sala | Servieren | service à table | table waiting | servicio en sala | service à l'assiette | servicio de mesas | Gastronomieerfahrung | hotel experience | service en restauration | servicio en mesa | service au plateau | ?bandeja
?=Galileo
garde manger
Getränkekunde | beverage knowledge | conocimiento de bebidas
Grill Station | grill cooking | Grillen | ?parrilla | ?plancha | ?brasa
grilling
Guest Relations | Gästebetreuung | atención al huésped | relation client hôtelière | Gästekommunikation
?Housekeeping | limpieza de habitaciones | Zimmerreinigung | entretien des chambres | room cleaning | nettoyage des chambres | ?Hauswirtschaft | bed making | room service | limpieza de pisos | linen management | ?lencería | Wäschemanagement | gobernanta
Ice Cream Making | gelato | heladería | Speiseeisherstellung
Infektionsschutzgesetz | Infektionsschutzbelehrung
kalte Küche
knife skills
Lamination | laminated dough | laminated doughs | tourage | laminación | Laminieren | laminating dough | ~croissant lamination
larder section
latte art
meat cutting | despiece | découpe de viande | Zerlegung | Zerlegen | Fleischverarbeitung
meat preparation
Menu Planning | menu design | planificación de menús | Menüplanung | élaboration de menus | elaboración de menús | Speiseplanung | conception de menus | élaboration des menus | Speiseplangestaltung | elaboración de cartas | Speisekarten | création de carte | menu development | élaboration des cartes | planificación de menú
Messerfertigkeiten
?Metzgerei
Mews
mise en place
Night Audit | Nachtaudit
oenology | enología | œnologie
Oracle Opera PMS | Opera PMS | Oracle Opera | Opera Cloud | Opera-Kenntnisse
oven work | conduite du four | enfournement | Ofenarbeit | Ofenführung
parage
pasteurisation | Pasteurisierung
Pastry | ?patisserie | ?pastelería | ?Konditorei | repostería | Feingebäck | ~pastry making | bollería | ~pastry work | cake making | Konditoreikenntnisse | Feinbackwaren | pâtisseries | entremets | glaçage | ?mousses | ?Torten | hojaldre | pâte feuilletée
Pizza Making | pizzaiolo
plating | emplatado | dressage des assiettes
property management system | =PMS
Protel
Recipe Development
?recipes
Restaurant Management | gestión de restaurantes | Restaurantleitung | gestion de restaurant | kitchen management | Küchenleitung | gestión de cocina | gestion de cuisine
Rezeptentwicklung
Rezepturen
Roasting Coffee | coffee roasting | tostado de café | Kaffeeröstung | torréfaction
?=Sabre
sauce making
?sauces
Saucier
silver service
SiteMinder
sourdough | masa madre | Sauerteig | ?levain | ~sourdough baking | Sauerteigführung
sous vide | cocción al vacío
?Spa Treatments | wellness treatments
Staff Scheduling | shift planning | rota planning | planificación de turnos | Dienstplanung | planning des équipes | Schichtplanung | gestion des plannings | elaboración de turnos | roster planning | Dienstpläne | gestión de turnos | Personaleinsatz | élaboration des plannings | Dienstplangestaltung | Einsatzplanung | rostering | planification des équipes | rota management | organización de turnos | staff rotas | elaboración de cuadrantes | Dienstplanerstellung | planning du personnel | shift scheduling | ~staff rostering
Stock Ordering | ordering stock | pedidos a proveedores | ?Bestellungen | commandes fournisseurs
Sushi | ~sushi preparation
Till and Payment | POS tills
Tour Guiding | tour guide | guía turístico | Reiseleitung | guidage | guided tours | visitas guiadas | ?Führungen | visites guidées | guía oficial de turismo | Stadtführungen | Gästeführung | leading tours | Museumsführungen | visites commentées | talleres didácticos | ateliers pédagogiques
Tourism Marketing | destination management | ?turismo | ?Tourismus | ?tourisme | Tourismuskenntnisse
vegetarian cooking | cuisine végétarienne | cocina vegana | vegan cooking | plant-based cooking | vegane Küche | gluten-free baking | cuisine végétale
Viennoiserie | croissants | Plundergebäck | viennoiseries
Wine Knowledge | sommelier | Weinkenntnisse | Weinkunde | maridaje | connaissance des vins | accords mets et vins | wine list | carta de vinos | Weinberatung | sommellerie | viticulture and oenology | Kellerwirtschaft | ?vinos | ?Weine | ?vins | Weinwissen
wine service | Weinservice
wine tasting | cata de vinos | dégustation | Weinverkostung | ~dégustation de vin
?Winemaking | vinification | vinificación | Weinbereitung | elaboración de vino | Kelterung | ~vinification process | Weinausbau | elaboración de vinos | trasiego | soutirage | Kellertechnik | trasiegos
WSET | ~WSET Level 1 | ~WSET Level 2 | ~WSET Level 3
# Farming, forest and animals
?abattage
Aerial Rescue | rescate en altura
Agronomy | agronomía | Agrarwissenschaft | agronomie | crop science | Pflanzenbau | grandes cultures | Ackerbau | crop management
anestesia veterinaria
Animal Care | cuidado de animales | Tierpflege | soins aux animaux | animal husbandry | Tierhaltung | ?élevage | cría de animales | soins animaliers | animal handling | manejo de animales | Umgang mit Tieren | manipulation des animaux | contention | dog handling | contention animale | kennel work | enclosure maintenance | zoo keeping | dog walking | cat grooming | venopunción
animal nursing
animal welfare | bienestar animal | Tierwohl | bien-être animal
aplicación de fitosanitarios
Aquaculture | fish farming | acuicultura | Aquakultur | pisciculture | piscicultura | Fischzucht
Arboriculture | tree surgery | arboricultura | Baumpflege | élagage | tree climbing | poda en altura | NPTC
arborist certificates
arrosage intégré
Artificial Insemination | inseminación artificial | künstliche Besamung | insémination artificielle
=BASIS
Baumfällung
Baumkontrolle
Beekeeping | apicultura | Imkerei | apiculture
Bepflanzung
border design
Brush Cutting | desbrozadora | débroussailleuse | Freischneider | desbroce
calving
carné de manipulador de fitosanitarios
Cattle Handling | livestock records | manejo de vacas
?césped
Chainsaw Maintenance | mantenimiento de motosierra
Chainsaw Operation | chainsaw | motosierra | Motorsäge | tronçonneuse | ~chainsaw licence | Motorsägenschein | ~chainsaw certificate | Kettensäge | ~chainsaw certification | Motorsägenführerschein | ~manejo de motosierra | chainsaws | Kettensägenschein
?chipper
chirurgie vétérinaire
clínica de pequeños animales
Composting | compostaje | Kompostierung | compostage
crop protection | ?Pflanzenschutz | protección de cultivos | protection phytosanitaire | fitosanitarios | traitements phytosanitaires | ~tratamientos fitosanitarios | ~productos fitosanitarios | Pflanzenschutzmittel
crop rotation | rotación de cultivos | rotation des cultures
Crop Spraying | ?spraying
CS30
CS31
CS38
CS39
?cuttings | bouturage | Stecklingsvermehrung | esquejes | esquejado
Dairy Farming | milking | ordeño | Melken | ?traite | ganadería lechera | dairy herd management | élevage laitier | Melktechnik | vacuno de leche | ~ordeño mecánico | ~milking parlour | ~robotic milking | ~robots de traite | Milchviehhaltung | Melkroboter | ~salle de traite | producción lechera | milking systems | sistemas de ordeño | herd health | manejo de ganado | sanidad animal | santé animale | ?parto | Kälberaufzucht | conduite d'élevage | Viehzucht | manejo del ganado | ?breeding | animal breeding | ?Zucht
dental cleaning in animals
Dog Training | adiestramiento canino | Hundetraining | éducation canine
drip irrigation | riego por goteo
easyVET
ecografía veterinaria
Egg Production | poultry farming | avicultura | Geflügelhaltung | aviculture
entretien de jardins
Equestrian Skills | horse riding | equitación | Pferdepflege | équitation | horse care | mucking out | soins aux chevaux
?FACTS
?Farming | ?agricultura | ?Landwirtschaft | ?agriculture | organic certification | Bio-Zertifizierung | certification bio | ?agricultural experience | ~biodynamic farming | biodynamie | certificación ecológica | GlobalG.A.P. | GLOBALGAP | HVE | certification agriculture biologique | Demeter | ?PAC | Red Tractor
Feed Management | animal feeding | alimentación animal | Fütterung | alimentation animale
?felling
?Fencing | vallado | Zaunbau | ~pose de clôtures | clôtures
Fertilisation | fertilización | Düngung | fertirrigación | fertigation | Bodenkunde | soil science | abonado | edafología | pédologie | soil health | ?suelos | fertilidad del suelo
Fish Farming Operations | fish feeding | fish husbandry | trout farming | conchyliculture
Fish Health
?Fishing | ?pesca | ?Fischerei | net mending | ~redes de pesca
?Forestry | silvicultura | Forstwirtschaft | sylviculture | gestión forestal | Waldbau | gestion forestière | forest inventory | woodland management | harvester operation | exploitation forestière | bûcheronnage | débardage | forest management
Fruit Growing | fruticultura | Obstbau | arboriculture fruitière
Fruit Picking | ?harvesting | recolección | ?Ernte | ?récolte | cueillette | ?vendimia | ?vendange | ?Weinlese | ?vendanges | cosecha
Game Management | gamekeeping | Jagdschein | ?caza | wildlife management | seguimiento de fauna | ?suivi faune | censos de fauna
Garden Maintenance
grafting | injertos | Veredelung | greffage | injerto | greffe
Grain Handling
Grain Storage | grain drying | Getreidelagerung
Grassland Management | silage | ensilado | ensilage
Greenhouse Management | greenhouse | invernaderos | Gewächshaus | serres | invernadero | Gewächshaustechnik | glasshouse growing | ~conduite de serres | ~cultivo en invernadero | climate control computers | conduite de culture | Gewächshauskultur
?Grooming | ~dog grooming | peluquería canina | ?toilettage
Hedge Laying | hedge trimming | taille de haies
Hoof Care | hoof trimming | Klauenpflege | parage des onglons
?Horticulture | ?gardening | ?jardinería | ?Gartenbau | ?jardinage | Gartenpflege | espaces verts | mantenimiento de jardines | Grünpflege | ~entretien des espaces verts | horticultura | ground maintenance | ?plantación | zonas verdes | ~gestion des espaces verts | création de massifs | grounds maintenance | RHS Level 2 | planting design
hydroponics | hidroponía | hydroponie
integrated pest management | control integrado de plagas | lucha integrada | protection biologique intégrée | biological pest control | lutte biologique | Nützlingseinsatz
Irrigation | ?riego | Bewässerung | ~irrigation systems | ~sistemas de riego | arrosage | Bewässerungssysteme | systèmes d'irrigation | Bewässerungstechnik | ~arrosage automatique | systèmes d'arrosage | ~riego automático
lambing
?landscaping | Landschaftsbau | GaLaBau | ~Garten- und Landschaftsbau | landscape gardening | paysagisme
LANTRA
lawn care | lawn maintenance
Livestock Management | ?livestock | ?ganadería | Viehhaltung | gestion de troupeau | cattle farming | herd management | Rinderhaltung | sheep farming | Herdenmanagement | gestión ganadera | élevage ovin | élevage bovin | Tierzucht | Schafhaltung | conduite de troupeau | suivi de troupeau | élevage caprin | pastoreo
mantenimiento de zonas verdes
market gardening | maraîchage | Gemüsebau | ~maraîchage biologique | vegetable growing | horticultura ecológica
Milk Quality
Mowing | tonte | siega | Mähen
Mushroom Growing
Net Cleaning
Olive Growing | olivicultura | oléiculture
organic farming | agricultura ecológica | ökologischer Landbau | agriculture biologique | Ökolandbau | producción ecológica
PA1/PA6
PA2
Pest Control | control de plagas | Schädlingsbekämpfung | lutte contre les nuisibles | sanidad vegetal
pesticide application | carné de fitosanitarios | carné de aplicador de fitosanitarios | Sachkundenachweis Pflanzenschutz | Certiphyto | ~PA1 and PA6 | spraying certificate | Pflanzenschutzsachkunde | carnet de aplicador de fitosanitarios | carnet de fitosanitarios | Sachkunde Pflanzenschutz | spraying licence | PA1 | PA6
Pesticide Certificate
Pflanzenverwendung
Plant Knowledge | plant identification | ?botany | botánica | Pflanzenkenntnisse | botanique | ?Botanik | conocimiento de plantas | reconnaissance des végétaux | plant health | connaissance des végétaux | Pflanzenkunde | Artenkenntnis | connaissance des plantes | Staudenkenntnisse
?plantations
?planting
planting plans
Precision Farming | precision agriculture | agricultura de precisión | agriculture de précision
Propagation | ~plant propagation | ~propagación de plantas | Pflanzenvermehrung | multiplication des plantes | seed sowing | propagación | reproducción de plantas | ?Vermehrung | multiplication végétale | ?Aussaat | cultivo in vitro
=Provet
Pruning | poda | Baumschnitt | Rebschnitt | taille de la vigne | Obstbaumschnitt | Gehölzschnitt | ~poda en verde | taille des arbres | ~tree pruning | ~vine pruning | taille des arbustes | Heckenschnitt | Rückschnitt | taille des végétaux | podas | Strauchschnitt
Rasenpflege
RCVS
Seed and Seedlings | ?sowing | ?siembra | ?semis | semilleros | Jungpflanzen | seed saving | viveros | vivero | pépinière
Seed Cleaning | seed storage
Seilklettertechnik
shearing
Sheep Shearing
sheepdog handling
soil analysis | análisis de suelos | Bodenproben | analyse des sols | soil sampling
spraying certificates
Spritzschein
Surgical Aid in Animals | aide chirurgicale | Vetocom
?tala
talado
tonte de pelouses
topiary
tree inspection
Tree Surveys | tree survey
Tree Work
trepa
turf management
veterinary anaesthesia
Veterinary Auxiliary Qualification | titre ASV | =ASV | auxiliar técnico veterinario
Veterinary Nursing | veterinary medicine | ?veterinaria | Tiermedizin | médecine vétérinaire | RVN | veterinary surgery | auxiliar veterinario | veterinary care | Tierarzthelferin | ~asistencia veterinaria | soins vétérinaires | animal anaesthesia
veterinary radiography
Veterinary Skills
VetView
?Viticulture | ?viticultura | ?Weinbau | vine growing | conduite de la vigne | vineyard management | travaux de la vigne | vineyard work | travail de la vigne | gestión de viñedos | viñedo | ?taille | poda de viñedo | Rebarbeiten | travaux en vert | palissage | canopy management | trabajos de viña | atado de viña | emparrado
# Cleaning, security, beauty and retail services
access control | control de accesos | Zutrittskontrolle | contrôle d'accès | control de acceso | Zugangskontrolle
Alarmverfolgung
aparatología
balayage
barbering | barbería | barbier | beard trimming | Bartpflege | arreglo de barba | taille de barbe | ?shaving | ?afeitado | ?Rasur | ?rasage | hot towel shaves | wet shaving
?Beard Care | ?barbe | ?barba
BP Coiffure | CAP coiffure
brow shaping
CCTV Monitoring | =CCTV | videovigilancia | Videoüberwachung | vidéosurveillance | ~CCTV licence | télésurveillance | circuito cerrado de televisión | alarm monitoring
?Cleaning | ?limpieza | ?Reinigung | ?nettoyage | ~industrial cleaning | ~limpieza industrial | Gebäudereinigung | Reinigungsarbeiten | bionettoyage | Unterhaltsreinigung | ~deep cleaning | entretien des locaux | ~nettoyage industriel | ~limpieza general | Reinigungserfahrung | floor machines | autolaveuse | chemical handling | ~productos químicos de limpieza | ~limpieza de superficies | manejo de productos químicos | monobrosse
Cleaning Techniques | cleaning chemicals | productos de limpieza | Reinigungsmittel | produits d'entretien | floor polishing | abrillantado | scrubber-dryer | fregadora | Reinigungsmaschinen | Grundreinigung | nettoyage des sols | techniques de nettoyage | lavage des vitres | Fensterreinigung | Desinfektionsmaßnahmen | Hygienepläne | produits de nettoyage | Flächendesinfektion | cleaning products | cleaning machines | carpet cleaning | pressure washing | ?decluttering | BICSc | Reinigungstechniken | steam cleaning
close protection
conflict management training
Conservation of Art | art conservation | ?conservación | Restaurierung | restauration d'œuvres | ~conservación y restauración | paper conservation | restauración de obras de arte | Konservierung | conservation-restauration | textile conservation | book conservation | conservation framing | ?restauration | restauración de obras | restauration de tableaux
contact lens fitting | Kontaktlinsenanpassung | adaptación de lentes de contacto | adaptation de lentilles | contactología | contactologie
COSHH
Cosmetology | beauty treatments | estética | Kosmetik | esthétique | lash extensions | ~CAP esthétique | pedicure | Pediküre | Gesichtspflege
Crowd Management | crowd control | Einlasskontrolle | gestión de multitudes
depilación láser
Disinfection | desinfección | Desinfektion | désinfection | ~nettoyage et désinfection | ~limpieza y desinfección
door supervision
dry cleaning | ?tintorería | chemische Reinigung | lavado en seco
Empfangsdienst
épilation laser
épilations
extensiones de pestañas
extensions de cils
eyelash extensions
facial treatments
facials | soins du visage | tratamientos faciales | Gesichtsbehandlungen
?filtrage
Funeral Directing | embalming | tanatopraxia | thanatopraxie | Bestattung | funeral arranging | Bestattungswesen | tanatoestética
Fußpflege
gel nails
hair colouring | ?coloración | ?coloration | Colorationen | Färbetechniken | colorimetría | colorimétrie | Farbtechniken | tintes capilares | coloración capilar | ?mechas | Strähnchen | ?mèches | Balayage-Technik | colorimetría capilar | ?highlights | ?foils | colour correction
haircutting | Haarschnitt | Haarschnitte | hair cutting | corte de pelo | corte de cabello | Haarschneiden | ?coupe | coupe de cheveux | ?coupes | ladies' haircutting | Herrenhaarschnitte | corte masculino | hairstyling | ?peinados | coiffage | ?brushing | blow-drying | ?Styling | extensions capillaires | hair extensions | Dauerwelle | ?perms | ?permanentes
?Hairdressing | ?peluquería | Friseurhandwerk | ?coiffure | coupe homme | ?extensiones | techniques de coloration | Strähnentechniken | recogidos | Hochsteckfrisuren | chignons
Hautanalyse
Hautpflege
hazardous waste | residuos peligrosos
Hospital Sterile Services | central de esterilización
ironing | planchado | Bügeln | repassage
Kosmetikbehandlungen
laser hair removal
?Laundry | ?lavandería | Wäscherei | ?blanchisserie | Textilreinigung
Laundry Operations | Wäschepflege | lavado y planchado | soin du linge | entretien du linge | Wäscherei und Mangel
Loss Prevention | theft prevention | prevención de pérdidas | Ladendiebstahl | démarque inconnue
Make-up Artistry | make-up | ?maquillaje | Visagistik | ?maquillage | ~stage make-up | Maskenbild | ~maquillaje profesional
manicure | manicura | Maniküre | manucure | nail art
Massage Therapy | ?massage | ?masaje | Massagetherapie | ?massages | ?masajes | quiromasaje | Massagetechniken | ?Massagen | Thai massage | Swedish massage | deep tissue massage | reflexología | reflexology | Reflexzonenmassage | hot stone massage | sports massage | Sportmassage | modelages | aromatherapy | massage sportif
Men's Haircuts | coupes homme | gents' cuts | coupes hommes
microneedling
Nageldesign
Nagelmodellage
Nail Care
?nails
object handling | manipulation d'œuvres | manipulación de obras | art handling
onglerie
?Optics | ~dispensing optics | ?óptica | ?Optik | ?optique | lens fitting | optical dispensing | Brillenanpassung | Augenoptik | montage de lunettes | frame fitting | ajuste de gafas | Refraktionsbestimmung | ?Werkstattarbeit | spectacle fitting | ?graduación | montaje de lentes | taillage de verres | Sehtest
optometry | optometría | Optometrie
palpation
Patrol Duties | security patrols | ?rondas | Objektschutz | ?rondes | Kontrollgänge | ~rondas de vigilancia | patrolling | ?surveillance | ~rondes de sécurité | Streifendienst
pedicura
?peelings
Personenschutz
Pfortendienst
physical intervention
Pool Maintenance | pool plant operation | mantenimiento de piscinas | pool water testing | entretien de piscines | Badewasseraufbereitung | pool operations
pose d'ongles
preventive conservation | conservation préventive | conservación preventiva | präventive Konservierung
recycling | reciclaje | tri des déchets | waste sorting | Mülltrennung | Abfalltrennung | separación de residuos | ?tri
réfraction | Refraktion | refracción | graduación de la vista
Revierdienst
Sachkunde §34a
Sachkundeprüfung
Schließdienst
search procedures
Security Guarding
Security Licence | ~SIA licence | ~SIA badge | Sachkundeprüfung 34a | ~carte professionnelle CNAPS | TIP de vigilante | vigilante de seguridad | §34a | 34a GewO | ~SIA Door Supervisor | Unterrichtung nach 34a | CQP APS | carte professionnelle | habilitación de vigilante | CQP agent de sécurité | tarjeta de identidad profesional | Sachkundeprüfung nach § 34a | ~Sachkundeprüfung nach §34a | =SIA
SIA door supervisor licence
skin analysis
Skin Care
soins corporels
soins esthétiques
soins visage
stain removal | Fleckentfernung | détachage
?threading
?=TIP
TIP vigilante
tratamientos corporales
?uñas
uñas de gel
Unterrichtung §34a
?vigilancia
Waste Management | ~gestión de residuos | Abfallwirtschaft | gestion des déchets | Entsorgung | waste disposal | Entsorgungswirtschaft | Abfallmanagement | waste handling | ?residuos
waxing | épilation | depilación
Wimpernverlängerung
window cleaning | limpieza de cristales | Glasreinigung
`
