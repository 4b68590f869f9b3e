import { inPerson, needsNoVisa } from '../case.ts';
import type { QuestionRule } from '../types.ts';

export default {
  source: 'programme pages, read 2026-11',
  silence: 'visa',
  rank: 75,
  when: ({ listing, facts, profile, says }) =>
    inPerson(listing) && !needsNoVisa(profile) && facts.visa === null && !says('visa-letter') && !says('visa-own'),
  text: {
    en: 'Do you write an invitation letter for the visa, and which visa do visitors use?',
    es: '¿Escriben una carta de invitación para la visa, y qué visa usan los visitantes?',
    ar: 'هل تكتبون رسالة دعوة للتأشيرة، وأي تأشيرة يستخدمها الزوار؟',
  },
} satisfies QuestionRule;
