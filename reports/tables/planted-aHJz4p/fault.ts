import '../../compose/compose-report.ts';
import 'node:fs';
