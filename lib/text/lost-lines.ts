// Where the ends of lines were lost on the way: "for our growth.Responsibilities:Sort the postLift heavy boxes".

/** Words that lines begin with, and that no name goes on with as "PowerPoint" does. */
const openers = [
  'Ability|Able|Excellent|Experience|Experienced|Knowledge|Strong|Proven|Proficient|Proficiency',
  'Familiarity|Understanding|Minimum|Must|Previous|Preferred|Required|Requirements|Qualifications',
  'Responsibilities|Responsible|Duties|Benefits|Demonstrated|Desire|Willingness|Working|Competitive',
  'Provide|Perform|Maintain|Ensure|Develop|Manage|Assist|Support|The|This|These|We|Our|You|Your|If|What',
  'Why|Who|How|Please|Additional|Other|Good|Great|Bonus|Have|Extra|Full|Highly|Exposure|Participate',
  'Conduct|Coordinate|Prepare|Identify|Candidates|Applicants|Compensation|Salary|About|Paid|Handle|Lift',
].join('|')

const joints = [
  // A full stop with no blank behind it: "growth.Responsibilities", but not "Booking.Com" or "U.S.Army".
  "(?<=[\\p{Ll}.)]{3}[.:;!?)…])(?=(?!(?:Js|Net|Com|Io|Org|Ai)(?!\\p{L}))\\p{Lu}[\\p{L}'’-]*[\\s,:])",
  // A capital within a word that begins with a small letter: "neededMaintain", but not "iPhone" or "javaScript".
  '(?<=(?:^|[\\s(,-])\\p{Ll}{3,30})(?=(?!Script|Tube|Point|Press|Shop|Hub|Stack|Base|Sql)\\p{Lu}\\p{Ll}{2,}[\\s,:])',
  `(?<=[\\p{Ll})]{2})(?=(?:${openers})(?: |:))`,
  '(?<=\\p{Ll}{3})(?=\\d{1,2}(?:-\\d{1,2})?\\+? (?:years?|months?)(?!\\p{L}))',
]
/** What follows is asked first, for few signs may begin a line. */
const joint = new RegExp(`(?=[\\p{Lu}\\d])(?:${joints.join('|')})`, 'gu')

/** One joint may be a name or a slip of the pen. */
const jointsMin = 3
const textCharsMin = 150

/** A quick look that spares nearly every text the long pattern. */
const mayBeJoint = /[a-z.:;!?)][A-Z]/g

/** A text without any end of a line is given those back that its joints show; any other is as it was. */
export function withLostLines(text: string): string {
  if (text.length < textCharsMin || text.includes('\n') || matchesOf(text, mayBeJoint) < jointsMin)
    return text
  return matchesOf(text, joint) < jointsMin ? text : text.replace(joint, '\n')
}

const matchesOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
