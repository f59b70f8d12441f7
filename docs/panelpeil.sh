#!/bin/sh
# panelpeil COMMAND ...: a command of the program, under the program's own user and with the settings of its service, wherever you stand.
# For root: `install -m 755 docs/panelpeil.sh /usr/local/sbin/panelpeil`.
set -eu

set -a
. /etc/panelpeil/settings
NODE_ENV=production
PANELPEIL_DATA=/var/lib/panelpeil
PANELPEIL_KEYS=/var/lib/panelpeil-keys
# The secrets that panelpeil.service hands over, where they are there.
for name in SESSION_SECRET SMTP_URL DATABASE_URL ANSWERS_DATABASE_URL OIDC_CLIENT_SECRET BACKUP_PASSPHRASE; do
  file=/etc/panelpeil/$(echo "$name" | tr 'A-Z_' 'a-z-')
  if [ -e "$file" ]; then eval "$name=\$(cat '$file')"; fi
done
set +a

umask 077
exec runuser -u panelpeil -- /usr/bin/node /opt/panelpeil/dist/server/cli.js "$@"
