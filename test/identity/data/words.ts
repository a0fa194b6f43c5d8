// The vocabulary of invented vacancies. Rewording uses pairs the matcher's glossary mostly does not know.

const words = (text: string): string[] => text.trim().split(/\s*;\s*/)

export const employerFirst = words(
  'Alderbrook; Bexfield; Corvane; Dunmarsh; Elmquist; Fenwold; Garnock; Hollin; Ivarsen; Juniper Row; Kestrelby; Lindqvar; Marlowe; Norhaven; Oakmere; Pellworth; Quillan; Rushdale; Sandvik Bay; Thornlea; Umberfield; Velmora; Wrenholt; Xandria; Yarrowby; Zephyrine',
)
export const employerSecond = words('Foods; Robotics; Health; Energy; Logistics; Studios; Retail')
export const cities = words(
  'Bristol, United Kingdom; Leeds, United Kingdom; Lyon, France; Lille, France; Porto, Portugal; Lisbon, Portugal; Madrid, Spain; Seville, Spain; Hamburg, Germany; Munich, Germany; Vienna, Austria; Zurich, Switzerland; Oslo, Norway; Dublin, Ireland; Milan, Italy; Turin, Italy; Toronto, Canada; Boston, MA, United States; Denver, CO, United States; Austin, TX, United States',
)
export const teams = words(
  'Payments; Catalogue; Cold Chain; Field Trials; Night Fleet; Onboarding; Pricing; Returns; Sensors; Storefront; Voice; Wellbeing; Archive; Harbour; Orchard',
)

/** Occupation, and the things its people deal with. */
export const occupations: readonly (readonly [string, readonly string[]])[] = [
  [
    'Data Analyst',
    words(
      'weekly sales figures; churn models; dashboards; survey responses; forecast errors; price tests; cohort tables; event logs; regional reports; margin breakdowns',
    ),
  ],
  [
    'Backend Engineer',
    words(
      'payment services; message queues; search indexes; access tokens; schema migrations; rate limiters; audit trails; batch imports; partner interfaces; cache layers',
    ),
  ],
  [
    'Mobile Developer',
    words(
      'offline screens; push notices; release branches; crash traces; animation code; login flows; widget libraries; accessibility labels; battery profiles; map tiles',
    ),
  ],
  [
    'Warehouse Supervisor',
    words(
      'loading bays; pallet counts; forklift rotas; cycle counts; damaged parcels; night deliveries; packing stations; stock labels; returns cages; safety walks',
    ),
  ],
  [
    'Registered Nurse',
    words(
      'medication rounds; care plans; wound dressings; patient charts; ward handovers; discharge letters; infection checks; family meetings; admission notes; blood samples',
    ),
  ],
  [
    'Primary Teacher',
    words(
      'reading groups; lesson plans; parent evenings; class assessments; school trips; maths games; playground duties; pupil reports; art displays; homework clubs',
    ),
  ],
  [
    'Pastry Chef',
    words(
      'laminated doughs; dessert menus; sugar work; oven schedules; chocolate tempering; cake orders; allergen sheets; seasonal fruit; plating lines; bread starters',
    ),
  ],
  [
    'Electrician',
    words(
      'switch boards; cable trays; fault reports; lighting circuits; meter readings; emergency lamps; wiring plans; motor drives; test certificates; fuse boxes',
    ),
  ],
  [
    'Account Manager',
    words(
      'renewal calls; client reviews; contract terms; upsell offers; onboarding calls; account plans; quarterly targets; tender replies; complaint cases; referral leads',
    ),
  ],
  [
    'Mechanical Designer',
    words(
      'gear housings; sheet metal parts; tolerance stacks; assembly drawings; fatigue tests; cooling ducts; mould tools; bracket prototypes; material lists; vibration mounts',
    ),
  ],
  [
    'Financial Controller',
    words(
      'month end accounts; cash forecasts; audit files; intercompany balances; tax filings; budget rounds; asset registers; cost centres; board packs; bank covenants',
    ),
  ],
  [
    'Gardener',
    words(
      'hedge lines; rose beds; lawn edges; compost heaps; irrigation hoses; orchard trees; glasshouse vents; seed trays; gravel paths; pond plants',
    ),
  ],
  [
    'Content Editor',
    words(
      'feature articles; style guides; freelance drafts; picture captions; newsletter issues; interview transcripts; headline tests; fact checks; page layouts; podcast scripts',
    ),
  ],
  [
    'Recruiter',
    words(
      'intake meetings; candidate shortlists; offer letters; interview panels; sourcing campaigns; reference checks; career fairs; job adverts; salary bands; exit surveys',
    ),
  ],
]

/** The plain verb and what a board would write instead. */
export const verbs: readonly (readonly [string, string])[] = [
  ['Prepare', 'Get ready'],
  ['Maintain', 'Look after'],
  ['Review', 'Go through'],
  ['Improve', 'Enhance'],
  ['Coordinate', 'Organise'],
  ['Inspect', 'Examine'],
  ['Plan', 'Schedule'],
  ['Document', 'Write up'],
  ['Own', 'Take charge of'],
  ['Deliver', 'Provide'],
  ['Monitor', 'Keep track of'],
  ['Redesign', 'Rework'],
  ['Explain', 'Present'],
  ['Reduce delays in', 'Speed up'],
  ['Train newcomers on', 'Teach new joiners'],
]
export const qualifiers = words(
  'before the morning briefing; together with the regional office; for more than forty sites; under tight deadlines; with two apprentices; using our in-house tools; across three time zones; according to national rules; during the winter peak; for visiting inspectors; after every incident; with suppliers in the valley; for the leadership team; without stopping the line; on a shared rota; while costs keep rising; for first-time customers; in close contact with legal; from first idea to handover; on behalf of smaller branches',
)
export const demands = words(
  'in a similar setting; with demanding customers; in a regulated field; in a growing company; on large programmes; with seasonal peaks; in family businesses; at several locations',
)
export const traits = words(
  'A driving licence; Fluent written English; A calm voice on busy days; Basic knowledge of spreadsheets; Willingness to travel twice a month; A relevant certificate; An eye for small mistakes; Readiness for early shifts; Good humour; First experience in leading others; Interest in sustainable work; Confidence on the telephone',
)
export const abouts = words(
  'makes everyday things that last longer than their guarantee, and repairs them when they do not; has served its valley since the railway came, and still answers every letter; grew out of a kitchen table project and now employs people in nine countries; believes that quiet machines and honest prices win in the end; supplies hospitals, schools and ferries with things they would miss by noon',
)
export const perks = words(
  'We offer thirty days of leave, a travel pass, and a yearly budget for learning; You receive a pension from the first day, free lunches and a say in how we work; Benefits include private health cover, a bicycle scheme and paid volunteering days; Our package has flexible hours, child care vouchers and a staff discount',
)
export const equality = words(
  'is an equal opportunity employer and welcomes applicants of every background; gladly adjusts the hiring process for anyone who needs it; judges applications on skill alone and keeps no photographs; guarantees an interview to disabled applicants who meet the essentials',
)
