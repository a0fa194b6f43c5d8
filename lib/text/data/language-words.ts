// What tells languages apart in job advertisements: short words that cannot be avoided, words of the trade, and endings.
// Written by hand. A word that stands in several rows counts for each of them, the less the more rows have it.

/** By ISO 639-1 code. */
export const languageWords: Readonly<Record<string, string>> = {
  en: 'the and of to in for with you your our we are is on as be will an at this that from or by have has it can who what about their they more than which within across into through team work working experience skills role job years strong ability knowledge join looking must help build develop support including business should were was not all any if but new how us good well while both other when where such using required preferred requirements responsibilities opportunity company engineer developer manager senior no per only need needed wanted apply today hours week day days night shift shifts driver nurse cleaner warehouse licence benefits paid weekends city start immediate',
  es: 'de la que el en y los las del con para un una por se su es como más al lo nuestra nuestro nuestros tu tus eres este esta estos entre sobre somos buscamos experiencia trabajo empresa equipo años desarrollo conocimientos conocimiento ofrecemos requisitos funciones puesto será serás también muy hacer gestión proyecto proyectos cliente clientes persona personas nivel ser si sin o ya desde hasta donde cuando estamos tendrás valorará incorporación contrato jornada salario formación ingeniero desarrollador no busca requiere según sueldo enfermera clínica docente colegio privado auxiliar administrativo ventas vendedor vendedores cocina turnos zona inmediata imprescindible disponibilidad horario tienda lunes viernes importante necesitamos ofrece candidato camarero conductor restaurante indefinido vendedora',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben oder wir unser unsere unseren unserem dein deine deiner deinen ihr ihre ihren ihrem du uns bist sowie zur durch erfahrung kenntnisse aufgaben arbeit bereich entwicklung mitarbeiter bieten suchen bringst ausbildung stelle unternehmen jahre kunden abgeschlossene gute sehr mehr kannst bewerbung standort entwickler leitung w ab gesucht sofort vollzeit teilzeit verkäufer betreuen erstellen wartung führerschein bezahlung urlaub pflege dienst kaufmann arbeitszeiten vergütung bewerben jetzt abgeschlossener pro gehalt lohn monat stunde',
  fr: 'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec nous vous votre vos notre nos aux ou être ces cette leur leurs mais comme sein ainsi afin entre tout tous toute équipe équipes expérience poste entreprise recherchons travail compétences missions profil connaissance maîtrise gestion développement projets clients êtes avez serez aurez chez à été où très bien rejoindre recherche ans niveau salaire contrat ingénieur développeur infirmier nuit clinique privée véhicule permis exigé selon rapidement temps plein partiel cdi alternance clientèle chargé technicien assistante conseiller magasin vente lundi vendredi serveur vendeur chauffeur expérimenté',
  it: 'di e il la che in un è per una sono con non del della dei delle degli da al alla alle ai si le lo gli nel nella nei come anche più ma ed o se su tra sul sulla questo questa nostro nostra nostri tuo tua siamo cerchiamo esperienza lavoro azienda competenze conoscenza requisiti ruolo sviluppo gestione clienti offriamo figura persona anni buona ottima capacità attività progetti presso sarà team risorsa laurea inserimento contratto sede ricerca nostre ogni settore no cercasi turni tempo indeterminato cameriere patente addetto impiegato magazziniere ristorante vendita',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus você nossa nosso nossos empresa experiência trabalho equipe equipa conhecimento conhecimentos desenvolvimento vaga requisitos área anos procuramos oferecemos clientes projetos gestão são será atividades desejável habilidades vagas desenvolvedor pleno clt auxiliar administrativo ensino médio completo salário benefícios horário vendas atendimento loja vendedor vendedora procura empregado',
  nl: 'de en van het een in is dat op te zijn met voor die niet aan er om ook als dan maar door over bij uit naar ze wij we je jij jouw ons onze hebben heeft werk werken ervaring team bent ben wordt worden kan kunnen binnen deze dit of nog wat waar jaar bieden zoeken functie kennis vacature bedrijf klanten verantwoordelijk goede opleiding samen tot onder meer hoe wil collega salaris uur ontwikkelaar per gezocht solliciteer solliciteren verpleegkundige dienst medewerker',
  pl: 'i w na z do się nie jest o że to za od po dla jak oraz przez przy ze lub są co nasz nasza naszych naszego nasi ty twój twoje będzie pracy praca doświadczenie znajomość umiejętność wymagania oferujemy oferta zespół zespole firma firmy szukamy obowiązki rozwoju rozwój mile widziane możliwość poszukujemy stanowisko klientów projektów projektach u już także które który która w ramach lat języka bardzo',
  sv: 'och att det i en på är som för med av den till har de inte om ett men var jag vi du dig din ditt vår våra vårt oss hos eller från när kan ska kommer att erfarenhet arbete arbeta arbetar söker tjänsten rollen företag kunskap team utveckling kunder erbjuder tillsammans inom mycket meriterande utbildning år samt blir även mer andra ansökan uppdrag goda vara olika utvecklare vårt blir erfaren',
  da: 'og i at det er en til på som med for af de den ikke der har vi du dig din dit vores os hos eller fra når kan skal vil et om men også blive være arbejde arbejder erfaring stilling stillingen virksomhed opgaver kolleger søger tilbyder kunder udvikling samt mere inden gennem ansøgning ud efter mellem hvor jer god gode får kendskab både uddannelse medarbejder udvikler virksomheden bliver erfaren',
  no: 'og i at det er en til på som med for av de den ikke har vi du deg din ditt våre vår oss hos eller fra når kan skal vil et om men også bli være arbeid arbeide jobb jobbe erfaring stilling stillingen selskap oppgaver kollegaer søker tilbyr kunder utvikling samt mer innen gjennom søknad ut etter mellom hvor dere god gode får kjennskap både utdanning arbeidsoppgaver kvalifikasjoner norsk ønsker hva utvikler vårt blir selskapet erfaren',
  fi: 'ja on ei että se hän oli joka mutta ovat sekä tai kun niin myös me sinä sinun meillä meidän olet olemme voit kanssa mukaan kuin jos sen tämä työ työtä työn tehtävä tehtävään tehtävät kokemus kokemusta osaaminen osaamista etsimme tarjoamme hakemus tiimi tiimin asiakkaiden asiakkaat yritys taito taidot hyvä hyvät edellytämme arvostamme odotamme ohjelmistokehittäjä sinulla sinulta työskentely vuoden uusi',
  cs: 'a se v na je že o s z do to i pro si by jako ale za ve po od nebo jsme naše náš našem jste být který která které práce práci zkušenosti znalost znalosti nabízíme požadujeme hledáme tým týmu firma společnost pozice možnost vývoj zákazníky vás vám co také již při až další vzdělání požadavky schopnost umíte pracovní mzda let',
}

/** Endings of words of six letters and more. */
export const languageEndings: Readonly<Record<string, string>> = {
  en: 'ing tion ment ness able ship ical',
  es: 'ción miento dad ciones dor dora ando iendo ador',
  de: 'ung keit heit schaft ungen lich isch ieren',
  fr: 'tion ment eur euse ité aux elle eurs ique trice',
  it: 'zione mento zioni tore ità ione menti tori',
  pt: 'ção mento dade ções dor ador agem',
  nl: 'ing heid lijk schap aar ingen elijk',
  pl: 'ość anie enie ości owych nych owy ego',
  sv: 'ning het skap ande ningar iska',
  da: 'ning hed skab ende ninger',
  no: 'ning het skap ende ninger',
  fi: 'nen ssa ssä lla llä sta stä inen minen',
  cs: 'ost ání ení osti ních ového ých',
}

/** Letters that few languages have. */
export const languageLetters: Readonly<Record<string, string>> = {
  es: 'ñ¿¡',
  de: 'ßäöü',
  fr: 'œêèàçùûâî',
  it: 'òèìù',
  pt: 'ãõçâ',
  pl: 'łżźśćęąń',
  sv: 'åäö',
  da: 'øæå',
  no: 'øæå',
  fi: 'äö',
  cs: 'řěůščžďť',
}

/** Letters of one language alone, as ranges: in a text of that language they are the most, but for foreign names. */
export const languageScripts: Readonly<Record<string, string>> = {
  ja: '\\u3041-\\u3096\\u30a1-\\u30fa\\uff66-\\uff9d',
  ko: '\\u1100-\\u11ff\\uac00-\\ud7a3',
  el: '\\u0370-\\u03ff\\u1f00-\\u1fff',
  th: '\\u0e01-\\u0e5b',
  he: '\\u05d0-\\u05ea',
}
