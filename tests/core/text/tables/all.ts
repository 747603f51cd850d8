import type { Table } from './table.ts';
import { chinese } from './zh.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';

export const tables: readonly Table[] = [
  english,
  chinese,
  japanese,
  korean,
  german,
  french,
  spanish,
  portuguese,
  italian,
  russian,
];
