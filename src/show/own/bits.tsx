/** Small pieces that the extension's own pages share. */
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Fit, Strength, Warning } from '../../model.ts';
import { ICONS, type IconName } from '../icons.ts';
import { locale } from '../locale.ts';
import { MARK_BOX, markShapes, shadeOf, shadesOf } from '../mark.ts';
import { type Described, strengthWords, words } from '../words.ts';

/** The five bars; its meaning is said in words beside it or in `label`. */
export function Mark({ strength, label }: { strength: Strength; label?: boolean }) {
  return (
    <svg
      class="mark"
      viewBox={`0 0 ${MARK_BOX.width} ${MARK_BOX.height}`}
      style={shadesOf(shadeOf(strength))}
      role="img"
      aria-label={strengthWords(strength, locale())}
      aria-hidden={!label}
    >
      {markShapes(strength).map(({ d, part }) => (
        <path key={d} d={d} class={part} />
      ))}
    </svg>
  );
}

/** `kind`: how this one is drawn apart from others. */
export const Icon = ({ name, kind = '' }: { name: IconName; kind?: 'filled' | 'turns' | '' }) => (
  <svg class={`icon ${kind}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);

/** "Externship · hands-on · clinic" with the mark; says the strength for those who don't see the mark. */
export function Head({ offering, strength }: { offering: Described; strength: Strength }) {
  const { type, rest } = words(offering, locale());
  return (
    <span class="row">
      <Mark strength={strength} label />
      <span class="grow">
        <b>{type}</b> <span class="soft">{rest}</span>
      </span>
    </span>
  );
}

const VERDICTS = { open: 'badge.fitOpen', closed: 'badge.fitClosed', check: 'badge.fitCheck' } as const;

export const verdictWords = (verdict: Fit['verdict']): string => i18n.t(VERDICTS[verdict]);

export function Verdict({ verdict, children }: { verdict: Fit['verdict']; children?: ComponentChildren }) {
  return (
    <span class={`fit ${verdict}`}>
      <Icon name={verdict} />
      {verdictWords(verdict)}
      {children}
    </span>
  );
}

/** A warning in a list, its severity by form and word; `children` stand below its text. */
export const WarningItem = ({ warning: { severity, text }, children }: { warning: Warning; children?: ComponentChildren }) => (
  <li>
    <span class={severity}>
      <Icon name={severity} />
    </span>
    <span>
      <span class="unseen">{i18n.t(`popup.severity_${severity}`)} </span>
      {text}
      {children}
    </span>
  </li>
);
