import { ModeField, useMode } from '../app/mode';
import { ContactList } from '../contacts/contact-list';
import { ErasePerson } from '../contacts/erasure';
import { ImportContacts } from '../contacts/import-contacts';
import { useMay } from '../session/session';
import { Page } from '../ui/page';

export function Contacts() {
  const mode = useMode();
  const mayWrite = useMay('data:write');
  return (
    <Page title="Contacts" about="People whom you know already: a lookup asks here first, free. They teach nobody else anything.">
      <ModeField />
      <ContactList key={`list ${mode}`} />
      {mayWrite && <ImportContacts key={`import ${mode}`} />}
      {mayWrite && <ErasePerson key={`erase ${mode}`} />}
    </Page>
  );
}
