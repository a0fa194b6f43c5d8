// Words that carry no subject matter, as folded spellings: articles, prepositions, pronouns, auxiliaries and
// the phrases every advertisement opens its sentences with ("you will", "we are looking for"). One line per
// language.

export const stopWords: readonly string[] = [
  // English
  'a an the and or nor but of in on at to for from with without by as is are was were be been being am do does did done',
  'have has had having will would shall should can could may might must it its this that these those there here we you',
  'your our us they them their he she his her who whom whose which what when where why how if then than so such not no',
  'also all any each every some more most other own same too very just about above after again against before below',
  'between both during further into off once only out over through under until up down while per via across within along',
  'etc eg ie re ve ll don isn aren including include includes plus',
  // Spanish
  'el la los las un una unos unas lo al del de y e o u en con sin por para como que se su sus es son ser estar esta estan',
  'este estos estas ese esos esas nuestro nuestra nuestros nuestras tu tus te nos le les ha han hay mas muy ya cada entre',
  'sobre desde hasta durante tras segun si no ni pero tambien donde cuando quien cual cuyo ti mi',
  // French
  'le la les un une des du de d l et ou en dans avec sans pour par sur sous vers chez a au aux ce cet cette ces que qui quoi',
  'dont ou est sont etre avoir avez avons ont vous nous votre vos notre nos il elle ils elles on se sa son ses leur leurs',
  'plus moins tres chaque entre pendant apres avant comme si ne pas ni mais aussi afin ainsi y',
  // German
  'der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit ohne nach von vom zu zum zur',
  'fur uber unter durch gegen um als wie ist sind sein war waren wird werden wurde hat haben hast habe du dich dir dein deine',
  'deinen deiner sie ihr ihre ihren ihrer ihres ihnen wir uns unser unsere unseren unserer es er man sich nicht kein keine auch nur noch',
  'sehr mehr so dass wenn was wer wo jede jeden jeder jedes sowie bzw z b u',
]
