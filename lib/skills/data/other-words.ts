/** Parts of patterns, about those whom an advert names beside the employer. */

/** What leads from "our customers" to their names. */
export const leadsToNames =
  'include|includes|including|are|such as|like|behind|namely|for example|gehören|zählen|sind|wie|darunter|' +
  'incluyen|incluye|incluyendo|son|están|como|tales como|sont|comme|tels que|dont|incluent|notamment|figurent'

/** What may stand between them: "our customers today include leading brands such as". */
export const beforeNames =
  'of our founders|of our team|today|currently|already|also|worldwide|globally|we serve|we work with|who trust us|' +
  'some of|the|many|most|leading|big|large|global|well-known|famous|major|companies|brands|firms|names|businesses|enterprises|start-ups|startups|' +
  'organi[sz]ations|u\\. ?a\\.|unter anderem|auch|bekannte|große|namhafte|führende|Unternehmen|Marken|Firmen|entre ellos|' +
  'entre otros|grandes|empresas|marcas|firmas|actualmente|des|de|grands|entreprises|marques|groupes|aujourd’hui|' +
  "aujourd'hui|entre autres|également"

/** Words for "and" between names. */
export const betweenNames = 'and|or|und|oder|sowie|y|e|o|et|ou|&|the|as well as'

/** What leads from a conversation or an application to its tool. */
export const byTool = 'via|over|on|by|per|über|par|por|through|as|als|in|im|en|au|auf|format|formato|Format'

/** What may stand between them: "as a PDF or Word document", "par Teams". */
export const besideTool =
  'an?|the|ein|eine|einem|un|une|or|ou|o|oder|and|und|y|et|PDF|Microsoft|MS|Google|Video|video|visio|format|Format|formato'

/** What interviews are held with, and applications written and sent. Any other tool is asked about. */
export const applyingTools =
  'Teams|Zoom|Skype|Meet|Slack|Webex|WhatsApp|Hangouts|Word|PDF|LinkedIn|Xing|Outlook|HackerRank|Codility|HireVue|Workday'
