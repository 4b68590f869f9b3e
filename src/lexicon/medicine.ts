/** Words of a doctor's work: what is examined, measured, done, written. */

const OF_PLACES =
  '(?! (?:x-?ray|film|radiograph|ct|tube|pain|clinic|center|hospital|institute|team|failure|disease|surger|cancer|conference|program|service|group|specialist|doctor))';
/** What is felt, heard, looked at. */
export const BODY = `(?:abdomens?|bell(?:y|ies)|chests?|hearts?|heart and lungs?|lungs?|backs|throats?|ears?|eardrums?|eyes|fundus|fundi|pupils?|mouths?|skin|rash(?:es)?|moles?|lesions?|thyroids?|necks?|(?:lymph )?nodes|livers?|spleens?|pulses?|reflex(?:es)?|tendons?|joints?|knees?|hips?|shoulders?|feet|limbs|legs|wounds?|incisions?|breasts?|cervix|dilation|uterus|fundal height|fetal heart\\w*|gait|strength|(?:muscle )?tone|sensation|cranial nerves?|range of motion|edema|hernias?|murmurs?|spasticity)\\b${OF_PLACES}`;
/** What is measured. */
export const SIGNS =
  '(?:vitals|vital signs?|blood pressures?|bps?|temperatures?|heart rates?|(?:oxygen )?saturations?|weights?|heights?|head circumferences?|growth|(?:blood )?glucose|(?:blood )?sugars?|peak flows?|orthostatics|abis?|(?:visual )?acuity|fundal heights?|pulses?)\\b(?! (?:to|of))';
/** What is done with one's hands. */
export const PROCEDURES =
  '(?:procedures?|injections?|flu shots?|shots|vaccin(?:es|ations)|intubations?|mask ventilation|(?:iv|line|foley|catheter|tube) (?:starts?|placements?|insertions?|changes)|biops(?:y|ies)|para?centes[ie]s|thoracentes[ie]s|arthrocentes[ie]s|lumbar punctures?|lps|taps|dressing changes|wound (?:care|packing|closures?)|blood (?:draws?|gas(?:es)?)|blood gas sampling|venipunctures?|phlebotomy|pap smears?|paps|swabs|skin (?:pricks?|tests)|ecgs?|ekgs?|ultrasounds?|spirometry|audiometry|suturing|compressions|mocas?|memory screenings?|cervical checks|foot checks|(?:joint|trigger point) injections|excisions?|cryotherapy|casting|splinting)\\b';
/** What hands place, close, change. */
export const TARGETS =
  '(?:lines?|ivs|iv lines?|catheters?|foleys?|(?:chest |ng )?tubes?|drains?|stitches|sutures|staples|casts?|splints?|dressings?|bandages?|wounds?|lacerations?|cuts|tears|abscess(?:es)?|fractures?|skin|incisions?|defects?|bloods?|swabs?|cultures?|knots|warts?|moles?|cysts?|toenails?|knees|joints)\\b(?! (?:tests?|bank|drive|type|pressures?|cancer|clinic)\\b)';
/** What is written of a patient. */
export const RECORDS =
  '(?:notes?|charts?|h&ps?|write-ups?|(?:discharge |case )?summar(?:y|ies)|(?:discharge|admission) (?:paperwork|papers|letters?|orders)|formulations?|findings|histor(?:y|ies)|letters? to the (?:gp|doctor|referr\\w+))\\b(?! (?:of (?:your|interest)|(?:in|into) (?:the|your|a) (?:log|diary|journal|notebook)|for (?:yourself|themselves)|to (?:us|the (?:office|coordinator))))';
