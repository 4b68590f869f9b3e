/** Words of contact that tell nothing of what a visitor does on the visit. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { sightings } from '../../src/classify/sightings.ts';
import type { Block } from '../../src/model.ts';

const block = (text: string): Block => ({ text, kind: 'text', level: 0, region: 'main', linked: 0, links: [], cell: null, marks: [] });
const said = (text: string): boolean => sightings('contact', sentencesOf([block(text)], [0])).some(({ value }) => value === 'hands-on');

test.each([
  'Learners practice suturing on models.',
  'You take a history from actors in the skills lab.',
  'You must have examined patients for a year.',
  'Have you treated patients in the last two years?',
  'Prior hands-on experience is an asset.',
  'Your CV should list hands-on experience.',
  'Ask your letter writers to speak of your patient contact.',
  'The program requires hands-on experience.',
  'Evidence of direct patient contact',
  'Describe a patient you examined.',
  'Hands-on experience is preferred.',
  'Hands-on work in your home country',
  'A physical exam is done in the six months before you come.',
  'You need a history and physical by your own doctor.',
  'Complete a history and physical form.',
  'Do a physical exam before arrival.',
  'Whether you examine patients is told later.',
  'Some hosts let visitors examine patients.',
  'A few of our doctors let visitors examine patients.',
  'You write the history and physical of a paper case.',
  'Hands-on work differs by office.',
  'Our mission is hands-on care.',
])('untold: %s', (text) => expect(said(text)).toBe(false));

test.each([
  'You examine patients.',
  'You are required to take a history from each patient.',
  'You look for edema and examine patients.',
  'You listen to hearts and write up the form.',
  'By the end of the month you shall have performed twenty histories and physicals.',
])('told: %s', (text) => expect(said(text)).toBe(true));
