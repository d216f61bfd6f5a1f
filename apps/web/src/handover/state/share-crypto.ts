// The ciphers of sharing: those of backups, which need no secret here.
import type { ShareCrypto } from '@rhomboid/handover';
import { backupCrypto } from '../../notebook/store/backup-crypto.ts';

export const shareCrypto: ShareCrypto = backupCrypto(() =>
  Promise.reject(new Error('Nothing here is derived from a secret.')),
);
