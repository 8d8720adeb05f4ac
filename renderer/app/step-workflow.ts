/** From one state of the work to the next, in the order in which they are offered; after the last comes the first. */
import { type Workflow, workflowSchema } from '../../shared/records/claim';

export function stepWorkflow(now: Workflow, by: 1 | -1): Workflow {
  const states = workflowSchema.options;
  return states.at((states.indexOf(now) + by) % states.length) ?? now;
}
