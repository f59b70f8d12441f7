import '../../reports/report.ts';
import 'node:fs';
