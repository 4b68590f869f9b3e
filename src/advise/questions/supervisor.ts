import type { QuestionRule } from '../types.ts';

export default {
  source: 'terms of agencies, read 2026-11',
  silence: 'supervisor',
  rank: 42,
  when: ({ facts }) => facts.host === 'agency' && facts.supervision !== 'named' && !facts.supervisor,
  text: {
    en: 'What is the full name of the doctor, so that I can look up the licence with the state’s medical board?',
    es: '¿Cuál es el nombre completo del médico, para buscar su licencia en la junta médica del estado?',
    ar: 'ما الاسم الكامل للطبيب، حتى أتحقق من ترخيصه لدى المجلس الطبي للولاية؟',
  },
} satisfies QuestionRule;
