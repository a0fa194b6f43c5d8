/** Data, analytics, artificial intelligence and geographic information. Notation: see ../vocabulary.ts. */
export const data = `
# Analytics and reporting
Ad-hoc Reporting
Adobe Analytics
Alteryx
?=Amplitude
ANOVA
attribution modelling
Berichtswesen mit BI
Biostatistics
Budget Reporting
Business Intelligence | BI tools | inteligencia de negocio
causal inference
Churn Modelling
Cluster Analysis
Cognos
Cohort Analysis | análisis de cohortes
Contentsquare
Crosstabs
Crystal Reports
cuadro de mando
customer analytics
Customer Lifetime Value
dashboard design
Dashboarding
?Dashboards
Data Analysis | data analytics | análisis de datos | Datenanalyse | analyse de données | ~data analysis skills | Datenanalysen | analyse des données | Datenauswertung | analítica de datos
Data Anonymisation | ?anonymisation | anonimización | Anonymisierung
Data Entry | entrada de datos | Dateneingabe | saisie de données | Datenerfassung | introducción de datos | grabación de datos
Data Literacy
Data Quality | calidad de datos | Datenqualität | qualité des données | data cleansing | data cleaning | limpieza de datos | Datenbereinigung
Data Storytelling
Data Visualisation | visualización de datos | Datenvisualisierung | visualisation de données | dataviz
Data Wrangling
?=DAX
descriptive statistics
?=Domo
estadística descriptiva
EViews
Excel Modelling
?Experimentation
GAMS
Google Analytics | GA4 | ~Google Analytics 4
Google Analytics reports
Google Data Studio | Looker Studio | Data Studio
Google Optimize
Google Tag Manager | =GTM
?=Heap
hypothesis testing
inferential statistics
JMP
KNIME
KPI Dashboards
KPI Reporting | KPIs | KPI tracking | cuadros de mando | tableaux de bord | ?=KPI
LimeSurvey
Linear Algebra | álgebra lineal | lineare Algebra | algèbre linéaire
Linear Regression
=Looker
LookML
marketing analytics
Marketing Mix Modelling
Matomo
Matplotlib
Metabase
Metricool
Microsoft Excel | ?=Excel | ~=MS Excel | ~VLOOKUP | ~XLOOKUP | ~pivot tables | ~pivot table | ~Pivot-Tabellen | ~tablas dinámicas | ~tableaux croisés dynamiques | ~Excel avanzado | ~advanced Excel | ~Excel avancé | ~Excel-Kenntnisse | ~Excelkenntnisse | ~SVERWEIS | ~BUSCARV | ~RECHERCHEV | Power Query | Power Pivot | ~Excel básico | ~Excel intermedio | ~basic Excel | ~intermediate Excel | ~Excel basics | ~Excel-Grundkenntnisse | ~bases d'Excel | ~manejo de Excel
MicroStrategy
Mixpanel
Mode Analytics
?=Monte Carlo
Multivariate Analysis
Optimizely
Oracle BI
paneles de control
Piwik PRO
Plotly
=Polars
Power BI | PowerBI | ~Microsoft Power BI
Power BI Report Builder
Qlik | Qlik Sense | QlikView
R Shiny
RapidMiner
Redash
?=Reporting
reporting automation
RStudio Shiny
Sampling Methods
SAP BO
SAP BusinessObjects | BusinessObjects
SAS Enterprise Guide
Seaborn
segmentation analysis
Self-Service BI
?=Shiny
?Simulation
Sisense
?=Snowplow
Spotfire
SPSS | ~IBM SPSS
Stata
Statistical Analysis Plans | statistical analysis plan
statsmodels
Survey Analysis
?=Tableau | ~Tableau Desktop | ~Tableau Server
tableau de bord
Tableau Prep
ThoughtSpot
VWO
Web Analytics | analítica web | Webanalyse | digital analytics
Web Scraping
web tracking
# Data engineering
Advanced SQL
Airbyte
Alation
Apache Airflow | Airflow
Apache Beam
Apache Flink | Flink
Apache Hadoop | Hadoop | HDFS
Apache Hive | ?=Hive
Apache Hudi
Apache Iceberg
Apache Kafka | =Kafka | =Confluent | Kafka Streams
Apache NiFi | NiFi
Apache Paimon
Apache Spark | ?=Spark | Spark SQL | MLlib | Spark Streaming
Apache Superset
?=Athena
?=Avro
AWS Glue
Azure Data Factory
Azure Synapse | =Synapse
Batch Processing
Big Data | macrodatos
BigQuery | ~Google BigQuery
?=Census
change data capture
Cloud Composer
Collibra
=CSV
Dagster
Data Architecture | arquitectura de datos | Datenarchitektur
Data Catalog
Data Catalogue | data dictionary | data dictionaries | catálogo de datos | Datenkatalog | catalogue de données
Data Catalogues
data cataloguing
data contracts
Data Engineering
Data Ethics
Data Governance | gobierno del dato | gobierno de datos | gouvernance des données | Daten-Governance
Data Integration
Data Lake | data lakes
Data Lakehouse
Data Lineage
Data Mesh
Data Migration | migración de datos | Datenmigration | migration de données | data migrations
Data Mining | minería de datos
Data Pipelines | data pipeline | pipelines de datos | Datenpipelines | pipelines de données
Data Stewardship
Data Strategy
Data Streaming
data vault
Data Vault 2.0
Data Warehousing | data warehouse | almacén de datos | entrepôt de données | data warehouses
Databricks
?=Dataflow
Dataproc
=dbt | data build tool
dbt Cloud
Debezium
Delta Lake
dimensional modelling
?=Dremio
EMR
ETL | ELT | ~procesos ETL | ~ETL processes | ~ETL-Prozesse | ~ETL pipelines
event streaming
Fivetran
?=Glue
Google Dataflow
Great Expectations
Hightouch
?=Iceberg
?=Impala
?=Informatica | PowerCenter
Informatica PowerCenter
Kafka Connect
Kimball
Kinesis | ~Amazon Kinesis
ksqlDB
Lake Formation
lakehouse
?=Luigi
MapReduce
?Master Data
Master Data Management | Stammdatenpflege | Stammdatenmanagement | gestión de datos maestros | datos maestros | ?Stammdaten | données de référence
Matillion
Metadata Management
Microsoft Fabric
Monte Carlo Data
=OneLake
Oozie
Pentaho
?=Pig
?=Prefect
=Presto
PySpark
Real-time Data
?Reference Data
Rudderstack
SAP Datasphere
SAP HANA modelling
?=Snowflake
Snowpark
?=Soda
Sqoop
=SQS
=SSAS
SSIS
=SSRS
star schema
star schemas
?=Stitch
Stream Processing | streaming data
=Superset
Talend
Trino
Unity Catalog
# Machine learning
AI Ethics
Amazon SageMaker
anomaly detection
anomaly detection models
?Artificial Intelligence | ?inteligencia artificial | ?künstliche Intelligenz | ?intelligence artificielle | generative AI | =AI tools
Azure Machine Learning
Azure ML
Azure OpenAI
Bayesian Statistics | Bayesian methods | Bayesian inference | estadística bayesiana | Bayes-Statistik
?=Bedrock
CatBoost
?Chatbots
ChatGPT
?classification models
?clustering
Computational Geometry | mesh processing | point cloud processing
Computer Vision | visión por computador | visión artificial | vision par ordinateur
Dash by Plotly
?=Dask
data annotation
data labelling
decision trees
Deep Learning | aprendizaje profundo | apprentissage profond
Detectron2
Dialogflow
diffusion models
DVC
Edge AI
Edge Deployment | edge inference | model quantisation
?embeddings
EU AI Act
Experimental Design | design of experiments | diseño de experimentos | Versuchsplanung | plans d'expériences | experiment design | statistische Versuchsplanung | diseño experimental
Explainable AI
?=Feast
Feature Engineering | feature stores
feature selection
Feature Store
Federated Learning
fine-tuning
Forecasting | previsión de la demanda | Bedarfsprognose | prévision des ventes | Absatzplanung | previsión de demanda | Bedarfsermittlung | prévisions de ventes | Absatzprognose | sales and operations planning | =DDMRP | Prognosemodelle | modelos de previsión | modèles de prévision
Gaussian Processes
generative models
Gensim
?=GPU
GPU Computing
GPU Programming
gradient boosting
Graph Neural Networks
Gurobi
Hugging Face | Transformers library
image classification
image processing | procesamiento de imágenes | Bildverarbeitung
image recognition
image segmentation
Information Retrieval
=JAX
Jupyter | ~Jupyter notebooks
Keras
Knowledge Graphs
Kubeflow
Label Studio
LangChain
LangGraph
Large Language Models | LLM | LLMs | prompt engineering | retrieval-augmented generation
Learning to Rank
LightGBM
LlamaIndex
?Machine Learning | aprendizaje automático | maschinelles Lernen | apprentissage automatique | ~machine-learning models
?Machine Translation
Mathematica
Mathematical Optimisation | linear programming
mixed-integer programming
MLflow
MLOps
Model Deployment
Model Evaluation
model monitoring
model serving
modélisation statistique
modelización estadística
Monte Carlo simulation
named entity recognition
Natural Language Processing | NLP | procesamiento del lenguaje natural | traitement du langage naturel | Sprachverarbeitung | traitement du langage | traitement automatique du langage | maschinelle Sprachverarbeitung
neural networks | redes neuronales | neuronale Netze | réseaux de neurones
NLTK
NumPy
Object Detection | detección de objetos | Objekterkennung | détection d'objets
OCR
Ollama
ONNX
?Ontologies
OpenAI API
OpenCV
Operations Research | investigación operativa | recherche opérationnelle
optimisation algorithms | optimización matemática | mathematische Optimierung
=pandas
Point Clouds
Pose Estimation
Predictive Modelling | predictive analytics | modelos predictivos | prädiktive Modelle | modélisation prédictive | predictive models | Vorhersagemodelle | modèles prédictifs
Probabilistic Modelling
PyTorch
PyTorch Lightning
=RAG
random forests
?=RAPIDS
?=Rasa
?=Ray
Recommender Systems | recommendation systems | recommendation engines | recommender engines | sistemas de recomendación | Empfehlungssysteme
Regression Analysis | regression models | regresión | logistic regression
Reinforcement Learning | aprendizaje por refuerzo
Responsible AI
SageMaker
scikit-learn | sklearn
SciPy
Semantic Search
sentiment analysis
spaCy
speech recognition
statistical inference
Statistics | statistical analysis | estadística | Statistik | statistiques | análisis estadístico | statistische Analyse | analyse statistique | statistical modelling | statistical methods | statistische Methoden | Statistikkenntnisse | statistique
statistische Modellierung
Supervised Learning
Support Vector Machines
Survival Analysis
TensorFlow
TensorFlow Lite
TensorRT
Text Classification
text mining
Text-to-Speech
time series analysis | time series | Zeitreihenanalyse | series temporales | séries temporelles
Time Series Forecasting
transfer learning
?=Triton
Unsupervised Learning
Vector Search
Vertex AI
vLLM
Weights & Biases
Weights and Biases
XGBoost
=YOLO
# Geography and mapping
Agisoft Metashape
Aimsun
ArcGIS | ~ArcGIS Pro | Esri
ArcGIS Online
cadastre | cadastral data | catastro | Liegenschaftskataster
Cartography | cartografía | Kartographie | Kartografie | cartographie
Drone Operation | drone pilot | drone licence | drone surveying | pilotaje de drones | Drohnenführerschein | télépilotage | drones
drone photography
Drone Piloting | Drohnenpilot | pilotage de drones
?=ENVI
Erdas Imagine
escaneado láser | numérisation laser | terrestrial laser scanning
=FME
GDAL
Geocoding
Geodata
Geodesy | geodesia | Geodäsie | géodésie
Geographic Information Systems | =GIS | sistemas de información geográfica | Geoinformationssysteme | Geoinformationssystem | Geoinformationssystems | Geoinformationssystemen | SIG
Geoinformatics
GeoServer
Geospatial Analysis | análisis geoespacial | Geodatenanalyse | analyse géospatiale
Geospatial Data | Geodaten | datos geoespaciales | données géospatiales
Geostatistics | geoestadística | Geostatistik | géostatistique
GIS mapping | digital mapping
GNSS
Google Earth Engine
GPS Surveying | RTK | total station | estación total | Totalstation | station totale | tachymètre
GRASS GIS
GTFS
Hydrographic Surveying
Land Surveying | topografía | Vermessung | topographie | surveying | Vermessungstechnik
laser scanning | escaneo láser
?=Leaflet
lecture de carte | Kartenlesen | lectura de mapas
Leica Infinity
LiDAR | Laserscanning
Mapbox
MapInfo
Network Analysis
OpenStreetMap
Photogrammetry | fotogrametría | Photogrammetrie
Pix4D
PTV Vissim | VISSIM
PTV Visum | VISUM
QGIS
Remote Sensing | teledetección | Fernerkundung | télédétection | satellite imagery
?=SATURN
Spatial Analysis
Spatial Data
Spatial Statistics
?=SUMO
tide tables | tidal analysis
Topographic Surveying
Topographic Surveys
Total Stations
Trimble Business Center
# Research
Academic Writing | escritura académica | wissenschaftliches Schreiben | scientific writing | rédaction scientifique | redacción científica
Archival Research | archive research | Archivrecherche
ATLAS.ti
=EndNote
Focus Groups | focus group | grupos focales
Grant Writing | grant applications | bid writing | redacción de propuestas | Fördermittelakquise | Antragstellung | grant management | Drittmittelakquise | montage de dossiers de subvention | solicitud de subvenciones | gestión de subvenciones | demandes de subvention | Förderanträge | Fördermittelanträge | Fördermittelanträgen | Antragstellung von Fördermitteln | Brandbekämpfung
=Gretl
=LaTeX
Literature Review | literature reviews | revisión bibliográfica | Literaturrecherche | revue de littérature
Market Research | investigación de mercado | Marktforschung | étude de marché | études de marché | investigación de mercados | estudios de mercado | Marktanalyse | market analysis | Marktanalysen | Marktbeobachtung
MAXQDA
=Mendeley
NVivo
=OriginPro
Overleaf
Patent Research | Patentrecherche | Patentrecherchen | búsqueda de patentes | recherche de brevets
Project Proposal Writing | redacción de proyectos
Qualitative Research | investigación cualitativa | qualitative Forschung | recherche qualitative | qualitative interviews
Qualtrics
Quantitative Research | investigación cuantitativa | quantitative Forschung | quantitative analysis | quantitative modelling
REDCap
Sample Size Calculation
=SigmaPlot
Statistical Evaluation | statistische Auswertung | statistische Auswertungen | statistische Analysen | analyses statistiques | análisis estadísticos
Survey Design | diseño de encuestas | questionnaire design | Umfragedesign | surveys design | encuestas
SurveyMonkey
systematic reviews | systematic review
=Zotero
`
