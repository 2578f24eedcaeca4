/** The constructs that the pulse measures: how people behave, what they feel, what they get, whom they know. */
export type BlockId = 'PART' | 'CIT' | 'SAT' | 'BEL' | 'FV' | 'SV' | 'NC' | 'SIT' | 'TR' | 'SC';

/** A statement of the pulse; `{c}` stands for the community's name and `{b}` for the brand's. */
export interface PulseItem { id: string; en: string; zh: string; reversed: boolean }

// Marks after a name: * belongs to the short form, - is reversed (agreement means little of what is measured).
const table: Record<BlockId, [mark: string, en: string, zh: string][]> = {
  PART: [
    ['1*', 'I look things up here so that I can take part well.', '为了更好地参与，我会先在这里查资料。'],
    ['2*', 'I tell {b} clearly what I need and how I use the product.', '我会清楚地告诉{b}我的需要和使用情况。'],
    ['3', 'When I sign up for an activity I do my part as asked.', '报名的活动，我会按要求完成自己的部分。'],
    ['4', 'I deal with {b}’s people here in a friendly way.', '我在这里和{b}的工作人员友好相处。'],
    ['5*', 'I take part when something new is being developed here.', '这里一起开发新东西时，我会参加。'],
  ],
  CIT: [
    ['1*', 'If I see how {b} could do better, I say so unasked.', '发现{b}可以改进的地方，我会主动说。'],
    ['2', 'I recommend {b} to others.', '我会向别人推荐{b}。'],
    ['3*', 'I help other members without being asked.', '我会主动帮助其他成员。'],
    ['4', 'If something goes wrong, I stay patient while it is fixed.', '出了问题，我会耐心等待解决。'],
    ['5', 'I show newcomers how things work here.', '我会告诉新成员这里怎么用、有什么规矩。'],
  ],
  SAT: [
    ['1*', 'All in all I am satisfied with {c}.', '总的来说，我对{c}满意。'],
    ['2', '{c} gives me what I hoped for when I joined.', '{c}达到了我加入时的期望。'],
    ['3*', 'Joining {c} was a good decision.', '加入{c}是个好决定。'],
  ],
  BEL: [
    ['1*', 'I feel I belong to {c}.', '我觉得自己属于{c}。'],
    ['2', 'When I speak of {c}, I say “we”.', '提到{c}，我会说“我们”。'],
    ['3*', 'I would miss {c} if it closed.', '如果{c}关闭，我会舍不得。'],
    ['4', 'What happens to {c} matters to me.', '{c}的事我会放在心上。'],
    ['5-', 'I feel like an outsider here.', '我在这里像个外人。'],
  ],
  FV: [
    ['1*', 'I find information here that is of use to me.', '我能在这里找到有用的信息。'],
    ['2', 'Problems with the product get solved here.', '产品问题在这里能得到解决。'],
    ['3*', 'What I learn here helps me use products better.', '在这里学到的东西让我更会用产品。'],
    ['4', 'Taking part saves me time.', '参与这里能帮我省时间。'],
  ],
  SV: [
    ['1*', 'I have met people here who mean something to me.', '我在这里认识了对我重要的人。'],
    ['2', 'What I contribute here is noticed.', '我在这里的付出有人看见。'],
    ['3*', 'Here I can share things with people who understand them.', '在这里我能和懂的人分享。'],
    ['4', 'Taking part makes me feel respected.', '参与这里让我感到受尊重。'],
  ],
  NC: [
    ['1', 'Many members of {c} know who I am.', '{c}里有不少成员知道我。'],
    ['2*', 'When a topic comes up, others often ask for my view.', '讨论话题时，常有成员来问我的看法。'],
    ['3*', 'I am in touch with members from quite different circles here.', '我和这里不同圈子的成员都有来往。'],
    ['4-', 'I mostly stand at the edge of {c}.', '我在{c}里基本处在边缘。'],
  ],
  SIT: [
    ['1*', 'I am in regular contact with some members.', '我和一些成员保持经常联系。'],
    ['2', 'I spend a fair amount of time talking with members.', '我会花不少时间和成员交流。'],
    ['3*', 'There are members I know as persons, not just by nickname.', '有些成员我是真的熟悉，不只是知道昵称。'],
    ['4', 'With some members I also talk about other things than products.', '我和一些成员也聊产品以外的事。'],
  ],
  TR: [
    ['1*', 'Members here do not mislead each other on purpose.', '这里的成员不会故意误导别人。'],
    ['2', 'I feel at ease acting on advice given here.', '照这里的建议去做，我觉得放心。'],
    ['3*', 'If I help people here, I will be helped when I need it.', '我在这里帮了别人，需要时也会有人帮我。'],
    ['4', 'Helping each other is simply what people do here.', '互相帮忙是这里的习惯。'],
    ['5-', 'People here take more than they give.', '这里的人索取多、付出少。'],
  ],
  SC: [
    ['1*', 'The typical member of {c} is much like me.', '{c}的典型成员和我很像。'],
    ['2', 'Being here fits the way I see myself.', '身在这里，符合我对自己的看法。'],
    ['3*', '{c} shows something of the person I want to be.', '{c}体现了我想成为的样子。'],
  ],
};

/** The statements of a block, all or those of the short form, named as in the table: `sat1`. */
export function blockItems(block: BlockId, full: boolean): PulseItem[] {
  return table[block].filter(([mark]) => full || mark.includes('*'))
    .map(([mark, en, zh]) => ({ id: `${block.toLowerCase()}${mark[0]}`, en, zh, reversed: mark.includes('-') }));
}
