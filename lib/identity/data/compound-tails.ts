// What ends German compounds of the trade ("Tourenplanung", "Temperaturkontrolle"). Advertisements say one thing as a
// compound and as a clause ("Touren planen"), so both are read as two words. Only endings that no word of the
// other languages has; written by us from general knowledge of German.

export const compoundTails: readonly string[] = [
  // Doing
  'planung überwachung kontrolle prüfung pflege sicherung abrechnung entwicklung verwaltung betreuung beratung erstellung',
  'bearbeitung führung steuerung wartung reparatur suche analyse auswertung beschaffung bestellung reinigung vorbereitung',
  'abstimmung optimierung entladung beladung verpackung kommissionierung buchung zahlung lieferung herstellung fertigung',
  'montage inbetriebnahme installation gestaltung einteilung annahme ausgabe übergabe aufnahme erfassung schulung',
  'organisation koordination kalkulation dokumentation prognose berechnung einsatz einweisung akquise gewinnung',
  // What is worked with
  'bericht berichte berichten daten zeiten preise preisen anlage anlagen geräte geräten maschine maschinen fahrzeuge fahrzeugen',
  'systeme systemen verträge verträgen rechnungen unterlagen protokolle protokollen listen pläne plänen räume räumen',
  'konten kosten produkte produkten teile teilen technik schicht schichten dienst dienste diensten regeln vorschriften',
  // Who
  'leiter leiterin helfer helferin hilfe hilfskraft kraft kräfte buchhalter buchhalterin berater beraterin techniker technikerin',
  'fahrer fahrerin verkäufer verkäuferin bäcker bäckerin koch köchin lehrer lehrerin planer planerin entwickler',
  'ingenieur ingenieurin mechaniker mechanikerin meister meisterin koordinator koordinatorin bearbeiter bearbeiterin arbeiter mitarbeiter mitarbeiterin manager',
  // What is asked for
  'erfahrung kenntnis kenntnisse kenntnissen ausbildung studium abschluss führerschein bereitschaft fähigkeit tauglichkeit',
]
