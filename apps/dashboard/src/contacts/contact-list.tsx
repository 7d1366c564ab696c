import type { ErasureBody, FoundContact, FoundContacts } from '@modernleads/contracts';
import { useState } from 'react';
import { call } from '../app/api';
import { useMode } from '../app/mode';
import { usePages } from '../app/use-pages';
import { useSettled } from '../app/use-settled';
import { useMay } from '../session/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { moment } from '../ui/format';
import { Card } from '../ui/page';
import { Paged } from '../ui/pages';
import { Table } from '../ui/table';
import { EraseContact } from './erasure';

/** All contacts, the latest first, or those of which something begins as it is written; page by page. */
export function ContactList() {
  const mode = useMode();
  const mayErase = useMay('data:write');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<FoundContact>();
  const q = useSettled(text);
  const read = async (cursor: string | undefined) => {
    const { contacts, next_cursor } = await call<FoundContacts>('POST', `/contacts/${mode}/search`, {
      q,
      ...(cursor && { cursor }),
    });
    return { data: contacts, next_cursor };
  };
  const query = usePages(['contacts', mode, q], read, { keepsShown: true });
  return (
    <Card title="Search">
      <TextField
        label="Search contacts"
        type="search"
        maxLength={100}
        hint="How an e-mail, a domain, a first or last name, or a company begins."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Paged query={query} empty={q ? 'Nothing begins like this.' : 'There are no contacts yet. Import a file below.'}>
        {(contacts) => (
          <Table
            caption="Contacts"
            rows={contacts.map((contact, n) => ({ ...contact, n }))}
            keyOf={({ n }) => String(n)}
            columns={[
              { name: 'Name', cell: (contact) => <span className="break-words">{nameOf(contact)}</span> },
              { name: 'E-mail', cell: ({ email }) => <span className="break-all">{email}</span> },
              { name: 'Company', cell: ({ company_name }) => <span className="break-words">{company_name}</span> },
              { name: 'Domain', cell: ({ domain }) => <span className="break-all">{domain}</span> },
              { name: 'Title', cell: ({ job_title }) => <span className="break-words">{job_title}</span> },
              { name: 'Phone', cell: ({ phone }) => phone },
              { name: 'Imported', cell: ({ updated_at }) => <span className="whitespace-nowrap">{moment(updated_at)}</span> },
              {
                name: 'Action',
                cell: (contact) =>
                  mayErase && (
                    <Button look="danger" aria-label={`Erase ${knownBy(contact)}`} onClick={() => setChosen(contact)}>
                      Erase
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Paged>
      <Dialog title="Erase a person" open={chosen !== undefined} onClose={() => setChosen(undefined)}>
        {chosen && <EraseContact person={personOf(chosen)} name={knownBy(chosen)} />}
      </Dialog>
    </Card>
  );
}

const nameOf = ({ first_name, last_name }: FoundContact): string => [first_name, last_name].filter(Boolean).join(' ');
const knownBy = (contact: FoundContact): string => contact.email ?? contact.linkedin_url ?? nameOf(contact);

/** Everything by which the person is known. */
function personOf({ email, linkedin_url, first_name, last_name, domain }: FoundContact): ErasureBody {
  const name = first_name ?? last_name;
  return {
    ...(email && { email }),
    ...(linkedin_url && { linkedin_url }),
    ...(name && domain && { first_name: name, last_name: first_name && last_name ? last_name : '-', domain }),
  };
}
