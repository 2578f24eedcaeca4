// Not yet read by a native speaker; the statements of the pulse have not been validated in this language.

/** The ready-made forms and the community pulse in Russian, by their English sentences. */
export const words: Record<string, string> = {
  'How likely are you to recommend us to a friend or colleague?':
    'Насколько вероятно, что вы посоветуете нас друзьям или коллегам?',
  'Not at all likely': 'Крайне маловероятно',
  'Very likely': 'Очень вероятно',
  'What is the main thing we should mend?': 'Что нам стоит исправить в первую очередь?',
  'What would make it better for you?': 'Что сделать лучше именно для вас?',
  'What do you like most?': 'Что вам нравится больше всего?',
  'Would you recommend us?': 'Посоветуете ли вы нас?',
  'Thank you for being frank': 'Спасибо за откровенность',
  'The team reads what you wrote to find out what to mend first.':
    'Команда читает то, что вы написали, чтобы понять, что исправить в первую очередь.',
  'Thank you': 'Спасибо',
  'The team reads what you wrote. The scores are counted together with those of others.':
    'Команда читает то, что вы написали. Оценки считаются вместе с оценками других.',
  'How satisfied are you, all in all?': 'Насколько вы довольны в целом?',
  'Very dissatisfied': 'Совсем не довольны',
  'Very satisfied': 'Очень довольны',
  'What should we do better?': 'Что нам сделать лучше?',
  'What did we do well?': 'Что у нас получилось хорошо?',
  'How satisfied are you?': 'Насколько вы довольны?',
  'It was easy to do what I came for.': 'Сделать то, ради чего я здесь, было легко.',
  'What made it hard?': 'Что было трудно?',
  'What helped?': 'Что помогло?',
  'How easy was it?': 'Насколько это было легко?',
  'Was this page helpful?': 'Помогла ли вам эта страница?',
  'What did you look for and not find?': 'Что вы искали и не нашли?',
  'What helped you?': 'Что вам помогло?',
  'How do you rate this?': 'Как вы это оцените?',
  'Poor': 'Плохо',
  'Excellent': 'Отлично',
  'What should be better?': 'Что стоит улучшить?',
  'What do you like about it?': 'Что вам в этом нравится?',
  'How was your visit today?': 'Как прошло ваше сегодняшнее посещение?',
  'Very bad': 'Очень плохо',
  'Very good': 'Очень хорошо',
  'What should we change?': 'Что нам изменить?',
  'What went well?': 'Что прошло хорошо?',
  'What is it about?': 'О чём речь?',
  'A question about a product': 'Вопрос о продукте',
  'An order or delivery': 'Заказ или доставка',
  'A complaint': 'Жалоба',
  'Praise': 'Похвала',
  'Something else': 'Другое',
  'Your message': 'Ваше сообщение',
  'Write to us': 'Напишите нам',
  'Send message': 'Отправить сообщение',
  'Your message has arrived': 'Ваше сообщение получено',
  'It goes to the team for your topic. A person there answers you; you find the answer under your feedback, or in your mail if you left an address.':
    'Его получит команда, которая занимается вашей темой. Вам ответит человек. Ответ появится в разделе «Ваши отзывы» или придёт на почту, если вы указали адрес.',
  'What went wrong?': 'Что пошло не так?',
  'What you saw, and what you expected instead.': 'Что вы увидели и чего ожидали.',
  'What did you do just before?': 'Что вы делали перед этим?',
  'One step a line helps us to see it too.':
    'Если писать каждый шаг с новой строки, нам легче увидеть то же самое.',
  'How often does it happen?': 'Как часто это происходит?',
  'Every time': 'Каждый раз',
  'Sometimes': 'Иногда',
  'Once so far': 'Пока один раз',
  'A picture of it': 'Снимок экрана',
  'You can cover anything private before you send it.': 'Перед отправкой можно закрыть всё личное.',
  'Report a problem': 'Сообщить о проблеме',
  'Send report': 'Отправить описание',
  'Your report has arrived': 'Ваше описание получено',
  'Someone tries to see the same thing. What comes of it is written under your feedback.':
    'Кто-то из команды попробует увидеть то же самое. О том, что получилось, будет написано в разделе «Ваши отзывы».',
  'What would make it better?': 'Что сделало бы это лучше?',
  'In one sentence.': 'Одним предложением.',
  'What would you use it for?': 'Для чего вам это нужно?',
  'How do you manage today?': 'Как вы обходитесь сейчас?',
  'Share an idea': 'Поделиться идеей',
  'Send idea': 'Отправить идею',
  'Your idea has arrived': 'Ваша идея получена',
  'The team looks at it and writes down what becomes of it, with the reason. You find that under your feedback.':
    'Команда рассмотрит её и напишет, что с ней будет и почему. Ответ появится в разделе «Ваши отзывы».',
  'How are things in {c}?': 'Как дела в сообществе {c}?',
  '{b} would like to know how members see {c}. There are {count} short statements, about {minutes} minutes.\n\nTaking part is your choice and changes nothing about your membership. You can pass over any statement and stop at any time; what you have not sent is not kept by {b}.':
    'Команда {b} хочет узнать, каким участники видят сообщество {c}. Коротких утверждений здесь {count}, на ответы нужно около {minutes} минут.\n\nУчаствовать или нет — решать вам, на ваше членство в сообществе это не влияет. Любое утверждение можно пропустить и остановиться в любой момент; то, что вы не отправили, команда {b} не хранит.',
  'I agree that {b} evaluates my answers.': 'Я соглашаюсь с тем, что команда {b} анализирует мои ответы.',
  '{b} evaluates the answers together and reports on groups of at least 10 people. They are used to make {c} better, and never for prices, rankings, or advertising to you. You can take your consent back and have your answers deleted at any time.':
    'Команда {b} анализирует ответы вместе и сообщает результаты только по группам не меньше 10 человек. Ответы помогают сделать сообщество {c} лучше и никогда не используются для цен, рейтингов или рекламы, обращённой к вам. Вы в любой момент можете отозвать согласие и попросить удалить свои ответы.',
  'How far do you agree? There is no right or wrong.':
    'Насколько вы согласны? Правильных и неправильных ответов здесь нет.',
  'How you take part': 'Как вы участвуете',
  'Strongly disagree': 'Определённо нет',
  'Disagree': 'Нет',
  'Rather disagree': 'Скорее нет',
  'Neither': 'Ни да ни нет',
  'Rather agree': 'Скорее да',
  'Agree': 'Да',
  'Strongly agree': 'Определённо да',
  'In the last 3 months': 'За последние 3 месяца',
  'I look things up here so that I can take part well.':
    'Я ищу здесь нужные сведения, чтобы хорошо участвовать.',
  'I tell {b} clearly what I need and how I use the product.':
    'Я понятно рассказываю команде {b}, что мне нужно и как я пользуюсь продуктом.',
  'When I sign up for an activity I do my part as asked.':
    'Если я записываюсь на какое-то дело, то выполняю свою часть как договорились.',
  'I deal with {b}’s people here in a friendly way.':
    'Я доброжелательно общаюсь здесь с людьми из команды {b}.',
  'I take part when something new is being developed here.':
    'Я участвую, когда здесь вместе создают что-то новое.',
  'What you do besides': 'Что вы делаете помимо этого',
  'If I see how {b} could do better, I say so unasked.':
    'Если я вижу, что команда {b} может сделать лучше, я говорю об этом по своей инициативе.',
  'I recommend {b} to others.': 'Я рекомендую другим бренд {b}.',
  'I help other members without being asked.':
    'Я помогаю другим участникам, даже когда меня об этом не просят.',
  'If something goes wrong, I stay patient while it is fixed.':
    'Если что-то идёт не так, я терпеливо жду, пока это исправят.',
  'I show newcomers how things work here.': 'Я показываю новичкам, как здесь всё устроено.',
  '{c} as a whole': 'Сообщество {c} в целом',
  'All in all I am satisfied with {c}.': 'В целом сообщество {c} меня устраивает.',
  '{c} gives me what I hoped for when I joined.': 'Сообщество {c} оправдывает мои первоначальные ожидания.',
  'Joining {c} was a good decision.': 'Вступить в сообщество {c} было хорошим решением.',
  'You and {c}': 'Вы и сообщество {c}',
  'I feel I belong to {c}.': 'Я чувствую себя частью сообщества {c}.',
  'When I speak of {c}, I say “we”.': 'Когда речь идёт о сообществе {c}, я говорю «мы».',
  'I would miss {c} if it closed.': 'Мне не хватало бы сообщества {c}, если бы оно закрылось.',
  'What happens to {c} matters to me.': 'Мне важно, что происходит с сообществом {c}.',
  'I feel like an outsider here.': 'Здесь я чувствую себя посторонним человеком.',
  'What you find here': 'Что вы здесь находите',
  'I find information here that is of use to me.': 'Я нахожу здесь полезные для себя сведения.',
  'Problems with the product get solved here.': 'Проблемы с продуктом здесь решаются.',
  'What I learn here helps me use products better.':
    'То, что я узнаю здесь, помогает мне лучше пользоваться продуктами.',
  'Taking part saves me time.': 'Участие экономит мне время.',
  'People you meet here': 'Люди, которых вы здесь встречаете',
  'I have met people here who mean something to me.':
    'Здесь у меня есть знакомые, которые много для меня значат.',
  'What I contribute here is noticed.': 'То, что я вношу в сообщество, замечают.',
  'Here I can share things with people who understand them.':
    'Здесь я могу делиться с людьми, которые это понимают.',
  'Taking part makes me feel respected.': 'Участвуя, я чувствую, что меня уважают.',
  'Your place here': 'Ваше место здесь',
  'Many members of {c} know who I am.': 'Многие участники сообщества {c} знают, кто я.',
  'When a topic comes up, others often ask for my view.':
    'Когда возникает какая-то тема, меня часто спрашивают, что я думаю.',
  'I am in touch with members from quite different circles here.':
    'Я общаюсь здесь с участниками из совсем разных кругов.',
  'I mostly stand at the edge of {c}.': 'В сообществе {c} я в основном держусь с краю.',
  'Your contacts here': 'Ваши контакты здесь',
  'I am in regular contact with some members.': 'С некоторыми участниками я общаюсь постоянно.',
  'I spend a fair amount of time talking with members.':
    'Я провожу немало времени в разговорах с участниками.',
  'There are members I know as persons, not just by nickname.':
    'Некоторых участников я знаю как людей, а не только по псевдонимам.',
  'With some members I also talk about other things than products.':
    'С некоторыми участниками я говорю не только о продуктах.',
  'How members treat each other': 'Как участники относятся друг к другу',
  'Members here do not mislead each other on purpose.':
    'Участники здесь не вводят друг друга в заблуждение намеренно.',
  'I feel at ease acting on advice given here.': 'Я спокойно следую советам, которые дают здесь.',
  'If I help people here, I will be helped when I need it.':
    'Если я помогаю здесь людям, то и мне помогут, когда понадобится.',
  'Helping each other is simply what people do here.': 'Помогать друг другу здесь просто принято.',
  'People here take more than they give.': 'Люди здесь больше берут, чем отдают.',
  '{c} and yourself': 'Сообщество {c} и вы',
  'The typical member of {c} is much like me.': 'Типичный участник сообщества {c} во многом похож на меня.',
  'Being here fits the way I see myself.': 'Быть здесь соответствует моему представлению о себе.',
  '{c} shows something of the person I want to be.':
    'В сообществе {c} есть что-то от человека, которым я хочу быть.',
  '{b} looks at the answers once enough members have taken part. The next round is in 90 days at the earliest.':
    'Команда {b} посмотрит ответы, когда участников наберётся достаточно. Следующий раз — не раньше чем через 90 дней.',
};
