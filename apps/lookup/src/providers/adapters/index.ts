import type { Adapter } from '../provider';
import { apollo } from './apollo';
import { datagma } from './datagma';
import { dropcontact } from './dropcontact';
import { findymail } from './findymail';
import { fullenrich } from './fullenrich';
import { hunter } from './hunter';
import { icypeas } from './icypeas';
import { leadmagic } from './leadmagic';
import { prospeo } from './prospeo';
import { zerobounce } from './zerobounce';

const all = [hunter, apollo, prospeo, findymail, dropcontact, fullenrich, icypeas, leadmagic, datagma, zerobounce];

/** By the name that `PROVIDERS` takes. */
export const ADAPTERS: ReadonlyMap<string, Adapter> = new Map(all.map((adapter) => [adapter.name, adapter]));
