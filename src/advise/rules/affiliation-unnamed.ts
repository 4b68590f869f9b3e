import type { Example, Rule } from '../types.ts';

export default {
  topic: 'setting',
  source: 'pages of agencies, read 2026-11',
  when: ({ says, quotes }) =>
    says('affiliation-unnamed') && !says('teaching-hospital-named') ? { severity: 'note', quotes: quotes('affiliation-unnamed') } : null,
  text: {
    en: 'The page speaks of a tie with a teaching hospital and does not name it. Ask for the name, and if you will work there.',
    es: 'La página habla de un vínculo con un hospital docente y no lo nombra. Pregunte el nombre, y si usted trabajará allí.',
    ar: 'تتحدث الصفحة عن صلة بمستشفى تعليمي ولا تسميه. اسأل عن اسمه، وهل ستعمل فيه.',
  },
} satisfies Rule;

export const fires: Example[] = [
  { of: '"ACGME-affiliated" and no name', listing: { type: 'externship', says: ['affiliation-unnamed'] } },
  { of: 'of an agency', listing: { type: 'observership', says: ['affiliation-unnamed'], facts: { host: 'agency' } } },
  { of: 'in an office', listing: { type: 'externship', says: ['affiliation-unnamed'], setting: 'outpatient', settingBasis: 'stated' } },
];
export const staysSilent: Example[] = [
  { of: 'the hospital is named', listing: { type: 'externship', says: ['affiliation-unnamed', 'teaching-hospital-named'] } },
  { of: 'only the name', listing: { type: 'externship', says: ['teaching-hospital-named'] } },
  { of: 'no such words', listing: { type: 'externship', facts: { host: 'agency' } } },
];
