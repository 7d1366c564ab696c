import { useInfiniteQuery } from '@tanstack/react-query';

interface PageOf<T> {
  readonly data: readonly T[];
  readonly next_cursor: string | null;
}

/** Reads a list of the client page by page. @param refetchMs how often what is shown is read again; absent: never by itself. */
export function usePages<T>(
  queryKey: readonly unknown[],
  read: (cursor: string | undefined) => Promise<PageOf<T>>,
  refetchMs?: number,
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    ...(refetchMs !== undefined && { refetchInterval: refetchMs }),
  });
}
