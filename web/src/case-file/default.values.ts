import type { Schemas } from '../api/client.js';
import type { Values } from '../forms/form.body.js';

type View = Schemas['HazardView'];
type Line = Schemas['HistoryLineDto'];

/** What the case already knows of an answer: nobody types twice what was said before. */
export function defaultValues(event: string, view: View, history: readonly Line[]): Values {
  const said = (type: string): Values => history.findLast((line) => line.event === type)?.payload ?? {};
  const known: Record<string, () => Values> = {
    SAVE_DRAFT: () => drafted(said('SAVE_DRAFT')),
    REPORT: () => ({ ...drafted(said('SAVE_DRAFT')), proposedLevel: view.proposedLevel }),
    DETERMINE: () => ({ level: view.proposedLevel }),
    ASSIGN: () => ({
      responsibleUnitId: view.enterprise?.id ?? view.town?.id,
      assigningUnitId: view.owner?.id,
      supervisingUnitId: view.owner?.id,
      dueOn: view.suggestedDueOn,
      interimControls: view.interimControls,
    }),
    REASSIGN: () => ({ dueOn: view.suggestedDueOn, interimControls: view.interimControls }),
    REQUEST_EXTENSION: () => ({ interimControls: view.interimControls }),
    APPROVE_EXTENSION: () => ({ newDueOn: said('REQUEST_EXTENSION')['newDueOn'] }),
    SUBMIT_PLAN: () => said('SUBMIT_PLAN'),
    SUBMIT_CLOSEOUT: () => ({ ...said('SUBMIT_CLOSEOUT'), afterPhotos: undefined }),
    PASS: () => ({ items: itemsOf(said('SUBMIT_CLOSEOUT')['measuresDone']) }),
    FAIL: () => ({ items: itemsOf(said('SUBMIT_CLOSEOUT')['measuresDone']) }),
  };
  const values = Object.entries(known[event]?.() ?? {});
  return Object.fromEntries(values.filter(([, value]) => value !== undefined && value !== null));
}

function drafted({ title, description, sector, place, enterpriseUnitId }: Values): Values {
  return { title, description, sector, place, enterpriseUnitId };
}

/** Every measure that was claimed is an item to check on site, still without a result. */
function itemsOf(measures: unknown): { item: string }[] {
  const said = typeof measures === 'string' ? measures.split(/[；;\n]+/) : [];
  const items = said
    .map((one) =>
      one
        .replace(/^\s*(?:\d+[.、．)]|[（(]\d+[）)])\s*/, '')
        .replace(/。$/, '')
        .trim(),
    )
    .filter(Boolean);
  return items.length > 0 ? items.map((item) => ({ item })) : [{ item: '' }];
}

/** Fields that this case leaves nothing to say in: facts already known are not asked for again. */
export function closedFields(event: string, { openFacts }: View): string[] {
  if (event !== 'COMPLETE_FACTS') return [];
  const open = new Set(openFacts);
  return [
    ...['place', 'sector'].filter((fact) => !open.has(fact)).map((fact) => `facts.${fact}`),
    ...(open.has('foundAt') ? [] : ['facts.foundAtMs']),
    ...(open.has('enterprise') ? [] : ['facts.enterpriseUnitId', 'facts.townUnitId']),
    ...(open.has('photos') ? [] : ['photos', 'noPhotoReason']),
  ];
}
