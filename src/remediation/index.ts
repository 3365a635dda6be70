/** What other rooms use of remediation: read a report, plan, render, edit, rehearse a purge. */
export { readReport, leakFromFinding, type Leak, type ReadReport } from './leak.js';
export { planRemediation, type PlanContext, type Planned } from './plan.js';
export { likelyRisk } from './risk.js';
export { renderPlan, type PlanFormat } from './render/render-plan.js';
export { applyEdits, type EditRequest, type EditResult, type FileEdit, type RefusedEdit } from './edits/apply-edits.js';
export { loadRotationGuides, rulesWithoutGuide, type RotationGuide, type RotationGuides } from './rotation-guides.js';
export type { Plan, PlanItem, PlanStep } from './plan-types.js';
export { rehearsePurge } from './purge/rehearse.js';
export { renderPurgeReport, type PurgeFormat } from './purge/render.js';
export type { PurgeOptions, PurgeReport, PurgeStage } from './purge/purge-types.js';
