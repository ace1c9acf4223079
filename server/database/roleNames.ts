const longestName = 63;

/** Name of the role that owns the schemas and cannot log in. */
export function ownerRole(prefix: string): string {
  return checked(`${prefix}_owner`);
}

/** Name of the role under which one subgraph logs in. */
export function loginRole(prefix: string, name: string): string {
  if (name === 'owner') throw new Error('No subgraph can be called "owner": its role would be the owner role.');
  return checked(`${prefix}_${name}`);
}

/** PostgreSQL cuts longer names off silently, so that two roles could become one. */
function checked(role: string): string {
  if (Buffer.byteLength(role) <= longestName) return role;
  throw new Error(`The role name "${role}" is longer than ${longestName} bytes: choose a shorter role prefix.`);
}
