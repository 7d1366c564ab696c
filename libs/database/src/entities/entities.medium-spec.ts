import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { entities } from '.';

describe('entities', () => {
  let store: TestDatabase;

  beforeAll(async () => (store = await testDatabase()));
  afterAll(() => store.drop());

  it('match their tables in every column, index, constraint and comment', async () => {
    const { dataSource } = store.database;
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it.each(entities.map((entity) => [entity.name, entity] as const))(
    '%s is read with the values that were written',
    async (_name, entity) => {
      expect(await store.database.dataSource.getRepository<object>(entity).find()).toEqual([]);
    },
  );
});
