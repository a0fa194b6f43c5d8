/** What software people name: languages, frameworks, tools, clouds. Notation: see ../vocabulary.ts. */
export const software = `
# Programming languages
?=Ada
?=Apex
Assembly Language | Assembler | x86 assembly | ensamblador
AutoHotkey
AWK
Bash | ~Bash scripting | shell scripting | Shell-Skripte | Unix shell | scripting shell
?=C | C language | C programming | ANSI C | Embedded C | lenguaje C | langage C | Programmiersprache C
C# | C sharp | CSharp
C++ | C plus plus | cpp | ~modern C++ | C++17 | C++20
Clojure
COBOL
CoffeeScript
Common Lisp | ?=Lisp
Crystal | ~Crystal language
CSS | CSS3
?=D | D language
?=Dart
Delphi | Object Pascal
?=Elixir
?=Elm
Erlang
F# | F sharp
Fortran
GDScript
ggplot2
?=Go | Golang | ~Go language | ~Go programming
GraphQL
?=Groovy
Haskell
HTML | HTML5
Jakarta EE | Java EE | J2EE | JEE
Java | ~Java 8 | ~Java 11 | ~Java 17 | ~Java 21 | ~Java SE
JavaScript | ECMAScript | ES6 | =JS
?=Julia | ~Julia language
Kotlin
=Lua
MATLAB
Objective-C
OCaml
?=Pascal
=Perl
PHP | ~PHP 8
PL/SQL
PowerShell
?=Processing
Prolog
?=Python | ~Python 3 | ~Python scripting
?=R | R programming | R language | tidyverse
RStudio
?=Ruby
?=Rust | ~Rust language | ~Rust programming
=SAS
?=Scala
?=Scheme
?=Scratch
Smalltalk
Solidity
SQL | ~SQL queries | ~consultas SQL | ~requêtes SQL | ~SQL-Abfragen
?=Swift | ~Swift UI
SwiftUI
T-SQL | Transact-SQL
?=Tcl
TypeScript
VBA | Visual Basic for Applications | ~VBA macros | ~macros VBA | Excel macros | Makros
Verilog
VHDL
Visual Basic | VB.NET
WebAssembly | WASM
XML
XSLT
YAML
?=Zig
# Web front end
Accessible Components
Adobe Experience Manager
AEM
=Ajax
Alpine.js
?=AMP
=Angular | AngularJS | ~Angular 2+
Angular Material
animations CSS
Apollo Client
Apollo GraphQL
ARIA
?=Astro
?=Babel
Backbone.js
BEM
BigCommerce
?=Bootstrap
?=Canvas API
Chakra UI
Chart.js
commercetools
Contao
Craft CMS
Cross-browser Compatibility | cross-browser testing
CSS Grid
CSS Modules
D3.js | D3
?Design Systems | ?design system | sistemas de diseño | Designsysteme
Eleventy
Ember.js | Ember
?=Emotion
esbuild
ESLint
Figma
Flexbox
?=Gatsby
?=Gutenberg
?=Handlebars
Highcharts
HTMX
?=Hugo
Hybris
internationalisation of interfaces
?=Jekyll
jQuery
?=Kirby
?=Knockout
Leaflet.js
=LESS
Liferay
?=Liquid
?=Lit
Mapbox GL
Material UI | MUI | Material Design
Micro Frontends | microfrontends
MobX
?=Neos
Next.js | NextJS
NgRx
npm
Nuxt | Nuxt.js
?=Nx
OXID
?=Parcel
?=Pinia
pnpm
?=Polymer
PostCSS
Preact
PrimeNG
Progressive Web Apps | PWA | PWAs
?=Pug
?=Quasar
Qwik
?=React | React.js | ReactJS
React Query
Redux
?=Remix
Responsive Design | responsive web design | diseño responsive | diseño adaptable
?=Rollup
RxJS
Salesforce Commerce Cloud
SAP Commerce
=Sass | SCSS
Sass/SCSS
Server-side Rendering | =SSR
Shopify Liquid
Single-page Applications | =SPA
Sitecore
Solid.js | SolidJS
Spryker
Statamic
?=Stencil
Storybook
styled-components
Svelte | SvelteKit
Sylius
Tailwind CSS | Tailwind
TanStack
TanStack Query
Three.js
Turborepo
?=Twig
TypoScript
Umbraco
=Vite
VTEX
Vue.js | Vue | VueJS | ~Vue 3
Vuetify
Vuex
WCAG | ~WCAG 2.1 | ~WCAG 2.2 | ~WCAG 2.1 AA | WAI-ARIA
Web Accessibility | accessibility testing | accesibilidad web | Barrierefreiheit im Web | accessibilité web | digital accessibility | accessibilité numérique | barrierefreie Webseiten
Web Components
Web Performance | Core Web Vitals | rendimiento web
Webflow CMS
WebGL
Webpack
WebSockets | WebSocket
WooCommerce plugins
WordPress plugins
?=Yarn
Zustand
# Back end
.NET | ~.NET Core | dotnet | ~.NET 8 | ~.NET Framework
Actix
Airflow DAGs
Apache Camel
Apache HTTP Server | Apache web server
Apache Solr | Solr
Apache Tomcat | Tomcat
API Design | API development | diseño de API | diseño de APIs | conception d'API | APIs design
API gateway
API gateways
API Integration | integración de API | API-Schnittstellen | ?Schnittstellen | intégration d'API | third-party APIs | integración de APIs | interfaces API
=Apigee
ASP.NET | ~ASP.NET Core | ~ASP.NET MVC
Blazor
=Boomi
Bun
?Caching
?=Celery
Clean Architecture | hexagonal architecture | arquitectura hexagonal | hexagonale Architektur | architecture hexagonale
CQRS
Dell Boomi
Deno
Distributed Systems | sistemas distribuidos | verteilte Systeme | systèmes distribués | distributed computing
?=Django | ~Django REST framework
Doctrine ORM
Domain-driven Design | DDD
Drizzle
Elasticsearch | Elastic Search
Entity Framework | EF Core
event-driven architecture | arquitectura orientada a eventos
Event Sourcing
?=Express | Express.js | ExpressJS
FastAPI
?=Flask
Flyway
Gradle
gRPC
?=Hapi
?=Hibernate
JBoss
=JDBC
=JPA
?JSON
JUnit
JVM Tuning | =JVM
=Koa
?=Kong
Ktor
Laravel
Liquibase
=Maven | ~Apache Maven
Message Queues | message brokers | message queue | colas de mensajes
Micronaut
?Microservices | microservice | microservicios | ~Microservices-Architektur | ~microservice architecture | Mikroservices
MuleSoft
NestJS | Nest.js
Nginx
Node.js | NodeJS | ?=Node
OAuth | OAuth2 | ~OAuth 2.0 | OpenID Connect | OIDC
OpenAPI | Swagger
OpenSearch
=ORM
Payment Integration | payment gateways | Stripe | Adyen | PayPal integration
?=Phoenix | ~Phoenix framework
=Prisma
Pydantic
Quarkus
RabbitMQ
REST APIs | REST API | ~RESTful APIs | ~RESTful API | RESTful | REST-Schnittstellen | APIs REST | API REST | ~RESTful services | REST services | ?=REST | RESTful API design
Ruby on Rails | Rails | =RoR
SAP Integration
Serverless | ~serverless architecture
Sidekiq
=Sinatra
=SOAP
SOLID Principles
Spring Batch
Spring Boot | SpringBoot
Spring Cloud
=Spring Data
Spring Framework | ?=Spring
Spring MVC
Spring Security
SQLAlchemy
Strapi | headless CMS | =Sanity
Symfony
Temporal Workflows
Thrift | Protocol Buffers | protobuf
=TIBCO
Traefik
WebLogic
WebSphere
WildFly
Zend Framework | Laminas
# Mobile and games
AI programming for games
Android Development | ?Android | ~Android SDK | ~Android Studio | ~desarrollo Android | ~Android-Entwicklung | ~développement Android
App-Entwicklung
App Store Deployment
App Store Optimisation | =ASO
App Store Submission
AR/VR
ARCore
ARKit
augmented reality
Capacitor
Cocoa Touch | UIKit
Cocos2d
?=Combine
Console Development
Cordova
Core Data
?coroutines
Crashlytics
?=Dagger
desarrollo móvil
développement mobile
?=Expo
Firebase Cloud Messaging
?=Flutter
game balancing
Game Design | diseño de videojuegos | Spieldesign
Game Physics
Gameplay Programming
Godot
Google Play
Ionic
iOS Development | ?iOS | ~iOS SDK | ~desarrollo iOS | ~iOS-Entwicklung | ~développement iOS
Jetpack Compose
Kotlin Coroutines
Kotlin Multiplatform
Level Design
?=Metal
mobile app development
Motion Capture | mocap
?Multiplayer
multiplayer networking
MVVM
narrative design
Offline-first Design
OpenGL
Perforce
=Phaser
?=Photon
Physics Simulation
PlayStation SDK
Playtesting
push notifications
quest design
React Native
realidad virtual
réalité virtuelle
Realm Database
Retrofit
Room Database
RxJava
Shader Programming | shaders | HLSL | GLSL
SpriteKit
Steamworks
TestFlight
?=Unity | Unity3D | ~Unity 3D
Unreal Engine | Unreal
virtual reality
=Vulkan
Xamarin | .NET MAUI
Xbox SDK
Xcode
XCTest
# Databases
Amazon Aurora
?=Cassandra | ~Apache Cassandra
ClickHouse
CockroachDB
Couchbase
CouchDB
data modelling | modelado de datos | Datenmodellierung | modélisation de données | modélisation des données
Database Administration | administración de bases de datos | Datenbankadministration | administration de bases de données | database administrator
Database Design | diseño de bases de datos | Datenbankdesign
DBeaver
diseño de esquemas
DynamoDB | ~Amazon DynamoDB
Elasticache
ETL-Entwicklung
Exasol
Firebase
Firestore
graph databases
Greenplum
HBase
IBM Db2 | DB2
InfluxDB
Informix
MariaDB
Memcached
Microsoft Access | ~MS Access | ?=Access
Microsoft SQL Server | SQL Server | MSSQL | MS SQL | ~MS SQL Server
MongoDB | Mongo
MySQL
Neo4j
NoSQL | ~NoSQL databases
Oracle APEX
Oracle Database | ?=Oracle | ~Oracle DB | ~Oracle SQL
?partitioning
pgAdmin
pgvector
Pinecone
PostGIS
PostgreSQL | Postgres
Query Optimisation | SQL tuning | query tuning
?=Realm
Redgate
Redis
relational databases | relationale Datenbanken | bases de datos relacionales | bases de données relationnelles
?replication
?=Room
SAP ASE
?Sharding
SQLite
Stored Procedures
Supabase
Sybase
Teradata
TimescaleDB
?triggers
vector databases
Vertica
Weaviate
# Cloud and operations
AIX
AKS
Alibaba Cloud
Amazon CloudFormation | CloudFormation
Amazon EC2 | EC2
Amazon EKS | EKS
Amazon Redshift | Redshift
Amazon S3 | =S3
Amazon Web Services | AWS | ~AWS Cloud
?=Ansible | ~Ansible playbooks
Apache Pulsar
AppDynamics
Argo CD | ArgoCD
?=ArgoCD Rollouts
Artifactory
AS/400
AWS CDK
AWS Certified Solutions Architect | AWS certification | certificación AWS | AWS-Zertifizierung
AWS Lambda | Lambda functions
Azure Bicep | Bicep
Azure DevOps
Azure Functions
Azure Pipelines
Backup and Recovery | backups | copias de seguridad | Datensicherung | sauvegardes
Bitbucket
Capacity Planning | planificación de capacidad | Kapazitätsplanung
Chaos Engineering
Checkmk
?=Chef | ~Chef Infra
CI/CD | ~CI/CD pipelines | CI-CD | =CICD
Cilium
CircleCI
Cloud Architecture | arquitectura cloud | Cloud-Architektur | architecture cloud | arquitectura en la nube
Cloud Computing | computación en la nube | cloud infrastructure | Cloud-Infrastruktur | infraestructura cloud | cloud services | Cloud-Technologien | cloud platforms
Cloud Functions
Cloud Run
Cloudflare
CloudWatch
?=Concourse
?=Consul | ~HashiCorp Consul
containerd
Containerisation | ?containers | contenedores | Containerisierung | conteneurs | container orchestration | Container-Technologien
Continuous Delivery | entrega continua | continuous deployment | livraison continue | déploiement continu
Continuous Integration | integración continua | intégration continue | kontinuierliche Integration
cost optimisation
?=Crossplane
Datadog
Debian
DevOps | ~DevOps practices
DevSecOps
DigitalOcean
Disaster Recovery | recuperación ante desastres | Notfallwiederherstellung | plan de reprise d'activité
=Docker | ~Docker Compose | ~Docker Swarm
Dynatrace
Elastic Stack | ELK | ~ELK stack
?=Envoy
Fastlane
FinOps
Fluentd
?=Flux
Flux CD
Fly.io
=Git | ~Git version control
GitHub
GitHub Actions
GitLab
GitLab CI | GitLab CI/CD
GitOps
Google Cloud Platform | Google Cloud
Google Kubernetes Engine | GKE
Grafana
Graylog
HAProxy
?=Harbor
HashiCorp Vault | ?=Vault
?=Helm | ~Helm charts
Heroku
Hetzner
Hyper-V
IBM i
Icinga
Incident Management | gestión de incidencias | gestion des incidents | Störungsmanagement | incident handling | gestión de incidentes
incident response
Infrastructure as Code | IaC | infraestructura como código
Istio | service mesh
?=Jaeger
JCL
?=Jenkins | ~Jenkins pipelines
JFrog
JMeter
=k3s
k6
Kibana
Kubernetes | K8s
Kustomize
Linux | ~Linux administration | ~administración de Linux | GNU/Linux | ~administration Linux | ~Linux-Kenntnisse
Load Testing | performance testing | pruebas de carga | Lasttests | tests de charge | pruebas de rendimiento
Logstash
?=Loki
?mainframe
Microsoft Azure | Azure | ~Azure Cloud | ~MS Azure
Monitoring and Alerting | Monitorización
Nagios
Netlify
New Relic
?=Nexus
?=Nomad
Observability | observabilidad | observabilité
OpenShift | ~Red Hat OpenShift
OpenStack
OpenTelemetry
Opsgenie
Oracle Cloud
?=OVH
?=Packer
PagerDuty
Podman
Prometheus
=Proxmox
PRTG
Pulumi
?=Puppet
Rancher
Red Hat Enterprise Linux | RHEL | Red Hat Linux | CentOS
Release Management | gestión de versiones
RPG IV
?runbooks
?=Salt | SaltStack
?=Sentry
Site Reliability Engineering | SRE | site reliability
=SLO
SLOs
?=Solaris
Spinnaker
Splunk
Subversion | =SVN
System Administration | systems administration | administración de sistemas | Systemadministration | administration système | administration systèmes
TeamCity
Terraform
?=Thanos
Travis CI
Ubuntu
=Unix
?=Vagrant
Veeam | ~Veeam Backup
Vercel
Version Control | control de versiones | Versionskontrolle | Versionsverwaltung | gestion de versions
Virtualisation | virtualización | Virtualisierung
VMware | vSphere | ~VMware vSphere | ESXi
z/OS
Zabbix
?=Zipkin
# Desktop, network and support
2nd-Level-Support
Active Directory | Entra ID | Azure AD | ~Azure Active Directory
Anwenderbetreuung
AnyDesk
Apple macOS | macOS | Mac OS
?=Aruba
assistance utilisateurs
Autopilot
AZ-104
AZ-500
AZ-900
Benutzerbetreuung
BGP
Cabling
CCNA
CCNP
Check Point
Cisco | ~Cisco IOS | ~Cisco Meraki | ~Cisco networking
Citrix
CKA
CKAD
CompTIA A+ | ~CompTIA Network+ | CompTIA
CompTIA Security+ | Security+
device management
DHCP | =DNS
Exchange Server | Microsoft Exchange | Exchange Online
?=F5
Firewalls | firewall | cortafuegos | pare-feu | ~firewall configuration
First-Level
Fortinet | FortiGate
Freshdesk Suite
GLPI
Google Docs
Google Sheets
Google Workspace | G Suite
Group Policy | =GPO | group policies | Gruppenrichtlinien
Hardware Maintenance | PC hardware | mantenimiento de hardware | Hardwarekenntnisse
?hardware repair
Hardwarereparatur
Help Desk Support | helpdesk | help desk | IT support | soporte técnico | support informatique | service desk | soporte informático | technical support | technischer Support | assistance technique | First-Level-Support | Second-Level-Support
?imaging
ITIL | ~ITIL foundation | ~ITIL v4 | ~ITIL 4
Jamf | ~Jamf Pro
Jira Service Management
Juniper
LAN/WAN
load balancers
load balancing
LPIC
LPIC-1
MCSA
MDT
Meraki
Microsoft 365 | Office 365 | M365 | O365
Microsoft Certified
Microsoft Intune | Intune | =MDM
Microsoft SharePoint | SharePoint | ~SharePoint Online
Microsoft Teams | ~MS Teams | ?=Teams
Microsoft Windows Server | Windows Server
MikroTik
montaje de equipos
=MPLS
MS-900
Network Administration | ?networking | administración de redes | Netzwerkadministration | administration réseau | ~networking protocols | redes informáticas | Netzwerktechnik | administration réseaux | network security | ~computer networking
network design
Network Protocols | TCP/IP | =LAN | =WAN | =VLAN | VLANs
Netzwerkdesign
OSPF
Palo Alto
Palo Alto Networks
Patch Management | patching | gestión de parches | Patchmanagement
pfSense
Printer Support
?proxies
redes wifi
Remote Support
reparación de equipos
RHCE
RHCSA
?routers
?routing
routing and switching
=SCCM | Configuration Manager
SD-WAN
ServiceNow
Sophos
soporte a usuarios
soporte remoto
structured cabling | cableado estructurado | strukturierte Verkabelung
support niveau 1
support utilisateurs
?switches
?switching
TeamViewer
Terraform Associate
ticketing tools
TOPdesk | Freshservice | =OTRS
Troubleshooting | ?resolución de averías | Fehlerbehebung | dépannage informatique | Problembehebung | trouble-shooting
Ubiquiti
UniFi
VoIP | =SIP | IP telephony | telefonía IP
=VPN | VPNs
WatchGuard
Wi-Fi
Windows 10 | Windows 11 | Windows administration
Windows-Clients
Windows deployment
wireless networks
Wireshark
WLAN
Zendesk Suite
# Security
analyse de risques
ANSSI
application security
AppSec
blue team
BSI IT-Grundschutz
Burp Suite
Carbon Black
CEH | Certified Ethical Hacker
Checkmarx
CIS benchmarks
=CISA
=CISM
CISSP
Cortex XDR
CrowdStrike
Cryptography | criptografía | Kryptographie | Kryptografie | cryptographie
Cyber Essentials
CyberArk
?Cybersecurity | cyber security | ?ciberseguridad | ?IT-Sicherheit | ?cybersécurité | information security | Informationssicherheit | seguridad informática | sécurité informatique | seguridad de la información | sécurité de l'information
DAST
Digital Forensics | informática forense | IT-Forensik
EBIOS
EBIOS RM
=EDR | endpoint protection
Elastic Security
encryption
Esquema Nacional de Seguridad
GCIH
GIAC
?hardening
Identity and Access Management | IAM | identity management | gestión de identidades
=IDS
intrusion detection
=IPS
ISO 22301
ISO 27001 | ISO/IEC 27001 | ISO27001
ISO 27002
IT-Grundschutz
Kali Linux
Keycloak
KRITIS
?log analysis
malware analysis
Metasploit
=MFA
Microsoft Defender
Microsoft Sentinel
MITRE ATT&CK
multi-factor authentication
Nessus
NIS2 | =NIS-2
NIST | ~NIST framework | ~NIST Cybersecurity Framework
Nmap
Okta
OSCP
OWASP | ~OWASP Top 10 | ~OWASP Top Ten
PCI DSS
Penetration Testing | pen testing | pentesting | pruebas de penetración | Penetrationstests | tests d'intrusion | pentest | pruebas de intrusión
phishing analysis
Phishing Simulation
privileged access management
Public Key Infrastructure | =PKI
QRadar
Qualys
Rapid7
red teaming
reverse engineering
Risikoanalysen
SailPoint
SAST
secure coding
security audits
Security Awareness Training
security monitoring
Security Onion
Security Operations | ~security operations centre | =SOC 2
SentinelOne
SIEM
?=Snort
Snyk
SOC Analysis
SSO
Suricata
Tenable
Threat Hunting
threat intelligence | inteligencia de amenazas
Threat Modelling | threat modeling
TISAX
Veracode
Vulnerability Management | vulnerability scanning | gestión de vulnerabilidades | Schwachstellenmanagement | gestion des vulnérabilités
=YARA
Zero Trust
# Quality and testing
Acceptance Testing | UAT | ~user acceptance testing | pruebas de aceptación
API Testing | pruebas de API | API-Tests
Appium
Behaviour-driven Development | BDD | Gherkin
BrowserStack
Bug Reporting | bug tracking | defect tracking | defect management | defect reporting | Fehlermanagement | gestión de defectos | suivi des anomalies
Contract Testing | ?=Pact
?=Cucumber
?=Cypress
End-to-end Testing | e2e testing | end-to-end tests
estrategia de pruebas
exploratory testing
Gatling
HIL Testing | hardware-in-the-loop | =HIL | software-in-the-loop
Integration Testing | integration tests | pruebas de integración | Integrationstests | tests d'intégration
Internationalisation | i18n
ISTQB | ~ISTQB certification
=Jasmine
?=Jest
=Karate
Katalon
LoadRunner
Localisation Testing
=Locust
Manual Testing | pruebas manuales | manuelles Testen | tests manuels
Mobile Testing | pruebas móviles
?=Mocha
Performance Tests | tests de performance
Playwright
?=Postman
Profiling | ~performance profiling
Puppeteer
Pytest
=QTest
Ranorex
Regression Testing | pruebas de regresión | Regressionstests | tests de régression
Robot Framework
Security Testing | pruebas de seguridad
Selenium | ~Selenium WebDriver
SoapUI
Software Testing | pruebas de software | Softwaretests | tests logiciels | quality assurance testing
SonarQube
SpecFlow
stratégie de test
System Testing | Systemtests | pruebas de sistema | smoke testing | functional testing | pruebas funcionales | Funktionstests | tests fonctionnels
Test Automation | automated testing | automated tests | automatización de pruebas | pruebas automatizadas | pruebas automáticas | Testautomatisierung | automatisierte Tests | tests automatisés | automatisation des tests
Test-driven Development | TDD | desarrollo guiado por pruebas | testgetriebene Entwicklung
Test Management | Xray
Test Planning | test plans | test cases | planes de prueba | casos de prueba | Testfälle | plans de test | cas de test | test scripts | Testspezifikation
test strategies
Test Strategy
Testing Library
TestNG
TestRail
Teststrategie
=Tosca
Tricentis Tosca
Unit Testing | unit tests | pruebas unitarias | tests unitaires
=Vitest
WebdriverIO
=Zephyr Scale
# Software practice and embedded
Agile Methodology | Agile | ~agile methods | ~agile development | metodologías ágiles | ~agile Methoden | méthodes agiles | ~agile delivery | métodos ágiles | ~agile Softwareentwicklung | metodología ágil | ~méthode agile | ~agile Arbeitsweise | ~agile working | ~agile coaching
Algorithms | algoritmos | Algorithmen | algorithmes | ~algorithms and data structures
API Documentation
Arduino
?=ARM
ARM Cortex | ARM architecture
=ASPICE
Automotive SPICE
AUTOSAR
Azure Boards | YouTrack | =Redmine
Battery Management | battery management systems | sistemas de baterías
=Bazel
Blue Prism
Bluetooth | Bluetooth Low Energy | =BLE
Bootloader
bootloaders
BPMN | business process modelling | modelado de procesos | Prozessmodellierung | modélisation de processus | Prozessmanagement | gestión por procesos | Prozessanalyse | ARIS | Camunda | Signavio | gap analysis | process design
?=CAN
CAN Bus
CANape
CANoe
CANopen
Clean Code
CMake
Code Review | code reviews | revisión de código | revue de code | revues de code | revisiones de código
?=Confluence
CUDA
data structures | estructuras de datos
Debugging | depuración | débogage
Design Patterns | patrones de diseño | Entwurfsmuster
Device Drivers
device trees
Digital Signal Processing | DSP | procesamiento de señales | Signalverarbeitung | traitement du signal | signal processing
DITA
DO-178C
docs-as-code
Embedded Linux | Yocto
Embedded Systems | sistemas embebidos | eingebettete Systeme | systèmes embarqués | embedded software | Embedded-Systeme | embedded development
EN 50126
EN 50128
ESP32
EtherCAT
?Ethernet
Extreme Programming | =XP
firmware
FPGA | FPGAs
Functional Programming | programación funcional | funktionale Programmierung
functional safety
funktionale Sicherheit
?=Gazebo | MoveIt
=GCC
GitHub Copilot | IA generativa | generative KI | IA générative | ChatGPT
I2C
IEC 61508
IEC 62304
information design
Internet of Things | IoT | IdO
ISO 26262
Jira
JTAG
Kanban
kernel drivers
?=LIN
Linux Kernel
=LLVM
LoRa
LoRaWAN
Low-code Development | low-code | no-code
LTspice
MadCap Flare
?Markdown
Mendix
Microcontrollers | microcontroladores | Mikrocontroller | microcontrôleurs
Microsoft Power Automate | Power Automate
Miro boards
MISRA | MISRA C
Modbus
Model-based Design | model-based systems engineering | =MBSE | modellbasierte Entwicklung
Motion Planning | path planning | trajectory planning | Bahnplanung
MQTT
Multithreading | concurrency | concurrent programming | parallel programming | Nebenläufigkeit | programación concurrente
NB-IoT
Object-oriented Programming | OOP | programación orientada a objetos | objektorientierte Programmierung | programmation orientée objet | object-oriented design
?On-call | postmortems | post-mortems
OPC UA
=OTA | over-the-air updates
OutSystems
Pair Programming | pairing | programación en pareja
PCB layout
Power Apps
Power Management | low-power design | ultra-low power
Power Platform | ~Microsoft Power Platform | Dataverse
Profibus
Profinet
=Qt
Raspberry Pi
Refactoring | ?legacy code | refactorización
Requirements Engineering | requirements analysis | análisis de requisitos | Anforderungsanalyse | analyse des besoins | Anforderungsmanagement
requirements gathering | toma de requisitos | recueil des besoins | requirements elicitation
Requirements Management | Polarion | ?=Jama | gestión de requisitos | gestion des exigences
Robotic Process Automation | RPA | automatización robótica
=ROS | =ROS2 | Robot Operating System
=ROS 2
RTOS | FreeRTOS | Zephyr
=SAFe | Scaled Agile
Scrum | ~Scrum Master | ~certified Scrum master | =CSM | =PSM | ~Scrum-Methodik
seguridad funcional
Sensor Fusion | fusión de sensores | Sensorfusion | Kalman filters | Kalman filter
single sourcing
SLA Management | SLAs | Service Levels
=SLAM | simultaneous localisation and mapping
Software Architecture | arquitectura de software | Softwarearchitektur | architecture logicielle | ?system design | systems architecture | Software-Architektur
Software Design | diseño de software | Softwareentwurf | conception logicielle
=SPI
=SPICE
STM32
structured authoring
sûreté de fonctionnement
SysML
Systems Engineering | ingeniería de sistemas | Systemtechnik | ingénierie système | =DOORS
Technical Documentation | documentación técnica | technische Dokumentation | documentation technique | technical writing | redacción técnica | rédaction technique
Technical Leadership
U-Boot
=UART
UiPath
UML
Vector CANoe
Z-Wave
Zigbee
`
