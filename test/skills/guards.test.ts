import { describe, expect, it } from 'vitest'
import { findSkills } from '../../lib/skills/finder.ts'

const names = (text: string, language: string): string[] =>
  findSkills(text, language).map(({ name }) => name.toLowerCase())

describe('a skill is not asked for', () => {
  it.each([
    ['en', 'No SQL needed.'],
    ['en', 'You do not need Java or Kotlin.'],
    ['en', 'COBOL is not required.'],
    ['en', 'Jenkins is being retired and nobody weeps.'],
    ['en', 'Ansible was replaced last winter.'],
    ['en', 'Oracle used to run here.'],
    ['en', 'The firm was founded as a COBOL shop.'],
    ['en', 'Our customers use SAP.'],
    ['en', 'Instead of Photoshop we have crayons.'],
    ['en', 'Angular veterans are welcome as long as they are ready to switch.'],
    ['es', 'Sin necesidad de inglés.'],
    ['es', 'No hace falta saber PHP.'],
    ['es', 'Cobol se apaga en otoño.'],
    ['es', 'No se pide SAP.'],
    ['de', 'Englisch brauchen Sie hier nicht.'],
    ['de', 'Kein Java nötig.'],
    ['de', 'Kenntnisse in COBOL brauchst du nicht.'],
    ['de', 'Jenkins wird abgeschaltet.'],
    ['fr', "Pas besoin d'anglais."],
    ['fr', "PHP n'est plus utilisé."],
    ['fr', "Le permis B n'est pas nécessaire."],
    ['en', 'Fidelio served us well until it was finally switched off.'],
    ['en', 'The last Perl cron job is being decommissioned.'],
    ['en', 'BIM is something we leave to the architects.'],
    ['en', 'You will never have to open Excel.'],
    ['es', 'El encofrado se abandonó hace años.'],
    ['es', 'Las nóminas las lleva otra compañera.'],
    ['es', 'Hemos sustituido Jira por una pizarra.'],
    ['de', 'Bisher haben wir mit Perl gearbeitet.'],
    ['de', 'Typo3 wurde im Januar durch ein schlankeres System ersetzt.'],
    ['de', 'Lohnabrechnung gehört nicht zu Ihren Aufgaben.'],
    ['de', 'Englisch benötigen Sie nicht.'],
    ['fr', "La consolidation n'est pas à votre charge."],
    ['fr', "Vous n'avez pas à connaître SAP."],
    ['fr', 'Le calcul de structure est confié aux ingénieurs.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We are migrating away from Oracle to PostgreSQL.', ['postgresql']],
    ['en', 'No SQL needed, but Python is essential.', ['python']],
    ['en', 'Python is essential, Java is not required.', ['python']],
    ['en', 'German is not required but a plus.', ['german']],
    ['en', 'Electricians are used to lockout tagout and hold GWO certificates.', ['lockout tagout', 'gwo']],
    ['de', 'PHP brauchst du nicht, Kotlin schon: Kenntnisse in Docker sind wichtig.', ['kotlin', 'docker']],
  ])('but the rest of the sentence is: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a word in another sense is no skill', () => {
  it.each([
    ['en', 'We react quickly to feedback and swift decisions are normal.'],
    ['en', 'We hope the work will spark ideas.'],
    ['en', 'Polish the counter only if you must.'],
    ['en', 'You must excel at nothing in particular.'],
    ['en', 'Go with the flow and express yourself; rust never sleeps.'],
    ['en', 'La Scala is on the list, and the python enclosure needs a chef.'],
    ['en', 'In spring our teams slack off, and word of mouth has access to everyone.'],
    ['en', 'The lean season brings sea salt and a puppet show.'],
    ['en', 'Our organisation works in collaboration with schools, ten minutes from the station.'],
    ['en', 'Machine learning engineer for crop imaging.'],
    ['de', 'Unser Chef kommt mit dem Express und alle Teams lachen.'],
    ['fr', 'Association culturelle recrute un chargé de communication.'],
    ['es', 'Horario flexible, la organización crece.'],
    ['en', 'Apply at www.example.test/jobs.php or payroll@example.test.'],
    ['en', 'Knowledge of R&C guidelines is needed.'],
    ['en', 'A remuneration package and reassurance await.'],
    ['en', 'Hold a level 3 diploma.'],
    ['en', 'Knowledge of hepatitis B and C is required.'],
    ['en', 'Good grades, A*-C, are required, and you need cards B, C or D.'],
    ['fr', 'Poste de catégorie A ou C exigé, en R et D.'],
    ['en', 'Buildings of types A, B and C.'],
    ['en', 'SWIFT transfers and ADA rules must be known.'],
    ['en', 'GREAT JOBS\nEXCEL IN YOUR TRADE\nREACT TO ALARMS'],
    ['en', 'Duties:\n- Polish the counter\n- Go to the market'],
    ['en', 'You need to follow each work order in order to help decision makers.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'Experience with Go, Rust and R is needed.', ['go', 'rust', 'r']],
    ['en', 'You clean counts in R.', ['r']],
    ['en', 'Counts are kept in Excel and R.', ['excel', 'r']],
    ['en', 'Julia, C or Rust will do.', ['julia', 'c', 'rust']],
    ['en', 'Knowledge of EXCEL is needed.', ['excel']],
    ['en', 'You build pages in React and Swift apps.', ['react', 'swift']],
    ['en', 'Skills:\n- Excel\n- Word\n- Access', ['excel', 'word', 'access']],
    ['de', 'Kenntnisse in Excel und Word sind erwünscht.', ['excel', 'word']],
    ['en', 'You are reliable and punctual.', ['reliable', 'punctual']],
  ])('but in its own sense it is: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('the name of a language', () => {
  it.each([
    ['en', 'Our German bakery is growing.', []],
    ['en', 'You look after the Dutch, Danish and Swedish wholesalers.', []],
    ['en', 'Knowledge of Polish building rules helps.', ['building']],
    ['en', 'We run English and Scottish depots.', []],
    ['en', 'A Korean-owned laundry for Italian family firms and the Greek supply chain.', ['supply chain']],
    ['es', 'Un fabricante italiano y francés.', []],
    ['fr', 'Nous livrons le secteur allemand et italien.', []],
  ])('is no skill before or behind a noun of a nation: %s %s', (language, text, wanted) => {
    expect(names(text, language).filter((name) => !wanted.includes(name))).toEqual([])
  })

  it.each([
    ['en', 'You speak Dutch and Danish.', ['dutch', 'danish']],
    ['en', 'German speakers with good English pronunciation.', ['german', 'english']],
    ['en', 'Fluency in written and spoken Norwegian Full driving licence', ['norwegian', 'driving licence']],
    ['en', 'French (B2), Italian fluently, Greek LanguageGood at sums', ['french', 'italian', 'greek']],
    ['en', 'Spanish helps with our Spanish suppliers.', ['spanish']],
    ['es', 'El fabricante pide inglés y alemán.', ['english', 'german']],
    ['fr', 'Vous parlez italien et français.', ['italian', 'french']],
    ['de', 'Kenntnisse in English Voraussetzung.', ['english']],
  ])('is one where it is spoken: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a title and its trade ask for nothing', () => {
  it.each([
    ['en', 'Research associate, soil microbiology.'],
    ['en', 'Conveyancing solicitor, market town firm.'],
    ['es', 'Comercializadora de energía solar busca personal.'],
    ['de', 'Verlag sucht eine Online-Marketing-Managerin.'],
    ['de', 'Für die Kommissionierung suchen wir Verstärkung.'],
    ['fr', "Producteur d'énergie hydraulique cherche un commercial grands comptes."],
    ['fr', 'Ferme recrute un responsable marketing.'],
  ])('%s: %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'We are looking for a Python developer.', ['python']],
    ['en', 'Our client seeks a self-motivated geologist with GIS skills.', ['self-motivated', 'gis']],
    ['en', 'We want a motivated nurse.', ['motivated']],
    ['de', 'Wir suchen einen Java-Entwickler.', ['java']],
    ['es', 'Buscamos camarera con manejo de caja.', ['manejo de caja']],
  ])('but tools, traits and demands do: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a word with other senses counts', () => {
  it.each([
    ['fr', 'Vous gérez la paie de trente personnes.', ['paie']],
    ['de', 'Sie leiten das Housekeeping.', ['housekeeping']],
    ['es', 'Liderazgo, organización y madrugar.', ['liderazgo', 'organización']],
    ['fr', 'Des bases en cybersécurité sont appréciées.', ['cybersécurité']],
  ])('after a duty, in a list of traits, or where it is asked for: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('what the employer gives', () => {
  it.each([
    ['en', 'We offer flexibility and German lessons.'],
    ['de', 'Wir bieten Flexibilität bei der Dienstplanung.'],
    ['es', 'Ofrecemos flexibilidad y clases de inglés.'],
    ['fr', "Nous offrons de l'autonomie et des cours d'anglais."],
    ['en', 'The package has a 401k match, paid parental leave and pet insurance.'],
    ['en', 'There is company-paid life insurance.'],
  ])('is no skill: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })
})

describe('the names of others', () => {
  it.each([
    ['en', 'Our clients include Salesforce, SAP and Bramble Foods.'],
    ['en', 'Our customers today include leading brands such as HubSpot.'],
    ['en', 'You join a firm with customers such as HubSpot and SAP.'],
    ['en', 'Trusted by Slack, Shopify and small bakeries.'],
    ['en', 'We partner with leading vendors such as GitHub, Twilio and Stripe.'],
    ['en', 'We compete with Salesforce and HubSpot.'],
    ['en', 'Previous employers of our team include Oracle and SAP.'],
    ['en', 'We are a Salesforce Platinum Partner.'],
    ['es', 'Nuestros clientes: SAP, Oracle y Bramble.'],
    ['de', 'Zu unseren Kunden zählen SAP, Adobe und Bramble.'],
    ['fr', 'Nos clients : SAP et Oracle.'],
  ])('are no skills: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'The first interview takes place over Zoom.'],
    ['en', 'Send us your CV as a PDF or Word document.'],
    ['es', 'Envía tu currículum en formato Word.'],
    ['de', 'Das Bewerbungsgespräch findet per Microsoft Teams statt.'],
    ['fr', 'Un entretien par Zoom suffit.'],
  ])('nor is what one applies with: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'You advise our customers on SAP and Oracle.', ['sap', 'oracle']],
    ['en', 'You help partners with issues like Docker.', ['docker']],
    ['en', 'Our clients are bakeries and SAP is essential.', ['sap']],
    ['en', 'Experience with an SAP Gold Partner is required.', ['sap']],
    ['en', 'Send us your CV and tell us about Kubernetes.', ['kubernetes']],
    ['de', 'Sie betreuen Kunden in DATEV.', ['datev']],
  ])('but what is done for them is: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('a numbered standard', () => {
  it.each([
    ['de', 'Kenntnisse der DIN 1052 und der ÖNORM B 2110.', ['DIN 1052', 'ÖNORM B 2110']],
    ['en', 'You work to EN 1090-2, NFPA 70E and NFPA 72.', ['EN 1090-2', 'NFPA 70E', 'NFPA 72']],
    [
      'en',
      'You know BS 6266:2011, IEEE 802.11 and ASME B31.3.',
      ['BS 6266:2011', 'IEEE 802.11', 'ASME B31.3'],
    ],
    ['fr', "Maîtrise de la NF C 15-100 et de l'ISO/IEC 27034.", ['NF C 15-100', 'ISO/IEC 27034']],
    ['de', 'Prüfungen nach DIN EN ISO 14122-3 sind nötig.', ['DIN EN ISO 14122-3']],
  ])('is one skill: %s %s', (language, text, wanted) => {
    expect(findSkills(text, language).map(({ name }) => name)).toEqual(wanted)
  })

  it.each([
    ['en', 'DIN 1052 is not required.'],
    ['es', 'CRECIMOS EN 2024 Y EN 2025.'],
    ['es', 'Trabajamos en 1090 tiendas.'],
    ['en', 'BS 2019, BS 10+ years, DIN A4 folders, ISO 100,000 copies.'],
  ])('is none where it is denied or only looks like one: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })
})

describe('the name of a tool', () => {
  it.each([
    ['en', 'Java, our dock cat, must be fed.'],
    ['en', 'Docker, the landlord of our local, pours well.'],
    ['en', "Python, the neighbours' dog, visits."],
    ['es', 'Java, nuestra gata, duerme aquí.'],
    ['de', 'Der Hofhund Ruby bellt.'],
    ['de', 'Im Flur hängt ein Bild von Java.'],
    ['fr', 'Java, le chien de la gardienne, aboie.'],
    ['en', 'Our coffee comes from estates in Java.'],
    ['en', 'PHP reports still exist but somebody else is switching them off.'],
    ['de', 'Im Keller steht noch ein Cobol-Rechner.'],
    ['es', 'Aún queda un informe en Perl.'],
  ])('is none of a beast, a picture, an island or a relic: %s %s', (language, text) => {
    expect(names(text, language)).toEqual([])
  })

  it.each([
    ['en', 'Java, our main language, is required.', ['java']],
    ['en', 'Docker, the founding tool, is a must.', ['docker']],
  ])('but one that is explained as a tool: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('the object of a verb of use', () => {
  it.each([
    ['en', 'You use Weldtrack for the records.', ['weldtrack']],
    ['en', 'You pick the orders, use Gardners and pack.', ['gardners']],
    ['fr', 'Vous utilisez ICS.', ['ics']],
    ['es', 'Utilizamos Modulab a diario.', ['modulab']],
    ['en', 'Millions of people use Frobnix.', []],
    ['en', 'We no longer use Frobnix.', []],
    ['en', 'You use Frobnix to sell. At Frobnix we care.', []],
    ['en', 'You use Frobnix badges.', []],
  ])('is a tool if it has a name and is not the employer: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})

describe('an adjective', () => {
  it.each([
    ['de', 'Wir suchen eine zuverlässige und freundliche Person.', ['zuverlässig', 'freundlich']],
    ['de', 'Wir suchen belastbare Mitarbeiter.', ['belastbar']],
    ['de', 'Wir suchen Verstärkung für unser motiviertes Team und unsere freundlichen Kollegen.', []],
    ['de', 'Es erwartet dich ein engagiertes Team.', []],
    ['de', 'Es erwarten dich freundliche Kollegen.', []],
    ['de', 'Wir freuen uns auf eine geduldige Person.', ['geduldig']],
    ['en', 'We look for honest estimates and creative solutions.', []],
    ['en', 'We look for honest people and creative minds.', ['honest', 'creative']],
    ['en', 'You enjoy teamwork.', ['teamwork']],
    ['en', 'We look for a caring nurse and a dedicated team.', ['caring']],
  ])('is a trait before a person, not before a thing: %s %s', (language, text, wanted) => {
    expect(names(text, language)).toEqual(wanted)
  })
})
