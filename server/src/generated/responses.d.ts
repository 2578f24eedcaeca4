// Generated from openapi.yaml and openapi-admin.yaml by `npm run generate`: change it there.
import type { Validator } from '../validation.ts';

export const Community: Validator;
export const Session: Validator;
export const Member: Validator;
export const MemberExport: Validator;
export const Overlay: Validator;
export const Board: Validator;
export const IdeaPage: Validator;
export const IdeaDetail: Validator;
export const SimilarIdeas: Validator;
export const Pulse: Validator;
export const VoteResult: Validator;
export const FollowResult: Validator;
export const AuditPage: Validator;
export const CommentPage: Validator;
export const Comment: Validator;
export const ReactionResult: Validator;
export const Form: Validator;
export const Receipt: Validator;
export const FormResults: Validator;
export const Challenge: Validator;
export const ReceiptPage: Validator;
export const Upload: Validator;
export const AdminFormList: Validator;
export const AdminForm: Validator;
export const AdminResponsePage: Validator;
export const AdminResponse: Validator;
