import { Badge } from '../ui/badge';

export function RequestStatus({ status, code }: { status: number; code?: string | null | undefined }) {
  const tone = status < 400 ? 'good' : status < 500 ? 'warning' : 'danger';
  return (
    <Badge tone={tone}>
      {status} {code}
    </Badge>
  );
}
