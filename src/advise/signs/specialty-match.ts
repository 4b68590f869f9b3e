import { namingFirst, quotesOf } from '../case.ts';
import { specialtiesMatch, specialtyAsWritten, specialtyName } from '../specialties.ts';
import type { Example, SignRule } from '../types.ts';

export default {
  source: 'S18',
  when: ({ listing, facts, profile, locale }) => {
    const aim = profile.specialty;
    const fields = aim ? facts.specialties.filter((s) => specialtiesMatch(s, aim)) : [];
    if (!aim || !fields.length) return null;
    // Its own name before that of a branch.
    const said = namingFirst(namingFirst(quotesOf(listing, 'specialties'), fields), [specialtyName(aim) ?? aim]);
    return { quotes: said.length ? said : [listing.title], opens: true, fill: { specialty: specialtyAsWritten(aim, locale) } };
  },
  text: {
    en: 'It is in your field: {specialty}.',
    es: 'Es en su especialidad: {specialty}.',
    ar: 'إنه في تخصصك: {specialty}.',
  },
} satisfies SignRule;

export const fires: Example[] = [
  { of: 'the same', listing: { type: 'elective', facts: { specialties: ['neurology'] } }, profile: { specialty: 'Neurology' } },
  { of: 'a branch', listing: { type: 'elective', facts: { specialties: ['cardiology'] } }, profile: { specialty: 'internal medicine' } },
  {
    of: 'one of several',
    listing: { type: 'elective', facts: { specialties: ['psychiatry', 'pediatrics'] } },
    profile: { specialty: 'pediatrics' },
  },
];
export const staysSilent: Example[] = [
  { of: 'another field', listing: { type: 'elective', facts: { specialties: ['neurology'] } }, profile: { specialty: 'pediatrics' } },
  { of: 'no field named', listing: { type: 'elective' }, profile: { specialty: 'pediatrics' } },
  { of: 'no profile', listing: { type: 'elective', facts: { specialties: ['neurology'] } } },
];
