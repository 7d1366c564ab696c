export { Audit, type AuditEvent, type AuditFilter, type AuditScope } from './audit';
