import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import type { Example } from '../Example.js';

/** The names of the examples, each with what it shows; a click opens one in a new tab. */
export function ExamplesPanel({ examples }: { readonly examples: readonly Example[] }) {
  const open = useOpenExample();
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title" className="examples-title">
        Examples
      </h2>
      {examples.length === 0 && <p>There are no example operations here.</p>}
      <ul className="examples-list">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" className="example" onClick={() => open(example)}>
              <span className="example-name">{example.name}</span>
              <span className="example-description">{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useOpenExample() {
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
  }));
  return ({ query, variables }: Example) => {
    addTab();
    updateActiveTabValues({ query, variables });
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
}
