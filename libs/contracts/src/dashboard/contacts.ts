import { ContactSearchBody, FoundContacts } from '../contact-search';
import { ModeParams } from './mode-params';
import { dashboardRoute } from './route';

/** What is searched stands in the body: addresses belong in no log of URLs. */
export const searchContactsRoute = dashboardRoute({
  id: 'searchContacts',
  method: 'POST',
  path: '/dashboard/api/contacts/{mode}/search',
  needs: 'data:read',
  params: ModeParams,
  body: ContactSearchBody,
  response: FoundContacts,
});
