import { Organisations1700000000001 } from './migrations/0001-organisations.js';
import { Engine1700000000002 } from './migrations/0002-engine.js';
import { Notifications1700000000003 } from './migrations/0003-notifications.js';
import { Import1700000000004 } from './migrations/0004-import.js';
import { Registers1700000000005 } from './migrations/0005-registers.js';
import { Seals1700000000006 } from './migrations/0006-seals.js';
import { People1700000000007 } from './migrations/0007-people.js';
import { Links1700000000008 } from './migrations/0008-links.js';
import { Demo1700000000010 } from './migrations/0010-demo.js';
import { Indices1700000000011 } from './migrations/0011-indices.js';
import { LookBack1700000000012 } from './migrations/0012-look-back.js';
import { Substitutes1700000000014 } from './migrations/0014-substitutes.js';
import { Analytics1700000000016 } from './migrations/0016-analytics.js';
import { Notices1700000000017 } from './migrations/0017-notices.js';
import { Rules1700000000018 } from './migrations/0018-rules.js';
import { Measures1700000000019 } from './migrations/0019-measures.js';
import { MeasureSeparation1700000000020 } from './migrations/0020-measure-separation.js';
import { Auditor1700000000021 } from './migrations/0021-auditor.js';
import { Tasks1700000000023 } from './migrations/0023-tasks.js';
import { CourierReads1700000000024 } from './migrations/0024-courier-reads.js';
import { ConfirmedWarnings1700000000025 } from './migrations/0025-confirmed-warnings.js';
import { Standstills1700000000026 } from './migrations/0026-standstills.js';
import { LinkActs1700000000027 } from './migrations/0027-link-acts.js';
import { ExplanationsBeside1700000000028 } from './migrations/0028-explanations-beside.js';

/** Every step of the schema, in order; a step once shipped is never changed. */
export const migrations = [
  Organisations1700000000001,
  Engine1700000000002,
  Notifications1700000000003,
  Import1700000000004,
  Registers1700000000005,
  Seals1700000000006,
  People1700000000007,
  Links1700000000008,
  Demo1700000000010,
  Indices1700000000011,
  LookBack1700000000012,
  Substitutes1700000000014,
  Analytics1700000000016,
  Notices1700000000017,
  Rules1700000000018,
  Measures1700000000019,
  MeasureSeparation1700000000020,
  Auditor1700000000021,
  Tasks1700000000023,
  CourierReads1700000000024,
  ConfirmedWarnings1700000000025,
  Standstills1700000000026,
  LinkActs1700000000027,
  ExplanationsBeside1700000000028,
];
