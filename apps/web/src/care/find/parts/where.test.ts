import { directoryBuilder } from '@rhomboid/care';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../store/directory.ts';
import { placeOf } from './where.ts';

const builder = directoryBuilder();
builder.place({ postcode: 'ZZ1 1AA', country: 'gb', lat: 51.5, lon: -0.12 });
const DIRECTORY: Directory = { columns: builder.finish(), lists: [], madeUp: false, records: async () => [] };
const place = (typed: string) => placeOf(typed, DIRECTORY, 'gb');

describe('the place that was typed', () => {
  it.each([
    ['51.5, -0.12', 51.5],
    [' 51.5;-0.12 ', 51.5],
    ['51.5 -0.12', 51.5],
    ['zz11aa', 51.5],
  ])('“%s” is found', (typed, lat) => {
    expect(place(typed)).toMatchObject({ near: { lat: expect.closeTo(lat, 3) } });
  });

  it.each([
    ['', /Say where/],
    ['151.5, -0.12', /swapped/],
    ['999, 999', /no place on earth/],
    ['QQ9 9QQ', /know no place near “QQ9 9QQ”/],
    ['<b>x</b>', /know no place near/],
  ])('“%s” is a mistake with a way out', (typed, says) => {
    const read = place(typed);
    expect('mistake' in read && read.mistake).toMatch(says);
  });

  it('with the beginning of a known postcode is rough', () => {
    expect(place('ZZ1 9XX')).toMatchObject({ rough: true });
  });
});
