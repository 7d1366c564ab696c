#!/bin/sh
# The image runs this once, when there is no data yet: the owner of the database is no superuser.
set -eu
psql --username postgres --set ON_ERROR_STOP=1 --set password="$DATABASE_PASSWORD_OWNER" <<'SQL'
CREATE ROLE modernleads LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE modernleads OWNER modernleads;
SQL
