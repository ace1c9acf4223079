import type { GraphiQLPlugin } from '@graphiql/react';
import type { Example } from '../Example.js';
import { ExamplesIcon } from './ExamplesIcon.js';
import { ExamplesPanel } from './ExamplesPanel.js';

/** The side panel that lists `examples`. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return {
    title: 'Examples',
    icon: ExamplesIcon,
    content: () => <ExamplesPanel examples={examples} />,
  };
}
