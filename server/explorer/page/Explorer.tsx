import { useMemo, useState } from 'react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { Example } from '../Example.js';
import { examplesPlugin } from './examplesPlugin.js';
import { LanguageChoice } from './LanguageChoice.js';
import { rememberedLanguage, rememberLanguage, type Language } from './language.js';

/** Where GraphiQL keeps what stood in the editors last time, once something was changed in them. */
const EDITED = { query: 'graphiql:query', variables: 'graphiql:variables' } as const;

const EMPTY_TAB = '# Write a query, or open one from the list of examples.\n';

/** GraphiQL on `/graphql`, with the examples beside it; the first example fills the first tab. */
export function Explorer({ examples }: { readonly examples: readonly Example[] }) {
  const [language, setLanguage] = useState(rememberedLanguage);
  const fetcher = useMemo(() => fetcherIn(language), [language]);
  const panel = useMemo(() => examplesPlugin(examples), [examples]);
  const plugins = useMemo(() => [panel, HISTORY_PLUGIN], [panel]);

  function choose(chosen: Language) {
    rememberLanguage(chosen);
    setLanguage(chosen);
  }

  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={panel}
      defaultQuery={EMPTY_TAB}
      defaultEditorToolsVisibility="variables"
      {...firstTab(examples[0])}
    >
      <GraphiQL.Logo>
        <span className="explorer-name">leerpad</span>
        <LanguageChoice language={language} onChoose={choose} />
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

/** GraphiQL shows the query of a default tab by itself, but its variables only if both are given apart; they would overwrite what was edited. */
function firstTab(example: Example | undefined) {
  if (!example) return {};
  const { query, variables } = example;
  const edited = localStorage.getItem(EDITED.query) ?? query;
  const untouched = edited === query && localStorage.getItem(EDITED.variables) === null;
  return { defaultTabs: [example], ...(untouched && { initialQuery: query, initialVariables: variables }) };
}

function fetcherIn(language: Language) {
  return createGraphiQLFetcher({
    url: '/graphql',
    headers: { 'accept-language': language },
    enableIncrementalDelivery: false,
  });
}
