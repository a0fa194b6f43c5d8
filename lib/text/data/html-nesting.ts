// What HTML closes by itself, in the words of htmlparser2, which reads whatever our own scanner leaves alone: the two
// must agree on every page (test/text/html-scan.test.ts).

const words = (text: string): readonly string[] => text.split(' ')

/** Elements that have no content and no end. */
export const voidElements: ReadonlySet<string> = new Set(
  words(
    'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
  ),
)

const paragraph = new Set(['p'])
const headings = new Set(words('h1 h2 h3 h4 h5 h6 p'))
const formParts = new Set(words('input option optgroup select button datalist textarea'))
const tableSections = new Set(words('thead tbody'))

const each = (names: string, closes: ReadonlySet<string>): [string, ReadonlySet<string>][] =>
  words(names).map((name) => [name, closes])

/** An element, and those that end where it begins, if they are the innermost ones. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...each('tr', new Set(words('tr th td'))),
  ...each('th', new Set(['th'])),
  ...each('td', new Set(words('thead th td'))),
  ...each('body', new Set(words('head link script'))),
  ...each('a', new Set(['a'])),
  ...each('li', new Set(['li'])),
  ...each('h1 h2 h3 h4 h5 h6', headings),
  ...each('select input output button datalist textarea', formParts),
  ...each('option', new Set(['option'])),
  ...each('optgroup', new Set(words('optgroup option'))),
  ...each('dd dt', new Set(words('dd dt'))),
  ...each('rt rp', new Set(words('rt rp'))),
  ...each('tbody tfoot', tableSections),
  ...each(
    'p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol ' +
      'pre section table ul',
    paragraph,
  ),
])
