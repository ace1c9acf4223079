import type { Seeds } from '../seeding/Seeds.js';
import type { Contradiction } from './Contradiction.js';

/** Looks at dossiers with two names, codes with the same name and level, and two titles of one werkproces. */
export function contradictionsOfDossiers(seeds: Seeds): Contradiction[] {
  return [...dossierNames(seeds), ...namesakes(seeds), ...werkprocesTitles(seeds)];
}

function dossierNames({ credentials }: Seeds): Contradiction[] {
  const named = credentials.map(({ value }) => value).filter((value) => value.dossierCode && value.dossierName);
  return [...Map.groupBy(named, (value) => value.dossierCode ?? '')].flatMap(([code, group]) => {
    const names = [...new Set(group.map(({ dossierName }) => dossierName))];
    return names.length < 2
      ? []
      : [{ check: 'a dossier has two names', where: `dossier ${code}`, found: names.join(' / ') }];
  });
}

function namesakes({ credentials }: Seeds): Contradiction[] {
  const diplomas = credentials.map(({ value }) => value).filter(({ kind, name }) => kind === 'MBO_DIPLOMA' && name);
  const groups = Map.groupBy(diplomas, ({ name, mboLevel }) => `${name?.toLowerCase()} (level ${mboLevel})`);
  return [...groups].flatMap(([name, group]) => {
    const last = group.filter(({ successorKey }) => successorKey === null);
    return last.length < 2
      ? []
      : [
          {
            check: 'two codes of the same name and level, and neither has a successor',
            where: name,
            found: last.map(({ key }) => key).join(', '),
          },
        ];
  });
}

function werkprocesTitles({ outcomes }: Seeds): Contradiction[] {
  const shared = outcomes.filter(
    ({ kind, dossierCode, code, textQuality }) =>
      kind === 'WERKPROCES' && dossierCode !== null && code?.startsWith('B') && textQuality !== 'DAMAGED',
  );
  return [...Map.groupBy(shared, ({ dossierCode, code }) => `${dossierCode}/${code}`)].flatMap(([where, group]) => {
    const titles = [...new Set(group.map(({ title }) => title))];
    return titles.length < 2
      ? []
      : [{ check: 'a werkproces of a basisdeel has two undamaged titles', where, found: titles.join(' / ') }];
  });
}
