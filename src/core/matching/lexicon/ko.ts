import type { Lexicon } from './lexicon.ts';

export const ko: Lexicon = {
  lang: 'ko',
  stop: '이 그 저 것 수 등 및 또는 그리고 하지만 는 은 가 를 을 에 의 로',
  concepts: {
    train: '훈련 학습 사전학습', infer: '추론용 서빙', chip: '칩 반도체 그래픽카드', cluster: '클러스터', hardware: '하드웨어', cost: '비용 원가', price: '가격 요금', cheap: '저렴 싸 저비용', release: '출시 공개 발매 등장 선보', announce: '발표', delay: '지연 연기 늦', cancel: '취소 건너뛰 포기', open: '오픈소스 개방형 오픈웨이트', license: '라이선스', param: '매개변수 파라미터', active: '활성', total: '총 전체', token: '토큰', context: '컨텍스트 문맥', window: '윈도 창', data: '데이터 말뭉치', benchmark: '벤치마크', score: '점수 기록', beat: '능가 앞서 뛰어넘 웃돌', equal: '맞먹 필적 동등 견줄', fast: '빠르 빠른', slow: '느리 느린', reduce: '감소 절감 줄 축소', quantize: '양자화', accuracy: '정확도', loss: '손실', multimodal: '멀티모달', vision: '시각', image: '이미지', video: '동영상 비디오', audio: '음성', text: '텍스트', language: '언어', code: '코드 코딩', program: '프로그래밍', reason: '추론 사고', math: '수학', agent: '에이전트', moe: '전문가 혼합', expert: '전문가', architecture: '아키텍처 구조', hybrid: '하이브리드', no: '없 않 배제 미', truth: '사실 진짜 확인 의심', rumour: '루머 소문 유출 풍문', spec: '사양 스펙', china: '중국', west: '미국 서방', energy: '전력 에너지', cool: '냉각 액체냉각', datacenter: '데이터센터', efficiency: '효율', utilisation: '활용률 이용률', device: '스마트폰 휴대폰 기기', business: '기업 중소기업', law: '법률', finance: '금융', medical: '의료 진단', memory: '메모리 기억', translate: '번역', forum: '게시판 포럼', partner: '협력 파트너 공급', deal: '계약', government: '당국 정부', engineer: '엔지니어', fail: '실패 문제 차질', codename: '코드명 이름', test: '시험 테스트', develop: '개발 구축', free: '무료 무제한', paid: '유료 구독', user: '사용자 이용자', human: '인간', doctorate: '박사', shortage: '부족', export: '수출', annotate: '라벨링 레이블링', quality: '품질', input: '입력', output: '출력', next: '차기 다음', internal: '내부', first: '최초', dissatisfied: '불만 완벽주의', depend: '의존' },
  comparators: { before: '대비|비해', after: '보다|대비|에 비해|와 비교|과 비교|에 맞먹|와 맞먹|에 필적|를 능가|을 능가|의 후속|후속' },
  stance: {
    denial: ['부인|사실무근|사실이 아니|허위|가짜|아니라|않는다|않을|없다고|아니다'],
    doubt: ['의심|회의적|불확실|확인되지 않|미확인|신빙성|의문|[?？]\\s*["\')]*$'],
    hearsay: ['알려졌|알려진|전해졌|전해진|보도|에 따르면|따르면|소문|루머|유출|관측|전망|예상|것으로|가능성|추정|계획|예정|소식통|주장|라고|할 듯|설이'],
    official: ['공식 (?:발표|출시|확인)|공식적으로'],
    contrast: ';|:|하지만|그러나|반면|다만|지만',
  },
};
