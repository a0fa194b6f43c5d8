/** Engineering, building, manufacture, transport, kitchens, land and shops. Notation: see ../vocabulary.ts. */
export const trades = `
# Mechanical and process engineering
Abaqus
=ANSYS
Aspen Plus | process simulation
=AutoCAD | ~AutoCAD LT | ~AutoCAD Electrical
Autodesk Inventor | ?=Inventor
?Bearings | bearing replacement
=CAD | ~CAD software | ~3D CAD | diseño asistido por ordenador | =CAO | ~CAD-Programme | ~CAD-Kenntnisse | =DAO | computer-aided design
=CAM | CAD/CAM | ~CAM programming
=CATIA
Chemical Engineering | process engineering | ingeniería química | Verfahrenstechnik | génie chimique | génie des procédés | ingeniería de procesos
Computational Fluid Dynamics | CFD | OpenFOAM
COMSOL
Control Engineering | control systems | sistemas de control | Regelungstechnik | automatique | Steuerungstechnik | process control | Mess- und Regeltechnik
Creo | Pro/ENGINEER | ~PTC Creo
Finite Element Analysis | FEA | =FEM | elementos finitos | Finite-Elemente-Methode | éléments finis
Fluid Mechanics | mecánica de fluidos | Strömungsmechanik | mécanique des fluides
GD&T | geometric dimensioning | Form- und Lagetoleranzen
=HAZOP
Heat Transfer
Hydraulics | hidráulica | Hydraulik | hydraulique | hydraulic systems | sistemas hidráulicos
HYSYS
Injection Moulding | moldeo por inyección | Spritzguss | injection plastique | plastic injection | inyección de plástico
LabVIEW
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
Product Lifecycle Management | PLM
?Pumps | pump maintenance | bombas hidráulicas
Siemens NX | NX CAD
Simulink
Solid Edge
=SolidWorks
Steam Systems | steam boilers
Structural Analysis | structural design | cálculo de estructuras | Tragwerksplanung | calcul de structures | structural engineering | structural calculations | Statik | calcul de structure | descente de charges
Teamcenter
Technical Drawing | technical drawings | dibujo técnico | technisches Zeichnen | dessin technique | reading drawings | blueprint reading | lectura de planos | Lesen technischer Zeichnungen | lecture de plans | technische Zeichnungen | planos técnicos | engineering drawings | interpretación de planos | Zeichnungen lesen | ~reading technical drawings | plans techniques | blueprints | construction drawings | Konstruktionszeichnungen
Thermal Design
thermodynamics | termodinámica | Thermodynamik | thermodynamique
Tolerance Analysis
?Turbines
Vibration Analysis | vibration monitoring | análisis de vibraciones | Schwingungsanalyse
Windchill
# Electrical and electronics
5G
Allen-Bradley
Altium Designer | Altium
BACnet
Battery Systems | baterías | Batterietechnik | battery storage | Batteriespeicher
BS 7671 18th Edition | 18th Edition | 17th Edition | BS 7671 | ~18th Edition wiring regulations | wiring regulations
Building Automation | Gebäudeautomation
building management systems | =BMS | gestion technique du bâtiment | =GTB
Cable Jointing | cable installation | cable pulling | empalme de cables | Kabelmontage | tirage de câbles | Kabelverlegung | raccordement de câbles | cable laying | cableado
calibration | calibración | Kalibrierung | ~instrument calibration
CCTV installation
Circuit Design | diseño de circuitos | Schaltungsentwicklung | conception de circuits | analogue design | ~analog circuit design
Codesys
Control Panels | panel wiring | cuadros eléctricos | Schaltschrankbau | câblage d'armoires | Schaltschrankverdrahtung | armoires électriques | ~control panel wiring
DGUV V3 | DGUV Vorschrift 3
EAGLE
Electrical Authorisation | habilitation électrique | habilitations électriques
Electrical Installation | instalaciones eléctricas | Elektroinstallation | installations électriques | electrical wiring | Elektroinstallationen | câblage électrique | instalación eléctrica | électricité du bâtiment | domestic wiring
Electrical Safety | VDE-Vorschriften | VDE-Normen | City & Guilds 2391 | reglamento electrotécnico | =REBT
electrical testing | inspection and testing | PAT testing
?Electronics | ?electrónica | ?Elektronik | ?électronique | ~electronics repair | Elektronikkenntnisse
EPLAN | ~EPLAN Electric P8
ETCS
EV Charging Installation | EV charging | Ladeinfrastruktur | puntos de recarga | bornes de recharge
Fault Finding | fault diagnosis | localización de averías | Fehlersuche | recherche de pannes | diagnóstico de averías | diagnostic de pannes | Störungssuche | Fehlerdiagnose | detección de averías | Störungsbeseitigung
Fibre Optics | fibre splicing | fibra óptica | Glasfasertechnik | fibre optique | fusion de fibra | Glasfaser | fibre optic splicing | LWL-Spleißen | raccordement fibre
Fire Alarm Systems | fire alarms | sistemas contra incendios | Brandmeldeanlagen | systèmes de sécurité incendie
GWO certificate | GWO | ~GWO training
High Voltage | alta tensión | Hochspannung | haute tension | ~high-voltage switching | Hochvoltsysteme | Hochvolt | media tensión | Mittelspannung | substations
Home Automation | domótica | domotique
Instrumentation | instrumentación | Messtechnik | measuring instruments | Messmittel
intruder alarms | Alarmanlagen
KiCad
KNX
Low Voltage | baja tensión | Niederspannung | basse tension | courants faibles | courant faible
Measurement Equipment
metrology | metrología | métrologie
MicroStation | ~Bentley MicroStation
Motor Drives | variadores | Antriebstechnik | variateurs | variable speed drives | Frequenzumrichter | servo drives
multimeter
OrCAD
oscilloscopes | oscilloscope | osciloscopio | Oszilloskop
overhead lines | Oberleitung | catenaria | caténaire | Oberleitungen
PCB design | diseño de PCB | Leiterplattenlayout | Leiterplattendesign
Photovoltaic Systems | PV systems | solar installation | solar panels | instalaciones fotovoltaicas | Photovoltaik | panneaux photovoltaïques | photovoltaïque | Photovoltaikanlagen | PV-Anlagen | energía fotovoltaica | placas solares | PV installation | PV design | solar PV | paneles solares
PLC Programming | =PLC | PLCs | ~programación de PLC | ~SPS-Programmierung | programmation d'automates | autómatas programables | automates programmables | =SPS | programación de autómatas
Power Electronics | electrónica de potencia | Leistungselektronik | électronique de puissance
Power Systems | sistemas de potencia | Energietechnik | réseaux électriques
PVsyst
Radio Frequency Engineering | RF engineering | RF design | Hochfrequenztechnik | radiofréquence | antennas | antenas
Railway Signalling | señalización ferroviaria | Signaltechnik | signalisation ferroviaire | Leit- und Sicherungstechnik
=SCADA
Siemens S7 | Step 7
Soldering | soldadura electrónica | Löten | brasage | ~SMD soldering | Löttechnik | IPC-A-610 | soudure électronique
TIA Portal | ~Siemens TIA Portal
Torque Tools | torque wrenches
WinCC
Wind Turbines | wind turbine maintenance | aerogeneradores | Windkraftanlagen | éoliennes | Windenergieanlagen
WSCAD
# Metal and machine work
arc welding | soldadura al arco | soudure à l'arc | soldadura por arco | stick welding | MMA welding
Bending and Folding | press brake | plegado de chapa | Abkanten | pliage | plegadora | Abkantpresse
Blacksmithing
Boat Building | boatbuilding | Bootsbau | carpintería de ribera | charpente navale
Boilermaking | calderería | Kesselbau | chaudronnerie
?Casting | ~sand casting | fundición | Gießereitechnik | fonderie | ~investment casting
caulking | calafateado | calfatage
CNC Machining | =CNC | ~mecanizado CNC | ~usinage CNC | commande numérique | =G-code | control numérico | ~CNC-Maschinen | ~CNC operation | ~CNC lathes | ~machines à commande numérique | ~CNC-Bearbeitung
CNC milling | CNC-Fräsen
CNC programming | CNC-Programmierung | programación CNC
CNC turning | CNC-Drehen
Coordinate Measuring | CMM | Koordinatenmesstechnik | tridimensional | machine tridimensionnelle
Corrective Maintenance | mantenimiento correctivo | maintenance corrective | maintenance curative
Deburring | ?Entgraten | rebabado | ébavurage
?Drilling | ?taladrado | ?perçage
Fanuc
Fanuc robots
?Fitting | ~mechanical fitting | ajuste mecánico | ajustage | ~bench fitting
forging | forja | Schmieden
?Grinding | ~surface grinding | rectificado | Schleifen | rectification
Hand Tools | power tools | herramientas manuales | Handwerkzeuge | outillage à main | herramientas eléctricas | ~hand and power tools | outillage électroportatif | Elektrowerkzeuge
Heidenhain
Industrial Maintenance | mantenimiento industrial | Instandhaltung | maintenance industrielle | machine maintenance | ~Wartung und Instandhaltung | equipment maintenance | mantenimiento de maquinaria | Maschinenwartung | plant maintenance | Wartung von Maschinen | Anlagenwartung | maintenance préventive et curative
KUKA
Laser Cutting | corte láser | Laserschneiden | découpe laser | corte por láser
Locksmithing | cerrajería | Schlosserei | serrurerie | Schlosserarbeiten
Machine Operation | operating machines | manejo de maquinaria | Maschinenbedienung | conduite de machines | machine operating | Bedienung von Maschinen | Maschinenführung | operación de maquinaria | manejo de máquinas | conduite de ligne
Manual Turning | lathe work | torneado | Drehen | tournage | ?lathes | ?torno | ~konventionelles Drehen | ~manual lathes
metalwork | métallerie | Metallbau
MIG welding | ~soldadura MIG | MIG/MAG | ~MIG-MAG | MAG welding | MAG-Schweißen | MIG
?Milling | fresado | Fräsen | fraisage | ~milling machines
Non-destructive Testing | NDT | ensayos no destructivos | zerstörungsfreie Prüfung | contrôle non destructif | contrôles non destructifs
plasma cutting
Powder Coating | pintura en polvo | Pulverbeschichtung | thermolaquage | galvanising
Precision Measurement | micrometers | ~vernier callipers | Messschieber | instruments de mesure | pie de rey | callipers | Mikrometer
preventive maintenance | mantenimiento preventivo | vorbeugende Wartung | maintenance préventive | planned maintenance | preventative maintenance
Robot Programming | ABB robots | programación de robots | Roboterprogrammierung | programmation de robots | industrial robots | robótica industrial | collaborative robots
?Robotics | ?robótica | ?Robotik | ?robotique
Sheet Metal Work | sheet metal | chapa metálica | Blechbearbeitung | tôlerie | chapistería
shipbuilding | Schiffbau | construcción naval | construction navale
Sinumerik | ~Siemens Sinumerik
Surface Finishing | Oberflächenbehandlung | polishing metal | pulido | polissage
surface treatment | Oberflächentechnik | tratamiento de superficies | traitement de surface
TIG welding | ~soldadura TIG | ~WIG-Schweißen | ~soudure TIG | WIG | TIG | ~soudage TIG
Tool Setting | machine setting | Einrichten von Maschinen | ajuste de máquinas | réglage de machines | outillage
toolmaking | Werkzeugbau | matricería
ultrasonic testing
waterjet cutting
Welding | soldadura | ?Schweißen | ?soudure | soudage | Schweißkenntnisse | ~TIG and MIG welding | ~spot welding | Schweißerschein | Schweißerprüfung | coded welder | Schweissen | Schweißtechnik
# Manufacturing and quality
5 Whys
=5S | ~5S methodology | ~método 5S
8D Reports | ~8D report | =8D
allergen management | allergen awareness | allergens | alérgenos | Allergenkennzeichnung | allergènes
APQP
aseptic technique | aseptic filling
?Assembly | ~mechanical assembly | ?montaje | ?assemblage | ~electrical assembly | ~assembly line | ~montaje mecánico | ~cadena de montaje | Montagearbeiten | montage mécanique | ~assembly instructions
Batch Records | batch documentation | dossiers de lot | Chargenprotokolle
Bottling | embotellado | Abfüllung | embouteillage | mise en bouteille | Flaschenabfüllung
BRCGS | BRC
=CAPA | corrective and preventive actions
CE Marking | CE-Kennzeichnung | marcado CE | marquage CE | Machinery Directive | Maschinenrichtlinie
Cleanroom Work | cleanroom | sala blanca | Reinraum | salle blanche | Reinraumerfahrung
Continuous Improvement | mejora continua | kontinuierliche Verbesserung | amélioration continue
Conveyor Systems | Fördertechnik | cintas transportadoras | convoyeurs
?Extrusion
FMEA | =AMFE | =AMDEC
Food Handler Certificate | manipulador de alimentos | ~carné de manipulador de alimentos | ~carnet de manipulador de alimentos | Gesundheitszeugnis | manipulación de alimentos | food handling
food hygiene | higiene alimentaria | Lebensmittelhygiene | hygiène alimentaire | ~food hygiene certificate | ~Food Hygiene Level 2 | ~level 2 food hygiene
Food Safety | seguridad alimentaria | Lebensmittelsicherheit | sécurité alimentaire | ~food safety certificate | Belehrung nach Infektionsschutzgesetz | Hygieneschulung
FSSC 22000
Glueing
=GMP | Good Manufacturing Practice | =BPF | buenas prácticas de fabricación | bonnes pratiques de fabrication | =cGMP | =NCF | normas de correcta fabricación | ~GMP-Kenntnisse | =GxP
HACCP | =APPCC | ~HACCP-Konzept
hygiene standards | Hygienevorschriften | normes d'hygiène | règles d'hygiène | normas de higiene | Hygienestandards | protocoles d'hygiène
IATF 16949 | =VDA
IFS Food
incoming inspection | Wareneingangsprüfung
Ishikawa
ISO 13485
ISO 14001
ISO 17025 | ISO/IEC 17025
ISO 22000
ISO 45001 | OHSAS 18001
ISO 9001 | ISO9001 | EN 9100
Kaizen | =KVP
Kitting
Label Printing | Etikettierung | etiquetado | étiquetage | labelling
Line Changeover | changeovers | Umrüsten | ?Rüsten | cambios de formato | changement de format
Manufacturing Execution Systems | =MES
Metal Detection | X-ray inspection
Minitab
=MRP
=OEE
order picking | ?picking | preparación de pedidos | Kommissionierung | préparation de commandes | Kommissionieren | ~picking de pedidos | pick and pack | ~picking and packing | order fulfilment
Packaging Machines | Verpackungsmaschinen | máquinas de envasado
?packing | ?envasado | ?Verpackung | ?emballage | ?conditionnement | empaquetado | embalaje | Verpacken | ~conditionnement de produits
Paint Spraying | spray painting | pintura a pistola | Lackieren | peinture au pistolet | Spritzlackieren | lacado | laquage | Lackierung | Lackiertechnik
PPAP
Process Validation | equipment qualification | IQ/OQ/PQ | validación de procesos | Prozessvalidierung | validation des procédés | computer system validation
Production Planning | planificación de la producción | Produktionsplanung | planification de la production | production scheduling | planificación de producción | gestion de production | Fertigungsplanung | Arbeitsvorbereitung | ordonnancement | =GPAO | Fertigungssteuerung | Produktionssteuerung | gestión de la producción
Production Reporting
Quality Assurance | aseguramiento de la calidad | Qualitätssicherung | assurance qualité | garantía de calidad
Quality Control | control de calidad | Qualitätskontrolle | contrôle qualité | quality inspection | quality checks | Qualitätsprüfung | inspección de calidad | contrôles qualité | Qualitätskontrollen
=REACH
RoHS
Root Cause Analysis | análisis de causa raíz | Ursachenanalyse | analyse des causes racines | =RCA | análisis de causas raíz | analyse de causes
=SMED | =TRS
Statistical Process Control | =SPC | control estadístico de procesos | statistische Prozesskontrolle | statistische Prozessregelung
Thermoforming
Toyota Production System
=TPM
?Traceability | trazabilidad | Rückverfolgbarkeit | traçabilité
visual inspection
# Textiles, wood and craft
alterations | Änderungsschneiderei | retouches | arreglos de ropa
Basketry | cestería | Korbflechten | vannerie
Cabinet Making | cabinetmaking | ebanistería | Möbelbau | ébénisterie | furniture making | Möbeltischlerei
?Carpentry | ?carpintería | woodwork | Holzbearbeitung | travail du bois | woodworking | charpente | Zimmerei | bench joinery | Zimmererarbeiten | Holzverarbeitung | Tischlerarbeiten | trabajo de la madera
?Ceramics | cerámica | Keramik | céramique | pottery | glazing pots | alfarería | Töpfern | poterie
Cutting and Sewing | ?sewing | ?costura | Nähen | ?couture | ~industrial sewing machines | ~sewing machines | ~machine sewing | máquina de coser | confección | máquinas de coser | Nähmaschinen | ~hand sewing | machine à coudre
dressmaking
Dyeing | ~fabric dyeing | Färben von Stoffen
Embroidery | bordado | Stickerei | broderie
?Floristry | ?floristería | Floristik | fleuristerie | flower arranging | arte floral | art floral | Blumenbinden | bouquets | composition florale | Trauerfloristik | wedding flowers | arreglos florales | Gestecke | compositions florales | bouquet making
French Polishing | wood finishing
furniture restoration | restauración de muebles | Möbelrestaurierung | restauration de meubles
gemmology | gemología
Gilding | dorado | Vergolden | dorure
Glass Blowing | glassblowing | soplado de vidrio | Glasbläserei | soufflage de verre
Goldsmithing | jewellery making | joyería | Goldschmieden | bijouterie | orfebrería | joaillerie
?joinery | ?Tischlerei | ?Schreinerei | ?menuiserie
kiln firing
knitting | tricotage
Leatherwork | marroquinería | Lederverarbeitung | maroquinerie | travail du cuir
Lettering | sign writing | signwriting | rotulación
Luthiery | instrument making | Geigenbau | lutherie | instrument repair
Millinery | hat making
Pattern Cutting | pattern making | patronaje | Schnittkonstruktion | patronage | modélisme | Schnitttechnik | Schnitterstellung | ~patronaje industrial
piano tuning | afinación de pianos | Klavierstimmen | accord de pianos
Picture Framing | enmarcado | Bilderrahmung | ?encadrement
Prop Making | ?props
Puppet Making
saddlery | guarnicionería | sellerie
shoemaking | cordonnerie | zapatería | Schuhreparatur
Spraying Varnish
stained glass | vidriera | Glasmalerei
stone setting | engarce | sertissage
Textile Technology | textile printing | Textiltechnik
Upholstery | tapicería | Polsterei | ~tapisserie d'ameublement | Polstern | tapisserie
varnishing | barnizado | vernissage
Watchmaking | relojería | Uhrmacherei | horlogerie
weaving | tissage | tejeduría | Weberei
Wig Maintenance | wig making | wigs | Perückenpflege
Wood Machining | CNC routing | wood machinery | maquinaria de madera | Holzbearbeitungsmaschinen | machines à bois
# Construction
air conditioning | aire acondicionado | climatisation | climatización | Klimatechnik | Klimaanlagen | ~air conditioning systems
Allplan
=ArchiCAD
Asbestos Awareness | asbestos removal | retirada de amianto | Asbestsanierung | désamiantage | TRGS 519
Asphalt Laying | paving | Pflasterarbeiten | pavimentación
Autodesk Revit | Revit
bills of quantities | bill of quantities
=BIM | building information modelling | building information modeling | maquette numérique | ~BIM coordination
boiler servicing | calderas | ~entretien de chaudières | chaudières
Bricklaying | masonry | albañilería | Maurerarbeiten | maçonnerie | blockwork | Mauerwerk | Mauern | brickwork | brick laying
Building Physics | Bauphysik | energy performance certificates | certificación energética | diagnostic énergétique | Energieausweise
Building Regulations | building codes | código técnico de la edificación | Bauordnung | réglementation RE2020 | Landesbauordnung | normativa urbanística | RT2012 | =CTE | RT 2012 | RE 2020
CACES | ~CACES R489 | ~CACES 1 | ~CACES 3 | ~CACES 5 | ~CACES R482 | ~CACES R487 | ~CACES R485
Civil 3D | ~Autodesk Civil 3D
Civil Engineering | ingeniería civil | Bauingenieurwesen | génie civil | Tiefbau | roadworks | obra civil | Straßenbau | VRD
Concrete Work | concreting | Betonarbeiten | ?béton | ?hormigón | Betonbau
Construction Management | site management | gestión de obra | Bauleitung | conduite de travaux | dirección de obra | construction supervision | Bauüberwachung | suivi de chantier | site supervision | jefatura de obra | conduite de chantier | gestion de chantier | Baustellenleitung
Cost Estimation | estimating | mediciones y presupuestos | Kalkulation | métré | chiffrage | ~cost estimating | Massenermittlung | métrés | étude de prix | estimación de costes
CPCS card | CPCS
CSCS Card | CSCS | ~CSCS certificate
?Demolition | demolición | Abbrucharbeiten
Door Fitting | Türmontage
drainage design
Dry Lining | drywall | pladur | Trockenbau | plaquiste | placo | plasterboard | placoplâtre | drylining | ~pose de placo
energy audits | energy audit | audit énergétique | auditoría energética | auditorías energéticas | Energieberatung
energy efficiency | eficiencia energética | Energieeffizienz | efficacité énergétique
Excavator Operation | excavator | excavadora | Baggerfahren | pelle mécanique | excavators | retroexcavadora | Bagger | digger driving | pelleteuse | Radlader
F-gas certificate | F-Gas | gases fluorados | ~F-Gas certification | attestation fluides frigorigènes
Fire Safety | fire protection | protección contra incendios | Brandschutz | sécurité incendie | SSIAP 1 | SSIAP 2 | fire marshal | Brandschutzhelfer | ~fire safety training | fire prevention | extinción de incendios | prevención de incendios
Floor Laying | flooring | suelos laminados | Bodenverlegung | ~pose de parquet | parquet | Bodenbelagsarbeiten | pose de sols | Parkettverlegung
formwork | encofrado | Schalungsbau | coffrage | Schalung
Gas Safe Registration | Gas Safe | ~Gas Safe registered | carné de gas | instalador de gas | habilitation gaz
Geotechnics | geotechnical engineering | geotecnia | Geotechnik | géotechnique | soil mechanics | soil testing | mecánica de suelos
Glazing | acristalamiento | Verglasung | vitrerie | window fitting | Fensterbau | pose de fenêtres
Groundworks | excavation | movimiento de tierras | Erdarbeiten | terrassement
Health and Safety | health & safety | prevención de riesgos laborales | Arbeitsschutz | Arbeitssicherheit | sécurité au travail | =PRL | occupational safety | seguridad laboral | seguridad y salud | ~santé et sécurité au travail | document unique | =SiGeKo | =HSE | =QHSE | prévention des risques | método de prevención de riesgos | workplace safety | ~occupational health and safety | règles de sécurité | consignes de sécurité | ~curso de prevención de riesgos laborales | ~curso de PRL | ~prévention des risques professionnels
Heat Pumps | ~heat pump installation | bombas de calor | Wärmepumpen | pompes à chaleur | heat pump | bomba de calor | aerotermia | Wärmepumpentechnik | pompe à chaleur
heating systems | Heizungstechnik | calefacción | chauffage | Heizungsbau | Heizungsanlagen
Historic Conservation | building conservation | restauración de edificios | Denkmalpflege | restauration du patrimoine | heritage conservation | Denkmalschutz | bâti ancien | patrimonio histórico
Hot Works
=HVAC | =CVC | =HLK | SHK | génie climatique
Insulation | ~aislamiento térmico | Dämmung | isolation thermique | Wärmedämmung | aislamiento
IOSH | ~IOSH Managing Safely
IPAF
IRATA
Kerb Laying
Kitchen Fitting | Küchenmontage | montaje de cocinas | pose de cuisines
Landscape Architecture | arquitectura del paisaje | Landschaftsarchitektur | architecture du paysage
landscape design | Gartengestaltung | paisajismo
Lift Installation
MEP Design | M&E
Navisworks
NEBOSH
Painting and Decorating | pintura de interiores | Malerarbeiten | peinture en bâtiment | house painting | Maler- und Lackierarbeiten | pintura decorativa
PASMA
pipefitting | pipe fitting | Rohrleitungsbau | tuyauterie
Plan Approval | Bauantrag | permisos de obra | permis de construire
planning law | Bauleitplanung
Plastering | enlucido | Verputzen | plâtrerie | rendering walls | yeso | Putzarbeiten | enduit
?Plumbing | ?fontanería | Sanitärinstallation | ?plomberie | plumber training | soldadura de tuberías | Sanitärtechnik
quantity surveying
RE2020
Refrigeration | refrigeración | Kältetechnik | froid industriel | frigoriste | gases refrigerantes | Kältemittel | fluides frigorigènes | Kälteschein
reinforced concrete | Stahlbeton | béton armé | hormigón armado
risk assessment | risk assessments | evaluación de riesgos | Gefährdungsbeurteilung | Gefährdungsbeurteilungen | évaluation des risques
?Roofing | tejados | Dachdeckerarbeiten | Dachdecken | zinguerie | cubiertas | ~slate roofing
Rope Access | trabajos verticales | Seilzugangstechnik | travaux sur cordes | cordiste | FISAT
?Scaffolding | andamios | Gerüstbau | échafaudage | scaffold erection | échafaudages | ~montaje de andamios | CISRS
Site Logistics
Slinging | slinger signaller | banksman | eslingado | Anschlagen von Lasten | élingage
SMSTS
Snagging
SSIAP
SSSTS
Steel Fixing | steel erection | ferralla | Stahlbau | charpente métallique | estructuras metálicas
Stonemasonry | cantería | Steinmetzarbeiten | taille de pierre | stone carving | stone masonry | labra de piedra
Surveying Instruments
Tiling | alicatado | Fliesenlegen | carrelage | ~wall tiling | solado | Fliesenarbeiten
Timber Frame Construction | Holzbau | construcción en madera | ossature bois
Town Planning | urban planning | urbanismo | Stadtplanung | urbanisme | spatial planning | ordenación del territorio | planning policy | planificación urbana | Raumplanung | PLU
Traffic Engineering | traffic modelling | ingeniería de tráfico | Verkehrsplanung | ingénierie du trafic | transport modelling | planificación del transporte | traffic management | microsimulation
Tunnelling | perforación de túneles | Tunnelbau | blasting
Vectorworks
ventilation systems | Lüftungstechnik | ventilación
wallpapering | Tapezieren | papier peint
wastewater treatment | Abwassertechnik | aguas residuales | Abwasserbehandlung
water quality testing | water quality
Water Treatment | tratamiento de aguas | traitement de l'eau | Wasseraufbereitung | traitement des eaux | depuración de aguas | station d'épuration
waterproofing | Abdichtung | étanchéité | impermeabilización
Working at Height | work at height | trabajos en altura | Arbeiten in der Höhe | travail en hauteur | trabajo en altura | travaux en hauteur | harness training | Höhentauglichkeit | port du harnais
# Vehicles and machines
Agricultural Machinery | ~tractor driving | maquinaria agrícola | Landmaschinen | machines agricoles | ?tractor | ?tractors | conducción de tractores | Traktorfahren | combine harvester | ~conduite de tracteur | Landmaschinentechnik | conduite d'engins agricoles | ?Traktor | combine harvesters | tracteur | ~manejo de tractor
Aircraft Maintenance | mantenimiento de aeronaves | Flugzeugwartung | maintenance aéronautique | Part-66 | ~EASA Part-66 | EASA Part 145 | airframe | B1 licence | turbine engines
Automotive Diagnostics | vehicle diagnostics | diagnosis de vehículos | Fahrzeugdiagnose | diagnostic automobile | OBD | Kfz-Diagnose | electromecánica | diagnóstico de vehículos | diagnosis electrónica | diagnostic électronique | Fahrzeugelektronik | electronic diagnostics
avionics | aviónica | Avionik | avionique
Bicycle Repair | bike repair | reparación de bicicletas | Fahrradreparatur | réparation de vélos | Cytech | mecánica de bicicletas | mécanique cycle | Shimano | Bosch eBike | suspension servicing | brake bleeding
Bodywork | ~vehicle bodywork | carrocería | Karosseriebau | carrosserie | panel beating | chapa y pintura | Unfallinstandsetzung
bogies | bogie maintenance | boggies | Drehgestelle
Brake Systems | frenos | Bremsanlagen | freinage | Bremssysteme
counterbalance
Crane Operation | ?crane | ~crane operator licence | ?grúa | Kranführerschein | pontier | Kranschein | ~crane licence | carné de gruista | ?grue | Kranbedienung | Kranfahren | ~tower crane
Diesel Engines | diesel engine repair | motores diésel | Dieselmotoren | moteurs diesel | diesel mechanics
e-bike repair | E-Bike-Technik
Elevator Maintenance | lift maintenance | mantenimiento de ascensores | Aufzugswartung | maintenance d'ascenseurs
EV Technician Certificate | high-voltage vehicle certification | habilitation véhicules électriques
Forklift Operation | ~forklift licence | forklift | ~forklift driving | carretilla elevadora | Gabelstapler | Staplerschein | ~chariot élévateur | ~carné de carretillero | Gabelstaplerschein | ~carnet de carretillero | Staplerfahren | ~forklift certificate | carretillero | ~forklift truck licence | transpaleta | manejo de carretilla | manejo de carretillas elevadoras | chariot | ~manejo de carretilla elevadora | pallet truck | ~forklift trucks | transpalette | Hubwagen | ~transpalette électrique
Marine Engines | marine engineering | motores marinos | Schiffsmotoren | moteurs marins | ship repair | outboard engines | Schiffstechnik | hors-bord
milking machines
MOT testing | MOT tester
overhead crane | pont roulant | puente grúa
reach truck | reach trucks | retráctil | Schubmaststapler
Rolling Stock Maintenance | material rodante | Schienenfahrzeuge | matériel roulant | train maintenance | Schienenfahrzeugtechnik | tram maintenance
Small Engine Repair | lawnmower repair | motores pequeños
STCW | ~STCW certificate
telehandler
Tram Driving | Straßenbahnführerschein
Truck Repair | heavy vehicle maintenance | Nutzfahrzeugtechnik | mécanique poids lourds | mecánica de camiones
Tyre Fitting | tyre changing | cambio de neumáticos | Reifenwechsel | montage de pneus | Reifenmontage
Vehicle Air Conditioning | climatisation automobile | aire acondicionado de vehículos
Vehicle Maintenance | car mechanics | ~mecánica del automóvil | Kfz-Technik | ~mécanique automobile | vehicle repair | ~mecánica general | Fahrzeugwartung | entretien de véhicules | Kfz-Mechatronik | vehicle servicing | ~mecánica de vehículos | vehicle inspection | Fahrzeugreparatur | Hauptuntersuchung | ~mecánica rápida | ?mecánica | ?mécanique | Kfz-Reparatur | ~entretien mécanique
Welded Rail
wheel building
wheel truing
# Transport and logistics
=ADR | ~ADR certificate | ~ADR-Schein | ~transport of dangerous goods | mercancías peligrosas | Gefahrgut | matières dangereuses | dangerous goods | ~ADR licence | hazardous goods | ~carné ADR | Gefahrgutrecht | ~carnet ADR | ~permis ADR | ~formation ADR | ~ADR training | ~certificat ADR | IATA DGR | ~formation matières dangereuses
air freight | Luftfracht
bills of lading
Bus Driving
Cold Chain | cadena de frío | Kühlkette | chaîne du froid | ~cold chain management
=CPC | ~Driver CPC | ~driver CPC card | Driver Qualification Card | Berufskraftfahrerqualifikation | =FIMO | =FCO | FIMO/FCO | Schlüsselzahl 95 | Modul 95 | Module 95 | certificado CAP | code 95 | Kennziffer 95 | ~transport manager CPC
Cross-docking
Customs Clearance | ~customs declarations | ~despacho de aduanas | Zollabwicklung | dédouanement | ~customs procedures | ?aduanas | ?douane | trámites aduaneros | ?customs | ~déclarations en douane | formalités douanières | ATLAS Zoll | Zollanmeldungen | Zollkenntnisse | opérations douanières | gestión aduanera
Customs Documentation | documentación aduanera | Zolldokumente | documents douaniers
demand planning | planificación de la demanda | Bedarfsplanung
Digital Tachograph | tachograph | ~tacógrafo digital | Fahrtenschreiber | chronotachygraphe | tacógrafo | tachographs | ~digitaler Tachograph | ~digitaler Fahrtenschreiber | ~tachograph rules | tachographe
?Dispatching | route dispatch | ?affrètement | Tourendisposition | =Disponierung | dispatch planning | expedición de mercancías | Versandabwicklung | shipping documents | exploitation transport
Export Documentation | import/export | documentación de exportación | Exportabwicklung | documents d'exportation | import and export | import-export | Exportdokumente
Fleet Management | gestión de flotas | Fuhrparkmanagement | gestion de flotte | telematics | Flottenmanagement | gestion de parc | gestión de flota | Fuhrpark
Foreign Trade | comercio exterior | Außenhandel | commerce international | commerce extérieur | comercio internacional | international trade
Freight Forwarding | transitario | ?Spedition | transport international | ?freight | transporte internacional | ?fret | transit international
Goods Receipt | goods in | recepción de mercancías | Wareneingang | réception de marchandises | receiving goods | Wareneingangskontrolle | réception des marchandises | Warenannahme | recepción de mercancía | Warenausgang | contrôle des livraisons | goods receiving
Incoterms
Inventory Management | ~inventory control | gestión de inventarios | Bestandsmanagement | ~gestion des stocks | stock control | control de stock | Bestandsführung | stock management | Warenwirtschaft | gestión de stock | ?stocks | Lagerverwaltung | Bestandsverwaltung | Bestandskontrolle | gestión de existencias | control de inventario | ~gestión de stocks | ~control de stocks | ?inventory | control de existencias | Warenwirtschaftssysteme | Lagerwirtschaft | control de inventarios | Warenwirtschaftssystem | Bestandspflege | ~suivi des stocks | Warenwirtschaftssystemen | ~tenue des stocks
Last-mile Delivery | parcel delivery | ~reparto de paquetería | Paketzustellung | ?livraison | ?reparto
letters of credit | Akkreditive | crédit documentaire
Load Securing | load security | sujeción de cargas | Ladungssicherung | arrimage | load restraint | securing loads | estiba | aseguramiento de la carga | ~arrimage des charges | sécurisation des charges | trincaje | ~estiba de carga
Loading and Unloading | carga y descarga | Be- und Entladen | chargement et déchargement | Be- und Entladung
Logistics Management | ?logistics | ?logística | ?Logistik | ?logistique | ~warehouse logistics | ?Lagerlogistik | ~gestión logística | ~logistics planning | Logistikkenntnisse | ~logistics coordination
Manual Handling | ~manual handling training | manipulación de cargas | gestes et postures | heavy lifting | heben und tragen | moving and handling | manutention | port de charges | ?schweres Heben | ~moving and handling training | PRAP
Maritime Navigation | ?navigation | ?navegación | seamanship | matelotage | boat handling | patrón de embarcaciones | Sportbootführerschein | permis bateau | permis côtier | certificado de marinero
Materials Planning | Disposition von Material | Materialwirtschaft | Materialdisposition | supply planning
Mountain Guiding | mountain rescue | avalanche safety
Parcel Sorting | ?Sortierung | clasificación de paquetes | tri de colis
Passenger Transport | transporte de viajeros | Personenbeförderung | Personenbeförderungsschein | transport de voyageurs
Port Operations | stevedoring | Hafenlogistik | estiba portuaria
Returns Management | Retourenmanagement | logística inversa | gestion des retours | Retourenbearbeitung | reverse logistics
RF scanners | RF scanning | handheld scanners | Handscanner | barcode scanners
road freight
Route Planning | planificación de rutas | Tourenplanung | planification des tournées | route optimisation | Routenplanung | optimisation des tournées | tour planning | organisation des tournées | optimización de rutas | planification de tournées | gestion des tournées
RYA Powerboat Level 2 | RYA
sea freight | Seefracht | fret maritime | transporte marítimo | ocean freight
Shunting | ?Rangieren | maniobras ferroviarias
stock rotation | rotation des stocks
stocktaking | stock taking | inventario | Inventur | inventaire | inventarios | inventaires | stocktakes | stocktake | stock counts | inventory counts
Supply Chain Management | supply chain | cadena de suministro | Lieferkettenmanagement | chaîne logistique | chaîne d'approvisionnement | ~gestión de la cadena de suministro | Lieferketten | ~supply chain planning
Ticket Inspection | Fahrkartenkontrolle
Transport Management Systems | =TMS | transport management system | transport planning | Transportplanung | planificación del transporte de mercancías | organisation des transports
VHF radio
Warehouse Management | ~gestión de almacén | Lagerhaltung | gestion d'entrepôt | ?warehousing | ?almacén | entreposage | warehouse operations | gestión de almacenes | ?Lager | Lagererfahrung | warehouse work | Lagerarbeit
Warehouse Management Systems | =WMS | =SGA | Lagerverwaltungssystem | warehouse management system | logiciel de gestion d'entrepôt | =LVS | Lagerverwaltungssysteme | =SGE | ~Manhattan WMS
# Kitchen, bar and hotel
Accommodation Booking | channel manager | ?reservations | ?reservas | ?Reservierungen | ~gestión de reservas | reservation systems | booking systems | ~gestion des réservations | Reservierungssysteme | ~central de reservas | reservation management | logiciel de réservation | Reservierungssystem
affinage
?=Amadeus | ~Amadeus GDS
Baker's CAP | CAP boulanger | CAP boulangerie
?Baking | ~bread baking | ?panadería | Backen | ?boulangerie | bread making | elaboración de pan | Brotbacken | panification | fermentación | fermentations
Banqueting | banquetes | Bankett | banquets | banquet service | restauration collective
Barista Skills | ~barista training | barista | ~café barista | ~Barista-Kenntnisse | ~espresso preparation | ~espresso machine | preparación de café | Kaffeezubereitung | ?espresso | cafés spécialisés | SCA certification | coffee making
barrel ageing | crianza en barrica | élevage en fûts
Bartending | Barkeeping | bar service | service au bar
Beer Dispensing | cellar management | Zapfanlagen | tirage pression
Booking.com
?Brewing | ?elaboración de cerveza | Bierbrauen | brassage | Brauen | ~brewing process | ~brassage de bière | Brautechnik
?Butchery | ?carnicería | ?Metzgerei | ?boucherie | CAP boucher | meat preparation | désossage | deshuesado | parage
cake decorating | cake decoration | Tortendekoration | decoración de tartas
CAP cuisine
CAP pâtissier
?Catering | ?traiteur | ~servicio de catering | ~event catering
charcuterie | charcutería | Wurstherstellung | sausage making
Check-in and Check-out | ?check-in | ?check-out
Cheese Making | cheesemaking | elaboración de quesos | Käseherstellung | fabrication de fromage | quesería | Käserei | fromagerie | transformation fromagère | elaboración de queso
chocolate tempering | tempering chocolate
Chocolate Work | chocolatier | chocolaterie | chocolatería | Confiserie | confectionery | Schokoladenherstellung
Cloudbeds
cocktail making | ?cocktails | cócteles | Cocktailzubereitung | coctelería | mixology | mixologie
Concierge Services | conserjería | conciergerie
Cooking | ?cocina | ?Kochen | ?cuisine | culinary skills | cook to order | ~a la carte cooking | fine dining | gastronomy | elaboración de platos | ~cocina mediterránea | ~cuisine traditionnelle | ~dietary cooking | Kochkenntnisse | ~cocina tradicional | cuissons | ~cocina creativa | Diätküche
Cost of Sales | food cost | escandallos | Wareneinsatz | ratios de coste | ~wareneinsatzkalkulation | Speisekalkulation
?desserts | ?postres
Dishwashing | lavado de platos | Spülküche | plonge
dough preparation | Teigherstellung | pétrissage | Teigführung | amasado | elaboración de masas | dough making | dough handling | Teigbereitung
dough shaping | façonnage | formado de piezas
Fidelio
Filleting Fish | filleting | fileteado | Filetieren | ~fish filleting | levée de filets
Fish Preparation | pescadería | poissonnerie | fish processing | limpieza de pescado | preparación de pescado | écaillage
Food Costing | fiches techniques | escandallo | Rezepturkalkulation | menu costing | recipe costing
food preparation | preparación de alimentos | Speisenzubereitung | préparation culinaire | Speisenvorbereitung
Food Service | table service | servicio de mesa | Tischservice | service en salle | waiting tables | Gästeservice | servicio de sala | waiting on tables | ?hostelería | ?Gastronomie | ?restauración | atención en sala | Servieren | service à table | table waiting | servicio en sala | service à l'assiette | servicio de mesas | Gastronomieerfahrung | hotel experience | service en restauration
?=Galileo
grilling
?Housekeeping | limpieza de habitaciones | Zimmerreinigung | entretien des chambres | room cleaning | nettoyage des chambres | ?Hauswirtschaft | bed making | room service
Ice Cream Making | gelato | heladería | Speiseeisherstellung
Lamination | laminated dough | laminated doughs | tourage | laminación | Laminieren | laminating dough | ~croissant lamination
latte art
meat cutting | despiece | découpe de viande | Zerlegung | Zerlegen | Fleischverarbeitung
Menu Planning | menu design | planificación de menús | Menüplanung | élaboration de menus | elaboración de menús | Speiseplanung | conception de menus | élaboration des menus | Speiseplangestaltung | elaboración de cartas | Speisekarten | création de carte | menu development | élaboration des cartes | planificación de menú
Mews
mise en place
Night Audit | Nachtaudit
oenology | enología | œnologie
Oracle Opera PMS | Opera PMS | Oracle Opera | Opera Cloud | Opera-Kenntnisse
oven work | conduite du four | enfournement | Ofenarbeit | Ofenführung
pasteurisation | Pasteurisierung
Pastry | ?patisserie | ?pastelería | ?Konditorei | repostería | Feingebäck | ~pastry making | bollería | ~pastry work | cake making | Konditoreikenntnisse | Feinbackwaren | pâtisseries
Pizza Making | pizzaiolo
plating | emplatado | dressage des assiettes
property management system | =PMS
Protel
Restaurant Management | gestión de restaurantes | Restaurantleitung | gestion de restaurant | kitchen management | Küchenleitung | gestión de cocina | gestion de cuisine
Roasting Coffee | coffee roasting | tostado de café | Kaffeeröstung | torréfaction
?=Sabre
?sauces
silver service
SiteMinder
sourdough | masa madre | Sauerteig | ?levain | ~sourdough baking | Sauerteigführung
sous vide | cocción al vacío
?Spa Treatments | wellness treatments
Staff Scheduling | shift planning | rota planning | planificación de turnos | Dienstplanung | planning des équipes | Schichtplanung | gestion des plannings | elaboración de turnos | roster planning | Dienstpläne | gestión de turnos | Personaleinsatz | élaboration des plannings | Dienstplangestaltung | Einsatzplanung | rostering | planification des équipes | rota management | organización de turnos | staff rotas | elaboración de cuadrantes | Dienstplanerstellung | planning du personnel | shift scheduling | ~staff rostering
Stock Ordering | ordering stock | pedidos a proveedores | ?Bestellungen | commandes fournisseurs
Sushi | ~sushi preparation
Tour Guiding | tour guide | guía turístico | Reiseleitung | guidage | guided tours | visitas guiadas | ?Führungen | visites guidées | guía oficial de turismo | Stadtführungen | Gästeführung | leading tours
Tourism Marketing | destination management | ?turismo | ?Tourismus | ?tourisme | Tourismuskenntnisse
vegetarian cooking | cuisine végétarienne | cocina vegana | vegan cooking
Viennoiserie | croissants | Plundergebäck | viennoiseries
Wine Knowledge | sommelier | Weinkenntnisse | Weinkunde | conocimiento de vinos | maridaje | connaissance des vins | accords mets et vins | wine list | carta de vinos | Weinberatung | sommellerie | viticulture and oenology | Kellerwirtschaft
wine service | Weinservice
wine tasting | cata de vinos | dégustation | Weinverkostung | ~dégustation de vin
?Winemaking | vinification | vinificación | Weinbereitung | elaboración de vino | Kelterung | ~vinification process | Weinausbau | elaboración de vinos | trasiego | soutirage | Kellertechnik | trasiegos
WSET | ~WSET Level 1 | ~WSET Level 2 | ~WSET Level 3
# Farming, forest and animals
Agronomy | agronomía | Agrarwissenschaft | agronomie | crop science | Pflanzenbau | grandes cultures | Ackerbau | crop management
Animal Care | cuidado de animales | Tierpflege | soins aux animaux | animal husbandry | Tierhaltung | élevage | cría de animales | soins animaliers | animal handling | manejo de animales | Umgang mit Tieren | manipulation des animaux | contention | dog handling
animal welfare | bienestar animal | Tierwohl | bien-être animal
Aquaculture | fish farming | acuicultura | Aquakultur | pisciculture | piscicultura | Fischzucht
Arboriculture | tree surgery | arboricultura | Baumpflege | élagage | tree climbing | poda en altura | NPTC
Artificial Insemination | inseminación artificial | künstliche Besamung | insémination artificielle
Beekeeping | apicultura | Imkerei | apiculture
Brush Cutting | desbrozadora | débroussailleuse | Freischneider | desbroce
calving
Chainsaw Operation | chainsaw | motosierra | Motorsäge | tronçonneuse | ~chainsaw licence | Motorsägenschein | ~chainsaw certificate | Kettensäge | ~chainsaw certification | Motorsägenführerschein | ~manejo de motosierra | chainsaws | Kettensägenschein
Composting | compostaje | Kompostierung | compostage
crop protection | ?Pflanzenschutz | protección de cultivos | protection phytosanitaire | fitosanitarios | traitements phytosanitaires | ~tratamientos fitosanitarios | ~productos fitosanitarios | Pflanzenschutzmittel
crop rotation | rotación de cultivos | rotation des cultures
?cuttings | bouturage | Stecklingsvermehrung | esquejes | esquejado
Dairy Farming | milking | ordeño | Melken | traite | ganadería lechera | dairy herd management | élevage laitier | Melktechnik | vacuno de leche | ~ordeño mecánico | ~milking parlour | ~robotic milking | ~robots de traite | Milchviehhaltung | Melkroboter | ~salle de traite | producción lechera
Dog Training | adiestramiento canino | Hundetraining | éducation canine
drip irrigation | riego por goteo
Egg Production | poultry farming | avicultura | Geflügelhaltung | aviculture
Equestrian Skills | horse riding | equitación | Pferdepflege | équitation | horse care | mucking out | soins aux chevaux
?Farming | ?agricultura | ?Landwirtschaft | ?agriculture | organic certification | Bio-Zertifizierung | certification bio | ?agricultural experience | ~biodynamic farming | biodynamie
Feed Management | animal feeding | alimentación animal | Fütterung | alimentation animale
?Fencing | vallado | Zaunbau | ~pose de clôtures | clôtures
Fertilisation | fertilización | Düngung | fertirrigación | fertigation | Bodenkunde | soil science | abonado
Fish Health
?Fishing | ?pesca | ?Fischerei | net mending | ~redes de pesca
?Forestry | silvicultura | Forstwirtschaft | sylviculture | gestión forestal | Waldbau | gestion forestière | forest inventory | woodland management | harvester operation | exploitation forestière | bûcheronnage | débardage | forest management
Fruit Growing | fruticultura | Obstbau | arboriculture fruitière
Fruit Picking | ?harvesting | recolección | ?Ernte | ?récolte | cueillette | vendimia | vendange | Weinlese | vendanges | cosecha
grafting | injertos | Veredelung | greffage | injerto | greffe
Grain Storage | grain drying | Getreidelagerung
Greenhouse Management | greenhouse | invernaderos | Gewächshaus | serres | invernadero | Gewächshaustechnik | glasshouse growing | ~conduite de serres | ~cultivo en invernadero | climate control computers | conduite de culture | Gewächshauskultur
?Grooming | ~dog grooming | peluquería canina | toilettage
Hedge Laying | hedge trimming | taille de haies
Hoof Care | hoof trimming | Klauenpflege | parage des onglons
?Horticulture | ?gardening | ?jardinería | ?Gartenbau | ?jardinage | Gartenpflege | espaces verts | mantenimiento de jardines | Grünpflege | ~entretien des espaces verts | horticultura | ground maintenance | plantación | zonas verdes | ~gestion des espaces verts | création de massifs | grounds maintenance | RHS Level 2 | planting design
hydroponics | hidroponía | hydroponie
integrated pest management | control integrado de plagas | lucha integrada | protection biologique intégrée | biological pest control | lutte biologique | Nützlingseinsatz
Irrigation | ?riego | Bewässerung | ~irrigation systems | ~sistemas de riego | arrosage | Bewässerungssysteme | systèmes d'irrigation | Bewässerungstechnik | ~arrosage automatique | systèmes d'arrosage | ~riego automático
lambing
?landscaping | Landschaftsbau | GaLaBau | ~Garten- und Landschaftsbau | landscape gardening | paysagisme
lawn care | lawn maintenance
Livestock Management | ?livestock | ganadería | Viehhaltung | gestion de troupeau | cattle farming | herd management | Rinderhaltung | sheep farming | Herdenmanagement | gestión ganadera | élevage ovin | élevage bovin | Tierzucht | Schafhaltung | conduite de troupeau | suivi de troupeau | élevage caprin | pastoreo
market gardening | maraîchage | Gemüsebau | ~maraîchage biologique | vegetable growing | horticultura ecológica
Milk Quality
Mowing | tonte | siega | Mähen
Mushroom Growing
Net Cleaning
Olive Growing | olivicultura | oléiculture
organic farming | agricultura ecológica | ökologischer Landbau | agriculture biologique | Ökolandbau | producción ecológica
Pest Control | control de plagas | Schädlingsbekämpfung | lutte contre les nuisibles | sanidad vegetal
pesticide application | carné de fitosanitarios | carné de aplicador de fitosanitarios | Sachkundenachweis Pflanzenschutz | Certiphyto | ~PA1 and PA6 | spraying certificate | Pflanzenschutzsachkunde | carnet de aplicador de fitosanitarios | carnet de fitosanitarios | Sachkunde Pflanzenschutz | spraying licence | PA1 | PA6
Plant Knowledge | plant identification | botany | botánica | Pflanzenkenntnisse | botanique | Botanik | conocimiento de plantas | reconnaissance des végétaux | plant health | connaissance des végétaux | Pflanzenkunde | Artenkenntnis | connaissance des plantes | Staudenkenntnisse
Precision Farming | precision agriculture | agricultura de precisión | agriculture de précision
Propagation | ~plant propagation | ~propagación de plantas | Pflanzenvermehrung | multiplication des plantes | seed sowing | propagación | reproducción de plantas | ?Vermehrung | multiplication végétale | Aussaat | cultivo in vitro
Pruning | poda | Baumschnitt | Rebschnitt | taille de la vigne | Obstbaumschnitt | Gehölzschnitt | ~poda en verde | taille des arbres | ~tree pruning | ~vine pruning | taille des arbustes | Heckenschnitt | Rückschnitt | taille des végétaux | podas | Strauchschnitt
RCVS
Seed Cleaning | seed storage
shearing
soil analysis | análisis de suelos | Bodenproben | analyse des sols | soil sampling
Veterinary Nursing | veterinary medicine | ?veterinaria | Tiermedizin | médecine vétérinaire | RVN | veterinary surgery | auxiliar veterinario | veterinary care | Tierarzthelferin | ~asistencia veterinaria | soins vétérinaires | animal anaesthesia
?Viticulture | ?viticultura | ?Weinbau | vine growing | conduite de la vigne | vineyard management | travaux de la vigne | vineyard work | travail de la vigne | gestión de viñedos | viñedo
# Cleaning, security, beauty and retail services
access control | control de accesos | Zutrittskontrolle | contrôle d'accès | control de acceso | Zugangskontrolle
balayage
barbering | barbería | barbier
CCTV Monitoring | =CCTV | videovigilancia | Videoüberwachung | vidéosurveillance | ~CCTV licence | télésurveillance | circuito cerrado de televisión | alarm monitoring
?Cleaning | ?limpieza | ?Reinigung | ?nettoyage | ~industrial cleaning | ~limpieza industrial | Gebäudereinigung | Reinigungsarbeiten | bionettoyage | Unterhaltsreinigung | ~deep cleaning | entretien des locaux | ~nettoyage industriel | ~limpieza general | Reinigungserfahrung | floor machines | autolaveuse | chemical handling | ~productos químicos de limpieza | ~limpieza de superficies | manejo de productos químicos | monobrosse
Conservation of Art | art conservation | ?conservación | Restaurierung | restauration d'œuvres | ~conservación y restauración | paper conservation | restauración de obras de arte | Konservierung | conservation-restauration | textile conservation
contact lens fitting | Kontaktlinsenanpassung | adaptación de lentes de contacto | adaptation de lentilles | contactología | contactologie
COSHH
Cosmetology | beauty treatments | estética | Kosmetik | esthétique | lash extensions | ~CAP esthétique | pedicure | Pediküre | Gesichtspflege
Crowd Management | crowd control | Einlasskontrolle | gestión de multitudes
Disinfection | desinfección | Desinfektion | désinfection | ~nettoyage et désinfection | ~limpieza y desinfección
dry cleaning | ?tintorería | chemische Reinigung | lavado en seco
facials | soins du visage | tratamientos faciales | Gesichtsbehandlungen
hair colouring | ?coloración | ?coloration | Colorationen | Färbetechniken | colorimetría | colorimétrie | Farbtechniken
haircutting | Haarschnitt | Haarschnitte | hair cutting | corte de pelo
?Hairdressing | ?peluquería | Friseurhandwerk | ?coiffure | ~BP coiffure | coupe homme | extensiones | techniques de coloration | ~CAP coiffure | Strähnentechniken | recogidos | Hochsteckfrisuren | chignons
hazardous waste | residuos peligrosos
ironing | planchado | Bügeln | repassage
?Laundry | ?lavandería | Wäscherei | ?blanchisserie | Textilreinigung
Loss Prevention | theft prevention | prevención de pérdidas | Ladendiebstahl | démarque inconnue
Make-up Artistry | make-up | ?maquillaje | Visagistik | ?maquillage | ~stage make-up | Maskenbild | ~maquillaje profesional
manicure | manicura | Maniküre | manucure | nail art
Massage Therapy | ?massage | ?masaje | Massagetherapie | massages | masajes | quiromasaje | Massagetechniken
object handling | manipulation d'œuvres | manipulación de obras | art handling
?Optics | ~dispensing optics | ?óptica | ?Optik | ?optique | lens fitting | optical dispensing | Brillenanpassung | Augenoptik | montage de lunettes
optometry | optometría | Optometrie
Patrol Duties | security patrols | ?rondas | Objektschutz | ?rondes | Kontrollgänge | ~rondas de vigilancia | patrolling | ?surveillance | Werkschutz | ~rondes de sécurité | Streifendienst
Pool Maintenance | pool plant operation | mantenimiento de piscinas | pool water testing | entretien de piscines | Badewasseraufbereitung | pool operations
preventive conservation | conservation préventive | conservación preventiva | präventive Konservierung
recycling | reciclaje | tri des déchets | waste sorting | Mülltrennung | Abfalltrennung
réfraction | Refraktion | refracción | graduación de la vista
Security Licence | ~SIA licence | ~SIA badge | Sachkundeprüfung 34a | ~carte professionnelle CNAPS | TIP de vigilante | vigilante de seguridad | §34a | 34a GewO | ~SIA Door Supervisor | Unterrichtung nach 34a | CQP APS | carte professionnelle | habilitación de vigilante | CQP agent de sécurité | tarjeta de identidad profesional | Sachkundeprüfung nach § 34a | ~Sachkundeprüfung nach §34a | =SIA
stain removal | Fleckentfernung | détachage
Waste Management | ~gestión de residuos | Abfallwirtschaft | gestion des déchets | Entsorgung | waste disposal | Entsorgungswirtschaft | Abfallmanagement | waste handling | residuos
waxing | épilation | depilación
window cleaning | limpieza de cristales | Glasreinigung
`
