import type { Style } from './style.ts';

export const style: Style = {
  unkind: /실패|잃|놓치|놓쳤|놓칠|마지막 기회|서두르|서둘러|지금 바로|지금 당장|얼마 남지|밖에 (?:안 )?남|만 남았|끊겼|끊기|끊어|끊긴|만료|무효|금지|위반|벌점|벌칙|페널티|박탈|꼴찌|꼴등|뒤처|게으|아쉽|아쉬|유감|후회|경고|거부|거절|눈팅|초기화|카운트다운|소멸|오류|잘못|늦기 전/u,
  knows: ['연속 출석이 끊겼어요', '포인트를 잃게 돼요', '마지막 기회예요, 서두르세요', '이틀밖에 안 남았어요', '전송에 실패했어요', '잘못된 입력입니다'],
  never: [
    [/["'“”「」『』]/u, 'quotes other than ‘…’'],
    [/\.\.\.|…/u, 'three dots'],
    [/[、。，！？：；（）～\u3000]/u, 'full-width punctuation'],
    [/\s[,.!?:;)]|\(\s/u, 'a space before a mark, or inside a bracket'],
    [/[가-힣][,!?:;](?=[가-힣A-Za-z\d])/u, 'no space after a mark'],
    [/(?<!^고마워요)!/u, 'an exclamation'],
    [/[가-힣]?\([가-힣]{1,2}\)|을\/를|이\/가|은\/는|와\/과/u, 'a particle left open'],
    [/\{\w+\}’?(?:을|를|이|가|은|는|과|와|으로|로|이에요|예요|이라|라)(?![가-힣])/u, 'a particle that depends on the value before it'],
    [/니다|습니까|십시오|당신/u, 'another address than 해요체'],
  ],
  says: {
    'board.label': '아이디어 보드',
    'status.new': '신규',
    'status.under_review': '검토 중',
    'status.planned': '예정',
    'status.in_progress': '진행 중',
    'status.shipped': '반영 완료',
    'status.declined': '미채택',
    'status.merged': '통합됨',
    'loop.title': '말씀하신 대로 바꿨어요',
    'comment.helpful': '도움돼요',
    'checkIn.act': '출석하기',
    'feedback.label': '의견',
    'leaderboard.label': '랭킹',
  },
};
