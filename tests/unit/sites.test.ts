import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { FIRST_VERSION, kindOf, namesOf, parseHosts, patternsOf } from '../../src/sites/hosts.ts';
import { patternsIn } from '../../src/sites/matches.ts';
import { covers } from '../../src/sites/permissions.ts';
import { changeSettings, loadSettings, siteOf } from '../../src/sites/settings.ts';
import { pageKey } from '../../src/sites/signature.ts';
import { fillUpAside, held } from '../support/storage.ts';

const known = parseHosts(readFileSync('src/sites/hosts.tsv', 'utf8'));
/** The first label of hosts on which people read mail, study or see their own records. */
const PRIVATE =
  /^(mail|webmail|email|outlook|owa|smtp|learn|lms|canvas|blackboard|moodle|elearning|mychart|portal|myportal|patient|patients|login|sso|auth|id|vpn|intranet|secure|pay|billing)\./;
/** Named like a portal, but the public site. */
const PUBLIC = ['my.clevelandclinic.org'];

describe('the list of known hosts', () => {
  test('has at least 300, each once, of a known kind', () => {
    expect(known.length).toBeGreaterThanOrEqual(300);
    expect(new Set(known.map(({ host }) => host)).size).toBe(known.length);
    for (const { kind } of known) expect(['hospital', 'school', 'clinic', 'agency', 'directory']).toContain(kind);
  });

  test('holds plain host names: no whole domain of a country or trade, no address, no wildcard', () => {
    for (const { host } of known) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(host).not.toMatch(/^www\./);
      expect(host).not.toMatch(/^(co|com|org|net|edu|gov|ac|k12|health)\.[a-z]{2}$/);
    }
  });

  test('holds no mail, learning or patient portal', () => {
    const doubtful = known
      .map(({ host }) => host)
      .filter((host) => (PRIVATE.test(host) || host.startsWith('my.')) && !PUBLIC.includes(host));
    expect(doubtful).toEqual([]);
  });

  test('is in order, so that a line is found', () => {
    const hosts = known.map(({ host }) => host);
    expect(hosts).toEqual([...hosts].sort());
  });

  test('what comes after the first version is offered, not required', () => {
    const list = join(mkdtempSync(join(tmpdir(), 'usce-lens-hosts-')), 'hosts.tsv');
    writeFileSync(list, `a.org\thospital\t${FIRST_VERSION}\tx\nb.org\thospital\t0.2.0\tx\n`);
    expect(patternsIn(list)).toEqual(patternsOf('a.org'));
  });
});

describe('what a line stands for', () => {
  test('a host and its www, as schools name their subdomains too', () => {
    expect(namesOf('musc.edu')).toEqual(['musc.edu', 'www.musc.edu']);
    expect(patternsOf('feinberg.northwestern.edu')).toEqual(['*://feinberg.northwestern.edu/*', '*://www.feinberg.northwestern.edu/*']);
  });

  test('the kind of a host name; other subdomains are not meant', () => {
    const hosts = parseHosts('musc.edu\tschool\t0.1.0\tx\nweb.musc.edu\thospital\t0.1.0\tx');
    expect(kindOf(hosts, 'www.musc.edu')).toBe('school');
    expect(kindOf(hosts, 'web.musc.edu')).toBe('hospital');
    expect(kindOf(hosts, 'mail.musc.edu')).toBeNull();
    expect(kindOf(hosts, 'www.web.musc.edu')).toBe('hospital');
    expect(kindOf(hosts, 'mail.web.musc.edu')).toBeNull();
  });

  test('a broken line is named', () => {
    expect(() => parseHosts('a.org\thospital\t0.1.0\tx\nb.org\thospital')).toThrow('hosts.tsv:2');
  });
});

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  test('changes made at once do not undo each other', async () => {
    await Promise.all([
      changeSettings(() => ({ off: true })),
      changeSettings(({ hidden }) => ({ hidden: [...hidden, 'a'] })),
      changeSettings(({ hidden }) => ({ hidden: [...hidden, 'b'] })),
    ]);
    expect(await loadSettings()).toMatchObject({ off: true, hidden: ['a', 'b'] });
  });

  test.each([
    ['written by a newer version', { form: 99, off: 'here and there' }, 'newer'],
    ['broken', { form: 1, off: 'yes' }, 'off: expected true or false, got “yes”'],
  ])('what is %s is kept aside and said, and nothing is off', async (_, stored, why) => {
    await fakeBrowser.storage.local.set({ sites: stored });
    expect(await loadSettings()).toMatchObject({ off: false, offHosts: [], hidden: [], corrections: {} });
    expect(Object.values(await held())).toEqual([
      expect.objectContaining({ from: 'sites', data: stored, why: expect.stringContaining(why) }),
    ]);
  });

  test('what cannot be read, and cannot be kept aside for want of room, is not written over', async () => {
    const stored = { form: 1, off: 'yes', offHosts: ['a.org'], hidden: [], corrections: {} };
    await fakeBrowser.storage.local.set({ sites: stored });
    const restore = fillUpAside();
    expect(await loadSettings()).toMatchObject({ off: false });
    await expect(changeSettings(() => ({ hidden: ['x'] }))).rejects.toThrow(/quota/);
    expect(await held()).toEqual({ sites: stored });
    restore();
    await changeSettings(() => ({ hidden: ['x'] }));
    expect(Object.values(await held())).toEqual(
      expect.arrayContaining([expect.objectContaining({ data: stored }), expect.objectContaining({ hidden: ['x'] })]),
    );
  });

  test('what was stored before forms had numbers is taken over', async () => {
    await fakeBrowser.storage.local.set({ sites: { schema: 1, off: true, offHosts: [], hidden: ['a'], corrections: {} } });
    expect(await loadSettings()).toMatchObject({ off: true, hidden: ['a'] });
  });
});

describe('what a pattern of the browser covers', () => {
  test.each([
    ['https://*/*', 'https://a.org/x', true],
    ['https://*/*', 'http://a.org/x', false],
    ['*://a.org/*', 'http://a.org/x', true],
    ['*://a.org/*', 'https://www.a.org/x', false],
    ['*://*.a.org/*', 'https://www.a.org/x', true],
    ['*://*.a.org/*', 'https://a.org/x', true],
    ['*://*.a.org/*', 'https://ba.org/x', false],
    ['<all_urls>', 'https://a.org/x', true],
    ['<all_urls>', 'about:blank', false],
    ['what', 'https://a.org/x', false],
  ])('%s, %s: %s', (pattern, url, covered) => {
    expect(covers(pattern, url)).toBe(covered);
  });
});

describe('the same page', () => {
  test.each([
    ['https://www.a.org/x/', 'https://a.org/x'],
    ['https://a.org/x?utm_source=mail&id=3', 'https://a.org/x?id=3'],
    ['https://a.org/x?b=1&a=2', 'https://a.org/x?a=2&b=1'],
    ['http://a.org/x#top', 'https://a.org/x'],
  ])('%s is %s', (one, other) => {
    expect(pageKey(one)).toBe(pageKey(other));
  });

  test('another offering is another page', () => {
    expect(pageKey('https://a.org/x?id=3')).not.toBe(pageKey('https://a.org/x?id=4'));
    expect(siteOf('https://www.a.org/x')).toBe('a.org');
  });
});
