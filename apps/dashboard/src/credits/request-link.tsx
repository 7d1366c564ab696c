import { Link } from '@tanstack/react-router';

export function RequestLink({ id }: { id: string }) {
  return (
    <Link to={'/requests/$id' as never} params={{ id } as never}>
      <code className="break-all">{id}</code>
    </Link>
  );
}
