import { expect, test } from 'vitest';
import { ordinaryAccount } from '../../../server/database/embedded/ServerAccount.js';

test('nobody is looked up', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/bash\nnobody:*:99:98:Nobody:/:/sbin/nologin\n';
  expect(ordinaryAccount(passwd)).toEqual({ name: 'nobody', uid: 99, gid: 98 });
});

test.each([
  ['is not named', 'root:x:0:0:root:/root:/bin/bash\n'],
  ['has an id that is no number', 'nobody:x:many:98::/:/sbin/nologin\n'],
  ['is root by another name', 'nobody:x:0:0::/:/sbin/nologin\n'],
])('nobody has its customary ids when it %s', (_, passwd) => {
  expect(ordinaryAccount(passwd)).toEqual({ name: 'nobody', uid: 65534, gid: 65534 });
});
