/** Visa classes that the host accepts apart from those it refuses, and whether it sponsors one. */
import { anyOf } from '../../lexicon/pattern.ts';
import type { Facts, YesNo } from '../../model.ts';
import { fact } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

type Visa = NonNullable<Facts['visa']>;

const CLASS = /\b(?:b-?1(?:\/b-?2|\/2)?|b-?2|j-?1|f-?1|h-?1b?|o-?1|esta|visa waiver|vwp|wb|wt)\b/g;
const NAMED: [RegExp, string[]][] = [
  [/\b(?:tourist|visitor\/tourist) visas?\b/g, ['B-2']],
  [/\bbusiness visas?\b/g, ['B-1']],
  [/\bj visas?\b/g, ['J-1']],
  [/\b(?:b|visitor'?s? \(b\)) visas?\b|\bvisas? \((?:category |class |type )?b\)/g, ['B-1', 'B-2']],
];
const NOT =
  /\b(?:not|no|cannot|can't|don't|doesn't|nor|neither|never|except|unable|without|refuses?|rather than|instead of|other than|turn(?:ed)? away|unlike|stopped|none|nobody|isn't|aren't)\b/;
const REFUSED_AFTER =
  /^[^.;]{0,40}?\b(?:(?:is|are|will be) (?:not|turned|refused|never)|(?:isn't|aren't) (?:accepted|possible|allowed|enough|sponsored)|not (?:be )?(?:accepted(?! (?:without|unless|before|until))|possible|allowed|enough|suitable|sponsored|offered|issued|valid)|turned away|will not do|won't do|cannot be|(?:sent|turned) (?:home|back)|has led to trouble|refused|does not (?:qualify|suffice|allow))/;
/** People for whom another status holds. */
const OTHERS =
  /\b(?:residents? (?:of|in) our|our residents|for (?:only |its |our |the |incoming |accepted |matched )*(?:residents|house ?staff|employees|faculty)\b|for (?:its|our) (?:own )?fellows|residency (?:program|position|training)|fellows? (?:are|must|hold)|gme|faculty positions?|postdoc\w*|employees|j-1 scholars)\b/;
const SPONSORS =
  /\b(?:we|hospital|clinic|university|school|college|institution|department|center|program|office|foundation) (?:also |can |may |will )?sponsors?\b|\bsponsored by (?:us|the)\b|\bsponsors? (?:the |a |an |exchange students on |its |j-1|b-1)|\bwe (?:issue|provide) (?:the |a )?ds-2019\b|\b(?:international|our) office (?:issues|prepares) (?:the |a )?(?:ds-2019|i-20)/;
const NO_SPONSOR = new RegExp(anyOf`
  \b(?:issues?|sponsors?|provides?) (?:no|neither)\b
  \b(?:not|no|cannot|can't|don't|doesn't|unable to|never|nor|neither)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,45}\b(?:sponsor\w*|visa support|i-20|ds-2019|issue|file|process|help with|assist with|support)\b
  \b(?:obtain|get|arrange|secure|apply for|responsible for)\w*(?: \w+){0,3} (?:own|your|their|a valid|valid)?(?: \w+){0,2} ?visas?\b
  \bown visas?\b
  \bvisas?\b[^.;]{0,30}\b(?:own responsibility|your (?:own )?responsibility|yours to|on your own|themselves|yourself)\b
`);
/** Without a word of it, or a class, a sponsor is one of a race, and what is obtained is no visa. */
const OF_VISAS = /\b(?:visas?\b|ds-2019|i-20|immigration|consula(?:tes?|r)\b)/;
/** `B1` alone may be a vitamin. */
const ENTRY =
  /\b(?:visas?|status|consul\w*|enter\w*|entry|travel\w*|admi\w+|immigra\w*|border|embass\w+|come on|came on|on an? b-?[12]|invit\w+|appointments?|holders?|(?:on|with|under|hold|a|the) b-?[12])\b/;

export default fact<Visa>({
  topic: topic([CLASS, OF_VISAS], [OF_VISAS]),
  read(lines) {
    const kinds = new Map<string, Line>();
    const refused = new Map<string, Line>();
    const spoken = lines.filter(
      (l) => (OF_VISAS.test(l.text) || OF_VISAS.test(l.head) || l.text.search(CLASS) >= 0) && !OTHERS.test(l.text),
    );
    for (const line of spoken) {
      for (const { kind, denied } of classesIn(line)) (denied ? refused : kinds).set(kind, line);
    }
    if (!spoken.length) return null;
    // What is refused in one sentence and named in another without a denial is what visitors come on.
    for (const kind of kinds.keys()) refused.delete(kind);
    const yes = spoken.find(
      (l) => SPONSORS.test(l.text) && !NO_SPONSOR.test(l.text) && !NOT.test(l.text.slice(0, l.text.search(SPONSORS) + 1).slice(-40)),
    );
    const no = spoken.find((l) => NO_SPONSOR.test(l.text) && /\bvisas?\b|\bsponsor|ds-2019|i-20|j-1/.test(`${l.text} ${l.head}`));
    const named = spoken.find((l) => /\bvisas?\b|\besta\b|ds-2019|i-20/.test(l.text));
    if (!kinds.size && !refused.size && !yes && !no && !named) return null;
    const sponsored: YesNo = yes ? 'yes' : no ? 'no' : 'unclear';
    const from = [...kinds.values(), ...refused.values(), yes ?? no ?? named].filter((l): l is Line => !!l);
    return { value: { kinds: [...kinds.keys()], refused: [...refused.keys()], sponsored }, from: [...new Set(from)] };
  },
});

function classesIn(line: Line): { kind: string; denied: boolean }[] {
  const { text } = line;
  const found: { kind: string; denied: boolean }[] = [];
  const see = (at: number, end: number, kinds: string[]) => {
    const denied = isDenied(line, at, end);
    for (const kind of kinds) found.push({ kind, denied });
  };
  const classes = [...text.matchAll(CLASS)];
  for (const m of classes)
    if (!m[0].startsWith('b') || m[0].includes('/') || ENTRY.test(`${text} ${line.head}`))
      see(m.index, m.index + m[0].length, kindsOf(m[0]));
  if (!classes.length)
    for (const [pattern, kinds] of NAMED) for (const m of text.matchAll(pattern)) see(m.index, m.index + m[0].length, kinds);
  return found;
}

function kindsOf(name: string): string[] {
  if (/esta|waiver|vwp|^w[bt]$/.test(name)) return ['ESTA'];
  if (/^b-?1\//.test(name)) return ['B-1', 'B-2'];
  return [
    name
      .toUpperCase()
      .replace(/^([A-Z])-?/, '$1-')
      .replace(/^H-1$/, 'H-1B'),
  ];
}

const CLAUSE =
  /[;:]|[.!?] |, (?:so|but|and (?:we|students|visitors|the|most)\b)| but | although | while |(?<=^(?:although|while|though) [^,]{3,80}), /g;

const SAYS = /\b(?:is|are|not|no|will|cannot|must|may)\b/;
/** Denied by its clause: "does not sponsor J-1", "ESTA is not accepted", "Do not enter on ESTA". */
function isDenied({ text, stem, head, before: last }: Line, at: number, end: number): boolean {
  const from = Math.max(0, ...[...text.slice(0, at).matchAll(CLAUSE)].map((m) => m.index + m[0].length));
  const bracket = text.lastIndexOf('(', at);
  // “The waiver (ESTA) is not accepted”: a bare name in brackets is part of the sentence.
  const inBrackets = bracket > text.lastIndexOf(')', at) && SAYS.test(text.slice(bracket).split(')')[0] as string);
  const own = (part: string) => (inBrackets ? part : part.replace(/\([^()]*\)/g, ''));
  const before = own(text.slice(inBrackets ? Math.max(from, bracket + 1) : from, at)).replace(
    /\bno (?:extra |additional |[\w-]+ )?(?:charge|cost|credit|fee)\b/g,
    '',
  );
  if (NOT.test(before) && !/\bnot (?:only|just|need)\b|\bno (?:problem|other)\b/.test(before)) return true;
  // “If the B-1 is refused”: by the consulate.
  if (/\b(?:if|when|should|in case)\b[^,;]*$/.test(before)) return false;
  if (REFUSED_AFTER.test(own(text.slice(end)).split(inBrackets ? /[;)]/ : /[;]|, (?:so|but|and)\b/)[0] as string)) return true;
  // The sentence before it is no heading of it.
  const heading = last ? head.replace(last, '') : head;
  return NOT.test(stem) || /\b(?:not|don't) (?:accept|take|sponsor|possible)\b/.test(heading);
}

export const examples: [string, Visa | null][] = [
  ['Although we do not sponsor visas, a B-1 visa works.', { kinds: ['B-1'], refused: [], sponsored: 'no' }],
  ['The office sees that a J visa is issued to the visitor.', { kinds: ['J-1'], refused: [], sponsored: 'unclear' }],
  ['While J-1 is not possible, F-1 is.', { kinds: ['F-1'], refused: ['J-1'], sponsored: 'unclear' }],
  ['| Entry | B-1, B-2 or ESTA are all in order |', { kinds: ['B-1', 'B-2', 'ESTA'], refused: [], sponsored: 'unclear' }],
  ['If the B-1 is refused we return what you paid.', { kinds: ['B-1'], refused: [], sponsored: 'unclear' }],
  ['Visitors come on B‑1/B‑2 status.', { kinds: ['B-1', 'B-2'], refused: [], sponsored: 'unclear' }],
  [
    'We have hosted students on a B-1. ESTA is not accepted by our compliance office.',
    { kinds: ['B-1'], refused: ['ESTA'], sponsored: 'unclear' },
  ],
  ['The Hospital issues no J-1 or H-1B papers for externs.', { kinds: [], refused: ['J-1', 'H-1B'], sponsored: 'no' }],
  ['The College sponsors exchange students on the J-1.', { kinds: ['J-1'], refused: [], sponsored: 'yes' }],
  ['Do not enter on ESTA.', { kinds: [], refused: ['ESTA'], sponsored: 'unclear' }],
  [
    'Valid B-1 visa. The hospital does not sponsor visas and does not accept ESTA or B-2.',
    { kinds: ['B-1'], refused: ['ESTA', 'B-2'], sponsored: 'no' },
  ],
  ['You get your own visa; we do not sponsor visas.', { kinds: [], refused: [], sponsored: 'no' }],
  ['Participants normally travel on a B-1 or B-2 visa.', { kinds: ['B-1', 'B-2'], refused: [], sponsored: 'unclear' }],
  ['We do not sponsor visas. Most participants enter on a B-1/B-2 visa.', { kinds: ['B-1', 'B-2'], refused: [], sponsored: 'no' }],
  ['Green card holders need no visa.', { kinds: [], refused: [], sponsored: 'unclear' }],
  ['Our residency program sponsors J-1 visas.', null],
  ['The college issues a DS-2019 for J-1 visas to its externs.', { kinds: ['J-1'], refused: [], sponsored: 'unclear' }],
  ['The medical center sponsors H-1B for incoming residents.', null],
  ['Anybody who travels on ESTA will not be accepted.', { kinds: [], refused: ['ESTA'], sponsored: 'unclear' }],
  ['Guests with a B-2 visa will be turned back.', { kinds: [], refused: ['B-2'], sponsored: 'unclear' }],
  ['Guests with a B-2 visa will be sent a form.', { kinds: ['B-2'], refused: [], sponsored: 'unclear' }],
  ['Vitamin B1 was low.', null],
  ['B1/B2 support letter at no charge', { kinds: ['B-1', 'B-2'], refused: [], sponsored: 'unclear' }],
  ['F-1 students may come.', { kinds: ['F-1'], refused: [], sponsored: 'unclear' }],
  ['H-1 visas are not sponsored.', { kinds: [], refused: ['H-1B'], sponsored: 'no' }],
  ['Visa waiver visitors are welcome.', { kinds: ['ESTA'], refused: [], sponsored: 'unclear' }],
  [
    'Electives for which no Quill credit is given can be done on a B-1 visitor visa.',
    { kinds: ['B-1'], refused: [], sponsored: 'unclear' },
  ],
  ["J-1 visas aren't possible with us.", { kinds: [], refused: ['J-1'], sponsored: 'unclear' }],
  ['We have to turn away holders of F-1 visas.', { kinds: [], refused: ['F-1'], sponsored: 'unclear' }],
  ['You need a valid visa.', { kinds: [], refused: [], sponsored: 'unclear' }],
  ['Bring your visa on the first day.', { kinds: [], refused: [], sponsored: 'unclear' }],
  ['An O-1 is accepted.', { kinds: ['O-1'], refused: [], sponsored: 'unclear' }],
  ['We do not issue DS-2019s.', { kinds: [], refused: [], sponsored: 'no' }],
  ['The hospital sponsors the marathon. Medical Staff Services does not match observers with sponsors.', null],
  ['A B-1 visa (a B-2 visa is not appropriate).', { kinds: ['B-1'], refused: ['B-2'], sponsored: 'unclear' }],
  ['The Visa Waiver (ESTA) is not accepted.', { kinds: [], refused: ['ESTA'], sponsored: 'unclear' }],
  ['You enter on a visitor visa (B).', { kinds: ['B-1', 'B-2'], refused: [], sponsored: 'unclear' }],
  ['A B visa is enough.', { kinds: ['B-1', 'B-2'], refused: [], sponsored: 'unclear' }],
  ['Hepatitis B, visa and passport', { kinds: [], refused: [], sponsored: 'unclear' }],
  ['A visa is needed.', { kinds: [], refused: [], sponsored: 'unclear' }],
];
