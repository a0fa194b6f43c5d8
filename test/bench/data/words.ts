// The vocabulary of invented feeds: enough different words that neither a compiler nor a cache has it easy.

const words = (text: string): readonly string[] => text.trim().split(/\s*;\s*/)

export const openings = words(
  'You will; Together we; In this role you; Every week you; Our team and you; As part of the group you; From day one you; With your colleagues you; On most mornings you; Beside the product team you; In the second month you; Wir suchen dich, denn wir; You and two others; When customers ask, you',
)
export const verbs = words(
  'design and run; review; measure; plan; rebuild; document; look after; explain; improve; test; deliver; prepare; order; count; repair; automate; check; negotiate; schedule; teach; audit; translate; write; present',
)
export const things = words(
  'loading bays; churn models; the payment service; audit trails; menus for sixty guests; ward handovers; lesson plans; weekly sales figures; supplier contracts; the on-call rota; safety walks; data pipelines; seasonal fruit; patient charts; release branches; the café’s opening hours; forecasts for naïve buyers; shop displays; tax returns; batch imports; allergen sheets; search indexes; the help desk; wind turbines; training plans; night deliveries; map tiles; quarterly reports; heat pumps; customer interviews',
)
export const ends = words(
  'for the whole region; with care; across three time zones; before they are missed; and share what you learn; so that nobody waits; with Python and SQL; in Spanish and English; at our depot in the harbour; under a small budget; as the company grows from 40 to 90 people; with people who have done it for 20 years; three days a week at the office; without heroics; for 1,200 customers; in a team of seven',
)
export const skills = words(
  'Python; SQL; Kubernetes; Excel; forklift driving; wound care; project management; teamwork; communication; TypeScript; AWS; Terraform; bookkeeping; pastry; negotiation; German; Java; React; welding; Salesforce; SAP; machine learning; attention to detail; time management; PostgreSQL; first aid; lesson planning; CAD; Linux; Figma',
)
export const headings = words(
  'About us; The role; What you will do; Responsibilities; Requirements; What you bring; Your profile; Benefits; What we offer; Nice to have; Why join us; Where you will work; How to apply; Equal opportunity',
)
export const employers = words(
  'Alderbrook; Bexfield; Corvane; Dunmarsh; Elmquist; Fenwold; Garnock; Hollin; Ivarsen; Kestrelby; Lindqvar; Marlowe; Norhaven; Oakmere; Pellworth; Quillan; Rushdale; Thornlea; Umberfield; Velmora; Wrenholt; Yarrowby',
)
export const trades = words('Foods; Robotics; Health; Energy; Logistics; Studios; Retail; Schools; Care; Rail')
export const levels = words('Senior; Junior; Lead; Principal; Head of; Graduate; Staff; Assistant; Experienced; Deputy')
export const roles = words(
  'Data Analyst; Backend Engineer; Registered Nurse; Primary Teacher; Pastry Chef; Warehouse Supervisor; Electrician; Account Manager; Machine Learning Engineer; Bookkeeper; Bus Driver; Product Designer; Site Manager; Paralegal',
)
export const teams = words(
  'Payments; Catalogue; Cold Chain; Field Trials; Night Fleet; Onboarding; Pricing; Returns; Sensors; Storefront; Voice; Wellbeing; Archive; Harbour; Orchard',
)
export const places = words(
  'London, UK; Leeds, England; Lyon, France; Porto; Madrid, Spain; Hamburg, Germany; München; Zürich, Switzerland; Oslo, Norway; Dublin or Cork; Milan, Italy; Toronto, ON; Austin, TX; New York, NY, United States; Remote - Europe; Amsterdam / Rotterdam; Sevilla; Wien, Österreich; Singapore; Sydney, NSW; Bengaluru, India; Remote (UK only); Boston, MA or Remote; São Paulo, Brazil; Köln; Bristol; Warsaw, Poland; Hybrid in Gothenburg; Denver, Colorado; Multiple locations in Canada',
)
export const syllables = words(
  'bra; cor; del; fen; gar; hol; iv; jun; kes; lin; mar; nor; oak; pel; qui; rus; tho; umb; vel; wre; yar; zep; al; be; du; el; sto; tri; pla; mun',
)
