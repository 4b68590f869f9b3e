import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** A newspaper or a hospital tells of somebody who came. */
export default notOffer({
  rank: 220,
  reason: 'guide',
  head: wholeWords`
    ^(?:\w+ ){0,4}(?:reflections|testimonials?|voices)(?= [|–·-]|$)
    in their own words
    what our (?:\w+ ){1,3}say
  `,
  text: anyOf`
    ^by [a-z]+(?: [a-z]\.)? [a-z]+(?: [|·]|$)
    ^by (?:[a-z.'-]+ ){1,3}[a-z'-]+\b.{0,40}\b20\d\d$
    ^from left:
    ^says [a-z]+\.?$
    \bsaid (?:dr\b|[a-z]+\.?$)
    ${wholeWords`
      (?:editor's|writer's) note
      (?:she|he|they) (?:said|says?|recall(?:s|ed)|remember(?:s|ed))\b
      more (?:stories|news)
      media contact
      filed under
      (?:staff|health|education|metro) (?:writer|reporter)
      officials sa(?:y|id)
      said (?:[a-z]+ ){0,2}[a-z]+, who
      (?!(?:they|everyone|somebody|nobody|anyone|have|been|what|page|already|often)\b)[a-z'-]{4,} said(?= the| that| most| his| her| its|[.,]|$)
      said (?:\w+ ){1,4}dr\b
      staff photo
      most read
      , who paid
      spokes(?:wo)?man
      said [a-z]+, \d\d\b
      (?:his|her) last name
      newsroom
    `}
  `,
  against: wholeWords`
    to apply
    application fee
    tuition
    eligib\w+
    requirements?
  `,
  least: 3,
  article: true,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  'Student reflections | International education',
  'Testimonials',
  'Our visitors in their own words',
  'What our former externs say',
  'By Heather Lund, Communications | August 21, 2026',
  'From left: three students with Dr. Ames',
  'In a statement Sturgis said the money would go to a laboratory.',
  '"It is real," said chief medical officer Dr. Rask.',
  'The lobby of the hospital (staff photo)',
  'Most read',
  "Editor's note: the prices are from spring.",
  'By Ana Quill',
  'She recalls her first day on the ward.',
  'Says Mirela',
  '"Write early," said Dr. Rask.',
  'More stories from the ward',
  'Media contact: the press office',
  'Filed under rotations',
  'Lena Orth, health reporter',
  'Hospital officials say the fee will stay.',
  '"I slept at the station," said Mirela, who came from Tirana.',
  'The graduate, who paid $2,400, got no letter.',
  'A spokeswoman did not name the fee.',
  '"Nobody wrote back," said Imran, 29.',
  'She asked us not to print her last name.',
  'Visit the newsroom',
];
export const doesNotSay = [
  'As we said above, bring your badge.',
  'It can often be said that rounds are long.',
  'By appointment with the coordinator',
  'Dr. Orth, who teaches on Fridays',
];
export const saysElse = ['To apply, write to us.', 'The application fee is $50.', 'There is no tuition.', 'Eligibility', 'Requirements'];
