import '../../src/elements/idea-board/define.ts';
import { elementContract } from '../contract/element-contract.ts';

elementContract('minga-idea-board', () => ({
  ready: { 'board': 'ideas', 'poll-interval': '0' },
  empty: { 'board': 'empty', 'poll-interval': '0' },
  property: { name: 'heading', value: 'Tell us' },
  words: {
    ready: /Dark mode for the app/, empty: /No ideas yet.*Yours can be the first/, failed: /The ideas could not be loaded.*not available at the moment/,
    property: /Tell us.*Dark mode for the app/, chinese: /怎样让 Kestrel 变得更好/,
  },
  content: /^GET \/boards\/\w+\/ideas\b/,
  tabs: ['Your idea', 'Trending', 'Search ideas', 'Status', 'Vote for', 'Welcome'],
}));
