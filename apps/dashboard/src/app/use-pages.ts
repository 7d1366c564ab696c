import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

interface PageOf<T> {
  readonly data: readonly T[];
  readonly next_cursor: string | null;
}

interface PagesOptions {
  /** How often what is shown is read again; absent: never by itself. */
  readonly refetchMs?: number;
  /** What is shown stays until the list of another key is read. */
  readonly keepsShown?: boolean;
}

/** Reads a list page by page. */
export function usePages<T>(
  queryKey: readonly unknown[],
  read: (cursor: string | undefined) => Promise<PageOf<T>>,
  { refetchMs, keepsShown = false }: PagesOptions = {},
) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    ...(refetchMs !== undefined && { refetchInterval: refetchMs }),
    ...(keepsShown && { placeholderData: keepPreviousData }),
  });
}
