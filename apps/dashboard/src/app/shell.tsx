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

interface Screen {
  readonly to: string;
  readonly name: string;
  readonly needs?: Permission | 'operator';
}

/** The group that needs no heading. */
const START = 'Start';

const SCREENS: readonly { readonly group: string; readonly screens: readonly Screen[] }[] = [
  {
    group: START,
    screens: [
      { to: '/', name: 'Home' },
      { to: '/keys', name: 'API keys', needs: 'keys:read' },
      { to: '/try', name: 'Try it', needs: 'data:write' },
    ],
  },
  {
    group: 'Data',
    screens: [
      { to: '/batches', name: 'Batches', needs: 'data:read' },
      { to: '/research', name: 'Research', needs: 'data:write' },
      { to: '/buyer-context', name: 'Buyer context', needs: 'data:read' },
      { to: '/contacts', name: 'Contacts', needs: 'data:read' },
      { to: '/objections', name: 'Objections', needs: 'operator' },
    ],
  },
  {
    group: 'Developers',
    screens: [
      { to: '/webhooks', name: 'Webhooks', needs: 'data:read' },
      { to: '/assistants', name: 'MCP', needs: 'keys:read' },
      { to: '/requests', name: 'Requests', needs: 'usage:read' },
    ],
  },
  {
    group: 'Account',
    screens: [
      { to: '/coins', name: 'Credits', needs: 'usage:read' },
      { to: '/audit', name: 'Audit', needs: 'audit:read' },
      { to: '/team', name: 'Team', needs: 'members:read' },
      { to: '/settings', name: 'Settings', needs: 'usage:read' },
      { to: '/security', name: 'Security' },
    ],
  },
  {
    group: 'Operator',
    screens: [
      { to: '/operator/accounts', name: 'Accounts', needs: 'operator' },
      { to: '/operator/health', name: 'System health', needs: 'operator' },
      { to: '/operator/queues', name: 'Queues', needs: 'operator' },
    ],
  },
];

/** The frame of every screen: navigation, account, theme. */
export function Shell() {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mx-auto flex min-h-screen max-w-7xl flex-col md:flex-row">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:z-10 focus:m-2 focus:rounded-md focus:bg-surface focus:p-2"
      >
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
        className={`${isOpen ? 'flex' : 'hidden'} w-full shrink-0 flex-col gap-4 border-line p-4 md:sticky md:top-0 md:flex md:h-screen md:w-56 md:overflow-y-auto md:border-r`}
      >
        <span className="hidden px-3 text-base font-semibold tracking-tight md:inline">Modern Leads</span>
        <Navigation onChosen={() => setOpen(false)} />
        <Account />
      </aside>
      <main id="content" tabIndex={-1} className="min-w-0 grow p-4 outline-none md:px-8 md:py-6">
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
  const groups = SCREENS.map(({ group, screens }) => ({
    group,
    screens: screens.filter(({ needs }) => !needs || maySee(needs)),
  }));
  return (
    <nav aria-label="Main" className="flex flex-col gap-3">
      {groups
        .filter(({ screens }) => screens.length > 0)
        .map(({ group, screens }) => (
          <div key={group}>
            {group !== START && <p className="px-3 text-xs/6 font-medium text-muted">{group}</p>}
            <ul>
              {screens.map(({ to, name }) => (
                <li key={to}>
                  <Link
                    to={to}
                    onClick={onChosen}
                    activeOptions={{ exact: to === '/', includeSearch: false }}
                    className="block rounded-md px-3 py-0.5 hover:bg-sunken"
                    activeProps={{ className: 'bg-sunken font-semibold text-accent', 'aria-current': 'page' }}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <a href="/docs" className="block rounded-md px-3 py-0.5 hover:bg-sunken">
        API reference
      </a>
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
    <div className="flex flex-col gap-2 px-3 md:mt-auto">
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
      <p className="text-xs break-all text-muted">{user.email}</p>
      <SelectField label="Theme" value={theme} onChange={(event) => choose(event.target.value as Theme)}>
        {THEMES.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </SelectField>
      <Button className="justify-center" onClick={() => void leave()}>
        Sign out
      </Button>
    </div>
  );
}
