/** What software people name: languages, frameworks, tools, clouds. Notation: see ../vocabulary.ts. */
export const software = `
# Programming languages
ABAP OO
Active Directory Attacks
Active Directory Security
?==Ada
Agentic AI
AI Agents
?=Altair
AnyLogic
?=Apex
API Security
Assembly Language | ?=Assembler | x86 assembly | ?ensamblador
AutoHotkey
?Automation
AWK
AWS Certified Cloud Practitioner
AWS Certified Developer
AWS IoT
Azure Fundamentals
Azure IoT Hub
Back-end Development | backend development
?=Ballerina
=Bash | ~Bash scripting | shell scripting | Shell-Skripte | Unix shell | scripting shell
Bokeh
Business Logic
?=C | C language | C programming | ANSI C | Embedded C | lenguaje C | langage C | Programmiersprache C
C# | C sharp | CSharp
C++ | C plus plus | cpp | ~modern C++ | C++17 | C++20
?=Cesium
?=Claude
Claude Code
Clojure
Cloud Cost Management
Cloud Networking
Cluster Computing
COBOL
Code Generation
CoffeeScript
Common Lisp | ?=Lisp
Computational Physics
?=Conda
Constraint Programming
Copilot Studio
CPLEX
=CREST
CREST Certification
?Cron
?=Crystal | ~Crystal language
CSS | CSS3
?=Cypher
?=D | D language
?=Dart
Data Clean Rooms
?Data Management
Data Marketplaces
Data Marts
Data Observability
?Data Products
?Data Science | science des données | ciencia de datos | Datenwissenschaft
?Data Sharing
deck.gl
Delphi | Object Pascal
?Digital Twins
Discrete-event Simulation
EasyBuild
?Edge Computing
=EJB
?=Elixir
?=Elm
Erlang
Event Loops
Exploit Development
F# | F sharp
Finite Differences
Fortran
Front-end Development | frontend development
Full-stack Development
Fuzzing
GDScript
?=Gemini
ggplot2
?=Go | Golang | ~Go language | ~Go programming
Google Associate Cloud Engineer
Google Maps API
=GPEN
Gradio
GraphHopper
GraphQL
?=Gremlin
?=Groovy
=GWAPT
Haskell
Haxe
Headless BI
==HERE Maps
Home Assistant
=HPC | high-performance computing
HTML | HTML5
=HTTP
=HTTPS
Image Generation
?Industrial IoT
Inference Optimisation
Jakarta EE | Java EE | J2EE | JEE
Java | ~Java 8 | ~Java 11 | ~Java 17 | ~Java 21 | ~=Java SE
Java Certification
JavaScript | ECMAScript | ES6 | =JS
=JMS
=JNDI
Job Schedulers
Job Scheduling
=JSP
?=Julia | ~Julia language
Kepler.gl
Knowledge Distillation
Kotlin
Lightdash
Linux Professional Institute
?=Llama
=Lua
Materialised Views
Mathematical Modelling
MATLAB
Memory Management
MES Integration
?=MFC
Microsoft Copilot
?Middleware
Midjourney
?=Mistral
Mobile Development | app development
Model Compression
Model Context Protocol
?=Mojo
=MPI
=MVC
Network Security Monitoring
?=Nim
Node-RED
Numerical Analysis
Numerical Methods
OBIEE
Objective-C
OCaml
?=Octave
OpenACC
OpenCL
OpenMP
Operational Research
OR-Tools
Oracle Certified Professional
=OSEP
OSRM
=OSWE
Parallel Computing
?=Pascal
Password Cracking
=PCEP
Performance Optimisation
Performance Tuning
=Perl
PHP | ~PHP 8
Physical Penetration Testing
PL/SQL
PostScript
PowerShell
?=Processing
=Prolog
Protocol Design
Pyomo
Python | ~Python 3 | ~Python scripting
Quantisation
Query Engines
?=R | R programming | R language | tidyverse
?=Racket
Regular Expressions
Route Optimisation Algorithms
?=RPG
RStudio
?=Ruby
?=Rust | ~Rust language | ~Rust programming
Salesforce Certification
=SAS
?=Scala
?=Scheme
Scientific Computing
?=Scratch
?Scripting
Scrum.org
=SDLC | Software Development Life Cycle | software development lifecycle | full software lifecycle | full development lifecycle
Semantic Layer
Servlets
Sigma Computing
SimPy
Slowly Changing Dimensions
Slurm
?==Smalltalk
=SOA
Social Engineering Tests
Software-Defined Networking
?Software Development | Softwareentwicklung | desarrollo de software | développement logiciel | développement de logiciels
?Software Engineering
=Solidity
Spack
SPARQL
Speech Synthesis
SQL | ~SQL queries | ~consultas SQL | ~requêtes SQL | ~SQL-Abfragen
Stable Diffusion
State Machines
?Static Analysis
Streamlit
?==Swift | Swift UI
SwiftUI
Systems Integration
Systems Programming
SystemVerilog
T-SQL | Transact-SQL
?=Tcl
ThingsBoard
Third-party Integrations
TLS
Turf.js
Type Systems
TypeScript
VBA | Visual Basic for Applications | ~VBA macros | ~macros VBA | Excel macros | Makros
VBScript
?=Vega
Verilog
VHDL
Virtual Environments
Visual Basic | VB.NET
Voice Assistants
Vyper
Web Application Development
Web Application Security
Web Development | desarrollo web | Webentwicklung | développement web
Web Security
WebAssembly | WASM
Windows Services
Workday Studio
XML
XPath
XQuery
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
Ant Design
Apollo Client
Apollo GraphQL
=ARIA
?=Astro
?=Babel
Backbone.js
=BEM
BigCommerce
BITV
?=Bootstrap | Twitter Bootstrap
Bulma
?=Canvas API
Chakra UI
Chart.js
?=Chromatic
Cloudflare Pages
commercetools
Contao
Craft CMS
Cross-browser Compatibility | cross-browser testing
CSS Grid
CSS Modules
D3.js | D3
?Design Systems | ?design system | sistemas de diseño | Designsysteme | ?Designsystem
ECharts
Eleventy
Email Templates
Ember.js | =Ember
?=Emotion
Emotion CSS
==EN 301 549
?=Enzyme
esbuild
ESLint
Figma
Flexbox
?=Gatsby
Ghost CMS
GSAP | GreenSock
?=Gutenberg
?=Handlebars
Highcharts
HTML Emails
HTMX
?=Hugo
Hybris
internationalisation of interfaces
=JAWS
?=Jekyll
jQuery
Kentico
?=Kirby
?=Knockout
Knockout.js
Leaflet.js
=LESS
Liferay
?=Lighthouse
?=Liquid
?=Lit
LMS Administration
Mapbox GL
Material UI | =MUI | Material Design
Micro Frontends | microfrontends
MJML
MobX
?=Neos
Neos CMS
Next.js | NextJS
NgRx
npm
Nuxt | Nuxt.js
=NVDA
?=Nx
OpenLayers
OXID
?=Parcel
?=Pinia
pnpm
?=Polymer
PostCSS
Preact
?=Prettier
PrimeNG
Prismic
Progressive Web Apps | PWA | PWAs
?=Pug
?=Quasar
Qwik
Radix UI
?=React | React.js | ReactJS
React Hook Form
React Query
React Router
React Testing Library
=Redux
Redux Toolkit
?=Relay
?=Remix
Responsive Design | responsive web design | diseño responsive | diseño adaptable | responsives Webdesign | design responsive | conception responsive
?=Rollup
RxJS
Salesforce Commerce Cloud
SAP Commerce
=Sass | SCSS
Sass/SCSS
=SCORM | xAPI
Screen Readers | screen reader testing | lectores de pantalla | lecteurs d'écran | VoiceOver
Section 508
Server-side Rendering | =SSR
Service Workers
shadcn/ui
Shopify Liquid
Shopify Plus
Single-page Applications | ?=SPA
Sitecore
Solid.js | SolidJS
Spryker
Statamic
Static Site Generation
?=Stencil
Storyblok
=Storybook
styled-components
=Svelte | SvelteKit
Sylius
Tailwind CSS | =Tailwind
TanStack
TanStack Query
Three.js
tRPC
Turborepo
?=Twig
TypoScript
Umbraco
=Vite
VTEX
Vue.js | ?==Vue | VueJS | ~Vue 3
Vuetify
Vuex
WCAG | ~WCAG 2.1 | ~WCAG 2.2 | ~WCAG 2.1 AA | WAI-ARIA
Web Accessibility | accessibility testing | accesibilidad web | Barrierefreiheit im Web | accessibilité web | digital accessibility | accessibilité numérique | barrierefreie Webseiten | =Barrierefreiheit | ?accessibilité | accessibility of interfaces | RGAA
Web Components
Web Performance | Core Web Vitals | rendimiento web
Webflow CMS
WebGL
WebGPU
Webpack
WebRTC
WebSockets | WebSocket
WooCommerce plugins
WordPress plugins
?=Yarn
Zeroheight
Zustand
# Back end
.NET | ~.NET Core | dotnet | ~.NET 8 | ~.NET Framework
ActiveMQ
Actix
AdonisJS
Adyen
aiohttp
Airflow DAGs
?=Akka
Amazon SQS
Apache Camel
Apache HTTP Server | Apache web server | =?Apache
Apache Solr | Solr
Apache Thrift
Apache Tomcat | =Tomcat
API Design | API development | diseño de API | diseño de APIs | conception d'API | APIs design
API gateway
API gateways
API Integration | integración de API | API-Schnittstellen | ?Schnittstellen | intégration d'API | third-party APIs | integración de APIs | interfaces API
=Apigee
Apollo Server
Appian
ASP.NET | ASP.NET Core | ASP.NET MVC
AsyncAPI
Auth0
?=Axum
Azure Service Bus
Blazor
=Boomi
=Bun
?Caching
CakePHP
?=Capybara
?=Celery
Clean Architecture | hexagonal architecture | arquitectura hexagonal | hexagonale Architektur | architecture hexagonale
CodeIgniter
CQRS
?=Dapper
Dell Boomi
Deno
DICOM
Distributed Systems | sistemas distribuidos | verteilte Systeme | systèmes distribués | distributed computing
?=Django | Django REST framework
Doctrine ORM
Domain-driven Design | DDD
=Drizzle
Dropwizard
Echo framework
?=Ecto
=EDI
Elasticsearch | Elastic Search
?=Eloquent
Entity Framework | EF Core
Entity Framework Core
event-driven architecture | event-driven architectures | arquitectura orientada a eventos
Event Sourcing
EventBridge
?=Express | Express.js | ExpressJS
FastAPI
Fastify
FHIR
?=Fiber
?=Flask
Flyway
?=Gin
Gradle
?=Grails
gRPC
?=Hapi
Hasura
Hazelcast
?=Hibernate
High Availability | alta disponibilidad | Hochverfügbarkeit | haute disponibilité
HL7
IBM MQ
JBoss
=JDBC
=JPA
JSF
?JSON
JUnit
JVM Tuning | =JVM
=JWT
=Koa
?=Kong
Ktor
Laravel
=LDAP
LINQ
Liquibase
LiveView
MassTransit
=Maven | ~Apache Maven
MediatR
Message Queues | message brokers | message queue | colas de mensajes
Micronaut
?Microservices | ~micro-services | microservice | microservicios | ~Microservices-Architektur | ~microservice architecture | Mikroservices
?=Minitest
Mockito
Mongoose
MuleSoft
?=NATS
NestJS | Nest.js
Nginx
Node.js | NodeJS | ?=Node
NUnit
OAuth | OAuth2 | ~OAuth 2.0
OpenAPI | =Swagger
OpenSearch
=ORM
Payment Integration | payment gateways | PayPal integration
=Pega | Pega CRM
?=Phoenix | ~Phoenix framework
PHPUnit
Play Framework
=Prisma
Protocol Buffers
Pub/Sub
Pydantic
Quarkus
RabbitMQ
Rate Limiting
Reactive Programming
REST API design
REST APIs | REST API | ~RESTful APIs | ~RESTful API | RESTful | REST-Schnittstellen | APIs REST | API REST | ~RESTful services | REST services | ?=REST | RESTful API design
RSpec
Ruby on Rails | =Rails | =RoR
Salesforce Apex
=SAML
=Sanity
SAP Integration
SAP Integration Suite
SAP PI/PO
?Scalability
Sequelize
Serverless | ~serverless architecture
Service-Oriented Architecture
Sidekiq
SignalR
=Sinatra
Single Sign-On
?=SNS
=SOAP
SOLID Principles | principios SOLID | SOLID-Prinzipien | principes SOLID
Spring Batch
Spring Boot | SpringBoot
Spring Cloud
=Spring Data
Spring Framework | ?=Spring
Spring MVC
Spring Security
SQLAlchemy
Strapi | headless CMS
=Stripe
Stripe API
?=Struts
Symfony
Temporal Workflows
?=Thrift | protobuf
?=Thymeleaf
=TIBCO
?=Tornado
Traefik
Twilio
TwiML
TypeORM
Vaadin
Vert.x
WCF
Webhooks
WebLogic
webMethods
WebSphere
WildFly
WinForms
WPF
WSO2
xUnit
?=Yii
?=Zend
Zend Framework | Laminas
ZeroMQ
# Mobile and games
AI programming for games
Android Development | ?Android | ~Android SDK | Android Studio | ~desarrollo Android | ~Android-Entwicklung | ~développement Android
App-Entwicklung
App Store Connect
App Store Deployment
App Store Optimisation | =ASO
App Store Submission
?=AR
AR/VR
ARCore
ARKit
augmented reality | realidad aumentada | réalité augmentée
?=Capacitor
Cocoa Touch
CocoaPods
Cocos2d
?=Combine
Combine framework
Console Development
Cordova
Core Data
Core ML
?coroutines
Crashlytics
CryEngine
?=Dagger
desarrollo móvil
?=Detox
développement mobile
DirectX
?=Expo
Firebase Cloud Messaging
?=Flutter
game balancing
Game Design | diseño de videojuegos | Spieldesign
Game Physics
GameMaker
Gameplay Programming
Godot
Google Play
Google Play Console
?=Hilt
In-app Purchases
=Ionic
iOS Development | ?iOS | ~iOS SDK | ~desarrollo iOS | ~iOS-Entwicklung | ~développement iOS
Jetpack Compose
Kotlin Coroutines
Kotlin Flow
Kotlin Multiplatform
Level Design | diseño de niveles | Leveldesign
?=Metal
Metal API
mobile app development
Mobile Security
Motion Capture | mocap
?Multiplayer
multiplayer networking
MVVM
narrative design
=NFC
Offline-first
Offline-first Design
offline sync | offline synchronisation
OpenGL
OpenXR
Perforce
=Phaser
?=Photon
physics engines
Physics Simulation
PlayStation SDK
Playtesting
push notifications
quest design
React Native
realidad virtual | VR development
réalité virtuelle
Realm Database
?=Retrofit
Room Database
RxJava
Shader Programming | shaders | HLSL | GLSL
SpriteKit
Steamworks
Swift Package Manager
TestFlight
UIKit
?=Unity | Unity3D | ~Unity 3D
Unreal Engine | =Unreal
virtual reality
=VR
Vuforia
=Vulkan
Xamarin | .NET MAUI
Xbox SDK
Xcode
XCTest
# Databases
?=Algolia
Amazon Aurora
Amazon RDS
ArangoDB
?=Aurora
backup strategies | backup strategy
?=Cassandra | ~Apache Cassandra
?=Chroma
ClickHouse
Cloud Spanner
CockroachDB
Cosmos DB
Couchbase
CouchDB
Data Guard
data modelling | modelado de datos | Datenmodellierung | modélisation de données | modélisation des données
Database Administration | administración de bases de datos | Datenbankadministration | administration de bases de données | database administrator | =DBA
Database Design | diseño de bases de datos | Datenbankdesign | conception de bases de données
Database Replication
Database Security
database tuning | database performance tuning | Datenbankoptimierung
?Databases | ?bases de datos | ?Datenbanken | ?bases de données | gestión de bases de datos
DBeaver
diseño de esquemas
?=Druid
DuckDB
DynamoDB | ~Amazon DynamoDB
Elasticache
ETL-Entwicklung
Exasol
failover clustering | failover | high availability clusters
Filemaker
Firebase
Firestore
graph databases
Greenplum
HBase
IBM Db2 | DB2
InfluxDB
Informix
JanusGraph
log shipping
MariaDB
Meilisearch
Memcached
Microsoft Access | ~MS Access | ?=Access
Microsoft SQL Server | SQL Server | MSSQL | MS SQL | ~MS SQL Server
Milvus
MongoDB | Mongo
MySQL
Neo4j
?=Neptune
Netezza
NoSQL | ~NoSQL databases
Oracle APEX
Oracle Database | ?=Oracle | ~Oracle DB | Oracle SQL
Oracle RAC
?partitioning
pgAdmin
PgBouncer
pgvector
=Pinecone
?=Pinot
PostGIS
PostgreSQL | Postgres
Qdrant
Query Optimisation | SQL tuning | query tuning | optimización de consultas | Abfrageoptimierung | optimisation de requêtes
QuestDB
?=Realm
Redgate
Redis
relational databases | relationale Datenbanken | bases de datos relacionales | bases de données relationnelles
?replication
RMAN
SAP ASE
ScyllaDB
?Sharding
SQLite
Stored Procedures | procedimientos almacenados | gespeicherte Prozeduren | procédures stockées
Supabase
Sybase
Teradata
TiDB
Time Series Databases
TimescaleDB
?triggers
Valkey
vector databases
Vertica
Weaviate
YugabyteDB
# Cloud and operations
=AIX
AKS
Alertmanager
Alibaba Cloud
Amazon Athena
Amazon CloudFormation | CloudFormation
Amazon EC2 | EC2
Amazon ECS
Amazon EKS | EKS
Amazon Redshift | Redshift
Amazon S3 | =S3
Amazon Web Services | AWS | ~AWS Cloud
?=Ansible | ~Ansible playbooks
Anthos
Apache Pulsar
AppDynamics
Argo CD | ArgoCD
Argo Workflows
?=ArgoCD Rollouts
ARM templates
Artifactory
AS/400
AWS CDK
AWS Certified Solutions Architect | AWS certification | certificación AWS | AWS-Zertifizierung
AWS Lambda | Lambda functions
Azure Bicep | =Bicep
Azure Certifications
Azure DevOps
Azure Functions
Azure Monitor
Azure Pipelines
?=Backstage
?Backup
Backup and Recovery | backups | copias de seguridad | Datensicherung | sauvegardes
Backup and Restore | restore tests | restauration de données | Datensicherung und Wiederherstellung
?=Bamboo
Bitbucket
Blue-Green Deployments
Build Automation
Buildkite
?=Caddy
?=Calico
Canary Releases
Capacity Planning | planificación de capacidad | Kapazitätsplanung
CentOS
Ceph
Chaos Engineering
Checkmk
?=Chef | ~Chef Infra
CI/CD | ~CI/CD pipelines | CI-CD | =CICD
Cilium
CircleCI
Cloud Architecture | arquitectura cloud | Cloud-Architektur | architecture cloud | arquitectura en la nube
Cloud Computing | computación en la nube | cloud infrastructure | Cloud-Infrastruktur | infraestructura cloud | cloud services | Cloud-Technologien | cloud platforms
Cloud Functions
Cloud Migration | migración a la nube | migration cloud
Cloud Run
Cloud Security | seguridad en la nube | Cloud-Sicherheit | sécurité cloud
Cloudflare
CloudFront
CloudWatch
?=Cognito
Commvault
?=Concourse
Configuration Management
?=Consul | ~HashiCorp Consul
containerd
Containerisation | ?containers | ?contenedores | Containerisierung | ?conteneurs | container orchestration | Container-Technologien
Continuous Delivery | entrega continua | continuous deployment | livraison continue | déploiement continu
Continuous Integration | integración continua | intégration continue | kontinuierliche Integration
cost optimisation
?=Crossplane
Datadog
Debian
Dell EMC
DevOps | ~DevOps practices
DevSecOps
DigitalOcean
Disaster Recovery | recuperación ante desastres | Notfallwiederherstellung | plan de reprise d'activité
=Docker | Docker Compose | Docker Swarm
Dynatrace
eBPF
Elastic Stack | =ELK | ~ELK stack
?=Envoy
Error Budgets
Fargate
Fastlane
?=Fastly
Feature Flags
FinOps
Fluentd
?=Flux
Flux CD
Fly.io
FreeBSD
=Git | ~Git version control
GitHub
GitHub Actions
GitLab
GitLab CI | GitLab CI/CD
GitOps
Google Cloud Certification
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
?=Honeycomb
Hybrid Cloud
Hyper-V | HyperV
IBM i
Icinga
=IIS
Incident Management | gestión de incidencias | gestion des incidents | Störungsmanagement | incident handling | gestión de incidentes
incident response | respuesta a incidentes | respuesta ante incidentes | réponse aux incidents | réponse à incident | gestion des incidents de sécurité | Sicherheitsvorfälle
Infrastructure as Code | IaC | infraestructura como código | Infrastruktur als Code
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
=KVM
LaunchDarkly
Linkerd
Linux | ~Linux administration | ~administración de Linux | GNU/Linux | ~administration Linux | ~Linux-Kenntnisse
Load Testing | performance testing | pruebas de carga | Lasttests | tests de charge | pruebas de rendimiento | load tests | load test | Lasttest
Logstash
?=Loki
?mainframe
Microsoft Azure | Azure | ~Azure Cloud | ~MS Azure
MinIO
Monitoring and Alerting | Monitorización
Multi-cloud
Nagios
=NAS | storage area networks
NetApp
Netlify
New Relic
?=Nexus
?=Nix
?=Nomad
Nutanix
Observability | observabilidad | observabilité
Octopus Deploy
OpenShift | ~Red Hat OpenShift
OpenStack
OpenTelemetry
OpenTofu
Opsgenie
Oracle Cloud
?=OVH
OVHcloud
?=Packer
PagerDuty
Platform Engineering
Podman
Prometheus
=Proxmox
PRTG
Pulumi
?=Puppet
=RAID
?=Rancher
=Red Hat
Red Hat Enterprise Linux | RHEL | Red Hat Linux
Release Management | gestión de versiones
Rocky Linux
Route 53
RPG IV
Rubrik
?runbooks
?=Salt | SaltStack
=SAN
?=Sentry
Server Administration | Serveradministration | administración de servidores | administration de serveurs
Site Reliability Engineering | SRE | site reliability
SLIs
=SLO
SLOs
?=Solaris
=Spinnaker
Splunk
?=Statuspage
Step Functions
=Subversion | =SVN
=SUSE
System Administration | systems administration | administración de sistemas | Systemadministration | administration système | administration systèmes
systemd
tape libraries | tape backup
TeamCity
?=Tekton
?=Tempo
Terraform
Terragrunt
?=Thanos
Travis CI
Ubuntu
=Unix
?=Vagrant
?=Varnish
Veeam | ~Veeam Backup
Vercel
Version Control | control de versiones | Versionskontrolle | Versionsverwaltung | gestion de versions
Virtualisation | virtualización | Virtualisierung
VMware | vSphere | VMware vSphere | ESXi
z/OS
Zabbix
?=Zipkin
# Desktop, network and support
2nd-Level-Support
2nd Line Support | second-line support | support niveau 2
3CX
Acronis
Active Directory | Entra ID | Azure AD | Azure Active Directory
Anwenderbetreuung
AnyDesk
Apple macOS | macOS | Mac OS
Arista
?=Aruba
Asset Tracking
assistance utilisateurs
=Asterisk
?=Autopilot
AV Equipment
AZ-104
AZ-500
AZ-900
Azure Virtual Desktop
Batch Scripting
Benutzerbetreuung
Benutzersupport
BGP
BMC Remedy
Cabling
CCIE
CCNA
CCNP
Check Point
ChromeOS
Cisco | ~Cisco IOS | NX-OS | Cisco Meraki | ~Cisco networking
Cisco Call Manager
Cisco Unified Communications
Citrix
Citrix XenApp
CKA
CKAD
COBIT
CompTIA A+ | CompTIA Network+ | CompTIA
CompTIA Security+ | Security+
CompTIA Server+
Data Centre Operations
device management
DHCP
=DNS
enaio
Endpoint Management | unified endpoint management
?=Exchange
Exchange Server | Microsoft Exchange | Exchange Online
?=F5
Firewalls | firewall | cortafuegos | pare-feu | ~firewall configuration
First-Level
First-line Support | 1st line support | soporte de primer nivel
Fortinet | FortiGate
Freshdesk Suite
Freshservice
GLPI
Google Docs
Google Sheets
Google Workspace | G Suite
Google Workspace Administration
Group Policy | =GPO | group policies | Gruppenrichtlinien
Hardware Maintenance | PC hardware | mantenimiento de hardware | Hardwarekenntnisse
?hardware repair
Hardware Support
Hardwarereparatur
Help Desk Support | helpdesk | help desk | IT support | soporte técnico | support informatique | service desk | soporte informático | technical support | technischer Support | assistance technique | First-Level-Support | Second-Level-Support
?imaging
IPv6
ISO 20000
IT Asset Management | asset inventory
ITIL | ~ITIL foundation | ~ITIL v4 | ~ITIL 4
=ITSM
Ivanti
Jamf | ~Jamf Pro
Jira Service Management
JNCIA
=Juniper
Kandji
LAN/WAN
Licence Management | Lizenzmanagement | gestión de licencias | gestion des licences
load balancers
load balancing | balanceo de carga
LPIC
LPIC-1
ManageEngine
MCSA
MCSE
=MDM
MDT
Meraki
Microsoft 365 | Office 365 | M365 | O365
Microsoft 365 Administration
Microsoft Certified
Microsoft Intune | Intune
Microsoft SharePoint | SharePoint | ~SharePoint Online | DokuWare
Microsoft Teams | ~MS Teams | ?=Teams
Microsoft Windows Server | Windows Server
MikroTik
Mobile Device Management
montaje de equipos
=MPLS
MS-900
NetFlow
Network Administration | ?networking | administración de redes | Netzwerkadministration | administration réseau | ~networking protocols | redes informáticas | Netzwerktechnik | administration réseaux | network security | computer networking | ?Netzwerke
Network Automation
network design
Network Monitoring
Network Protocols | =LAN | =WAN
Network Segmentation | segmentación de red | Netzwerksegmentierung | segmentation réseau
Network Troubleshooting
Netzwerkdesign
Nintex
Onboarding and Offboarding
OneDrive
OSPF
=OTRS
=PABX
Palo Alto
Palo Alto Firewalls
Palo Alto Networks
Patch Management | ?patching | gestión de parches | Patchmanagement
PC Assembly
pfSense
Printer Maintenance
Printer Support
Problem Management
?proxies
proxy servers
QoS
Rack and Stack
=RDS
?Redes
redes wifi
Remote Desktop
Remote Support | Fernwartung | télémaintenance
reparación de equipos
RHCE
RHCSA
?routers
?routing
routing and switching
=SCCM | Configuration Manager
SD-WAN
server maintenance | mantenimiento de servidores | Serverwartung | maintenance de serveurs
ServiceNow
=SIP
=SLA | service level agreements | acuerdos de nivel de servicio
SNMP
SolarWinds
Sophos
soporte a usuarios | desktop support
soporte remoto
structured cabling | cableado estructurado | strukturierte Verkabelung | câblage structuré | câblage VDI
support niveau 1
support utilisateurs
?switches
?switching
TCP/IP
Teams administration
TeamViewer
?Telephony
Terraform Associate
ticketing tools
TOPdesk
Troubleshooting | ?resolución de averías | Fehlerbehebung | dépannage informatique | Problembehebung | trouble-shooting
Ubiquiti
=UDP
UniFi
user account management | software deployment | despliegue de equipos
User Administration | Benutzerverwaltung
User Support | end-user support | support utilisateur | Anwendersupport | assistance aux utilisateurs
User Training
=VDI
Video Conferencing
VLANs | =VLAN
VoIP | IP telephony | telefonía IP
=VPN | VPNs
WatchGuard
Wi-Fi
Wi-Fi Surveys | wireless surveys | wireless site surveys | Ekahau | WLAN-Ausleuchtung
Windows 10 | Windows 11 | Windows administration | Microsoft Windows | Windows environment | Windows environments | Windows OS | ~MS Windows
Windows-Clients
Windows deployment
wireless networks
Wireshark
WLAN
Zendesk Suite
# Security
análisis de registros | analyse de journaux
analyse de risques
ANSSI
application security
AppSec
ArcSight
Berechtigungskonzepte | access reviews | user access reviews
blue team
BSI-Grundschutz
BSI IT-Grundschutz
Burp Suite
Business Continuity Planning
Carbon Black
=CASB
CCSP
CEH | Certified Ethical Hacker
Checkmarx
CIS benchmarks
CIS Controls
=CISA
=CISM
CISSP
Computer Forensics
Container Security
Cortex XDR
CRISC
CrowdStrike
CrowdStrike Falcon
Cryptography | criptografía | Kryptographie | Kryptografie | cryptographie
Cyber Essentials
Cyber Kill Chain
CyberArk
?Cybersecurity | cyber security | ?ciberseguridad | ?IT-Sicherheit | ?cybersécurité | information security | Informationssicherheit | seguridad informática | sécurité informatique | seguridad de la información | sécurité de l'information
CySA+
Darktrace
DAST
Data Loss Prevention
Defender for Endpoint
Digital Forensics | informática forense | IT-Forensik | investigation numérique
=DLP
=DSPT
EBIOS
EBIOS RM
=EDR | endpoint protection
Elastic Security
Elastic SIEM
Email Security
EnCase
encryption
Endpoint Security
Esquema Nacional de Seguridad | =ENS
Ethical Hacking | hacking ético | ethisches Hacking
Exabeam
FedRAMP
?=Fortify
GCFA
GCIH
gestion des correctifs
Ghidra
GIAC
?hardening
Identity and Access Management | IAM | identity management | gestión de identidades
=IDS
IDS/IPS
IEC 62443
intrusion detection
=IPS
ISO 22301
ISO 27001 | ISO/IEC 27001 | ISO27001
ISO 27001 Lead Auditor
ISO 27002
IT-Grundschutz
Kali Linux
Key Management
Keycloak
KRITIS
?log analysis
malware analysis | análisis de malware | Malware-Analyse | analyse de malwares | analyse de logiciels malveillants
Memory Forensics
Metasploit
=MFA
Microsoft Defender
Microsoft Sentinel
?=Mimecast
MITRE ATT&CK
multi-factor authentication
=NAC | network access control | 802.1X
Nessus
NIS2 | =NIS-2
NIST | ~NIST framework | ~NIST Cybersecurity Framework
NIST 800-53
NIST CSF
Nmap
Okta
OpenID Connect | OIDC
OSCP
OT Security
OWASP | ~OWASP Top 10 | ~OWASP Top Ten
?=PAM
PCI DSS
Penetration Testing | pen testing | pentesting | pruebas de penetración | Penetrationstests | tests d'intrusion | pentest | pruebas de intrusión | penetration tests | penetration test | Penetrationstest | test d'intrusion
PenTest+
phishing analysis
Phishing Simulation
Phishing Simulations
Physical Security
Ping Identity
privileged access management
Proofpoint
Public Key Infrastructure | =PKI
Purple Teaming
QRadar
Qualys
Rapid7
red teaming
reverse engineering
Risikoanalysen
SailPoint
SAST
?=SCA
secure coding | programación segura
Secure Development
Security Architecture
Security Auditing
security audits
Security Awareness
Security Awareness Training
Security Engineering
security monitoring
Security Onion
Security Operations | ~security operations centre
SentinelOne
SIEM
Sigma Rules
?=Snort
Snyk
?=SOAR
=SOC
=SOC 2
SOC Analysis
Social Engineering
Splunk Enterprise Security
SSCP
SSO
Suricata
Tenable
Third-party Risk
Threat Detection
Threat Hunting
threat intelligence | inteligencia de amenazas
Threat Modelling | threat modeling | modelado de amenazas | Bedrohungsanalyse
TISAX
Vendor Risk
Veracode
Vulnerability Assessment | vulnerability assessments
Vulnerability Management | vulnerability scanning | gestión de vulnerabilidades | Schwachstellenmanagement | gestion des vulnérabilités | Schwachstellenanalyse | Schwachstellenanalysen | análisis de vulnerabilidades | analyse de vulnérabilités
Vulnerability Scans | vulnerability scan | Schwachstellenscans | escaneo de vulnerabilidades | escaneos de vulnerabilidades | scans de vulnérabilités
=WAF
Web Application Testing | web app testing | web application security testing
=XDR
=YARA
?=Zeek
Zero Trust
# Quality and testing
Acceptance Testing | UAT | user acceptance testing | pruebas de aceptación
=ALM
API Testing | pruebas de API | API-Tests
Appium
Applitools
Azure Test Plans
Behaviour-driven Development | BDD | =Gherkin
BrowserStack
Bug Reporting | bug tracking | defect tracking | defect management | defect reporting | Fehlermanagement | gestión de defectos | suivi des anomalies
Bugzilla
Charles Proxy
Compatibility Testing
Contract Testing | ?=Pact
?=Cucumber
?=Cypress
End-to-end Testing | e2e testing | end-to-end tests
estrategia de pruebas
exploratory testing
Game Testing
Gatling
HIL Testing | hardware-in-the-loop | =HIL | software-in-the-loop
HP ALM
Integration Testing | integration tests | pruebas de integración | Integrationstests | tests d'intégration
Internationalisation | i18n
ISTQB | ~ISTQB certification
ISTQB Foundation
=Jasmine
?=Jest
=Karate
Katalon
LoadRunner
Localisation Testing
=Locust
?=Mantis
Manual Testing | pruebas manuales | manuelles Testen | tests manuels
Mobile Testing | pruebas móviles
?=Mocha
Mutation Testing
Performance Tests | tests de performance
?=Playwright
?=Postman
Profiling | performance profiling
?=Puppeteer
Pytest
=QTest
Ranorex
ReadyAPI
Regression Testing | pruebas de regresión | Regressionstests | tests de régression
REST Assured
Robot Framework
Sanity Testing
Sauce Labs
Security Testing | pruebas de seguridad
Selenium | ~Selenium WebDriver
Smoke Tests
SoapUI
Software Testing | pruebas de software | Softwaretests | tests logiciels | quality assurance testing
SonarQube
SpecFlow
?=Squish
stratégie de test
Stress Testing of Software | pruebas de estrés | Stresstests
Stress Tests
System Testing | Systemtests | pruebas de sistema | smoke testing | functional testing | pruebas funcionales | Funktionstests | tests fonctionnels
Test Automation | automated testing | automated tests | automatización de pruebas | pruebas automatizadas | pruebas automáticas | Testautomatisierung | automatisierte Tests | tests automatisés | automatisation des tests
Test Case Design
Test Data Management
Test Documentation
Test-driven Development | TDD | desarrollo guiado por pruebas | testgetriebene Entwicklung
Test Management | Xray
Test Planning | test plans | test cases | planes de prueba | casos de prueba | Testfälle | plans de test | cas de test | test scripts | Testspezifikation | Testpläne | Testplanung | test case | test plan
test strategies
Test Strategy
TestComplete
Testing Library
TestNG
TestRail
Teststrategie
=Tosca
Tricentis Tosca
=UFT
UI test automation | UI testing
Unit Testing | unit tests | pruebas unitarias | tests unitaires
=Vitest
WebdriverIO
=Zephyr Scale
# Software practice and embedded
abas ERP
Agile Methodology | Agile | ~agile methods | ~agile development | metodologías ágiles | ~agile Methoden | méthodes agiles | ~agile delivery | métodos ágiles | ~agile Softwareentwicklung | metodología ágil | ~méthode agile | ~agile Arbeitsweise | ~agile working | agile coaching | agile methodologies | desarrollo ágil | développement agile
Algorithms | algoritmos | Algorithmen | algorithmes | ~algorithms and data structures
API Documentation
Arduino
ARIS
?=ARM
ARM Cortex | ARM architecture
ARM Cortex-M
ASIC Design
=ASPICE
Automation Anywhere
Automotive SPICE
AUTOSAR
Azure Boards
bare-metal programming | bare-metal development | bare-metal firmware | bare-metal C
Battery Management | battery management systems | sistemas de baterías
=Bazel
Blockchain
Blue Prism
Bluetooth | Bluetooth Low Energy | =BLE
?=Boost
Bootloader
bootloaders
BPMN | business process modelling | modelado de procesos | Prozessmodellierung | modélisation de processus | Prozessmanagement | gestión por procesos | Prozessanalyse
Buildroot
Camunda
?=CAN
CAN Bus
CANalyzer
==CANape
=CANoe
CANopen
Clean Code
CMake
==CoAP
Code Review | code reviews | revisión de código | revue de code | revues de code | revisiones de código | relecture de code
Codebeamer
?Compilers
Computer Graphics
?=Confluence
Control Theory
CUDA
data structures | estructuras de datos
Debugging | ?depuración | débogage
DeFi
Dependabot
Design Patterns | patrones de diseño | Entwurfsmuster
Device Drivers
device trees
Digital Signal Processing | DSP | procesamiento de señales | Signalverarbeitung | traitement du signal | signal processing
DITA
DO-178C
DO-254
docs-as-code
=DOORS
dSPACE
Dynamics 365 Customisation
Eclipse IDE
Embedded Linux
Embedded Systems | sistemas embebidos | eingebettete Systeme | systèmes embarqués | embedded software | Embedded-Systeme | embedded development
==EN 50126
==EN 50128
ERP Implementation
ESP32
EtherCAT
Ethereum
?Ethernet
ethers.js
Extreme Programming | =XP
firmware
Firmware Development | desarrollo de firmware | Firmware-Entwicklung | développement de firmware
FlexRay
FluxCD
?=Foundry
FPGA | FPGAs
Functional Programming | programación funcional | funktionale Programmierung
functional safety
funktionale Sicherheit
Game Development | desarrollo de videojuegos | Spieleentwicklung | développement de jeux
gap analysis
?=Gazebo
=GCC
GDB
?=Gerrit
GitHub Copilot | IA generativa | generative KI | IA générative
Hardhat
Hyperledger
I2C
IBM DOORS
IEC 61508
IEC 62304
?=INCA
Infor LN
information design
?=Insomnia
IntelliJ IDEA
Internet of Things | IoT | IdO
ISO 26262
?=Jama
JD Edwards
Jira
JTAG
Kanban | planificación de sprints | Sprint-Planung
Kerberos
Kernel Development
kernel drivers
Lightning Web Components
?=LIN
Linux Drivers
Linux Kernel
=LLVM
LoRa
LoRaWAN
Low-code Development | low-code | no-code
?=LTE
LTspice | SPICE simulation | PSpice
MadCap Flare
?Markdown
Mendix
=Mercurial
Microcontrollers | microcontroladores | Mikrocontroller | microcontrôleurs
Microsoft Power Automate | Power Automate
Miro boards
MISRA | MISRA C
mob programming
Modbus
Model-based Design | model-based systems engineering | =MBSE | modellbasierte Entwicklung
Motion Planning | path planning | trajectory planning | Bahnplanung
MoveIt
MQTT
Multithreading | concurrency | concurrent programming | parallel programming | Nebenläufigkeit | programación concurrente
NB-IoT
Nexus Repository
Object-oriented Programming | OOP | programación orientada a objetos | objektorientierte Programmierung | programmation orientée objet | object-oriented design | OOP concepts | Objektorientierung
Odoo Development
?On-call | postmortems | post-mortems
OPC UA
Oracle ERP
=OTA | over-the-air updates
OTA updates | firmware updates over the air
OutSystems
Pair Programming | ?pairing | programación en pareja
PCB layout | routage de cartes
=PCIe
PIC Microcontrollers
Polarion
Power Apps
Power Management | low-power design | ultra-low power
Power Platform | ~Microsoft Power Platform | Dataverse
proALPHA
process design
Profibus
Profinet
?Programming | ?programación | ?Programmierung | ?programmation | Programmierkenntnisse
PyCharm
Qiskit
QML
=QNX
=Qt
Quartus
Raspberry Pi
=Redmine
Refactoring | ?legacy code | refactorización
Release Notes | changelogs | notes de version
=Renovate
Requirements Engineering | requirements analysis | análisis de requisitos | Anforderungsanalyse | analyse des besoins | Anforderungsmanagement
requirements gathering | toma de requisitos | recueil des besoins | requirements elicitation | gather requirements | gathering requirements
Requirements Management | gestión de requisitos | gestion des exigences
Robotic Process Automation | RPA | automatización robótica
=ROS | =ROS2 | Robot Operating System
=ROS 2
RTL Design
RTOS | FreeRTOS
=SAFe | Scaled Agile
Sage X3
Salesforce Development
Salesforce Flow
SAP Basis
SAP BTP
=SAP IBP
SAP PI
SAPUI5
Scrum | ~Scrum Master | ~certified Scrum master | =CSM | =PSM | ~Scrum-Methodik | ~méthode Scrum | ~metodología Scrum | ~Scrum methodology | ~Scrum-Methode
?=SDL
seguridad funcional
Sensor Fusion | fusión de sensores | Sensorfusion | Kalman filters | Kalman filter
ServiceNow Development
Signavio
single sourcing
SLA Management | SLAs | Service Levels
=SLAM | simultaneous localisation and mapping
Smart Contract Auditing
Smart Contracts
Software Architecture | arquitectura de software | Softwarearchitektur | architecture logicielle | systems architecture | Software-Architektur
Software Design | diseño de software | Softwareentwurf | conception logicielle
Software Documentation
SOQL
=SPI
SPI bus
=SPICE
?=STL
STM32
structured authoring
sûreté de fonctionnement
SysML
system design
Systems Engineering | ingeniería de sistemas | Systemtechnik | ingénierie système
Technical Documentation | documentación técnica | technische Dokumentation | documentation technique | technical writing | redacción técnica | rédaction technique
Technical Leadership
Test Benches | test bench | Prüfstände | Prüfstand | bancos de pruebas | banco de pruebas | bancs d'essai | banc d'essai | bancos de ensayo
TFS
?=Truffle
Trunk-Based Development
U-Boot
=UART
UiPath
UML
?=USB
User Manuals | user guides | manuales de usuario | Benutzerhandbücher | manuels d'utilisation
Vector CANoe
Visual Studio
Visual Studio Code
Visualforce
?=Vivado
=VLSI
VxWorks
Web3.js
wxWidgets
X++
Xilinx
Yocto
YouTrack
Z-Wave
=Zephyr
Zephyr RTOS
Zigbee
`
