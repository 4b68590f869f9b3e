import type { QuestionRule } from '../types.ts';

export default {
  source: 'terms of agencies, read 2026-11',
  silence: 'payment',
  rank: 58,
  when: ({ facts }) => facts.host === 'agency' && !facts.fee?.free,
  text: {
    en: 'Can I pay by credit card, so that I can dispute the charge?',
    es: '¿Puedo pagar con tarjeta de crédito, para poder reclamar el cargo?',
    ar: 'هل يمكنني الدفع ببطاقة ائتمان، حتى أستطيع الاعتراض على الدفعة؟',
  },
} satisfies QuestionRule;
