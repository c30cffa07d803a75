import type { Terms } from '../terms.ts';

/** Words around the examples of how to read the published files. */
export const exampleWords = (terms: Terms) =>
  ({
    examples: {
      excel: {
        title: 'Excel',
        steps: (workbook: string | null, csv: string) => [
          workbook === null
            ? '指標や報告カードごとのExcelのファイルは、そのまま開けます。'
            : `${workbook} を開くと、すべての表が見られます。`,
          `いつも新しいデータにつないでおくときは、「データ」タブの「Webから」を選び、${csv} を貼り付けます。文字コードは「65001: Unicode (UTF-8)」、データ型の検出は「検出しない」を選びます。検出させると、戦略の番号「4-1」などが日付に変わります。計算に使う列の型は、読み込むときに「データの変換」で数に変えてください。`,
          'CSVをダブルクリックで開くと、文字が化けたり、番号が日付に変わったりすることがあります。そのときはExcelのファイルを使ってください。',
        ],
      },
      sheets: {
        title: 'Googleスプレッドシート',
        note: 'Excelのファイルをドライブに入れて開くのが確実です。CSVは「ファイル」→「インポート」で選び、「テキストを数値、日付、数式に変換する」のチェックを外してください。外さないと、戦略や取組の番号「4-1」などが日付に変わります。戦略や取組の番号が入っていない縦長の表は、セルに次の式を入れても読めます。',
      },
      curl: { title: 'curl', note: 'ファイルを保存します。' },
      pandas: {
        title: 'Python（pandas）',
        note: '一つの指標の、比べられる行だけを取り出します。typesは、ほかの表を読むときにも使えます。',
      },
      r: { title: 'R', note: '一つの指標の、比べられる行だけを取り出します。' },
      duckdb: {
        title: 'DuckDB（SQL）',
        note: "ダウンロードせずに、縦長の表から一つの指標の比べられる値を並べます。CSVを読むときは、FROMに read_csv('アドレス', types = {'ward_code': 'VARCHAR'}) と書いてください。",
      },
      falls: {
        title: 'DuckDB：一年で大きく下がった値',
        note: `同じ単位の共通指標で、前の${terms.yearWord}から大きく下がったものを並べます。設問が変わったものと、はっきりした差とはいえないものは入りません。大きな表は${terms.yearWord}ごとのParquetに分かれていて、一覧は parquet/index.json にあります。どの問いも、答えのある${terms.yearWord}の、要る列だけが読まれます。`,
      },
      short: {
        title: `DuckDB：目標に届いていない${terms.area}`,
        note: `一つの指標の比べられる値のうち、目標に届かず、誤差の分より離れているものを並べます。not_yet は目標の${terms.yearWord}がこれから来るもの、missed は達しなかったものです。`,
      },
      years: {
        title: `DuckDB：一つの${terms.area}の何年もの値`,
        note: `一つの指標の値を、${terms.yearWord}の順に並べます。question_changed が true の値は、設問が変わる前のもので、次の${terms.yearWord}の値と比べられません。restated が true の${terms.yearWord}には、あとの報告が改めた値があります。`,
      },
    },
  }) as const;
