/** Those who come for a visit, in one word, as hosts call them; a source of patterns, with no bracket around it. */
export const VISITORS =
  'visitors?|observers?|externs?|rotators?|participants?|trainees?|guests?|learners?|students?|graduates?|scholars?|shadowers?|[if]mgs?';
