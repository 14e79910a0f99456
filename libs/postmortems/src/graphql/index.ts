export { Postmortem } from './postmortem.type.js';
export { PostmortemComment, PostmortemReviewer } from './postmortem-review.type.js';
