import { WebhookHours } from '../webhooks';
import { ModeParams } from './mode-params';
import { dashboardRoute } from './route';

export const countWebhookAttemptsRoute = dashboardRoute({
  id: 'countWebhookAttempts',
  method: 'GET',
  path: '/dashboard/api/webhook-hours/{mode}',
  needs: 'data:read',
  params: ModeParams,
  response: WebhookHours,
});
