package broadsheet.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import broadsheet.archive.Archive;
import broadsheet.archive.Role;
import broadsheet.edit.Anchor;
import broadsheet.edit.Edit;
import broadsheet.edit.EditLines;
import broadsheet.edit.PageEdits.Entry;
import broadsheet.edit.Setting;
import broadsheet.edit.Setting.Field;
import broadsheet.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edit files are read with places, and what is written is read back the same. */
class EditFileTest {
  private static final Archive ARCHIVE =
      new Archive(
          "test",
          null,
          "zh-Hans",
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Archive.ArticleForm.OWN);

  private final Findings findings = new Findings("yxrb/2022-11-21/01.edit.yml");

  private List<Entry> read(String text) {
    return new EditFile(ARCHIVE, findings).read(text);
  }

  private List<Edit> edits(String text) {
    return read(text).stream().map(Entry::edit).toList();
  }

  private String said() {
    return findings.problems().stream()
        .map(Problem::toString)
        .map(p -> p.replaceFirst("^yxrb/2022-11-21/01.edit.yml:", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void allOperationsAreRead() {
    String text =
        """
        - correct: 不可有一篇松劲的念头
          from: 一篇松劲
          to: 一篙松劲
          why: 《云溪晚报》同文作“篙”
        - set: 本周最低气温将降至
          headline: 添冬衣啦
          kicker: ''
          bylines: 记者 周牧野 田青禾
          tags: [天气, 冬]
        - split: 昨日，记者从
          nth: 2
        - merge: 第一篇里的一句
          with: 第二篇里的一句
          withPage: "02"
        - move: 走失的一行
          through: 最后几个字
          to: 它该跟着的那一行
          toNth: 2
        - join: 断在这里的一行
          with: 接着的那一行
        - noise: 扫描污迹
        - role: 图为夜市一角
          as: caption
        """;
    List<Edit> expected =
        List.of(
            new Edit.Correct(Anchor.of("不可有一篇松劲的念头"), "一篇松劲", "一篙松劲", "《云溪晚报》同文作“篙”"),
            new Edit.Assign(
                Anchor.of("本周最低气温将降至"),
                List.of(
                    Setting.of(Field.HEADLINE, "添冬衣啦"),
                    new Setting(Field.KICKER, List.of()),
                    new Setting(Field.BYLINES, List.of("记者 周牧野", "记者 田青禾")),
                    new Setting(Field.TAGS, List.of("天气", "冬")))),
            new Edit.Split(Anchor.of("昨日，记者从").nth(2)),
            new Edit.Merge(Anchor.of("第一篇里的一句"), Anchor.of("第二篇里的一句").onPage("02")),
            new Edit.Move(Anchor.of("走失的一行"), "最后几个字", Anchor.of("它该跟着的那一行").nth(2)),
            new Edit.Join(Anchor.of("断在这里的一行"), Anchor.of("接着的那一行")),
            new Edit.Noise(Anchor.of("扫描污迹"), null),
            new Edit.Recast(Anchor.of("图为夜市一角"), null, Role.CAPTION));
    assertEquals(expected, edits(text));
    assertEquals("", said());
  }

  @Test
  void eachQuoteKnowsItsPlace() {
    List<Entry> entries = read("\n- merge: 甲乙丙丁\n  with: 戊己庚辛\n- noise: 污迹\n");
    assertEquals("yxrb/2022-11-21/01.edit.yml:2:10", entries.get(0).at().toString());
    assertEquals("yxrb/2022-11-21/01.edit.yml:3:9", entries.get(0).other().toString());
    assertEquals(entries.get(1).at(), entries.get(1).other());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- splitt: 甲乙 | 1:3: error: unknown operation 'splitt' (did you mean 'split'?)",
        "- split: 甲乙\\n  nht: 2 | 2:3: warning: unknown key 'nht' (did you mean 'nth'?)",
        "- split: '' | 1:3: error: no quote for 'split' (words of the page as printed)",
        "- merge: 甲 | 1:3: error: no quote for 'with' (words of the page as printed)",
        "- split: 甲\\n  nth: 0 | 2:8: error: '0' is not a number from 1 up (the edit is left out)",
        "- correct: 甲乙丙\\n"
            + "  from: 丁\\n"
            + "  to: 戊 | 2:9: error: '丁' is not in the quote (it is a part of the quote, as"
            + " printed)",
        "- correct: 甲乙甲\\n"
            + "  from: 甲\\n"
            + "  to: 戊 | 2:9: error: '甲' stands in the quote more than once (it is a part of the"
            + " quote, as printed)",
        "- correct: 甲乙 | 1:3: error: a correction without 'to:' (to: '' takes the words away)",
        "- correct: 甲乙\\n  to: 甲乙 | 1:3: error: the correction changes nothing",
        "- role: 甲\\n  as: captoin | 2:7: error: 'captoin' is no role of a line (did you mean"
            + " 'caption'?)",
        "- set: 甲 | 1:3: error: sets nothing (add a field, as 'headline: …')",
        "- set: 甲\\n"
            + "  kind: storry | 2:9: error: 'storry' is no kind of article (one of news, letter,"
            + " notice, photo, weather, teaser, district-item, continuation, column)",
        "- set: 甲\\n"
            + "  signedDate: 2022-13-01 | 2:15: error: '2022-13-01' is not a date (as 2022-11-28)",
        "split: 甲 | 1:1: error: not a list of edits (each begins with its operation, as '- split:"
            + " quote')",
        "- 甲 | 1:3: error: not a list of edits (each begins with its operation, as '- split:"
            + " quote')",
      })
  void whatCannotBeMeantIsReportedAtItsPlace(String text, String problem) {
    read(text.replace("\\n", "\n"));
    assertEquals(problem, said());
  }

  @Test
  void oneFaultyEditHidesNoOther() {
    assertEquals(
        List.of(new Edit.Split(Anchor.of("甲乙"))), edits("- role: 甲\n- split: 甲乙\n- x: y\n"));
  }

  @Test
  void whatIsWrittenDownReadsBackTheSame() {
    Random random = new Random(17);
    for (int run = 0; run < 3000; run++) {
      Edit edit = new Nasty(random).edit();
      String text = EditLines.of(edit);
      assertEquals(List.of(edit), edits(text), text);
    }
    assertEquals(List.of(), findings.problems().stream().filter(Problem::isError).toList());
  }

  @Test
  void severalEditsAreAListOfThem() {
    Random random = new Random(5);
    List<Edit> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.add(new Nasty(random).edit());
    }
    assertEquals(all, edits(EditLines.of(all)));
  }

  /** Edits made of the strings that YAML finds hardest. */
  private record Nasty(Random random) {
    private static final List<String> SCRAPS =
        List.of(
            "甲",
            "乙",
            "，",
            "。",
            "“",
            "'",
            "\"",
            ": ",
            " #",
            "- ",
            "?",
            "[",
            "]",
            "{",
            "}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "\n",
            "\r",
            "\t",
            "null",
            "true",
            "~",
            "2022-11-28",
            "0x1",
            "1e3",
            "---",
            "...",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFFFE",
            "\u3000",
            "\u00A0",
            "é",
            "：",
            "—",
            " ",
            "<<",
            "=",
            "\u200B",
            "\\n",
            "yes");

    String text() {
      for (; ; ) {
        StringBuilder out = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
          out.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        String text = out.toString().strip();
        if (!broadsheet.text.Folding.withoutSpace(text).isEmpty()) {
          return text;
        }
      }
    }

    Anchor anchor() {
      return new Anchor(text(), random.nextInt(3), null);
    }

    Anchor other() {
      return new Anchor(text(), random.nextInt(3), random.nextBoolean() ? null : text());
    }

    @Nullable String through() {
      return random.nextBoolean() ? null : text();
    }

    Edit edit() {
      return switch (random.nextInt(8)) {
        case 0 -> correct();
        case 1 -> new Edit.Assign(anchor(), List.of(setting()));
        case 2 -> new Edit.Split(anchor());
        case 3 -> new Edit.Merge(anchor(), other());
        case 4 -> new Edit.Move(anchor(), through(), anchor());
        case 5 -> new Edit.Join(anchor(), other());
        case 6 -> new Edit.Noise(anchor(), through());
        default ->
            new Edit.Recast(
                anchor(),
                through(),
                List.of(Role.values()).get(random.nextInt(Role.values().length)));
      };
    }

    Edit correct() {
      String from = "字" + text() + "典";
      String to = random.nextInt(4) == 0 ? "" : text() + "改";
      return new Edit.Correct(new Anchor(text() + from + text(), 0, null), from, to, through());
    }

    Setting setting() {
      Field field = List.of(Field.values()).get(random.nextInt(Field.values().length));
      if (random.nextInt(5) == 0) {
        return new Setting(field, List.of());
      }
      return switch (field) {
        case KIND -> Setting.of(field, "district-item");
        case SIGNED_DATE -> Setting.of(field, "2022-11-28");
        case BYLINES -> new Setting(field, List.of("记者 周牧野", "摄影: O'Neil Smith", "作者 甲、乙"));
        case DECK, TAGS, PHOTO_CREDITS -> new Setting(field, List.of(text(), text()));
        default -> Setting.of(field, text());
      };
    }
  }
}
