import { expect, it } from 'vitest';
import { passphraseStrength } from './strength.ts';

it('says how hard a passphrase is to guess', () => {
  const told: Record<string, readonly string[]> = {
    short: ['', 'abc', '1234567', '       '],
    weak: [
      'password',
      'password1',
      '12345678',
      'aaaaaaaaaaaa',
      'qwertyuiop',
      'rainrainrain',
      'rain rain rain rain',
      'Elizabeth2',
    ],
    fair: ['garden lamp seven', 'xK9vQ2mT'],
    strong: ['garden lamp seven rivers', 'correct horse battery staple', 'k7Rw-pQz9-Lm3T-vX8d'],
  };
  for (const [strength, passphrases] of Object.entries(told))
    for (const passphrase of passphrases) expect(passphraseStrength(passphrase), passphrase).toBe(strength);
});
