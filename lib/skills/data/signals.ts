/**
 * Phrases that say how a skill beside them is meant, and phrases that look like a skill and are none (`nothing`).
 * One phrase per `|`; what each group does is said in ../guards.ts.
 */
export const signals = {
  described: `are you | you are | you're | someone | somebody | a person | people who | must be | should be | we want | we look for | looking for | need | needs | eres | buscamos a alguien | buscamos una persona | buscamos personas | queremos | persona | personas | alguien | gente | seas | ser | du bist | Sie sind | sind Sie | bist | jemanden | Menschen | Mensch | wer | Persönlichkeit | vous êtes | tu es | quelqu'un | personne | nous recherchons | être | soyez`,
  sought: `you bring | we value | we reward | we appreciate | we ask for | we hire for | we expect | we prize | essential | required | vital | needed
    | important | appreciated | valued | matter | matters | praise | expected | crucial | key | must | not optional | will save | helps | go a long way | goes a long way | welcome | counts | count | skills | skill | plenty of | a lot of | help | plus | character | personality | candidate | candidates
    | you have | you show | you will show | you will need | your | ability to | admire | cherish | temperament | the right person | ideal candidate | we respect | respects | makes the difference | make the difference | decides | in demand
    | valoramos | se valora | se valorará | pedimos | aportas | tienes | imprescindible | imprescindibles | necesario | importante | hace falta | apreciamos | aprecia | agradecemos | capacidad | actitud | carácter | perfil | tu | clave | esencial | fundamental | en lo personal | cualidades | requiere | se requiere | exige | te caracteriza | destacas | suma | suman | marcarán la diferencia | premiamos | bringst | bringen | zeichnet | zeichnen | auszeichnen | Wert auf | schätzen | erwarten | wichtig | persönlich | überzeugen | überzeugst | brauchen | brauchst | gefragt | zählen | zählt | unerlässlich | hilft | helfen | deine | Ihre | faites preuve | qualités | votre | vos | apprécions | apprécié | appréciée | appréciés | il faut | exigé | indispensable | indispensables | essentiel | essentielle | nous attendons | demandons | comptent | compte | atout | atouts | feront la différence | font la différence | sens | savez | reconnu | reconnue | profil | caractère
    | appréciées | attendu | attendue | attendus | attendues | demandé | demandée | demandés | demandées | nécessaires | bienvenues | essentiels | essentielles | importants | importantes | valorado | valorada | valorados | valoradas | valoran | valora | necesarios | necesarias | deseables | piden | pide | exigen | requieren | bienvenida | bienvenidos | fundamentales | esenciales | erwartet | gewünscht | gewünscht sind | mitbringen | freuen uns über | freuen uns auf | entscheidend | entscheiden | décrivent | caractérisent | describen | te definen | beschreiben dich | beschreiben Sie | ausmachen | te distinguen | distinguent | machen den Unterschied | marcan la diferencia | describe you | sets you apart | set you apart | son la base | cuentan | cuenta mucho | pesan | requises | exigées | souhaitées | souhaités | requeridas | it takes | asset | an asset | beneficial | advantageous | favoured
    | sind Pflicht | ist Pflicht | exigés | obligatorias | selbstverständlich
    | nous apprécions | on apprécie | nous valorisons | valorise | valorisent | on attend de vous
    | nous misons sur | il vous faut | vous avez | vous possédez | vous montrez | vous apportez | vous alliez
    | on vous reconnaît | réclame | réclament | va de soi | vont de soi | care about | cares about
    | care most about | you need | you combine | calls for |  asks for | demands | depends on
    | team values | the team values | the team prizes | deserve | deserves | non-negotiable | comes first
    | come first | valorarán | se valorarán | esperamos | exigimos | necesitamos | demuestras | muestras
    | caracterizan | importa | importan | hacen falta | a nivel personal | por delante | te define
    | ponemos en valor | damos importancia a
    | valorisé
    | mean everything | means everything | worth gold | worth their weight in gold
    | worth its weight in gold
    | te gusta | te gustan | du magst | Sie mögen | vous aimez | are everything | is everything | lo son todo | you enjoy | demonstrate | demonstrating`,
  wanted: `useful | core | daily | valuable | handy | the core | of use | útil | ayuda | ayudan | nützlich | utile | utiles | utilisez | gern gesehen
    | experience | experienced | experience with | experience in | knowledge | knowledge of | know | knows | knowing | proficient | proficiency
    | familiar | familiarity | fluent | fluency |  skilled |   require | requires |   must have |  need to | a plus |  bonus | a bonus | desirable | preferred | advantage | an advantage | ideally |   nice to have
    |   you use | you write | you know |        comfortable | confident | hands-on | expertise | expert | understanding
    | understand | background in | grounding | grip on | command of | certified | certificate | qualification | qualified | trained | training |    you will bring |  able to |      praised |  helpful
    | using | build with | working with | work with | works with | mastery | competent | competence | requirements | prized |    demonstrated | proven | strong | solid | good | excellent | advanced | basic | working knowledge | exposure to |   rely on
    | conocimientos | conocimiento | conocer | conoces | experiencia | dominio | domina | dominas | manejo | manejar | manejas |   necesaria | requisito | requisitos |     valorable | deseable |  suma puntos |   sabes | nivel | titulación | formación | formación en |    necesitas |   un plus |  capaz | habilidad | habilidades | usarás | utilizarás | trabajarás con | requerimos | uso de |  se pide
    |    soltura |       buen | buena
    | Kenntnisse | Kenntnissen | kenntnisse in | Erfahrung | Erfahrungen | erfahren | kennst | kennen | kennt | beherrschst | beherrschen | sicherer Umgang | Umgang mit
    | Umgang | vertraut | mit | arbeitest mit | arbeiten mit | nötig | notwendig | erforderlich | Voraussetzung | Voraussetzungen | erwünscht
    | wünschenswert | von Vorteil | Vorteil |   Wichtig sind |   bringst mit | zeichnet dich aus | zeichnen Sie aus |   legen Wert auf |      benötigen | verfügen über | verfügst über | Fähigkeit | Qualifikation | Ausbildung | Anforderungen |  dein Profil | Ihr Profil | hilfreich | willkommen |   setzen voraus | vorausgesetzt
    | nutzt | nutzen | gute | sehr gute | sicher | fundierte | besitzen | besitzt |     connaissance | connaissances | connaissance de | connaissez | maîtrise | maîtrisez | maîtriser | expérience | expérimenté |  exigée | requis | requise |  nécessaire | souhaité | souhaitée |    un atout |      vous savez
    | vous utilisez |    compétence | compétences |  qualité |     niveau | diplôme | formation | titulaire |  capacité | bonne | bon | excellente | à l'aise | notions | usage | pratique de
    | bienvenu | bienvenue | bienvenus |     on demande | reconnu pour | aptitude |  valorisée | privilégié | obligatoire | obligatoires | maîtrisée | pratiquez | obligatorio | obligatoria | obligatorios | requerido | requerida | requeridos | recomendable | recomendables | benötigt | zwingend | Pflicht | routiniert | geübt | solltest du | sollten Sie | desired | mandatory | assumed | taken for granted | you hold | must hold | will hold | should hold | se ruega | conviene | wird benötigt | werden benötigt | vonnöten
    | are used to | is used to | be used to | get used to | habitué à | habituée à | acostumbrado a | acostumbrada a | gewohnt
    | you are used to | you're used to
    | no stranger to | no strangers to | no fear of | no trouble with | no trouble in | no problem with
    | need no introduction to | needs no introduction | no day without | kein Problem mit | keine Scheu vor
    | keine Angst vor | keine Berührungsängste mit | sin miedo a | sin problemas con | pas peur de
    | pas peur d'
    | you need no introduction to
    | membership of | software such as | software like | tool such as | tool like | tools such as | tools like
    | systems such as | system such as | system like | logiciel comme | logiciels comme | outil comme
    | outils comme | programa como | programas como | herramienta como | herramientas como | Software wie
    | Programm wie | Programme wie | Tools wie | Systeme wie | Systemen wie | record keeping in
    | log everything in | no dudes en | no te asusta | no te asustan | no temes | no te da miedo | no te dan miedo | no tienes miedo a
    | no te cuesta
    | entwickelst in | entwickelst mit | entwickeln in | entwickeln mit | programmierst in | programmierst mit
    | programmieren in | programmieren mit | schreibst in | geschrieben in | geschrieben | codest in
    | is used every | are used every | is used daily | are used daily | in daily use | se usa a diario
    | se usan a diario | wird täglich genutzt | werden täglich genutzt
    | avec le logiciel | sur le logiciel | maîtrise du logiciel | utilisation du logiciel | à l'aide de
    | à l'aide du logiciel | con el programa | con el software | con la herramienta | manejo del programa
    | dominio del programa | mit der Software | mit dem Programm | Umgang mit der Software | mithilfe von
    | Weiterbildung zur | Weiterbildung zum | Weiterbildung als | Weiterbildung in | Fortbildung zur
    | post covers | role covers | job covers | position covers | remit covers | post includes | role includes
    | job includes | position includes | post involves | role involves | job involves | would please us | would delight us | would make us happy | freuen uns | freut uns | ein Segen
    | nous ferait plaisir | nous feraient plaisir | nos encantaría | nos alegra | nos alegraría | nice extra | an extra | a treat | extra points | bonus points | points for | opens doors | make us smile
    | top of the pile | hat die Nase vorn | haben die Nase vorn | Pluspunkte | Pluspunkt | schön wäre | wäre schön
    | kein Fremdwort | keine Fremdwörter | zu Hause | sollte sitzen | sollten sitzen | muss sitzen | sumará | sumarán
    | no tiene secretos | no tienen secretos | puntos extra
    | Fortbildung zum | Fortbildung in | Ausbildung zur | Ausbildung zum | Ausbildung als
`,
  noEither: `no hace falta | no es necesario | no es necesaria | no se necesita | no se requiere
    | no es imprescindible | used to run | used to be | no hacen falta | ersetzt
    | auch nicht | tampoco | ebenso wenig | ebensowenig | non plus`,
  noNext: `nobody has to | no one has to | nobody here has to | niemand muss | nadie tiene que | personne n'a à | reputation for | reputation as | renowned for | famous for | known for its | known for our | known for their | recognised for its | recognised for our | recognized for its | recognized for our | awards for | award for | bisher haben wir | bisher hatten wir | haben wir bisher | wir haben bisher | bislang haben wir | haben wir bislang | wir haben bislang | until now we | hasta ahora usábamos | hasta ahora hemos usado | hasta ahora trabajábamos | jusqu'ici nous utilisions | jusqu'à présent nous utilisions
    | matter more than | matters more than | count more than | counts more than | importa más que | importan más que | wichtiger als | compte plus que | comptent plus que | no need for | no need of | no need to know | no experience of | no experience with | no experience in | no prior | no previous | no knowledge of | without any
    | do not need | don't need | does not need | not need | need no | needs no | will not need | won't need | do not have to know | don't have to know | never need
    | never asked for | not looking for | not expect | do not expect | don't expect | do not require | don't require | does not require | not require | requires no
    | do not use | don't use | no longer use | no longer need | no longer run | stopped using | instead of | rather than | not interested in | never touch
    | migrating away from | migrating from | migrate away from | migrate from | migrated from | moving away from | moving off | move away from | moved away from | moved off | move off
    | moving from | switching from | switched from | switch from | replace | replaces | replaced | replacing | retire | retiring | retired | sunset | sunsetting | phasing out | phase out | phased out
    | getting rid of | got rid of | decommissioning | decommissioned | decommission | goodbye to | farewell to | abandoned | abandoning | dropped | ditched | leaving | left behind
    | founded as | founded on | started as | started out as | started out on | began as | began life as | began with | once a | once ran on |   used to use | used to write | originally written in
    | originally built in | used to rely on | formerly | former | history of | in the nineties | grew out of | switched off | our customers use | our clients use | customers who use
    | forget | forget about | not a | not an | no |  neither | nor | the last of the | the old | legacy | ancient | unlike | zero | long after | ran on | ran entirely on | was written in | were written in | was built on | was built in | ended its
    | sin necesidad de |  no hace falta saber |   no es necesario saber |   no se requieren | no necesitas | no necesitas saber
    | no pedimos | no exigimos | no buscamos | no usamos | ya no usamos | ya no utilizamos | dejamos de usar | hemos dejado | dejamos | dejando atrás | abandonamos | abandonando | migramos desde | migrando desde
    | estamos migrando de | migramos de | migrar de | migración desde | sustituimos | sustituyendo | reemplazamos | reemplazando | jubilamos | retiramos | nació como | empezó como | empezó con | fundada como | en lugar de | en vez de | ni
    |  antiguo | antigua | el viejo | la vieja | olvídate de | adiós a | no tienes que saber | tampoco hace falta | nuestros clientes usan | funcionaba con |  no pedimos | no exigimos | no buscamos | ningún | ninguna | no tienes que conocer | no trabajamos con | ya no trabajamos con
    | kein | keine | keinen |  keinerlei |  nicht nötig sind | nicht erforderlich sind | statt | anstatt | anstelle von | ersetzen |  ablösen | lösen | verabschieden uns von | Abschied von
    | weg von | Umstieg von | Migration von | migrieren von | wechseln von | steigen von | gegründet als | begann als | begannen als | früher | ehemals | ehemalige | ehemaligen | alte | alten | altes | das alte | der alte | die alten | weder | unsere Kunden nutzen
    | lief auf | liefen auf | lief mit | einst | damals | vergessen Sie | Schluss mit | nicht mehr mit
    | pas de | pas d' | pas besoin de | pas besoin d' | pas besoin | inutile de connaître | inutile de maîtriser | inutile de savoir | nul besoin de | nul besoin d' | aucune connaissance | aucune | aucun |  n'utilisons plus | n'utilise plus | ne pas connaître
    | plutôt que | au lieu de | au lieu d' | migrons de | migrer de | migration depuis | quittons | quitter | abandonnons | abandonné | remplaçons | remplace | remplacer | remplacé | délaissons | fondée comme | née comme | autrefois | ancien | ancienne | anciens | vieux | vieille
    | ni | adieu | oubliez | ne demandons pas | ne demandons ni | ne recherchons pas | nos clients utilisent | tournait sous | tournait sur | fini le | finie la | n'exigeons pas | ne cherchons pas | vous n'avez pas besoin de | vous n'avez pas besoin d'
    | will not touch | won't touch | never be asked for | never be asked about | not be asked for | not be asked about | no longer offer | no longer sell | no longer support | no longer work with | started out with | starting out with | said goodbye to | waved goodbye to | have left | nobody expects | no one expects | nobody will ask for | nobody will ask about | nobody asks for | nobody needs |  spares you | we leave out | will not be using | won't be using | we have no | comenzó como | comenzó con | arrancó como | arrancó con | nació con | nadie pide | nadie pedirá | nadie te pedirá | nadie espera | no tendrás que | no tienes que | no llevarás | no harás | no usarás | no verás | no hay que saber | no hace falta conocer | no hace falta dominar | no es necesario conocer | no es necesario dominar | no es preciso | no es preciso saber | no tendrá que | no deberá | no incluye | no se trabaja con
    | decimos adiós a | dijimos adiós a | begann alles als | begann alles mit | begann einst als | begann einst mit | begann mit | startete als | gestartet als | entstanden aus | hervorgegangen aus | fing alles mit | angefangen hat alles mit | niemand verlangt | niemand erwartet | niemand braucht | niemand fragt nach | verabschiedet von | trennen uns von | getrennt von | statt auf | a commencé avec | a débuté avec | a débuté comme | a commencé comme | a commencé par | commencé avec une | commencé comme | débuté comme | personne ne demande | personne ne vous demandera | personne n'attend | vous n'avez pas à | vous n'aurez pas à | vous n'aurez pas besoin de | vous n'aurez pas besoin d' | n'avez pas besoin de | n'aurez pas besoin de | n'aurez pas besoin d' | sans avoir à | ne faisons plus de | ne faisons pas de | ne vendons plus de | ne vendons pas de | n'attendons pas | ne travaillons plus avec
    | ne travaillons pas avec | avons abandonné | avons quitté | avons remplacé | nous quittons | dit adieu à | disons adieu à
    | have moved off | were once | was once | we do not do | we don't do | no hacemos | ya no hacemos | no servimos | no vendemos | wir machen kein | wir machen keine | nous avons quitté | nous avons abandonné | pas d'astreinte | no hay que conocer | no hay que dominar | you need not know | need not know | need not have | you need not | you needn't
    | vous ne toucherez pas à | no tocarás | nie wieder | nunca más | plus jamais de | jamais de | never again | keinen Bedarf an | kein Bedarf an | ningún tipo de | aucune expérience en | aucune expérience de | aucune compétence en | ninguna experiencia en | keinerlei Kenntnisse in | keine Kenntnisse in | keine Erfahrung mit | keine Erfahrung in
    | moved from | moves from | do not have to | does not have to | never have to | will never have to | the last traces of | the last remains of | our last | the days of | have outgrown | has outgrown | outgrew | you can leave | not be doing | will not be doing | won't be doing | once upon a time | nobody misses | no one misses | nobody here misses | no one here misses | we once used | we once ran | antes usábamos | antes se usaba | antiguamente | migrado de | nadie echa de menos | nadie usa | nunca tendrás que | nunca tendrás | hasta hace poco | hemos sustituido | hemos reemplazado | usábamos | solíamos usar | pasamos de | hemos pasado de | wir sind von | umgestiegen von | lief hier noch | liefen hier noch | niemand vermisst | keiner vermisst | niemand nutzt | keiner nutzt | passés de | sommes passés de | inutile de parler | inutile de pratiquer | cessé d'utiliser | arrêté d'utiliser | personne ne regrette
    | n'ouvrirez jamais | n'utiliserez jamais | ne toucherez jamais | personne n'utilise | n'utiliserez pas | n'utiliserez plus
    | no one needs
    | gave up | gave up on | have given up | given up on | rid of | are rid of | not have to touch
    | will not ask about | won't ask about | nobody writes | no one writes | nobody uses | no one uses
    | nobody here needs | nobody here uses | nobody here writes | no one here uses | no one here needs
    | migration off | do not care whether | don't care whether | nadie echará de menos | nadie escribe
    | nadie aquí usa | aquí nadie usa | tourné la page de | tourné la page d' | tournons la page de
    | dit au revoir à | disons au revoir à | demandera pas | demanderons pas
    | not be writing | not be working with | not be coding in | not be using | will not be writing
    | won't be writing | turned our backs on | turned its back on | turned our back on | no use for
    | regardless of | without regard to | hire without regard to | no trace of | nothing to do with
    | was started by | were started by | was founded by | was born from | was born out of | were born out of
    | sold licences of | nobody opens | nobody here opens | farewell from | bade farewell to
    | said farewell to | niemand wird dich nach | keiner wird dich nach | niemand wird Sie nach | fertig mit
    | Abschied nehmen von | nahm Abschied von | entstand aus | entstanden ist | hat angefangen mit
    | angefangen hat die Firma mit | angefangen hat das Unternehmen mit | Gegründet wurde | carpetazo a
    | cerramos la etapa de | nació programando | nació programando en | empezó vendiendo | empezó programando
    | empezó programando en | empezamos con | terminamos con | acabamos con | no te preguntaremos por
    | nadie te preguntará por | pouvez oublier | fini avec | finissons avec | se passe de | se passe d'
    | nous passons de | ne vous parlera de | née autour de | né autour de | débuté en vendant | sortons de
    | sortons d' | migrons d' | migrer d' | migré d' | migré de | s'est passé de | aucun besoin de
    | aucun besoin d'
    | the move from | the switch from | originally in | tout était écrit en
    | alles war in
    | culture of | climate of | atmosphere of | environment of inclusion
    | founded by | who spoke only | spoke only | spoke nothing but | fondée par | fundada por | gegründet von
    | valued above | prized above | worth more than
    | steht noch ein | steht noch eine | läuft noch ein | läuft noch eine | liegt noch ein | todavía queda un
    | todavía queda una | aún queda un | aún queda una | il reste un | il reste une | il reste encore
    | reste encore un | reste encore une
    | neither is | neither are | neither does | neither do | neither did | nor is | nor are | nor does | nor did
    | nobody will ask you for | no one will ask you for | no one will ask for | nobody will ever ask you for
    | never asks for | never ask for | have never used | has never used | never used | we never use | never needed
    | never touched | won't find any | will not find any | will find no | you'll find no | won't find
    | personne ici ne demande | personne ne demandera | personne ne réclame | personne n'exige | personne ne parle
    | personne ne vous parlera de | utilisons pas | utilisons plus | utilisons jamais | utilise pas | utilise plus
    | utilise jamais | faisons pas | faisons plus | fait plus de | fait pas de | demandons pas | demande pas
    | exigeons pas | exige pas | attendons pas | employons pas | employons plus | codons pas | codons plus
    | travaillons pas avec | travaillons plus avec | jamais utilisé | jamais travaillé avec | jamais eu besoin de
    | avons jamais eu | trouverez pas | trouveras pas | cherchons pas | cherchons plus | ne vendons pas
    | ne vendons plus | nunca hemos usado | nunca usamos | nunca se ha usado | nunca utilizamos
    | nunca hemos utilizado | no utilizamos | no programamos en | no encontrarás | no encontrará | nadie le pedirá
    | nadie te va a pedir | nadie habla | aquí nadie pide | nadie aquí pide | nadie exige | niemand hier verlangt
    | niemand spricht | wir verwenden kein | wir nutzen kein | wir verlangen kein | wir arbeiten nicht mit
    | wir nutzen weder
    | sister company | sister companies | Schwesterfirma | empresa hermana | care less about | got round to using
    | got around to using | olvida | olvida lo que | olvida todo lo que | olvide | haben uns von | haben wir uns von
    | hat sich von | pas une ligne de | pas une once de | pas affaire à | fini
    | previously on | previously in`,
  lacking: `without | ohne | sin | sans`,
  noPrev: `überlässt du | überlassen Sie | überlassen wir | se lo dejas a | vous laissez à | is only what | are only what | ist bei uns nur | ist hier nur | n'est chez nous que | es aquí solo | still exist | still exists | is closed for | is closed until | is closed at | are closed for good | is shut | stays closed | remains closed | is closed for good
    | ist geschlossen | sind geschlossen | bleibt geschlossen | bleiben geschlossen | está cerrado | está cerrada
    | están cerrados | están cerradas | est fermé | est fermée | sont fermés | sont fermées | reste fermé
    | reste fermée | went out with | can stay in the drawer | may stay in the drawer | gathers dust | gather dust | is not needed | are not needed | is not required | are not required | not required | not needed | not necessary | is unnecessary | are unnecessary | not essential | isn't needed | isn't required | aren't required | aren't needed
    | is not a requirement | is not expected | not expected | is not used | not used | no longer used | is no longer used | is no longer | are no longer | no longer needed | no longer required | no longer in use | not compulsory | is not part of | are not part of | is not important
    | is being retired | are being retired | being retired | is retired | was retired | were retired | is retiring | to be retired | will be retired | is being replaced | was replaced | were replaced | will be replaced | being replaced | is being phased out | being phased out | was phased out
    | is being switched off | is being decommissioned | was decommissioned | was switched off | were switched off | is being sunset | is going away | are going away | is on its way out | is on the way out | is leaving | was here before | are history | is history | days are over | is gone | are gone | is dead
    | used to run here |  used to live here |  used to | is behind us | ran here | left the building | veterans | veteran | refugees | is someone else's | is no issue | is not our | does not matter | doesn't matter | do not matter | has been retired | have been retired | has been replaced | have been replaced
    | has been switched off | will be switched off | will be gone | can be forgotten | ready to switch | shop in | is optional and unused | has been removed | was removed | were removed | last year | is over | was our | was the | were the
    | is being shut down | was shut down | is shutting down | will be shut down | is being dismantled | has been sold | we left | we abandoned | we dropped | we no longer | is not on the list | is not necessary | are not necessary | are not essential | is not essential | isn't necessary | were thrown out | was thrown out | in a museum | belongs in a museum
    |   no son necesarios | no son necesarias |     no se usa | ya no se usa | ya no se utiliza | se apaga | se retira | se está retirando | está siendo retirado | está siendo sustituido | será sustituido | será reemplazado | se jubila | se va a jubilar | se abandona | desaparece | queda atrás | no la necesitas | no lo necesitas
    | no los necesitas | es historia | pasó a la historia | fue sustituido | fue retirado | se sustituye | se despide | no importa | no es un requisito | no son un requisito | no se exige | no se exigen | no se piden | no se pide | ya no está | ya no existe | quedó atrás | en retirada | dejó de usarse | se reemplaza | se desconecta
    | nicht nötig | nicht notwendig | nicht erforderlich | nicht benötigt | nicht gebraucht | ist nicht | sind nicht | brauchst du nicht | brauchen Sie nicht | brauchst du hier nicht | brauchen Sie hier nicht | brauchst du bei uns nicht | brauchen Sie bei uns nicht | braucht es nicht | brauchen wir nicht | wird nicht benötigt | werden nicht benötigt | wird nicht mehr | werden nicht mehr | wird abgelöst | wird abgeschaltet | wird ersetzt | werden abgelöst | wurde abgelöst | wurde ersetzt
    | wurde abgeschaltet | werden ersetzt | abgelöst | abgeschaltet | ist Geschichte | sind Geschichte | musst du nicht | müssen Sie nicht | kannst du vergessen | können Sie vergessen | spielt keine Rolle | spielen keine Rolle | geht in Rente | geht in den Ruhestand | verabschiedet | lief hier früher | war gestern | läuft aus | laufen aus | ist keine Voraussetzung | keine Voraussetzung
    | sind keine Voraussetzung | nicht vorausgesetzt | nicht mehr im Einsatz | ist passé | wird ausgemustert | ausgemustert | hat ausgedient | haben ausgedient | setzen wir nicht voraus | erwarten wir nicht | verlangen wir nicht | stillgelegt | wird stillgelegt | wird eingestellt | nicht zwingend
    | n'est pas nécessaire | n'est pas requis | n'est pas requise | ne sont pas nécessaires | n'est pas exigé | n'est pas exigée | ne sont pas exigés | n'est pas demandé | n'est pas demandée | n'est pas indispensable | pas nécessaire | pas requis | pas exigé | pas indispensable | n'est plus utilisé | n'est plus | ne sont plus | est remplacé | sera remplacé | est en train de disparaître | disparaît | est abandonné
    | a été remplacé | a été abandonné | part à la retraite | prend sa retraite | est mis à la retraite | appartient au passé | c'est du passé | tire sa révérence | s'éteint | sera éteint | est débranché | ne sert plus | ne servent plus | n'est pas utile | a disparu | s'arrête | est retiré | sera retiré | ne compte pas | n'est pas obligatoire | n'est pas un critère | ne sont pas requises | ne sont pas requis
    | is something we leave to | is left to | are left to | is handled by | are handled by | is done by | are done by | is looked after by | are looked after by | is taken care of by | are taken care of by | belongs to another | sits with another | is a matter for | are a matter for | is both history | are both history | are all history | have been archived | has been archived | was archived | were archived | was sold | were sold | was abandoned | were abandoned | has been abandoned | was dropped | were dropped | was shelved | was scrapped | were scrapped | was dismantled | were dismantled | is no more | are no more | bowed out | served us well | served us for | had its day | is not your | are not your | is not involved | are not involved | not involved | is nobody's | is outside the scope | is out of scope | are out of scope | plays no part | play no part | plays no role | play no role | will not be needed
    | won't be needed | would be wasted | is not asked for | are not asked for | isn't part of | aren't part of | was given up | were given up | was finally | were finally | went out | has left us | has left the building | is not something you will need | are not something you will need | is not something we | have been sold | have been switched off | has been dropped | have been dropped | is not in scope | is none of your | is not for you | se abandonó | se abandonaron | se retiró | se retiraron | se apagó | se apagaron | se jubiló | se jubilaron | se sustituyó | se sustituyeron | se sustituyen | se cambió por | se desconectó | se dejó de usar | ya no es | ya no son | ya no están | los hace una | las hace una | lo hace una | la hace una | los hace otro | lo lleva otro | la lleva otro | lo lleva una | la lleva una | los lleva una | las lleva una | se encarga otro | se encarga otra
    | se encarga una | se ocupa otro | se ocupa otra | se ocupa una | se ocupan los | se ocupan otros | no forma parte | no forman parte | no entra en | no entran en | es cosa de | son cosa de | corre a cargo de | corren a cargo de | quedaron atrás | desaparecen | desapareció | desaparecieron | son historia | no cuenta | no cuentan | no será necesario | no será necesaria | no serán necesarios | no es cosa tuya | no es asunto tuyo | fue reemplazado | fue reemplazada | fue sustituida | fueron sustituidos | fueron sustituidas | fue retirada | fueron retirados | fueron retiradas | fue abandonado | fue abandonada | fueron abandonados | gehört nicht | gehören nicht | zählt nicht zu | zählen nicht zu | benötigen Sie nicht | benötigst du nicht | benötigen Sie hier nicht | benötigst du hier nicht | benötigen Sie dafür nicht | brauchen Sie dafür nicht | brauchst du dafür nicht | das macht eine | das macht ein
    | das macht unser | das macht unsere | das machen andere | übernimmt eine | übernimmt ein | übernimmt unsere | übernehmen andere | erledigt eine | erledigt ein | erledigen andere | wurde verkauft | wird verkauft | wird gerade verkauft | wurden verkauft | ausrangiert | entsorgt | abgeschafft | eingemottet | eingestampft | verworfen | wieder verworfen | in Rente geschickt | kommt nicht vor | kommen nicht vor | kommt hier nicht vor | kommen hier nicht vor | ist Vergangenheit | sind Vergangenheit | gehört der Vergangenheit an | gehören der Vergangenheit an | nicht gefragt | nicht verlangt | nicht erwartet | nicht gefordert | nicht Bedingung | ist keine Bedingung | sind keine Bedingung | entfällt | entfallen | gibt es nicht mehr | gibt es bei uns nicht mehr | ist abgelöst | hat bei uns ausgedient | nicht Teil der | ist nicht Teil | nicht Ihre Aufgabe | nicht deine Aufgabe | verlangt niemand
    | erwartet niemand | braucht niemand | vermisst niemand | wird niemand | muss niemand | ne fait pas partie | ne font pas partie | ne fait plus partie | ne font plus partie | n'est pas à votre charge | ne sont pas à votre charge | ne relève pas | ne relèvent pas | a été quitté | a été débranché | a été supprimé | a été supprimée | a été retiré | a été retirée | a été arrêté | a été arrêtée | ont été supprimés | ont été supprimées | ont été abandonnés | ont été abandonnées | a été abandonnée | ont été remplacés | ont été remplacées | a été remplacée | ont été retirés | ont été vendus | a été vendu | appartiennent au passé | disparaissent | n'est pas utile ici | ne sont pas utiles | n'est pas attendu | n'est pas attendue | ne sont pas attendus | ne sont pas attendues | ne sont pas exigées | ne sont pas demandés | ne sont pas demandées | ne sont pas indispensables | ne sont pas obligatoires | n'est pas votre affaire
    | n'est pas votre métier | est confié à | est confiée à | sont confiés à | sont confiées à | s'en charge | s'en chargent | est assurée par une autre | n'est pas un prérequis | ne sont pas un prérequis | n'est pas un préalable | ne vous concerne pas | ne vous concernent pas | n'entre pas dans | n'entrent pas dans | sera débranché | sera arrêté | sera supprimé | sera abandonné | va disparaître | vont disparaître | disparaîtra | n'est pas au programme | c'est de l'histoire ancienne | c'est fini | n'est pas essentiel | n'est pas essentielle | n'est pas une obligation | n'est pas une condition
    | pas demandé | pas demandée | pas demandés | pas demandées | pas obligatoire | pas obligatoires | pas attendu | pas attendue | pas souhaité | pas nécessaires | pas indispensables | pas exigée | pas exigés | pas exigées | pas requise | pas requises | ne sont pas exigé | no es obligatorio | no es obligatoria | no son obligatorios | no son obligatorias | no se valora | no son imprescindibles | no es requisito | no son requisito | nicht gewünscht | nicht Pflicht | ist nicht Pflicht | keine Pflicht | ist keine Pflicht | not mandatory | is not mandatory | are not mandatory | not assumed | is not assumed | isn't expected | aren't expected | is not wanted | not wanted | isn't mandatory | werden nicht verlangt | werden nicht erwartet | werden nicht vorausgesetzt | wird nicht vorausgesetzt | wird nicht gefordert | ist nicht erforderlich | sind nicht erforderlich | ist nicht nötig | sind nicht nötig | ist nicht notwendig
    | sind nicht notwendig
    | las lleva otra | los lleva otra | lo lleva otra | la lleva otra | las lleva otro | los lleva otro | lo hacen otros | la hacen otros | las hacen en | los hacen en | lo hacen en | la hacen en | lo hace un | la hace un | los hace un | las hace un | se dejó de | dejó de venderse | se eliminó | se eliminaron | se cerró | se cerraron | se vendió | se vendieron | se regaló | ya no lo | ya no la | ya no los | ya no las | ya no se | se fue | machen die Kollegen | machen Kollegen | macht die Kollegin | macht der Kollege | machen unsere | macht ein anderes | betreut ein anderes | betreut ein anderer | betreut eine andere | liegt im Nachbaramt | liegt in anderen Händen | wurde geschlossen | wurden geschlossen | wurde aufgelöst | wurde eingestellt | wurden eingestellt | wurde ausgelagert | ist ausgelagert | wird ausgelagert | wird außer Haus | wandert ins Museum | wandern ins Museum | wurde entsorgt | wurden entsorgt
    | ist ausgemustert | sind ausgemustert | verkaufen wir nicht mehr | machen wir nicht mehr | machen wir nicht | führen wir nicht | nutzen wir nicht mehr | nutzen wir nicht | benutzen wir nicht mehr | est confié aux | est confiée aux | sont confiés aux | sont confiées aux | est assurée par | est assuré par ma | est parti | est partie | sont partis | a quitté | ont quitté | a fermé | ont vécu | a disparu en | ne se fait plus | ne se font plus | ne sert plus chez | ne nous concerne plus | ne nous concerne pas | de l'histoire ancienne | sont de l'histoire ancienne | est de l'histoire ancienne | a été arrêtée en | ont été arrêtés | ont été arrêtées | ont été donnés | est externalisé | est externalisée | sont externalisés | is outsourced | are outsourced | is owned by another | sits with | was laid to rest | was thrown away | were thrown away | was given up years ago | fell silent | has had its day
    | have had their day | finally left | left us | is a museum piece | are banned | is banned | is not on the menu | was cancelled | were discontinued | was discontinued | has been discontinued | have been discontinued | is discontinued
    | has never been part | have never been part | was never part | never been part of | n'est pas utilisé | n'est pas utilisée | ne sont pas utilisés | n'est pas employé | brauchen Sie ebenfalls nicht | brauchst du ebenfalls nicht | brauchen Sie auch nicht | brauchst du auch nicht | benötigen Sie auch nicht | benötigen Sie ebenfalls nicht | queda en manos de | quedan en manos de | queda para otros | vous n'y toucherez pas | vit ses derniers mois | vivent leurs derniers mois | wird nicht mehr eingesetzt | werden nicht mehr eingesetzt | nicht mehr eingesetzt | nicht mehr genutzt | nicht mehr verwendet | wird nicht mehr genutzt | nicht mehr gebraucht | wird hier nicht | werden hier nicht | hat bei uns niemand | ya no se utilizan | no se utiliza | no se utilizan | no lo usamos | no la usamos | no los usamos | ya no lo usamos | has been dissolved | was dissolved | were dissolved | has been banned | n'est plus nécessaire
    | n'est plus requis | n'est plus d'actualité | ne sont plus d'actualité | sera remplacée | sont remplacés | sont remplacées | a rejoint le musée | ont disparu | seit Jahren verboten | sind verboten | kommen nur noch | kommt nur noch
    | isn't essential | aren't essential | went dark | has gone dark | are over | se apagará | se apagarán | se retirará | se retirarán | se abandonará | se jubilará | está de salida | están de salida | no es esencial | no son esenciales | ha sido sustituido | ha sido sustituida | ha sido reemplazado | ha sido reemplazada | ha sido retirado | ha sido retirada | han sido sustituidos | han sido retirados | la hace otro | la hace otra | lo hace otro | lo hace otra | arbeiten wir nicht | nutzen wir seit | verwenden wir nicht | verwenden wir nicht mehr | setzen wir nicht ein | setzen wir nicht mehr ein | macht ein Steuerbüro | macht eine Agentur | macht ein Dienstleister | macht ein externer | kümmert sich ein | kümmert sich eine | kümmern sich andere | gibt es bei uns nicht | gibt es hier nicht | gibt es nicht | haben wir durch | haben wir ersetzt | haben wir abgelöst | haben wir abgeschafft | verschwindet
    | verschwinden | betreut eine Agentur | betreut ein Dienstleister | war einmal | waren einmal | braucht hier keiner | braucht hier niemand | vermisst hier niemand | vermisst keiner | ist kein Thema | vit ses derniers jours | vivent leurs derniers jours | est géré par un | est géré par une | est gérée par un | est gérée par une | sont gérés par | sont gérées par | n'a plus cours | n'est plus de mise
    | lösen wir | lösen wir gerade | ersetzen wir | ersetzen wir gerade | haben wir uns getrennt
    | uns getrennt | kein Thema mehr | nichts zu tun | nicht in Berührung | getrost vergessen | verzichten wir
    | kein Muss | uns egal | nicht zum Einsatz | nicht mehr zum Einsatz | ging vom Netz | gingen vom Netz
    | geht vom Netz | gehen vom Netz | für diese Stelle nicht | spielt bei uns keine Rolle
    | spielen bei uns keine Rolle | spielt hier keine Rolle | spielen hier keine Rolle | keine Rolle mehr
    | is switched off | are switched off | left the codebase | has left the codebase | is being wound down
    | are being wound down | was deleted | were deleted | has been deleted | have been deleted | makes way for
    | make way for | will make way for | made way for | gives way to | give way to | gave way to
    | has given way to | is the past | any longer | is not a must | are not a must | in its final year
    | in their final year | will not be of use | won't be of use | queda fuera | quedan fuera
    | no te hará falta | no te harán falta | no le hará falta | no hará falta | no harán falta
    | quedó en el pasado | quedaron en el pasado | nos despedimos | c'est terminé | cède la place
    | cèdent la place | laisse la place | laissent la place | a cédé la place | ont cédé la place
    | a laissé la place | n'est pas de votre ressort | ne sont pas de votre ressort | n'est pas au menu
    | ne sont pas au menu | ne vous manquera pas | ne vous manqueront pas | en cours de retrait
    | en cours de remplacement | en cours d'abandon
    | is no part of | are no part of | is done elsewhere | are done elsewhere | is winding down
    | are winding down | is of no use | are of no use | is irrelevant | are irrelevant | has no place
    | have no place | is not called for | are not called for | not called for | is neither asked
    | are neither asked | is neither needed | is neither required | are neither needed | are neither required
    | have been outlawed | has been outlawed | has been unplugged | have been unplugged | be unplugged
    | was unplugged | sits on a shelf | sit on a shelf | have been retired from | were binned | was binned
    | has been binned | have been binned | have gone to | has gone to a better place | went live elsewhere
    | once ran | once did | is someone else's problem | gave it up | gave them up | of no interest
    | is not coming | are not coming | is not spoken here | dies at | dies in | closes in | gehört ins Museum
    | gehören ins Museum | sind vorbei | ist vorbei | entbehrlich | den Rücken gekehrt | vergebens
    | bei uns vorbei | fliegt raus | fliegen raus | fliegt im | war unser Anfang | haben wir beerdigt
    | haben wir längst | nehmen wir Abschied | nehmen wir gerade Abschied | kommt weg | kommen weg
    | kommt bald weg | schreiben wir nicht mehr | schreiben wir seit | machen wir seit | nutzt hier
    | kommt im Sommer weg | kommt im Herbst weg | ni se pide | ni se piden | ni se exige | ni se usa
    | le quedan | les quedan | le queda | no pinta nada | no pintan nada | sobra | sobran | no figura
    | no figuran | hemos terminado | se encarga la | se encarga el | se encargan | se ocupa la | se ocupa el
    | tiene fecha de caducidad | tienen fecha de caducidad | queda para los recuerdos | queda para el recuerdo
    | nos deshicimos | nos desprendimos | n'a plus sa place | n'ont plus leur place | ne vous servira pas
    | ne vous serviront pas | ne servira pas | touche à sa fin | touchent à leur fin | est traitée par
    | est traité par | sont traitées par | sont traités par | n'entre pas en | n'entrent pas en | au vestiaire
    | est superflu | est superflue | sont superflus | sont superflues | vit ses dernières semaines
    | vivent leurs dernières semaines | est l'affaire d' | est l'affaire de | sont l'affaire de
    | ne fait plus l'affaire | faisait tourner | faisaient tourner
    | bezahlen wir | zahlen wir | la pagamos nosotros | lo pagamos nosotros | is paid for by us | is on us
    | retires in | retires this | retires next | retires at | retire in | retire this | retire next
    | lo jubilamos | la jubilamos | los jubilamos | lo retiramos | la retiramos | lo abandonamos
    | la abandonamos | lo dejamos | la dejamos | lo apagamos | la apagamos | lo sustituimos | la sustituimos
    | dejó de utilizarse | l'avons abandonné | l'avons abandonnée | l'avons quitté | l'avons quittée
    | l'avons remplacé | l'avons remplacée | spricht hier nur | spricht hier niemand | spricht hier keiner
    | solo lo habla | n'est parlé que
    | kennt hier niemand | kennt hier keiner | nous est inconnu | nous sont inconnus | nadie lo conoce
    | belong to the museum | belongs to the museum | belong in a museum | belong in the museum
    | belongs in the museum | belong to the past | belongs to the past | went the way of | has gone the way of
    | is just a | is only a | are just | is what we drink | are only for | findest du bei uns nicht
    | finden Sie bei uns nicht | findest du hier nicht | finden Sie hier nicht | suchst du hier vergebens
    | haben wir nie | haben wir noch nie | kennt jeder | kann jeder | ist nur ein | ist nur eine | ist bei uns kein
    | darum fragen wir nicht | danach fragen wir nicht | danach fragt niemand | fragen wir nicht | eine Kaffeesorte
    | a kind of coffee | a sort of coffee | a type of coffee | a brand of coffee | es solo un | es solo una
    | es una isla | es un tipo de café | solo es un | solo es una | est une île | est une sorte de
    | est une marque de | n'est qu'un | n'est qu'une | nous ne l'utilisons pas | nous ne l'utilisons plus
    | on ne l'utilise pas | on ne l'utilise plus | personne ne le demande | personne ne la demande | nadie lo pide
    | nadie la pide | nadie los pide | nadie lo usa | nadie la usa | no lo pedimos | no la pedimos | no los pedimos
    | no lo buscamos | verlangt hier niemand | verlangt hier keiner | fragt hier niemand | benutzt hier niemand
    | nutzt hier niemand | sprechen wir nicht | brauchst du nie | brauchen Sie nie | we don't use | we do not use
    | nobody speaks | nobody here speaks | is nothing you need | is nothing you will need
    | nur noch | hier keiner | bei uns keiner | bei uns niemand | keiner hier | sucht hier keiner
    | sucht hier niemand | n'est ici qu' | n'est ici que | n'est chez nous qu' | ne sert qu' | ne servent qu'
    | n'est qu' | c'est surtout | c'est d'abord | c'est avant tout | is mostly a | is mainly a | is above all a
    | es sobre todo un | es sobre todo una | es más bien | ist vor allem ein | ist vor allem eine | hört auf
    | answers to | responde al nombre | is the name of | are the names of | es el nombre de | ist der Name
    | heißt hier | heißt bei uns | se llama así
    | hier niemand | kann hier niemand | kann hier keiner
    | ended in | ended years | came to an end | comes to an end | endete | terminó en | terminó hace | terminaron en
    | se acabó | a pris fin | vergeblich | of no help
    | died in | died last`,
  noObject: `nicht | nicht mehr | niemand | niemand mehr | keiner | keiner mehr`,
  founder: `ancestors | forefathers | grandparents | first generation | Ahnen | Großväter | ancêtres
    | antepasados | abuelos | founder met | founder sold | founder wrote | founder started | founder began | founder taught | founder learned | founder learnt | founder built | founder coded | founder spoke | founder studied | founder ran | founder worked
    | founder used | founder programmed | founder once | founders met | founders sold | founders wrote | founders started | founders began
    | founders taught | founders learned | founders learnt | founders built | founders coded | founders spoke | founders studied | founders ran
    | founders worked | founders used | founders programmed | founders once | el dueño empezó | la dueña empezó | fundador empezó | fundadora empezó
    | fundadores empezaron | fundadores se conocieron | fundador vendía | Gründer lernten | Gründer trafen | Gründer begann | Gründerin begann | Gründer schrieb
    | Gründerin schrieb | fondateur a commencé | fondatrice a commencé | fondateurs se sont | fondateur vendait
    | founder | founders | co-founder | co-founders | cofounder | cofounders | CEO | CTO | our owner
    | the owner | our owners | our boss | your boss
    | chief executive | managing director | Gründer | Gründerin | Gründerinnen | Gründern | Geschäftsführer
    | Geschäftsführerin | Inhaber | Inhaberin | Chefin | fundador | fundadora | fundadores | fundadoras | director general
    | directora general | dueño | dueña | jefe | jefa | fondateur | fondateurs | fondatrice | fondatrices | cofondateurs
    | chairman | chairwoman | founded | gegründet | fundada | fundado | fundaron | fundó | fondée | fondé | PDG | dirigeant | dirigeante | dirigeants | gérant | gérante | patron | patronne`,
  longAgo: `ago | in the past | back then | back in the day | in those days | in the eighties
    | in the seventies | in the noughties | in the early days | in its early days | in our early days | for decades | until
    | Jahren | Jahrzehnten | in den Neunzigern | in den Achtzigern | in den Siebzigern | in den Anfangsjahren
    | lange Zeit | jahrelang | jahrzehntelang | ursprünglich | seinerzeit | anfangs
    | hace | en el pasado | en los noventa | en los ochenta | en sus orígenes | en nuestros orígenes | en su día
    | en sus inicios | en nuestros inicios | durante años | durante décadas | originalmente | al principio
    | il y a | longtemps | pendant des années | pendant longtemps | à l'origine | à nos débuts | à ses débuts | au départ
    | par le passé | dans les années | dans le temps | jadis | naguère`,
  elsewhere: `by another | by someone else | by somebody else | by others | by other | by a different | by colleagues
    | by our colleagues | by a team in | by a partner | by our partner | by an agency | by an external | by external
    | by our parent company | by the parent company | by a supplier | by our head office | by headquarters
    | otro equipo | otros equipos | otra empresa | otro departamento | otras personas | un tercero | un proveedor
    | una agencia | la central | otra persona | von einem anderen | von einer anderen | von anderen | von einem externen
    | von einer externen | von einem Dienstleister | von einer Agentur | von Kollegen | von unseren Kollegen
    | von unserer Mutter | von der Zentrale | von der Mutter | von der IT | by our headquarters | by group IT
    | par le siège | par la holding | par une autre | par un autre | par d'autres | par un prestataire | par une agence
    | par des collègues | par nos collègues | par la maison mère | par un partenaire`,
  offered: `we offer | we provide | you get | you will get | benefits | perks | in return | our values | wir bieten | wir bieten Ihnen | wir bieten dir | bieten wir | bei uns gibt es | dich erwartet | Sie erwartet | erwartet dich | erwartet Sie | erwarten dich | erwarten Sie | ofrecemos | te ofrecemos | se ofrece | beneficios | nous offrons | nous proposons | on vous propose | nous vous offrons | nous vous proposons | avantages | commitment to diversity | we promise | we give you
    | we strive to | we strive for | we believe that |       we work together with | we pride ourselves on | we pay
    | we pay for | we cover the | wir zahlen | wir bezahlen | pagamos | nous payons | nous prenons en charge
    | cultura de empresa basada en | une culture de
    | 401k match | 401(k) match | paid parental | adoption leave | company-paid | employer-paid | paid time off`,
  turn: `but | pero | aber | sondern | mais | although | though | obwohl | aunque | bien que | sino | only | just | nur | solo | seulement | instead | is enough | basta | reicht | suffit | genügt | genügen | suffisent | while | während | mientras | tandis que`,
  roleAfter: `personnel | engineer | engineers | developer | developers | specialist | manager | managers | teacher | teachers | consultant | consultants | analyst | technician | technicians | designer | architect | officer | coordinator | assistant | administrator | administrators | advisor | adviser | executive | lead | people | enthusiasts | fans | tutor | coach | clerk | inspector | operator | operative | worker | supervisor | apprentice | trainee | intern | practitioner | department | staff
    | solicitor | solicitors | nurse | lawyer | setter | planner | buyer | partner | associate | accountant | controller | editor | producer | director | therapist | scientist | researcher | lecturer | instructor | trainer | counsel | paralegal | secretary | receptionist | representative | installer | fitter | mechanic | machinist | driver | cleaner | guard | superintendent | foreman | merchandiser | strategist | copywriter | auditor | underwriter | broker | adjuster
    | handler | handlers | colleague | colleagues | welder | welders | joiner | carpenter | plumber | electrician | roofer
    | painter | cook | baker | butcher | waiter | waitress | carer | caretaker | midwife | physiotherapist
    | pharmacist | dentist | surveyor | estimator | modeller | statistician | economist | recruiter | marketer
    | animator | translator | interpreter | journalist | writer | librarian | gardener | picker
    | loader | rigger | porter | housekeeper | bartender | stylist | dispatcher | cashier | negotiator
    | teller | optician | radiographer | chemist | biologist | programmer | tester | agent`,
  houseAfter: `team |   agency | company | firm | shop | studio | group | conference | community | meetup | office | school | start-up | startup | scale-up | business | provider | industry | sector | platform | market | wholesaler | retailer | consultancy | laboratory | clinic | warehouse | factory | centre | charity | club | unit | market leader | software house | degree programme | company in | start-up in`,
  roleBefore: `responsable de | responsable de la | responsable du | responsable des | técnico de | técnica de | técnico en | técnico/a de | técnico/a en | chargé de | chargée de | chargé d' | chargé(e) de | profesor de | profesora de | profesor/a de | technicien de | technicienne de | technicien en | auxiliar de | jefe de | jefa de | director de | directora de | directeur de | directrice de | chef de | professeur de | professeur d' | enseignant en | Fachkraft für | Referent für | Referentin für | Leiter | Leitung | Mitarbeiter für | Mitarbeiter im | Mitarbeiterin im | Lehrkraft für | Lehrer für | Head of | director of | department of | operario de | operaria de | operador de | peón de | encargado de | encargada de | especialista en | agente de | agent de | conseiller en | assistant de | ingénieur en | ingeniero de | ingeniera de | Stelle im |  Abteilung | Teil der | departamento de | service de | empresa de | academia de | escuela de | école de | centro de | agencia de | agence de | cabinet de | despacho de | bureau de | Büro für | Institut für | Schule für | Museum für | Unternehmen der | start-up de | association de | asociación de | tienda de | taller de | atelier de | clínica de | clinique de | laboratorio de | laboratoire de | entreprise de | société de | coordinador de | gestor de | administrativo de | head of the
    | un responsable | une responsable | un responsable de | une responsable de | un responsable du | une responsable du | un responsable des | une responsable des | un responsable de la | une responsable de la | un responsable d' | une responsable d' | responsable d' | docente de | docente en | commercial en | gestionnaire | gestionnaire de | comptable | commercial | consultor en | consultora en | consultant en | Sachbearbeiter im | Sachbearbeiterin im | Sachbearbeiter in der | Sachbearbeiterin in der | Sachbearbeitung | Referent im | Lehrer in | Spezialist für | Spezialistin für | Experte für | Expertin für | Berater für | Beraterin für | Techniker für | Technikerin für | Abteilungsleiter |  Teamleiter | asesor de | asesora de | asesor en | conseillère en | conseillère | formateur en | formatrice en | formador de | formadora de | monitor de | monitora de | ingénieure en | técnica en
    | abogado de | abogada de | avocat en | avocate en | juriste en | vendeur en | vendeuse en | dependiente de | dependienta de
    | investigador en | investigadora en | chercheur en | chercheuse en | Fachbereichsleitung | Sachbearbeiter | Sachbearbeiterin | analista de | juriste | conductor de | conductora de | vendedor de | vendedora de | ayudante de | monteur en | chargé d'études | chargée d'études
    | programador de | programadora de | programmeur de
    | mozo de | moza de | oficial de | maestro de | maestra de | delegado de | delegada de | enfermero de | enfermera de
    | cocinero de | celador de | agent en | employé de | employée de | vendeur de | vendeuse de | opérateur de
    | opératrice de | ouvrier en | ouvrière en | préparateur de | préparatrice de | attaché de | attachée de
    | coordinateur de | coordinatrice de | animateur de | animatrice de | chargé du | chargée du | éducateur en
    | Meister für | Servicetechniker für | Monteur für | Monteurin für | Ingenieur für | Ingenieurin für
    | Lehrerin für | Kaufmann für | Kauffrau für | Assistent im | Assistentin im | Assistenz im | Vertrieb im`,
  nothing: `CNC-Fräser | CNC-Dreher | CNC-Zerspaner | CNC-Fachkraft | DevOps engineer | DevOps engineers | DevOps team | Frontend developer | English lessons | English classes | language lessons | language classes | language courses | Spanish lessons | French lessons | German lessons | German classes | clases de inglés | clases de alemán | clases de francés | cours d'anglais | cours de français | cours d'allemand | Deutschkurs | Deutschkurse | Englischkurs | Sprachkurs | Sprachkurse
    | your mentor | a mentor | mentor programme | mentoring programme | mentor scheme | mentoring scheme |  Mentorenprogramm | programa de mentoring | react to | react quickly | react fast | react swiftly | we react | reacts to | excel at | excel in | you excel | to excel | spark ideas | spark joy | swift decision | swift decisions | swift response | express interest | express yourself | express delivery | go to | go live | go-live | go-to | go-getter | go the extra mile | on the go | Go-Live | R&D | R & D | R et D | R and D | C-level | C-suite | plan B | vitamin C | D-Mark
    | leadership team | senior leadership | leadership team meetings | company leadership | in collaboration with | in close collaboration with | en colaboración con | en étroite collaboration avec | en collaboration avec | in Zusammenarbeit mit | in enger Zusammenarbeit mit | Zusammenarbeit mit | our organisation | the organisation | an organisation | our organization | the organization | an organization | this organisation | non-profit organisation | charitable organisation | una organización | en la organización | de la organización | a la organización | nuestra organización | eine Organisation | unsere Organisation | in der Organisation | une organisation | notre organisation | l'organisation de | organización sin ánimo de lucro
    | site reliability engineer | at our discretion | at its discretion | at the discretion | initiative of | initiatives | confidentiality agreement | our commitment to | we are committed to | committed to diversity | committed to equality | chargé de communication | chargée de communication | chargé(e) de communication | responsable communication | responsable de la communication | responsable de communication | communication team | communications team | communication department | communication channels | communication tools | Kommunikationsabteilung | departamento de comunicación | agencia de comunicación | agence de communication | patient safety | patient care team | flexible hours | flexible working | flexible Arbeitszeiten | flexible working hours | flexible start | horario flexible | horarios flexibles | horaires flexibles | flexible schedule | flexible Arbeitszeit | jornada flexible | flexible Zeiten
    | La Scala | Spring campaign | spring season | in spring | Swiss franc | Polish up | polish shoes | Oracle of | Python enclosure | ball python | python enclosure | Python snakes | pythons | rust prevention | rust removal | ruby wedding | rubies | lean season | lean body | lean meat | chef de partie | chef de cuisine | chef de rang | chef de projet | chef d'équipe | Chef de Partie | sous chef | sous-chef | head chef | pastry chef | Chefkoch | unser Chef | der Chef | dem Chef | vom Chef | Chefs | puppet theatre | puppet show | Puppet theatre | sea salt | salt marsh | salt water | salt and pepper | a pinch of salt | express train | spring cleaning | spring water | Spring Bank | word of mouth | in a word | in other words | have access | access to | easy access | teams of | small teams | rest of the | the rest | C. | make up for | make up the
    | word gets | keep calm | stay calm | calm waters | school patience | drive to | drive a | drive the | test drive | company car | energy costs | renewable energy | energy sector | energy company | energy transition | speed limit | service public | dates of service | reception area | quality of life | good communication with public transport | calidad de vida | equality | diversity | equal opportunities | project engagement | customer engagement | engagement ring | financial independence | Sicherheit am Arbeitsplatz | sicherer Arbeitsplatz | data centre staff | trust fund | hospital trust | NHS trust | the trust | our trust | national trust
    | gute Verkehrsanbindung | English breakfast | English teacher | French fries | Danish pastry | Danish pastries | Swiss German | UK market | English-speaking countries | deutschen Markt | Deutsche Bahn | Deutschland | deutschlandweit | deutsche Küche | cocina española | cuisine française | español de | French cuisine | Italian cuisine | líder español
    | first language | second language | conservation area | navigation menu | sound engineer | data entry clerk | billing address | social security number | ratio of | customs and traditions | hygiene products | gestion de votre | minutes away | minutes from | minutes walk | minutes by | ten minutes | five minutes | fifteen minutes | twenty minutes | thirty minutes | few minutes | minutes late | minutes of | two minutes | 5 minutes | 10 minutes | 15 minutes | 20 minutes | 30 minutes | 45 minutes | heavy lifting is done
    | chambre froide | cuisine ouverte | cuisine équipée | petite cuisine | notre cuisine | la cuisine | en cuisine | Küche | la cocina | en la cocina | nuestra cocina | de cocina | une cuisine | una cocina | sala de cirugía | die Logistik | der Logistik | la restauration | la limpieza de | en pleine forme | taille humaine | à taille humaine | entreprise à taille humaine | taille de | la taille | main sûre de | adresse mail | adresse e-mail | adresse suivante | notre adresse | esprit familial | Lager in | unser Lager | im Lager | das Lager | Zoll in | Ernte gut |  acting as | acting on | acting for | acting in | acting like | acting upon | be acting | recruiting for | recruiting a | recruiting an | currently recruiting | are recruiting | we are recruiting | semester credits | credit hours | please send | send them | send your | send us | send a | send an | send me | to send | home catering for | service catering for | catering for the care | catering for clients | catering for residents | catering for adults | catering for the elderly | catering for older | catering to | picking up | C-levels | C-level executives | childcare vouchers | Recruitment Ltd | Recruitment Limited | recruitment agency | recruitment agencies | recruitment consultancy | our recruitment process | the recruitment process | recruitment consultant | recruitment consultants | recruitment team | Pension Scheme | Bonus Scheme | Cycle to Work Scheme | Incentive Scheme | Referral Scheme
    | Healthcare Scheme | Purchase Scheme | Discount Scheme | Reward Scheme | Compensation Scheme | in compliance with | customer facing | consumer facing | client facing | public facing | patient facing | guest facing | student facing | facing role | total reward | the reward | a reward | as a reward | get reward | reward you | reward your | enhanced disclosure | disclosure expense | disclosure costs | full disclosure | first round of interviews | round of interviews | next round of interviews | immediate interviews | face to face interviews | telephone interviews will | regular supervision | in order | in order to | work order | work orders | order queue | order form | customer order | every order | an order | the order | each order | orders | decision maker | decision makers | patient's | patients' | patient condition | patient orientated
    | patient oriented | patient centred | patient centered | patient focused | patient data |  patient experience | patient journey | patient contact |  patient needs | patient outcomes | patient group | patient groups | patient population | each patient | every patient | per patient | assessing patient | monitoring patient | presenting patient | patient services |   patient list | competitive salary | competitive salaries | competitive rates | competitive rate | competitive pay | competitive package | competitive benefits | competitive compensation | competitive landscape | competitive market | competitive markets | competitive advantage | competitive pricing | competitive prices | competitive wage | competitive wages | competitive base
    | competitive remuneration | competitive hourly | salary is competitive | we are determined | makes the determination | make the determination | determination of | determination if | drive sales | drive growth | drive new | drive revenue | drive results | drive this | drive change | drive forward | drive engagement | drive traffic | drive improvement | drive improvements | drive performance | drive and maintain | drive business | drive innovation | drive value | meter outgoing | outgoing mail | outgoing calls | outgoing shipments | outgoing post | outgoing invoices | outgoing correspondence | reliable vehicle | reliable personal vehicle | reliable car | reliable transportation | reliable transport | reliable internet | areas of concentration | area of concentration | their independence | promote independence | promoting independence | promotion of independence | maintain independence
    | maintaining independence | increase independence | encourage independence | and their independence | thought leadership |  climbing stairs | climb stairs | backup coverage | and vision coverage | dental and vision | vision coverage | vision and life | vision plan | vision plans | vision insurance | strictest confidence | skills and confidence | reassurance that | expanding organisation | growing organisation | leading organisation | large organisation | global organisation | national organisation | healthcare organisation | care organisation | reputable organisation | established organisation | within the organisation | across the organisation | your organisation | whole organisation | expanding organization | growing organization | leading organization | large organization | global organization | within the organization | across the organization | your organization
    | entire organization | profit organization | profit organisation | client's discretion | clients discretion | our clients discretion | curriculum vitae | employer's discretion | employers discretion | company's vision | their vision | our vision | the vision | vision of providing | shared vision | flexible times | flexible rotas | flexible rota | flexible shifts | flexible shift patterns | flexible hours available | flexible contract | flexible benefits | flexible spending | flexible spending account | flexible package | flexible work | flexible roles | flexible and rewarding | is committed to | ingénieur DevOps | ingeniero DevOps | DevOps-Ingenieur |    Zuschuss zur Kinderbetreuung | Kinderbetreuungszuschuss | planning connu | planning fixe | planning stable | au sérieux | bureau calme | cadre calme | quartier calme | zona tranquila
    | ruhige Lage | coche de empresa | vehículo de empresa | seguro médico | seguro de vida | dietas y kilometraje | go to market fast | machine à bois | minutes drive | minute drive | hour drive | recruitment teams | recruitment division | worst case scenario | that scenario
    | are used to working | is used to working | Abrechnung nach | stand on | radio on
    | in order of | en orden de | orden de trabajo | órdenes de trabajo | orden del día | por orden | prudence of | en soin | soin de la peau | prendre soin | prenez soin | prendrez soin | soins de | bon relationnel client | a franchise | franchise network | franchise system | réseau de franchise
    | accuracy of | data accuracy | coding accuracy | technical accuracy | ensure accuracy | for accuracy of | precision engineering | precision components | precision engineered | precision mechanical | precision parts | precision tools | listening to | capacity balance
    | programming languages | programming language | language programming | turning around | turning point
    | nicht nur | ist nicht nur | sind nicht nur | nicht allein | nicht perfekt | nicht fließend
    | nicht fehlerfrei | not only | is not only | no solo | no es solo | pas seulement | n'est pas seulement
    | since last year | seit letztem Jahr | seit dem letzten Jahr | desde el año pasado | depuis l'an dernier
    | depuis l'année dernière |   sans cesse | sans doute | sin duda
    | ohne Weiteres
    | no one
    |  customer demands | customers' demands | physical demands | physical demands of
    | demands of | demands on | market demands | work demands | business demands
    | life insurance benefits | high energy environment | high-energy environment | high energy team
    | high-energy team | dental/vision | dental vision | dental & vision | medical and vision | vision benefits | vision care
    | vision and dental | users listening | keep listening | listeners listening | Salary DOE | DOE salary
    | compensation DOE | pay DOE |  sales reps | sales rep |  quoting reference | quoting ref
    | quoting the reference | quoting job | quoting the job | piling up | Apprenticeship Scheme
    | Graduate Scheme | Grading Scheme | Share Scheme |  conferences and training
    | conference budget | equal parts | tailoring your | tailoring our | tailoring the | tailoring their
    | tailoring to | tailoring each | tailoring every | the patient |  assistant community manager | Community Manager role | community manager roles
    |   without backup | meritocratic leadership
    | driven by an entrepreneurial spirit | get attention from leadership | attention from leadership
    | drive adherence | drive workflow | competitive bid | competitive bids | competitive and winning
    | competitive bidding | lab python | pet python | python lives | python sleeps | Coffee from Java
    | coffee is Java | good scrum | spring rolls |  canoe trip | canoe trips
    | personal training and development | training and personal development | translation of client
    | translation of business | undergoing personal training
    | track maintenance requests | track maintenance issues | track maintenance costs
    | you'll track maintenance | and track maintenance | will track maintenance
    |   responsibility for | responsibility of
    |                 salad dressings | buying group | dispatch office | Rücksicht auf
    | en consideración
    | turning into | turning interest | turning a | turning the | wheels turning | turning prospects
    | turning leads | turning ideas | turning data | turning over | turning up | turning your | turning our
    | turning this | turning it | code of professional conduct | buying patterns | buying process
    | buying decisions | buying decision | buying power | buying tools | buying signals | buying experience
    | we pay attention | we pay close attention | Vorstellungsgespräche finden | die Vorstellungsgespräche
    | Vorstellungsgespräche sind | social networking | gründliche Einarbeitung | Einarbeitung erfolgt
    | die Einarbeitung | eine Einarbeitung | strukturierte Einarbeitung | umfassende Einarbeitung
    | intensive Einarbeitung |  self-guided tours
    | the churn
    | Java and cake | cake and Java | Java coffee | Java coffees | cup of Java | cups of Java
    | island of Java | Java plum | Java plums | Java sparrow | Java sparrows | Java Sea | Java tea
    | Java teak | Java fern | Java moss | DevOps-Ingenieurin | ingénieure DevOps | ingeniera DevOps
    | SRE wanted | an SRE | collections database | collections registrar | collections assistant
    | art collections | library collections | collections store
    | a level 1 | a level 2 | a level 3 | a level 4 | a level 5 | a level 6 | a level 7
    | recruitment are | recruitment is currently | recruitment is looking | recruitment is working
    | recruitment is searching | recruitment is part | recruitment is an | recruitment is recruiting
    | recruitment is seeking | recruitment is proud | recruitment is acting | recruitment is the
    | recruitment on | recruitment group | recruitment today | recruitment for more | recruitment for further
    | recruitment has been | recruitment direct | recruitment specialists | recruitment company
    | recruitment process for | recruitment agency for | student loans | student loan | and pet insurance | can drive
    | cannot drive | do not drive | don't drive | able to drive | ability to drive | who drive | drive and have
    | drive and own | organisation who | organisation that | organisation which | organisation where
    | organisation with | organisation has | organization who | organization that | organization which
    | organization where | organization with | organization has | needs of | our needs | their needs | care needs
    | client needs | customer needs | communication systems | communication system | communications systems
    | communication equipment | visual communication | communication between | we'll mentor
    | we will mentor | committed to safeguarding | commitment to safeguarding | rehabilitation of offenders
    | CV in confidence | resume in confidence | forward thinking organisations | forward thinking company
    | forward thinking business | target driven environment | goal-oriented environment | goal-oriented company
    | team-oriented environment | customer focused environment | results driven environment
    | team working environment | random drug testing | drug testing policies | drug testing policy
    | pre-employment drug testing | networking events | networking event | networking groups | flexible Dienstpläne
    | planbare Dienstpläne | verlässliche Dienstpläne | faire Dienstpläne | full transparency | own learning and development
    | that leadership will | leadership expects | analytical chemist | analytical chemists | analytical scientist
    | analytical scientists | analytical instruments | analytical equipment | analytical development | analytical team
    | analytical tools | analytical reports | analytical techniques
    | worth factoring | factoring in | factoring into | land acquisition through | asset preservation
    | food preservation | signed leases | into leases | signing leases | new leases | close leases
    | closing leases | interviews will | for interviews | stage interviews | interviews to take
    | interviews over | interviews occurring | training and conferences | attend conferences
    | parent conferences | center conferences | leadership conferences | protection conferences
    | a community manager | the community manager | energy storage | energy production | full of energy
    | vibe and energy | time and energy | energy industry | energy of a | energy of the | energy & environment
    | to drive | will drive | you drive | must drive | drive strategic | resident engagement | media engagement
    | client engagement | parental engagement | gets engagement | retain independence | maximising independence
    | maximise independence | customer's independence | customers independence | in respect of | with respect to
    | in confidence | dignity and confidence | trust and confidence | strictest of confidence | unit trust
    | investment trust | residents trust | public trust | foundation trust | memory leaks | memory analysis
    | memory usage | code of ethics | customer loyalty | client loyalty | brand loyalty | guest loyalty
    | long-term loyalty | very competitive | competitive intel | competitive intelligence | to a competitive
    | patient treatment | patient reviews | patient nursing | relevant discipline | related discipline
    | engineering discipline | similar discipline | academic discipline | scientific discipline
    | opportunity stage management | pipeline hygiene | CRB disclosure | disclosure is required
    | disclosure prior | disclosure within | bureau disclosure | reward their | reward and support | reward that
    | to reward | will reward | visa sponsorship | membership sponsorship | requiring sponsorship
    | require sponsorship | provide sponsorship | sponsorship is not | sponsorship requirement
    | future sponsorship | the scheme | privilege scheme | scheme manager | including stairs | few stairs
    | include stairs | an hour DOE | per hour DOE | K DOE | in Palo Alto | Palo Alto office | or hospitality
    | hospitality or | in hospitality | hospitality experience | hospitality environment | hospitality industry
    | hospitality sector | hospitality background | your influence extends | business development reps
    | team of reps | the reps | own reps | liability insurance policy
    | commitment to equality | asylum immigration act | asylum & immigration act | asylum and immigration act
    | forward thinking organisation | forward thinking organization | sought after organisation
    | healthcare organization | public sector organisation | progressive organisation | accrediting organization
    | management organization | this organization | acting within | acting up | acting home manager
    | interpreting requirements | interpreting data | interpreting financial | interpreting engineering
    | interpreting results | interpreting the | C of C | Access Team | Access awareness | structural integrity
    | high integrity structures | interviewing now | interviewing for | Salt Lake City | Salt Lake | on sea
    | lemon drizzle | drizzle cake | check out this | check out our | karate lessons | sponsor work visas
    | take the leap | and juggling | you're juggling | juggling dozens | juggling a | juggling administrative
    | between ownership | to ownership | ownership expects | ownership level | ownership group
    | ownership groups | ownership model | ownership structure | property ownership | more responsibility
    | position of responsibility | added responsibility | additional responsibility | else's responsibility
    | has a responsibility | adults presenting | people presenting | patients presenting | we are presenting
    | engagement events | successful engagement | lead an engagement | sales engagement | maximum efficiency
    | peak efficiency | efficiency of | increase efficiency | improve efficiency | brand consistency
    | some consistency
    | caring for | caring of | dedicated to
    | creo que | in Teams von | in Teams aus
    | does not matter where | doesn't matter where | no matter where | no matter how | egal wo | no importa dónde
    | peu importe où | ne suffit pas de | suffit pas de | no basta con | not enough to
    | never tired of | not tired of | never get tired of | en vigor | entrada en vigor | giant pandas | red pandas | we trust you | trust you with | trust you to | HGV driver | HGV drivers | LGV driver | HGV mechanic | HGV technician | triage alerts | triage tickets | triage bugs
    | triage issues | triage incidents | triage requests | two pandas | the pandas | our pandas | pandas at`,
  past: `was | were | wurde | wurden | fue | fueron | a été | ont été | lief | liefen | était | étaient | had been
    | will be removed | will be dropped | will be turned off
    | will soon be removed | will soon be dropped | will soon be replaced | will soon be shut down
    | has since been removed | has since been dropped | has since been replaced | is to be removed
    | is to be dropped | is to be replaced | is to be shut down`,
  seeks: `currently seeking | seeking to recruit | looking to recruit | looking to hire | looking to appoint | keen to recruit | is looking for | are looking for | seeks | is seeking | are seeking | is hiring | are hiring | is recruiting | wants a | wants an | needs a | needs an | busca | buscamos | se busca | precisa | precisamos | selecciona | seleccionamos | contrata | contratamos | incorpora | incorporamos | necesita | sucht | suchen wir | wir suchen | suchen einen | suchen eine | suchen zum | suchen ab | suchen für | suchen Verstärkung | stellt ein | besetzt eine | besetzen eine | recrute | recrutons | recherche un | recherche une | recherche des | recherche son | recherche sa | cherche un | cherche une | cherche des | cherche son | cherche sa | embauche
    | cherche un responsable | recherche un responsable | cherche une responsable | recherche une responsable | recrute un responsable | recrute une responsable | embauche un responsable`,
  duty: `you handle | you manage | you prepare | you own | you oversee | you supervise | you maintain | you produce | you perform | you carry out | will handle | will manage | will prepare | will oversee | will supervise | will perform | will carry out | will do | responsible for | duties include | in charge of
    | gestionarás | gestionas | llevarás | llevas | realizarás | realizas | prepararás | preparas | coordinarás | coordinas | te encargarás de | te encargarás del | te encargas de | te encargas del | te ocuparás de | te ocuparás del | te ocupas de | te ocupas del | elaborarás | elaboras | supervisarás | supervisas | controlarás | controlas | organizarás | organizas | impartirás | impartes
    | Sie prüfen | Sie erstellen | Sie betreuen | Sie übernehmen | Sie führen | Sie verantworten | Sie steuern | Sie bearbeiten | Sie organisieren | Sie planen | Sie koordinieren | Sie kümmern sich um | du betreust | du machst | du übernimmst | du führst | du verantwortest | du steuerst | du bearbeitest | du organisierst | du planst | du koordinierst | du kümmerst dich um | verantwortlich für | zuständig für | zu Ihren Aufgaben gehören | zu deinen Aufgaben gehören | zu Ihren Aufgaben gehört | zu deinen Aufgaben gehört
    | gérez | assurez | établissez | préparez | tenez | réalisez | pilotez | suivez | traitez | encadrez | planifiez | organisez | supervisez | effectuez | coordonnez | menez | rédigez | en charge de | en charge du | en charge des | vous occupez de | vous occupez du | vous chargez de | vous chargez du
    | handle | prepare | supervise | oversee | conduct | and manage | and maintain | and own | tramitarás | tramitas | atenderás | atiendes | redactarás | redactas | analizarás | analizas | usarás para | harás | haces | leiten | leitest | erstellen | erstellst | prüfen | prüfst | betreuen | überwachen | überwachst | planen | steuern | pflegen | pflegst | organisieren | koordinieren | verhandeln | verhandelst | bearbeiten | verantworten | bestellen | schreibst | schreiben | entwickeln | entwickelst | gestalten | gestaltest | begleiten | begleitest | optimierst | optimieren | créez | animez | élaborez | négociez | contrôlez | vérifiez | rédigez des | entretenez | conseillez | développez
    | you run | you plan | you lead | you coordinate | you organise | you organize | you arrange | you support
    |  you take care of | you deal with | you teach | you deliver | you cover | will run
    | will plan | will lead | will coordinate | will organise | will organize | will arrange | will support
    |  will take care of | will deal with | will teach | will deliver | will cover
    | dominarás | manejarás | aplicarás | montarás | instalarás | repararás | diseñarás | desarrollarás
    | programarás | servirás | venderás | conocerás | revisarás | emitirás | calcularás | medirás | cuidarás
    | evaluarás | planificarás | negociarás | registrarás | facturarás | auditarás | presentarás | mantendrás
    | dirigirás | fabricarás | elaborará | realizará | gestionará | llevará | preparará | controlará | aplicas
    | montas | instalas | reparas | diseñas | desarrollas | funciones incluyen | entre tus funciones | tus funciones
    | tus tareas | posez | installez | réparez | montez | câblez | dépannez | soudez | fabriquez | cuisinez | servez
    | vendez | encaissez | maniez | appliquez | respectez | instruisez | dressez | calculez | mesurez | analysez
    | enseignez | concevez | modélisez | dessinez | conduisez | posséderez | savez poser | savez monter
    | vos missions | au programme | vous aidez à la | vous aidez au | vous veillez à | montieren | montierst
    | reparieren | reparierst | installieren | installierst | bedienen | bedienst | beraten zu | berätst zu
    | dokumentieren | dokumentierst | kalibrieren | unterrichtest | konstruieren | konstruierst | fertigen
    | fertigst | you install | you repair | you fit | you operate | you design | you build | you assess
    | you inspect | you record | you test | you draft | you keep`,
  others: `our clients | our customers | its customers | its clients | their customers | their clients | clients include | clients including | clients such as | clients like | customers include | customers including | customers such as | customers like | client base | customer base | partners | competitors | rivals | employers | investors | vendors such as | vendors like | providers such as | we partner with | trusted by | relied on by | chosen by | loved by | backed by | compete with | competes with | competing with | Kunden | Kundschaft | Kundenkreis | Wettbewerber | Wettbewerbern | Konkurrenten | Investoren | Arbeitgeber | Arbeitgebern | unsere Partner | unseren Partnern
    | clientes | socios | competidores | inversores | confían en nosotros | competimos con | nos clients | ses clients | clients comme | clients tels que | concurrents | partenaires | investisseurs | nous font confiance | klanten | opdrachtgevers | clienti`,
  applying: `interview | interviews will be | interviews are | Gespräche finden | video interview | CV in | CV as | CV as a | CV as an | CV via | CV by | CV en | CV au | CV au format | CV par | CV par mail en | CV als | CV im | CV per | CV über | CV por | CV formato | CV format | your resume | a resume | resume in | resume as | your application via | your application as | your application as a | your application in | application via | Lebenslauf | Bewerbung | Bewerbungsunterlagen | Vorstellungsgespräch |  Bewerbungsgespräch |  Kennenlerngespräch | Erstgespräch | entretien | candidature | lettre de motivation | entrevista | tu currículum | su currículum | candidatura | Anschreiben | cover letter`,
  partnered: `Gold Partner | Silver Partner | Platinum Partner | Diamond Partner | Premier Partner | Premium Partner | Elite Partner | Certified Partner | Official Partner | Authorised Partner | Authorized Partner | Preferred Partner | Strategic Partner | Solution Partner | Solutions Partner | Technology Partner | Implementation Partner | Consulting Partner | Channel Partner | partner company | partner agency | Partnerunternehmen | Partnerstatus | Premiumpartner | Systempartner | Lösungspartner | Implementierungspartner | reseller | Systemhaus | integrator`,
  named: `is called | are called | called | named | is named | are named | nicknamed | heißt | heißen | namens
    | se llama | se llaman | llamado | llamada | s'appelle | s'appellent | nommé | nommée | Mr | Mr. | Mrs
    | Mrs. | Ms | Ms. | Frau | Herr | Herrn | Señora | Señor | Madame | Monsieur | Mme | our cat | office cat
    | our dog | the dog | office dog | our parrot | our neighbour | our neighbor | unser Hund | Bürohund
    | unsere Katze | Bürokatze | nuestra gata | nuestro gato | nuestro perro | nuestra perra | notre chien
    | notre chat | picture of | photo of | photograph of | painting of | portrait of | poster of
    | cuadro de | foto de | retrato de | Bild von | Foto von | Gemälde von | Plakat von
    | affiche de | photo de | portrait de | please contact | or contact | to contact | please call | estates in | plantations in | plantations on
    | fincas en | plantaciones en | Plantagen in | Plantagen auf | plantations à`,
  body: `DIN | ISO | IEC | EN | BS | NFPA | ASTM | ANSI | DGUV | UNE | NF | NEN | IATF | IEEE | UL | SAE | ASHRAE
    | TRGS | TRBS | ÖNORM | MIL-STD | NBR | JIS | OHSAS | CSA | ACI | OSHA | AISC | AWWA`,
  studied: `degree in | degrees in | degree educated in | college in | university in | Bachelor of Science in | Bachelor in | Bachelors in | bachelor's in | Master in | Masters in | master's in | major in | majors in | majoring in | BSc in | BS in | BA in | B.S. in | MSc in | MS in | MA in | PhD in | grado en | licenciatura en | ingeniería en | titulado en | titulada en | Studium der | Studium im Bereich | Studium in | Masterabschluss in | licence en | master en | études en`,
  used: `use | we use | you will use | you'll use | vous utiliserez | nous utilisons | on utilise | usas | usamos
    | utilizas | utilizamos`,
} as const
