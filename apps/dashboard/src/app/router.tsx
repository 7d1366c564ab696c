import { type QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sessionQuery } from '../session/session';
import { SignIn } from '../session/sign-in';
import { Failure, Loading, Page } from '../ui/page';
import { modeIn } from './mode';
import { Shell } from './shell';

const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  errorComponent: ({ error, reset }) => (
    <main className="mx-auto max-w-xl p-4">
      <Failure error={error as Error} onRetry={reset} />
    </main>
  ),
});

const signInRoute = createRoute({ getParentRoute: () => rootRoute, path: '/sign-in', component: () => <SignIn /> });

/** Where a mailed link leads: who comes by it sets a new password. */
const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  component: () => <SignIn next="/security" />,
});

const forgottenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('../session/forgotten'), 'Forgotten'),
});

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  component: lazyRouteComponent(() => import('../session/invitation'), 'Invitation'),
});

/** Every screen of who is signed in. */
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context }) => {
    if (!(await context.queries.ensureQueryData(sessionQuery))) throw redirect({ to: '/sign-in' });
  },
  validateSearch: modeIn,
  component: Shell,
  pendingComponent: Loading,
  notFoundComponent: NotFound,
});

function NotFound() {
  return (
    <Page title="There is no such page">
      <p>
        The address is wrong, or the page has gone. <a href="/">Go to the start</a>.
      </p>
    </Page>
  );
}

const screen = <Path extends string>(path: Path, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({ getParentRoute: () => signedInRoute, path, component: lazyRouteComponent(load as never, name as never) });

const screens = [
  screen('/', () => import('../pages/home'), 'Home'),
  screen('/keys', () => import('../pages/keys'), 'Keys'),
  screen('/try', () => import('../pages/try-it'), 'TryIt'),
  screen('/batches', () => import('../pages/batches'), 'Batches'),
  screen('/batches/new', () => import('../pages/new-batch'), 'NewBatch'),
  screen('/batches/$id', () => import('../pages/batch'), 'Batch'),
  screen('/research', () => import('../pages/research'), 'Research'),
  screen('/buyer-context', () => import('../pages/buyer-context'), 'BuyerContextPage'),
  screen('/contacts', () => import('../pages/contacts'), 'Contacts'),
  screen('/objections', () => import('../pages/objections'), 'Objections'),
  screen('/assistants', () => import('../pages/mcp'), 'Mcp'),
  screen('/webhooks', () => import('../pages/webhooks'), 'Webhooks'),
  screen('/requests', () => import('../pages/requests'), 'Requests'),
  screen('/requests/$id', () => import('../pages/requests'), 'Requests'),
  screen('/coins', () => import('../pages/credits'), 'Credits'),
  screen('/audit', () => import('../pages/audit'), 'Audit'),
  screen('/team', () => import('../pages/team'), 'Team'),
  screen('/operator/accounts', () => import('../pages/accounts'), 'Accounts'),
  screen('/operator/health', () => import('../pages/health'), 'SystemHealth'),
  screen('/operator/queues', () => import('../pages/queues'), 'Queues'),
  screen('/settings', () => import('../pages/settings'), 'Settings'),
  screen('/security', () => import('../pages/security'), 'Security'),
];

const tree = rootRoute.addChildren([
  signInRoute,
  resetRoute,
  forgottenRoute,
  invitationRoute,
  signedInRoute.addChildren(screens),
]);

export function createAppRouter(queries: QueryClient) {
  const router = createRouter({
    routeTree: tree,
    context: { queries },
    defaultNotFoundComponent: NotFound,
    defaultPreload: 'intent',
  });
  // The code of the first screen is on its way while the server is asked who is signed in.
  const [routes] = router.getMatchedRoutes(location.pathname);
  for (const { options } of routes) void (options.component as { preload?: () => Promise<void> } | undefined)?.preload?.();
  return router;
}
