/** Numbers as readers type them. */

/** What stands between thousands, and before a fraction that goes with it. */
const MARKS = [
  [',', '[.]'],
  ['[.]', ','],
  ['\\s', '[.,]'],
  ['٬', '٫'],
];
/** Three digits after a mark are thousands, one or two at the end a fraction; none: it is still being typed. */
const FORMS = [
  /^(\d+)(?:[.,٫](\d{0,2}))?$/,
  ...MARKS.map(([thousands, point]) => new RegExp(`^([1-9]\\d{0,2}(?:${thousands}\\d{3})+)(?:${point}(\\d{0,2}))?$`)),
];

/** A number in any of the readers' languages: `$3,000`, `3.000`, `1,5`, `٣٬٠٠٠`. What is no number stays text, so that the schema can name it. */
export function numberIn(text: string): number | string | undefined {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/^\s*\$|\$\s*$/g, '')
    .trim();
  if (!plain) return undefined;
  const [, whole, part = ''] = FORMS.map((form) => form.exec(plain)).find((found) => found) ?? [];
  return whole ? Number(`${whole.replace(/\D/g, '')}.${part}`) : text.trim();
}
