// Where the nodes of an OpenStreetMap extract lie, so that the outline of a building has a middle. Sixteen bytes a node.

/** More nodes than this are not kept; ways that need them have no place. */
const MOST = 6_000_000;
const SCALE = 1e7;

export interface NodePlaces {
  /** Nodes come in rising order, as extracts are sorted; one that does not is left out. */
  add(id: number, lat: number, lon: number): void;
  /** The middle of the box around these nodes; null where none of them is known. */
  middle(ids: readonly number[]): { readonly lat: number; readonly lon: number } | null;
}

export function nodePlaces(): NodePlaces {
  let ids = new Float64Array(1024);
  let places = new Int32Array(2048);
  let count = 0;
  const find = (id: number): number => {
    let [low, high] = [0, count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (ids[middle]! < id) low = middle + 1;
      else high = middle - 1;
    }
    return low < count && ids[low] === id ? low : -1;
  };
  return {
    add(id, lat, lon) {
      if (count >= MOST || (count > 0 && id <= ids[count - 1]!) || !Number.isFinite(lat + lon)) return;
      if (count === ids.length) {
        const [moreIds, morePlaces] = [new Float64Array(2 * count), new Int32Array(4 * count)];
        moreIds.set(ids);
        morePlaces.set(places);
        [ids, places] = [moreIds, morePlaces];
      }
      ids[count] = id;
      places[2 * count] = lat * SCALE;
      places[2 * count + 1] = lon * SCALE;
      count += 1;
    },
    middle(wanted) {
      let [south, north, west, east] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const id of wanted) {
        const at = find(id);
        if (at === -1) continue;
        const [lat, lon] = [places[2 * at]! / SCALE, places[2 * at + 1]! / SCALE];
        [south, north] = [Math.min(south, lat), Math.max(north, lat)];
        [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      }
      return south === Infinity ? null : { lat: (south + north) / 2, lon: (west + east) / 2 };
    },
  };
}
