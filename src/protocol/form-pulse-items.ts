/** The constructs that the pulse measures: how people behave, what they feel, what they get, whom they know. */
export type BlockId = 'PART' | 'CIT' | 'SAT' | 'BEL' | 'FV' | 'SV' | 'NC' | 'SIT' | 'TR' | 'SC';

/** A statement of the pulse; `{c}` stands for the community's name and `{b}` for the brand's. */
export interface PulseItem { id: string; en: string; reversed: boolean }

// Marks after a name: * belongs to the short form, - is reversed (agreement means little of what is measured).
const table: Record<BlockId, [mark: string, en: string][]> = {
  PART: [
    ['1*', 'I look things up here so that I can take part well.'],
    ['2*', 'I tell {b} clearly what I need and how I use the product.'],
    ['3', 'When I sign up for an activity I do my part as asked.'],
    ['4', 'I deal with {b}’s people here in a friendly way.'],
    ['5*', 'I take part when something new is being developed here.'],
  ],
  CIT: [
    ['1*', 'If I see how {b} could do better, I say so unasked.'],
    ['2', 'I recommend {b} to others.'],
    ['3*', 'I help other members without being asked.'],
    ['4', 'If something goes wrong, I stay patient while it is fixed.'],
    ['5', 'I show newcomers how things work here.'],
  ],
  SAT: [
    ['1*', 'All in all I am satisfied with {c}.'],
    ['2', '{c} gives me what I hoped for when I joined.'],
    ['3*', 'Joining {c} was a good decision.'],
  ],
  BEL: [
    ['1*', 'I feel I belong to {c}.'],
    ['2', 'When I speak of {c}, I say “we”.'],
    ['3*', 'I would miss {c} if it closed.'],
    ['4', 'What happens to {c} matters to me.'],
    ['5-', 'I feel like an outsider here.'],
  ],
  FV: [
    ['1*', 'I find information here that is of use to me.'],
    ['2', 'Problems with the product get solved here.'],
    ['3*', 'What I learn here helps me use products better.'],
    ['4', 'Taking part saves me time.'],
  ],
  SV: [
    ['1*', 'I have met people here who mean something to me.'],
    ['2', 'What I contribute here is noticed.'],
    ['3*', 'Here I can share things with people who understand them.'],
    ['4', 'Taking part makes me feel respected.'],
  ],
  NC: [
    ['1', 'Many members of {c} know who I am.'],
    ['2*', 'When a topic comes up, others often ask for my view.'],
    ['3*', 'I am in touch with members from quite different circles here.'],
    ['4-', 'I mostly stand at the edge of {c}.'],
  ],
  SIT: [
    ['1*', 'I am in regular contact with some members.'],
    ['2', 'I spend a fair amount of time talking with members.'],
    ['3*', 'There are members I know as persons, not just by nickname.'],
    ['4', 'With some members I also talk about other things than products.'],
  ],
  TR: [
    ['1*', 'Members here do not mislead each other on purpose.'],
    ['2', 'I feel at ease acting on advice given here.'],
    ['3*', 'If I help people here, I will be helped when I need it.'],
    ['4', 'Helping each other is simply what people do here.'],
    ['5-', 'People here take more than they give.'],
  ],
  SC: [
    ['1*', 'The typical member of {c} is much like me.'],
    ['2', 'Being here fits the way I see myself.'],
    ['3*', '{c} shows something of the person I want to be.'],
  ],
};

/** The statements of a block, all or those of the short form, named as in the table: `sat1`. */
export function blockItems(block: BlockId, full: boolean): PulseItem[] {
  return table[block].filter(([mark]) => full || mark.includes('*'))
    .map(([mark, en]) => ({ id: `${block.toLowerCase()}${mark[0]}`, en, reversed: mark.includes('-') }));
}
