import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

/** Tells the editor where its workers are: in this bundle, on this host. */
export function provideWorkers(): void {
  window.MonacoEnvironment = { getWorker: (_id, label) => startWorker(label) };
}

function startWorker(label: string): Worker {
  if (label === 'graphql') return new GraphqlWorker();
  if (label === 'json') return new JsonWorker();
  return new EditorWorker();
}
