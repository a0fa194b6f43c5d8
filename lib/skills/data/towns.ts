/** Towns of 100,000 people and more (in Britain 60,000) that the lists of ../../text/data lack, but for those that are words. */
export const towns = `
  Abbotsford | Akron | Alcorcón | Aldershot | Amarillo | Anaheim | Anchorage | Ashford | Aylesbury | Badalona
  | Bakersfield | Bangor | Barnsley | Basildon | Baton Rouge | Beckenham | Bedford | Bergisch Gladbach | Bexley
  | Birkenhead | Blackburn | Blackpool | Bognor Regis | Bolton | Bottrop | Bracknell | Bradford | Brampton
  | Bremerhaven | Brownsville | Burlington | Burnaby | Burnley | Burton upon Trent | Burton on Trent | Cannock
  | Cape Coral | Carlisle | Castleford | Chatham | Chattanooga | Chelmsford | Chesapeake | Chester | Chesterfield
  | Chula Vista | Colchester | Colorado Springs | Corpus Christi | Crawley | Crewe | Dagenham | Darlington | Derby
  | Des Moines | Doncaster | Dudley | Dundee | East Kilbride | Eastbourne | El Paso | Ellesmere Port | Escondido
  | Etobicoke | Eugene | Farnborough | Fayetteville | Foggia | Folkestone | Fort Collins | Fort Lauderdale | Fort Wayne
  | Fremont | Fresno | Frisco | Fuenlabrada | Fürth | Gateshead | Geelong | Gillingham | Glendale | Gloucester | Gosport
  | Grand Prairie | Grand Rapids | Great Yarmouth | Greensboro | Grimsby | Hagen | Harlow | Harrogate | Hartlepool
  | Hastings | Hayward | Hemel Hempstead | Henderson | Hereford | Hialeah | High Wycombe | Hildesheim | Hounslow
  | Huddersfield | Huntington Beach | Huntsville | Ipswich | Irving | Islington | Jacksonville | Kettering | Knoxville
  | La Laguna | Lakewood | Lancaster | Laredo | Le Mans | Leganés | Lexington | Lincoln | Lisburn | Little Rock
  | Long Beach | Longueuil | Loughborough | Lowestoft | Lubbock | Luton | Macclesfield | Maidenhead | Maidstone
  | Mansfield | Margate | Markham | Mataró | McKinney | Messina | Middlesbrough | Modesto | Moers | Montgomery
  | Moreno Valley | Móstoles | Neuss | Newark | Newcastle under Lyme | Newport | Newport News | Nîmes | Northampton
  | Norwalk | Nuneaton | Oakville | Oceanside | Oldham | Oshawa | Overland Park | Oxnard | Paisley | Palmdale | Pasadena
  | Pembroke Pines | Peoria | Peterborough | Pforzheim | Plymouth | Pomona | Poole | Prato | Preston | Purley
  | Rancho Cucamonga | Recklinghausen | Redditch | Remscheid | Reno | Richmond Hill | Riverside | Rochdale | Romford
  | Rotherham | Runcorn | Sabadell | Saint Paul | Salem | Salford | Salinas | Salzgitter | San Bernardino | Santa Ana
  | Santa Clarita | Santa Rosa | Scarborough | Scunthorpe | Shreveport | Shrewsbury | Siegen | Sioux Falls | Solihull
  | Solingen | South Shields | Southall | Southport | Spokane | Springfield | St Helens | St. Helens | Stafford
  | Stamford | Stevenage | Stockport | Stockton | Stockton-on-Tees | Stroud | Sunderland | Sutton Coldfield | Swindon
  | Tacoma | Tallahassee | Tamworth | Taranto | Taunton | Telford | Terrassa | Torquay | Toulon | Virginia Beach
  | Wakefield | Walsall | Warrington | Watford | Welwyn Garden City | Wembley | West Bromwich | Weston-super-Mare
  | Wichita | Widnes | Wigan | Windsor | Witten | Woking | Wollongong | Wolverhampton | Worcester | Worthing | Wrexham
  | Yonkers | Zaanstad
`
