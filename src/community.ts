/** `<minga-community>` alone, for script tags: the widgets bring it along. */
import './elements/community/define.ts';
