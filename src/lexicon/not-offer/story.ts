import { notOffer } from '../cue.ts';
import { anyOf, wholeWords } from '../pattern.ts';

/** A newspaper or a hospital tells of somebody who came. */
export default notOffer({
  reason: 'guide',
  text: anyOf`
    ^by [a-z]+(?: [a-z]\.)? [a-z]+(?: [|·]|$)
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
      said [a-z]+, who
      , who paid
      spokes(?:wo)?man
      said [a-z]+, \d\d\b
      (?:his|her) last name
      newsroom
    `}
  `,
  least: 3,
  source: 'DOMAIN: guides and forum posts',
});

export const says = [
  "Editor's note: the prices are from spring.",
  'By Ana Quill',
  'She recalls her first day on the ward.',
  'Says Mirela',
  '"Write early," said Dr. Rask.',
  'More stories from the ward',
  'Media contact: the press office',
  'Filed under rotations',
  'Lena Orth, health reporter',
  'Hospital officials said the fee would stay.',
  '"I slept at the station," said Mirela, who came from Tirana.',
  'The graduate, who paid $2,400, got no letter.',
  'A spokeswoman did not name the fee.',
  '"Nobody wrote back," said Imran, 29.',
  'She asked us not to print her last name.',
  'Visit the newsroom',
];
export const doesNotSay = ['By appointment with the coordinator', 'Dr. Orth, who teaches on Fridays'];
