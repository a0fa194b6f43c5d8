/** Data, analytics, artificial intelligence and geographic information. Notation: see ../vocabulary.ts. */
export const data = `
# Analytics and reporting
Alteryx
?=Amplitude
Budget Reporting
Business Intelligence | BI tools | inteligencia de negocio
Cohort Analysis | análisis de cohortes
Data Analysis | data analytics | análisis de datos | Datenanalyse | analyse de données | ~data analysis skills | Datenanalysen | analyse des données | Datenauswertung | analítica de datos
Data Entry | entrada de datos | Dateneingabe | saisie de données | Datenerfassung | introducción de datos | grabación de datos
Data Literacy
Data Quality | calidad de datos | Datenqualität | qualité des données | data cleansing | data cleaning | limpieza de datos | Datenbereinigung
Data Storytelling
Data Visualisation | visualización de datos | Datenvisualisierung | visualisation de données | dataviz
Google Analytics | GA4 | ~Google Analytics 4
Google Data Studio | Looker Studio | Data Studio
Google Tag Manager | =GTM
KPI Reporting | KPIs | KPI tracking | cuadros de mando | tableaux de bord
Looker | LookML
Matomo
Metabase
Microsoft Excel | ?=Excel | ~=MS Excel | ~VLOOKUP | ~XLOOKUP | ~pivot tables | ~pivot table | ~Pivot-Tabellen | ~tablas dinámicas | ~tableaux croisés dynamiques | ~Excel avanzado | ~advanced Excel | ~Excel avancé | ~Excel-Kenntnisse | ~Excelkenntnisse | ~SVERWEIS | ~BUSCARV | ~RECHERCHEV | ~Power Query | ~Power Pivot
MicroStrategy
Mixpanel
Power BI | PowerBI | ~Microsoft Power BI | DAX
Qlik | ~Qlik Sense | QlikView
SAP BusinessObjects | BusinessObjects
SPSS | ~IBM SPSS
Stata
?=Tableau | ~Tableau Desktop | ~Tableau Server
Web Analytics | analítica web | Webanalyse | digital analytics
# Data engineering
Airbyte
Apache Airflow | Airflow
Apache Beam
Apache Flink | Flink
Apache Hadoop | Hadoop | HDFS
Apache Hive | ?=Hive
Apache Iceberg
Apache Kafka | =Kafka | Confluent | ~Kafka Streams
Apache NiFi | NiFi
Apache Spark | ?=Spark | ~Spark SQL | ~Spark Streaming
Azure Data Factory | ~Azure Synapse | Synapse
Big Data | macrodatos
BigQuery | ~Google BigQuery
Dagster
Data Architecture | arquitectura de datos | Datenarchitektur
Data Governance | gobierno del dato | gobierno de datos | gouvernance des données
Data Lake | data lakes
Data Migration | migración de datos | Datenmigration | migration de données
Data Mining | minería de datos
Data Pipelines | data pipeline | pipelines de datos | Datenpipelines | pipelines de données
Data Warehousing | data warehouse | almacén de datos | entrepôt de données | data warehouses
Databricks
=dbt | data build tool
Delta Lake
ETL | ELT | ~procesos ETL | ~ETL processes | ~ETL-Prozesse | ~ETL pipelines
Fivetran
?=Informatica | PowerCenter
Kinesis | ~Amazon Kinesis
lakehouse
Master Data Management | Stammdatenpflege | Stammdatenmanagement | gestión de datos maestros
?=Prefect
Presto
PySpark
?=Snowflake
=SQS
=SSAS
SSIS
=SSRS
Stream Processing | streaming data
Talend
Trino
# Machine learning
?Artificial Intelligence | ?inteligencia artificial | ?künstliche Intelligenz | ?intelligence artificielle | generative AI | =AI tools
Bayesian Statistics | Bayesian methods | Bayesian inference | estadística bayesiana
Computer Vision | visión por computador | visión artificial | vision par ordinateur
Deep Learning | aprendizaje profundo | apprentissage profond
Experimental Design | design of experiments | diseño de experimentos | Versuchsplanung | plans d'expériences | experiment design | ~statistische Versuchsplanung
Feature Engineering | feature stores
Forecasting | ~demand forecasting | ~time series forecasting | previsión de la demanda | Bedarfsprognose | prévision des ventes | Absatzplanung | previsión de demanda
Hugging Face | Transformers library
image processing | procesamiento de imágenes | Bildverarbeitung
=JAX
Jupyter | ~Jupyter notebooks
Keras
LangChain
Large Language Models | LLM | LLMs | prompt engineering | retrieval-augmented generation
LightGBM
?Machine Learning | aprendizaje automático | maschinelles Lernen | apprentissage automatique | ~machine-learning models
Mathematical Optimisation | linear programming
MLflow
MLOps
Natural Language Processing | NLP | procesamiento del lenguaje natural | traitement du langage naturel | Sprachverarbeitung
neural networks | redes neuronales | neuronale Netze | réseaux de neurones
NumPy
Object Detection | detección de objetos | Objekterkennung | détection d'objets
OpenCV
Operations Research | investigación operativa | recherche opérationnelle
=pandas
Predictive Modelling | predictive analytics | modelos predictivos | prädiktive Modelle | modélisation prédictive
PyTorch
Recommender Systems | recommendation systems | sistemas de recomendación
Regression Analysis | regression models | regresión | logistic regression
Reinforcement Learning
scikit-learn | sklearn
SciPy
spaCy
Statistics | statistical analysis | estadística | Statistik | statistiques | análisis estadístico | statistische Analyse | ~analyse statistique | statistical modelling | statistical methods | statistische Methoden | Statistikkenntnisse | statistique
Survival Analysis
TensorFlow
time series analysis | time series | Zeitreihenanalyse | series temporales | séries temporelles
XGBoost
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
