import type { Decider } from '../../../../shared/pure/requirement.js';

/** What an examination board is. */
export const GROUP = 'De examencommissie is de groep op school die over examens gaat.';

/** Who decides about what was said last. */
export const DECIDERS: Readonly<Record<Decider, readonly string[]>> = {
  EXAMINATION_BOARD: ['De examencommissie beslist daarover.', GROUP],
  INSTITUTION: ['De school beslist daarover.'],
  EVC_PROVIDER: ['Een bureau dat ervaring meet, beslist daarover.'],
  RECOGNISED_COMPANY: ['Het bedrijf waar je leert, beslist daarover.'],
  MINISTER: ['De minister beslist daarover.'],
  EMPLOYER: ['Je baas beslist daarover.'],
};

/** The count with its noun: `één deel`, `3 delen`. */
export function countOf(count: number, one: string, more: string): string {
  return count === 1 ? `één ${one}` : `${String(count)} ${more}`;
}

/** The figure as one writes it in Dutch: `1.410`. */
export function figure(value: number, digits = 0): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A name as it stands in a register, whose words are not ours. */
export function quoted(name: string): string {
  return `“${name}”`;
}

/** An amount in euros: `1.410` or `12,50`. */
export function euros(cents: number): string {
  return figure(cents / 100, cents % 100 === 0 ? 0 : 2);
}

/** A number of days as one says it, from two weeks on rounded to weeks, months or years and months. */
export function durationOf(days: number): string {
  if (days < 14) return countOf(days, 'dag', 'dagen');
  if (days < 61) return `ongeveer ${String(Math.round(days / 7))} weken`;
  const months = Math.round((days * 12) / 365.25);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [
    ...(years === 0 ? [] : [`${String(years)} jaar`]),
    ...(rest === 0 ? [] : [countOf(rest, 'maand', 'maanden')]),
  ];
  return `ongeveer ${words.join(' en ')}`;
}
