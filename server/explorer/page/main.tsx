import { createRoot } from 'react-dom/client';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './explorer.css';
import { Explorer } from './Explorer.js';
import { fetchExamples } from './fetchExamples.js';
import { provideWorkers } from './provideWorkers.js';

const container = document.getElementById('explorer');
if (!container) throw new Error('index.html holds no element with id "explorer"');

provideWorkers();
createRoot(container).render(<Explorer examples={await fetchExamples()} />);
