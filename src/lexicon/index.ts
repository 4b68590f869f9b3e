/** All cues, found by their place: the folder is the axis, the file name the id. */
import type { Cue } from './cue.ts';

const files = import.meta.glob<Cue>('./*/*.ts', { eager: true, import: 'default' });

export interface NamedCue extends Cue {
  id: string;
  axis: 'type' | 'contact' | 'setting';
  regexp: RegExp;
}

export const cues: Record<NamedCue['axis'], NamedCue[]> = { type: [], contact: [], setting: [] };
for (const [path, cue] of Object.entries(files)) {
  const [, axis, id] = path.match(/\.\/(.+)\/(.+)\.ts$/) as unknown as [string, NamedCue['axis'], string];
  cues[axis].push({ ...cue, id, axis, regexp: new RegExp(cue.pattern, 'g') });
}
