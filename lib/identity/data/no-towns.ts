// Words of locations that are no town's name, as keys of places: folded, in small letters.

/** With one of these among its words, a location is a building, a unit of the employer, a stretch of land or a way of working. */
export const noTownWords: ReadonlySet<string> = new Set(
  (
    // Where in the employer's house
    'office offices headquarter headquarters hq campus building buildings tower towers house lodge court hall manor plaza ' +
    'mall hospital clinic surgery school academy university college institute hotel restaurant site sites store stores ' +
    'shop branch warehouse depot plant factory mill works yard lab laboratory airport station terminal hub base club ' +
    'arena stadium care home homes nursing farm street road avenue lane drive way square floor suite unit block ' +
    'buro buros zentrale hauptsitz standort standorte filiale filialen niederlassung werk klinik klinikum krankenhaus ' +
    'praxis schule hochschule universitat haus halle lager flughafen strasse platz oficina oficinas sede tienda almacen ' +
    'fabrica planta hospital clinica colegio aeropuerto calle siege bureau bureaux agence magasin usine entrepot hopital ' +
    'clinique ecole rue kantoor vestiging filial sedi ufficio negozio stabilimento escritorio loja ' +
    // How, and of whom
    'remote hybrid onsite homeoffice homebased telework teletrabajo teletravail mobile flexible flex field travel road ' +
    'client clients customer customers company corporate virtual online internal external based work working worker ' +
    'job jobs location locations place places address team department division group ltd limited inc llc gmbh ag plc ' +
    'kunde kunden vor ort unterwegs aussendienst mobil domicile domicilio ' +
    // How far
    'nationwide national nationally international worldwide global anywhere everywhere various varied several multiple ' +
    'many any all other others different and or to be confirmed tbc tbd none unknown unspecified statewide citywide ' +
    'area areas region regions regional district districts county state province zone territory sector local country ' +
    'central midlands highlands lowlands borders counties coast coastal peninsula cotswolds dales moors fens downs ' +
    'europe asia africa america americas oceania pacific atlantic mediterranean baltic nordics balkans benelux dach emea ' +
    'bundesweit deutschlandweit landesweit europaweit weltweit verschiedene diverse mehrere alle umgebung umland gebiet ' +
    'ruhrgebiet raum kreis landkreis bodensee allgau schwarzwald grossraum varias varios nacional internacional zona ' +
    'comarca provincia toda todo todas cualquier plusieurs divers partout departement secteur toute france entiere varie ' +
    'nazionale zona regio heel landelijk speyside thames valley ostwestfalen westfalen oberbayern niederbayern ' +
    'oberfranken mittelfranken unterfranken sauerland emsland munsterland siegerland vogtland rheinland ' +
    // Parts of any town, and what other fields say
    'centre center centrum zentrum centro innenstadt downtown midtown uptown full time part permanent temporary ' +
    'immediate open see description call wherever'
  ).split(' '),
)

/** Words of the names of many towns: two names that share no more share nothing. */
export const commonNameWords: ReadonlySet<string> = new Set(
  (
    'great little new old upper lower high north south east west northern southern eastern western saint san santa santo ' +
    'sankt sao bad port fort mount mont lake river bay beach hill hills island islands isle city town village park point ' +
    'on upon under the in of by la le les las los el de del des du da do di der den dem am an im bei ob unter vor sur sous ' +
    'en alt neu ober gross klein nieder villa ville uk usa us england scotland wales ireland deutschland france espana'
  ).split(' '),
)
