import { i18n } from '#i18n';
import type { Advice } from '../../advise/types.ts';
import { Button, Section } from './parts.tsx';

interface Props {
  questions: string[];
  email: Advice['email'];
  say: (words: string) => void;
}

/** What to ask before paying, and one polite e-mail with it. */
export function Ask({ questions, email, say }: Props) {
  if (!questions.length) return null;
  const { to, subject, body } = email;
  const address = `mailto:${encodeURIComponent(to ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <Section name="ask" title={i18n.t('panel.questions')}>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <div class="buttons">
        <Button act={() => copy(`${subject}\n\n${body}`, say)}>{i18n.t('panel.copyEmail')}</Button>
        <a class="button" href={address} target="_blank" rel="noreferrer">
          {i18n.t('panel.writeEmail')}
        </a>
      </div>
      <p class="soft">{i18n.t('panel.inEnglish')}</p>
    </Section>
  );
}

/** Copies and says so. */
export function copy(text: string, say: (words: string) => void): void {
  navigator.clipboard
    .writeText(text)
    .then(() => true)
    .catch(() => copyOldWay(text))
    .then((done) => say(i18n.t(done ? 'panel.copied' : 'panel.notCopied')));
}

/** A page's policy can forbid the frame the clipboard, but not the reader's own "copy". */
function copyOldWay(text: string): boolean {
  const back = document.activeElement;
  const area = Object.assign(document.createElement('textarea'), { value: text, className: 'unseen' });
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  return done;
}
