import { type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Empty, Failure, Loading } from './page';

/** A list that comes in pages: loading, failed, empty, or its rows with a button for more. */
export function Paged<T>(props: {
  query: UseInfiniteQueryResult<InfiniteData<{ data: readonly T[] }>>;
  empty: string;
  children: (rows: readonly T[]) => ReactNode;
}) {
  const { query, empty, children } = props;
  const rows = query.data?.pages.flatMap(({ data }) => data);
  return (
    <>
      {query.isPending && <Loading />}
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {rows && (rows.length ? children(rows) : <Empty>{empty}</Empty>)}
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()} className="self-start">
          Show more
        </Button>
      )}
    </>
  );
}
