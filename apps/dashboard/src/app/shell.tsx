import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import type { Permission } from '@modernleads/contracts';
import { permits } from '@modernleads/contracts/roles';
import { Suspense, useState } from 'react';
import { signOut, useSession, useSwitchAccount } from '../session/session';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Loading } from '../ui/page';
import { applyTheme, storedTheme, type Theme, THEMES } from './theme';

const SCREENS: readonly { to: string; name: string; needs?: Permission | 'operator' }[] = [
  { to: '/', name: 'Home' },
  { to: '/keys', name: 'API keys', needs: 'keys:read' },
  { to: '/try', name: 'Try it', needs: 'data:write' },
  { to: '/batches', name: 'Batches', needs: 'data:read' },
  { to: '/research', name: 'Research', needs: 'data:write' },
  { to: '/buyer-context', name: 'Buyer context', needs: 'data:read' },
  { to: '/contacts', name: 'Contacts', needs: 'data:read' },
  { to: '/objections', name: 'Objections', needs: 'operator' },
  { to: '/webhooks', name: 'Webhooks', needs: 'data:read' },
  { to: '/assistants', name: 'MCP', needs: 'keys:read' },
  { to: '/requests', name: 'Requests', needs: 'usage:read' },
  { to: '/coins', name: 'Credits', needs: 'usage:read' },
  { to: '/audit', name: 'Audit', needs: 'audit:read' },
  { to: '/team', name: 'Team', needs: 'members:read' },
  { to: '/settings', name: 'Settings', needs: 'usage:read' },
  { to: '/security', name: 'Security' },
  { to: '/operator/accounts', name: 'Accounts', needs: 'operator' },
  { to: '/operator/queues', name: 'Queues', needs: 'operator' },
];

/** The frame of every screen: navigation, account, theme. */
export function Shell() {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mx-auto flex min-h-screen max-w-7xl flex-col md:flex-row">
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:p-2">
        Skip to the content
      </a>
      <header className="flex items-center justify-between border-b border-line p-3 md:hidden">
        <span className="font-semibold">Modern Leads</span>
        <Button aria-expanded={isOpen} aria-controls="side" onClick={() => setOpen(!isOpen)}>
          Menu
        </Button>
      </header>
      <aside
        id="side"
        aria-label="Screens and account"
        className={`${isOpen ? 'flex' : 'hidden'} w-full shrink-0 flex-col gap-6 border-line p-4 md:flex md:w-60 md:border-r`}
      >
        <span className="hidden text-lg font-semibold md:inline">Modern Leads</span>
        <Navigation onChosen={() => setOpen(false)} />
        <Account />
      </aside>
      <main id="content" tabIndex={-1} className="min-w-0 grow p-4 outline-none md:p-6">
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function Navigation({ onChosen }: { onChosen: () => void }) {
  const { role, user } = useSession();
  const maySee = (needs: Permission | 'operator'): boolean => (needs === 'operator' ? user.is_operator : permits(role, needs));
  return (
    <nav aria-label="Main">
      <ul className="flex flex-col gap-1">
        {SCREENS.filter(({ needs }) => !needs || maySee(needs)).map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              onClick={onChosen}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              className="block rounded-md px-3 py-1.5 hover:bg-sunken"
              activeProps={{ className: 'bg-sunken font-semibold', 'aria-current': 'page' }}
            >
              {name}
            </Link>
          </li>
        ))}
        <li>
          <a href="/docs" className="block rounded-md px-3 py-1.5 hover:bg-sunken">
            API reference
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Account() {
  const { user, account, accounts } = useSession();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const switchAccount = useSwitchAccount();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut(queries);
    await navigate({ to: '/sign-in' });
  };
  const choose = (chosen: Theme): void => {
    applyTheme(chosen);
    setTheme(chosen);
  };
  return (
    <div className="flex flex-col gap-3 text-sm">
      {accounts.length > 1 ? (
        <SelectField label="Account" value={account.id} onChange={(event) => void switchAccount(event.target.value)}>
          {accounts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : (
        <p className="font-medium break-words">{account.name}</p>
      )}
      <p className="break-all text-muted">{user.email}</p>
      <SelectField label="Theme" value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {THEMES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </SelectField>
      <Button onClick={() => void leave()}>Sign out</Button>
    </div>
  );
}
