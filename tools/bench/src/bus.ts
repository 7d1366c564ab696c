import { type BusOptions, readBus } from '@modernleads/messaging';
import { busCredentials } from '@modernleads/testing';

/** The message bus as a service of this name sees it, in any process of a bench. */
export const busOf = (service: string, natsUrl: string): BusOptions => readBus({ NATS_URL: natsUrl, ...busCredentials(service) });
