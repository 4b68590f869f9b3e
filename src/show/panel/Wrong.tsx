/** "This is wrong": the reader's own values in place. */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { ask } from '../../ask.ts';
import type { PageState } from '../../messages.ts';
import { AUDIENCES, type Audience, CONTACTS, LETTERS, SETTINGS, TYPES } from '../../model.ts';
import type { Changes } from '../../sites/changes.ts';
import { audienceWords, axisName, letterWords } from '../facts.ts';
import { locale } from '../locale.ts';
import { Amount } from '../own/amount.tsx';
import { valueWords } from '../words.ts';
import { copy } from './Ask.tsx';
import { Button, Section } from './parts.tsx';
import { report } from './report.ts';
import { useAct } from './say.ts';
import type { Rated } from './state.ts';

interface Props {
  state: Rated;
  changed: (state: PageState) => void;
  say: (words: string) => void;
  done: () => void;
}

export function Wrong({ state, changed, say, done }: Props) {
  const { selected, page } = state;
  const listing = page.listings[selected]!;
  const { changes, said } = state.beside[selected]!;
  const { facts } = listing;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.closest('section')?.scrollIntoView({ block: 'start' });
    form.current?.querySelector('select')?.focus({ preventScroll: true });
  }, []);

  // Only what changed is sent: what was changed just before may not be known here yet.
  const act = useAct();
  const set = (change: Changes | null, undo?: keyof Changes) =>
    act(async () => changed(await ask({ type: 'correct', offering: selected, changes: change, undo })));
  const undo = (axis: keyof Changes) => set({}, axis);
  const weeks = () => {
    const fields = ['min', 'max'].map((name) => form.current?.elements.namedItem(name) as HTMLInputElement);
    // The other one may be on show as not allowed.
    if (!fields.every(({ validity }) => validity.valid)) return;
    const [min, max] = fields.map(({ value, valueAsNumber }) => (value === '' ? null : valueAsNumber));
    const low = min ?? max ?? null;
    set({ weeks: low === null ? null : { min: low, max: Math.max(low, max ?? low) } });
  };
  const row = { changes, undo };

  return (
    <Section name="wrong" title={i18n.t('panel.wrong')}>
      <p class="soft">{i18n.t('panel.wrongHelp')}</p>
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <Row axis="type" {...row}>
          <Choice
            axis="type"
            values={TYPES}
            value={listing.type}
            words={(v) => valueWords('type', v, locale())}
            set={(type) => set({ type })}
          />
        </Row>
        <Row axis="contact" {...row}>
          <Choice
            axis="contact"
            values={CONTACTS}
            value={listing.contact}
            words={(v) => valueWords('contact', v, locale())}
            set={(contact) => set({ contact })}
          />
        </Row>
        <Row axis="setting" {...row}>
          <Choice
            axis="setting"
            values={SETTINGS}
            value={listing.setting}
            words={(v) => valueWords('setting', v, locale())}
            set={(setting) => set({ setting })}
          />
        </Row>
        <Row axis="fee" name={i18n.t('panel.feeTotal')} {...row}>
          <Amount id="wrong-fee" min="0" max="1000000" value={facts.fee?.free ? 0 : (facts.fee?.total ?? '')} set={(fee) => set({ fee })} />
        </Row>
        <Row axis="weeks" name={i18n.t('panel.weeksMin')} {...row}>
          <Amount id="wrong-weeks" name="min" min="0.1" max="520" value={facts.weeks?.min ?? ''} set={weeks} />
        </Row>
        <Row axis={null} name={i18n.t('panel.weeksMax')} id="wrong-max" {...row}>
          <Amount id="wrong-max" name="max" min="0.1" max="520" value={facts.weeks?.max ?? ''} set={weeks} />
        </Row>
        <Row axis="letter" {...row}>
          <Choice axis="letter" values={LETTERS} value={facts.letter} words={letterWords} set={(letter) => set({ letter })} />
        </Row>
        <fieldset>
          <legend>
            {axisName('audience')} <Own axis="audience" {...row} />
          </legend>
          {AUDIENCES.map((one) => (
            <label key={one}>
              <input
                type="checkbox"
                checked={facts.audience.includes(one)}
                onChange={(event) => set({ audience: toggled(facts.audience, one, event.currentTarget.checked) })}
              />
              {audienceWords(one)}
            </label>
          ))}
        </fieldset>
      </form>
      <div class="buttons">
        <Button act={done}>{i18n.t('panel.done')}</Button>
        {changes && (
          <>
            <Button act={() => set(null)}>{i18n.t('panel.undoAll')}</Button>
            <Button act={() => copy(report(page.url, said, changes), say)}>{i18n.t('panel.report')}</Button>
          </>
        )}
      </div>
    </Section>
  );
}

const toggled = (all: Audience[], one: Audience, on: boolean): Audience[] => AUDIENCES.filter((a) => (a === one ? on : all.includes(a)));

interface Ours {
  changes: Changes | null;
  undo: (axis: keyof Changes) => void;
}

interface RowProps extends Ours {
  /** Null: belongs to the row above. */
  axis: keyof Changes | null;
  name?: string;
  id?: string;
  children: preact.ComponentChildren;
}

const Row = ({ axis, name, id = `wrong-${axis}`, children, ...ours }: RowProps) => (
  <div class="row">
    <label for={id}>{name ?? axisName(axis ?? 'weeks')}</label>
    {children}
    {axis && <Own axis={axis} {...ours} />}
  </div>
);

/** Says that a value is the reader's, and takes it back. */
const Own = ({ axis, changes, undo }: Ours & { axis: keyof Changes }) =>
  changes && axis in changes ? (
    <span class="own">
      {i18n.t('panel.yours')}{' '}
      <Button class="link" aria-label={`${i18n.t('panel.undo')}: ${axisName(axis)}`} act={() => undo(axis)}>
        {i18n.t('panel.undo')}
      </Button>
    </span>
  ) : null;

interface ChoiceProps<V extends string> {
  axis: string;
  values: readonly V[];
  value: V;
  words: (value: V) => string;
  set: (value: V) => void;
}

const Choice = <V extends string>({ axis, values, value, words, set }: ChoiceProps<V>) => (
  <select id={`wrong-${axis}`} value={value} onChange={(event) => set(event.currentTarget.value as V)}>
    {values.map((one) => (
      <option key={one} value={one}>
        {words(one)}
      </option>
    ))}
  </select>
);
