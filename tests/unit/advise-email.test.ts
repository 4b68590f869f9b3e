/** The e-mail to the page's office: polite, in English, about the reader only what the profile says. */
import { describe, expect, it } from 'vitest';
import { type Asked, email } from '../../src/advise/ask.ts';
import type { Profile } from '../../src/model.ts';
import { listingOf } from '../support/sketch.ts';

const listing = listingOf({ title: 'Neurology elective', facts: { contactEmail: 'ask@example.com' } });
const asked = (english: string): Asked => ({ silence: 'fee', text: '¿Cuánto?', english });
const bodyFor = (own: Omit<Profile, 'schema'> | null) => email(listing, own && { schema: 1, ...own }, [asked('How much?')]).body;

describe('who writes', () => {
  it.each<[Omit<Profile, 'schema'> | null, string]>([
    [null, 'My name is [your name]. I am interested'],
    [{ specialty: 'neurology', school: { name: 'University of Oran' } }, 'My name is [your name]. I am interested'],
    [{ status: 'graduate' }, 'I am a medical graduate. I am interested'],
    [{ status: 'graduate', school: { name: 'University of Oran' } }, 'I am a medical graduate of University of Oran. I am'],
    [{ status: 'student' }, 'I am a medical student. I am interested'],
    [
      { status: 'student', finalYear: true, school: { name: 'University of Oran' } },
      'I am a final-year medical student at University of Oran. I',
    ],
  ])('%j', (own, words) => {
    expect(bodyFor(own)).toContain(words);
  });
});

it('asks the questions in English, numbered', () => {
  expect(email(listing, null, [asked('How much?'), asked('How long?')])).toEqual({
    to: 'ask@example.com',
    subject: 'Questions about Neurology elective',
    body: [
      'Dear Coordinator,',
      'My name is [your name]. I am interested in “Neurology elective”. Before I apply, may I ask:',
      '1. How much?\n2. How long?',
      'Thank you for your time.',
      'Kind regards,\n[Your name]',
    ].join('\n\n'),
  });
});

it('asks how to apply where the page leaves nothing open', () => {
  expect(email(listing, null, []).body).toBe(
    'Dear Coordinator,\n\nMy name is [your name]. I am interested in “Neurology elective”. Could you please tell me how to apply?\n\n' +
      'Thank you for your time.\n\nKind regards,\n[Your name]',
  );
});
