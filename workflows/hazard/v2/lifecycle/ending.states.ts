import { hazardSetup } from '../hazard.setup.js';

/** 作废或合并: it stays in the log, with its numbers marked. */
export const voided = hazardSetup.createStateConfig({ id: 'void' });

/** 企业关闭消号: dismantled for good, proved on site. */
export const closedByClosure = hazardSetup.createStateConfig({ id: 'closedByClosure' });
