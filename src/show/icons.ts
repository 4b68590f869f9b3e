/** Signs as SVG paths in the box 0 0 16 16, stroke only. Severity is told by the form: octagon, triangle, circle. */
export const ICONS = {
  stop: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM4.8 8h6.4',
  caution: 'M8 2.2 14.6 13.8H1.4zM8 6.4v3.4M8 11.6v.6',
  note: 'M8 1.5a6.5 6.5 0 1 0 .01 0M8 7.2v4M8 4.6v.4',
  open: 'M2.5 8.5 6 12l7.5-8',
  closed: 'M3 3l10 10M13 3 3 13',
  check: 'M8 1.5a6.5 6.5 0 1 0 .01 0M6 6.2a2 2 0 1 1 3 1.9c-.7.4-1 .8-1 1.5M8 11.6v.2',
  none: 'M4.5 6.5 8 10l3.5-3.5',
  good: 'M2.5 8.5 6 12l7.5-8',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  save: 'M4 1.5h8v13l-4-3.2-4 3.2z',
} as const;

export type IconName = keyof typeof ICONS;
