/** Heads of a column, or of a row, whose bare numbers are weeks. */
export const WEEKS_COLUMN =
  /(?:^|\| )(?:(?:no\. |number |#|max(?:\.|imum)? |up to )?(?:of )?(?:wks?|weeks?)|length(?: \(weeks\)| in weeks)?|duration(?: \(weeks\)| in weeks)?|how many weeks)\b[^|]*$|(?:^|\| )(?:(?:longest|shortest|max(?:imum|\.)?|min(?:imum|\.)?|usual|typical|total) )?(?:length|duration|stay|time|visit)(?: (?:of|on) [^|(,]{1,30})?(?:,| \() ?(?:in )?(?:wks?|weeks)\)?$/;
