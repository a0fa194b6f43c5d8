/**
 * The words that names of fields are put together from, as `nameWords()` gives them (lower case, no accents), in
 * English, Spanish, German and French. `field-synonyms.ts` knows whole names; this is for those it does not:
 * "recruiting-organisation", "localidad_trabajo", "StandortStadt", "dateDeParution".
 */
export const nameParts = {
  role:
    'job jobs role position vacancy opening post posting occupation ad advert advertisement listing offer work ' +
    'puesto vacante cargo oferta empleo trabajo plaza anuncio stelle stellen job position beruf anzeige arbeit inserat ' +
    'poste emploi offre metier annonce travail mission openings positions vacancies posts',
  /** Several of them: with a number before it, how many are sought. */
  count: 'openings positions vacancies posts hires headcount seats',
  title:
    'title heading headline designation titulo titular denominacion titel bezeichnung stellentitel positionsbezeichnung ' +
    'titre intitule libelle appellation',
  name: 'name nombre nom label',
  employer:
    'company employer organisation organization firm business employeur recruteur societe entreprise organisme ' +
    'empresa empleador empleadora compania entidad contratante arbeitgeber firma unternehmen betrieb auftraggeber',
  /** What may stand beside an employer and says no more than that; any other word makes it another thing. */
  hires:
    'object entity data hiring recruiting recruitment contracting employing advertising offering sponsoring ' +
    'operating owning parent legal trading registered official public commercial brand main direct end final ' +
    'original real actual full short display of de del la el du le contratadora ofertante anunciante oferente ' +
    'comercial social los las ausschreibende ausschreibendes einstellende einstellendes suchende suchendes ' +
    'inserierende inserierendes anbietende anbietendes der die das des den dem von vom recruteuse recrutante ' +
    'annonceur annonceuse sociale l d',
  /** An agency's own: where it sits is not where the work is. */
  client: 'client clients customer cliente kunde kunden',
  /** What somebody looked for, and not what was found. */
  search: 'search searched query suche suchbegriff suchort busqueda keyword keywords',
  city:
    'city town locality municipality ciudad localidad municipio poblacion stadt ort gemeinde ville commune localite ' +
    'arbeitsort einsatzort dienstort',
  place:
    'location place site workplace station lugar ubicacion localizacion sede centro standort einsatzort lieu ' +
    'localisation emplacement standorte einsatzorte ubicaciones localizaciones lugares lieux',
  country: 'country nation pais land staat pays',
  region: 'region state province provincia bundesland departement',
  link:
    'url uri link href permalink hyperlink webpage webadresse website enlace vinculo lien seite detailseite page pagina ' +
    'web detailpage',
  apply:
    'apply application applications candidate bewerbung bewerben solicitud solicitar inscripcion inscribirse aplicar ' +
    'candidature candidatures postuler',
  image: 'asset thumbnail thumb cover avatar media logo image icon picture photo banner video foto imagen bild logotipo',
  date: 'date fecha datum dia jour tag termin termine',
  published:
    'published publish publishing publication posted posting listed listing live online advertised issued released ' +
    'release opened created creation added publicacion publicada publicado alta anuncio anunciada creacion emision ' +
    'veroffentlichung veroeffentlichung veroffentlicht veroeffentlicht erscheinung erscheinungsdatum eingestellt ' +
    'freigegeben freigabe erstellt publiziert schaltung publiee publie parution diffusion diffusee mise emise ' +
    'veroffentlichung veroeffentlichung',
  time: 'time',
  when: 'on at since from el desde seit am ab le depuis du en',
  ends:
    'expiry expires expire expiration expired closing closes close end ends until deadline valid vencimiento vence ' +
    'cierre fin limite caducidad hasta ablauf bis schluss ende gultig gueltig frist cloture jusqu echeance',
  changed:
    'updated update modified modification edited changed revised crawled scraped birth ' +
    'actualizacion actualizada modificacion geandert geaendert aktualisiert modifiee maj',
  starts: 'start starts begin begins inicio comienzo incorporacion beginn debut',
  text:
    'description text body content details summary about overview detalle descripcion texto contenido resumen funciones ' +
    'beschreibung inhalt volltext aufgaben descriptif contenu texte missions descriptivo',
  duties: 'responsibilities responsibility duties tasks',
  needs: 'requirements requirement qualifications qualification',
  gives: 'benefits perks',
  /** What stands over a text. */
  above: 'header caption',
  id:
    'id ref reference number no nr num key code uid referencia numero codigo clave nummer kennziffer kennung schluessel ' +
    'schlussel referenz cle identifiant identificador',
} as const satisfies Record<string, string>

/** Ends of German compounds that say what a field is: "Erscheinungsdatum", "Positionsbezeichnung". */
export const compoundEnds: Readonly<Record<string, keyof typeof nameParts>> = {
  bezeichnung: 'title',
  titel: 'title',
  beschreibung: 'text',
  datum: 'date',
  nummer: 'id',
  ort: 'city',
  adresse: 'link',
  seite: 'link',
  link: 'link',
}
