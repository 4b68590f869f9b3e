/** An interview, a match or a residency is promised. */
import { anyOf, wholeWords } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:guaranteed?|promised?|assured|secure|ensures?|pipeline|direct (?:path|route|pathway))\b[^.;]{0,40}\b(?:interviews?|match|residenc\w+|positions?)\b
    \b(?:interviews?|match|residenc\w+ (?:position|spot|seat))\b[^.;]{0,25}\b(?:guaranteed|assured)\b
    \b(?:all|every|each|any)\b[^.;]{0,60}\b(?:receives?|gets?|(?:is|are) (?:given|invited to)|(?:leaves?|walks?) with)\b[^.;]{0,30}\b(?:residency interviews?|interviews? (?:with|at|in) (?:[\w-]+ ){0,4}(?:residenc\w+|programs?))\b
    \bget interviews\b
    \byou will be interviewed (?:at|by)\b
    \bpipeline (?:to|into|program)\b
    \bmatch guarantee\b
    \baudition month with a residency\b
  `,
  not: wholeWords`
    not
    no(?! (?:fewer|less))
    never
    cannot
    can't
    nor
    neither
    nobody
    don't
    does not
    doesn't
    without
  `,
  source: 'hospitals state the opposite',
});

export const says = [
  'All participants receive no fewer than two interviews with residency programs in our circle.',
  'Finish the month and you WILL be interviewed at one of the programs.',
  'Guaranteed residency interview!',
  'Interview guaranteed after the rotation.',
  'A pipeline into residency.',
  'Our direct path to residency.',
  'Our externs get interviews.',
  'We give a Match guarantee.',
  'It is an audition month with a residency program.',
];
export const doesNotSay = [
  'Every applicant receives an interview by video with the director.',
  'No interview is guaranteed.',
  'We cannot promise an interview.',
  'A rotation here does not guarantee a match.',
  'A place in our residency is not promised.',
];
