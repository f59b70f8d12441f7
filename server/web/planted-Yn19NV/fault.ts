import 'knex';
import 'node:fs';
