// The middle of each postcode: told by a table, else the mean of the listings that say exactly where they are.

export interface PostcodeMiddles {
  add(code: number, lat: number, lon: number): void;
  set(code: number, lat: number, lon: number): void;
  /** Latitude and longitude of the codes 1 to `count`; NaN where nothing is known. */
  done(count: number): Float32Array;
}

interface Sum {
  lat: number;
  lon: number;
  count: number;
}

export function postcodeMiddles(): PostcodeMiddles {
  const sums = new Map<number, Sum>();
  const told = new Map<number, readonly [number, number]>();
  return {
    add(code, lat, lon) {
      const sum = sums.get(code);
      if (sum === undefined) sums.set(code, { lat, lon, count: 1 });
      else {
        sum.lat += lat;
        sum.lon += lon;
        sum.count += 1;
      }
    },
    set(code, lat, lon) {
      told.set(code, [lat, lon]);
    },
    done(count) {
      const places = new Float32Array(2 * count).fill(Number.NaN);
      const put = (code: number, lat: number, lon: number): void => {
        [places[2 * code - 2], places[2 * code - 1]] = [lat, lon];
      };
      for (const [code, { lat, lon, count: of }] of sums) put(code, lat / of, lon / of);
      for (const [code, [lat, lon]] of told) put(code, lat, lon);
      return places;
    },
  };
}
