import type { Style } from './style.ts';

export const style: Style = {
  unkind: /потеря|теряе|лишит|лишае|упуст|последн\p{L}+ (?:шанс|возможност|мест)|торопи|поспеш|успей|не пропусти|осталось (?:всего|только|лишь)|сгор[ия]т|прерва|прерыва|провал|неудач|запрещ|недопустим|некорректн|неверн|ошиб|наруш|наказ|штраф|стыд|винова|лентя|ленив|худш|отста(?:ёте|ли|л(?!\p{L}))|просроч|ист[её]к|обнул|(?<!\p{L})увы(?!\p{L})|к сожалению|отказано|предупрежд/iu,
  knows: ['Вы потеряете серию', 'Последний шанс', 'Осталось только 2 дня', 'Серия прервана', 'Неверный код', 'Баллы сгорят завтра'],
  never: [
    [/["'“”„‘’]/u, 'quotes of another language'],
    [/\.\.\.|…/u, 'three dots'],
    [/ - | – /u, 'a hyphen or a short dash for a dash'],
    [/(?<!\u00a0)—|—(?! )/u, 'a dash without a no-break space before it and a space after'],
    [/ [,.:;?!»]|« /u, 'a space before punctuation or inside quotes'],
    [/(?<!\u00a0)%/u, 'per cent without a no-break space'],
    [/(?<!^Спасибо)!/u, 'an exclamation'],
    [/(?<!\p{L})(?:еще|ее|нее|мое|свое|чье|идет|придет|пришел|счет|учет|учтен|удален|сохранен|завершен|изменен|партнер|все-таки)(?!\p{L})/iu, 'е for ё'],
    [/(?<=[\p{L}»,—] )В(?:ы|ас|ам|ами|аш\p{L}*)(?!\p{L})/u, '«Вы» with a capital'],
    [/\p{L}\(-?(?:а|я|ая|ла|ась|на)\)|\p{L}\/(?:а|на|ла|ась)(?!\p{L})/u, 'both genders at once'],
    [/(?<!\p{L})данн(?:ый|ая|ое|ого|ому|ом|ой|ую)(?!\p{L})|осуществля|является/iu, 'officialese'],
  ],
  says: {
    'board.label': 'Доска идей',
    'status.new': 'Новая',
    'status.under_review': 'На рассмотрении',
    'status.planned': 'Запланирована',
    'status.in_progress': 'В работе',
    'status.shipped': 'Реализована',
    'status.declined': 'Не принята',
    'status.merged': 'Объединена',
    'loop.title': 'Вы предложили\u00a0— мы сделали',
    'comment.helpful': 'Полезно',
    'checkIn.act': 'Отметиться',
    'feedback.label': 'Обратная связь',
    'leaderboard.label': 'Рейтинг',
  },
};
