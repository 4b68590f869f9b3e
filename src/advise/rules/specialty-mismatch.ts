import { quotesOf } from '../case.ts';
import { specialtiesMatch, specialtyAsWritten, specialtyName } from '../specialties.ts';
import { specialtyIn } from '../specialty-names.ts';
import type { Example, Rule } from '../types.ts';
import { list } from '../words.ts';

export default {
  topic: 'specialty',
  source: 'S18',
  when: ({ listing, facts, profile, locale }) => {
    const aim = profile.specialty;
    // What the list does not hold may be any of its fields by another name.
    if (!aim || !specialtyName(aim) || !facts.specialties.length || facts.specialties.some((s) => specialtiesMatch(s, aim))) return null;
    return {
      severity: 'caution',
      quotes: quotesOf(listing, 'specialties'),
      fill: {
        aim: specialtyAsWritten(aim, locale),
        offered: list(
          facts.specialties.slice(0, 3).map((s) => specialtyIn(s, locale)),
          locale,
        ),
      },
    };
  },
  text: {
    en: 'This is in {offered}. You aim at {aim}. Letters and work in your own field help more.',
    es: 'Esto es en {offered}. Usted busca {aim}. Las cartas y el trabajo en su propia especialidad ayudan más.',
    ar: 'هذا التدريب في {offered}. وأنت تستهدف {aim}. ورسائل التوصية والعمل في تخصصك أنفع لك.',
  },
} satisfies Rule;

export const fires: Example[] = [
  {
    of: 'another field',
    listing: { type: 'observership', facts: { specialties: ['dermatology'] } },
    profile: { specialty: 'internal medicine' },
  },
  {
    of: 'several others',
    listing: { type: 'elective', facts: { specialties: ['neurology', 'psychiatry'] } },
    profile: { specialty: 'pediatrics' },
  },
  {
    of: 'two branches of one field',
    listing: { type: 'elective', facts: { specialties: ['cardiology'] } },
    profile: { specialty: 'nephrology' },
  },
];
export const staysSilent: Example[] = [
  {
    of: 'the same field',
    listing: { type: 'observership', facts: { specialties: ['dermatology'] } },
    profile: { specialty: 'Dermatology' },
  },
  {
    of: 'a branch of it',
    listing: { type: 'observership', facts: { specialties: ['cardiology'] } },
    profile: { specialty: 'internal medicine' },
  },
  { of: 'no field named', listing: { type: 'observership' }, profile: { specialty: 'internal medicine' } },
  {
    of: 'a field that the list does not hold, which may be the same',
    listing: { type: 'observership', facts: { specialties: ['cardiology'] } },
    profile: { specialty: 'Kardiologie' },
  },
  {
    of: 'the profile does not say',
    listing: { type: 'observership', facts: { specialties: ['dermatology'] } },
    profile: { status: 'student' },
  },
];
