/** The four widgets for script tags, in one file: together they compress better than side by side. */
import './elements/check-in/define.ts';
import './elements/feedback-form/define.ts';
import './elements/idea-board/define.ts';
import './elements/leaderboard/define.ts';
