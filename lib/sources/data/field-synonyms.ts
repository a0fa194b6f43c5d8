/**
 * How senders call our fields, likeliest first, in English, Spanish, German and French. Spelling here is what
 * `fused()` makes of a name: lower case, no accents, no separators. A leading word such as "job" or "oferta" may be left
 * out (see `leadingWords`), so "jobTitle", "job_title" and "title" are one entry. To teach the mapper a word, add it here.
 */
export const fieldSynonyms = {
  sourceRef:
    'id referencenumber reference referenceid refid ref jobid jobcode externalid externalref jobreference uuid guid code number ' +
    'shortcode slug uniqueid identifier identificador referencia codigo clave numero idoferta kennung referenz ' +
    'referenznummer stellennummer kennziffer jobnummer nummer identifiant numeroreference idoffre partnerjobid adid @key jk ' +
    'nr refnr referencenr jobnr noferta nreferencia nvacante numoferta postingnumber ' +
    'vacaturenummer vacatureid codice codiceannuncio idannuncio ' +
    'objectid uid refnum',
  requisitionId:
    'requisitionid requisitionnumber requisition reqid reqnumber requisitioncode requisitionno reqno idrequisicion requisicion idsolicitud ' +
    'clientrequisitionid clientrequisitionnumber',
  title:
    'title jobtitle positiontitle vacancytitle businesstitle roletitle programtitle postingtitle offertitle headline ' +
    'designation position role rolename opening vacancy titulo titulopuesto titulooferta puesto nombrepuesto cargo ' +
    'denominacion titel stellentitel stellenbezeichnung jobbezeichnung berufsbezeichnung bezeichnung stelle titre ' +
    'intitule intituleposte intituleoffre libelle poste jobname positionname text name nombre nom ' +
    'heading functietitel functie vacaturetitel vaga ' +
    'titolo stanowisko rubrik post posttitle',
  employer:
    'company companyname employer employername hiringorganization hiringcompany legalemployer organization organisation ' +
    'organizationname organisationname agency institution university business firm client clientname advertiser ' +
    'brand hospital school studio startup empresa nombreempresa empleador compania entidad organizacion ' +
    'contratante firma unternehmen unternehmensname arbeitgeber firmenname gesellschaft betrieb entreprise ' +
    'nomentreprise societe employeur organisme raisonsociale organismo ' +
    'org orgname hiringorg hiringorgname bedrijf bedrijfsnaam werkgever organisatie ' +
    'empregador ' +
    'subcompany ' +
    'companydisplayname employerdisplayname ' +
    'legalentity legalentityname compname azienda nomeazienda arbetsgivare arbeidsgiver arbejdsgiver pracodawca ' +
    'razonsocial etablissement hirer tradingname employingbody whofor recruteur',
  employerUrl:
    'companyurl companywebsite employerurl employerwebsite companysite companylink companyhomepage organizationurl ' +
    'webempresa sitioempresa urlempresa firmenwebsite urlentreprise siteentreprise',
  employerLogo:
    'companylogo logo logourl employerlogo companylogourl organizationlogo companyimage logotipo logoempresa firmenlogo logoentreprise',
  employerAbout:
    'companyprofile companydescription aboutcompany aboutus aboutthecompany employerdescription descripcionempresa ' +
    'sobreempresa sobrenosotros unternehmensbeschreibung ueberuns uberuns descriptionentreprise apropos companyinfo',
  url:
    'url link joburl joblink detailurl detailsurl postingurl hostedurl absoluteurl canonicalurl permalink landingpage ' +
    'jobpage viewurl vacancyurl offerurl pageurl href uri redirecturl careersurl weburl externalurl enlace urloferta ' +
    'enlaceoferta vinculo direccionweb stellenlink stellenurl anzeigenurl lien urloffre lienoffre adresseweb hyperlink website ' +
    'webpage adverturl advertlink linktoposting postinglink vacatureurl ' +
    'urlactivepage alternateurl publicurl htmlurl publiclink publicpageurl careersiteurl ' +
    'lank lenke ' +
    'seeadvert jobadlink fullad',
  applyUrl:
    'applyurl applylink applicationurl applicationlink apply applyto applyuri applyhere applyonlineurl urlapply ' +
    'enlacesolicitud urlsolicitud urlaplicar enlaceaplicar inscripcion bewerbungslink bewerbungsurl bewerbungsadresse ' +
    'liencandidature urlcandidature postuler lienpostuler ' +
    'applicationdetailsurl ' +
    '' +
    'sollicitatieurl sollicitatielink linkcandidatura ansokningslank application howtoapply',
  place:
    'location locations joblocation worklocation place places workplacelocation officelocation office offices site ' +
    'locationname formattedlocation fulllocation locationtext locationdisplay locationrestrictions ' +
    'candidaterequiredlocation geo jobgeo area address worksite where localisation ubicacion ubicaciones lugar ' +
    'lugartrabajo lugardetrabajo localizacion sede centrotrabajo domicilio standort standorte arbeitsort ' +
    'einsatzort ort dienstort lieu lieudetravail lieutravail emplacement adresse residence ' +
    'campus plaats standplaats werklocatie locationdescription',
  city: 'city town cityname locality addresslocality municipality ciudad localidad municipio poblacion stadt gemeinde ville commune localite ' +
    'cidade woonplaats ' +
    'citta miasto',
  region:
    'region state province county stateprovince statecode regionname region1 addressregion subdivision locationstatecode workstatecode ' +
    'countrysubdivisioncode estado provincia comunidad comunidadautonoma bundesland kanton departement regionen',
  country:
    'country countrycode countryname addresscountry nation countryiso isocountry pais codigopais land landcode laendercode pays codepays ' +
    'paese kraj',
  postalCode:
    'postalcode postcode postal zip zipcode postalcodezip locationpostalcode plz postleitzahl codepostal codigopostal cp cep ' +
    'postnummer kodpocztowy',
  street: 'streetaddress street addressline1 address1 strasse rue calle',
  latitude: 'latitude lat geolat latitud breitengrad geolatitude',
  longitude: 'longitude lng lon long geolng geolon longitud laengengrad geolongitude',
  remote:
    'remote isremote remotework remoteok telecommuting telecommute remoteallowed allowremote homeoffice workfromhome wfh ' +
    'remoto esremoto teletrabajo adistancia teletravail adistance fernarbeit  remoteindicator remoteposition ' +
    'workremoteallowed remoteworkallowed',
  hybrid:
    'hybrid ishybrid hybridwork hybridworking hybridallowed allowhybrid hybridremote hibrido eshibrido modalidadhibrida hybride ' +
    'teletravailpartiel',
  onsite:
    'onsite isonsite onsiteonly onsitework officebased isofficebased inoffice inperson isinperson presencial espresencial vorort ' +
    'praesenz surplace presentiel',
  workplace:
    'workplacetype workplace remotetype workmode workmodel worktype workarrangement locationtype modalidad modalidadtrabajo ' +
    'workspacetype teleworking modalidade modalita ' +
    'tipotrabajo arbeitsmodell modetravail ' +
    'worklocationoption worklocationtype worklocationmodel workstyle workformat worksetting workplacemodel remoteness remotestatus remotepolicy remoteoption remotelevel ' +
    'remotemodality arrangement ' +
    'modelotrabalho modellavoro',
  employment:
    'employmenttype employmenttypes jobtype jobtypes contracttype contracttime employment commitment positiontype ' +
    'workinghours schedule hours timetype jobschedule typeofemployment workschedule fulltimeparttimeindicator contract ' +
    'positionschedule positionofferingtype engagement tipocontrato tipodecontrato contrato jornada tipojornada ' +
    'tipoempleo horario vertragsart anstellungsart beschaeftigungsart beschaftigungsart arbeitszeit arbeitsverhaltnis ' +
    'typecontrat typedecontrat contrat tempstravail typeemploi type tipo art ' +
    'befristung befristet hoursperweek weeklyhours wochenstunden urenperweek uren arbeitszeitmodell dienstverband ' +
    'workday dedicacion contractkind contractform vertragstyp vertragsform beschaeftigungsform beschaftigungsform ' +
    'anstellungsform naturecontrat natureducontrat dureetravail dureedutravail dureetravaillibelle ' +
    'dureetravaillibelleconverti tipocontratacion modalidadcontratacion fulltime parttime vollzeit teilzeit ' +
    'tempsplein tempspartiel tiempocompleto tiempoparcial workpattern workingpattern ' +
    'scheduletype arbeitszeitmodelle workinghourstype workingtime worktime worklevelcode contractperiod engagementtype extent positionschedulecode employmenttypecode jobtypecode contracttypecode kind kindpretty ' +
    'employmentstatus formattedemploymentstatus contractdetails workingtimemodel worktimemodel modality ' +
    'emptype positionofferingcode positionofferingtypecode ' +
    'employeetype employeestatus workertype workersubtype tipocontratto contratto anstallningsform ansettelsesform rodzajumowy contractvorm omfattning wymiar wymiarpracy wymiaretatu wymiarczasupracy typumowy',
  permanent:
    'permanent ispermanent permanentposition permanentrole unbefristet istunbefristet indefinido esindefinido fijo permanente',
  seniority:
    'seniority senioritylevel experiencelevel joblevel level levels careerlevel requiredexperience experience grade ' +
    'nivel nivelexperiencia experiencia erfahrungsstufe karrierestufe erfahrung niveau niveauexperience',
  salary:
    'salary salaryrange salarytext pay payrange compensation compensationrange wage wages remuneration salaryraw ' +
    'salarydisplay salaryinfo salarydescription rate payrate  basesalary sueldo salario rangosalarial ' +
    'remuneracion retribucion gehalt lohn verguetung vergutung entgelt gehaltsspanne salaire ' +
    'fourchettesalaire paie paygraderange payscale ' +
    'sal ' +
    'salaris loon stipendio retribuzione compenso wynagrodzenie pensja placa zarobki mzda remuneracao vencimento ' +
    'stundenlohn monatslohn monatsgehalt jahresgehalt grundgehalt salairebase salairedebase salariobase',
  salaryMin:
    'salarymin minsalary salaryfrom salaryrangefrom salaryminimum minimumsalary annualsalarymin paymin minpay ' +
    'compensationmin minimumrange minamount minvalue salarylow lowsalary salariominimo salariomin sueldominimo ' +
    'sueldomin mindestgehalt gehaltvon gehaltmin salairemin salaireminimum ' +
    '' +
    'salaryrangestart salarystart ' +
    'lowerrange salaryminamount salaryfromamount ' +
    'payfrom salarismin minimumsalaris retribuzionemin stipendiomin wynagrodzenieod ratemin minrate',
  salaryMax:
    'salarymax maxsalary salaryto salaryrangeto salarymaximum maximumsalary annualsalarymax paymax maxpay ' +
    'compensationmax maximumrange maxamount maxvalue salaryhigh highsalary salariomaximo salariomax sueldomaximo ' +
    'sueldomax hoechstgehalt gehaltbis gehaltmax salairemax salairemaximum ' +
    '' +
    'salaryrangeend salaryend ' +
    'upperrange salarymaxamount salarytoamount ' +
    'payto salarismax maximumsalaris retribuzionemax stipendiomax wynagrodzeniedo ratemax maxrate',
  currency:
    'salarycurrency currency currencycode paycurrency moneda divisa monedasalario waehrung wahrung devise monnaie ' +
    'ccy ' +
    'salarycur ' +
    'valuta moeda waluta',
  payAssumed: 'salaryassumed',
  payPeriod:
    'salaryfrequency salaryperiod payperiod salaryschedule salaryinterval salaryunit salarytype periodicity ' +
    'payfrequency payinterval paytype compensationinterval rateintervalcode periodosalario periodosalarial ' +
    'frecuenciasalario gehaltszeitraum gehaltsperiode periodesalaire frequencesalaire ' +
    'paybasis salarybasis wagetype ' +
    'salaryper payper',
  description:
    'description jobdescription fulldescription descriptionhtml htmldescription contents content body details ' +
    'jobdetails longdescription positiondescription jobad adtext fulltext descriptiontext descriptionplain ' +
    'descripcion descripcionoferta descripcionpuesto detalle contenido cuerpo beschreibung stellenbeschreibung ' +
    'jobbeschreibung anzeigentext inhalt descriptif descriptionposte descriptionoffre contenu summary jobsummary ' +
    'snippet excerpt resumen kurzbeschreibung resume texto ' +
    'positionsummary positionpurpose jobpositionpurpose omschrijving functieomschrijving ' +
    'vacaturetekst descricao ' +
    'teaser jobteaser shortdescription introduction ' +
    'descrizione opis beskrivning beskrivelse ' +
    'desc jobcopy adcopy advertcopy taetigkeit taetigkeitsbeschreibung annonsetext',
  responsibilities:
    'responsibilities duties majorduties tasks whatyoulldo keyresponsibilities responsabilidades funciones tareas ' +
    'aufgaben taetigkeiten tatigkeiten missions responsabilites taches ' +
    'summaryofduties dutiesandresponsibilities essentialduties essentialfunctions jobduties ' +
    'typicaltasks ' +
    'whatyouwilldo yourtasks tusfunciones ihreaufgaben deineaufgaben vosmissions',
  requirements:
    'requirements qualifications minimumqualrequirements minimumrequirements jobrequirements requiredqualifications ' +
    'qualificationsummary descriptionrequirements requisitos requerimientos perfil cualificaciones anforderungen ' +
    'voraussetzungen qualifikation qualifikationen exigences prerequis profil profilrecherche ' +
    'minimumqualifications preferredqualifications desiredqualifications minquals ' +
    'educationrequirements experiencerequirements skillsknowledgeexpertise ' +
    'requirementmin ' +
    'whatyouwillneed ihrprofil deinprofil votreprofil tuperfil',
  benefits:
    'benefits perks jobbenefits whatweoffer beneficios ventajas ofrecemos leistungen wirbieten vorteile avantages benefices',
  skills:
    'skills skill requiredskills preferredskills keyskills technologies techstack stack skillset competencies ' +
    'habilidades competencias conocimientos aptitudes tecnologias kenntnisse faehigkeiten fahigkeiten kompetenzen ' +
    'competences technologien',
  category:
    'category categories jobcategory function jobfunction department team division occupationalfields field fields ' +
    'mainfield discipline departments categoria categorias area funcion departamento abteilung bereich ' +
    'fachbereich kategorie berufsfeld categorie fonction service metier ' +
    'hiringdepartment directorate servicearea publishedcategory jobfamily jobfamilygroup jobfamilyname businessunit businessarea careerarea orgunit ' +
    'classification subclassification ' +
    'organizationunit organisationunit organizationalunit organisationalunit dept deptname ' +
    'afdeling vakgebied reparto avdeling avdelning',
  industry:
    'industry industries jobindustry companyindustry sector sectors industrysector sectorname industria sectorempresarial branche ' +
    'industrie secteur secteuractivite setor settore',
  posted:
    'dateposted posteddate postdate postingdate listingdate postedat postedon publishdate publisheddate publicationdate publishedat ' +
    'publishedon publicationstartdate pubdate datepublished datelastpublished firstpublishedat firstpublished posted published date epoch createdat creationdate ' +
    'datecreated created createdon datesinceonline onlinesince releaseddate releasedate startpublication fecha ' +
    'fechapublicacion fechadepublicacion fechaalta publicado publicadoel publicacion datum veroeffentlichungsdatum ' +
    'veroffentlichungsdatum veroeffentlichtam veroffentlichtam veroeffentlicht veroffentlicht eingestelltam ' +
    'datepublication datedepublication datemiseenligne publiele publicationle datetext ' +
    'advertised dateadvertised advertiseddate advertisedon openingdate opendate dateopened ' +
    'listeddate datelisted dateadded publicatiedatum datapublicacao ' +
    'validfrom validstart onlinefrom publishfrom fromdate postingeffectivedate effectivedate ' +
    'activatedat activatedon publishtime postedtime posttime postingpublishtime activationdate ' +
    'publishstart publicationstart publishstartdate publishingstart postingstart postingstartdate onlinestart livestart ' +
    'listingstart advertstart adstart ' +
    'activefrom datapubblicazione datapublikacji publicerad publisert publiceringsdatum dataabertura ' +
    'poststart poststartdate golive golivedate livefrom wentlive wentliveon eingestellt goeslive puestaenlinea',
  validThrough:
    'validthrough expirationdate expirydate expiredate expires expiresat expiresdate expire expiry expiration closingdate ' +
    'closedate closes deadline applicationdeadline applicationclosedate enddate validuntil dateexpires expdate ' +
    'fechavencimiento fechacierre fechalimite fechafin caducidad fechacaducidad vence ablaufdatum gueltigbis gultigbis ' +
    'bewerbungsschluss bewerbungsfrist dateexpiration datelimite datecloture datefin expirele ' +
    'applyby applybefore applicationdue applicationduedate lastdatetoapply lastdaytoapply ' +
    'filingdeadline postuntil sluitingsdatum closing closingon closeson ' +
    'validend validto onlineuntil onlineto publishto publishuntil todate publicationend ' +
    'publishend publishenddate publishingend postingend onlineend liveend listingend advertend adend ends ' +
    'lastapplicationdate applicationlastdate ' +
    'postingexpiretime expiretime expirationtime expireat expirationat ' +
    'expireson closesat endsat endson deadlineat scadenza datascadenza datawygasniecia sistaansokningsdag soknadsfrist ansogningsfrist dataexpiracao dataencerramento vervaldatum ' +
    'postend postenddate liveto liveuntil waznado waznosc waznosciogloszenia terminskladaniaofert terminaplikowania',
  language: 'language languagecode lang locale idioma sprache langue',
  open: 'active isactive isvisible visible islisted listed ispublished isopen open activo activa esvisible vigente aktiv sichtbar actif',
  closed:
    'closed isclosed deleted isdeleted draft isdraft archived isarchived expired isexpired filled isfilled internal ' +
    'isinternal internalonly isinternalonly unlisted isunlisted hidden ishidden removed isremoved unpublished ' +
    'isunpublished',
  status: 'status jobstatus postingstatus estadooferta estatus zustand statut visibility',
} as const satisfies Record<string, string>

/** The same in Japanese, Chinese (as written on both sides of the strait) and Korean. */
export const eastAsianSynonyms = {
  sourceRef: '求人番号 求人id 求人コード 管理番号 职位编号 岗位编号 编号 職缺編號 공고번호 채용공고번호',
  title:
    '職種 求人タイトル 求人名 職種名 募集職種 募集職種名 ポジション ポジション名 タイトル ' +
    '职位 职位名称 岗位 岗位名称 招聘职位 招聘岗位 職位 職位名稱 職缺 職缺名稱 職務名稱 직무 직무명 공고명 공고제목 채용공고명 모집부문 직종 포지션 제목',
  employer:
    '会社名 企業名 社名 会社 企業 法人名 募集企業 募集企業名 公司 公司名称 企业 企业名称 单位名称 招聘单位 雇主 公司名稱 企業名稱 회사 회사명 기업 기업명 업체명',
  url: '求人url 詳細url 求人リンク リンク 链接 职位链接 連結 網址 링크 공고링크',
  applyUrl: '応募url 応募先url 投递链接 應徵連結 지원링크',
  place: '勤務地 就業場所 勤務場所 勤務地住所 工作地点 工作地址 上班地点 工作地點 上班地點 근무지 근무지역 근무장소 근무위치',
  city: '市区町村 城市 工作城市 도시',
  region: '都道府県 省份',
  country: '国 国名 国家 國家 국가',
  postalCode: '郵便番号 邮政编码 郵遞區號 우편번호',
  employment: '雇用形態 契約形態 雇用区分 工作性质 用工形式 雇佣类型 工作性質 雇用類型 고용형태 근무형태 채용형태 계약형태',
  salary:
    '給与 給料 賃金 年収 月給 時給 想定年収 報酬 薪资 薪酬 工资 月薪 年薪 薪水 薪资范围 薪资待遇 薪資 薪資待遇 급여 연봉 임금 월급 시급 급여조건',
  salaryMin: '最低年収 最低給与 給与下限 年収下限 最低薪资 薪资下限 최저연봉 최소연봉',
  salaryMax: '最高年収 最高給与 給与上限 年収上限 最高薪资 薪资上限 최고연봉 최대연봉',
  currency: '通貨 货币 币种 幣別 통화',
  description:
    '仕事内容 業務内容 職務内容 募集内容 求人内容 职位描述 岗位描述 职位详情 工作内容 工作描述 職位描述 工作內容 상세내용 업무내용 직무내용 직무소개',
  responsibilities: '担当業務 主な業務 岗位职责 工作职责 工作職責 담당업무 주요업무',
  requirements:
    '応募資格 応募条件 必須条件 任职要求 岗位要求 职位要求 任职资格 應徵條件 職位要求 자격요건 지원자격 필수요건',
  benefits: '福利厚生 福利 福利待遇 복지 복리후생',
  skills: 'スキル 必須スキル 技能要求 기술스택 스킬',
  category: 'カテゴリ カテゴリー 職種カテゴリ 职位类别 岗位类别 職務類別 직군',
  industry: '業種 業界 行业 所属行业 行業 업종',
  posted: '掲載日 掲載開始日 公開日 投稿日 求人掲載日 发布日期 发布时间 發布日期 刊登日期 등록일 게시일 공고일',
  validThrough:
    '掲載終了日 掲載期限 応募締切 応募締切日 応募期限 締切日 募集期限 截止日期 截止时间 有效期 有效期至 截止時間 마감일 지원마감일 접수마감일',
} as const satisfies Partial<Record<keyof typeof fieldSynonyms, string>>

/** Words before or behind a name that say nothing about the field: "job_title", "tituloOferta", "location_raw". */
export const leadingWords = new Set(
  (
    'job jobs position posting vacancy offer listing ad opening role item entry record field ad the is g my x base gross annual yearly monthly hourly daily ' +
    'oferta puesto empleo vacante trabajo del de la el stelle stellen stellenanzeige anzeige beruf ' +
    'offre emploi poste annonce du des le'
  ).split(' '),
)

export const trailingWords = new Set(
  (
    'raw text html plain normalized name value full display formatted string list es en de fr local utc iso ' +
    'datetime timestamp ms millis epoch unix in cents c oferta puesto vacante empleo trabajo offre poste emploi stelle job'
  ).split(' '),
)

/** Names that only say "the thing itself" of what stands around them: `company.name`, `location.display_name`. */
export const genericNames = new Set(
  (
    'name value text label title displayname shortname fullname longname content html plain url uri href link raw ' +
    'nombre valor texto etiqueta titulo wert bezeichnung denomination titel nom valeur texte libelle titre formatted display default description _ ' +
    'localizationvalue localizedvalue localizedname localizedlabel localizedtext'
  ).split(' '),
)

/** What senders write where they have nothing to say. */
export const emptyWords = new Set(
  (
    'n/a|na|n.a.|null|none|nil|nan|undefined|unknown|not specified|not available|not provided|unspecified|-|--|—|.|?|' +
    'no disponible|no especificado|sin especificar|ninguno|nd|k.a.|k. a.|keine angabe|nicht angegeben|unbekannt|' +
    'non précisé|non renseigné|non spécifié|aucun|nc'
  ).split('|'),
)
