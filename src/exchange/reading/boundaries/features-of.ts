import { isRecord, type MapFeature } from './map-feature.js';
import { topologyFeatures } from './topology-features.js';

const DEEPEST_COLLECTION = 8;

/**
 * “Objekte einer Karte”: out of a FeatureCollection, a bare list, nested FeatureCollections, one Feature or a TopoJSON topology.
 * Null stands for something that is none of these.
 */
export function* featuresOf(value: unknown, depth = 0): Generator<MapFeature | null> {
  if (depth > DEEPEST_COLLECTION) yield null;
  else if (Array.isArray(value)) for (const item of value) yield* featuresOf(item, depth + 1);
  else if (!isRecord(value)) yield null;
  else if (value['type'] === 'Topology') yield* topologyFeatures(value);
  else if (Array.isArray(value['features'])) yield* featuresOf(value['features'], depth + 1);
  else if (value['type'] !== 'Feature') yield null;
  else {
    const { properties, geometry } = value;
    yield { properties: isRecord(properties) ? properties : {}, geometry: () => geometry };
  }
}
