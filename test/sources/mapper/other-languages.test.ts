import { expect, it } from 'vitest'
import { eastAsianSynonyms } from '../../../lib/sources/data/field-synonyms.ts'
import { fused, meaningOf } from '../../../lib/sources/mapper/field-names.ts'
import { first } from '../adapter-docs.ts'

it('every name can be found as it is written', () => {
  const all = Object.entries(eastAsianSynonyms).flatMap(([field, words]) =>
    words
      .split(' ')
      .map((word) => ({ field, word, isWhole: fused(word) === word, means: meaningOf([word])?.field })),
  )
  expect(all.filter(({ field, isWhole, means }) => !isWhole || means !== field)).toEqual([])
})

it.each([
  ['会社名（必須）', 'employer'],
  ['カテゴリー'.normalize('NFD'), 'category'],
  ['회사명'.normalize('NFD'), 'employer'],
  ['更新日', undefined],
])('%s says %s', (name, field) => {
  expect(meaningOf([name])?.field).toBe(field)
})

const said = async (document: string): Promise<string> => {
  const { title, employer, salary, employment, posted, validThrough, description } = await first(document)
  const pay = `${salary?.currency} ${salary?.min} ${salary?.period}`
  const days = `${posted?.date} ${validThrough?.slice(0, 10)}`
  return [title, employer?.name, pay, employment?.types.join(), days, description.text].join(' | ')
}

it('reads a record in Japanese', async () => {
  const job = {
    ...{
      求人番号: 'A-1',
      職種: '製パン技術者',
      会社名: '株式会社パン',
      勤務地: '大阪市',
      雇用形態: '契約社員',
    },
    ...{ 給与: '月給30万円以上', 掲載日: '2026年4月10日', 応募締切: '2026年6月10日' },
    ...{ 仕事内容: '夜にパンを焼く仕事です。', 詳細url: 'https://pan.example/1' },
  }
  expect(await said(JSON.stringify([job, { ...job, 求人番号: 'A-2' }]))).toBe(
    '製パン技術者 | 株式会社パン | JPY 300000 month | TEMPORARY | 2026-04-10 2026-06-10 | 夜にパンを焼く仕事です。',
  )
})

it('reads a table in Chinese', async () => {
  const table =
    '职位编号,职位名称,公司名称,工作地点,薪资,工作性质,发布日期,截止日期,职位描述,职位链接\n' +
    '1,面包师,面包公司,上海,¥15000-25000/月,全职,2026-04-10,2026-06-10,夜间烤面包。,https://pan.example/1\n'
  expect(await said(table)).toBe(
    '面包师 | 面包公司 | CNY 15000 month | FULL_TIME | 2026-04-10 2026-06-10 | 夜间烤面包。',
  )
})

it('reads a record in Korean', async () => {
  const job = {
    ...{
      공고번호: '1',
      공고명: '제빵사',
      회사명: '빵공장',
      근무지: '서울',
      급여: '연봉 4000만원',
      고용형태: 'Full-time',
    },
    ...{
      등록일: '2026-04-10',
      마감일: '2026-06-10',
      상세내용: '밤에 빵을 굽습니다.',
      링크: 'https://pan.example/1',
    },
  }
  expect(await said(JSON.stringify([job]))).toBe(
    '제빵사 | 빵공장 | KRW 40000000 year | FULL_TIME | 2026-04-10 2026-06-10 | 밤에 빵을 굽습니다.',
  )
})

it('reads hours and end of a record in Polish', async () => {
  const job =
    '<oferta id="77"><stanowisko>Piekarz</stanowisko><firma>Chleb</firma><miejsce_pracy>Łódź</miejsce_pracy>' +
    '<wynagrodzenie>7 500 zł</wynagrodzenie><rodzaj_umowy>umowa o pracę</rodzaj_umowy><wymiar>pełny etat</wymiar>' +
    '<data_publikacji>10.04.2026</data_publikacji><wazna_do>10.06.2026</wazna_do><opis>Piec chleb nocą.</opis>' +
    '<link>https://chleb.example/77</link></oferta>'
  expect(await said(`<oferty>${job}${job.replaceAll('77', '78')}</oferty>`)).toBe(
    'Piekarz | Chleb | PLN 7500 month | FULL_TIME | 2026-04-10 2026-06-10 | Piec chleb nocą.',
  )
})
