import { type LoadResult, runLoad } from '../load/run-load';
import { playRole } from '../role';
import { loadOf, type Slice } from './slice';

const CONNECTIONS = 50;

/** Generates the load of the requested slices. */
export function play(): Promise<void> {
  return playRole<Slice, LoadResult>(Promise.resolve(), (slice) => runLoad(loadOf(slice, CONNECTIONS)));
}
