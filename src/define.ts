/** Registers all elements, for pages with a bundler. */
import './elements/community/define.ts';
import './elements/check-in/define.ts';
import './elements/idea-board/define.ts';
import './elements/feedback-form/define.ts';
import './elements/launcher/define.ts';
import './elements/leaderboard/define.ts';
