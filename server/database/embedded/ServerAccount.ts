/** An account of the operating system that runs the database server in place of root. */
export interface ServerAccount {
  name: string;
  uid: number;
  gid: number;
}

const customary: ServerAccount = { name: 'nobody', uid: 65534, gid: 65534 };

/** The ordinary account `nobody` as the text of /etc/passwd tells it, or its customary ids when that does not name it. */
export function ordinaryAccount(passwd: string): ServerAccount {
  const fields = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === customary.name);
  const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])];
  if (!isOrdinary(uid) || !isOrdinary(gid)) return customary;
  return { name: customary.name, uid, gid };
}

function isOrdinary(id: number): boolean {
  return Number.isInteger(id) && id > 0;
}
