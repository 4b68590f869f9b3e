import { cue } from '../cue.ts';

/** The bare word; it tells a place only in a piece about one offering. */
export default cue({
  value: 'outpatient',
  weight: 1,
  pattern: String.raw`\b(?:(?:doctor|physician|family|group|heart|eye|skin|pain|kidney|dialysis|infusion|endoscopy|surgery|outpatient|women's|health|neighborhood) )?(?:offices?|clinics?|practices?|ambulatory|health centers?|storefront|surgicenter)\b(?! (?:letterhead|hours|manager|staff|policy|of (?:the )?(?:dean|visiting|medical education|graduate)))`,
  denied: null,
  source: 'S15',
});

export const says = ['office or clinic', 'Prenatal clinic four days'];
export const doesNotSay = ['On office letterhead', 'Wards'];
