import 'reflect-metadata';
import { type Endpoint, endpoints } from '@modernleads/contracts';
import type { Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants';
import { AppModule } from './app.module';

/** The endpoint and the name of each method of the gateway's controllers that has `@Route`. */
function routes(): { endpoint: Endpoint; method: string }[] {
  const controllers: Type[] = Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, AppModule);
  return controllers.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((method) => {
      const config: { endpoint?: Endpoint } | undefined = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, prototype[method]);
      return config?.endpoint ? [{ endpoint: config.endpoint, method }] : [];
    }),
  );
}

const ids = (listed: readonly Endpoint[]) => listed.map(({ id }) => id).sort();

it('has one route for each declared endpoint, and no other', () => {
  expect(ids(routes().map(({ endpoint }) => endpoint))).toEqual(ids(endpoints()));
});

it('names each handler after its endpoint', () => {
  expect(routes().map(({ method }) => method)).toEqual(routes().map(({ endpoint }) => endpoint.id));
});
