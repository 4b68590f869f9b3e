/** The list as a table, as a calendar and on paper. The libraries are loaded when they are asked for. */
import { i18n } from '#i18n';
import { eventsOf } from '../../shortlist/calendar.ts';
import { download } from '../own/download.ts';
import type { View } from './shared.ts';

export function Files({ known, acts }: Pick<View, 'known' | 'acts'>) {
  const csv = async () => {
    const { csvOf } = await import('../../shortlist/csv.ts');
    const names = {
      title: i18n.t('shortlist.sort_title'),
      address: 'URL',
      strength: i18n.t('shortlist.sort_strength'),
      total: `${i18n.t('shortlist.sort_cost')} US$`,
      status: i18n.t('shortlist.sort_status'),
      start: i18n.t('shortlist.startOn'),
      notes: i18n.t('shortlist.notes'),
    };
    download('usce-lens.csv', csvOf(known.rows, names), 'text/csv');
  };
  const ics = async () => {
    const { icsOf } = await import('../../shortlist/ics.ts');
    const text = icsOf(eventsOf(known.rows), ({ kind, row }) => `${i18n.t(`shortlist.event_${kind}`)}: ${row.listing.title}`);
    download('usce-lens.ics', text, 'text/calendar');
  };
  const none = !known.rows.length;
  return (
    <div class="row">
      <button type="button" disabled={none} onClick={() => acts.run(csv)}>
        {i18n.t('shortlist.csv')}
      </button>
      <button type="button" disabled={!eventsOf(known.rows).length} onClick={() => acts.run(ics)}>
        {i18n.t('shortlist.ics')}
      </button>
    </div>
  );
}
