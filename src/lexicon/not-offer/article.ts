import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** The form of an article: who wrote it and when, what it is filed under, what to read next, and talk of programs in general. */
export default notOffer({
  rank: 30,
  reason: 'guide',
  head: wholeWords`
    (?:ten|twelve|fifteen|twenty|thirty|fifty) (?:\w+ ){0,2}(?:observerships|externships|electives|rotations|programs|hospitals)
    my (?:advice|tips)
    the word [“"]?\w+
    what happens (?:during|in|at)
    how (?:an? )?(?:[\w-]+ ){0,4}(?:imgs?|graduates?|premeds?|applicants?) (?:should|can|could|find|get|choose|research)
  `,
  text: anyOf`
    ^(?:tags?|tagged|categor(?:y|ies)|topics?|filed under) ?: ?
    ^share\b[^.]{0,20}\b(?:facebook|twitter|linkedin|e-?mail)\b
    ^(?:in (?:short|summary|conclusion)|to sum up|final thoughts|(?:the )?bottom line|key takeaways|conclusion|takeaways?)[.:]?$
    ^(?:\d+|three|four|five|six|seven|eight|nine|ten) (?:reasons|ways|tips|things|mistakes|myths|lessons)\b
    ^by (?:the )?(?:[a-z.'-]+ ){1,3}(?:staff|team|editors?)\b
    \b20\d\d (?:·|\||-|–) by (?:the )?[a-z]
    ^(?:abstract|methods?|results|discussion|conclusions|competing interests|open access|research article|introduction|keywords?|funding)$
    ^(?:objectives?|design|main outcome measures?|setting and participants|results|conclusions?) (?:to|in|the|we|a|all|[a-z]+ percent)\b
    ^authors?:
    ^references$
    ^opinion\b
    ^publication date
    ^published(?: online)?:? (?:\d|[a-z]+ \d)
    ^(?:previous|next|older|newer) ?:
    ^advertisement$
    ${wholeWords`
      volume \d+
      article number
      doi
      author affiliations?
      corresponding author
      published online
      disclosures?: none
      full text
      (?:institutional access|individual subscription)
      et al
      continue reading
      posted on
      i(?:'ll|'m|'ve|'d| will| would| am| have)? (?:describe|mention|recommend|advise|suggest|explain|writing|wrote|tell you)
      (?:on|in) this (?:page|article|post|guide),? i
      i wish you luck
      (?:related|recent|previous|next|older|newer|latest) (?:posts?|articles?|stories|entries)
      (?:some|many|most|other) (?:hosts|programs|hospitals|observerships|externships) (?:\w+ )?(?:write|charge|accept|ask|require|give|let|allow|will|may|do)
      (?:programs|hosts|observerships|externships) (?:can be found|exist|are (?:everywhere|scattered|offered by))
      (?:be wary of|beware of|steer clear of|stay away from)
      this page is (?:only )?(?:for )?information
      as a place to (?:begin|start)
    `}
  `,
  least: 3,
  against: wholeWords`
    to apply
    application fee
    apply (?:now|here|online)
  `,
  article: true,
  shopYields: true,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  'Ten externships where graduates can learn',
  'Research as an IMG: my advice',
  'The word “rotation” in medicine',
  'Shadowing: what happens during it?',
  'How an IMG can get letters',
  'Objectives To describe an elective',
  'Authors: Ada Quill',
  'References',
  'Opinion: the price of a month',
  'Publication date: 1 May 2009',
  'doi:10.5555/quill.12',
  'Author affiliations: the Quill Institute',
  'Corresponding author: Ada Quill',
  'Published online in May',
  'Disclosures: none declared',
  'Full text available to subscribers',
  'Institutional access',
  'Tags: rotations',
  'Abstract',
  'Published 3 May 2024',
  'Previous: how to write a statement',
  'Advertisement',
  'Journal of Guests, volume 12',
  'Article number 4',
  'Quill A, et al.',
  'Continue reading',
  'Posted on June 3',
  'Nobody asks for all that I describe.',
  'On this page I tell how it went.',
  'I wish you luck.',
  'In short',
  'Share: Facebook',
  'Seven reasons to wait',
  'By the Quillby team',
  'March 4, 2026 · by Ada',
  'Related posts',
  'Some hosts write a letter.',
  'Most programs accept it.',
  'Observerships can be found all over the country.',
  'Be wary of guarantees.',
  'This page is information.',
  'We offer it as a place to start.',
];
export const doesNotSay = [
  'Our program accepts two graduates',
  'By the end of the month',
  'In short sleeves',
  'Results of your titers',
  'I write a letter.',
  'Seven weeks',
];
export const saysElse = ['To apply, write to us.', 'The application fee is $100.', 'Apply now'];
