import { errorAccounts } from '../../src/shared/graph/errorAccounts.js';
import { type ErrorCode, errorCodes } from '../../src/shared/graph/errorCodes.js';
import type { Language } from '../../src/shared/pure/language.js';

const codes = Object.keys(errorCodes) as ErrorCode[];
const values = codes.map((code) => `  ${JSON.stringify(errorAccounts[code].meaning.en)}\n  ${code}`);

/** What the graph says of the codes of errors: a closed enum, and an account of each. */
export const errorCodesSdl = `"The codes that an error can have, as \`extensions.code\`. The list is closed: a new code is a new version of the contract."
enum ErrorCode {
${values.join('\n')}
}

"An account of one code of errors."
type ErrorCodeAccount {
  "The code, as errors carry it in \`extensions.code\`."
  code: ErrorCode!
  "What it means, in the language of the request."
  meaning: String!
  "What to do about it, in the language of the request."
  remedy: String!
  "Path of its page on this server, with an example; errors carry it in \`extensions.docs\`."
  docs: String!
}

extend type Query {
  "All codes that an error can have, with what they mean and what to do."
  errorCodes: [ErrorCodeAccount!]!
}
`;

/** Path of the page of a code. */
export function errorPagePath(code: ErrorCode): string {
  return `/errors/${code}`;
}

/** The account of every code, in a language. */
export function errorCodeAccounts(language: Language) {
  return codes.map((code) => {
    const { meaning, remedy } = errorAccounts[code];
    return { code, meaning: meaning[language], remedy: remedy[language], docs: errorPagePath(code) };
  });
}
