import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiFailure } from './app/api';
import { createAppRouter } from './app/router';
import { applyTheme, storedTheme } from './app/theme';

applyTheme(storedTheme());

/** A refusal is an answer: only lost connections and an absent service are asked again. */
const mayRetry = (count: number, error: Error): boolean => count < 2 && (!(error instanceof ApiFailure) || error.status === 503);

const queries = new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 5_000 } } });
const router = createAppRouter(queries);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
