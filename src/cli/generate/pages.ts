import { type AnyWorkflow, workflowOf } from '../../../workflows/catalogue.js';
import { noticesPage } from './notices.page.js';
import { workflowPage } from './workflow.page.js';

/** Every generated page: its place in the project and what should stand there. */
export function pages(): { path: string; text: string }[] {
  const workflows = [1, 2, 3]
    .map((version) => workflowOf('hazard', version))
    .map((workflow) => ({ path: pathOf(workflow), text: workflowPage(workflow) }));
  return [...workflows, { path: 'docs/notices.md', text: noticesPage() }];
}

function pathOf({ id, version }: AnyWorkflow): string {
  return `workflows/${id}/v${version}/README.md`;
}
