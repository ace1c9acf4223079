/** The code in a credential's key: `25737` of `crebo:25737`. */
export function codeOf(credentialKey: string): string {
  return credentialKey.slice(credentialKey.indexOf(':') + 1);
}
