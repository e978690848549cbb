package broadsheet.derive.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import broadsheet.archive.Issue;
import broadsheet.derive.corrections.Reason.LookAlike;
import broadsheet.derive.corrections.Reason.NoWord;
import broadsheet.derive.corrections.Reason.Usual;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  @Test
  void aLookAlikeThatBreaksAWordIsProposedWithItsReasons() {
    Issue issue = Texts.issue(0, "对此，我们深表歉意，并已抽凋一百二十支入户服务队，按楼栋包干。");
    Usage usage = Usage.of(10);
    usage.add(issue);
    usage.add(Texts.issue(1, "市里抽调一百人，组成十个工作组。", "区里抽调精干力量。"));
    List<Proposal> proposals = new Corrections(usage).of(issue, List.of());
    assertEquals(List.of("已抽[凋>调]一百"), proposals.stream().map(Texts::shown).toList());
    Proposal one = proposals.get(0);
    assertTrue(one.probability() > 0.85 && one.probability() < 1);
    assertEquals(
        List.of(new NoWord("抽凋", "抽调"), new LookAlike("凋", "调"), new Usual("抽凋", 0, "抽调", 2)),
        one.reasons());
    assertEquals("深表歉意，并已抽", one.at().before().substring(4));
  }

  @Test
  void whatTheArchiveWritesElsewhereIsLeftAlone() {
    Issue usual = Texts.issue(0, "市里抽调一百人，组成十个工作组。", "区里抽调精干力量。");
    Issue last = Texts.issue(2, "已抽凋一百二十支服务队。");
    assertEquals(List.of("已抽[凋>调]一百"), Texts.proposed(List.of(usual, last)));
    Issue again = Texts.issue(1, "抽凋是这一带老人的说法，意思是打枝。", "她说的抽凋我懂。");
    assertEquals(List.of(), Texts.proposed(List.of(usual, again, last)));
  }

  @Test
  void aTermThatStandsOftenInAnotherFormIsProposed() {
    List<Issue> issues = new ArrayList<>(often("推进云洛一体化，", 12));
    issues.add(Texts.issue(40, "开发区抢抓云洪一体化建设的机遇。", "会议说，要加快云岚一体化步伐。"));
    assertEquals(List.of("抓云[洪>洛]一体", "快云[岚>洛]一体"), Texts.proposed(issues));
  }

  @Test
  void whatSeldomStandsAnywhereIsNoUsualForm() {
    List<Issue> issues = new ArrayList<>(often("推进云洛一体化，", 2));
    issues.add(Texts.issue(40, "会议说，要加快云岚一体化步伐。"));
    assertEquals(List.of(), Texts.proposed(issues));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云溪日报社编辑部/云溪晚报社编辑部",
        "全市工作会议召开/全省工作会议召开",
        "第三次代表大会在/第二次代表大会在",
        "委托甲方负责管理/委托乙方负责管理",
        "请他们在窗口办理/请她们在窗口办理",
        "城东片区供热管网/城西片区供热管网",
        "市民从东门进站乘/市民从东门出站乘",
        "楼上住户反映情况/楼下住户反映情况",
        "主要负责人在场说/重要负责人在场说"
      })
  void wordsThatComeInPairsAreNotConfused(String pair) {
    String[] forms = pair.split("/");
    List<Issue> issues = new ArrayList<>(often(forms[0] + "。", 30));
    issues.add(Texts.issue(90, forms[1] + "。"));
    assertEquals(List.of(), Texts.proposed(issues));
  }

  @Test
  void aPlaceThatTakesManyCharactersIsNoMisprint() {
    List<Issue> issues = new ArrayList<>();
    for (String who : List.of("柳", "澄", "望", "梅", "禾", "清")) {
      issues.addAll(often("在" + who + "字街道办事处，", 10));
    }
    issues.add(Texts.issue(90, "在岚字街道办事处。"));
    assertEquals(List.of(), Texts.proposed(issues));
  }

  @Test
  void twoPeopleOfLikeNamesStayTwo() {
    List<Issue> issues = new ArrayList<>(often("记者张丽凤报道，", 20));
    issues.add(Texts.issue(40, "记者张丽娟报道，何一诺也在场。"));
    assertEquals(List.of(), Texts.proposed(issues));
  }

  @Test
  void lettersAndStrokesInTheMidstOfHanAreReadBack() {
    assertEquals(
        List.of("防控[ and >和]经济", "手机[and>和]食品", "是第[—>一]批；", "20[O>0]2年", "；1[l>1]月。"),
        Texts.proposed(List.of(Texts.issue(0, "疫情防控 and 经济发展；手机and食品；这是第—批；20O2年；1l月。"))));
    assertEquals(
        List.of(),
        Texts.proposed(List.of(Texts.issue(0, "歌曲《You and Me》，11月—12月，——记者手记，N95 and more。"))));
  }

  @Test
  void timeIsLinear() {
    String text = "云溪市供热服务中心说，四座热源厂已全部投入运行。".repeat(20_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(60), () -> Texts.proposed(List.of(Texts.issue(0, text))));
  }

  private static List<Issue> often(String text, int times) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      issues.add(Texts.issue(i, "消息说，" + text + "这是第" + "甲乙丙丁".charAt(i % 4) + "处。"));
    }
    return issues;
  }
}
