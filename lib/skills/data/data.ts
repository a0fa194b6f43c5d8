/** Data, analytics, artificial intelligence and geographic information. Notation: see ../vocabulary.ts. */
export const data = `
# Analytics and reporting
Adobe Analytics
Alteryx
?=Amplitude
ANOVA
attribution modelling
Berichtswesen mit BI
Budget Reporting
Business Intelligence | BI tools | inteligencia de negocio
causal inference
Cognos
Cohort Analysis | análisis de cohortes
Contentsquare
Crosstabs
Crystal Reports
cuadro de mando
customer analytics
dashboard design
?Dashboards
Data Analysis | data analytics | análisis de datos | Datenanalyse | analyse de données | ~data analysis skills | Datenanalysen | analyse des données | Datenauswertung | analítica de datos
Data Entry | entrada de datos | Dateneingabe | saisie de données | Datenerfassung | introducción de datos | grabación de datos
Data Literacy
Data Quality | calidad de datos | Datenqualität | qualité des données | data cleansing | data cleaning | limpieza de datos | Datenbereinigung
Data Storytelling
Data Visualisation | visualización de datos | Datenvisualisierung | visualisation de données | dataviz
descriptive statistics
estadística descriptiva
EViews
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
KPI Reporting | KPIs | KPI tracking | cuadros de mando | tableaux de bord
Looker | LookML
marketing analytics
Matomo
Matplotlib
Metabase
Microsoft Excel | ?=Excel | ~=MS Excel | ~VLOOKUP | ~XLOOKUP | ~pivot tables | ~pivot table | ~Pivot-Tabellen | ~tablas dinámicas | ~tableaux croisés dynamiques | ~Excel avanzado | ~advanced Excel | ~Excel avancé | ~Excel-Kenntnisse | ~Excelkenntnisse | ~SVERWEIS | ~BUSCARV | ~RECHERCHEV | ~Power Query | ~Power Pivot
MicroStrategy
Mixpanel
Optimizely
paneles de control
Piwik PRO
Plotly
Power BI | PowerBI | ~Microsoft Power BI | DAX
Qlik | ~Qlik Sense | QlikView
Redash
?=Reporting
reporting automation
RStudio Shiny
SAP BO
SAP BusinessObjects | BusinessObjects
SAS Enterprise Guide
Seaborn
segmentation analysis
?=Shiny
?=Snowplow
Spotfire
SPSS | ~IBM SPSS
Stata
?=Tableau | ~Tableau Desktop | ~Tableau Server
tableau de bord
ThoughtSpot
VWO
Web Analytics | analítica web | Webanalyse | digital analytics
web tracking
# Data engineering
Airbyte
Alation
Apache Airflow | Airflow
Apache Beam
Apache Flink | Flink
Apache Hadoop | Hadoop | HDFS
Apache Hive | ?=Hive
Apache Iceberg
Apache Kafka | =Kafka | Confluent | ~Kafka Streams
Apache NiFi | NiFi
Apache Spark | ?=Spark | ~Spark SQL | ~Spark Streaming
Apache Superset
?=Athena
?=Avro
AWS Glue
Azure Data Factory | ~Azure Synapse | Synapse
Big Data | macrodatos
BigQuery | ~Google BigQuery
change data capture
Cloud Composer
Collibra
Dagster
Data Architecture | arquitectura de datos | Datenarchitektur
data cataloguing
data contracts
Data Engineering
Data Governance | gobierno del dato | gobierno de datos | gouvernance des données
Data Lake | data lakes
Data Migration | migración de datos | Datenmigration | migration de données
Data Mining | minería de datos
Data Pipelines | data pipeline | pipelines de datos | Datenpipelines | pipelines de données
data vault
Data Vault 2.0
Data Warehousing | data warehouse | almacén de datos | entrepôt de données | data warehouses
Databricks
?=Dataflow
Dataproc
=dbt | data build tool
Debezium
Delta Lake
dimensional modelling
?=Dremio
EMR
ETL | ELT | ~procesos ETL | ~ETL processes | ~ETL-Prozesse | ~ETL pipelines
event streaming
Fivetran
?=Glue
Great Expectations
?=Informatica | PowerCenter
Kimball
Kinesis | ~Amazon Kinesis
Lake Formation
lakehouse
Master Data Management | Stammdatenpflege | Stammdatenmanagement | gestión de datos maestros
Matillion
Microsoft Fabric
Oozie
Pentaho
?=Prefect
Presto
PySpark
SAP Datasphere
SAP HANA modelling
?=Snowflake
Sqoop
=SQS
=SSAS
SSIS
=SSRS
star schema
star schemas
?=Stitch
Stream Processing | streaming data
Superset
Talend
Trino
# Machine learning
anomaly detection
anomaly detection models
?Artificial Intelligence | ?inteligencia artificial | ?künstliche Intelligenz | ?intelligence artificielle | generative AI | =AI tools
Azure Machine Learning
Azure ML
Bayesian Statistics | Bayesian methods | Bayesian inference | estadística bayesiana
CatBoost
?classification models
?clustering
Computer Vision | visión por computador | visión artificial | vision par ordinateur
data annotation
data labelling
decision trees
Deep Learning | aprendizaje profundo | apprentissage profond
diffusion models
DVC
?embeddings
Experimental Design | design of experiments | diseño de experimentos | Versuchsplanung | plans d'expériences | experiment design | ~statistische Versuchsplanung
Feature Engineering | feature stores
feature selection
fine-tuning
Forecasting | previsión de la demanda | Bedarfsprognose | prévision des ventes | Absatzplanung | previsión de demanda | Bedarfsermittlung | prévisions de ventes | Absatzprognose | =S&OP | sales and operations planning | =DDMRP
generative models
gradient boosting
Gurobi
Hugging Face | Transformers library
image classification
image processing | procesamiento de imágenes | Bildverarbeitung
image recognition
image segmentation
=JAX
Jupyter | ~Jupyter notebooks
Keras
Kubeflow
LangChain
Large Language Models | LLM | LLMs | prompt engineering | retrieval-augmented generation
LightGBM
?Machine Learning | aprendizaje automático | maschinelles Lernen | apprentissage automatique | ~machine-learning models
Mathematical Optimisation | linear programming
mixed-integer programming
MLflow
MLOps
Model Deployment
model monitoring
model serving
modélisation statistique
modelización estadística
Monte Carlo simulation
named entity recognition
Natural Language Processing | NLP | procesamiento del lenguaje natural | traitement du langage naturel | Sprachverarbeitung
neural networks | redes neuronales | neuronale Netze | réseaux de neurones
NLTK
NumPy
Object Detection | detección de objetos | Objekterkennung | détection d'objets
OCR
ONNX
OpenCV
Operations Research | investigación operativa | recherche opérationnelle
=pandas
Predictive Modelling | predictive analytics | modelos predictivos | prädiktive Modelle | modélisation prédictive
PyTorch
RAG
random forests
?=Ray
Recommender Systems | recommendation systems | sistemas de recomendación
Regression Analysis | regression models | regresión | logistic regression
Reinforcement Learning
SageMaker
scikit-learn | sklearn
SciPy
sentiment analysis
spaCy
speech recognition
statistical inference
Statistics | statistical analysis | estadística | Statistik | statistiques | análisis estadístico | statistische Analyse | ~analyse statistique | statistical modelling | statistical methods | statistische Methoden | Statistikkenntnisse | statistique
statistische Modellierung
Survival Analysis
TensorFlow
TensorRT
text mining
time series analysis | time series | Zeitreihenanalyse | series temporales | séries temporelles
Time Series Forecasting
transfer learning
?=Triton
Vertex AI
Weights & Biases
XGBoost
YOLO
# Geography and mapping
ArcGIS | ~ArcGIS Pro | Esri
Cartography | cartografía | Kartographie | Kartografie | cartographie
Drone Operation | drone pilot | drone licence | drone surveying | ~pilotaje de drones | Drohnenführerschein | télépilotage | drones
drone photography
Geodesy | geodesia | Geodäsie | géodésie
Geographic Information Systems | =GIS | sistemas de información geográfica | Geoinformationssysteme | SIG
Geostatistics | geoestadística
GNSS
GPS Surveying | RTK | total station | estación total | Totalstation | station totale
Land Surveying | topografía | Vermessung | topographie | surveying | Vermessungstechnik
laser scanning | escaneo láser
LiDAR | Laserscanning
MapInfo | =FME
OpenStreetMap | Mapbox | Leaflet
Photogrammetry | fotogrametría | Photogrammetrie
PTV Vissim | VISSIM
PTV Visum | VISUM
QGIS
Remote Sensing | teledetección | Fernerkundung | télédétection | satellite imagery
# Research
Academic Writing | escritura académica | wissenschaftliches Schreiben | scientific writing | rédaction scientifique | redacción científica
Archival Research | archive research | Archivrecherche
ATLAS.ti
Focus Groups | focus group | grupos focales
Grant Writing | grant applications | bid writing | redacción de propuestas | Fördermittelakquise | Antragstellung | grant management | Drittmittelakquise | montage de dossiers de subvention | solicitud de subvenciones | gestión de subvenciones | demandes de subvention | Förderanträge
=LaTeX
Literature Review | literature reviews | revisión bibliográfica | Literaturrecherche | revue de littérature
Market Research | investigación de mercado | Marktforschung | étude de marché | études de marché | investigación de mercados | estudios de mercado | Marktanalyse | market analysis | Marktanalysen
MAXQDA
NVivo
Qualitative Research | investigación cualitativa | qualitative Forschung | recherche qualitative | qualitative interviews
Qualtrics
Quantitative Research | investigación cuantitativa | quantitative Forschung | quantitative analysis
REDCap
Survey Design | ~diseño de encuestas | questionnaire design | Umfragedesign | surveys design | encuestas
SurveyMonkey
systematic reviews | systematic review
`
