type Changes = Readonly<Record<string, unknown>>;

/** Answers of the RIO LOD API that hang together: an offered bbl programme of crebo 25737, `a1`, and its cohort `c1`. */
export function rioFile(changes: {
  readonly offered?: Changes;
  readonly cohort?: Changes;
  readonly recognition?: Changes;
}): Readonly<Record<string, unknown>> {
  return {
    '/aangeboden-opleidingen/a1': {
      id: 'a1',
      type: 'AANGEBODENMBOOPLEIDING',
      aangebodenOpleidingcode: 'a1',
      eigennaam: 'Monteur',
      startdatum: '2026-08-01',
      leertraject: 'BBL',
      toelatingseisen: 'NEE',
      toegankelijkheid: 'ALL',
      ...changes.offered,
    },
    '/aangeboden-opleidingen/a1/opleiding': {
      id: '1001O1234',
      type: 'MBOKWALIFICATIE',
      opleidingseenheidcode: '1001O1234',
      opleidingsherkomst: 'SBB',
      volledigeNaam: 'Monteur',
      startdatum: '2024-08-01',
      begindatum: '2024-08-01',
      opleidingssoort: 'BASISBEROEPSOPLEIDING',
      studielast: 3200,
      studielasteenheid: 'SBU',
    },
    '/aangeboden-opleidingen/a1/onderwijsaanbieder': {
      id: '110A133',
      code: '110A133',
      type: 'ONDERWIJSAANBIEDER',
      naam: 'De school',
      inbedrijfdatum: '2010-01-01',
    },
    '/aangeboden-opleidingen/a1/aangeboden-opleiding-cohorten': [
      {
        id: 'c1',
        code: '27-02',
        type: 'AANGEBODENMBOOPLEIDINGCOHORT',
        status: 'O',
        beginAanmeldperiode: '2026-10-01',
        eindeAanmeldperiode: '2027-01-15',
        instroommoment: '2027-02-01',
        opleidingseinddatum: '2029-02-01',
        toestemmingVereistVoorAanmelding: 'NEE',
        ...changes.cohort,
      },
    ],
    '/opleidingen/1001O1234/opleidingserkenning': {
      id: 'e1',
      type: 'MBOOPLEIDINGSERKENNING',
      erkendeopleidingscode: '25737',
      opleidingsstelsel: 'CREBO',
      erkenner: 'OCW',
      ingangsdatum: '2024-08-01',
      ...changes.recognition,
    },
    '/organisatorische-eenheden/110A133/erkenningen': [
      {
        id: 'i1',
        type: 'ERKENDE_ONDERWIJSINSTELLING',
        code: '25PT',
        begindatum: '1996-01-01',
        volledigeNaam: 'De school',
        bekostigingscode: 'BEKOSTIGD',
        erkenner: 'OCW',
        soort: 'ROC',
      },
    ],
  };
}
