/** The address to write to: one named for the visit before one of another office. */
import { fact } from './fact.ts';
import { topic } from './topics.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const FOR_US =
  /\b(?:apply|application|questions?|contact|observer\w*|extern\w*|elective\w*|visiting|student\w*|rotation\w*|international|coordinator|inquir\w*|write to|e-?mail|send)\b/;
const NOT_FOR_US =
  /\b(?:vslo|vsas|aamc|press|media|patients?|appointments?|privacy|accessib\w*|disabilit\w*|residenc\w*|pa student|crna|nurs\w*|billing|webmaster|occupational health|affiliation agreements?)\b/;

export default fact<string>({
  topic: topic([EMAIL]),
  read(lines) {
    const named = lines.filter((l) => EMAIL.test(l.quote));
    const line =
      named.find((l) => FOR_US.test(`${l.text} ${l.head}`) && !NOT_FOR_US.test(l.text)) ?? named.find((l) => !NOT_FOR_US.test(l.text));
    const address = line && EMAIL.exec(line.quote)?.[0];
    return address ? { value: address, from: [line] } : null;
  },
});

export const examples: [string, string | null][] = [
  ['For more on VSLO write to vsas@aamc.example.org.\nQuestions: observers@hospital.example.org', 'observers@hospital.example.org'],
  ['No address here.', null],
  ['For questions send us an e-mail.\nThe desk: info@clinic.example.org', 'info@clinic.example.org'],
  ['The desk: info@clinic.example.org\nVisiting students: visits@clinic.example.org', 'visits@clinic.example.org'],
  ['Patients write to desk@clinic.example.org. Observers write to visits@clinic.example.org.', 'visits@clinic.example.org'],
  ['News: press@example.com', null],
  ['The desk: info@clinic.example.org', 'info@clinic.example.org'],
];
