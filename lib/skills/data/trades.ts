/** Engineering, building, manufacture, transport, kitchens, land and shops. Notation: see ../vocabulary.ts. */
export const trades = `
# Mechanical and process engineering
3DEXPERIENCE
Abaqus
Acoustic Engineering
?=Adams
Aerodynamics
?Aerospace Engineering
Air Balancing | commissioning of ventilation
Air Dispersion Modelling
Air Quality Modelling
Aircraft Structures
Anaerobic Digestion | digestión anaerobia | Vergärung | méthanisation
=ANSYS
ANSYS Fluent
API Standards
=ARP4754 | ARP4761
=ASME
ASME B31.3
ASME Codes
=ASME VIII
Aspen HYSYS
Aspen Plus
=AutoCAD | ~AutoCAD LT | AutoCAD Electrical | ~Auto Cad
AutoCAD Mechanical
AutoCAD Plant 3D
Autodesk Inventor | ?=Inventor
=AutoPIPE
=AVEVA | AVEVA E3D | =PDMS
?Bearings | bearing replacement
Boiler Operation | Kesselbedienung | conduite de chaudières | operación de calderas
?Boilers
Bow-tie Analysis
BS EN 13445 | ==EN 13445
=CAD | ~CAD software | ~3D CAD | diseño asistido por ordenador | =CAO | ~CAD-Programme | ~CAD-Kenntnisse | =DAO | computer-aided design
=CADWorx
CAESAR II
=CAM | CAD/CAM | ~CAM programming
Carbon Footprinting
=CATIA
CATIA V5
CATIA V6
=ChemCAD
Chemical Engineering | process engineering | ingeniería química | Verfahrenstechnik | génie chimique | génie des procédés | ingeniería de procesos
=COMAH | Seveso | Störfallverordnung
?Commissioning | puesta en marcha | Inbetriebnahme | mise en service | Inbetriebnahmen | ?=FAT | ?=SAT | puestas en marcha
Composite Materials | composite structures | composite laminates
Compressed Air Systems | aire comprimido | Drucklufttechnik
Compressor Maintenance | compressor servicing | Kompressorwartung
Compressors
Computational Fluid Dynamics | =CFD
COMSOL
Control Engineering | control systems | sistemas de control | Regelungstechnik | automatique | Steuerungstechnik | process control | Mess- und Regeltechnik | control de procesos | contrôle des procédés | Prozesssteuerung
?Corrosion
Corrosion Engineering
?cotation
?=Creo | Pro/ENGINEER | ~PTC Creo
?Crystallisation
Decommissioning of Plants | Rückbau | desmantelamiento | démantèlement
Decommissioning Projects | nuclear decommissioning
Desalination
Design for Manufacture | =DFM | design for assembly | =DFMA | design for manufacturing
DesignBuilder
distillation columns
DVP&R
E3D
ECSS
ECSS Standards
Electric Drives
?Electrolysis
Energy Auditing
Energy Balances
Energy Modelling
EnergyPlus
=ENOVIA
Environmental Compliance
?Environmental Engineering
EPC Assessments
Failure Analysis
Fatigue Analysis | ?Akustik | ?acoustique
?Filtration
Finite Element Analysis | FEA | =FEM | elementos finitos | Finite-Elemente-Methode | éléments finis | FEM-Berechnung | calcul par éléments finis
Flight Testing | flight test
Fluid Dynamics | dinámica de fluidos
Fluid Mechanics | mecánica de fluidos | Strömungsmechanik | mécanique des fluides
Fuel Cells
función de seguridad
Gas Turbines
GD&T | geometric dimensioning | Form- und Lagetoleranzen | geometric tolerancing | tolerancias geométricas
gear design | diseño de engranajes | Getriebeauslegung | conception d'engrenages
génie mécanique
gPROMS
*?Härten | Wärmebehandlung | tratamientos térmicos | traitement thermique
HAZID
=HAZOP | análisis de riesgos HAZOP | études de dangers | Gefährdungsanalyse | Risikobeurteilung | appréciation des risques
Heat Exchanger Design
Heat Exchangers | pressure vessels | ?valves | Wärmetauscher | intercambiadores de calor | échangeurs thermiques | recipientes a presión | Druckbehälter | Druckgeräterichtlinie | appareils à pression | directiva de equipos a presión
Heat Transfer
hull design | =Maxsurf | hull modelling
Hydraulics | hidráulica | Hydraulik | hydraulique | hydraulic systems | sistemas hidráulicos
?Hydrogen
HyperMesh
HyperWorks
HYSYS
=IEng
IES VE
incorporated engineer | engineer registration
Industrial Refrigeration | frío industrial | Kälteanlagen | Industriekälte | refrigeration engineering
InfoWorks ICM
Injection Moulding | moldeo por inyección | Spritzguss | injection plastique | plastic injection | inyección de plástico | inyección de plásticos
Internal Combustion Engines
=ISO 50001
Jig and Fixture Design
KISSsoft
Kläranlagen | Kläranlage | sewage treatment | Klärwerk | depuradora | =EDAR
?Konstruktion
Kontaktplan
LabVIEW | cuaderno de laboratorio | Laborjournal
Ladder Logic
=LOPA
LS-DYNA
Machine Safety | sécurité machine | sécurité des machines | Maschinensicherheit | seguridad de máquinas
?Maschinenbau
mass balance
Mass Balances
Mastercam
Materials Science | ciencia de materiales | Werkstoffkunde | science des matériaux | Werkstofftechnik | material science
Mathcad
Mechanical Design | diseño mecánico | Konstruktion von Maschinen | conception mécanique | machine design | Maschinenkonstruktion | diseño de máquinas
Mechanical Testing
?Mechatronics | mecatrónica | Mechatronik | mécatronique
metallurgy | metalurgia | métallurgie
Mineral Processing
Mining Engineering | voladuras | Sprengschein | tir de mines
Modal Analysis
Mould Design
Nastran
Naval Architecture
Noise Modelling
Nuclear Safety
?Oil and Gas
oil and gas drilling | ?perforación | Bohrtechnik | ?forage
?=Onshape
OpenFOAM
Optical Design
Orbital Mechanics | astrodynamics
P&ID | P&IDs
=PDM | product data management
?=PED
PED 2014/68/EU
?=Petrel
?=PFDs
Pilot Plants | escalado de procesos | planta piloto | Pilotanlagen
Pipe Stress Analysis
Pipeline Engineering
Pipeline Integrity
Pipework Design | diseño de tuberías | Rohrleitungsplanung | conception de tuyauterie
Piping Design | piping | R&I-Fließbilder
Plastics Design
Pneumatics | neumática | Pneumatik | pneumatique | pneumatic systems
?Powertrain
Pressure Vessel Design
PRO/II
Process Safety
Process Safety Management
process simulation | simulación de procesos | Prozesssimulation | simulation de procédés
Product Lifecycle Management | PLM
Professional Engineer
Propulsion
Prozessleittechnik | Prozessleitsysteme
Prozesssicherheit
PTC Windchill
?Pumps | pump maintenance | bombas hidráulicas | ?Pumpen | ?pompes
Reaction Engineering
Reactor Physics
Reservoir Engineering
Reservoir Simulation
Reverse Osmosis
Rotating Equipment
safety systems
Satellite Operations
Satellite Systems
seguridad de procesos
Sheet Metal Design | Blechkonstruktion | conception de tôlerie
Ship Design
Siemens NX | NX CAD
=SIL Assessment
SimaPro
Simcenter
Simulink
=SmartPlant
Solid Edge
=SolidWorks | Creo Parametric
SolidWorks PDM
space syntax
Star-CCM+
Steam Systems | steam boilers | Dampfkessel | Kesselwärter | chaudières industrielles | calderas industriales | operador industrial de calderas
Steam Turbines
Stress Analysis
Structural Analysis | structural design | cálculo de estructuras | Tragwerksplanung | calcul de structures | structural engineering | structural calculations | Statik | calcul de structure | descente de charges | notes de calcul | statische Berechnungen | structural calculation
structured text
Subsea Engineering
Teamcenter
Technical Drawing | technical drawings | dibujo técnico | technisches Zeichnen | dessin technique | reading drawings | blueprint reading | lectura de planos | Lesen technischer Zeichnungen | lecture de plans | technische Zeichnungen | planos técnicos | engineering drawings | interpretación de planos | Zeichnungen lesen | ~reading technical drawings | plans techniques | blueprints | construction drawings | Konstruktionszeichnungen | interpretar planos | dessin industriel | dessins techniques | planos mecánicos | technischen Zeichnungen | lecture de plan | ?Zeichnungen | draughting | delineación | reading blueprints | reading engineering drawings
test rigs
thermal analysis
Thermal Design
thermodynamics | termodinámica | Thermodynamik | thermodynamique
Thermography | thermal imaging surveys | Thermografie | termografía | thermographie
Tolerance Analysis
Tolerance Stack-up
Tolerancing | tolerance stack-ups | tolerance stacks | Toleranzrechnung | análisis de tolerancias | cotation fonctionnelle | cálculo de tolerancias | chaînes de cotes
Tool Design
Tribology
TRNSYS
?Turbines
Vibration Analysis | vibration monitoring | análisis de vibraciones | Schwingungsanalyse | analyse vibratoire
Vibration Testing
Well Engineering
WELL Standard
wind tunnel testing | Windkanal | soufflerie
Windchill
Zemax
# Electrical and electronics
=2391
4G
5G
ABB 800xA
Access Control Systems
Aerial Installation
?alarmas
Allen-Bradley
Altium Designer | Altium
AM2
Analog Design
analogue circuits | analogue electronics | analog circuits | analog electronics | Analogtechnik | electrónica analógica | électronique analogique | analogue circuit design
?Antriebe
aparatos de medida
appareils de mesure
Arc Flash
ATEX | =IECEx | hazardous areas | Explosionsschutz | zones ATEX | Ex-Schutz
Audio Electronics
Aufzugstechnik | ?Aufzüge | ascensores | ascenseurs
autómatas
autómatas Siemens
automates
automates Siemens
automatismes industriels
?Automatismos | automatismos industriales | automatismos eléctricos
AV Installation
BACnet
Base Stations
Battery Installation
Battery Systems | baterías | Batterietechnik | battery storage | Batteriespeicher
=Beckhoff
Bench Testing
Bilanzkreismanagement | Marktkommunikation | Zählerwesen | Messstellenbetrieb
?Biogas | Biogasanlagen | biogaz
Biomass | biomasa | Biomasse
Biomass Boilers
Blade Repair
BOSIET
Brandmeldetechnik
Broadband Installation
BS 7671 18th Edition | 18th Edition | 17th Edition | BS 7671 | ~18th Edition wiring regulations | wiring regulations
Building Automation | Gebäudeautomation | =GLT
building management systems | =BMS | gestion technique du bâtiment | =GTB
Cable Harness | wiring harness | wire harnesses | Kabelbäume | Kabelbaum | mazos de cables | faisceaux de câbles | cable harness assembly | cableado de mazos | ?faisceaux
Cable Harnesses
Cable Jointing | cable installation | cable pulling | empalme de cables | Kabelmontage | tirage de câbles | Kabelverlegung | raccordement de câbles | cable laying | ?cableado
Cable Management
cable routing | Kabelführung | tendido de cables | cheminement de câbles
Cable Termination
?=Cadence
Cadence Allegro
calibration | calibración | Kalibrierung | instrument calibration
Caneco
carné de instalador
cathodic protection | kathodischer Korrosionsschutz | protección catódica | protection cathodique
CCTV installation
=CE3X | certificados energéticos
centros de transformación
Charging Stations | Ladestationen | Wallboxen | IRVE
chaufferie | chaufferies | Heizzentralen | salas de calderas
Chemical Vapour Deposition | =CVD
=CHP | combined heat and power | cogeneración | cogénération | Kraft-Wärme-Kopplung
Circuit Design | diseño de circuitos | Schaltungsentwicklung | conception de circuits | analogue design | analog circuit design | diseño analógico
City & Guilds | City Guilds
City & Guilds 2365
City and Guilds
clamp meters
Codesys
Cognex
Combined Heat and Power Plants | Blockheizkraftwerke | Blockheizkraftwerk | =BHKW
CompEx
Compliance Testing
Component-level Repair
conformal coating
Consumer Units
Control Cabinets | Schaltschränke | tableaux électriques | armarios eléctricos | Schaltschränken | ?câblage | Verdrahtung | ?wiring
Control Panels | panel wiring | cuadros eléctricos | Schaltschrankbau | câblage d'armoires | Schaltschrankverdrahtung | armoires électriques | control panel wiring | montar cuadros | montaje de cuadros | distribution boards | Verteilerbau | Unterverteilungen | cableado de armarios
courants forts
=CYME
=DALI | Smart Home
Data Cabling | network cabling | Netzwerkverkabelung | cableado de datos | fibre to the home
=DCS
DeltaV
detección de incendios
détection incendie
DGUV V3 | DGUV Vorschrift 3
Dialux
digital circuits | digital electronics | Digitaltechnik | electrónica digital | électronique numérique | digital circuit design
Digital Design
DIgSILENT PowerFactory
District Heating | Fernwärme | redes de calor | réseaux de chaleur
DMX
Door Entry Systems
Dry Etching
E-Check | DGUV-V3-Prüfung | portable appliance testing
EAGLE
Eagle PCB
Earthing | puesta a tierra | Erdung | mise à la terre | Blitzschutz | lightning protection | paratonnerre
=ECS
ECS card | ECS Gold Card
Einbruchmeldeanlagen | alarmas de intrusión | alarmes intrusion
electric motors
Electrical Authorisation | habilitation électrique | habilitations électriques | H0B0 | =B2V
Electrical Certificates | boletines eléctricos
Electrical Design
electrical diagnostics | vehicle electrics diagnostics
Electrical Diagrams | wiring diagrams | circuit diagrams | electrical schematics | planos eléctricos | esquemas eléctricos | Schaltpläne | Stromlaufpläne | schémas électriques | reading schematics | Schaltplänen | plans électriques | electrical drawings | schematics reading | lectura de esquemas eléctricos | lecture de schémas électriques
?Electrical Engineering
Electrical Fault Finding | Störungsbehebung | Entstörung | dépannage | dépannage électrique | reparación de averías | Störungsdiagnose
Electrical Installation | instalaciones eléctricas | Elektroinstallation | installations électriques | electrical wiring | Elektroinstallationen | câblage électrique | instalación eléctrica | électricité du bâtiment | domestic wiring | electrical work | electrical works | Hausinstallation
Electrical Safety | VDE-Vorschriften | VDE-Normen | City & Guilds 2391 | reglamento electrotécnico
electrical testing | inspection and testing | PAT testing
electricidad industrial
Électricité Bâtiment | électricité tertiaire | électricité industrielle
Electricity Market | mercado eléctrico | Strommarkt | marché de l'électricité | electricity markets
Electro-pneumatics
electrolysers | electrolyzers | Elektrolyseure | electrolizadores | électrolyseurs
?Electronics | ?electrónica | ?Elektronik | ?électronique | electronics repair | Elektronikkenntnisse
électrotechnique
Elektrofachkraft
Elektromotoren
elevator controls
EMC Testing | =EMC | =EMV | EMV-Prüfung | signal integrity | antenna design | thermal simulation | CEM | Antennentechnik | EMC compliance | compatibilidad electromagnética | compatibilité électromagnétique
Emergency Lighting | alumbrado de emergencia | Notbeleuchtung | éclairage de sécurité
Energy Storage Systems | Speichersysteme | sistemas de almacenamiento | stockage d'énergie
Energy Trading | Energiehandel | Stromhandel
Environmental Testing
EPA 608 | EPA Section 608 | Section 608 | EPA certification | EPA Universal | EPA Type II | ~EPA certification Type II
EPLAN | ~EPLAN Electric P8 | EPLAN P8
equipos de medida
ERTMS
Escalators | escalator maintenance | Fahrtreppen | escaleras mecánicas | escaliers mécaniques
=ESD | ESD protection | ESD-Schutz | electrostatic discharge
ETAP
ETCS
EV Charger Installation | EV charging points
EV Chargers
EV Charging Installation | EV charging | Ladeinfrastruktur | puntos de recarga | bornes de recharge
FactoryTalk
Fault Finding | fault diagnosis | localización de averías | Fehlersuche | recherche de pannes | diagnóstico de averías | diagnostic de pannes | Störungssuche | Fehlerdiagnose | detección de averías | Störungsbeseitigung
Fibre Optic Installation
Fibre Optics | fibre splicing | fibra óptica | Glasfasertechnik | fibre optique | fusion de fibra | Glasfaser | fibre optic splicing | LWL-Spleißen | raccordement fibre | Spleißen | LWL-Technik | soudure fibre
Fire Alarm Systems | fire alarms | sistemas contra incendios | Brandmeldeanlagen | systèmes de sécurité incendie | Schwachstromtechnik
Firmware Flashing
Fixed Wire Testing
frequency inverters
Froid Commercial
FTTH
=G99 | G98 and G99
gas detection | gas detectors | Gaswarntechnik
Gas Handling
Gas Networks
Gebäudeenergiegesetz | =GEG
Gebäudeleittechnik
Generator Maintenance
Geothermal Energy | geotermia | Geothermie
=GPON
Green Hydrogen | hidrógeno verde | hydrogène vert | grüner Wasserstoff | ?Wasserstoff | hydrogen technology | Wasserstofftechnik | ?hidrógeno | ?hydrogène
Grid Codes
Grid Connection | Netzanschluss | Netzanschlüsse | conexión a red | raccordement au réseau
Grid Connections
Grid Control Technology | Netzleittechnik | Netzleitstelle | Leittechnik
Grid Operation
=GTC | gestion technique centralisée
GWO Basic Safety Training
GWO Basic Technical Training
GWO certificate | GWO | ~GWO training | GWO basic safety
=HALCON
heat networks
=Helioscope
High Voltage | alta tensión | Hochspannung | haute tension | high-voltage switching | Hochvoltsysteme | Hochvolt | media tensión | Mittelspannung | substations
=HMI
HMI programming
Home Automation | domótica | domotique | Hausautomation
Honeywell Experion
=HUET
HV Switching
?Hydropower
=IEC 60092
=IEC 60364
IEC 61131 | IEC 61131-3
=IEC 61439
=IEC 61850
?=Ignition
Ignition SCADA
Installation Permits | ?legalización | legalización de instalaciones | tramitación de permisos
Instrumentation | instrumentación | Messtechnik | measuring instruments | Messmittel | instrumentation et régulation
instrumentos de medida
intruder alarm systems
intruder alarms | Alarmanlagen
Inverter Installation
inverters
Ion Implantation
IPC-A-610
IPC Standards
JIB card
JIB Gold Card
KiCad
KNX
KNX-Programmierung
KUKA Robots
lecture de schémas
Leitungsverlegung
=LiDAR calibration
lighting controls
Load Flow Analysis | power flow analysis | Lastflussberechnung | flujo de cargas
Load Flow Studies | load flow | flujos de carga
Lockout Tagout | lock-out tag-out | lock-out/tag-out | consignation électrique
Logic Analyser | Logikanalysator | analyseur logique | analizador lógico
logic analysers
Loop Checking
loop tuning
=LOTO
Low Voltage | baja tensión | Niederspannung | basse tension | courants faibles | courant faible | Reglamento Electrotécnico de Baja Tensión
Loxone
Machine Vision
maintenance multitechnique | multitechnique
marine electrics | marine electrical systems | Schiffselektrik | electricidad naval
Measurement Equipment
measuring equipment
medical device repair | electromedicina | Medizintechnik | ?biomédical
Medium Voltage
Messgeräte
Messmitteln
Meter Installation
Meter Reading
metrology | metrología | métrologie
Metrology Tools
Microelectronics
MicroStation | ~Bentley MicroStation
Microwave Links
Mitsubishi PLC
Mixed-signal Design
moteurs électriques
motion control | Bewegungssteuerung
Motor Control | Motorsteuerung
Motor Drives | variadores | Antriebstechnik | variateurs | variable speed drives | Frequenzumrichter | servo drives
Motor Repair
Motor Rewinding | rebobinado de motores | bobinage
motores eléctricos
?Motors
moyenne tension
moyens de mesure
Muffenmontage | Kabelmuffen
multimeter
multimeters | multimètre
multímetro
Netzbetrieb | Netzführung
Netzschutz | Netzschutztechnik | power system protection
NF C 15-100 | NFC 15-100
NICEIC
Nuclear Engineering | radioprotección | Kerntechnik | génie nucléaire | habilitation nucléaire
nurse call systems
NVQ Electrical Installation
NVQ Level 3 Electrical
Offshore Survival
Omron
Omron PLC
=OPITO
OrCAD
oscilloscopes | oscilloscope | osciloscopio | Oszilloskop
=OTDR | OTDR testing
overhead lines | Oberleitung | catenaria | caténaire | Oberleitungen | Freileitungen | Freileitungsbau | líneas aéreas | lignes aériennes | catenary
Panel Assembly
Panel Building
Part P
partial discharge testing | partial discharge
PCB Assembly
PCB design | diseño de PCB | Leiterplattenlayout | Leiterplattendesign | =PCBs
PCB Repair
Photovoltaic Systems | PV systems | solar installation | solar panels | instalaciones fotovoltaicas | Photovoltaik | panneaux photovoltaïques | photovoltaïque | Photovoltaikanlagen | PV-Anlagen | energía fotovoltaica | placas solares | PV installation | PV design | solar PV | paneles solares
PID control | PID tuning | PID-Regelung
Pipeline Welding
Plasma Etching
PLC Programming | =PLC | PLCs | ~programación de PLC | ~SPS-Programmierung | programmation d'automates | autómatas programables | automates programmables | =SPS | programación de autómatas
polímetro
postes HTA
Power Distribution
Power Electronics | electrónica de potencia | Leistungselektronik | électronique de puissance
Power Purchase Agreements | =PPA | =PPAs
Power Supplies
Power Systems | sistemas de potencia | Energietechnik | réseaux électriques
=PowerFactory
printed circuit boards | circuit boards | Leiterplatten | circuits imprimés | placas de circuito impreso
protection contre la foudre
protection relays
protection testing | relay testing | secondary injection testing | Schutzprüfung
Prüfmittel
PSCAD
PSS/E
Public Address Systems
PVsyst
Radio Communication | radio communications | radiotelephony | Sprechfunk
Radio Frequency Engineering | RF engineering | RF design | Hochfrequenztechnik | radiofréquence | antennas | antenas | hyperfréquences
Radio Operation
Railway Signalling | señalización ferroviaria | Signaltechnik | signalisation ferroviaire | Leit- und Sicherungstechnik
=RBT
Reactor Operation
=REBT
Relay Protection
Relux
?Reparatur
Rewiring | rewires
?Rework
rework soldering
Robot Maintenance
Robot Welding
Rockwell
Rotor Blades | Rotorblätter | Rotorblattinspektion | blade inspection | inspección de palas | inspection de pales | blade inspections
RSLogix
=S7
S7-1500
Satellite Installation
=SCADA
Schaltanlagen
Schaltplan
Schaltpläne lesen
schematic capture
?=Schneider
Schneider Electric
Schneider Unity Pro
Schutztechnik
security systems
SEE Electrical
Self-Consumption | autoconsumo | autoconsumo fotovoltaico | autoconsommation
?Sensors
=SF6 | SF6 handling | F-gas handling
short circuit studies | short-circuit calculations | Kurzschlussberechnung
Sicherheitstechnik
Siemens PLC
Siemens S7 | Step 7
signal generators | function generators | Signalgeneratoren
Simatic
SIMATIC S7
sistemas de alarma
sistemas de seguridad
Smart Grids
smart metering | smart meter installation
Smart Meters
Solar Panel Installation
Soldering | soldadura electrónica | *Löten | brasage | SMD soldering | Löttechnik | soudure électronique | through-hole soldering | soldadura de estaño | soudure à l'étain
spectrum analysers
Sputtering
=SSI
Studio 5000
subestaciones
?Substation | Umspannwerk | subestación eléctrica | postes électriques
Surface-mount Soldering
switchboards | Schaltanlagenbau | tableros eléctricos
Switchgear
Switching Authorisation | Schaltberechtigung | habilitación de maniobras
systèmes d'alarme
Technical Reports | memorias técnicas | memoria técnica
?Telecommunications
Telephone Systems
Test Equipment
Testing and Inspection
TGBT
three-phase motors
TIA Portal | ~Siemens TIA Portal
Torque Tools | torque wrenches
Tower Climbing
traction lifts | hydraulic lifts
Trafostationen
Train Signalling
transformadores | Transformatoren | transformer maintenance
transformateurs
transformer oil analysis | oil sampling
?transformers
Transmission Lines
?=Tridium
Turbine Maintenance
TwinCAT
Umspannwerke
Underground Cables
UPS Maintenance
UPS Systems | ?generators | grupos electrógenos | Notstromanlagen | groupes électrogènes | alternateurs | alternadores | Generatoren | turbinas | Turbinen
Vacuum Pumps
variadores de frecuencia
variateurs de fréquence
variateurs de vitesse
VDE 0100 | =VDE
VDE 0105
=VFDs
Vibration Tests
vidéoprotection
=VRF | VRF systems | =VRV | split systems
Wafer Inspection
Wafer Testing
?Wartung
=WAsP
Wave Soldering | reflow soldering | Wellenlöten | Reflowlöten | soldadura por ola
wechselrichter | onduleurs
Wet Etching
WinCC
?Wind Energy
Wind Power | eólica | Windkraft | éolien | energía eólica | Windenergie
Wind Turbines | wind turbine maintenance | aerogeneradores | Windkraftanlagen | éoliennes | Windenergieanlagen | mantenimiento eólico | maintenance éolienne | wind turbine service
=WindPRO
Wire Harness
Wiring Looms
Wonderware
WSCAD
Yield Analysis
Yokogawa
Zählermontage | Zählerwechsel | instalación de contadores | pose de compteurs
Zählerschränke | Zählerschrank
Zutrittskontrollsysteme
# Metal and machine work
5-axis machining | five-axis machining | 5-axis milling | 5-Achs-Fräsen | usinage 5 axes | mecanizado de 5 ejes | fünfachsiges Fräsen | mecanizado 5 ejes
ABB robots | ABB-Roboter
Alphacam
arc welding | soldadura al arco | soudure à l'arc | soldadura por arco | stick welding | MMA welding
ASME Section IX
Autodesk Fusion
AWS D1.1
bearing fitting
Bending and Folding | press brake | plegado de chapa | Abkanten | pliage | plegadora | Abkantpresse
?Biegen
Blacksmithing
Boat Building | boatbuilding | Bootsbau | carpintería de ribera | charpente navale
Boilermaking | calderería | Kesselbau | chaudronnerie
Brazing
Bridgeport milling
Calipers | vernier calipers
capstan lathes
carbon arc gouging | air arc gouging
?Casting | sand casting | fundición | Gießereitechnik | fonderie | investment casting | moulage au sable | Sandguss | moldeo en arena | metal casting
caulking | calafateado | calfatage
Chasing and Engraving | ciselure | ?patines | cincelado
CMMS
CNC Lathe
CNC Machining | =CNC | ~mecanizado CNC | ~usinage CNC | commande numérique | control numérico | ~CNC-Maschinen | ~CNC operation | CNC lathes | ~machines à commande numérique | ~CNC-Bearbeitung | machine à commande numérique | máquinas de control numérico | CNC machines
CNC milling | CNC-Fräsen | fresado CNC | fraisage CNC | CNC-Fräse
CNC programming | CNC-Programmierung | programación CNC | programmation CNC | programmation commande numérique
CNC turning | CNC-Drehen | torneado CNC | tournage CNC | CNC-Drehmaschine | torno CNC
Coordinate Measuring | CMM | Koordinatenmesstechnik | tridimensional | machine tridimensionnelle | coordinate measuring machines | CMM programming | contrôle tridimensionnel
Coordinate Measuring Machine
Corrective Maintenance | mantenimiento correctivo | maintenance corrective | maintenance curative
Deburring | ?Entgraten | rebabado | ébavurage
desbarbado
die casting | fundición a presión | moulage sous pression
=DMG Mori
?Drilling | ?taladrado | ?perçage | ?Bohren
Druckguss
Dye Penetrant Testing | dye penetrant | penetrant testing | dye penetrant inspection | Farbeindringprüfung | líquidos penetrantes | ressuage
EdgeCAM
=EDM
electrical maintenance
électromécanique
elektrische Instandhaltung
Elektromechanik
emboutissage
==EN 10204
==EN 1090
EN 15085
entretien des machines
=ESPRIT
Esprit CAM
estampación
?Fabrication | stainless steel fabrication | fabricación metálica | construction métallique
Fanuc
Fanuc Controls
Fanuc robots
=FCAW | flux-cored arc welding | flux-cored welding | flux core welding | flux-cored wire
?Fitting | mechanical fitting | ajuste mecánico | ajustage | bench fitting
forging | forja | Schmieden
Foundry Work | Gießerei
fresadora
Fusion 360
=G-code
Gas Welding
gearbox overhaul
GibbsCAM
?Gießen
=GMAO
=GMAW | gas metal arc welding
GOM Inspect
?Grinding | surface grinding | rectificado | Schleifen | rectification | Flachschleifen | Rundschleifen
=GTAW | gas tungsten arc welding
?Haas
Hand Tools | power tools | herramientas manuales | Handwerkzeuge | outillage à main | herramientas eléctricas | ~hand and power tools | outillage électroportatif | Elektrowerkzeuge
Hartlöten | soldadura fuerte
Heat Treatment
Hebezeuge
Heidenhain
Heidenhain Controls | Heidenhain-Steuerungen | Heidenhain-Steuerung
herrería | ferronnerie d'art
hydraulic assembly
Hydraulic Presses | power presses | punch presses | mechanical presses | operate presses | operating presses
=Hypermill
Industrial Maintenance | mantenimiento industrial | Instandhaltung | maintenance industrielle | machine maintenance | ~Wartung und Instandhaltung | equipment maintenance | mantenimiento de maquinaria | Maschinenwartung | plant maintenance | Wartung von Maschinen | Anlagenwartung | maintenance préventive et curative
Industrial Painting | peinture industrielle | pintura industrial
Instandhaltungssoftware
internationaler Schweißfachmann | =IWS | =IWE
inyección de aluminio
Ironwork | ferronnerie | forja artística
ISO 3834 | EN ISO 3834 | DIN EN ISO 3834
=ISO-Programmierung
Isometric Drawings | isometrics | isometric drawing | isométricos | isométriques | Isometrien | piping isometrics
Jigs and Fixtures | fixture design | jig design | fixture making | utillajes
?Kanten
KUKA
langage ISO
Laser Cutting | corte láser | Laserschneiden | découpe laser | corte por láser
lenguaje ISO
Lifting Equipment
Locksmithing | cerrajería | Schlosserei | serrurerie | Schlosserarbeiten
Lost-Wax Casting | cire perdue | cera perdida | Wachsausschmelzverfahren
Machine Operation | operating machines | manejo de maquinaria | Maschinenbedienung | conduite de machines | machine operating | Bedienung von Maschinen | Maschinenführung | operación de maquinaria | manejo de máquinas | conduite de ligne | Maschinen- und Anlagenführung
machine relocation
machine tools
Magnetic Particle Inspection | partículas magnéticas | Magnetpulverprüfung | magnétoscopie
maintenance électrique
maintenance management systems
maintenance mécanique
maintenance prédictive
mantenimiento de equipos
mantenimiento eléctrico
mantenimiento mecánico
mantenimiento predictivo
Manual Machining
Manual Turning | lathe work | torneado | Drehen | tournage | ?lathes | ?torno | konventionelles Drehen | manual lathes | lathe
?Maximo
Mazak
=Mazatrol
Mechanical Maintenance
mechanische Instandhaltung
Messmaschinen | 3D-Messmaschinen | Koordinatenmessmaschinen | métrologie tridimensionnelle | máquinas de medición por coordenadas
Metal Fabrication
Metallbearbeitung
metalwork | métallerie | Metallbau
Metalworking
MIG welding | soldadura MIG | MIG/MAG | ~MIG-MAG | MAG welding | MAG-Schweißen | MIG | soudure MIG | MIG-Schweißen | soldadura MIG/MAG | soudage MIG | soudage MAG | E-Hand-Schweißen | Elektrodenschweißen | soldadura con electrodo | ?electrodo | Lichtbogenschweißen | oxicorte | oxycoupage | Autogenschweißen | Brennschneiden | soudure TIG et MIG | oxy-fuel cutting | soldadura eléctrica | soldadura MAG | soudure semi-automatique
?Milling | fresado | Fräsen | fraisage | ~milling machines
millwrighting
=MMA | manual metal arc | =SMAW | stick electrode welding | shielded metal arc welding | soldadura por electrodo | soudage à l'électrode
?moldeo
?Montage
?moulage
?moulding
Non-destructive Testing | NDT | ensayos no destructivos | zerstörungsfreie Prüfung | contrôle non destructif | contrôles non destructifs
=Okuma
=PC-DMIS
pipe threading
Pipe Welding
plasma cutting | corte por plasma | Plasmaschneiden | découpe plasma
?plegado
pliage de tôle
pneumatic assembly
polishing of metals
=Polyworks
Powder Coating | pintura en polvo | Pulverbeschichtung | thermolaquage | galvanising | Verzinken | galvanisation | recubrimiento en polvo
=PowerMill
Precision Measurement | micrometers | ~vernier callipers | Messschieber | instruments de mesure | pie de rey | callipers | Mikrometer | micrometers and verniers
Precision Measuring | ?calibres | micrómetro | pied à coulisse | micromètre | micromètres | calliper | micrometer | instrumentos de medición | métrologie dimensionnelle | metrología dimensional | Messuhren | contrôle dimensionnel | 3D-Messtechnik | Längenmesstechnik
Precision Mechanics | Feinmechanik | mecánica de precisión | mécanique de précision | precision assembly | montaje de precisión
predictive maintenance
?prensas
Press Brake Operation
press operation | conduite de presse | Pressenbedienung | manejo de prensas
press tools | press tooling | Stanzwerkzeuge
?Pressen
preventive maintenance | mantenimiento preventivo | vorbeugende Wartung | maintenance préventive | planned maintenance | preventative maintenance | vorbeugende Instandhaltung
Punch Press
punzonado | poinçonnage | Stanzarbeiten
Radiographic Testing | Durchstrahlungsprüfung
Riveting | ?Nieten
Robot Programming | programación de robots | Roboterprogrammierung | programmation de robots | industrial robots | robótica industrial | collaborative robots | robots industriales | Industrieroboter | robots industriels | KUKA-Roboter | robot cells | cobots | Yaskawa | automation technology | automatización industrial | Automatisierungstechnik | ?automatisation | industrial automation | ?automatisme | ?automatismes | ?automatización | automation engineering | automatismo
Robotic Welding
?Robotics | ?robótica | ?Robotik | ?robotique
Rohrbiegen | pipe bending
shaft alignment
Sheet Metal Fabrication
Sheet Metal Work | sheet metal | chapa metálica | Blechbearbeitung | tôlerie | chapistería
shipbuilding | Schiffbau | construcción naval | construction navale
Siemens 840D
Siemens Controls | Siemens-Steuerungen | Siemens-Steuerung | controles Siemens | commandes Siemens | ?=Siemens
=SigmaNEST
Sinumerik | ~Siemens Sinumerik
soldadura de hilo | soldadura por hilo
?stamping | estampage
Stanzen
Structural Steel
submerged arc welding | Unterpulverschweißen
Surface Finishing | Oberflächenbehandlung | polishing metal | ?pulido | ?polissage
surface grinders
surface treatment | Oberflächentechnik | tratamiento de superficies | traitement de surface | sandblasting | shot blasting | granallado | ?Strahlen | sablage | galvanizado | Galvanik | electroplating | anodising | anodizado | Eloxieren | ?Polieren | ?lijado | ?ponçage | ?sanding | anodisation | arenado | chorreado | Sandstrahlen | body filler | preparación de superficies | masillado | Spachteln
Tiefziehen
TIG welding | soldadura TIG | WIG-Schweißen | soudure TIG | WIG | TIG | soudage TIG
tight tolerances | close tolerances | high tolerances
tool grinding | Werkzeugschleifen | affûtage d'outils
Tool Making | utillaje
Tool Setting | machine setting | Einrichten von Maschinen | ajuste de máquinas | réglage de machines | outillage | réglage machine | réglages machines
toolmaking | Werkzeugbau | matricería
=TopSolid
tornería
troquelado
=TruTops
?turning | metal turning | Drehmaschine | Drehmaschinen | tournage sur métaux
ultrasonic testing
Umformtechnik
?Usinage | Zerspanung | mecanizado | ?machining | Zerspanungstechnik
vorausschauende Wartung
Vorrichtungsbau
Walzen von Blechen | Rundbiegen
Wartungsarbeiten
waterjet cutting | corte por agua | Wasserstrahlschneiden
Weld Inspection | inspección de soldadura
weld symbols | welding symbols | símbolos de soldadura
Welding | soldadura | ?Schweißen | ?soudure | soudage | Schweißkenntnisse | ~TIG and MIG welding | ~spot welding | Schweißerschein | Schweißerprüfung | coded welder | Schweissen | Schweißtechnik | soldadura por puntos | Punktschweißen | soudage par points | soudure par points | EN ISO 9606-1 | Schweißerprüfungen | licences de soudage
Welding Certificates | coded welding | soudure certifiée | EN ISO 9606 | ISO 9606 | Schweißschein | homologación de soldador | certificados de soldadura | qualification soudure | Schweißzeugnisse | ASME IX | soldadura homologada | licence de soudage
Welding Inspection
Werkzeugvoreinstellung
Wire EDM
Wire Erosion | spark erosion | electroerosión | Drahterodieren | Senkerodieren | Erodieren
=WPS | welding procedure specifications | welding procedures | =WPQR | =PQR | Schweißanweisungen
# Manufacturing and quality
21 CFR Part 820
5 Why
5 Whys
=5S | ~5S methodology | ~método 5S
8D Reports | ~8D report | =8D
A3 problem solving
agroalimentaire
Allergen Control | control de alérgenos | Allergenmanagement
allergen management | allergen awareness | allergens | alérgenos | Allergenkennzeichnung | allergènes | gestion des allergènes | gestión de alérgenos | ?Allergene | Allergenkunde
Aluminium Extrusion
=Annex 1
APQP | maîtrise statistique des procédés
=AQL | AQL inspection
AS9100
Aseptic Processing
aseptic technique | aseptic filling | llenado aséptico | sterile Abfüllung | remplissage aseptique
?Assembly | mechanical assembly | ?montaje | ?assemblage | electrical assembly | ~assembly line | montaje mecánico | cadena de montaje | Montagearbeiten | montage mécanique | ~assembly instructions | assembly line work | montaje en línea | Montagetätigkeiten | Serienmontage | montage à la chaîne
Assembly Drawings
Assembly Work
audit fournisseurs
audit management
auditorías de calidad
auditorías internas
?Audits
audits qualité
Balancing Rotors
Batch Cooking | cocina de colectividades | Gemeinschaftsverpflegung
Batch Record Review
Batch Records | batch documentation | dossiers de lot | Chargenprotokolle | guías de fabricación | Herstellprotokolle | Chargendokumentation
Batch Release | QP release | libération des lots | liberación de lotes | Chargenfreigabe
?Batching
?Baugruppen
Baugruppenmontage
Behavioural Safety
Bills of Materials | Stücklisten | listas de materiales | nomenclatures
Boat Repair
Boiler Maintenance
bonnes pratiques d'hygiène
Bottling | embotellado | Abfüllung | embouteillage | mise en bouteille | Flaschenabfüllung
Bottling Lines
=BPM
BRC Food
BRCGS | BRC
Brick Making
Broaching
buenas prácticas de manufactura
cable assembly | Kabelkonfektion | Kabelkonfektionierung | cableado de conjuntos
calidad de proveedores
Candle Making
canning | enlatado | conservas
=CAPA | corrective and preventive actions | Volljurist | zweites juristisches Staatsexamen | CRFPA
cartoning | case packing
CE Marking | CE-Kennzeichnung | marcado CE | marquage CE | Machinery Directive | Maschinenrichtlinie
Cement Production
change controls | change control records
Chemical Safety
claims substantiation
Clean-in-place | =CIP
Clean Room
Cleaning Validation | validación de limpieza | Reinigungsvalidierung
Cleanroom Practices
Cleanroom Work | cleanroom | sala blanca | Reinraum | salle blanche | Reinraumerfahrung | salas blancas | Reinräume
CNC Routers
Coffee Blending
Cold Storage
Colour Control
Colour Matching | Farbtonfindung
complaint investigations | customer complaint investigation
Composite Layup | composite lay-up | laminado de composites
Condition Monitoring
conduite de machine
Continuous Improvement | mejora continua | kontinuierliche Verbesserung | amélioration continue
Control Plan
control plans | planes de control | plans de contrôle
contrôle des températures | control de temperaturas | Temperaturkontrolle | Temperaturüberwachung
Conveyor Systems | Fördertechnik | cintas transportadoras | convoyeurs | conveyor belts
?Conveyors
COSHH assessments
cosmetics regulation | EU cosmetics regulation
?Cost Reduction
?Crimping
Dairy Processing
DFMEA
Die Cutting
=DOE
?Dosing
Dough Mixing
Dovetailing
Downtime Analysis
DSE assessments
dust monitoring
Dye House Operation
Edge Banding | canteado | Kantenanleimen
electronic assembly
ensamblaje
ensamble
Equipment Cleaning
Equipment Validation | IQ OQ PQ
Ergonomics
Ersatzteilmanagement | spare parts management | Ersatzteillogistik | gestión de repuestos
Erstbemusterung | Erstmusterprüfbericht | EMPB
?Extrusion
Facilities Maintenance
Fibreglass
Filling Lines
First Article Inspection
First-level Maintenance | maintenance de premier niveau | mantenimiento de primer nivel | mantenimiento básico | Erstwartung
Fitness for Work | fitness for work assessments
flejado | banderolage
FMEA | =AMFE | =AMDEC
Foam Cutting
Food Handler Certificate | manipulador de alimentos | carné de manipulador de alimentos | carnet de manipulador de alimentos | Gesundheitszeugnis | manipulación de alimentos | food handling | carné de manipulador
food hygiene | higiene alimentaria | Lebensmittelhygiene | hygiène alimentaire | food hygiene certificate | ~Food Hygiene Level 2 | ~level 2 food hygiene | food hygiene certification | Belehrung nach 43 | formation HACCP
Food Labelling
food processing
Food Production
Food Safety | seguridad alimentaria | Lebensmittelsicherheit | sécurité alimentaire | food safety certificate | Belehrung nach Infektionsschutzgesetz | Hygieneschulung
Food Standards
food technology
freeze drying
FSSC 22000
GAMP 5 | =GAMP | computerised system validation
Gas Testing
gauge R&R
Gear Cutting
Glass Fusing
?Glass Making
Glue-ups
Glueing
?Gluing
=GMP | Good Manufacturing Practice | =BPF | buenas prácticas de fabricación | bonnes pratiques de fabrication | =cGMP | =NCF | normas de correcta fabricación | ~GMP-Kenntnisse | =GxP | gute Herstellungspraxis
GMP audits
Goods Inspection
Gowning
Gowning Procedures
granulation
Greenlight Guru
GRP Laminating
Guillotine Operation
HACCP | =APPCC | ~HACCP-Konzept
HACCP Level 3
Halal Standards
Hardness Testing
Hazardous Materials
Health Surveillance
heat sealing
higiene y manipulación
?Honing
Hoshin Kanri
hygiene standards | Hygienevorschriften | normes d'hygiène | règles d'hygiène | normas de higiene | Hygienestandards | protocoles d'hygiène
IATF 16949
IFS Food
IFS-Standard
in-process controls | controles en proceso | Inprozesskontrolle
In-process Inspection
incoming inspection | Wareneingangsprüfung | contrôle réception
industria alimentaria
Industrial Sewing
=InfinityQS
Ink Mixing
inspección de entrada
=IPC
Ishikawa
ISO 13485
ISO 14001
ISO 17020
ISO 17025 | ISO/IEC 17025
ISO 22000
ISO 22716
ISO 45001 | OHSAS 18001
ISO 9000
ISO 9001 | ISO9001 | ==EN 9100
ISO-Normen
Jar Tests | jar testing
=JIT
Just-in-time
Kaizen | =KVP
Keyways
Kiln Operation
Kitchen Making
Kitting
Klebetechnik
Kosher Standards
Label Printing | Etikettierung | ?etiquetado | ?étiquetage | labelling | labelling of goods
Lacquering
Laminate Cutting
?Lapping
Laser Marking
lead auditor
Lebensmittelhygieneverordnung
Lebensmittelproduktion
Lebensmittelrecht
Lebensmitteltechnologie
Lieferantenqualität
Line Balancing
Line Changeover | changeovers | Umrüsten | ?Rüsten | cambios de formato | changement de format | machine changeovers | changements de format | changement de série
Line Clearance
Line Efficiency | overall equipment effectiveness
Line Operation
?Loom Operation
?Lubrication | lubricación | lubrification
lyophilisation
Machine Calibration
Machine Cleaning
Machine Guarding
Machine Installation | plant installation | equipment installation
Machine Setup
Machine Troubleshooting
Maintenance Planning | Wartungsplanung | ?Wartungen | planificación del mantenimiento
manual handling assessments
Manufacturing Execution Systems | =MES | shop floor management
Maschineneinrichtung
=MasterControl
Material Testing
Mattress Making
Measurement System Analysis
Meat Processing | sala de despiece | transformation de la viande
Medical Device Regulation
?Medical Devices
Metal Detection | X-ray inspection
Metal Detectors
Minitab
?Mixing
Modified Atmosphere Packing
montage électrique
Montageanleitungen
montaje de componentes
montaje eléctrico
Mould Making | Formenbau | mouldmaking
=MRP | planificación de necesidades
MRP II
=MSA
New Product Development
Non-conformance Reports | non-conformities | no conformidades | Abweichungsmanagement | ?deviations | non-conformités | gestión de no conformidades | deviation management | change control | gestion des non-conformités | =NCR | gestión de desviaciones | ?Abweichungen | control de cambios
normas ISO
Normen ISO 9001
normes ISO
=NPD
nutrition labelling | nutritional labelling | etiquetado nutricional
obsolescence management
=OEE
order picking | ?picking | preparación de pedidos | Kommissionierung | préparation de commandes | Kommissionieren | ~picking de pedidos | pick and pack | picking and packing | order fulfilment
Oven Operation
?Packaging
Packaging Machinery
Packaging Machines | Verpackungsmaschinen | máquinas de envasado | machines de conditionnement | máquinas envasadoras | machines d'emballage
Packaging Operations | packing lines | Konfektionierung | líneas de envasado | envasado al vacío | termosellado | Abpackung | Pick-by-Voice | voice picking | pick to light | picking por voz | Pick-by-Scan | préparation vocale | packaging lines | Verpackungsanlagen | Abfüllanlagen | lignes de conditionnement
packaging regulations | packaging legislation
?packing | ?envasado | ?Verpackung | ?emballage | ?conditionnement | empaquetado | ?embalaje | ?Verpacken | ~conditionnement de produits | ?embalajes
Pad Printing
paint line | línea de pintura | Lackieranlagen
Paint Spraying | spray painting | pintura a pistola | Lackieren | peinture au pistolet | Spritzlackieren | lacado | laquage | Lackierung | Lackiertechnik | Spritzlackierung
Painting Lines
Palettierung | paletizado manual
Paper Handling
Paper Making
Papermaking
Passivation
=PDCA
Performance Indicators | indicateurs de performance | indicadores de rendimiento | Leistungskennzahlen | ?Kennzahlen | ?indicateurs
Perfume Compounding
PFMEA
pick and place
plan de maîtrise sanitaire
Planned Preventive Maintenance
Plant Safety
Plastics Processing | Kunststofftechnik | plasturgie | Kunststoffverarbeitung | transformación de plásticos | blow moulding | Spritzgießen | ?polymers | ?Extrusion technology | injection moulding machines | Spritzgussmaschinen | polymer processing | presse à injecter | ?soplado | Blasformen | plastics engineering | diseño de moldes | mould flow
Portioning
PPAP
PPAP documentation
Precast Concrete
process capability | =Cpk | Prozessfähigkeit
Process Monitoring
process scale-up
Process Validation | equipment qualification | IQ/OQ/PQ | validación de procesos | Prozessvalidierung | validation des procédés | computer system validation | cualificación de equipos | Gerätequalifizierung | qualification des équipements
?producción
producción alimentaria
Product Development | Produktentwicklung | desarrollo de producto | desarrollo de productos | développement de produits | développement produit
Product Safety
Product Testing
Production Control
Production Line Operation | líneas de producción | línea de producción | Anlagenführung | conduite d'installations | Anlagenbedienung | Anlagenfahrer | conduite de lignes de production
Production Planning | planificación de la producción | Produktionsplanung | planification de la production | production scheduling | planificación de producción | gestion de production | Fertigungsplanung | Arbeitsvorbereitung | ordonnancement | =GPAO | Fertigungssteuerung | Produktionssteuerung | gestión de la producción | programación de la producción | planification de production | material requirements planning | PPS-System
Production Reporting
Production Supervision
Prüfmittelüberwachung | Prüfmittelmanagement | Prüfmittelverwaltung
Prüfplanung | Prüfpläne
Q-DAS
QM-Systeme
QMS documentation
Qualitätsaudits | Audits nach ISO 9001
Qualitätsmanagementsystem
Qualitätsmanagementsysteme
Quality Assurance | aseguramiento de la calidad | Qualitätssicherung | assurance qualité | garantía de calidad
Quality Audits
Quality Control | control de calidad | Qualitätskontrolle | contrôle qualité | quality inspection | quality checks | Qualitätsprüfung | inspección de calidad | contrôles qualité | Qualitätskontrollen | inspección visual | Sichtprüfung | contrôle visuel | sampling plans | control visual | final inspection | Endkontrolle | Warenausgangskontrolle | contrôle à réception | control de recepción | Stichproben | inspección final | contrôle final
Quality Documentation
Quality Records
=REACH
Reactive Maintenance
Recipe Scaling
=REFA | Zeitstudien | Zeitaufnahmen | estudios de tiempos | études de temps
?réglage
reliability engineering | =FRACAS | Zuverlässigkeitstechnik | ingeniería de fiabilidad | fiabilité des systèmes
Resin Infusion
RoHS
Rolling Mills
Root Cause Analysis | análisis de causa raíz | Ursachenanalyse | analyse des causes racines | =RCA | análisis de causas raíz | analyse de causes | Fehleranalyse
Rubber Moulding
rubber vulcanising | vulcanizado
Rüsten von Maschinen | Maschinenrüsten
safety cases | safety case writing
Safety Management
=SALSA | SALSA accreditation
?Sanitation
Sanitation Procedures
Schichtübergaben | shift handovers
?Semiconductor Manufacturing
Sensory Evaluation
Sensory Panels
Shelf-life Testing
Shift Handover
Shift Reports
Shoe Making
Shopfloor-Management
sistema de calidad
sistemas de gestión de calidad
?SMD
=SMED
Smoking Fish
?SMT | SMD-Löten | soldadura SMD
Soap Making
Spindle Moulding
Spring Making
Statistical Process Control | =SPC | control estadístico de procesos | statistische Prozesskontrolle | statistische Prozessregelung
Steam Pressing
Steel Making
Sterile Manufacturing
supplier quality
Swaging
système de management de la qualité
Tablet Compression
tablet pressing | tablet coating | Tablettierung
Tachograph Calibration | tacho calibration | Fahrtenschreiberprüfung
Tea Blending
Technical Files
technical publications | =S1000D
tecnología de alimentos
Tensile Testing
Test Reports | Prüfprotokolle | Prüfberichte
Textile Testing
Thermoforming | thermoformage | termoconformado | Thermoformen
Time and Motion Studies
Time Studies | métodos y tiempos | chronométrage | méthodes et industrialisation | ?industrialisation | ?industrialización
Tool Changes
Toyota Production System
=TPM
?Traceability | trazabilidad | Rückverfolgbarkeit | traçabilité
=TrackWise
travail posté
=TRS
Tube Bending
type approval | homologation | homologación de vehículos | Typgenehmigung
Ultrasonic Cleaning
Vacuum Forming
Vacuum Packing
?Validation
validation protocols | validation reports | validation plans
=VDA
vision industrielle | visión artificial industrial | visión industrial
visual inspection
=VSM
Wafer Processing
Waste Reduction
=WEEE | WEEE regulations
Wire Drawing
Work Instructions | instrucciones de trabajo | Arbeitsanweisungen | modes opératoires | SOP writing | procedimientos normalizados
Yeast Management
Yield Improvement
# Textiles, wood and craft
?alterations | clothing alterations | garment alterations | Änderungsschneiderei | ?retouches | arreglos de ropa | ?retouche
bandsaw | scie à ruban
basket weaving
Basketry | cestería | Korbflechten | vannerie
block printing | linocut | Linolschnitt | linograbado | linogravure
Brautsträuße
Cabinet Making | cabinetmaking | ebanistería | Möbelbau | ébénisterie | furniture making | Möbeltischlerei | fabrication de meubles
CAD jewellery
=Cadwork
?Carpentry | ?carpintería | woodwork | Holzbearbeitung | travail du bois | woodworking | charpente | Zimmerei | bench joinery | Zimmererarbeiten | Holzverarbeitung | Tischlerarbeiten | trabajo de la madera | Dachstühle | carpintería de armar
?Ceramics | cerámica | Keramik | céramique | pottery | glazing pots | alfarería | Töpfern | poterie | ?throwing | ?glazes | glazing and firing | glaze chemistry | esmaltes | émaillage | Glasieren | wheel throwing | wheel-thrown pottery | tournage céramique | esmaltado | ?kilns | modelado en arcilla | ceramics production
CNC router | CNC de madera
composiciones florales
coopering | Böttcherei | tonelería | tonnellerie
corte de vidrio
Cutting and Sewing | ?sewing | ?costura | *Nähen | ?couture | industrial sewing machines | sewing machines | machine sewing | máquina de coser | ?confección | máquinas de coser | Nähmaschinen | machine à coudre | sewing machine | ?coser | piquage | machines à coudre | Industrienähmaschinen | ?overlock | remalladora | ?confection | overlocking | Nähkenntnisse | Maßanfertigung | garment construction | ?toiles
decoración floral
?draping | moulage textile
dressmaking
Dyeing | ~fabric dyeing | Färben von Stoffen | tintura | Färberei | tintado | ?teinture
Embroidery | bordado | Stickerei | broderie | Sticken
enamelling | Emaillieren
engaste
?engraving | Gravieren
Fabric Knowledge | ?tejidos | Stoffkunde | ?fabrics | Materialkunde | connaissance des matières | connaissance des tissus | Textilkunde | leather cutting | corte de piel | ?tintes | ?cuero | ?cuir
felting | wet felting | Filzen | fieltro | feutrage
floral arrangements
Floral Design
?Floristry | ?floristería | Floristik | fleuristerie | flower arranging | arte floral | art floral | Blumenbinden | ?bouquets | composition florale | Trauerfloristik | wedding flowers | arreglos florales | Gestecke | compositions florales | bouquet making | wedding arrangements | hand-tied bouquets | wedding floristry | funeral flowers | funeral tributes | ramos de novia | ramos de flores | flores para bodas | Hochzeitsfloristik | Straußbinden | confection de bouquets | arrangements floraux | composición floral
French Polishing | wood finishing | barnizado y lacado | Lackieren von Holz | carpintería de madera | Holzoberflächen | ?vernis | fabricación de muebles | menuiserie d'agencement | ?agencement | Innenausbau | wood joints | Holzverbindungen | Kreissäge | CNC-Holzbearbeitung | ?sierra | ?Beizen | finition bois
furniture restoration | restauración de muebles | Möbelrestaurierung | restauration de meubles
gemmology | gemología | gemology
Gilding | dorado | Vergolden | dorure
Glasbearbeitung
Glaserei
Glass Blowing | glassblowing | soplado de vidrio | Glasbläserei | soufflage de verre | glass working | verrerie
Glass Work
Goldschmiedetechniken
Goldsmithing | jewellery making | joyería | Goldschmieden | bijouterie | orfebrería | joaillerie
?grabado
gradation | escalado de patrones | Gradierung
?Gravur
?gravure
hallmarking
hand spinning | wool spinning | spinning wool
hand stitching | hand sewing | couture main
Hundegger
Jewellery Work
?joinery | ?Tischlerei | ?Schreinerei | ?menuiserie
kiln firing
knitting | tricotage | knitting machines | tricotado | Strickmaschinen
lace making | lacemaking | Klöppeln | encaje de bolillos | dentelle
laser engraving
leaded lights
Leatherwork | marroquinería | Lederverarbeitung | maroquinerie | travail du cuir | leather work
Lettering | sign writing | signwriting | rotulación
Lignocam
Luthiery | instrument making | Geigenbau | lutherie | instrument repair | lutería
marquetry | marquetería | marqueterie
Millinery | hat making
model making | maquetismo | Modellbau | maquettisme
natural dyeing | natural dyes | Pflanzenfärbung | teinture végétale | tintes naturales
paper marbling
Pattern Cutting | pattern making | patronaje | Schnittkonstruktion | patronage | modélisme | Schnitttechnik | Schnitterstellung | patronaje industrial | Schnittgestaltung | ?grading | ?escalado
piano tuning | afinación de pianos | Klavierstimmen | accord de pianos
Picture Framing | enmarcado | Bilderrahmung | ?encadrement
Prop Making | ?props
Puppet Making
?ramos
rope making | ropemaking
saddlery | guarnicionería | sellerie
sail repair | Segelmacherei | voilerie | velería
Schmuckherstellung
shoemaking | cordonnerie | zapatería | Schuhreparatur
silversmithing
soldering silver
Spraying Varnish
stained glass | vidriera | Glasmalerei | vidrieras
stone setting | engarce | sertissage
Strauß binden
tailoring | Maßschneiderei | sastrería | Schneiderei
Textile Processing | Textilverarbeitung
Textile Technology | textile printing | Textiltechnik
Upholstery | tapicería | Polsterei | tapisserie d'ameublement | Polstern | tapisserie
varnishing | barnizado | vernissage
veneering | ?placage | Furnieren | chapado
?vidrio
vitrail
Watchmaking | relojería | Uhrmacherei | horlogerie
weaving | tissage | tejeduría | Weberei | telares | ?tejido | Weben
wheelwrighting | cartwrighting
Wig Maintenance | wig making | wigs | Perückenpflege
wood carving | talla de madera | Schnitzen | sculpture sur bois | woodcarving | Holzschnitzerei
Wood Machining | CNC routing | wood machinery | maquinaria de madera | Holzbearbeitungsmaschinen | machines à bois | mecanizado de madera | usinage du bois
wood turning | woodturning | Drechseln | tournage sur bois | torno de madera | torneado de madera
# Construction
12d Model
360 Excavator
Abbund
Abrasive Wheels
?Abrechnung
Abseiling
Absteckung | Bauabsteckung
access statements
Aconex
?=ACS
Advance Steel
=AIPR
air conditioning | aire acondicionado | climatisation | climatización | Klimatechnik | Klimaanlagen | ~air conditioning systems
Air Conditioning Installation | instalación de aire acondicionado
Air Handling Units | =AHUs | =AHU
airtightness | air tightness testing | Luftdichtheit | étanchéité à l'air | hermeticidad
Airtightness Testing
Allplan
=Amtech
apartment maintenance
Appointed Person
Approved Document B | Approved Documents
=ARB registration
=ArchiCAD
Architectural Design
Architectural Drawing
?Architecture
ardoises
=Arquimedes
Asbestos Awareness | asbestos removal | retirada de amianto | Asbestsanierung | désamiantage | TRGS 519 | amiante sous-section 4
Asbestos Surveying
=Asite
Asphalt | asphalting | asfaltado | enrobés | asfalto
Asphalt Laying | paving | Pflasterarbeiten | pavimentación
Asphaltbau
Asta Powerproject
Aufmaß
Ausschreibung
Autodesk Construction Cloud
Autodesk Revit | Revit
?=AVA
AVA-Software
backflow testing
Badplanung
Baggerführerschein
Baggerschein
Balustrades
Banker Masonry
Bar Bending
bardage | revestimiento de fachadas
Bathroom Installation | bathroom fitting | Badsanierung | ?salle de bains | Badmontage | reforma de baños | reformas de baños
Batigest
Baukalkulation
Baumaschinen | construction machinery | maquinaria de obra | engins de TP
Bauwerksprüfung
Bauzeichnen
bills of quantities | bill of quantities | Leistungsverzeichnis | Leistungsverzeichnisse | LV-Erstellung
=BIM | building information modelling | building information modeling | maquette numérique | BIM coordination | coordinación BIM | BIM-Koordination
BIM 360
Blasting Licence
Block Paving
Block Work
Blocked Drains
Blocklaying
Bluebeam | Bluebeam Revu
Bodenlegen
Boiler Commissioning
Boiler Installation
Boiler Repair
boiler servicing | calderas | entretien de chaudières | chaudières
=BPEC
BREEAM
Bricklaying | masonry | albañilería | Maurerarbeiten | maçonnerie | blockwork | Mauerwerk | Mauern | brickwork | brick laying
Bridge Design | ?bridges | ?puentes | Brückenbau | ouvrages d'art
Bridge Inspection | inspección de puentes | inspection d'ouvrages
bridge inspections
Bridge Maintenance
British Standards
Brückenprüfung
BS 5266
BS 5837
BS 5839
BS 7974
BS 8300
BS 9251
BS 9991
BS 9999
Buildertrend
Building Control
Building Maintenance | mantenimiento de edificios | Gebäudeinstandhaltung | Gebäudetechnik | Haustechnik | maintenance des bâtiments | maintenance bâtiment | mantenimiento de instalaciones | Hausmeistertätigkeiten
Building Physics | Bauphysik | energy performance certificates | certificación energética | diagnostic énergétique | Energieausweise | energy certificates | =DPE | diagnostics énergétiques
Building Regulations | building codes | Bauordnung | réglementation RE2020 | Landesbauordnung | normativa urbanística | safety codes
Building Surveys | condition surveys | building pathology | party wall | diagnostics immobiliers | Bestandsaufnahme | snagging inspections | patología de edificios
?building systems
CACES | CACES R489 | CACES 1 | CACES 3 | CACES 5 | CACES R482 | CACES R487 | CACES R485 | CACES R486 | CACES R490
California.pro
=Candy
Candy estimating
?capital projects
carpentry repairs
Carpet Fitting
CAT and Genny | cable avoidance tool | cable avoidance
?=Causeway
CCTV Drain Surveys
CDM Regulations | =CDM | CDM 2015
Ceiling Fixing
?Central Heating
certificaciones de obra
Chartered Engineer | chartership | =CEng | chartered engineer status | ICE membership | chartered status
Chiller Maintenance
=CIAT
=CIBSE
=CIOB
CISRS
Civil 3D | ~Autodesk Civil 3D | ~AutoCAD Civil 3D
Civil Engineering | ingeniería civil | Bauingenieurwesen | génie civil | Tiefbau | roadworks | obra civil | Straßenbau
Cladding
Claims and Variations | Nachträge | Nachtragsmanagement | ?variations | Aufmaße | Bauabrechnung
Clash Detection
cloisons sèches | cloisons | tabiquería seca | stud partitions | metal stud partitions
código técnico
colocación de suelos
combi boilers | combination boilers | Gasthermen | Brennwerttechnik | chaudières à condensation | calderas de condensación
combustion analysis | flue gas analysis | flue gas analyser | Abgasmessung
Commercial Diving
Concrete Design
Concrete Finishing
Concrete Pouring
Concrete Repair
Concrete Testing
Concrete Work | concreting | Betonarbeiten | ?béton | ?hormigón | Betonbau | hormigonado | Betonieren | bétonnage | coulage de béton
?Confined Space | espacios confinados | espaces confinés
Confined Space Entry
confined space training | working in confined spaces
Confined Spaces
Conservation Architecture
construcción sostenible
Construction Contracts
Construction Diary | Bautagebuch | Bautagebücher
Construction Economics | économie de la construction
Construction Management | site management | gestión de obra | Bauleitung | conduite de travaux | dirección de obra | construction supervision | Bauüberwachung | suivi de chantier | site supervision | jefatura de obra | conduite de chantier | gestion de chantier | Baustellenleitung | site inspections | site inspection | seguimiento de obra | Objektüberwachung | visitas de obra | supervisión de obra | Bauaufsicht
Construction Planning | planificación de obra | planificación de obras | planning de chantier | Bauablaufplanung | Bauplanung
Construction Scheduling | Bauzeitenplanung | Bauzeitenplan | Bauzeitenpläne | Terminplanung am Bau
control de obra
cornicing | cornices | plaster mouldings | molduras de escayola | moulures
Cost Estimation | estimating | mediciones y presupuestos | Kalkulation | *métré | chiffrage | ~cost estimating | Massenermittlung | *métrés | étude de prix | estimación de costes
Cost Planning
Cost Reporting
Cost Value Reconciliation | =CVR
CostX
Covadis
CPCS card | CPCS
Crane Supervision
CSCS Card | CSCS | CSCS certificate
=CTE | código técnico de la edificación
Curtain Walling
=CYPE
CYPECAD
Dachabdichtung | Flachdachabdichtung | Bauwerksabdichtung
Dalux
Damp Proofing
damp surveys
?Decorating
?Demolition | demolición | Abbrucharbeiten | demoliciones | ?Abbruch
Design Coordination
Detailed Drawings | planos de detalle | Ausführungsplanung | Ausführungspläne | Werkplanung | plans d'exécution | dossier technique | Detailplanung | ?detailing | Genehmigungsplanung | proyectos de ejecución | shop drawings
dewatering | groundwater lowering | Wasserhaltung
DGNB
dimensionnement | dimensionnement des structures | shaft calculation | cálculo de elementos de máquinas | Maschinenelemente | Festigkeitsberechnung | Festigkeitsnachweise | calculs de structure | cálculo estructural
DIN 1052
DIN 1076
DIN 18040
DIN 276
DIN 277
DIN 4102
Dirección de Ejecución | dirección de ejecución de obra
=Dlubal
=DMRB
Door Fitting | Türmontage
Door Hanging
dot and dab
Double Glazing
Drain Clearance | drain unblocking
?Drainage | drainage systems | Entwässerung | saneamiento | assainissement | Kanalbau | alcantarillado | drainage installation | sewer design | Siedlungswasserwirtschaft
drainage design
Drawing Packages
Dry Lining | drywall | pladur | Trockenbau | plaquiste | placo | plasterboard | placoplâtre | drylining | pose de placo
Dry Stone Walling
Drystone Walls
drywall repair
=DTU
Duct Cleaning
Ductwork | ?ventilation | ?conductos | Lüftungsbau | gaines de ventilation | ductwork installation
Dump Trucks
dumper ticket | forward tipping dumper | dumper operation | dumper licence
?=Dynamo
earthworks
=EICR | EICRs | periodic inspection and testing
Einschalen
?Electricity | ?electricidad | ?électricité | ?Elektrik
electrofusion | electrofusion welding | butt fusion | butt fusion welding | PE-Schweißen
Energieausweis | certificado energético | diagnostic de performance énergétique | diagnostic immobilier
energy audits | energy audit | audit énergétique | auditoría energética | auditorías energéticas | Energieberatung | Energieaudits | Energieaudit | audits énergétiques
energy efficiency | eficiencia energética | Energieeffizienz | efficacité énergétique
Energy Retrofit | rehabilitación energética | rénovation énergétique | energetische Sanierung
=EPANET
Epoxy Resin
Erdbau
ETABS
études de prix
Eurocode
Eurocode 2
=Eurocode 3
=Eurocode 5
=Eurocode 7
Eurocodes
Eurocódigos
Excavator Operation | excavator | excavadora | Baggerfahren | pelle mécanique | excavators | retroexcavadora | Bagger | digger driving | pelleteuse | Radlader | excavadoras | ?pelle | pelles mécaniques | wheel loaders | palas cargadoras
Explosives Handling
External Wall Insulation
F-gas certificate | F-Gas | gases fluorados | F-Gas certification | attestation fluides frigorigènes | carnet de frigorista
Facade Renovation | ravalement | ravalement de façades | Fassadensanierung | rehabilitación de fachadas
Face Fit
falsework | temporary works design
Fassadenbau
Felt Roofing | flat roofing | flat roofs | =EPDM | single-ply roofing | Flachdach | cubiertas planas | toiture-terrasse
Ferrallado | Bewehrung | Bewehrungsarbeiten
=FIDIC
?=Fieldwire
final accounts
fire alarm testing | fire alarm tests
Fire Door Inspection
Fire Doors
Fire Safety | fire protection | protección contra incendios | Brandschutz | sécurité incendie | fire marshal | Brandschutzhelfer | ~fire safety training | fire prevention | extinción de incendios | prevención de incendios
Fire Stopping
fire strategies | fire strategy | fire engineering | Brandschutzkonzepte | ingénierie incendie | ingeniería contra incendios
First Fix | second fix | first and second fix | first fix carpentry | second fix carpentry
First-fix and Second-fix
Fixer Masonry
Flood Modeller
Floor Laying | flooring | suelos laminados | Bodenverlegung | pose de parquet | parquet | Bodenbelagsarbeiten | pose de sols | Parkettverlegung | Parkettlegen | ponçage de parquet | Bodenbeläge | revêtements de sol | pavimentos | ?tarima | floor fitting
Floor Sanding
formwork | encofrado | Schalungsbau | coffrage | Schalung
Foundation Design
?Foundations
Fountain Maintenance
Gas Installation | gas fitting | instalaciones de gas | Gasinstallation | installation gaz
gas mains | mains laying | gas mainlaying
Gas Safe Registration | Gas Safe | ~Gas Safe registered | carné de gas | instalador de gas | habilitation gaz | carnet de gas
gas safety checks | landlord gas safety certificates | CP12
GeoStudio
Geotechnical Investigation
Geotechnics | geotechnical engineering | geotecnia | Geotechnik | géotechnique | soil mechanics | soil testing | mecánica de suelos | Bodenmechanik | mécanique des sols
geothermal drilling | Geothermiebohrungen
Glass Cutting
Glasswork | cristalería
Glazing | acristalamiento | Verglasung | vitrerie | window fitting | Fensterbau | pose de fenêtres | vidriería
GPS Setting Out
Gros Œuvre
ground investigation
Groundworks | excavation | movimiento de tierras | Erdarbeiten | terrassement
?Guttering | canalones | Dachrinnen | gouttières
Handyman Work
Health and Safety | health & safety | prevención de riesgos laborales | Arbeitsschutz | Arbeitssicherheit | sécurité au travail | =PRL | occupational safety | seguridad laboral | seguridad y salud | santé et sécurité au travail | document unique | =SiGeKo | =HSE | =QHSE | prévention des risques | método de prevención de riesgos | workplace safety | occupational health and safety | règles de sécurité | consignes de sécurité | ~curso de prevención de riesgos laborales | ~curso de PRL | prévention des risques professionnels | planes de seguridad | planes de seguridad y salud | plan de seguridad y salud | =EHS | =EH&S | occupational health referrals
Heat Pumps | heat pump installation | bombas de calor | Wärmepumpen | pompes à chaleur | heat pump | bomba de calor | aerotermia | Wärmepumpentechnik | pompe à chaleur
Heating Installation
heating systems | Heizungstechnik | calefacción | chauffage | Heizungsbau | Heizungsanlagen
=Hevacomp
Historic Conservation | building conservation | restauración de edificios | Denkmalpflege | restauration du patrimoine | heritage conservation | Denkmalschutz | bâti ancien | patrimonio histórico | monuments historiques
Holzschutz
Hot Work | trabajos en caliente | hot work permit | hot work permits
Hot Works
HQE
=HVAC | =CVC | =HLK | SHK | génie climatique
HVAC Design
HVAC Installation
hydraulischer Abgleich
hydrostatic testing | hydro testing | leak testing | Druckprüfung | Dichtheitsprüfung | pruebas de presión | épreuves hydrauliques
=IFE | IFE membership
InfoDrainage
InfoWorks
installer's licence | carnet de instalador | carnet de electricista | carné de electricista | carnet de instalador electricista
Insulation | aislamiento térmico | Dämmung | isolation thermique | Wärmedämmung | aislamiento | insulation installation
interior fit-out | fit-out
IOSH | ~IOSH Managing Safely
IPAF
IRATA
Istram
IStructE
=iTWO | RIB iTWO
JCT Contracts
Junction Modelling
Kanalreinigung | curage | desatascos
Kerb Laying | Pflastern
Kerbing
Kitchen Fitting | Küchenmontage | montaje de cocinas | pose de cuisines
Kitchen Installation | montaje de muebles | Möbelmontage | montage de meubles | furniture assembly
Lagging
Laminate Flooring
Landscape Architecture | arquitectura del paisaje | Landschaftsarchitektur | architecture du paysage
landscape design | Gartengestaltung | paisajismo
Lantek
Laser Levels | laser level
lead flashing
lead paint
Leadwork | lead work | Spenglerarbeiten | Bauspenglerei | couverture
Leak Detection
LEED
Letter Cutting
?Levelling | nivelación | Nivellement
Lift Installation
Lift Planning
Lift Plans
Lime Plaster | limewash | lime rendering | enduits à la chaux | revocos de cal
Lime Plastering | lime mortar | lime mortars | lime render | Kalkputz | enduit à la chaux | ?chaux
Lime Pointing
LinSig
Load Charts
Loading Shovel
lock changes
Loft Conversions
Machine Control
Machine Control Systems
Mängelmanagement | Mängelbeseitigung | levée des réserves | gestion des réserves
masonry inspection
massing studies | massing
Mastic Application
?Maurern | Mauerarbeiten
=MCIOB
Measured Surveys
measurement and valuation
?mediciones
Menfis
?=Mensura
menuiserie aluminium | menuiserie alu | Aluminiumbau
MEP Design | M&E
Messebau | exhibition stand building | construction de stands | montaje de stands
Metal Carpentry | carpintería metálica | carpintería de aluminio
Method Statements
metrados
microcemento
MicroDrainage
Mini Diggers | mini digger
mise en œuvre du béton
Mobile Crane
MX Road
nachhaltiges Bauen
natural stone | stone laying | Natursteinarbeiten | piedra natural | pierre naturelle
Navisworks
NEBOSH
NEC3
=Nemetschek
Nevaris
Normen und Vorschriften
=NPORS
=NRSWA
nZEB
=OFTEC
OpenRoads
=ORCA
ORCA AVA
Overhead Line Equipment | =OLE
?=P405
?Painting | ?peinture
Painting and Decorating | pintura de interiores | Malerarbeiten | peinture en bâtiment | house painting | Maler- und Lackierarbeiten | pintura decorativa
parking lot maintenance
party wall matters
PASMA
Passive Fire Protection | protection incendie
passive house
Passivhaus | Passive House design
Payment Applications
Permit to Work
=PHPP
pile design | pilotes | Pfahlgründung | fondations spéciales
?Piling | piling works | Pfahlgründungen | pilotes y micropilotes | fondations profondes
Piling Rigs
?pintura
Pipe Insulation
pipe jointing | pose de canalisations | tendido de tuberías
Pipe Laying
pipefitting | pipe fitting | Rohrleitungsbau | tuyauterie | tubería industrial
Pipework | copper pipework | soldering copper | ?tuberías | Rohrinstallation | Rohrleitungen
Plan Approval | Bauantrag | permisos de obra | permis de construire
Plan Checking | plan checks
PlanGrid
Planning Applications | planning permission | licencias de obra | licencias urbanísticas | Baugenehmigungen | Baugenehmigung | Bauanträge | déclarations préalables | licencias de actividad
Planning Drawings
planning law | Bauleitplanung | Bauordnungsrecht | droit de l'urbanisme
Planning Submissions
=PlanRadar
?Plant Operation
?Plaster | ?Putz | ?enduits | Außenputz | Innenputz
Plasterboarding | ?skimming | Gipskarton | Rigips | plaques de plâtre | placas de yeso | enfoscado
Plastering | enlucido | Verputzen | plâtrerie | rendering walls | yeso | Putzarbeiten | enduit | yesería
PLAXIS
Playground Inspection
Plomberie sanitaire | installation sanitaire | Gas- und Wasserinstallation
PLU
?Plumbing | ?fontanería | Sanitärinstallation | ?plomberie | plumber training | soldadura de tuberías | Sanitärtechnik
pose d'ardoises
pose de carrelage
pose de pavés | pavage | adoquinado
press fittings
presupuestos de obra
preventive maintenance schedules
Preventive Resource | recurso preventivo
Procore
Project Handover
=ProjectWise
?=PTS
PTS Card
Pump Installation
Punch Lists | punch list | punch list items
quantity surveying
quantity take-off
Radiator Installation
Rail Safety
Rail Signalling
Rail Welding
Railway Engineering
raised floors | raised access flooring | suelo técnico | Doppelböden | faux planchers
=RAMS
RE2020
Rebar Work | ferraillage | ferralla de obra
Refrigerants | refrigerant handling | chillers | cold rooms | cámaras frigoríficas | attestation fluides | manipulation des fluides frigorigènes | boilers and chillers
Refrigeration | refrigeración | Kältetechnik | froid industriel | frigoriste | gases refrigerantes | Kältemittel | fluides frigorigènes | Kälteschein
refrigeration installation
Réglementation Thermique
reinforced concrete | Stahlbeton | béton armé | hormigón armado
Reinforced Concrete Design
Reinforcement Drawings | Bewehrungspläne | plans de ferraillage | Schalpläne
Rendering | external rendering | ?screeding | floor screeding | ?Estrich | Estricharbeiten | ?chape | revocos | Estrichlegen | chapes | Visualisierung | rendu 3D | images de synthèse
Repointing | ?pointing
Resin Flooring
Retaining Walls | muros de contención | murs de soutènement
Retrofit Assessment | =PAS 2035
Revit MEP
=RFEM
=RIBA
RIBA Part 3
RICS | =MRICS
Rigging Plans
risk assessment | risk assessments | evaluación de riesgos | Gefährdungsbeurteilung | Gefährdungsbeurteilungen | évaluation des risques
RITE
?Road Construction
Road Design | highway design | ?highways | diseño de carreteras | voirie
Road Marking
Road Safety Audits
=Robot | Robot Structural | Graitec | =Advance Design
Robot Structural Analysis
Roller Driving
roller ticket | ride-on roller
Roof Insulation
Roof Repairs
?Roofing | tejados | Dachdeckerarbeiten | Dachdecken | zinguerie | cubiertas | slate roofing
Rope Access | trabajos verticales | Seilzugangstechnik | travaux sur cordes | cordiste | FISAT
=RT 2020
RT2012 | RT 2012 | RE 2020
Safety Coordination | =CSPS | coordinación de seguridad | coordination sécurité | SCC-Zertifikat | =SCC | VCA
Sanitary Installation | ?Sanitär | Heizung und Sanitär | SHK-Technik
SAP calculations | SBEM calculations | SAP assessments
SAP2000
Sash Window Repair | sash windows | window restoration | window installation | Fenstermontage | instalación de ventanas | pose de menuiseries | Fenstereinbau
Scaffold Awareness
Scaffold Inspection
?Scaffolding | andamios | Gerüstbau | échafaudage | scaffold erection | échafaudages | montaje de andamios | montage d'échafaudage | montage d'échafaudages
SCIA Engineer
sealing joints
Second Œuvre
Setting Out | site setting out | replanteo | ?implantation
sheet piling | sheet piles | Spundwände | palplanches | tablestacas
Shop Fitting
Shuttering
Signal Design
Signalling Installation
Silicone Sealing
Site Diaries
Site Inductions
Site Investigation
Site Logistics
Site Measurements | relevés sur site | relevés de terrain | toma de medidas en obra
Site Safety | sécurité chantier | sécurité de chantier | seguridad en obra | Baustellensicherheit | sécurité sur les chantiers
Site Setup
Site Surveying | site surveys | site survey | relevés topographiques
?Skirting
Slating | thatching | roof tiling | couverture ardoise | ?tejas | Dacheindeckung | pose de tuiles | tuiles | ?pizarra | Schiefereindeckung
Slinging | slinger signaller | banksman | eslingado | Anschlagen von Lasten | élingage
Slope Stability | estabilidad de taludes | Böschungsstabilität
Slope Stability Analysis
smoke modelling | smoke control
SMSTS
Snag Lists
Snagging
?snow removal
SOFiSTiK
Solar Power | fotovoltaica
Solar Thermal | solar thermal systems | Solarthermie | energía solar térmica | solaire thermique | energía solar | energías renovables | renewable energies | erneuerbare Energien | énergies renouvelables
soldered joints
soleras
Solibri
Specification Writing
Spezialtiefbau
Spray Foam
Sprinkler Systems
SSIAP
SSSTS
STAAD
STAAD.Pro
Stair Fitting
Staircase Building | ?stairs | Treppenbau | ?escaleras | ?escaliers
staircase making | escaliers en bois
standing seam roofing | standing seam
steel connection design
Steel Construction
steel design
Steel Fabrication
Steel Fixing | steel erection | ferralla | Stahlbau | charpente métallique | estructuras metálicas | Eisenflechten
Stonemasonry | cantería | Steinmetzarbeiten | taille de pierre | stone carving | stone masonry | labra de piedra
Street Lighting
Street Works
structural steelwork
Stuckarbeit | Stuckateurarbeiten | stuc
Stuckarbeiten | stucco
Subcontractor Management | control de subcontratas | ?subcontratas | gestión de subcontratas | coordinación de subcontratas | ?Nachunternehmer | Nachunternehmersteuerung | ?sous-traitants | gestion des sous-traitants | coordination des sous-traitants | ?subcontractors | subcontractor coordination | ?Subunternehmer
Subfloor Preparation
=SuDS
?Surfacing
surveillance de chantier
survey equipment | surveying equipment
Surveying Instruments
Suspended Ceilings | falsos techos | abgehängte Decken | faux plafonds
Sustainable Construction
Swimming Pool Installation
?=Synchro
Tachymeter
taillage numérique | taille de charpente
Take-offs
?Tarmac
Tekla
Tekla Structural Designer
Tekla Structures
Telehandler Operation
temporary works | apeos | étaiement
Tender Documents | tender documentation | Ausschreibungsunterlagen | pliegos | dossiers de consultation | =DCE
tender drawings | building regs drawings | detail drawings | planos de ejecución
thermal bridging
Thermal Imaging
Thermal Insulation | aislamientos
Thermal Modelling | dynamic thermal modelling | simulation thermique | simulación térmica | thermische Simulation
?Tiles | ?Fliesen
Tiling | alicatado | Fliesenlegen | carrelage | wall tiling | solado | Fliesenarbeiten
Timber Construction
Timber Design
Timber Engineering
Timber Frame Construction | Holzbau | construcción en madera | ossature bois | Holzrahmenbau
Timber Framing | timber framed buildings | timber frame | structural carpentry | estructuras de madera
Timber Repairs
Timber Structures | ?bois | estructuras de hormigón | structure bois
timber treatment | damp treatment
toolbox talks
topographical surveys | topographical surveying | levantamientos topográficos | levés topographiques
Town Planning | urban planning | ?urbanismo | Stadtplanung | urbanisme | spatial planning | ordenación del territorio | planning policy | planificación urbana | Raumplanung | territorial planning | aménagement du territoire | urbanisme réglementaire
?=TPC | Tarjeta Profesional de la Construcción
trabajos de escayola | escayola
Track Inspection
?Track Maintenance | railway track maintenance | rail track maintenance | Gleisbau | mantenimiento de vías | entretien des voies
Traffic Engineering | traffic modelling | ingeniería de tráfico | Verkehrsplanung | ingénierie du trafic | transport modelling | planificación del transporte | traffic management | microsimulation | pedestrian modelling | modelización de tráfico | Verkehrsmodellierung
traitement d'eau
?Trenching
=TRGI
Trinkwasserhygiene | Trinkwasserinstallation
Trockenbauarbeiten
=TRWI
tube and fitting | system scaffold | system scaffolding
=TUFLOW
tunnel ventilation | Tunnellüftung
Tunnelling | perforación de túneles | Tunnelbau | ?blasting | rock blasting | shot firing
Türenbau | pose de portes
Underfloor Heating | suelo radiante | Fußbodenheizung | plancher chauffant
Underwater Welding
unit inspections
Unvented Hot Water | unvented cylinders | hot water systems
utility mapping | utility surveys | utility surveying
?Valuations
Value Engineering
variation orders
Vectorworks
ventilation systems | Lüftungstechnik | ventilación | ?Lüftung
?=Viewpoint
Vinyl Fitting
Vinyl Flooring
VRD
Wall and Floor Tiling
wallpapering | Tapezieren | papier peint | wallpaper hanging | pose de papier peint | empapelado
wastewater treatment | Abwassertechnik | aguas residuales | Abwasserbehandlung | traitement des eaux usées
Water Hygiene
water mains | mains repair
water quality testing | water quality
Water Treatment | tratamiento de aguas | traitement de l'eau | Wasseraufbereitung | traitement des eaux | depuración de aguas | station d'épuration
waterproofing | Abdichtung | étanchéité | impermeabilización
WDVS | Wärmedämmverbundsysteme | isolation par l'extérieur | isolation thermique par l'extérieur | =SATE | façade insulation
weir maintenance | lock gate maintenance | lock operation
Welding Pipes | orbital welding
Wood Flooring
wood graining | marbling effects
work order management
Working at Height | work at height | trabajos en altura | Arbeiten in der Höhe | travail en hauteur | trabajo en altura | travaux en hauteur | harness training | Höhentauglichkeit | port du harnais | trabajar en altura | travailler en hauteur | Höhenarbeit
Works Acceptance | réception des travaux | recepción de obra | Bauabnahme | Abnahmen
# Vehicles and machines
A&P Licence
ADAS calibration | Kamerakalibrierung | calibrage ADAS
Aerial Work Platforms | cherry picker | =MEWP | Hubarbeitsbühne | Hebebühne | nacelle | plataformas elevadoras | scissor lift | scissor lifts
Agricultural Machinery | tractor driving | maquinaria agrícola | Landmaschinen | machines agricoles | ?tractor | ?tractors | conducción de tractores | Traktorfahren | conduite de tracteur | Landmaschinentechnik | conduite d'engins agricoles | ?Traktor | tracteur | manejo de tractor | conducción de tractor | ?Schlepper | conduite d'engins | manejo de tractores | Landtechnik | machinisme agricole | GPS guidance systems | conduite de tracteurs | tractorista
air brakes | air brake systems | pneumatic brakes | Druckluftbremsen | frenos de aire | freins pneumatiques
Air Conditioning Servicing
Airbus A320
Aircraft Inspection
Aircraft Maintenance | mantenimiento de aeronaves | Flugzeugwartung | maintenance aéronautique | airframe | turbine engines | =EASA | mantenimiento aeronáutico
Airframe Repair
ASE Certification
?=ATA
=Audatex | DAT SilverDAT
Auto Electrics
=Autodata
Autoline
automoción
Automotive Diagnostics | vehicle diagnostics | diagnosis de vehículos | Fahrzeugdiagnose | diagnostic automobile | OBD | Kfz-Diagnose | electromecánica | diagnóstico de vehículos | diagnosis electrónica | diagnostic électronique | Fahrzeugelektronik | electronic diagnostics | OBD-II
Automotive Electrics
Automotive Technology | Fahrzeugtechnik | Kraftfahrzeugtechnik | tecnología del automóvil | technologie automobile
aviation phraseology | R/T phraseology
avionics | aviónica | Avionik | avionique
B1 licence
B2 licence
ballast management | stability calculations | ship stability
Base Maintenance
Bicycle Mechanics | Fahrradtechnik | mécanique vélo | bike mechanics | Fahrradmechanik
Bicycle Repair | bike repair | reparación de bicicletas | Fahrradreparatur | réparation de vélos | Cytech | mecánica de bicicletas | mécanique cycle | Shimano | Bosch eBike | suspension servicing | brake bleeding
Boat Engines
Bodywork | ~vehicle bodywork | carrocería | Karosseriebau | carrosserie | panel beating | chapa y pintura | Unfallinstandsetzung | Karosserieinstandsetzung
Boeing 737
Bogie Overhaul
bogies | bogie maintenance | boggies | Drehgestelle
Borescope Inspection
Bosch ESI
Brake Maintenance
Brake Repair
Brake Systems | frenos | Bremsanlagen | freinage | Bremssysteme | Bremsen | freins
?Brakes
Bremsenprüfung | Bremsenservice | Bremsendienst
buoy maintenance | buoy deployment | aids to navigation
Bus Maintenance
CAA licence | CAA drone licence
cabin service
camión grúa | grue auxiliaire | Ladekran
=CAMO
Car Detailing
ceramic coatings | ceramic coating | Keramikversiegelung | recubrimiento cerámico | traitement céramique
Chainsaw Repair
chargeuse | chargeuses | pala cargadora frontal
Chassis Repair
chassis tuning | vehicle dynamics | Fahrdynamik
Clutch Repair
Clutch Replacement | cambio de embragues | ?embragues | ?clutches | ?embrayages | Kupplungen
Coach Maintenance
coffee machines repair
=COLREGs | collision regulations
contrôle technique automobile | inspección técnica de vehículos
counterbalance
crane inspection | lifting equipment inspection
Crane Operation | ?crane | crane operator licence | ?grúa | Kranführerschein | pontier | Kranschein | ~crane licence | carné de gruista | ?grue | Kranbedienung | Kranfahren | tower crane | grue à tour | grúa torre | Turmdrehkran | gruista | Brückenkran | conduite de grues | Kranführen
crash testing | crash simulation | Crashtests
crew resource management
Defensive Driving | eco-driving | conducción eficiente | éco-conduite | fuel-efficient driving | conduite économique | wirtschaftliche Fahrweise | conducción defensiva | advanced driving
Dent Removal | débosselage | Ausbeulen | desabollado
?diagnosis
Diagnostic Software
Diesel Engines | diesel engine repair | motores diésel | Dieselmotoren | moteurs diesel | diesel mechanics
Diggers | ?digger | dumpers | ?dumper | mini excavator | Minibagger | minipelle | wheel loader | pala cargadora | bulldozers | Planierraupe
dive supervision | diving supervisor
domestic appliance repair | reparación de electrodomésticos | Hausgerätereparatur | réparation d'électroménager | électroménager
dredging | Baggerarbeiten im Wasser | dragado
Drone Repair
E-Bike-Diagnose | e-bike diagnostics | e-bike servicing | E-Bike-Reparatur | réparation de vélos électriques | reparación de bicicletas eléctricas
e-bike repair | E-Bike-Technik | e-bikes
EASA Part-66 | Part-66 | ~EASA Part-66 licence
Elevator Maintenance | lift maintenance | mantenimiento de ascensores | Aufzugswartung | maintenance d'ascenseurs
=ENG1 | ENG1 medical
engine calibration | ECU calibration | Motorkalibrierung
Engine Management Systems
Engine Overhaul | engine diagnostics | engine repair | reparación de motores | Motordiagnose | Motorinstandsetzung | diagnostic moteur
Engine Rebuilds | engine rebuilding | engine overhauls | réfection de moteurs
EV Maintenance
EV servicing | EV repair | electric vehicle servicing | electric vehicle maintenance | Hochvolt-Technik
EV Technician Certificate | high-voltage vehicle certification | habilitation véhicules électriques
evacuation drills | emergency drills
Exhaust Systems
Forklift Licence | forklift certificate | forklift truck licence | carné de carretillero | carnet de carretillero | Staplerschein | Gabelstaplerschein
Forklift Maintenance
Forklift Operation | forklift | forklift driving | carretilla elevadora | Gabelstapler | ~chariot élévateur | Staplerfahren | carretillero | manejo de carretilla | manejo de carretillas elevadoras | chariot | ~manejo de carretilla elevadora | ~forklift trucks | apiladora | forklift license | forklift certification | counterbalance licence | carné de carretilla | carnet de carretilla | carnet de toro | Flurförderschein | permis cariste | licence cariste | Gabelstaplerfahren | carnet de carretilla elevadora
Forstmaschinen | ?Harvester | forestry machinery | Forwarder | Rückezug
Gearbox Repair
Gearboxes | transmissions repair | cajas de cambio | Getriebe | boîtes de vitesses | cajas de cambios
GT Estimate
GT Motive
Haynes Pro
Helicopter Maintenance
HGV Mechanics
High-voltage Vehicle Systems
Hochvoltschein
Hochvoltschulung
Human Factors
Hybrid and Electric Vehicles | electric vehicles | hybrid vehicles | vehículos eléctricos | vehículos híbridos | Elektrofahrzeuge | Hochvolttechnik | véhicules électriques | véhicules hybrides | IMI Level 3 | IMI | high-voltage vehicles | Hochvolt-Qualifikation | IMI Level 3 electric vehicles
hydraulic hoses | hose assembly | Hydraulikschläuche
?Inspektion
inyección diésel | injection diesel | Dieseleinspritzung
=IRTEC
IRTEC Licence
=ISTA
Karosserie
?=Kerridge
Laufradbau | Laufräder | montage de roues | montaje de ruedas
lavado de coches | detallado de vehículos | préparation esthétique automobile | Fahrzeugaufbereitung
level crossings | Bahnübergänge | pasos a nivel | passages à niveau
Line Maintenance
Locomotive Driving | train driver licence | conducción de trenes | conduite de trains | Lokführerschein
=LOLER
LOLER Inspections
maquinaria pesada | engins de chantier
Marine Engines | marine engineering | motores marinos | Schiffsmotoren | moteurs marins | ship repair | outboard engines | Schiffstechnik | hors-bord
mécanique agricole | mecánica agrícola
milking machines
mini-pelle | miniexcavadora
Mobile Cranes | Mobilkran | grúa autopropulsada
=MOT
MOT testing | MOT tester | =ITV | contrôle technique
motor graders
Motorbike Maintenance
Motorcycle Repair | mecánica de motos
Mower Maintenance
=NVH
=ODIS
off-road driving | 4x4 driving | driving 4x4s | Geländefahren | conducción todoterreno
officer of the watch | =OOW
Order Acceptance | Auftragsannahme
Outboard Motors
overhead crane | pont roulant | puente grúa
paint correction | machine polishing | wet sanding | Lackaufbereitung | Lackpolitur | pulido de pintura
Paint Matching | spray booth | Fahrzeuglackierung | carrosserie peinture | peinture automobile
Paint Mixing
pantographs | pantograph maintenance
Part-145 | EASA Part 145
?=Part-M
permanent way | p-way | Oberbau
plant fitting | plant repair | Baumaschinentechnik
Powerboat Licence | powerboat level 2 | powerboat certificate | powerboat handling | Bootsführerschein
=PUWER
Quad Bike | =ATV | quad bikes
radar control | approach control
Rahmenbau | frame building | framebuilding | construcción de cuadros | construction de cadres | Rahmenlöten
Railway Vehicles
reach truck | reach trucks | retráctil | Schubmaststapler | reach truck licence | reach lift truck | Schubmaststaplerschein | carné de retráctil | carnet de retráctil
Refrigeration Units
Rolling Stock Maintenance | material rodante | Schienenfahrzeuge | matériel roulant | train maintenance | Schienenfahrzeugtechnik | tram maintenance
ROV piloting | =ROV | ROV operation
search and rescue coordination | Seenotrettung | salvamento marítimo | sauvetage en mer
Sheet Metal Aircraft | ?composites | composite repair | composites repair | carbon fibre | Faserverbund | Faserverbundwerkstoffe | fibra de carbono | ?laminating | matériaux composites | materiales compuestos
Sheet Metal Repair
Shimano Di2
Shimano Steps
Ship Navigation | marine navigation | celestial navigation | passage planning | navegación marítima | nautische Navigation | navigation maritime
signal testing | signalling testing | IRSE licence
Small Engine Repair | lawnmower repair | motores pequeños | Bootsmotoren
smart repairs | SMART repair | paintless dent removal | paintless dent repair
STCW | ~STCW certificate
Steering Systems
Tachograph Fitting
Tail Lift Repair
tapicería de vehículos | sellerie automobile | Fahrzeugsattlerei
TecDoc
telehandler
Teleskoplader | Teleskopstapler | chariot télescopique | manipulador telescópico
Timing Belts | correas de distribución | ?distribution
track circuits | axle counters | Achszähler | compteurs d'essieux | circuitos de vía
track safety | personal track safety
Tractor Maintenance
Trailer Maintenance
Trailer Repair
Tram Driving | Straßenbahnführerschein
?Transmissions
Tree Felling | Baumfällarbeiten | tala de árboles | abattage d'arbres
Truck Repair | heavy vehicle maintenance | Nutzfahrzeugtechnik | mécanique poids lourds | mecánica de camiones
Type Rating | A320 type rating | B737 type rating | Musterberechtigung | habilitación de tipo | qualification de type
Tyre Fitting | tyre changing | cambio de neumáticos | Reifenwechsel | montage de pneus | Reifenmontage | neumáticos
Tyre Maintenance
Valeting
=VCDS
Vehicle Air Conditioning | climatisation automobile | aire acondicionado de vehículos | Klimaservice | climatisation auto
Vehicle Appraisal
Vehicle Electrics
Vehicle Handover
Vehicle Maintenance | car mechanics | mecánica del automóvil | Kfz-Technik | mécanique automobile | vehicle repair | mecánica general | Fahrzeugwartung | entretien de véhicules | Kfz-Mechatronik | vehicle servicing | ~mecánica de vehículos | vehicle inspection | Fahrzeugreparatur | Hauptuntersuchung | mecánica rápida | ?mecánica | ?mécanique | Kfz-Reparatur | entretien mécanique
Vehicle Painting | pintura de vehículos
Vehicle Valeting | car valeting | préparation esthétique
vending machines
?vidange
VTS operation | vessel traffic services
Warranty Processing | Garantieabwicklung | gestión de garantías | gestion des garanties
Welded Rail
Wheel Alignment | alineación de ruedas | Achsvermessung | géométrie | suspension and steering | Fahrwerk | géométrie des trains | geometría de dirección
wheel building
wheel truing
wheelset inspection | wheelset maintenance
window tinting | Scheibentönung | tintado de lunas
Windscreen Replacement
=Xentry
Yachtmaster | day skipper | patrón de yate
# Transport and logistics
=3PL
=A2 CofC
Abnormal Loads | transportes especiales | Schwertransport | convois exceptionnels
=ADR | ~ADR certificate | ~ADR-Schein | transport of dangerous goods | mercancías peligrosas | Gefahrgut | matières dangereuses | dangerous goods | ~ADR licence | hazardous goods | ~carné ADR | Gefahrgutrecht | ~carnet ADR | ~permis ADR | ~formation ADR | ~ADR training | ~certificat ADR | ~formation matières dangereuses | dangerous goods regulations | marchandises dangereuses | Gefahrgutschein | Gefahrgutvorschriften | Gefahrguttransport | ADR-Bescheinigung
air cargo
air freight | Luftfracht | transporte aéreo | fret aérien
Aircraft Cleaning
Aircraft Handling
Aircraft Loading
Aircraft Marshalling
Aircraft Refuelling
Airport Security
Airside Driving
Airside Safety
Amadeus Altéa
=APICS
APICS CPIM
ATC Licence
Automated Storage
AutoStore
aviation security
Baggage Handling
Ballast Operations
Bay Management
Bicycle Courier
bike delivery
bills of lading
Blue Yonder
Bridge Watchkeeping
Bringg
Bulk Handling
Bunkering
Bus Driving | conducción de autobuses | conduite de bus | Busfahren
bus priority | bus priority measures
cabin safety
?=CAP
Car Transporter
Cargo Bikes
Cargo Handling
cargo lashing | lashing
Cargo Operations
CargoWise
Carretilla retráctil | chariot à mât rétractable
Carrier Negotiation
Category C
Category C+E
Category D
CDL Class A
Certificate of Professional Competence | =CAP mercancías
Certificates of Origin | certificate of origin | certificados de origen | certificado de origen | Ursprungszeugnisse | certificats d'origine
Chart Plotting
Check-in Systems
?=CHIEF
=CILT
Circuit for Teams
Class 1 Medical
?=CMR
Cold Chain | cadena de frío | Kühlkette | chaîne du froid | ~cold chain management
Cold Store
colisage
Commercial Pilot Licence
conduite de chariot | conduite de gerbeur | gerbeur | apilador
Container Handling
Container Tracking
Container Unloading | container loading | devanning | dépotage | carga de contenedores | Containerverladung | empotage
Conveyor Operation
Counterbalance Forklift | Frontstapler | Gegengewichtsstapler
Courier Driving
courier work | ?mensajería
=CPC | Driver Qualification Card | Berufskraftfahrerqualifikation | =FIMO | =FCO | FIMO/FCO | Schlüsselzahl 95 | Modul 95 | Module 95 | certificado CAP | code 95 | Kennziffer 95 | =CAP de conductor
=CPIM
crew rostering
Crew Scheduling
Cross-docking
=CSCP
Customs Administration | Zollwesen
Customs Brokerage
Customs Clearance | customs declarations | despacho de aduanas | Zollabwicklung | dédouanement | ?aduanas | ?douane | trámites aduaneros | ?customs | déclarations en douane | formalités douanières | ATLAS Zoll | Zollanmeldungen | Zollkenntnisse | opérations douanières | gestión aduanera | despachos de aduana | despacho de aduana | Zollanmeldung | declaraciones aduaneras | Zollabfertigung | declaraciones de aduana
Customs Documentation | documentación aduanera | Zolldokumente | documents douaniers
customs duty relief | duty relief | inward processing
Customs Procedures | Zollverfahren | procédures douanières
Customs Tariff | tariff codes | tariff classification | commodity codes | Zolltarif | partidas arancelarias | =ATLAS
Customs Tariffs | ?aranceles | ?Zolltarife | tarifs douaniers
Cycle Counting | cycle counts | cycle count | conteo cíclico | recuentos cíclicos | inventaires tournants | permanente Inventur
cycle infrastructure | cycling infrastructure | cycle network design
de-icing
Deck Maintenance
Deck Work | deck seamanship | navegación costera | mooring | amarre
Delivery Notes | albaranes | Lieferscheine | bons de livraison
Delivery Planning
Delivery Scheduling
demand planning | planificación de la demanda | Bedarfsplanung
Demurrage
?=Descartes
despacho aduanero
=DGSA
Digital Tachograph | tachograph | ~tacógrafo digital | Fahrtenschreiber | chronotachygraphe | tacógrafo | tachographs | ~digitaler Tachograph | ~digitaler Fahrtenschreiber | ~tachograph rules | tachographe | tacógrafos
?Dispatch
dispatch documentation
Dispatch Operations
?Dispatching | route dispatch | ?affrètement | Tourendisposition | =Disponierung | dispatch planning | expedición de mercancías | Versandabwicklung | shipping documents | exploitation transport
?Disposition | Speditionssoftware
Dock Operations
Dock Scheduling
documentos de transporte
documents de transport
Driver Card | carte conducteur | Fahrerkarte | tarjeta de conductor | tarjeta de tacógrafo
Driver CPC | ~driver CPC card | CAP de transportista
Driver Hours
driver rostering | crew rosters
Drivers' Hours Regulations
Driving Time Rules | temps de conduite | temps de conduite et de repos
=DUA | =TARIC
=ECDIS
?=EFB
Emergency Procedures
Engine Room Watch
entrega de paquetería
?expedición
?expediciones
*?expédition
*?expéditions
Export Declarations | Ausfuhranmeldungen | Ausfuhranmeldung | import declarations
Export Documentation | import/export | documentación de exportación | Exportabwicklung | documents d'exportation | import and export | import-export | Exportdokumente
Export Logistics | logistique export | logística de exportación | Exportlogistik
Export Packing
Fahrzeugdisposition
FIFO
Fleet Management | gestión de flotas | Fuhrparkmanagement | gestion de flotte | telematics | Flottenmanagement | gestion de parc | gestión de flota | Fuhrpark | télématique embarquée
Fleetboard
=FleetCheck
Flight Dispatch
Flight Logs
flight operations
Flight Safety
=FLT
FLT Licence
Flurförderzeuge
Foreign Trade | comercio exterior | Außenhandel | commerce international | commerce extérieur | comercio internacional | international trade
Frachtbriefe | CMR-Frachtbriefe | cartas de porte | lettres de voiture
Frachtpapiere
Freezer Work
Freight Auditing
freight documentation
freight documents
freight exchanges | bolsas de carga | Frachtenbörsen | Frachtenbörse | bourses de fret
Freight Forwarding | transitario | ?Spedition | transport international | ?freight | transporte internacional | ?fret | transit international | Speditionsabwicklung | commission de transport | ?transit
Freight Invoicing | Frachtabrechnung | facturation transport
Freight Management
Freight Negotiation | carrier management | freight rates | gestión de transportistas | gestion des transporteurs | Frachtraten | Frachtpreise | tarifas de flete | freight rate negotiation | Frachtführermanagement | ?transporteurs
Fuel Planning
Furniture Delivery
?=Generix
=GMDSS
Goods Out
Goods Receipt | goods in | recepción de mercancías | Wareneingang | réception de marchandises | receiving goods | Wareneingangskontrolle | réception des marchandises | Warenannahme | recepción de mercancía | Warenausgang | contrôle des livraisons | goods receiving | inbound receiving
Ground Handling | handling aeroportuario
Groupage | grupaje | Sammelgut | Sammelgutverkehr
=GVC
GVC Certificate
Hazmat
Hazmat Endorsement
Hiab
High-Bay Forklift | Hochregalstapler
High-bay Warehousing
Hochregallager
HS codes | Zolltarifnummern
humanitarian logistics
?=IATA
IATA DGR
ICAO English
=IMDG
Import Documentation | import documents | Importdokumente | documentación de importación | documents d'importation
Import Procedures
In-flight Service
Incoterms
Instrument Rating | IFR rating | multi-engine rating | multi-engine IFR
inventarios cíclicos
Inventory Management | inventory control | gestión de inventarios | Bestandsmanagement | ~gestion des stocks | stock control | control de stock | Bestandsführung | stock management | Warenwirtschaft | gestión de stock | ?stocks | Lagerverwaltung | Bestandsverwaltung | Bestandskontrolle | gestión de existencias | control de inventario | ~gestión de stocks | ~control de stocks | ?inventory | control de existencias | Warenwirtschaftssysteme | Lagerwirtschaft | control de inventarios | Warenwirtschaftssystem | Bestandspflege | ~suivi des stocks | Warenwirtschaftssystemen | ~tenue des stocks
Inventory Planning | stock planning | planificación de inventarios | Bestandsplanung | planification des stocks | replenishment planning
=IRSE
ISM Code
?=JDA
?=Kinaxis
Knot Tying
Kommissioniersysteme
?=Korber
Körber WMS
Labour Planning
Lademittelverwaltung | gestion des palettes
Ladungsträger
Landed Cost | landed costs
Last-mile Delivery | parcel delivery | reparto de paquetería | Paketzustellung | ?livraison | ?reparto | última milla | reparto de última milla | dernier kilomètre | livraison du dernier kilomètre
Laytime Calculations
Lenkzeiten
letters of credit | Akkreditive | crédit documentaire
LGV C+E
LGV Licence
Lifeboat Handling
Live Animal Transport
livestock transport
=LLOP
Load Building
Load Consolidation
load control
Load Planning | planificación de cargas | plan de chargement | load optimisation
Load Plans | load plan | Ladepläne | Ladeplanung | plan de carga | planes de carga | plans de chargement
Load Securing | load security | sujeción de cargas | Ladungssicherung | arrimage | load restraint | securing loads | estiba | aseguramiento de la carga | arrimage des charges | sécurisation des charges | trincaje | estiba de carga
?Loading
Loading and Unloading | carga y descarga | Be- und Entladen | chargement et déchargement | Be- und Entladung | ?chargement | ?déchargement
Loading Operations | ?chargements
Loadsheet
Logistics Management | ?logistics | ?logística | ?Logistik | ?logistique | warehouse logistics | ?Lagerlogistik | gestión logística | logistics planning | Logistikkenntnisse | logistics coordination
Lorry Driving | truck driving | conducción de camiones | conduite poids lourd | conduite de poids lourds | Lkw-Fahren
lorry loader | lorry loaders | lorry-mounted crane | Ladekranschein | grue de levage
lost property handling | lost property
Mail Sorting | franqueo | Posteingang | tri du courrier | franking
Manual Handling | ~manual handling training | manipulación de cargas | gestes et postures | heavy lifting | heben und tragen | moving and handling | manutention | port de charges | ?schweres Heben | ~moving and handling training | PRAP | moving & handling | manipulación manual de cargas
Map Reading
Maritime Navigation | ?navigation | ?navegación | seamanship | matelotage | boat handling | patrón de embarcaciones | Sportbootführerschein | permis bateau | permis côtier | certificado de marinero
=MARPOL
?Marshalling
Material Planning
Materials Management
Materials Planning | Disposition von Material | Materialwirtschaft | Materialdisposition | supply planning
=Maxoptra
Mecalux Easy WMS
=Microlise
?=Moffett
Mountain Guiding | mountain rescue | avalanche safety
Multi-crew Cooperation
Multi-drop
multi-drop deliveries
Multi-drop Delivery | multidrop | tournées de livraison
Network Optimisation
Network Planning
Night Driving
NOTAMs
O licence compliance
=OmniTRANS
Onfleet
OpenTrack
OptimoRoute
Oracle WMS
Order Picker Truck
Packing and Dispatch
Pallet Building
Pallet Handling
pallet truck | pallet trucks | transpaleta | transpalette | Hubwagen | hand pallet truck | powered pallet truck | Ameise | transpaleta manual | Elektrohubwagen | transpalette électrique | pallet truck operation | transpaletas | pump truck
Pallet Wrapping
Palletising | shrink wrapping | stretch wrapping | paletizado | Palettieren | palettisation | retractilado | filmage
?=Paragon
Paragon route planning
Parcel Scanning
Parcel Sorting | ?Sortierung | clasificación de paquetes | tri de colis | Paketsortierung
passenger announcements
Passenger Care | Fahrgastbetreuung | wheelchair assistance | passenger handling | passenger assistance
passenger information | Fahrgastinformation | información al viajero | information voyageurs
Passenger Safety
Passenger Service
Passenger Transport | transporte de viajeros | Personenbeförderung | Personenbeförderungsschein | transport de voyageurs
Piano Moving
pick-by-light
Pilotage
Plan de Transport | plans de transport
Port Agency
Port Operations | stevedoring | Hafenlogistik | estiba portuaria | operaciones portuarias | opérations portuaires
Port State Control
Power Pallet Truck
préparation des expéditions
Proof of Delivery
PTV Vistro
Pushback
Put-away
Putaway
queue management
?Radar
Radar Navigation | electronic charts
Radar Observation
Rail Freight
=RailSys
Railway Operations
ramp handling
Reach Stacker
reach stackers
Red Prairie
Reflex WMS
Refrigerated Transport | transporte frigorífico | Kühltransporte | transport frigorifique | temperature-controlled transport
Relay Interlocking
Returns Handling
Returns Management | Retourenmanagement | logística inversa | gestion des retours | Retourenbearbeitung | reverse logistics | Retouren | gestión de devoluciones | ?retours | Retourenabwicklung | ?devoluciones
RF scanners | RF scanning | handheld scanners | Handscanner | barcode scanners | RF scanner | barcode scanning | handheld scanner | lector de código de barras | lectores de códigos de barras | Barcodescanner | ?Scanner | pistola de radiofrecuencia | ?radiofrecuencia | douchette | radiofrecuencia en almacén | MDE-Geräte | MDE-Scanner | lecteurs code-barres
=RFID | RFID tags
road freight
Rope Work
Route Knowledge | Streckenkenntnis
Route Planning | planificación de rutas | Tourenplanung | planification des tournées | route optimisation | Routenplanung | optimisation des tournées | tour planning | organisation des tournées | optimización de rutas | planification de tournées | gestion des tournées | ?Touren | Tourenplanungen | organisation de tournées
Routific
RTITB | ITSSAR
RYA Powerboat Level 2 | RYA
=S&OP
Safety Demonstrations
Samsara
SAP APO
SAP LES
SAP TM | SAP TMS | =SAP LE
Sat Nav
sea freight | Seefracht | fret maritime | transporte marítimo | ocean freight
Sea Survival
Seetauglichkeit | Seetauglichkeitszeugnis | aptitude en mer | medical fitness for sea
Sendungsverfolgung | seguimiento de envíos | suivi des expéditions
Ship Broking
Ship Chartering | vessel chartering
Ship Maintenance
Shipment Tracking | track and trace
?Shipping
Shipping and Receiving | shipping & receiving
shipping documentation
Shunting | ?Rangieren | maniobras ferroviarias
Sideloader
?Signalling
Signalling Maintenance
slot coordination
?Slotting
=SOLAS
Sorter Operation
spares management | gestion des pièces détachées
Speditionswesen
speed surveys | traffic surveys | traffic counts | Verkehrszählungen | aforos de tráfico | comptages routiers
Stock Audits
Stock Checks
Stock Counting
Stock Reconciliation
stock rotation | rotation des stocks | FEFO
Stock Transfers
stocktaking | stock taking | inventario | Inventur | inventaire | inventarios | inventaires | stocktakes | stocktake | stock counts | inventory counts
Straddle Carrier
sujeción de la carga
Supply Chain Analysis
Supply Chain Management | supply chain | cadena de suministro | Lieferkettenmanagement | chaîne logistique | chaîne d'approvisionnement | gestión de la cadena de suministro | Lieferketten | supply chain planning
T1 documents | transit documents | Versandverfahren T1 | CMR consignment notes
Tachograph Analysis
=Tachomaster
tachygraphe | chronotachygraphe numérique
Tail Lift | tail lifts | Ladebordwand | hayon | hayon élévateur | plataforma elevadora
Tanker Driving | petroleum driver passport | ?cisternas | Tankwagen | camion-citerne
Telematik | telemática | télématique
Teleroute
Temperature Control
Temperature Monitoring
Ticket Checking
Ticket Inspection | Fahrkartenkontrolle
?ticket machines
timetable planning | Fahrplanung | planificación de horarios | graphicage
Timocom
TomTom Telematics
Tourenoptimierung
Track Possession
traffic signal design | traffic signals | junction design | signal timing | Lichtsignalanlagen | semáforos
Trailer Towing
Train Dispatch
Train Driving
Trans.eu
Transporeon
transport de personnes | FIMO voyageurs | =TPMR
Transport Documents
Transport Law | Transportrecht | droit des transports | EU driving hours | drivers' hours | ?Lenk- und Ruhezeiten | tiempos de conducción | réglementation sociale européenne | drivers hours rules | tiempos de conducción y descanso | Fahrpersonalrecht | driver hours legislation
Transport Management
Transport Management Systems | =TMS | transport management system | transport planning | Transportplanung | planificación del transporte de mercancías | organisation des transports | Touren planen | gestión de transporte
transport manager CPC | capacitación de transportista | competencia profesional de transporte | Verkehrsleiter | Sach- und Fachkundeprüfung | capacité de transport
transport routier
Transportmanagementsystem | Transportmanagementsysteme
=TRANSYT
Tug Driving
Tug Operations
?Unloading
Van Driving
Vehicle Checks | walkaround checks | daily vehicle checks | Abfahrtskontrolle
Vehicle Routing
Vendor Managed Inventory
Verladung
?Versand
Versandpapiere
Vessel Operations | ship agency | ship operations | chartering | ?consignation
Vessel Planning
VHF radio
=VNA
VNA Truck
Warehouse Control | control de almacén | ?carretilla
Warehouse Layout
Warehouse Management | gestión de almacén | Lagerhaltung | gestion d'entrepôt | ?warehousing | ?almacén | entreposage | warehouse operations | gestión de almacenes | ?Lager | Lagererfahrung | warehouse work | Lagerarbeit
Warehouse Management Systems | =WMS | =SGA | Lagerverwaltungssystem | warehouse management system | logiciel de gestion d'entrepôt | =LVS | Lagerverwaltungssysteme | =SGE | Manhattan WMS | Manhattan Associates | sistema de gestión de almacenes
Warenversand
Wave Planning
Weather Briefing
Weather Routing
Webfleet
weight and balance
Winter Driving
Wtransnet
Yard Management | yard operations
Zolltarifierung | Tarifierung | clasificación arancelaria | classement tarifaire
# Kitchen, bar and hotel
Accommodation Booking | ?reservations | ?reservas | ?Reservierungen | gestión de reservas | reservation systems | booking systems | gestion des réservations | Reservierungssysteme | central de reservas | logiciel de réservation | Reservierungssystem | reservation software | Buchungssysteme | central reservations | Hotelsoftware | logiciel hôtelier | ?Airbnb | ?Expedia | Reservierungsmanagement | Reservierungsverwaltung | reservation management | ?Reservierung
accueil en salle
affinage
Afternoon Tea
Allergen Knowledge | allergen labelling
allergen matrix
Aloha POS
?=Amadeus | ~Amadeus GDS
Apaleo
arroces
Asian Cuisine | asiatische Küche | cuisine asiatique
Ausbeinen
Avalon PMS
Baker's CAP | CAP boulanger | CAP boulangerie
?Baking | bread baking | ?panadería | Backen | ?boulangerie | bread making | elaboración de pan | Brotbacken | panification | ?fermentación | ?fermentations | Brotherstellung | pain au levain | panes artesanos | ?horneado | ?cuisson
Bankettplanung | Bankettorganisation | organisation de banquets
Banquet Setup
Banqueting | banquetes | Bankett | banquets | banquet service | restauration collective | banquet catering | buffet service | Buffetbetreuung | Bankettservice | service de banquets | servicio de banquetes | catering events
Bar Management
Bar Tending
Barista Skills | barista | ~café barista | ~Barista-Kenntnisse | preparación de café | Kaffeezubereitung | ?espresso | cafés spécialisés | coffee making
barista training
Barkenntnisse
barrel ageing | crianza en barrica | élevage en fûts
barrel management
Bartending | Barkeeping | bar service | service au bar
bed making
Beer Dispensing | cellar management | Zapfanlagen | tirage pression | gestion de la cave | gestion de cave | gestión de bodega | ?Weinkeller | cave à vins | draught beer dispensing | tirado de cerveza | Zapfanlage
Beer Knowledge
Beer Line Cleaning | line cleaning
boning
Booking Extranet
Booking.com
Booking.com Extranet
?boucherie
Breadmaking
Breakfast Cooking
Breakfast Service
?Brewing | ?elaboración de cerveza | Bierbrauen | brassage | Brauen | ~brewing process | ~brassage de bière | Brautechnik | ?Brauerei
Brewing Operations | mashing | keg cleaning | kegging | fermentation control | cervecería | Brauereitechnik | fermentación controlada
brine management
Buffetplanung | buffet planning
Butchering
?Butchery | Metzgerhandwerk
cake decorating | cake decoration | Tortendekoration | decoración de tartas | cake design
Campsite Maintenance
Canning Lines | canning line | bottling line
CAP boucher
CAP cuisine
CAP pâtissier
carnet de manipulador
?carnicería
Cask Ale
cask conditioning
?casual dining
?Catering | ?traiteur | ~servicio de catering | event catering
Caviste
channel manager
Channel Managers
charcuterie | charcutería | Wurstherstellung | sausage making | charcuterie making
Check-in and Check-out | ?check-in | ?check-out | check-in y check-out | Check-in und Check-out | arrivées et départs
Cheese Boards
Cheese Counter | Käsetheke | charcutería al corte | corte de embutidos | coupe fromage
Cheese Grading | cheese maturing | Käsepflege
Cheese Knowledge
Cheese Making | cheesemaking | elaboración de quesos | Käseherstellung | fabrication de fromage | quesería | Käserei | fromagerie | transformation fromagère | elaboración de queso
chocolate tempering | tempering chocolate
Chocolate Work | chocolatier | chocolaterie | chocolatería | Confiserie | confectionery | Schokoladenherstellung | Pralinen | Pralinenherstellung | elaboración de chocolates | confitería
Cider Making
Cigar Knowledge
Cloudbeds
cocina asiática
cocina de mercado
cocina fría
cocina italiana | italienische Küche | cuisine italienne
cocina japonesa | cuisine japonaise
cocktail making | ?cocktails | cócteles | Cocktailzubereitung | coctelería | mixology | mixologie
Cocktail Preparation | cócteles clásicos | classic cocktails | flair bartending | Cocktails mixen
Coffee Grinding
Coffee Preparation | milk steaming | ?cupping | cata de café
Cold Kitchen
?Concierge
Concierge Desk
Concierge Services | conserjería | conciergerie
conference and banqueting
conference sales
?Conference Services
Contract Catering
Cooking | ?cocina | ?Kochen | ?cuisine | culinary skills | cook to order | a la carte cooking | fine dining | gastronomy | elaboración de platos | cocina mediterránea | cuisine traditionnelle | ~dietary cooking | Kochkenntnisse | cocina tradicional | cuissons | cocina creativa | Diätküche
Cortador de jamón | corte de jamón
corte de carne
cortes de carne | découpe des viandes
Cost of Sales | food cost | escandallos | Wareneinsatz | ratios de coste | ~wareneinsatzkalkulation | Speisekalkulation
coste de materia prima
CoverManager | TheFork Manager
création de recettes
?cruises | ?cruceros | ?Kreuzfahrten | ?croisières
cuarto frío
cuisson sous vide | Sous-vide-Garen
curd cutting
curing and smoking | meat curing | *Räuchern | ahumado | fumaison | salaison
Date Checking | control de caducidades
deboning
decanting
deck ovens | deck oven
deshuesado
deshuese
désossage
?desserts | ?postres
desserts à l'assiette | postres emplatados
Destination Knowledge
Dim Sum
Dishwashing | lavado de platos | Spülküche | plonge | lavado de vajilla
?Distilling | destilación | ?distillation | Destillation
distribution strategy
dough preparation | Teigherstellung | pétrissage | Teigführung | amasado | elaboración de masas | dough making | dough handling | Teigbereitung
dough shaping | façonnage | formado de piezas
Draught Systems
?dressage | Anrichten
dressage des tables
dry hopping | hop dosing | Hopfengabe
duty management
elaboración de recetas
embutidos
Entertainment Programmes
entremetier
EPOS Systems
Escape Rooms
espresso machine | espresso machines
Event Menus
Expedia Partner Central
extracción de aceite | olive milling | oil milling
eZee
?Fermenting
fichas técnicas
fiches recettes
Fidelio
Filleting Fish | filleting | fileteado | Filetieren | fish filleting | levée de filets | Fischfilet
fine dining service
Fish Cookery
Fish Preparation | pescadería | poissonnerie | fish processing | limpieza de pescado | preparación de pescado | écaillage
Fishmonger | corte de pescado | ?shellfish | shellfish handling
Fishmongery
Fleischzerlegung
floor management
fondos y salsas
Food Allergens | food allergies | alérgenos alimentarios | Lebensmittelallergene | allergènes alimentaires
?Food and Beverage
Food and Beverage Service
Food Costing | fiches techniques | escandallo | Rezepturkalkulation | menu costing | recipe costing | Rezeptkalkulation
Food Counter Service
food GP
Food Handler's Card
?Food Prep
food preparation | preparación de alimentos | Speisenzubereitung | préparation culinaire | Speisenvorbereitung
Food Presentation
Food Service | table service | servicio de mesa | Tischservice | service en salle | waiting tables | Gästeservice | ?servicio de sala | waiting on tables | ?hostelería | ?Gastronomie | ?restauración | atención en sala | Servieren | service à table | table waiting | servicio en sala | service à l'assiette | servicio de mesas | Gastronomieerfahrung | hotel experience | service en restauration | servicio en mesa | service au plateau | ?bandeja | Service am Tisch
fresh food cooking
Fresh Pasta
Frischetheke | Bedientheke | Thekenverkauf | Frischetheken
Front Office Operations
Frühstücksservice
?Frying
fumage de poisson | filetage de poisson | Fischfilets
Function Catering
Function Sheets
?=Galileo
garde manger
Gardemanger
?Garnishing
*Gärung | Gärführung | Spontangärung
gastro pub cooking
?=GDS
Gesellenbrief | Meisterbrief
gestión de lencería de hotel | lingerie hôtelière
gestión de terraza
Getränkekunde | beverage knowledge | conocimiento de bebidas
Glacerie
GP management | gross profit control | gross profit margins
Greengrocery | frutería
Grill Section | grill work | Grillstation
Grill Station | grill cooking | Grillen | ?parrilla | ?plancha | ?brasa | cocina a la brasa | cuisson au grill
grillades | cuisson des grillades
grilling
grinder calibration | espresso calibration | dialling in espresso
Group Bookings
Guest Accounts
Guest Check-in
Guest Complaints
Guest Registration
Guest Relations | Gästebetreuung | atención al huésped | relation client hôtelière | Gästekommunikation
?Guest Service
?Guest Services
Guestline
high volume cooking | volume cooking | high-volume catering
Hospital Catering
?Hotel Reception
HotelRunner
Hotsoft
?Housekeeping | limpieza de habitaciones | Zimmerreinigung | entretien des chambres | room cleaning | nettoyage des chambres | limpieza de pisos | ?Hauswirtschaft | ?lencería | gobernanta | Zimmerkontrolle | mise en blanc
Housekeeping Standards
Hygieneschein
IATA fares | tariff calculation
IATA Ticketing
Ice Cream Making | gelato | heladería | Speiseeisherstellung | Eisherstellung | elaboración de helados | fabrication de glaces | glaces artisanales
=IDeaS
Indian Cuisine
Infektionsschutzgesetz | Infektionsschutzbelehrung
Italian Cooking
Itinerary Planning | ?itinerarios | élaboration d'itinéraires
Juice Bar
Kaffeerösten | tueste de café | torréfaction du café | café de especialidad
kalte Küche
Käsereifung | maduración de quesos | affinage de fromages
Kids' Clubs
kids club | animación infantil | Kinderanimation | animation enfants
Kitchen Cleaning
Kitchen Equipment
Kitchen Hygiene
Kitchen Inventory
Kitchen Operations
Kitchen Porter Duties
kitchen porter work | kitchen portering
Knife Sharpening
knife skills
knots and splices | rope splicing
Kombucha
Konditoreiwaren
Küchenkalkulation | dish costing
Küchenorganisation
Lamination | laminated dough | laminated doughs | tourage | laminación | Laminieren | laminating dough | ~croissant lamination | composites lay-up | laminado de fibra
larder section | larder
latte art | cafetera espresso | Siebträgermaschine | machine à espresso
leisure club management
Level 2 Food Safety
Level 3 Food Safety
?=Lightspeed
linen management | Wäschemanagement
linen stock | linen control | gestión de lencería | gestion du linge
Little Hotelier
Luggage Handling
?Masas | masas madre
Mass Catering
matanza
meat cutting | despiece | découpe de viande | Zerlegung | Zerlegen | Fleischverarbeitung
meat preparation
Mediterranean Cuisine | mediterrane Küche
meeting and events
Menu Engineering | ingeniería de menús | Speisekartengestaltung
Menu Planning | menu design | planificación de menús | Menüplanung | élaboration de menus | elaboración de menús | Speiseplanung | conception de menus | élaboration des menus | Speiseplangestaltung | elaboración de cartas | Speisekarten | création de carte | menu development | élaboration des cartes | planificación de menú | Speisepläne | Menüpläne
menu writing
Menükalkulation
Messerfertigkeiten
méthode HACCP
?Metzgerei
?=Mews
Mexican Cuisine
=MICE | eventos corporativos
Michelin experience
?=Micros
Micros Simphony
mise en place | buffet set-up | montaje de buffet | ?Büfett
montaje de mesas
Natasha's Law
Night Audit | Nachtaudit | auditoría nocturna | Nachtabschluss
night portering
occupancy forecasting
oenology | enología | œnologie
OpenTable
?=Opera
Oracle Micros
Oracle Opera Cloud
Oracle Opera PMS | Opera PMS | Oracle Opera | Opera Cloud | Opera-Kenntnisse
Order Taking | prise de commande | prise de commandes | toma de comandas | Bestellaufnahme | taking orders | prise des commandes
OTA Management
OTAs | OTA channels
ouverture d'huîtres | apertura de ostras
oven work | conduite du four | enfournement | Ofenarbeit | Ofenführung
Overbooking
overbooking control
Overbooking Management
Oyster Shucking
package tours | paquetes turísticos | Pauschalreisen | forfaits touristiques
Panificación
parage
Pasta Making
pasteurisation | Pasteurisierung | pasteurización | milk processing
Pastry | ?patisserie | ?pastelería | ?Konditorei | repostería | Feingebäck | ~pastry making | bollería | ~pastry work | cake making | Konditoreikenntnisse | Feinbackwaren | pâtisseries | entremets | glaçage | ?mousses | ?Torten | hojaldre | pâte feuilletée
pH control | pH monitoring
Pizza Making | pizzaiolo
Pizza Ovens
?pizzas
plated desserts | plated dessert | Tellerdesserts
plating | emplatado | dressage des assiettes
?Poisson | préparation des poissons | travail du poisson
Pool Service
Portion Control
Pot Wash
préparation des petits-déjeuners
?Preserving
probe temperatures
property management system | =PMS
Protel
Puff Pastry | feuilletage | Blätterteig
Quiz Hosting
rate loading
Rate Management
Rate Setting
recepción hotelera | recepción de hotel | Hotelrezeption | réception hôtelière
Recipe Development
?recipes
=ResDiary
Restaurant Management | gestión de restaurantes | Restaurantleitung | gestion de restaurant | kitchen management | Küchenleitung | gestión de cocina | gestion de cuisine
Restaurant Service
RevPAR
Rezeptentwicklung
Rezepturen
=Rezlynx
Ride Operation
RMS Cloud
?Roasting
Roasting Coffee | coffee roasting | tostado de café | Kaffeeröstung | torréfaction
Room Allocation
Room Inspection
Room Inspections
room inventory
room service | Zimmerservice | servicio de habitaciones
Room Upgrades
RoomKeyPMS
rooms division
rosette standard | AA rosettes
?=Sabre
Salad Preparation
Sandwich Making
Sandwich Preparation
sauce making | sauce work
?Saucen
?sauces | ?salsas | fonds et sauces
Saucier
SCA certification
School Catering
school meals
?section management
service du petit-déjeuner
service du vin | servicio de vinos
Servicetechniken | Servicetechnik im Restaurant
servicio de desayunos
servicio de terraza
ServSafe
SevenRooms
shaping loaves | loaf shaping
Sihot
silver service
SiteMinder
Sommelier Certificate
Soup Making
sourdough | masa madre | Sauerteig | ?levain | ~sourdough baking | Sauerteigführung
sourdough starters
sous vide | cocción al vacío | sous-vide cooking | cocina al vacío | cuissons sous vide | cuisson basse température
Spa Bookings
Spa Management
?Spa Treatments | wellness treatments | tratamientos de spa
Speisenkalkulation
Speisenplanung | diseño de menús | planification des menus
spirits knowledge
Square POS
Staff Scheduling | shift planning | rota planning | planificación de turnos | Dienstplanung | planning des équipes | Schichtplanung | gestion des plannings | elaboración de turnos | roster planning | Dienstpläne | gestión de turnos | Personaleinsatz | élaboration des plannings | Dienstplangestaltung | Einsatzplanung | rostering | planification des équipes | rota management | organización de turnos | staff rotas | elaboración de cuadrantes | Dienstplanerstellung | planning du personnel | shift scheduling | staff rostering | shift rostering | turnos de personal
Stews | ?guisos | cocina de cuchara
Stock Making
Stock Ordering | ordering stock | pedidos a proveedores | ?Bestellungen | commandes fournisseurs
Stock Sheets
stocks and sauces | fonds de sauce
Sugar Work
Suite8
Sumillería | sommelerie | Sommelier-Ausbildung
Sushi | ~sushi preparation
Table Management
Tandoor
Tasting Menus
tasting notes
Tea Knowledge
Tea Service
Tellergericht
temperature checks
Temperature Logs
Tesipro
=Tevalis
TheFork
Till and Payment | POS tills
tiraje de cerveza | tirage de la bière | Bierzapfen
Tischreservierung
?=Toast
Toast POS
Tour Guiding | tour guide | guía turístico | Reiseleitung | guidage | guided tours | visitas guiadas | ?Führungen | visites guidées | guía oficial de turismo | Stadtführungen | Gästeführung | leading tours | Museumsführungen | visites commentées | talleres didácticos | ateliers pédagogiques
Tour Operations
?Tourism
Tourism Marketing | destination management | ?turismo | ?Tourismus | ?tourisme | Tourismuskenntnisse
Travelport
tray service | plate carrying | transporte de bandejas | port de plateau
Turndown Service
Ulyses
Upholstery Cleaning
Valet Parking
Vegetable Preparation
vegetarian cooking | cuisine végétarienne | cocina vegana | vegan cooking | plant-based cooking | vegane Küche | gluten-free baking | cuisine végétale | cocina vegetariana | vegetarische Küche | vegetarischen Küche | veganen Küche
Vegetarian Cuisine
Veranstaltungsservice
Viennoiserie | ?croissants | Plundergebäck | viennoiseries
Warenbestellung | Warenbestellungen | Wareneinkauf
Waste Control | control de mermas | gestión de mermas
Waste Logs
Wedding Catering
wedding coordination
?Wedding Planning
Whisky Knowledge
wine blending | assemblage de vins | Cuvées
Wine Cellar
Wine Knowledge | sommelier | Weinkenntnisse | Weinkunde | maridaje | connaissance des vins | wine list | carta de vinos | Weinberatung | sommellerie | viticulture and oenology | Kellerwirtschaft | ?vinos | ?Weine | ?vins | Weinwissen
Wine List Management
Wine Lists | carte des vins | Weinkarte
Wine Pairing | accords mets-vins | accords mets et vins | food pairing | food and wine pairing | wine and food pairing | accord mets et vins | accord mets-vins | maridajes | Weinbegleitung | Speisen-Wein-Kombination | Weinempfehlung
wine service | Weinservice
wine tasting | cata de vinos | dégustation | Weinverkostung | dégustation de vin | ?catas | ?dégustations | ?cata
?Winemaking | vinification | vinificación | Weinbereitung | elaboración de vino | Kelterung | vinification process | Weinausbau | elaboración de vinos | trasiego | soutirage | Kellertechnik | trasiegos | Vinifikation
Wok Cooking | masa de pizza | Pizza backen
Wood-fired Ovens
Worldspan
wort boiling | wort production | Würzekochen
WSET | ~WSET Level 1 | ~WSET Level 2 | ~WSET Level 3
Yeast Dough | Hefeteig | masas fermentadas | pâtes levées
?yield
yield strategy
Zenchef
Zimmerreservierung | Zimmerreservierungen | reservas hoteleras
Zip Lines
?=Zonal
Zuckerdekor | travail du sucre | trabajo del azúcar
# Farming, forest and animals
?abattage
?Aeration
Aerial Rescue | rescate en altura
Agroecology | agroécologie | agroecología | Agrarökologie | permacultura | Permakultur
Agronomy | agronomía | Agrarwissenschaft | agronomie | crop science | Pflanzenbau | grandes cultures | Ackerbau | crop management
Almazara | elaboración de aceite de oliva
anestesia veterinaria
animal breeding | ?breeding | Viehzucht | ?Zucht
Animal Care | cuidado de animales | Tierpflege | soins aux animaux | animal husbandry | Tierhaltung | ?élevage | cría de animales | soins animaliers | animal handling | manejo de animales | Umgang mit Tieren | manipulation des animaux | contention | dog handling | contention animale | kennel work | enclosure maintenance | zoo keeping | dog walking | cat grooming | venopunción | contention des animaux
Animal Enrichment | enrichissement du milieu | enriquecimiento ambiental | Verhaltensanreicherung
animal nursing
Animal Nutrition
animal restraint | capture and restraint | manejo y sujeción de animales
animal welfare | bienestar animal | Tierwohl | bien-être animal | ?Tierschutz
aplicación de fitosanitarios
Aquaculture | fish farming | acuicultura | Aquakultur | pisciculture | piscicultura | Fischzucht
Aquarium Maintenance
Arboriculture | tree surgery | arboricultura | Baumpflege | élagage | tree climbing | poda en altura | grimpe
arborist certificates
arrosage intégré
Artenschutz | protección de especies | protection des espèces
Artificial Insemination | inseminación artificial | künstliche Besamung | insémination artificielle
=BASIS
BASIS Certificate
Baumfällung
Baumkontrolle
Beekeeping | apicultura | Imkerei | apiculture
Bepflanzung
Bird Ringing
Bodenbearbeitung | soil cultivation | laboreo | travail du sol
border design
Brush Cutting | desbrozadora | débroussailleuse | Freischneider | desbroce
Bunker Maintenance
Calf Rearing | cría de terneros
calving
carné de aplicador
carné de manipulador de fitosanitarios
carriage driving | Fahrsport | attelage
cata de aceite | cata de aceites | dégustation d'huile | Olivenölverkostung | olive oil tasting
Cattle Handling | livestock records | manejo de vacas
?césped
Chainsaw Maintenance | mantenimiento de motosierra
Chainsaw Operation | chainsaw | motosierra | Motorsäge | tronçonneuse | chainsaw licence | Motorsägenschein | chainsaw certificate | Kettensäge | chainsaw certification | Motorsägenführerschein | ~manejo de motosierra | chainsaws | Kettensägenschein
Charcoal Making
Cheese Ripening
?chipper
chipper operation | wood chipper operation
chirurgie vétérinaire
Cider Pressing
clínica de pequeños animales
combine harvester | combine harvesters | cosechadora | Mähdrescher | ?baling
Combine Harvesting | combine driving | combine operation | cosechadoras | moissonneuse-batteuse
Compost Making
Composting | compostaje | Kompostierung | compostage
Control biológico | biological control | biologischer Pflanzenschutz
control de fermentación | Gärkontrolle | suivi de fermentation
Coppicing
Countryside Management
Crop Production
crop protection | ?Pflanzenschutz | protección de cultivos | protection phytosanitaire | fitosanitarios | traitements phytosanitaires | tratamientos fitosanitarios | productos fitosanitarios | Pflanzenschutzmittel
crop rotation | rotación de cultivos | rotation des cultures | Fruchtfolge
Crop Scouting
Crop Spraying | ?spraying
CS30
CS31
CS38
CS39
cuaderno de campo | cuaderno de explotación | Ackerschlagkartei | Schlagkartei | cahier de culture
culture sous serre | Unterglasanbau
?cuttings | bouturage | Stecklingsvermehrung | esquejes | esquejado
Dairy Farming | milking | ordeño | Melken | ?traite | ganadería lechera | dairy herd management | élevage laitier | Melktechnik | vacuno de leche | ordeño mecánico | milking parlour | robotic milking | robots de traite | Milchviehhaltung | Melkroboter | salle de traite | producción lechera | milking systems | sistemas de ordeño | manejo de ganado | ?parto | Kälberaufzucht | conduite d'élevage | manejo del ganado
débroussaillage | desbroce con desbrozadora | brushcutting
Deer Management
Deer Stalking
dental cleaning in animals
desinsectación
desratización
diet preparation | animal diets
Disbudding
Dog Training | adiestramiento canino | Hundetraining | éducation canine | Hundeausbildung
drip irrigation | riego por goteo | riego localizado | Tropfbewässerung | goutte-à-goutte | irrigation goutte à goutte
Drone Mapping | drone surveys | Drohnenvermessung
drones agrícolas
easyVET
ecografía veterinaria
Egg Collection
Egg Production | poultry farming | avicultura | Geflügelhaltung | aviculture
engazonnement
?enrichissement
entretien d'espaces verts | Grünanlagenpflege
entretien de jardins
Equestrian Skills | horse riding | equitación | Pferdepflege | équitation | horse care | mucking out | soins aux chevaux | ?doma
Equine Care
Ertragserfassung | yield mapping
esquila | tonte des moutons | Schafschur
?FACTS
Falconry
farm biosecurity | biosecurity | bioseguridad | Biosicherheit | biosécurité
Farm Machinery
?Farm Management
?Farming | ?agricultura | ?Landwirtschaft | ?agriculture | organic certification | Bio-Zertifizierung | certification bio | ?agricultural experience | biodynamic farming | biodynamie | certificación ecológica | GlobalG.A.P. | GLOBALGAP | HVE | certification agriculture biologique | Demeter | ?PAC | Red Tractor | ?cross compliance | ayudas de la PAC | Agraranträge | dossiers PAC
Farriery
Feed Formulation
Feed Management | animal feeding | alimentación animal | Fütterung | alimentation animale | Futtermittel
Feed Mixing
?felling
?Fencing | vallado | Zaunbau | pose de clôtures | clôtures
Fertilisation | fertilización | Düngung | fertirrigación | fertigation | Bodenkunde | soil science | abonado | edafología | pédologie | soil health | ?suelos | fertilidad del suelo | fertirrigation | Düngeverordnung
fertiliser planning
?Field Trials
Fischereikunde | Fischereischein
Fish Farming Operations | fish feeding | fish husbandry | trout farming | conchyliculture
Fish Health
fish identification
?Fishing | ?pesca | ?Fischerei | net mending | redes de pesca
fishing gear | artes de pesca
Food Traceability
Foot Trimming
?Forestry | silvicultura | Forstwirtschaft | sylviculture | gestión forestal | Waldbau | gestion forestière | forest inventory | woodland management | harvester operation | exploitation forestière | bûcheronnage | débardage | forest management | Waldinventuren | Waldinventur | inventario forestal | inventaire forestier | Forsteinrichtung
Fruit Growing | fruticultura | Obstbau | arboriculture fruitière
Fruit Picking | ?harvesting | recolección | ?Ernte | ?récolte | cueillette | ?vendimia | ?vendange | ?Weinlese | ?vendanges | cosecha
fruit tree pruning | poda de frutales | taille des arbres fruitiers
game keeping
Game Management | gamekeeping | Jagdschein | ?caza | wildlife management | seguimiento de fauna | ?suivi faune | censos de fauna | gestión cinegética
Garden Maintenance
Glasshouse Management
GPS Guidance | GPS steering | GPS-Lenksysteme | guiado GPS | guidage GPS | RTK guidance
grafting | injertos | Veredelung | greffage | injerto | greffe
Grain Handling
Grain Storage | grain drying | Getreidelagerung
Grape Picking
Grassland Management | silage | ensilado | ensilage
Greenhouse Management | greenhouse | invernaderos | Gewächshaus | serres | invernadero | Gewächshaustechnik | glasshouse growing | conduite de serres | cultivo en invernadero | climate control computers | conduite de culture | Gewächshauskultur | greenhouse cultivation | Gewächshäuser | Gemüseanbau
Greenkeeping
Greens Maintenance
?Grooming | dog grooming | peluquería canina | ?toilettage | Hundefriseur
Hard Landscaping
Hatchery
?Hedge Cutting
Hedge Laying | hedge trimming | taille de haies
herd health | sanidad animal | santé animale
Hoof Care | hoof trimming | Klauenpflege | parage des onglons | podología bovina
Horse Training
?Horticulture | ?gardening | ?jardinería | ?Gartenbau | ?jardinage | Gartenpflege | espaces verts | mantenimiento de jardines | Grünpflege | entretien des espaces verts | horticultura | ground maintenance | ?plantación | zonas verdes | gestion des espaces verts | création de massifs | grounds maintenance | RHS Level 2 | planting design | grounds upkeep
Hufbeschlag | maréchalerie | herraje
Hunting Licence | licencia de caza | permis de chasse
hydroponics | hidroponía | hydroponie
inseminación | Besamung | insémination
integrated pest management | control integrado de plagas | lucha integrada | protection biologique intégrée | biological pest control | lutte biologique | Nützlingseinsatz | gestión integrada de plagas | lutte intégrée | protection des cultures
Irrigation | ?riego | Bewässerung | ~irrigation systems | sistemas de riego | arrosage | Bewässerungssysteme | systèmes d'irrigation | Bewässerungstechnik | arrosage automatique | systèmes d'arrosage | riego automático
Kelp Farming
Kennel Management
lambing
?landscaping | Landschaftsbau | GaLaBau | Garten- und Landschaftsbau | landscape gardening | paysagisme | aménagement paysager
LANTRA
lawn care | lawn maintenance | mantenimiento de césped
Lawn Treatment
Line Marking
Livestock Management | ?livestock | ?ganadería | Viehhaltung | gestion de troupeau | cattle farming | herd management | Rinderhaltung | sheep farming | Herdenmanagement | gestión ganadera | élevage ovin | élevage bovin | Tierzucht | Schafhaltung | conduite de troupeau | suivi de troupeau | élevage caprin | pastoreo
=LKV
longlining | palangre
lungeing | lunging horses | Longieren
Machinery Maintenance
maçonnerie paysagère
manejo del rebaño
mantenimiento de zonas verdes
market gardening | maraîchage | Gemüsebau | maraîchage biologique | vegetable growing | horticultura ecológica
Milk Quality
milking parlours | salas de ordeño | Melkstand
Molecular Markers
Mowing | tonte | siega | Mähen
?Mulching
Mushroom Growing
Nature Guiding
Net Cleaning
net pens | sea pens | sea cages | pen maintenance
Net Repair
nourrissage | alimentación de animales
NPTC
NPTC CS30
Nutrient Planning | nutrient management planning | nutrient management | Düngeplanung | Düngebedarfsermittlung | plan de abonado | plan de fumure
Olive Growing | olivicultura | oléiculture | poda de olivos
Olive Oil Production
Orchard Management
organic farming | agricultura ecológica | ökologischer Landbau | agriculture biologique | Ökolandbau | producción ecológica | Bio-Landbau
Oyster Farming
PA1/PA6
PA2
Packhouse
Parasite Control | control de parásitos | Parasitenbekämpfung | milk recording
Path Building
Peat Restoration | Moorrenaturierung
Peatland Restoration
Permaculture
Pest Control | control de plagas | Schädlingsbekämpfung | lutte contre les nuisibles | sanidad vegetal | dératisation
Pest Management
Pest Trapping
pesticide application | carné de fitosanitarios | carné de aplicador de fitosanitarios | Sachkundenachweis Pflanzenschutz | Certiphyto | ~PA1 and PA6 | spraying certificate | Pflanzenschutzsachkunde | carnet de aplicador de fitosanitarios | carnet de fitosanitarios | Sachkunde Pflanzenschutz | spraying licence | PA1 | PA6 | aplicador de fitosanitarios
Pesticide Certificate
Pflanzenschutz-Sachkundenachweis
Pflanzenverwendung
Pig Farming | ?porcino
pig husbandry | pig management | Schweinehaltung | porcicultura | élevage porcin
Plant Knowledge | plant identification | ?botany | botánica | Pflanzenkenntnisse | botanique | ?Botanik | conocimiento de plantas | reconnaissance des végétaux | plant health | connaissance des végétaux | Pflanzenkunde | Artenkenntnis | connaissance des plantes | Staudenkenntnisse | identificación de plantas
Plant Passports
?plantations
?planting
planting plans
Pot Fishing
?Poultry
poultry management | poultry husbandry
Precision Farming | precision agriculture | agricultura de precisión | agriculture de précision
Propagation | plant propagation | propagación de plantas | Pflanzenvermehrung | multiplication des plantes | seed sowing | propagación | reproducción de plantas | ?Vermehrung | multiplication végétale | ?Aussaat | cultivo in vitro
=Provet
Pruning | poda | Baumschnitt | Rebschnitt | taille de la vigne | Obstbaumschnitt | Gehölzschnitt | poda en verde | taille des arbres | tree pruning | vine pruning | taille des arbustes | Heckenschnitt | Rückschnitt | taille des végétaux | podas | Strauchschnitt
QS-System
Rainwater Harvesting
Rasenpflege
RCVS
recorte de pezuñas
Reforestation | Aufforstung | reforestación | reboisement
Regenerative Agriculture
Reptile Care
Riding Instruction
Rights of Way
River Restoration
Rose Pruning
Sawmilling
schooling horses | doma de caballos | Beritt
seaweed farming | seaweed cultivation | algoculture
Seed and Seedlings | ?sowing | ?siembra | ?semis | semilleros | Jungpflanzen | seed saving | viveros | vivero | pépinière | nursery growing | Baumschulpflanzen
Seed Cleaning | seed storage
seed drilling | drilling and seeding | siembra directa | semis direct
Seed Production | Saatgutproduktion | producción de semillas
Seed Testing
?Seeding
Seilklettertechnik
shearing
Sheep Shearing
sheepdog handling
Sheepdogs
shellfish purification | shellfish depuration
Shepherding
Silage Making | ensilaje | Silagebereitung
slurry management | slurry spreading | Gülleausbringung | gestión de purines | épandage
Soft Landscaping
soil analysis | análisis de suelos | Bodenproben | analyse des sols | soil sampling | Bodenanalyse | analyses de sol
Soil Management | gestión del suelo | gestion des sols
Sports Turf
?sprayers | Feldspritze | pulvérisateur
spraying certificates
Spritzschein
Stable Management
Strimming
stump grinding
Surgical Aid in Animals | aide chirurgicale | Vetocom
?tala
talado
técnica de ordeño
Timber Harvesting | Holzernte | aprovechamiento maderero | timber harvest
tonte de pelouse | Rasenmähen | siega de césped
tonte de pelouses
Top Dressing
topiary
Tractor Operation | tractor work | operating tractors | drive a tractor | drive tractors | driving a tractor
Traitement phytosanitaire
Traktorführerschein
Trawling
Tree Identification
tree inspection
Tree Planting
Tree Surveys | tree survey | arbolado urbano
Tree Work
trepa
turf care | turf maintenance | entretien du gazon
turf management
Turfing
Variable Rate Application | variable-rate spreading | teilflächenspezifische Düngung | dosis variable
vertical farming
Verticutting
veterinary anaesthesia
Veterinary Auxiliary Qualification | titre ASV | =ASV | auxiliar técnico veterinario
Veterinary Nursing | veterinary medicine | ?veterinaria | Tiermedizin | médecine vétérinaire | RVN | veterinary surgery | auxiliar veterinario | veterinary care | Tierarzthelferin | asistencia veterinaria | soins vétérinaires | animal anaesthesia
veterinary radiography
Veterinary Skills
VetView
?Viticulture | ?viticultura | ?Weinbau | vine growing | conduite de la vigne | vineyard management | travaux de la vigne | vineyard work | travail de la vigne | gestión de viñedos | viñedo | ?taille | poda de viñedo | Rebarbeiten | travaux en vert | palissage | canopy management | trabajos de viña | atado de viña | emparrado
Weinbergspflege | poda de viña
Wildlife Surveys
Wood Splitting
Woodchipper
Wool Grading
zoo animal husbandry | zookeeping | Zootierpflege
# Cleaning, security, beauty and retail services
34a
access control | control de accesos | Zutrittskontrolle | contrôle d'accès | control de acceso | Zugangskontrolle
Acrylic Nails | acrylics
?Aesthetics
Afro Hair
Alarm Response
Alarm Systems | burglar alarms | alarmes anti-intrusion
Alarmverfolgung
Antique Restoration
aparatología
Appliance Repair | appliance repairs
armed guard | licencia de armas | vigilante con arma | Waffensachkunde nach 7 | port d'arme
Aufguss
Babysitting
back stock
Bag Searches | Taschenkontrollen | palpation de sécurité
balayage
banking procedures
barbering | barbería | barbier | beard trimming | Bartpflege | arreglo de barba | taille de barbe | ?shaving | ?afeitado | ?Rasur | ?rasage | hot towel shaves | wet shaving
?Beard Care | ?barbe | ?barba
Beauty Therapy | tratamientos de belleza
BICSc
Biohazard Cleaning
Body Piercing
Body Search
body-worn cameras
Book Restoration
Botox
BP Coiffure | CAP coiffure
Braiding
Bridal Make-up
Bridal Wear
brow shaping
building displays | display building
Butler Service
carpet cleaning
case polishing
Cash in Transit | Geld- und Werttransport | transporte de fondos | transport de fonds
Catalogue Management | product catalogues | Katalogmanagement | gestión de catálogo | gestion de catalogue
CCTV Monitoring | =CCTV | videovigilancia | Videoüberwachung | vidéosurveillance | CCTV licence | télésurveillance | circuito cerrado de televisión | alarm monitoring | monitores de CCTV | Monitorüberwachung | écrans de contrôle | surveillance par écrans | control de cámaras
CCTV Operation
Chauffeuring
Chemical Dosing
Chemical Peels
Chimney Sweeping | ramonage
?Cleaning | ?limpieza | ?Reinigung | ?nettoyage | industrial cleaning | limpieza industrial | Gebäudereinigung | Reinigungsarbeiten | bionettoyage | Unterhaltsreinigung | deep cleaning | entretien des locaux | nettoyage industriel | ~limpieza general | Reinigungserfahrung | floor machines | autolaveuse | chemical handling | ~productos químicos de limpieza | limpieza de superficies | manejo de productos químicos | monobrosse | manipulación de productos químicos | ?produits chimiques | limpieza a fondo | ?remise en état
Cleaning Techniques | cleaning chemicals | productos de limpieza | Reinigungsmittel | produits d'entretien | floor polishing | abrillantado | scrubber-dryer | fregadora | Reinigungsmaschinen | Grundreinigung | nettoyage des sols | techniques de nettoyage | Desinfektionsmaßnahmen | Hygienepläne | produits de nettoyage | Flächendesinfektion | cleaning products | cleaning machines | ?decluttering | Reinigungstechniken | steam cleaning | Reinigungschemie | pulido de suelos | cristalizado de suelos | Bodenbeschichtung | décapage | lustrage | Einscheibenmaschine | Scheuersaugmaschine | hidrolimpiadora | Hochdruckreinigung | nettoyage haute pression
Clinical Cleaning
Clock Repair
close protection | protection rapprochée | protección de personas
CNAPS
CNC Woodworking
colorations
colour-coded cleaning
Colour Coding
Commercial Cleaning
Computer Repair
concession management
conflict management training
Conservation of Art | art conservation | ?conservación | Restaurierung | restauration d'œuvres | conservación y restauración | paper conservation | restauración de obras de arte | Konservierung | conservation-restauration | textile conservation | book conservation | conservation framing | ?restauration | restauración de obras | restauration de tableaux
contact lens fitting | Kontaktlinsenanpassung | adaptación de lentes de contacto | adaptation de lentilles | contactología | contactologie
Control Room Operation
corsetry | corset making
COSHH
Cosmetology | beauty treatments | estética | Kosmetik | esthétique | lash extensions | CAP esthétique | pedicure | Pediküre | Gesichtspflege | beauté des pieds
CQP APS | CQP agent de sécurité
Crime Scene Cleaning
Crowd Management | crowd control | Einlasskontrolle | gestión de multitudes
crowd safety | crowd safety management
Curtain Making
Cushion Making
Cutting and Styling | precision cutting | corte y peinado | coupe et coiffage
delivery unloading
?department management
depilación láser
Dermal Fillers
Dermalogica
Dermaplaning
Desinfektionspläne
?Diamond Grading
Disinfection | desinfección | Desinfektion | désinfection | nettoyage et désinfection | limpieza y desinfección
Dog Patrols
Domestic Cleaning
door supervision | control de aforo | Einlasskontrollen
dry cleaning | ?tintorería | chemische Reinigung | lavado en seco
Ear Piercing
Elder Companionship
Empfangsdienst
=EPI
épilation laser
épilations
escapements | Hemmungen
event installations | floral installations
Event Security
extensiones de pestañas
extensions de cils
eyelash extensions
fabric inspection
facial treatments
facials | soins du visage | tratamientos faciales | Gesichtsbehandlungen
*?Färben
Fensterreinigung | lavage des vitres
?filtrage
fine line tattooing | blackwork
Fire Evacuation
Fire Safety Certification | habilitation incendie
Fire Warden | Evakuierungshelfer | équipier de première intervention | planes de evacuación | plan de autoprotección
first aid cover
fitting room service
Floor Buffing
floor care | floor maintenance
Floor Cleaning
foreign exchange service
?fouille
fresh produce handling
Funeral Arrangements
Funeral Care
Funeral Directing | embalming | tanatopraxia | thanatopraxie | Bestattung | funeral arranging | Bestattungswesen | tanatoestética
Furniture Removal
Fußpflege
gap scanning
Garment Fitting
Garment Pressing
Garment Technology | Bekleidungstechnik
gel nails
Gem Setting
Geslib
Google Shopping
Graffiti Removal
Grave Digging
=GSSK
?Guarding | Bewachung | gardiennage
Gutter Cleaning
hair colouring | ?coloración | ?coloration | Colorationen | Färbetechniken | colorimetría | colorimétrie | Farbtechniken | tintes capilares | coloración capilar | ?mechas | Strähnchen | ?mèches | Balayage-Technik | colorimetría capilar | ?highlights | ?foils | colour correction | ?Haarfarbe | ?Strähnen
?Hair Styling
Hair Washing
haircutting | Haarschnitt | Haarschnitte | hair cutting | corte de pelo | corte de cabello | Haarschneiden | ?coupe | coupe de cheveux | ?coupes | ladies' haircutting | Herrenhaarschnitte | corte masculino | hairstyling | ?peinados | coiffage | ?brushing | blow-drying | ?Styling | extensions capillaires | hair extensions | Dauerwelle | ?perms | ?permanentes
?Hairdressing | ?peluquería | Friseurhandwerk | ?coiffure | coupe homme | ?extensiones | techniques de coloration | Strähnentechniken | recogidos | Hochsteckfrisuren | chignons
Hautanalyse
Hautpflege
hazardous waste | residuos peligrosos
?=Henna
Homework Help | homework support
Hospital Cleaning | limpieza hospitalaria | Krankenhausreinigung | OP-Reinigung
Hospital Sterile Services | central de esterilización
House Sitting
Hydrafacial
Image Consulting | asesoramiento de imagen | conseil en image | Stilberatung | style advice | asesoría de imagen
in-store demonstrations
incident logs | main courante | mains courantes | tenue de la main courante | parte de incidencias | partes de incidencias | Wachbuch
Incident Reporting
incremental displays
Inventuren | recuento de existencias
Invisible Mending
ironing | planchado | Bügeln | repassage | laundry pressing
Jewellery Repair
K9 handling | guía canino | Diensthundeführer | ?maître-chien | agent cynophile
Keratin Treatment
Key Cutting | duplicado de llaves
Key Holding | ?acuda
Kosmetikbehandlungen
laser hair removal
Lash Lifts
?Laundry | ?lavandería | Wäscherei | ?blanchisserie | Textilreinigung | ?lingerie
Laundry Operations | Wäschepflege | lavado y planchado | soin du linge | entretien du linge | Wäscherei und Mangel
Librisoft | =Tite-Live
limpieza de mantenimiento
?lone worker
Loss Prevention | theft prevention | prevención de pérdidas | Ladendiebstahl | démarque inconnue | control de pérdidas | stock loss | merma | pérdida desconocida | Inventurdifferenzen | démarque
loss prevention audits
Make-up Artistry | make-up | ?maquillaje | Visagistik | ?maquillage | stage make-up | Maskenbild | maquillaje profesional
Makeup Artistry
manicure | manicura | Maniküre | manucure | nail art | Gelnägel
Maniküre und Pediküre | manicura y pedicura
markdown management
Massage Therapy | ?massage | ?masaje | Massagetherapie | ?massages | ?masajes | quiromasaje | Massagetechniken | ?Massagen | Thai massage | Swedish massage | deep tissue massage | reflexología | reflexology | Reflexzonenmassage | hot stone massage | sports massage | Sportmassage | modelages | aromatherapy | massage sportif | masaje deportivo | ?modelage
Memorial Masonry
Men's Haircuts | coupes homme | gents' cuts | coupes hommes
merchandising standards
Microblading | micropigmentación | Permanent Make-up
microneedling
movement servicing | quartz movements | mechanical movements | Uhrwerke | mouvements mécaniques
Musical Instrument Repair
Nageldesign
Nagelmodellage
Nail Care
Nail Extensions
?nails
object handling | manipulation d'œuvres | manipulación de obras | art handling | manipulación de obras de arte | Kunsttransport
Office Cleaning
Omnichannel | omni-channel | omnicanal | Omnichannel-Handel
onglerie
?Optics | dispensing optics | ?óptica | ?Optik | ?optique | lens fitting | optical dispensing | Brillenanpassung | Augenoptik | montage de lunettes | frame fitting | ajuste de gafas | Refraktionsbestimmung | ?Werkstattarbeit | spectacle fitting | ?graduación | montaje de lentes | taillage de verres | Sehtest | frame styling | refracción ocular
optometry | optometría | Optometrie
Painting Conservation
palpation
Patrol Duties | security patrols | ?rondas | Objektschutz | ?rondes | Kontrollgänge | rondas de vigilancia | patrolling | ?surveillance | rondes de sécurité | Streifendienst
?Patrols | Streifengänge | Veranstaltungsschutz | ?Werkschutz | Bestreifung
pedicura
?peelings
Perming
Personenschutz
Pet Sitting
Pfortendienst
Phone Repair
physical intervention
planogram compliance
Pool Cleaning
Pool Maintenance | pool chemistry | pool plant operation | mantenimiento de piscinas | pool water testing | entretien de piscines | Badewasseraufbereitung | pool operations
pose d'ongles
presentación del producto
pressure washing
preventive conservation | conservation préventive | conservación preventiva | präventive Konservierung
product recalls
product rotation
product sampling
promotional displays
Quilting
recycling | reciclaje | tri des déchets | waste sorting | Mülltrennung | Abfalltrennung | separación de residuos | ?tri
Recycling Sorting
réfraction | Refraktion | refracción | graduación de la vista
Refuse Collection
?Removals
Retail Security
Revierdienst
Ring Sizing
Sachkunde §34a
Sachkundeprüfung
Sachkundeprüfung § 34a
Safe Opening
Sauna Operation
Scalp Treatment
Schließdienst
?Schneiden
Schneidern
School Runs
search procedures
Security Guarding
Security Licence | SIA licence | ~SIA badge | Sachkundeprüfung 34a | carte professionnelle CNAPS | vigilante de seguridad | §34a | 34a GewO | SIA Door Supervisor | Unterrichtung nach 34a | carte professionnelle | habilitación de vigilante | tarjeta de identidad profesional | Sachkundeprüfung nach § 34a | Sachkundeprüfung nach §34a | =SIA | 34a Unterrichtung | Werkschutzfachkraft
Sedex | SMETA | SMETA audits
Self-Defence | defensa personal | Selbstverteidigung
Sewing Machine Repair
Shellac
Shoe Repair
SIA door supervisor licence
Sign Making
Silver Polishing
skin analysis | análisis de piel | diagnostic de peau
Skin Care
Skincare
Skip Loading
soins corporels
soins esthétiques
soins visage
Sortimentsplanung | Sortimentspflege | gestión de surtido
Spray Finishing
Spray Tanning
SSIAP 1 | SSIAP 2
SSIAP 3
stain removal | Fleckentfernung | détachage
stockroom management | stock room management
store opening procedures
store replenishment
store walks
Street Sweeping
Tattoo Removal
Tattooing | tatuaje | Tätowieren | tatouage
TFP APS
?threading
?=TIP
TIP de vigilante | vigilante de seguridad habilitado | vigilante de explosivos | escolta privado
TIP vigilante
Tischlern
toile making
tratamientos corporales | body treatments | soins du corps
Trend Forecasting | trend research | Trendforschung | análisis de tendencias
*?uñas
uñas de gel
Unterrichtung §34a
?vigilancia
void checks
Waffensachkunde
Wardrobe Management
wastage control
Waste Management | gestión de residuos | Abfallwirtschaft | gestion des déchets | Entsorgung | waste disposal | Entsorgungswirtschaft | Abfallmanagement | waste handling | ?residuos
Waste Segregation
Watch Repair
wax carving
waxing | épilation | depilación
Weighbridge Operation
Wig Fitting
Wimpernverlängerung
window cleaning | limpieza de cristales | Glasreinigung | nettoyage de vitres | lavage de vitres
Wreath Making
wreaths | Kränze
X-ray Screening
`
