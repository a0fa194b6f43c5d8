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
=Ajax
Alpine.js
=Angular | AngularJS | ~Angular 2+
?=Astro
?=Babel
Backbone.js
?=Bootstrap
Chart.js
Cross-browser Compatibility | cross-browser testing
D3.js | D3
?Design Systems | ?design system | sistemas de diseño | Designsysteme
Ember.js | Ember
ESLint
Figma
?=Gatsby
HTMX
jQuery
=LESS
?=Lit
Material UI | MUI | Material Design
Micro Frontends | microfrontends
MobX
Next.js | NextJS
Nuxt | Nuxt.js
Preact
Progressive Web Apps | PWA | PWAs
?=React | React.js | ReactJS
Redux
Responsive Design | responsive web design | diseño responsive | diseño adaptable
RxJS
=Sass | SCSS
Server-side Rendering | =SSR
Single-page Applications | =SPA
Solid.js | SolidJS
Storybook
Svelte | SvelteKit
Tailwind CSS | Tailwind
Three.js
=Vite
Vue.js | Vue | VueJS | ~Vue 3
WCAG | ~WCAG 2.1 | ~WCAG 2.2 | ~WCAG 2.1 AA | WAI-ARIA
Web Accessibility | accessibility testing | accesibilidad web | Barrierefreiheit im Web | accessibilité web | digital accessibility | accessibilité numérique | barrierefreie Webseiten
Web Components
Web Performance | Core Web Vitals | rendimiento web
WebGL
Webpack
WebSockets | WebSocket
# Back end
.NET | ~.NET Core | dotnet | ~.NET 8 | ~.NET Framework
Actix
Airflow DAGs
Apache Camel
Apache HTTP Server | Apache web server
Apache Solr | Solr
Apache Tomcat | Tomcat
API Design | API development | diseño de API | diseño de APIs | conception d'API | APIs design
ASP.NET | ~ASP.NET Core | ~ASP.NET MVC
Blazor
Bun
?=Celery
CQRS
Deno
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
Gradle
gRPC
?=Hibernate
JBoss
JUnit
Ktor
Laravel
=Maven | ~Apache Maven
Message Queues | message brokers | message queue | colas de mensajes
Micronaut
?Microservices | microservice | microservicios | ~Microservices-Architektur | ~microservice architecture | Mikroservices
NestJS | Nest.js
Nginx
Node.js | NodeJS | ?=Node
OAuth | OAuth2 | ~OAuth 2.0 | OpenID Connect | OIDC
OpenAPI | Swagger
OpenSearch
=ORM
Payment Integration | payment gateways | Stripe
?=Phoenix | ~Phoenix framework
=Prisma
Quarkus
RabbitMQ
REST APIs | REST API | ~RESTful APIs | ~RESTful API | RESTful | REST-Schnittstellen | APIs REST | API REST | ~RESTful services | REST services
Ruby on Rails | Rails | =RoR
SAP Integration
Serverless | ~serverless architecture
Sidekiq
=SOAP
Spring Boot | SpringBoot
Spring Cloud
Spring Framework | ?=Spring
Spring MVC
Spring Security
Symfony
Temporal Workflows
Traefik
WebLogic
WebSphere
WildFly
Zend Framework | Laminas
# Mobile and games
Android Development | ?Android | ~Android SDK | ~Android Studio | ~desarrollo Android | ~Android-Entwicklung | ~développement Android
App Store Optimisation | =ASO
Capacitor
Cocoa Touch | UIKit
Cordova
?=Flutter
Game Design | diseño de videojuegos | Spieldesign
Gameplay Programming
Godot
Ionic
iOS Development | ?iOS | ~iOS SDK | ~desarrollo iOS | ~iOS-Entwicklung | ~développement iOS
Jetpack Compose
Kotlin Multiplatform
Level Design
OpenGL
Perforce
Physics Simulation
PlayStation SDK
React Native
Shader Programming | shaders | HLSL | GLSL
?=Unity | Unity3D | ~Unity 3D
Unreal Engine | Unreal
=Vulkan
Xamarin | .NET MAUI
Xcode
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
DynamoDB | ~Amazon DynamoDB
Firebase
Firestore
IBM Db2 | DB2
InfluxDB
MariaDB
Memcached
Microsoft Access | ~MS Access | ?=Access
Microsoft SQL Server | SQL Server | MSSQL | MS SQL | ~MS SQL Server
MongoDB | Mongo
MySQL
Neo4j
NoSQL | ~NoSQL databases
Oracle Database | ?=Oracle | ~Oracle DB | ~Oracle SQL
PostGIS
PostgreSQL | Postgres
Query Optimisation | SQL tuning | query tuning
Redis
relational databases | relationale Datenbanken | bases de datos relacionales | bases de données relationnelles
SQLite
Supabase
TimescaleDB
# Cloud and operations
AKS
Amazon CloudFormation | CloudFormation
Amazon EC2 | EC2
Amazon EKS | EKS
Amazon Redshift | Redshift
Amazon S3 | =S3
Amazon Web Services | AWS | ~AWS Cloud
?=Ansible | ~Ansible playbooks
Apache Pulsar
Argo CD | ArgoCD
AWS CDK
AWS Certified Solutions Architect | AWS certification | certificación AWS | AWS-Zertifizierung
AWS Lambda | Lambda functions
Azure Bicep | Bicep
Azure DevOps
Backup and Recovery | backups | copias de seguridad | Datensicherung | sauvegardes
Bitbucket
Capacity Planning | planificación de capacidad | Kapazitätsplanung
?=Chef | ~Chef Infra
CI/CD | ~CI/CD pipelines | CI-CD | =CICD
CircleCI
Cloud Architecture | arquitectura cloud | Cloud-Architektur | architecture cloud | arquitectura en la nube
Cloud Computing | computación en la nube | cloud infrastructure | Cloud-Infrastruktur | infraestructura cloud | cloud services | Cloud-Technologien | cloud platforms
Cloudflare
?=Consul | ~HashiCorp Consul
Containerisation | ?containers | contenedores | Containerisierung | conteneurs | container orchestration | Container-Technologien
Continuous Delivery | entrega continua | continuous deployment | livraison continue | déploiement continu
Continuous Integration | integración continua | intégration continue | kontinuierliche Integration
Datadog
Debian
DevOps | ~DevOps practices
DevSecOps
Disaster Recovery | recuperación ante desastres | Notfallwiederherstellung | plan de reprise d'activité
=Docker | ~Docker Compose | ~Docker Swarm
Dynatrace
Elastic Stack | ELK | ~ELK stack
?=Envoy
Fastlane
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
HashiCorp Vault | ?=Vault
?=Helm | ~Helm charts
Heroku
Hyper-V
Icinga
Incident Management | gestión de incidencias | gestion des incidents | Störungsmanagement | incident handling | gestión de incidentes
incident response
Infrastructure as Code | IaC | infraestructura como código
Istio | service mesh
?=Jenkins | ~Jenkins pipelines
JMeter
k6
Kibana
Kubernetes | K8s
Kustomize
Linux | ~Linux administration | ~administración de Linux | GNU/Linux | ~administration Linux | ~Linux-Kenntnisse
Load Testing | performance testing | pruebas de carga | Lasttests | tests de charge | pruebas de rendimiento
Logstash
?=Loki
Microsoft Azure | Azure | ~Azure Cloud | ~MS Azure
Monitoring and Alerting | Monitorización
Nagios
Netlify
New Relic
?=Nomad
Observability | observabilidad | observabilité
OpenShift | ~Red Hat OpenShift
OpenStack
OpenTelemetry
Opsgenie
?=Packer
PagerDuty
Prometheus
=Proxmox
PRTG
Pulumi
?=Puppet
Red Hat Enterprise Linux | RHEL | Red Hat Linux | CentOS
Release Management | gestión de versiones
?=Salt | SaltStack
?=Sentry
Site Reliability Engineering | SRE | site reliability
Splunk
Subversion | =SVN
System Administration | systems administration | administración de sistemas | Systemadministration | administration système | administration systèmes
TeamCity
Terraform
Travis CI
Ubuntu
=Unix
Veeam | ~Veeam Backup
Vercel
Version Control | control de versiones | Versionskontrolle | Versionsverwaltung | gestion de versions
Virtualisation | virtualización | Virtualisierung
VMware | vSphere | ~VMware vSphere | ESXi
Zabbix
# Desktop, network and support
Active Directory | Entra ID | Azure AD | ~Azure Active Directory
Apple macOS | macOS | Mac OS
BGP
Cabling
CCNA
CCNP
Cisco | ~Cisco IOS | ~Cisco Meraki | ~Cisco networking
Citrix
CompTIA A+ | ~CompTIA Network+ | CompTIA
CompTIA Security+
DHCP | =DNS
Exchange Server | Microsoft Exchange | Exchange Online
Firewalls | firewall | cortafuegos | pare-feu | ~firewall configuration
Fortinet | FortiGate
Google Docs
Google Sheets
Google Workspace | G Suite
Group Policy | =GPO | group policies | Gruppenrichtlinien
Hardware Maintenance | PC hardware | mantenimiento de hardware | Hardwarekenntnisse
Help Desk Support | helpdesk | help desk | IT support | soporte técnico | support informatique | service desk | soporte informático | technical support | technischer Support | assistance technique | First-Level-Support | Second-Level-Support
ITIL | ~ITIL foundation | ~ITIL v4 | ~ITIL 4
Jamf | ~Jamf Pro
Microsoft 365 | Office 365 | M365 | O365
Microsoft Intune | Intune | =MDM
Microsoft SharePoint | SharePoint | ~SharePoint Online
Microsoft Teams | ~MS Teams | ?=Teams
Microsoft Windows Server | Windows Server
Network Administration | ?networking | administración de redes | Netzwerkadministration | administration réseau | ~networking protocols | redes informáticas | Netzwerktechnik | administration réseaux | network security | ~computer networking
Network Protocols | TCP/IP | =LAN | =WAN | =VLAN | VLANs
OSPF
Palo Alto Networks
Patch Management | patching | gestión de parches | Patchmanagement
pfSense
=SCCM | Configuration Manager
ServiceNow
structured cabling | cableado estructurado | strukturierte Verkabelung
TOPdesk | Freshservice | =OTRS
Troubleshooting | ?resolución de averías | Fehlerbehebung | dépannage informatique | Problembehebung | trouble-shooting
VoIP | =SIP | IP telephony | telefonía IP
=VPN | VPNs
Windows 10 | Windows 11 | Windows administration
Wireshark
# Security
Burp Suite
CEH | Certified Ethical Hacker
=CISA
=CISM
CISSP
CrowdStrike
Cryptography | criptografía | Kryptographie | Kryptografie | cryptographie
?Cybersecurity | cyber security | ?ciberseguridad | ?IT-Sicherheit | ?cybersécurité | information security | Informationssicherheit | seguridad informática | sécurité informatique | seguridad de la información | sécurité de l'information
Digital Forensics | informática forense | IT-Forensik
=EDR | endpoint protection
encryption
Identity and Access Management | IAM | identity management | gestión de identidades
ISO 27001 | ISO/IEC 27001 | ISO27001
Kali Linux
Metasploit
Microsoft Defender
Microsoft Sentinel
MITRE ATT&CK
Nessus
NIS2 | =NIS-2
NIST | ~NIST framework | ~NIST Cybersecurity Framework
Nmap
Okta
OSCP
OWASP | ~OWASP Top 10 | ~OWASP Top Ten
PCI DSS
Penetration Testing | pen testing | pentesting | pruebas de penetración | Penetrationstests | tests d'intrusion | pentest | pruebas de intrusión
Phishing Simulation
Public Key Infrastructure | =PKI
QRadar
Security Awareness Training
Security Operations | ~security operations centre | =SOC 2
SIEM
Threat Hunting
threat intelligence | inteligencia de amenazas
Threat Modelling | threat modeling
Vulnerability Management | vulnerability scanning | gestión de vulnerabilidades | Schwachstellenmanagement | gestion des vulnérabilités
Zero Trust
# Quality and testing
Acceptance Testing | UAT | ~user acceptance testing | pruebas de aceptación
Appium
Behaviour-driven Development | BDD | Gherkin
?=Cucumber
?=Cypress
End-to-end Testing | e2e testing | end-to-end tests
exploratory testing
Integration Testing | integration tests | pruebas de integración | Integrationstests | tests d'intégration
Internationalisation | i18n
ISTQB | ~ISTQB certification
?=Jest
Manual Testing | pruebas manuales | manuelles Testen | tests manuels
Playwright
?=Postman
Profiling | ~performance profiling
Pytest
Regression Testing | pruebas de regresión | Regressionstests | tests de régression
Robot Framework
Selenium | ~Selenium WebDriver
Software Testing | pruebas de software | Softwaretests | tests logiciels | quality assurance testing
SonarQube
Test Automation | automated testing | automated tests | automatización de pruebas | pruebas automatizadas | pruebas automáticas | Testautomatisierung | automatisierte Tests | tests automatisés | automatisation des tests
Test-driven Development | TDD | desarrollo guiado por pruebas | testgetriebene Entwicklung
Test Management | Xray
Test Planning | test plans | test cases | planes de prueba | casos de prueba | Testfälle | plans de test
TestRail
Unit Testing | unit tests | pruebas unitarias | tests unitaires
# Software practice and embedded
Agile Methodology | Agile | ~agile methods | ~agile development | metodologías ágiles | ~agile Methoden | méthodes agiles | ~agile delivery | métodos ágiles | ~agile Softwareentwicklung | metodología ágil | ~méthode agile | ~agile Arbeitsweise | ~agile working | ~agile coaching
Algorithms | algoritmos | Algorithmen | algorithmes | ~algorithms and data structures
Arduino
ARM Cortex | ARM architecture
AUTOSAR
Blue Prism
BPMN | business process modelling | modelado de procesos
CAN Bus
CANoe
CANopen
Clean Code
Code Review | code reviews | revisión de código | revue de code | revues de code | revisiones de código
?=Confluence
CUDA
data structures | estructuras de datos
Debugging | depuración | débogage
Design Patterns | patrones de diseño | Entwurfsmuster
Device Drivers
Digital Signal Processing | DSP | procesamiento de señales | Signalverarbeitung | traitement du signal | signal processing
Embedded Linux | Yocto
Embedded Systems | sistemas embebidos | eingebettete Systeme | systèmes embarqués | embedded software | Embedded-Systeme | embedded development
ESP32
EtherCAT
firmware
FPGA | FPGAs
Functional Programming | programación funcional | funktionale Programmierung
Internet of Things | IoT | IdO
Jira
Kanban
Low-code Development | low-code | no-code
Mendix
Microcontrollers | microcontroladores | Mikrocontroller | microcontrôleurs
Microsoft Power Automate | Power Automate
Modbus
MQTT
Object-oriented Programming | OOP | programación orientada a objetos | objektorientierte Programmierung | programmation orientée objet | object-oriented design
OPC UA
OutSystems
Pair Programming | pairing | programación en pareja
Power Apps
Power Platform | ~Microsoft Power Platform | Dataverse
Profibus
Profinet
Raspberry Pi
Requirements Engineering | requirements analysis | análisis de requisitos | Anforderungsanalyse | analyse des besoins | Anforderungsmanagement
requirements gathering | toma de requisitos | recueil des besoins | requirements elicitation
Robotic Process Automation | RPA | automatización robótica
=ROS | =ROS2 | Robot Operating System
RTOS | FreeRTOS | Zephyr
=SAFe | Scaled Agile
Scrum | ~Scrum Master | ~certified Scrum master | =CSM | =PSM | ~Scrum-Methodik
Software Architecture | arquitectura de software | Softwarearchitektur | architecture logicielle | ?system design | systems architecture | Software-Architektur
STM32
SysML
Technical Documentation | documentación técnica | technische Dokumentation | documentation technique | technical writing | redacción técnica | rédaction technique
UiPath
UML
`
