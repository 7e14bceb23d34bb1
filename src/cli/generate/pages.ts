import { type AnyWorkflow, workflowOf } from '../../../workflows/catalogue.js';
import { workflowPage } from './workflow.page.js';

/** Every generated page: its place in the project and what should stand there. */
export function pages(): { path: string; text: string }[] {
  return [1, 2]
    .map((version) => workflowOf('hazard', version))
    .map((workflow) => ({ path: pathOf(workflow), text: workflowPage(workflow) }));
}

function pathOf({ id, version }: AnyWorkflow): string {
  return `workflows/${id}/v${version}/README.md`;
}
