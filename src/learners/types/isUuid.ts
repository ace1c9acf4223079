const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the key is a UUID as our ids and cursors carry it: in lower case. */
export function isUuid(key: string): boolean {
  return uuid.test(key);
}
