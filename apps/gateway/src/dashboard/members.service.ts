import type { MemberList } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';

@Injectable()
export class MembersService {
  constructor(private readonly database: Database) {}

  async listMembers(accountId: string): Promise<MemberList> {
    const members = await new Users(this.database.pool).listMembers(accountId);
    return {
      members: members.map(({ userId, email, name, role, lastSeenAt }) => ({
        user_id: userId,
        email,
        name,
        role,
        last_seen_at: lastSeenAt?.toISOString() ?? null,
      })),
    };
  }
}
